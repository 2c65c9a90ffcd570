"""Why the figures that a manager decides on are what they are: sums over the lines that ask for something."""

from collections.abc import Sequence

from app.domain.catalogue.catalogue import Period
from app.domain.money import Money, total
from app.domain.pricing.approval_figures import AskedLine, AskedTotals
from app.domain.pricing.trace.steps import Step, StepCode, Trail
from app.domain.pricing.trace.term import add_part, take_part


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
