"""What a sale makes of the customer whose document it is not about."""

import pytest

from app.domain.commands.commands import (
    Command,
    CreateQuote,
    ModifyLicences,
    Purchase,
    RefuseQuote,
    SubmitChangeOrder,
    ValidateQuote,
)
from app.domain.commands.effects import SALES, customer_after, is_set_up_by_hand
from app.domain.customer.customer import AccountState, InstallationStage, LifecycleStatus
from app.domain.errors import RuleViolation
from app.domain.ids import ProgrammeId
from tests.support import builders as b
from tests.support import held_contracts as h

VALIDATE = ValidateQuote(b.acceptance(), b.totals())
PURCHASE = Purchase(b.order(), b.terms(), b.totals())
ASSIGNED = h.terms(None, [h.added("cyber_academy", 10)])
ASSIGN = ModifyLicences(h.order(), ASSIGNED, h.totals(ASSIGNED, h.basis(None)), b.NOW)
MORE = h.terms(h.held(h.protect(10)), [h.line(h.protect(10), 20)])
LATER = ModifyLicences(h.order(), MORE, h.totals(MORE, h.basis(h.held(h.protect(10)))), b.NOW)
FIRST = SubmitChangeOrder(h.submission(), ASSIGN.totals, first_in=ASSIGNED.programme_id)
FURTHER = SubmitChangeOrder(h.submission(), LATER.totals)
STATUS = LifecycleStatus


def is_at_once(programme: ProgrammeId) -> bool:
    return programme == b.terms().programme_id


@pytest.mark.parametrize(
    ("command", "at_once", "before", "after", "stage"),
    [
        (VALIDATE, False, STATUS.PROSPECT, STATUS.INSTALLING, InstallationStage.PREREQUISITES),
        (VALIDATE, True, STATUS.PROSPECT, STATUS.INSTALLING, InstallationStage.PREREQUISITES),
        (PURCHASE, False, STATUS.PROSPECT, STATUS.INSTALLING, InstallationStage.PREREQUISITES),
        (PURCHASE, True, STATUS.PROSPECT, STATUS.INSTALLED, InstallationStage.COMPLETED),
        (ASSIGN, False, STATUS.PROSPECT, STATUS.INSTALLING, InstallationStage.PREREQUISITES),
        (ASSIGN, True, STATUS.PROSPECT, STATUS.INSTALLED, InstallationStage.COMPLETED),
        (FIRST, False, STATUS.PROSPECT, STATUS.INSTALLING, InstallationStage.PREREQUISITES),
        (FIRST, True, STATUS.PROSPECT, STATUS.INSTALLED, InstallationStage.COMPLETED),
        (VALIDATE, False, STATUS.INSTALLING, STATUS.INSTALLING, InstallationStage.PREREQUISITES),
        (PURCHASE, True, STATUS.INSTALLING, STATUS.INSTALLED, InstallationStage.COMPLETED),
        (VALIDATE, False, STATUS.INSTALLED, STATUS.INSTALLED, InstallationStage.PREREQUISITES),
        (PURCHASE, True, STATUS.INSTALLED, STATUS.INSTALLED, InstallationStage.COMPLETED),
    ],
)
def test_a_sale_makes_a_customer_of_whom_is_sold_to(
    command: Command,
    at_once: bool,
    before: LifecycleStatus,
    after: LifecycleStatus,
    stage: InstallationStage,
) -> None:
    sold = customer_after(b.customer(status=before), command, is_at_once if at_once else is_set_up_by_hand)
    assert (sold.status, sold.stage, sold.account_state) == (after, stage, AccountState.ENABLED)
    assert customer_after(sold, command, is_at_once if at_once else is_set_up_by_hand) == sold


@pytest.mark.parametrize("command", [VALIDATE, PURCHASE])
def test_what_the_customer_has_already_stays(command: Command) -> None:
    held = b.customer(
        status=STATUS.INSTALLED, stage=InstallationStage.COMPLETED, account_state=AccountState.SUSPENDED
    )
    assert customer_after(held, command, is_at_once) == held


@pytest.mark.parametrize("command", [VALIDATE, PURCHASE, FIRST])
def test_nothing_is_sold_to_a_lost_customer(command: Command) -> None:
    with pytest.raises(RuleViolation) as refused:
        customer_after(b.customer(status=STATUS.LOST), command, is_at_once)
    assert refused.value.problems[0].code == "customer.lost"


@pytest.mark.parametrize("command", [CreateQuote(b.quote()), RefuseQuote(b.refusal()), LATER, FURTHER])
def test_anything_else_leaves_the_customer_alone(command: Command) -> None:
    assert customer_after(b.customer(), command, is_at_once) == b.customer()


def test_the_sales_are_those_that_make_a_contract() -> None:
    assert {"quote.validate", "order.purchase", "licences.modify", "change_order.submit"} == SALES
