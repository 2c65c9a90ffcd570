"""Variants of a change side by side: what each comes to, and how far it is from the first."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import assert_never

from app.domain.change.change_order import ChangeOrderTerms
from app.domain.money import CONTEXT, Money
from app.domain.pricing.change_order import PricedChangeOrder
from app.domain.pricing.scenario import Scenario, ScenarioId, difference_steps, rounding_step
from app.domain.pricing.trace import Operation, Step

ChangeScenario = Scenario[ChangeOrderTerms]


class ChangeFigure(StrEnum):
    """What variants of a change are compared by; all net, and of the whole change."""

    TOTAL = "total"
    """A full billing period that begins on a day: what waits is in it from its own day on."""
    DIFFERENCE = "difference"
    """The same less what is held."""
    TODAY = "today"
    NEXT_INVOICE = "next_invoice"
    TO_TERM_END = "to_term_end"
    PER_USER = "per_user"
    """A full billing period once all has taken effect, per user: exact, and display only."""


@dataclass(frozen=True, slots=True)
class ChangeRow:
    """A figure, as of a day where it has one."""

    figure: ChangeFigure
    day: date | None = None

    @property
    def name(self) -> str:
        """What tells it from all others, as a word."""
        return self.figure.value if self.day is None else f"{self.figure.value}_{self.day.isoformat()}"


@dataclass(frozen=True, slots=True)
class ChangeVariant:
    """A change with its price.

    ``users`` is the largest count that is wanted of a product. ``is_placeable`` says that nothing keeps the
    change from being placed, ``is_as_held`` that it changes nothing.
    """

    scenario: ChangeScenario
    priced: PricedChangeOrder
    users: int
    is_placeable: bool
    is_as_held: bool = False

    def value(self, row: ChangeRow) -> Decimal | None:
        """An amount, exact; None where there is none: no end of the term, nobody to divide by."""
        change = self.priced.change
        match row.figure:
            case ChangeFigure.TOTAL:
                return self._total(row).amount
            case ChangeFigure.DIFFERENCE:
                return (self._total(row) - change.prior_total).amount
            case ChangeFigure.TODAY:
                return change.today.amount
            case ChangeFigure.NEXT_INVOICE:
                return change.next_invoice.amount
            case ChangeFigure.TO_TERM_END:
                return change.to_term_end.amount if change.to_term_end is not None else None
            case ChangeFigure.PER_USER:
                return CONTEXT.divide(change.new_total.amount, Decimal(self.users)) if self.users else None
            case _:
                assert_never(row.figure)

    def printed(self, row: ChangeRow) -> Money | None:
        """The amount as it is shown."""
        value = self.value(row)
        return None if value is None else Money.rounded(value, self.currency)

    def _total(self, row: ChangeRow) -> Money:
        change = self.priced.change
        return change.new_total if row.day is None else change.total_on(row.day)

    @property
    def currency(self) -> str:
        return self.scenario.terms.currency

    @property
    def end(self) -> date | None:
        """The day after the last of the term as the change leaves it."""
        return self.priced.change.term_end


@dataclass(frozen=True, slots=True)
class ChangeComparison:
    """Variants of one change in their order; the first is what the others are compared with."""

    variants: tuple[ChangeVariant, ...]

    @property
    def on(self) -> date:
        """The day of the change, which all of them share."""
        return self.variants[0].scenario.terms.on

    def later_days(self) -> tuple[date, ...]:
        """The days after that of the change on which a part of a variant takes effect, in order."""
        lines = (line for each in self.variants for line in each.priced.change.lines)
        days = {line.effective for line in lines if line.payment != line.prior_payment}
        return tuple(sorted(day for day in days if day > self.on))

    def stands_for_something(self, index: int) -> bool:
        """Whether a variant and the first can be placed, or are what is held: else amounts tell nothing."""
        return all(each.is_placeable or each.is_as_held for each in (self.variants[0], self.variants[index]))

    def is_comparable(self, index: int, row: ChangeRow) -> bool:
        """Whether both figures are there and over the same time: sums to different ends are not."""
        return _are_alike((self.variants[0], self.variants[index]), row)

    def difference(self, index: int, row: ChangeRow) -> Money | None:
        """How much more than the first, rounded last; None where the two cannot be compared."""
        mine, first = self.variants[index].value(row), self.variants[0].value(row)
        if mine is None or first is None or not self.is_comparable(index, row):
            return None
        return Money.rounded(CONTEXT.subtract(mine, first), self.variants[0].currency)

    def best(self, row: ChangeRow) -> frozenset[ScenarioId]:
        """The variants that are cheapest as shown; nobody where all are equal or they cannot be compared.

        What cannot be placed, or leaves nothing, is no bargain, and is left out; what is held is not.
        """
        rivals = [each for each in self.variants if each.users and (each.is_placeable or each.is_as_held)]
        if not _are_alike(rivals, row):
            return frozenset()
        shown = {each.scenario.id: each.printed(row) for each in rivals}
        values = {id: money.minor for id, money in shown.items() if money is not None}
        if len(set(values.values())) < 2:
            return frozenset()
        least = min(values.values())
        return frozenset(id for id, value in values.items() if value == least)


def explain_per_user(variant: ChangeVariant) -> tuple[Step, ...]:
    """How a full billing period is spread over the users; the rounding is that of the screen."""
    total = variant.priced.change.new_total
    users = Decimal(variant.users or 1)
    result = CONTEXT.divide(total.amount, users)
    return (
        Step("new_total", Operation.START, total.amount, total.amount),
        Step("users", Operation.DIVIDE, users, result),
        rounding_step(result, total.currency),
    )


def explain_change_apart(comparison: ChangeComparison, index: int, row: ChangeRow) -> tuple[Step, ...]:
    """How far variant ``index`` is from the first; averages are rounded last."""
    mine, first = (comparison.variants[place].value(row) or Decimal(0) for place in (index, 0))
    steps = difference_steps(mine, first)
    if row.figure is not ChangeFigure.PER_USER:
        return steps
    return (*steps, rounding_step(steps[-1].result, comparison.variants[0].currency))


def _are_alike(variants: Iterable[ChangeVariant], row: ChangeRow) -> bool:
    """Whether all have the figure, and over the same time."""
    each = list(variants)
    if any(variant.value(row) is None for variant in each):
        return False
    return row.figure is not ChangeFigure.TO_TERM_END or len({variant.end for variant in each}) <= 1
