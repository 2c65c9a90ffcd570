"""Variants of an offer side by side: what each comes to, and how far it is from the first."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal, localcontext
from enum import StrEnum
from typing import assert_never

from app.domain.catalogue.catalogue import Period
from app.domain.errors import violation
from app.domain.money import CONTEXT, Money
from app.domain.pricing.priced import PricedQuote
from app.domain.pricing.scenario import Scenario, ScenarioId, difference_steps, rounding_step
from app.domain.pricing.trace import Operation, Step
from app.domain.quote.quote import QuoteLine, QuoteTerms

QuoteScenario = Scenario[QuoteTerms]
_FIRST_YEAR_MONTHS = 12


class Figure(StrEnum):
    """What variants are compared by; periods are never added up but over a term."""

    MONTH = "month"
    YEAR = "year"
    ONE_TIME = "one_time"
    FIRST_YEAR = "first_year"
    TERM_TOTAL = "term_total"


class Average(StrEnum):
    """The term total spread evenly: exact, and display only."""

    PER_MONTH = "per_month"
    PER_USER = "per_user"
    """Per user and month."""


@dataclass(frozen=True, slots=True)
class Variant:
    """A scenario with its price; ``users`` is the largest count of a subscription in it."""

    scenario: QuoteScenario
    priced: PricedQuote
    users: int

    @property
    def months(self) -> int:
        """The commitment."""
        return self.scenario.terms.commitment_months

    @property
    def effective_discount_percent(self) -> Decimal | None:
        """What the term total is below list price, exact; None when nothing is listed."""
        return self.priced.effective_discount_percent

    def printed(self, figure: Figure) -> Money:
        """One of the printed amounts."""
        match figure:
            case Figure.MONTH | Figure.YEAR | Figure.ONE_TIME:
                return self.priced.of(Period(figure.value)).net
            case Figure.FIRST_YEAR:
                return self.priced.first_year
            case Figure.TERM_TOTAL:
                return self.priced.term_total
            case _:
                assert_never(figure)

    def average(self, which: Average) -> Decimal | None:
        """The term total per month, or per user and month; None where there is nobody to divide by."""
        with localcontext(CONTEXT):
            per_month = self.priced.term_total.amount / self.months
            if which is Average.PER_MONTH:
                return per_month
            return per_month / self.users if self.users else None


@dataclass(frozen=True, slots=True)
class Comparison:
    """Variants in their order; the first is what the others are compared with."""

    variants: tuple[Variant, ...]

    def difference(self, index: int, figure: Figure) -> Money:
        """How much more than the first (less when negative); see ``is_comparable`` before believing it."""
        return self.variants[index].printed(figure) - self.variants[0].printed(figure)

    def average_difference(self, index: int, which: Average) -> Decimal | None:
        """The same of an average, exact: it compares terms of different lengths too."""
        mine, first = self.variants[index].average(which), self.variants[0].average(which)
        return None if mine is None or first is None else CONTEXT.subtract(mine, first)

    def is_comparable(self, index: int, figure: Figure) -> bool:
        """Whether both figures stand for the same time: totals of different lengths do not."""
        return _are_alike((self.variants[0], self.variants[index]), figure)

    def best(self, figure: Figure | Average) -> frozenset[ScenarioId]:
        """The variants that are cheapest by ``figure``; nobody where all are equal or none can be told.

        A variant in which nothing is subscribed is no bargain, and is left out.
        """
        rivals = [each for each in self.variants if each.users]
        if isinstance(figure, Figure) and not (
            _are_alike(rivals, figure) and _fall_due_alike(rivals, figure)
        ):
            return frozenset()
        values = {each.scenario.id: _value(each, figure) for each in rivals}
        if len(set(values.values())) < 2:
            return frozenset()
        least = min(values.values())
        return frozenset(id for id, value in values.items() if value == least)


def compare(priced: Sequence[tuple[QuoteScenario, PricedQuote]]) -> Comparison:
    """The variants side by side, each with its price.

    Raises:
        RuleViolation: ``currency.mismatch``: they are not all in one currency.
    """
    currencies = {each.currency for _, each in priced}
    if len(currencies) > 1:
        first, found = sorted(currencies)[:2]
        raise violation("currency.mismatch", "currency", expected=first, found=found)
    return Comparison(tuple(Variant(scenario, quote, users_of(scenario.terms)) for scenario, quote in priced))


def users_of(terms: QuoteTerms) -> int:
    """The largest count of a subscription that counts; 0 when nothing is subscribed."""
    return max((line.quantity for line in terms.lines if is_for_users(line)), default=0)


def at_seats(terms: QuoteTerms, seats: int) -> QuoteTerms:
    """``terms`` for another number of users: what all of them have goes with it.

    A product that fewer users have keeps its count as long as there are so many users; services billed
    once and optional lines stay as they are.
    """
    users = users_of(terms)

    def moved(line: QuoteLine) -> QuoteLine:
        if not is_for_users(line):
            return line
        return replace(line, quantity=seats if line.quantity == users else min(line.quantity, seats))

    return replace(terms, lines=tuple(moved(line) for line in terms.lines))


def is_for_users(line: QuoteLine) -> bool:
    """Whether a line is a subscription that is in the totals."""
    return line.quantity > 0 and not line.is_optional and line.period is not Period.ONE_TIME


def explain_average(variant: Variant, which: Average) -> tuple[Step, ...]:
    """How the term total is spread over months, and users; the rounding is that of the screen."""
    total, months = variant.priced.term_total, variant.months
    with localcontext(CONTEXT):
        result = total.amount / months
        steps = [
            Step("term_total", Operation.START, total.amount, total.amount),
            Step("months", Operation.DIVIDE, Decimal(months), result),
        ]
        if which is Average.PER_USER and variant.users:
            result /= variant.users
            steps.append(Step("users", Operation.DIVIDE, Decimal(variant.users), result))
    return (*steps, rounding_step(result, total.currency))


def explain_difference(comparison: Comparison, index: int, figure: Figure | Average) -> tuple[Step, ...]:
    """How far variant ``index`` is from the first: printed amounts, or averages that are rounded last."""
    mine, first = (_value(comparison.variants[place], figure) for place in (index, 0))
    steps = difference_steps(mine, first)
    if isinstance(figure, Figure):
        return steps
    return (*steps, rounding_step(steps[-1].result, comparison.variants[0].priced.currency))


def _are_alike(variants: Iterable[Variant], figure: Figure) -> bool:
    """Whether the figure of all of them is over the same time."""
    match figure:
        case Figure.MONTH | Figure.YEAR | Figure.ONE_TIME:
            return True
        case Figure.FIRST_YEAR:
            return len({min(each.months, _FIRST_YEAR_MONTHS) for each in variants}) <= 1
        case Figure.TERM_TOTAL:
            return len({each.months for each in variants}) <= 1
        case _:
            assert_never(figure)


def _fall_due_alike(variants: Iterable[Variant], figure: Figure) -> bool:
    """Whether the cheaper of two recurring amounts is not simply paid in another period."""
    if figure not in (Figure.MONTH, Figure.YEAR):
        return True
    due = {(each.priced.month.list_net.minor > 0, each.priced.year.list_net.minor > 0) for each in variants}
    return len(due) <= 1


def _value(variant: Variant, figure: Figure | Average) -> Decimal:
    if isinstance(figure, Average):
        return variant.average(figure) or Decimal(0)
    return variant.printed(figure).amount
