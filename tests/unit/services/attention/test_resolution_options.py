"""Which ways lead out of a refusal: by what was asked, why it was refused, and what is still here."""

from dataclasses import replace

import pytest

from app.domain.commands import commands as c
from app.domain.customer.lifecycle import AccountEvent
from app.domain.customer.merge import CustomerPatch, GroupConflict
from app.domain.customer.states import AccountState
from app.domain.customer.transitions import ReopenCustomer, SetAccountState
from app.domain.document import Kind
from app.domain.errors import Problem
from app.domain.ids import CustomerId
from app.domain.money import Money
from app.services.attention.resolution_options import (
    Here,
    Question,
    ResolutionOption,
    contract_apart,
    question_of,
    resolution_options,
    totals_apart,
)
from app.services.queries.queues import AttentionItem
from app.services.queries.queues import Conflict as Contradiction
from app.services.store.lost_codes import BUILDS_ON_LOST, LOST
from tests.support import builders as b
from tests.support import held_contracts as h

CREATE_CUSTOMER = c.CreateCustomer(b.customer())
UPDATE_CUSTOMER = c.UpdateCustomer(CustomerPatch())
SUSPEND = SetAccountState(AccountEvent.SUSPEND, AccountState.ENABLED)
CREATE_QUOTE = c.CreateQuote(b.quote())
REVISE = c.ReviseQuote(b.terms(), b.totals(), b.NOW)
REFUSE = c.RefuseQuote(b.refusal())
PURCHASE = c.Purchase(b.order(), b.terms(), b.totals())
TRIAL = c.StartTrial(b.trial())
ONBOARDING = c.SendOnboarding(b.sent_mail())
CREDENTIALS = c.SendCredentials(b.sent_mail())
REQUEST = c.AskForCustomer(b.sent_mail())
HERE = Here(has_customer=True, has_quote=True, is_quote_open=True)
NOTHING_HERE = Here(has_customer=False, has_quote=False, is_quote_open=False)
VALIDATE = c.ValidateQuote(b.acceptance(), b.totals())
_HELD = h.held()
SUBMIT = c.SubmitChangeOrder(
    h.submission(), h.totals(h.terms(_HELD, [h.line(h.protect(), 700)]), h.basis(_HELD))
)


def item(command: c.Command, code: str) -> AttentionItem:
    """A command that was refused with ``code``."""
    return AttentionItem(
        op_id="op",
        command=command,
        kind=Kind.QUOTE,
        target_id="target",
        customer_id=CustomerId("customer"),
        customer_name="Dupré",
        number="D-2026-0001",
        given_at=b.NOW,
        answered_at=b.NOW,
        code=code,
        problems=(),
        data={},
        conflict=None,
    )


@pytest.mark.parametrize(
    ("command", "code", "ways"),
    [
        (
            CREATE_CUSTOMER,
            "duplicate-customer",
            [ResolutionOption.OPEN_OTHER, ResolutionOption.CORRECT_CUSTOMER],
        ),
        (CREATE_CUSTOMER, "invalid", [ResolutionOption.CORRECT_CUSTOMER]),
        (
            UPDATE_CUSTOMER,
            "duplicate-customer",
            [ResolutionOption.CORRECT_PROFILE, ResolutionOption.OPEN_OTHER],
        ),
        (UPDATE_CUSTOMER, "invalid", [ResolutionOption.CORRECT_PROFILE]),
        (SUSPEND, "status-changed", [ResolutionOption.LOOK_AT_CUSTOMER]),
        (ReopenCustomer(), "invalid", [ResolutionOption.LOOK_AT_CUSTOMER]),
        (CREATE_QUOTE, "price-changed", [ResolutionOption.REQUOTE, ResolutionOption.CORRECT_QUOTE]),
        (CREATE_QUOTE, "invalid", [ResolutionOption.CORRECT_QUOTE]),
        (CREATE_QUOTE, "renewal-quoted", [ResolutionOption.LOOK_AT_CUSTOMER]),
        (VALIDATE, "renewal-changed", [ResolutionOption.TAKE_SEATS_OVER, ResolutionOption.OPEN_QUOTE]),
        (VALIDATE, "renewal-done", [ResolutionOption.OPEN_QUOTE]),
        (REVISE, "price-changed", [ResolutionOption.REQUOTE, ResolutionOption.OPEN_QUOTE]),
        (REVISE, "invalid", [ResolutionOption.CORRECT_QUOTE, ResolutionOption.OPEN_QUOTE]),
        (REVISE, "already-validated", [ResolutionOption.OPEN_QUOTE]),
        (VALIDATE, "price-changed", [ResolutionOption.REQUOTE, ResolutionOption.OPEN_QUOTE]),
        (VALIDATE, "quote-expired", [ResolutionOption.REQUOTE, ResolutionOption.OPEN_QUOTE]),
        (VALIDATE, "already-validated", [ResolutionOption.OPEN_QUOTE]),
        (
            VALIDATE,
            "customer-has-contract",
            [
                ResolutionOption.LOOK_AT_CUSTOMER,
                ResolutionOption.KEEP_AS_ANOTHER,
                ResolutionOption.OPEN_QUOTE,
            ],
        ),
        (
            SUBMIT,
            "customer-has-contract",
            [ResolutionOption.LOOK_AT_CUSTOMER, ResolutionOption.KEEP_AS_ANOTHER],
        ),
        (
            PURCHASE,
            "customer-has-contract",
            [
                ResolutionOption.LOOK_AT_CUSTOMER,
                ResolutionOption.KEEP_AS_ANOTHER,
                ResolutionOption.OPEN_CART,
            ],
        ),
        (VALIDATE, "quote-superseded", [ResolutionOption.REQUOTE, ResolutionOption.OPEN_QUOTE]),
        (REVISE, "quote-superseded", [ResolutionOption.REQUOTE, ResolutionOption.OPEN_QUOTE]),
        (REFUSE, "quote-superseded", [ResolutionOption.OPEN_QUOTE]),
        (VALIDATE, "agreement-changed", [ResolutionOption.OPEN_QUOTE]),
        (VALIDATE, "content-differs", [ResolutionOption.OPEN_QUOTE]),
        (VALIDATE, "approval-needed", [ResolutionOption.OPEN_QUOTE]),
        (REFUSE, "version-mismatch", [ResolutionOption.OPEN_QUOTE]),
        (REFUSE, "dependency-failed", [ResolutionOption.OPEN_QUOTE]),
    ],
)
def test_the_way_that_leads_on_comes_first_and_discarding_last(
    command: c.Command, code: str, ways: list[ResolutionOption]
) -> None:
    found = resolution_options(item(command, code), HERE)
    assert list(found) == [*ways, ResolutionOption.DISCARD]


@pytest.mark.parametrize("code", ["content-differs", "version-mismatch", "agreement-changed"])
def test_what_a_customer_signed_is_shown_again_where_it_is_open(code: str) -> None:
    found = resolution_options(item(VALIDATE, code), replace(HERE, can_show_again=True))
    assert found[:2] == (ResolutionOption.SHOW_AGAIN, ResolutionOption.OPEN_QUOTE)
    expired = resolution_options(item(VALIDATE, "quote-expired"), replace(HERE, can_show_again=True))
    assert ResolutionOption.SHOW_AGAIN not in expired


@pytest.mark.parametrize("command", [VALIDATE, PURCHASE, SUBMIT])
def test_a_sale_that_met_a_contract_can_first_of_all_be_a_change_of_it(command: c.Command) -> None:
    found = resolution_options(item(command, "customer-has-contract"), replace(HERE, can_be_change=True))
    assert found[:2] == (ResolutionOption.TURN_INTO_CHANGE, ResolutionOption.LOOK_AT_CUSTOMER)


def test_a_company_in_a_colleagues_portfolio_is_asked_for() -> None:
    theirs = replace(HERE, is_other_mine=False)
    duplicate = item(CREATE_CUSTOMER, "duplicate-customer")
    ways = (
        ResolutionOption.ASK_FOR,
        ResolutionOption.OPEN_OTHER,
        ResolutionOption.CORRECT_CUSTOMER,
        ResolutionOption.DISCARD,
    )
    assert resolution_options(duplicate, theirs) == ways
    assert ResolutionOption.OPEN_OTHER not in resolution_options(duplicate, replace(theirs, has_other=False))


def test_a_move_that_still_leads_somewhere_can_be_made_all_the_same() -> None:
    ways = (ResolutionOption.REISSUE, ResolutionOption.LOOK_AT_CUSTOMER, ResolutionOption.DISCARD)
    assert resolution_options(item(SUSPEND, "status-changed"), replace(HERE, can_move=True)) == ways


def test_a_login_that_is_fixed_can_be_kept_and_the_rest_sent_again() -> None:
    fixed = replace(item(UPDATE_CUSTOMER, "invalid"), problems=(Problem("admin.login_fixed"),))
    assert resolution_options(fixed, HERE) == (
        ResolutionOption.KEEP_LOGIN,
        ResolutionOption.CORRECT_PROFILE,
        ResolutionOption.DISCARD,
    )


@pytest.mark.parametrize("code", [LOST, BUILDS_ON_LOST])
@pytest.mark.parametrize(
    ("command", "ways"),
    [
        (CREATE_CUSTOMER, [ResolutionOption.CORRECT_CUSTOMER]),
        (UPDATE_CUSTOMER, [ResolutionOption.CORRECT_PROFILE]),
        (SUSPEND, [ResolutionOption.LOOK_AT_CUSTOMER]),
        (CREATE_QUOTE, [ResolutionOption.CORRECT_QUOTE]),
        (REVISE, [ResolutionOption.CORRECT_QUOTE, ResolutionOption.OPEN_QUOTE]),
        (VALIDATE, [ResolutionOption.OPEN_QUOTE]),
        (PURCHASE, [ResolutionOption.OPEN_CART]),
        (TRIAL, [ResolutionOption.LOOK_AT_CUSTOMER]),
        (SUBMIT, [ResolutionOption.OPEN_CHANGE, ResolutionOption.LOOK_AT_CUSTOMER]),
        (ONBOARDING, [ResolutionOption.LOOK_AT_CUSTOMER]),
    ],
)
def test_what_a_restored_portal_lost_is_sent_again_or_opened_as_it_was_written(
    command: c.Command, ways: list[ResolutionOption], code: str
) -> None:
    found = resolution_options(item(command, code), replace(HERE, can_move=True))
    assert list(found) == [ResolutionOption.SEND_AGAIN, *ways, ResolutionOption.DISCARD]
    assert question_of(item(command, code), is_quote_open=True) is Question.LOST


def test_what_was_lost_with_a_colleagues_customer_waits_for_that_customer() -> None:
    found = resolution_options(item(CREATE_QUOTE, LOST), NOTHING_HERE)
    assert found == (ResolutionOption.SEND_AGAIN, ResolutionOption.DISCARD)


def test_no_way_leads_to_what_is_not_here() -> None:
    for command in (UPDATE_CUSTOMER, CREATE_QUOTE, REVISE, VALIDATE):
        found = resolution_options(item(command, "dependency-failed"), NOTHING_HERE)
        assert found == (ResolutionOption.DISCARD,)
    found = resolution_options(item(VALIDATE, "price-changed"), replace(NOTHING_HERE, has_customer=True))
    assert ResolutionOption.OPEN_QUOTE not in found


def test_a_revision_of_a_quote_that_is_closed_can_only_become_another_quote() -> None:
    found = resolution_options(item(REVISE, "invalid"), replace(HERE, is_quote_open=False))
    assert found[0] is ResolutionOption.REQUOTE


def test_what_is_asked_follows_what_stands_against_the_command() -> None:
    groups = (GroupConflict("website", "", "mine", "theirs"),)
    contradicted = replace(
        item(UPDATE_CUSTOMER, "conflict"), conflict=Contradiction(groups, 2, "Hugo", "2026-11-20")
    )
    assert question_of(contradicted, is_quote_open=False) is Question.FIELDS
    assert question_of(item(REVISE, "version-mismatch"), is_quote_open=True) is Question.QUOTE
    assert question_of(item(REVISE, "version-mismatch"), is_quote_open=False) is Question.REFUSAL
    assert question_of(item(VALIDATE, "version-mismatch"), is_quote_open=True) is Question.REFUSAL


def test_figures_are_told_only_in_the_reps_own_currency() -> None:
    totals = b.totals()
    figures = {
        "currency": totals.term_total.currency,
        "monthly_net": str(totals.monthly_net.amount + 7),
        "term_total": str(totals.term_total.amount + 84),
    }
    changed = replace(item(VALIDATE, "price-changed"), data=figures)
    apart = totals_apart(changed)
    assert apart is not None
    mine, portals, mine_term, portals_term = apart
    assert (portals - mine).amount == 7
    assert (portals_term - mine_term).amount == 84
    assert totals_apart(replace(changed, data={**figures, "currency": "USD"})) is None
    assert totals_apart(replace(changed, data={})) is None
    assert totals_apart(replace(changed, code="quote-expired")) is None


@pytest.mark.parametrize("command", [ONBOARDING, CREDENTIALS, REQUEST])
def test_what_was_asked_for_an_account_is_asked_again_from_the_file(command: c.Command) -> None:
    refused = item(command, "invalid")
    ways = resolution_options(refused, replace(NOTHING_HERE, has_customer=True))
    assert ways == (ResolutionOption.LOOK_AT_CUSTOMER, ResolutionOption.DISCARD)
    gone = resolution_options(refused, NOTHING_HERE)
    assert gone == (ResolutionOption.DISCARD,)


NO_LONGER_SOLD = Problem("product.not_sold", "terms.lines.0.product_id")
OLD_LIST = Problem("price_list.not_in_force", "terms.price_list_id")


@pytest.mark.parametrize(
    ("command", "code", "problems", "ways"),
    [
        (PURCHASE, "price-changed", (), [ResolutionOption.ORDER_TODAY, ResolutionOption.OPEN_CART]),
        (PURCHASE, "invalid", (OLD_LIST,), [ResolutionOption.ORDER_TODAY, ResolutionOption.OPEN_CART]),
        (PURCHASE, "invalid", (OLD_LIST, NO_LONGER_SOLD), [ResolutionOption.OPEN_CART]),
        (PURCHASE, "invalid", (NO_LONGER_SOLD,), [ResolutionOption.OPEN_CART]),
        (TRIAL, "invalid", (), [ResolutionOption.PURCHASE_INSTEAD, ResolutionOption.LOOK_AT_CUSTOMER]),
    ],
)
def test_a_purchase_is_ordered_again_in_one_click_or_opens_its_cart(
    command: c.Command, code: str, problems: tuple[Problem, ...], ways: list[ResolutionOption]
) -> None:
    refused = replace(item(command, code), problems=problems)
    assert list(resolution_options(refused, replace(NOTHING_HERE, has_customer=True))) == [
        *ways,
        ResolutionOption.DISCARD,
    ]
    assert resolution_options(refused, NOTHING_HERE) == (ResolutionOption.DISCARD,)


HAS_CONTRACT = {"currency": "EUR", "monthly_net": "304.00", "yearly_net": "0.00"}


@pytest.mark.parametrize(
    ("command", "code", "data", "both"),
    [
        (VALIDATE, "customer-has-contract", HAS_CONTRACT, b.eur("1000.00")),
        (PURCHASE, "customer-has-contract", HAS_CONTRACT, b.eur("1000.00")),
        (SUBMIT, "customer-has-contract", HAS_CONTRACT, b.eur("304.00") + SUBMIT.totals.new_total),
        (VALIDATE, "customer-has-contract", {**HAS_CONTRACT, "currency": "USD"}, None),
        (VALIDATE, "customer-has-contract", {"currency": "EUR"}, None),
        (VALIDATE, "price-changed", HAS_CONTRACT, None),
        (CREATE_QUOTE, "customer-has-contract", HAS_CONTRACT, None),
    ],
)
def test_the_contract_that_is_there_and_mine_are_added_up_in_one_currency(
    command: c.Command, code: str, data: dict[str, str], both: Money | None
) -> None:
    effect = contract_apart(replace(item(command, code), data=data))
    assert (effect.both if effect else None) == both
