"""The discounts of a change's lines: what they take together, a typed price, and the rep's limit."""

from dataclasses import replace
from decimal import Decimal

import pytest

from app.domain.money import CONTEXT
from app.domain.subscription.licence import ChargedDiscounts
from app.services.change_orders.change_editing import ChangeEditing
from app.services.change_orders.line_discounts import LineDiscounts
from tests.support import held_contracts as h
from tests.support.problems import codes_and_fields

D = Decimal
KEPT = ChargedDiscounts(customer_percent=D(12), quote_percent=D(3))
PROTECT = h.protect(discounts=KEPT)


@pytest.fixture
def editing() -> ChangeEditing:
    """Protect with the discounts of its sale, and Cyber Coach at the list."""
    held = h.held(PROTECT, h.coach())
    lines = [h.line(each, held_discounts=each.discounts) for each in held.licences]
    return ChangeEditing(h.terms(held, lines), lambda _terms: h.basis(held))


@pytest.fixture
def discounts(editing: ChangeEditing) -> LineDiscounts:
    return LineDiscounts(editing, D(20), D(35))


def test_an_untouched_line_stays_at_what_was_charged_and_a_changed_one_keeps_its_discounts(
    editing: ChangeEditing, discounts: LineDiscounts
) -> None:
    assert not discounts.of(0).is_priced_anew
    editing.change_line(0, quantity=700)
    shown = discounts.of(0)
    assert shown.is_priced_anew
    assert (shown.discounts, shown.list_unit) == (KEPT, D("2.35"))
    assert shown.percent == 100 - CONTEXT.multiply(D(88), D("0.97"))


def test_a_typed_price_begins_where_the_discounts_end_and_survives_other_seats(
    editing: ChangeEditing, discounts: LineDiscounts
) -> None:
    editing.change_line(0, quantity=700)
    before = editing.state.priced.change.lines[0].payment
    assert discounts.type_price(0) == D("2.068")
    assert editing.state.priced.change.lines[0].payment == before
    editing.change_line(0, quantity=720)
    assert editing.terms.lines[0].discounts.manual_unit_price == D("2.068")
    assert discounts.of(0).percent is None
    discounts.give(0, "manual_unit_price", None)
    assert editing.terms.lines[0].discounts == KEPT


def test_typing_a_discount_is_one_step_to_undo(editing: ChangeEditing, discounts: LineDiscounts) -> None:
    for percent in ("1", "12", "12.5"):
        discounts.give(0, "line_percent", D(percent))
    assert editing.terms.lines[0].discounts == replace(KEPT, line_percent=D("12.5"))
    editing.undo()
    assert editing.terms.lines[0].discounts == KEPT


def test_only_what_is_granted_beyond_the_limit_needs_approval(
    editing: ChangeEditing, discounts: LineDiscounts
) -> None:
    editing.change_line(0, quantity=700)
    assert discounts.approval_reasons() == ()
    discounts.give(0, "line_percent", D(10))
    found = codes_and_fields(discounts.approval_reasons())
    assert found == [("discount.approval_needed", ""), ("discount.approval_needed", "lines.0")]
    assert discounts.beyond_any() is None
    editing.undo()
    assert discounts.approval_reasons() == ()


@pytest.mark.parametrize(("percent", "is_beyond"), [("23", False), ("23.9", True)])
def test_what_no_manager_may_grant_is_told_with_their_limit(
    editing: ChangeEditing, discounts: LineDiscounts, percent: str, is_beyond: bool
) -> None:
    editing.change_line(0, quantity=700)
    discounts.give(0, "line_percent", D(percent))
    beyond = discounts.beyond_any()
    assert (beyond is not None) is is_beyond
    if beyond is not None:
        assert (beyond.code, beyond.data["limit"]) == ("approval-beyond", "35")
        assert {each.code for each in discounts.beyond_every_limit()} == {"approval-beyond"}
        assert {each.code for each in discounts.approval_reasons()} == {"discount.approval_needed"}


def test_as_long_as_something_is_wrong_nothing_is_said_of_approval(
    editing: ChangeEditing, discounts: LineDiscounts
) -> None:
    discounts.give(0, "line_percent", D(50))
    assert discounts.approval_reasons()
    editing.change_line(1, level="unknown")
    assert editing.state.problems
    assert discounts.approval_reasons() == ()
