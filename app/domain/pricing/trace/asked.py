"""Why the figures that a manager decides on are what they are: of each line, and sums over the lines."""

from collections.abc import Sequence
from enum import StrEnum
from typing import assert_never

from app.domain.catalogue.catalogue import Period, PriceList
from app.domain.change.change_order import ChangeOrderTerms
from app.domain.money import Money, total
from app.domain.pricing.approval_figures import AskedLine, AskedTotals, as_sold
from app.domain.pricing.trace.line import explain_line, explain_list_unit
from app.domain.pricing.trace.steps import Step, StepCode, Trail
from app.domain.pricing.trace.term import add_part, take_part
from app.domain.quote.quote import QuoteTerms


class AskedAmount(StrEnum):
    """The figures of a line that is asked about."""

    LIST_UNIT = "list_unit"
    EFFECTIVE = "effective"
    NET = "net"
    MARGIN_BEFORE = "margin_before"
    MARGIN_AFTER = "margin_after"


def explain_asked_line(
    amount: AskedAmount,
    line: AskedLine,
    terms: QuoteTerms | ChangeOrderTerms,
    prices: PriceList,
    places: int,
) -> tuple[Step, ...]:
    """How a figure of ``line`` comes about; percentages to so many ``places``.

    No steps where nothing is listed, a cost is unknown or there is no price that a margin is of.

    Raises:
        RuleViolation: ``price.missing``.
    """
    match amount:
        case AskedAmount.LIST_UNIT:
            return explain_list_unit(*as_sold(terms, line.line_id), prices)
        case AskedAmount.NET:
            return explain_line(*as_sold(terms, line.line_id), prices)
        case AskedAmount.EFFECTIVE:
            trail = Trail()
            trail.add(StepCode.LINE_LIST, line.listed.amount, _source(line))
            trail.add(StepCode.LINE, (-line.net).amount, _source(line))
            return _percent_of(trail, StepCode.OF_LIST, line.listed, places)
        case AskedAmount.MARGIN_BEFORE:
            return _margin_of([line], StepCode.LINE_BEFORE, line.before, places)
        case AskedAmount.MARGIN_AFTER:
            return _margin_of([line], StepCode.LINE, line.net, places)
        case _:
            assert_never(amount)


def explain_asked_list(lines: Sequence[AskedLine], period: Period) -> tuple[Step, ...]:
    """How what is asked per period adds up at list price."""
    trail = Trail()
    for line in _counted(lines, period):
        trail.add(StepCode.LINE_LIST, line.listed.amount, _source(line))
    return trail.steps


def explain_asked_net(lines: Sequence[AskedLine], period: Period) -> tuple[Step, ...]:
    """How what is asked per period adds up from its printed lines."""
    trail = Trail()
    for line in _counted(lines, period):
        trail.add(StepCode.LINE, line.net.amount, _source(line))
    return trail.steps


def explain_asked_discount(
    lines: Sequence[AskedLine], currency: str, months: int, places: int
) -> tuple[Step, ...]:
    """How the effective discount comes about: of the one period there is, or over the term of ``months``.

    No steps where nothing is listed.
    """
    periods = [each for each in Period if _counted(lines, each)]
    trail, listed = Trail(), Money.zero(currency)
    if len(periods) == 1:
        (period,), source = periods, {"period": str(periods[0])}
        listed = _sum(lines, period, "listed", currency)
        trail.add(StepCode.PERIOD_LIST, listed.amount, source)
        trail.add(StepCode.PERIOD_NET, (-_sum(lines, period, "net", currency)).amount, source)
    else:
        for period in periods:
            add_part(trail, StepCode.PART_LIST, _sum(lines, period, "listed", currency), period, months)
        listed = Money.rounded(trail.steps[-1].result if trail.steps else listed.amount, currency)
        for period in periods:
            take_part(trail, StepCode.PART, _sum(lines, period, "net", currency), period, months)
    if not listed.minor:
        return ()
    trail.percent_of(StepCode.OF_LIST, listed, places)
    return trail.steps


def explain_asked_margin(lines: Sequence[AskedLine], totals: AskedTotals) -> tuple[Step, ...]:
    """How the margin comes about as it is asked; no steps where a cost is unknown."""
    trail = Trail()
    trail.add(StepCode.PERIOD_NET, totals.net.amount, {"period": str(totals.period)})
    for line in _counted(lines, totals.period):
        if line.cost is None:
            return ()
        trail.add(StepCode.LINE_COST, (-line.cost).amount, _source(line))
    return trail.steps


def explain_margin_before(lines: Sequence[AskedLine], totals: AskedTotals, places: int) -> tuple[Step, ...]:
    """How the margin comes about without the asked discounts, as a percentage of what the price is then.

    No steps where a cost is unknown, or there is no price.
    """
    return _margin_of(_counted(lines, totals.period), StepCode.LINE_BEFORE, totals.before, places)


def _margin_of(lines: Sequence[AskedLine], code: StepCode, net: Money, places: int) -> tuple[Step, ...]:
    trail = Trail()
    for line in lines:
        price = line.before if code is StepCode.LINE_BEFORE else line.net
        trail.add(code, price.amount, _source(line))
    for line in lines:
        if line.cost is None:
            return ()
        trail.add(StepCode.LINE_COST, (-line.cost).amount, _source(line))
    return _percent_of(trail, StepCode.OF_NET, net, places)


def _percent_of(trail: Trail, code: StepCode, whole: Money, places: int) -> tuple[Step, ...]:
    if not whole.minor:
        return ()
    trail.percent_of(code, whole, places)
    return trail.steps


def _counted(lines: Sequence[AskedLine], period: Period) -> list[AskedLine]:
    return [line for line in lines if line.period is period and not line.is_optional]


def _sum(lines: Sequence[AskedLine], period: Period, name: str, currency: str) -> Money:
    return total((getattr(line, name) for line in _counted(lines, period)), currency)


def _source(line: AskedLine) -> dict[str, str]:
    return {
        "line_id": line.line_id,
        "product_id": line.product_id,
        "level": line.level or "",
        "quantity": str(line.quantity),
        "period": str(line.period),
    }
