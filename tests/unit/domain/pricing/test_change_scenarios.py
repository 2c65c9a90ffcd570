"""Variants of a change side by side: differences add up, and only what stands for the same is compared."""

from dataclasses import replace
from datetime import date
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from app.domain.catalogue.contract_terms import ContractTerms, ReductionPolicy
from app.domain.change.change_order import ChangeOrderTerms
from app.domain.money import Money, total
from app.domain.pricing.change_order import ChangeBasis, HeldContract
from app.domain.pricing.change_order_rules import check_and_price
from app.domain.pricing.change_scenarios import (
    ChangeComparison,
    ChangeFigure,
    ChangeRow,
    ChangeVariant,
    explain_change_apart,
    explain_per_user,
)
from app.domain.pricing.scenario import Scenario, ScenarioId
from app.domain.pricing.trace import Operation
from tests.support import builders as b
from tests.support import held_contracts as h

HELD = h.held()
BASIS = h.basis(HELD)
RENEWAL = date(2027, 3, 1)
IN_THE_END = ChangeRow(ChangeFigure.TOTAL)
ROWS = (
    IN_THE_END,
    ChangeRow(ChangeFigure.TOTAL, b.TODAY),
    ChangeRow(ChangeFigure.TOTAL, RENEWAL),
    ChangeRow(ChangeFigure.DIFFERENCE, b.TODAY),
    ChangeRow(ChangeFigure.DIFFERENCE, RENEWAL),
    ChangeRow(ChangeFigure.TODAY),
    ChangeRow(ChangeFigure.NEXT_INVOICE),
    ChangeRow(ChangeFigure.TO_TERM_END),
    ChangeRow(ChangeFigure.PER_USER),
)


def asked(protect: int, coach: int, of: HeldContract = HELD, **kw: Any) -> ChangeOrderTerms:
    """So many seats of the two products that are held."""
    first, second = of.licences
    return replace(h.terms(of, [h.line(first, protect), h.line(second, coach)]), **kw)


def variant(place: int, terms: ChangeOrderTerms, basis: ChangeBasis = BASIS) -> ChangeVariant:
    problems, priced = check_and_price(terms, basis)
    assert priced is not None, problems
    users = max(line.quantity for line in terms.lines)
    return ChangeVariant(Scenario(ScenarioId("abcd"[place]), terms), priced, users, is_placeable=True)


def compared(*variants: ChangeOrderTerms) -> ChangeComparison:
    return ChangeComparison(tuple(variant(place, terms) for place, terms in enumerate(variants)))


seats = st.integers(1, 2_000)
"""Of a product that is held 682 times."""


@st.composite
def comparisons(draw: st.DrawFn) -> ChangeComparison:
    """Two to four variants, some with seats that wait for the renewal."""
    wanted = draw(
        st.lists(st.tuples(seats, seats).filter(lambda two: two != (682, 682)), min_size=2, max_size=4)
    )
    return compared(*(asked(*two) for two in wanted))


@given(comparisons())
def test_what_the_first_costs_and_the_difference_make_what_a_variant_costs(found: ChangeComparison) -> None:
    for row in ROWS:
        for index, mine in enumerate(found.variants):
            difference, first = found.difference(index, row), found.variants[0].printed(row)
            printed = mine.printed(row)
            assert difference is not None
            assert first is not None
            assert printed is not None
            # Averages are rounded last: they may be a cent from the difference of what is printed.
            slack = 1 if row.figure is ChangeFigure.PER_USER else 0
            assert abs((first + difference - printed).minor) <= slack


@given(comparisons())
def test_totals_are_the_sums_of_their_printed_lines_on_every_day(found: ChangeComparison) -> None:
    for each in found.variants:
        change = each.priced.change
        for day in (found.on, *found.later_days()):
            printed = each.printed(ChangeRow(ChangeFigure.TOTAL, day))
            assert printed == total((line.payment_on(day) for line in change.lines), "EUR")
            beside = each.printed(ChangeRow(ChangeFigure.DIFFERENCE, day))
            assert printed is not None
            assert beside == printed - change.prior_total


@given(comparisons())
def test_the_last_day_is_that_from_which_everything_has_taken_effect(found: ChangeComparison) -> None:
    last = max(found.later_days(), default=found.on)
    for each in found.variants:
        assert each.printed(ChangeRow(ChangeFigure.TOTAL, last)) == each.printed(IN_THE_END)


@given(comparisons())
def test_the_best_are_cheapest_as_printed_and_never_all(found: ChangeComparison) -> None:
    for row in ROWS:
        best = found.best(row)
        printed = {each.scenario.id: each.printed(row) for each in found.variants}
        assert len(best) < len(printed)
        least = min(money.minor for money in printed.values() if money is not None)
        assert all(money is not None and money.minor == least for id, money in printed.items() if id in best)


@given(comparisons())
def test_every_derivation_ends_at_what_is_printed(found: ChangeComparison) -> None:
    for row in ROWS:
        for index in range(1, len(found.variants)):
            steps = explain_change_apart(found, index, row)
            difference = found.difference(index, row)
            assert difference is not None
            assert Money.rounded(steps[-1].result, "EUR") == difference
    for each in found.variants:
        *_, last = explain_per_user(each)
        assert last.operation is Operation.ROUND
        assert each.printed(ChangeRow(ChangeFigure.PER_USER)) == Money.rounded(last.result, "EUR")


def test_seats_that_wait_are_in_the_total_from_their_day_on() -> None:
    found = compared(asked(700, 700), asked(600, 682))
    assert found.later_days() == (RENEWAL,)
    assert found.variants[1].printed(ChangeRow(ChangeFigure.TOTAL, b.TODAY)) == b.eur("2591.60")
    assert found.variants[1].printed(ChangeRow(ChangeFigure.DIFFERENCE, b.TODAY)) == b.eur("0")
    later = found.variants[1].printed(ChangeRow(ChangeFigure.DIFFERENCE, RENEWAL))
    # 82 seats of Protect less, at 2.35 each.
    assert later == b.eur("-192.70")


def test_sums_to_different_ends_are_not_compared_and_none_of_them_is_best() -> None:
    found = compared(asked(700, 700), asked(700, 700, new_end=date(2028, 2, 29)))
    row = ChangeRow(ChangeFigure.TO_TERM_END)
    assert not found.is_comparable(1, row)
    assert found.difference(1, row) is None
    assert found.best(row) == frozenset()
    assert found.difference(1, IN_THE_END) == b.eur("0")


def test_what_cannot_be_placed_is_no_bargain_but_what_is_held_is() -> None:
    found = compared(asked(700, 700), asked(690, 690), asked(800, 800))
    first, second, third = found.variants
    assert found.best(IN_THE_END) == {"b"}
    refused = ChangeComparison((first, replace(second, is_placeable=False), third))
    assert refused.best(IN_THE_END) == {"a"}
    assert not refused.stands_for_something(1)
    held = ChangeComparison((first, replace(second, is_placeable=False, is_as_held=True), third))
    assert held.best(IN_THE_END) == {"b"}
    assert held.stands_for_something(1)


def test_a_change_that_lets_everything_go_has_nobody_to_divide_by() -> None:
    held = h.held(terms=ContractTerms(reduction=ReductionPolicy.NEXT_BILLING))
    gone = variant(1, asked(0, 0, held), h.basis(held))
    found = ChangeComparison((variant(0, asked(700, 700, held), h.basis(held)), gone))
    row = ChangeRow(ChangeFigure.PER_USER)
    assert gone.printed(row) is None
    assert found.difference(1, row) is None
    assert found.best(IN_THE_END) == frozenset()


def test_a_row_is_named_by_its_figure_and_its_day() -> None:
    names = [row.name for row in ROWS]
    assert names[:3] == ["total", f"total_{b.TODAY.isoformat()}", "total_2027-03-01"]
    assert len(set(names)) == len(names)


def test_what_is_held_for_nobody_is_compared_by_no_user() -> None:
    comparison = compared(asked(700, 700), asked(690, 682))
    nobody = replace(comparison.variants[1], users=0)
    comparison = replace(comparison, variants=(comparison.variants[0], nobody))
    assert not comparison.is_comparable(1, ChangeRow(ChangeFigure.PER_USER))
    assert comparison.difference(1, ChangeRow(ChangeFigure.PER_USER)) is None
    assert comparison.is_comparable(1, ChangeRow(ChangeFigure.TODAY))
