"""Variants side by side: figures of one kind together, differences only where they mean something."""

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal, localcontext

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.catalogue.catalogue import Period
from app.domain.errors import Problem, RuleViolation
from app.domain.money import Money
from app.domain.pricing.priced import VatTreatment
from app.domain.pricing.quote import price_quote
from app.domain.pricing.scenario import Scenario, ScenarioId
from app.domain.pricing.scenarios import (
    Average,
    Comparison,
    Figure,
    at_seats,
    compare,
    explain_average,
    explain_difference,
    users_of,
)
from app.domain.pricing.trace import Operation
from app.domain.pricing.vat import treatment
from app.domain.quote.quote import QuoteTerms
from tests.support import builders as b
from tests.support import strategies as some

D = Decimal
VAT: VatTreatment = treatment(b.tax_table(), "FR", "FR", "", b.TODAY)
ADVANCED = ("protect", "cyber_coach")
CUSTOM = b.custom_terms(
    lines=tuple(
        b.custom_line(n, name, 120, level="advanced" if name in ADVANCED else None)
        for n, name in enumerate(("protect", "cyber_coach", "cyber_academy"))
    )
)
WORKSHOP = b.custom_line(9, "onboarding_workshop", 1, period=Period.ONE_TIME)


def compared(*variants: QuoteTerms) -> Comparison:
    scenarios = [Scenario(ScenarioId("abcd"[n]), terms) for n, terms in enumerate(variants)]
    return compare([(each, price_quote(each.terms, b.price_list(), VAT)) for each in scenarios])


def test_every_figure_and_its_difference_to_the_first() -> None:
    found = compared(CUSTOM, b.terms())
    bundle = found.variants[1]
    assert {each: bundle.printed(each) for each in Figure} == {
        Figure.MONTH: b.eur("696"),
        Figure.YEAR: b.eur("0"),
        Figure.ONE_TIME: b.eur("0"),
        Figure.FIRST_YEAR: b.eur("8352"),
        Figure.TERM_TOTAL: b.eur("25056"),
    }
    assert [found.difference(1, each) for each in Figure] == [
        b.eur("-30"),
        b.eur("0"),
        b.eur("0"),
        b.eur("-360"),
        b.eur("-1080"),
    ]
    assert bundle.average(Average.PER_USER) == D("5.80")
    assert found.average_difference(1, Average.PER_USER) == D("-0.25")
    assert bundle.effective_discount_percent == 0
    assert all(found.is_comparable(1, each) for each in Figure)


def test_term_totals_of_different_lengths_are_compared_per_month_only() -> None:
    found = compared(b.terms(), b.terms(commitment_months=12))
    assert [found.variants[n].printed(Figure.TERM_TOTAL) for n in (0, 1)] == [b.eur("25056"), b.eur("9216")]
    assert not found.is_comparable(1, Figure.TERM_TOTAL)
    assert found.is_comparable(1, Figure.FIRST_YEAR)
    assert found.average_difference(1, Average.PER_MONTH) == D(72)
    assert found.best(Figure.TERM_TOTAL) == frozenset()
    assert found.best(Average.PER_MONTH) == {"a"}


def test_the_first_year_of_a_month_is_no_year() -> None:
    found = compared(CUSTOM, replace(CUSTOM, commitment_months=1))
    assert not found.is_comparable(1, Figure.FIRST_YEAR)


def test_what_is_paid_yearly_does_not_make_the_month_cheap() -> None:
    prices = b.price_list(
        entries=(b.price_entry("alpha", "3"), b.price_entry("alpha", "30", period=Period.YEAR))
    )
    monthly = b.terms(lines=(b.custom_line(0, "alpha", 10),))
    yearly = b.terms(lines=(b.custom_line(0, "alpha", 10, period=Period.YEAR),))
    scenarios = (Scenario(ScenarioId("a"), monthly), Scenario(ScenarioId("b"), yearly))
    found = compare([(each, price_quote(each.terms, prices, VAT)) for each in scenarios])
    assert found.best(Figure.MONTH) == found.best(Figure.YEAR) == frozenset()
    assert found.best(Figure.TERM_TOTAL) == found.best(Average.PER_MONTH) == {"b"}


def test_nothing_stands_out_where_all_cost_the_same_or_nothing_is_subscribed() -> None:
    nothing = b.terms(lines=(b.line(quantity=0),))
    assert compared(b.terms(), b.terms(), nothing).best(Figure.MONTH) == frozenset()
    assert compared(CUSTOM, b.terms(), b.terms(), nothing).best(Figure.MONTH) == {"b", "c"}
    assert compared(nothing).variants[0].average(Average.PER_USER) is None
    assert compared(nothing, b.terms()).average_difference(1, Average.PER_USER) is None


def test_users_are_those_of_the_largest_subscription_that_counts() -> None:
    lines = (
        b.custom_line(0, "protect", 40),
        b.custom_line(1, "sikker", 120, is_optional=True),
        replace(WORKSHOP, quantity=500),
    )
    assert users_of(b.terms(lines=lines)) == 40
    assert users_of(b.terms(lines=())) == 0


def test_what_fewer_users_have_stays_with_them() -> None:
    terms = b.terms(lines=(b.custom_line(0, "protect", 120), b.custom_line(1, "sikker", 40)))
    assert [line.quantity for line in at_seats(terms, 200).lines] == [200, 40]
    assert [line.quantity for line in at_seats(terms, 30).lines] == [30, 30]
    assert at_seats(b.terms(lines=(WORKSHOP,)), 9).lines == (WORKSHOP,)


def test_variants_in_two_currencies_are_not_compared() -> None:
    priced = price_quote(b.terms(), b.price_list(), VAT)
    scenario = Scenario(ScenarioId("a"), b.terms())
    with pytest.raises(RuleViolation) as caught:
        compare([(scenario, priced), (scenario, replace(priced, currency="USD"))])
    data = {"expected": "EUR", "found": "USD"}
    assert caught.value.problems == (Problem("currency.mismatch", "currency", data),)


def test_averages_and_differences_are_told_step_by_step() -> None:
    found = compared(b.terms(), b.terms(commitment_months=12))
    (variant, _), codes = found.variants, [Average.PER_MONTH, Average.PER_USER]
    assert [[step.code for step in explain_average(variant, which)] for which in codes] == [
        ["term_total", "months", "round"],
        ["term_total", "months", "users", "round"],
    ]
    assert [step.code for step in explain_difference(found, 1, Figure.MONTH)] == ["variant", "reference"]
    average = explain_difference(found, 1, Average.PER_MONTH)
    assert [step.code for step in average] == ["variant", "reference", "round"]
    assert [(step.operation, step.operand) for step in average] == [
        (Operation.START, D(768)),
        (Operation.ADD, D(-696)),
        (Operation.ROUND, D(2)),
    ]


@st.composite
def boards(draw: st.DrawFn) -> Comparison:
    """Up to four variants of any terms, priced with one list."""
    prices = draw(some.price_lists())
    drawn: Sequence[QuoteTerms] = draw(st.lists(some.terms(prices.currency), min_size=1, max_size=4))
    scenarios = [Scenario(ScenarioId(str(n)), terms) for n, terms in enumerate(drawn)]
    return compare([(each, price_quote(each.terms, prices, VAT)) for each in scenarios])


@given(boards())
def test_differences_and_averages_come_out_of_their_traces(board: Comparison) -> None:
    for index, variant in enumerate(board.variants):
        for figure in Figure:
            start, less = explain_difference(board, index, figure)
            assert start.operand + less.operand == less.result == board.difference(index, figure).amount
        for which in Average:
            _, less, shown = explain_difference(board, index, which)
            found = board.average_difference(index, which)
            assert found is None or less.result == found
            assert shown.result == Money.rounded(less.result, variant.priced.currency).amount
            exact = variant.average(which)
            steps = explain_average(variant, which)
            with localcontext(prec=60):
                total, *divisors, rounding = steps
                result = total.operand
                for step in divisors:
                    result /= step.operand
                    assert step.result == result
            if exact is not None:
                assert rounding.result == Money.rounded(exact, variant.priced.currency).amount


@given(boards(), st.sampled_from([*Figure, *Average]))
def test_the_best_are_cheaper_than_all_others_that_sell_something(
    board: Comparison, figure: Figure | Average
) -> None:
    def value(index: int) -> Decimal:
        variant = board.variants[index]
        if isinstance(figure, Average):
            return variant.average(figure) or D(0)
        return variant.printed(figure).amount

    best = board.best(figure)
    places = [n for n, each in enumerate(board.variants) if each.users]
    winners = [n for n in places if board.variants[n].scenario.id in best]
    losers = [n for n in places if n not in winners]
    assert len(winners) == len(best)
    assert not winners or losers
    assert all(value(winner) < value(loser) for winner in winners for loser in losers)
