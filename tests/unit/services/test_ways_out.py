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
from app.services.attention.resolution_options import Here, Question, Way, question_of, totals_apart, ways_out
from app.services.queries.queues import AttentionItem
from app.services.queries.queues import Conflict as Contradiction
from tests.support import builders as b

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
        (CREATE_CUSTOMER, "duplicate-customer", [Way.OPEN_OTHER, Way.MEND_CUSTOMER]),
        (CREATE_CUSTOMER, "invalid", [Way.MEND_CUSTOMER]),
        (UPDATE_CUSTOMER, "duplicate-customer", [Way.MEND_PROFILE, Way.OPEN_OTHER]),
        (UPDATE_CUSTOMER, "invalid", [Way.MEND_PROFILE]),
        (SUSPEND, "status-changed", [Way.LOOK_AT_CUSTOMER]),
        (ReopenCustomer(), "invalid", [Way.LOOK_AT_CUSTOMER]),
        (CREATE_QUOTE, "price-changed", [Way.REQUOTE, Way.MEND_QUOTE]),
        (CREATE_QUOTE, "invalid", [Way.MEND_QUOTE]),
        (REVISE, "price-changed", [Way.REQUOTE, Way.OPEN_QUOTE]),
        (REVISE, "invalid", [Way.MEND_QUOTE, Way.OPEN_QUOTE]),
        (REVISE, "already-validated", [Way.OPEN_QUOTE]),
        (VALIDATE, "price-changed", [Way.REQUOTE, Way.OPEN_QUOTE]),
        (VALIDATE, "quote-expired", [Way.REQUOTE, Way.OPEN_QUOTE]),
        (VALIDATE, "already-validated", [Way.OPEN_QUOTE]),
        (VALIDATE, "agreement-changed", [Way.OPEN_QUOTE]),
        (VALIDATE, "approval-needed", [Way.OPEN_QUOTE]),
        (REFUSE, "version-mismatch", [Way.OPEN_QUOTE]),
        (REFUSE, "dependency-failed", [Way.OPEN_QUOTE]),
    ],
)
def test_the_way_that_leads_on_comes_first_and_discarding_last(
    command: c.Command, code: str, ways: list[Way]
) -> None:
    found = ways_out(item(command, code), HERE)
    assert list(found) == [*ways, Way.DISCARD]


def test_a_company_in_a_colleagues_portfolio_is_asked_for() -> None:
    theirs = replace(HERE, is_other_mine=False)
    duplicate = item(CREATE_CUSTOMER, "duplicate-customer")
    ways = (Way.ASK_FOR, Way.OPEN_OTHER, Way.MEND_CUSTOMER, Way.DISCARD)
    assert ways_out(duplicate, theirs) == ways
    assert Way.OPEN_OTHER not in ways_out(duplicate, replace(theirs, has_other=False))


def test_a_move_that_still_leads_somewhere_can_be_made_all_the_same() -> None:
    ways = (Way.MOVE_AGAIN, Way.LOOK_AT_CUSTOMER, Way.DISCARD)
    assert ways_out(item(SUSPEND, "status-changed"), replace(HERE, can_move=True)) == ways


def test_a_login_that_is_fixed_can_be_kept_and_the_rest_sent_again() -> None:
    fixed = replace(item(UPDATE_CUSTOMER, "invalid"), problems=(Problem("admin.login_fixed"),))
    assert ways_out(fixed, HERE) == (Way.KEEP_LOGIN, Way.MEND_PROFILE, Way.DISCARD)


def test_no_way_leads_to_what_is_not_here() -> None:
    for command in (UPDATE_CUSTOMER, CREATE_QUOTE, REVISE, VALIDATE):
        found = ways_out(item(command, "dependency-failed"), NOTHING_HERE)
        assert found == (Way.DISCARD,)
    found = ways_out(item(VALIDATE, "price-changed"), replace(NOTHING_HERE, has_customer=True))
    assert Way.OPEN_QUOTE not in found


def test_a_revision_of_a_quote_that_is_closed_can_only_become_another_quote() -> None:
    found = ways_out(item(REVISE, "invalid"), replace(HERE, is_quote_open=False))
    assert found[0] is Way.REQUOTE


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
    ways = ways_out(refused, replace(NOTHING_HERE, has_customer=True))
    assert ways == (Way.LOOK_AT_CUSTOMER, Way.DISCARD)
    gone = ways_out(refused, NOTHING_HERE)
    assert gone == (Way.DISCARD,)


NO_LONGER_SOLD = Problem("product.not_sold", "terms.lines.0.product_id")
OLD_LIST = Problem("price_list.not_in_force", "terms.price_list_id")


@pytest.mark.parametrize(
    ("command", "code", "problems", "ways"),
    [
        (PURCHASE, "price-changed", (), [Way.ORDER_TODAY, Way.OPEN_CART]),
        (PURCHASE, "invalid", (OLD_LIST,), [Way.ORDER_TODAY, Way.OPEN_CART]),
        (PURCHASE, "invalid", (OLD_LIST, NO_LONGER_SOLD), [Way.OPEN_CART]),
        (PURCHASE, "invalid", (NO_LONGER_SOLD,), [Way.OPEN_CART]),
        (TRIAL, "invalid", (), [Way.PURCHASE_INSTEAD, Way.LOOK_AT_CUSTOMER]),
    ],
)
def test_a_purchase_is_ordered_again_in_one_click_or_opens_its_cart(
    command: c.Command, code: str, problems: tuple[Problem, ...], ways: list[Way]
) -> None:
    refused = replace(item(command, code), problems=problems)
    assert list(ways_out(refused, replace(NOTHING_HERE, has_customer=True))) == [*ways, Way.DISCARD]
    assert ways_out(refused, NOTHING_HERE) == (Way.DISCARD,)
