"""Whether a change grants more than its rep may: only what is granted anew counts."""

from decimal import Decimal

import pytest

from app.domain.change.change_order import ChangeOrderLine
from app.domain.pricing.change_approval import change_approval_reasons
from app.domain.pricing.change_order import price_change_order
from app.domain.subscription.licence import ChargedDiscounts, Licence
from tests.support import held_contracts as h

THIRTY = ChargedDiscounts(line_percent=Decimal(30))
TEN = ChargedDiscounts(customer_percent=Decimal(10))
HELD = h.protect(600, discounts=THIRTY)


def found(*lines: ChangeOrderLine, licences: tuple[Licence, ...] = (HELD,)) -> list[tuple[str, str]]:
    """Where approval is needed, and the discount there, for a limit of fifteen percent."""
    held = h.held(*licences)
    terms, basis = h.terms(held, lines), h.basis(held)
    reasons = change_approval_reasons(terms, basis, price_change_order(terms, basis), Decimal(15))
    return [(each.field, each.data["percent"]) for each in reasons]


@pytest.mark.parametrize("quantity", [600, 550, 0])
def test_a_discount_that_is_charged_already_needs_nobody(quantity: int) -> None:
    assert found(h.line(HELD, quantity)) == []


def test_more_seats_at_such_a_discount_need_a_manager() -> None:
    assert [place for place, _ in found(h.line(HELD, 601))] == ["", "lines.0"]


def test_another_level_at_such_a_discount_needs_one_too() -> None:
    assert [place for place, _ in found(h.line(HELD, level="advanced"))] == ["", "lines.0"]


def test_a_discount_that_is_typed_anew_counts_for_what_is_held() -> None:
    plain = h.protect(600)
    assert found(h.line(plain, discounts=THIRTY), licences=(plain,)) == [("", "30"), ("lines.0", "30")]
    assert found(h.line(plain, discounts=TEN), licences=(plain,)) == []


def test_an_added_product_counts_by_itself_and_in_the_whole() -> None:
    added = h.added("cyber_academy", 100, discounts=THIRTY)
    assert [place for place, _ in found(h.line(HELD), added)] == ["", "lines.1"]
    beside = h.line(h.coach(1000), 10_000)
    lines = (beside, h.added("cyber_academy", 1, discounts=THIRTY))
    assert [place for place, _ in found(*lines, licences=(h.coach(1000),))] == ["lines.1"]


def test_a_typed_price_is_measured_by_the_list() -> None:
    typed = ChargedDiscounts(manual_unit_price=Decimal("1.00"))
    assert [place for place, _ in found(h.added("cyber_academy", 10, discounts=typed))] == ["", "lines.0"]


def test_in_a_first_assignment_everything_is_granted() -> None:
    terms = h.terms(None, [h.added("protect", 10, level="essential", discounts=THIRTY)])
    basis = h.basis(None)
    reasons = change_approval_reasons(terms, basis, price_change_order(terms, basis), Decimal(15))
    assert [each.field for each in reasons] == ["", "lines.0"]
