"""An edit looks at the line that it changes; what comes out is what looking at everything would give."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from app.domain.change.change_order import ChangeOrderTerms
from app.domain.errors import RuleViolation
from app.domain.pricing.change_memory import ChangeMemory
from app.domain.pricing.change_order import net_unit_price, price_change_order
from app.domain.pricing.change_order_rules import check_and_price, price_remembered
from tests.support import held_contracts as h

HELD = h.held(h.protect(200), h.coach(120))
BASIS = h.basis(HELD)


def edits() -> list[ChangeOrderTerms]:
    """A change as it is written: totals, a product, a slip, the way back, another end."""
    first = h.terms(HELD, [h.line(each) for each in HELD.licences])

    def with_line(terms: ChangeOrderTerms, index: int, **values: object) -> ChangeOrderTerms:
        line = replace(terms.lines[index], **values)  # type: ignore[arg-type]  # Of the line, by their names.
        return replace(terms, lines=(*terms.lines[:index], line, *terms.lines[index + 1 :]))

    more = with_line(first, 0, quantity=210)
    fewer = with_line(more, 1, quantity=20)
    added = replace(fewer, lines=(*fewer.lines, h.added("cyber_academy", 20)))
    wrong = with_line(added, 2, quantity=-1)
    noted = replace(added, customer_notes="Deux sites")
    later = replace(added, new_end=date(2028, 2, 29))
    return [first, more, fewer, added, later, added, wrong, added, first, noted]


def test_what_is_remembered_gives_what_looking_at_everything_gives() -> None:
    memory = ChangeMemory()
    for terms in edits():
        assert check_and_price(terms, BASIS, memory) == check_and_price(terms, BASIS)


def test_another_basis_is_another_change() -> None:
    memory, terms = ChangeMemory(), edits()[1]
    dearer = h.basis(h.held(h.licence(70, "protect", 200, "9.99", level="essential"), h.coach(120)))
    assert check_and_price(terms, BASIS, memory) == check_and_price(terms, BASIS)
    assert check_and_price(terms, dearer, memory) == check_and_price(terms, dearer)


def test_a_change_that_is_no_change_yet_has_its_price_too() -> None:
    memory = ChangeMemory()
    for terms in edits()[:3]:
        assert price_remembered(terms, BASIS, memory) == price_change_order(terms, BASIS)


def test_the_price_of_one_unit_is_that_of_the_tier_or_the_one_that_was_typed() -> None:
    terms = edits()[0]
    protect = terms.lines[0]
    assert net_unit_price(protect, terms, BASIS.prices) == Decimal("2.38")
    assert net_unit_price(replace(protect, quantity=500), terms, BASIS.prices) == Decimal("2.35")
    assert net_unit_price(replace(protect, quantity=0), terms, BASIS.prices) == Decimal("2.38")
    typed = replace(protect.discounts, manual_unit_price=Decimal("1.99"))
    assert net_unit_price(replace(protect, discounts=typed), terms, BASIS.prices) == Decimal("1.99")


def test_what_the_list_has_no_price_for_is_said_by_both() -> None:
    memory = ChangeMemory()
    terms = replace(edits()[1], lines=(*edits()[1].lines, h.added("sikker", 5)))
    assert check_and_price(terms, BASIS, memory) == check_and_price(terms, BASIS)
    with pytest.raises(RuleViolation, match=r"price\.missing"):
        price_remembered(terms, BASIS, memory)
