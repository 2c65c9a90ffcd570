"""Which lines of variants stand in one row, where a product is held twice or added beside what is held."""

from dataclasses import replace

from app.services.scenarios.change_slots import Slots
from tests.support import held_contracts as h

ESSENTIAL = h.protect(600)
ADVANCED = h.licence(72, "protect", 82, "2.95", level="advanced")
HELD = h.held(ESSENTIAL, ADVANCED, h.coach())
LINES = tuple(h.line(each) for each in HELD.licences)


def test_each_licence_of_a_product_has_a_row_whatever_order_the_lines_have() -> None:
    terms = h.terms(HELD, LINES)
    slots = Slots(terms)
    assert list(slots.lines(terms)) == ["protect", "protect_2", "cyber_coach"]
    turned = replace(terms, lines=terms.lines[::-1])
    assert slots.lines(turned) == slots.lines(terms)


def test_what_is_added_of_a_product_that_is_held_has_a_row_of_its_own() -> None:
    more, other = h.added("protect", 5, level="advanced"), h.added("sikker", 7, number=1)
    first = h.terms(HELD, LINES)
    slots, variant = Slots(first), h.terms(HELD, (*LINES, more, other))
    found = slots.lines(variant)
    assert (found["protect_3"], found["sikker"]) == (more, other)
    assert slots.line(first, "protect_3") is None
