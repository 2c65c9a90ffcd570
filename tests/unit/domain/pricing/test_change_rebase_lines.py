"""Each line of a change that finds another contract: what it asks for then, and beside what."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from app.domain import ids
from app.domain.change.change_order import ChangeOrderLine, Swap
from app.domain.pricing.change_rebase import is_day_kept, rebased
from app.domain.subscription.licence import ChargedDiscounts, Licence, ScheduledChange
from tests.support import builders as b
from tests.support import held_contracts as h

BEFORE, DAY = date(2026, 11, 25), date(2026, 12, 5)
TEN = ChargedDiscounts(line_percent=Decimal(10))
ACADEMY = h.licence(72, "cyber_academy", 50, "1.60", discounts=TEN)


def scheduled(seats: int) -> tuple[ScheduledChange, ...]:
    return (ScheduledChange(BEFORE, seats, Decimal("1.78"), b.eur("0"), ids.OrderId(b.some_id(88))),)


def moved(line: ChangeOrderLine, *licences: Licence, **kw: Any) -> tuple[ChangeOrderLine, ...]:
    """What becomes of ``line`` beside ``licences``."""
    of = h.held(h.protect())
    return rebased(h.terms(of, [line], **kw), h.held(*licences, revision=2), DAY, h.prices()).lines


def test_what_a_colleague_added_is_a_line_by_its_licence_with_the_seats_of_the_day() -> None:
    other = replace(ACADEMY, scheduled=scheduled(20))
    _, added = moved(h.line(h.protect(), 700), h.protect(), other)
    assert added == ChangeOrderLine(
        ids.LineId(other.id),
        other.product_id,
        20,
        None,
        other.id,
        TEN,
        held_quantity=20,
        held_discounts=TEN,
    )
    gone = replace(ACADEMY, scheduled=scheduled(0))
    assert len(moved(h.line(h.protect(), 700), h.protect(), gone)) == 1


@pytest.mark.parametrize(
    ("line", "is_met"),
    [
        (h.added("cyber_academy", 1), True),
        (h.added("cyber_academy", 0), False),
        (h.added("cyber_academy", 60, swap=Swap(ids.LineId("x"), 1)), False),
        (h.added("cyber_academy", 60, level="essential"), False),
        (h.added("cyber_coach", 60), False),
    ],
    ids=["the same", "of no seat", "replaced itself", "another level", "another product"],
)
def test_only_a_product_that_is_added_meets_what_a_colleague_added(
    line: ChangeOrderLine, is_met: bool
) -> None:
    found = moved(line, replace(ACADEMY, scheduled=scheduled(40)))
    assert [each.licence_id for each in found] == ([ACADEMY.id] if is_met else [None, ACADEMY.id])
    if is_met:
        assert found[0] == replace(
            line, licence_id=ACADEMY.id, held_quantity=40, held_level=None, held_discounts=TEN
        )


def test_what_meets_a_product_at_a_level_knows_that_level() -> None:
    line = h.added("cyber_coach", 60, level="essential")
    (found,) = moved(line, h.coach(50, discounts=TEN))
    assert (found.held_level, found.held_discounts, found.quantity) == ("essential", TEN, 60)


@pytest.mark.parametrize(("held", "rest"), [(700, 618), (82, 0), (50, 0)])
def test_so_many_seats_are_replaced_and_the_rest_is_what_is_held_beside(held: int, rest: int) -> None:
    line = h.line(h.protect(), 600, swap=Swap(ids.LineId("other"), 82), held_quantity=682)
    (found,) = moved(line, replace(h.protect(682), scheduled=scheduled(held)))
    assert (found.quantity, found.held_quantity) == (rest, held)


def test_a_line_that_is_not_touched_is_as_it_is_held_by_now() -> None:
    line = h.line(h.protect(), held_quantity=682, held_level="essential")
    now = h.protect(682, level="advanced", discounts=TEN, scheduled=scheduled(650))
    (found,) = moved(line, now)
    assert (found.quantity, found.level, found.discounts) == (650, "advanced", TEN)
    assert (found.held_quantity, found.held_level, found.held_discounts) == (650, "advanced", TEN)
    assert not found.is_touched


def test_on_its_first_day_a_contract_is_changed_like_any_other() -> None:
    held = h.held(start_date=b.TODAY)
    terms = h.terms(held, [h.line(h.protect(), 700)], on=b.TODAY)
    assert is_day_kept(terms, held, b.TODAY)
    assert is_day_kept(terms, held, date(2026, 11, 30))
    assert not is_day_kept(replace(terms, on=date(2026, 11, 22)), held, b.TODAY)
