"""Why discounts and margins are what they are: a difference, and its share of a price or a cost."""

from app.domain.catalogue.catalogue import Period
from app.domain.money import Money, total
from app.domain.pricing.margin import Margin
from app.domain.pricing.priced import PeriodTotals, PricedLine, PricedQuote
from app.domain.pricing.totals import over_term
from app.domain.pricing.trace.steps import Step, StepCode, Trail
from app.domain.pricing.trace.term import add_part, take_part
from app.domain.pricing.trace.totals import counted, line_source
from app.domain.quote.quote import QuoteLine, QuoteTerms


def explain_line_discount(line: QuoteLine, amounts: PricedLine, places: int) -> tuple[Step, ...]:
    """How the effective discount of a line comes about, to so many decimals; no steps where there is none."""
    source = line_source(line, amounts)
    trail = Trail()
    trail.add(StepCode.LINE_LIST, amounts.list_net.amount, source)
    trail.add(StepCode.LINE, (-amounts.net).amount, source)
    return _percent_of(trail, StepCode.OF_LIST, amounts.list_net, places)


def explain_period_discount(totals: PeriodTotals, period: Period, places: int) -> tuple[Step, ...]:
    """How the effective discount of a period comes about; no steps where nothing is listed."""
    source = {"period": str(period)}
    trail = Trail()
    trail.add(StepCode.PERIOD_LIST, totals.list_net.amount, source)
    trail.add(StepCode.PERIOD_NET, (-totals.net).amount, source)
    return _percent_of(trail, StepCode.OF_LIST, totals.list_net, places)


def explain_discount(priced: PricedQuote, commitment_months: int, places: int) -> tuple[Step, ...]:
    """How the effective discount of the quote comes about, over its term; no steps without a list price."""
    trail = Trail()
    for period in Period:
        add_part(trail, StepCode.PART_LIST, priced.of(period).list_net, period, commitment_months)
    listed = total(
        (over_term(priced.of(period).list_net, period, commitment_months) for period in Period),
        priced.currency,
    )
    for period in Period:
        take_part(trail, StepCode.PART, priced.of(period).net, period, commitment_months)
    return _percent_of(trail, StepCode.OF_LIST, listed, places)


def explain_line_margin(line: QuoteLine, amounts: PricedLine) -> tuple[Step, ...]:
    """How the margin of a line comes about; no steps where its cost is unknown."""
    if amounts.cost is None:
        return ()
    source = line_source(line, amounts)
    trail = Trail()
    trail.add(StepCode.LINE, amounts.net.amount, source)
    trail.add(StepCode.LINE_COST, (-amounts.cost).amount, source)
    return trail.steps


def explain_margin(priced: PricedQuote, terms: QuoteTerms, period: Period | None) -> tuple[Step, ...]:
    """How the margin of a period comes about; no steps where a cost is unknown.

    None is one billing of everything.
    """
    totals = priced.everything if period is None else priced.of(period)
    trail = Trail()
    trail.add(StepCode.PERIOD_NET, totals.net.amount, {"period": str(period or "")})
    for line, amounts in counted(priced, terms, period):
        if amounts.cost is None:
            return ()
        trail.add(StepCode.LINE_COST, (-amounts.cost).amount, line_source(line, amounts))
    return trail.steps


def explain_term_margin(priced: PricedQuote, commitment_months: int) -> tuple[Step, ...]:
    """How the margin over the commitment comes about; no steps where a cost is unknown."""
    trail = Trail()
    for period in Period:
        add_part(trail, StepCode.PART, priced.of(period).net, period, commitment_months)
    for period in Period:
        margin = priced.of(period).margin
        if margin is None:
            return ()
        take_part(trail, StepCode.PART_COST, margin.cost, period, commitment_months)
    return trail.steps


def margin_percent(steps: tuple[Step, ...], margin: Margin, places: int) -> tuple[Step, ...]:
    """The steps of a margin, gone on to its percentage of the price; none where there is no price."""
    return _percent_of(Trail(steps), StepCode.OF_NET, margin.net, places)


def markup_percent(steps: tuple[Step, ...], margin: Margin, places: int) -> tuple[Step, ...]:
    """The steps of a margin, gone on to its percentage of the cost; none where there is no cost."""
    return _percent_of(Trail(steps), StepCode.OF_COST, margin.cost, places)


def _percent_of(trail: Trail, code: StepCode, whole: Money, places: int) -> tuple[Step, ...]:
    if not whole.minor:
        return ()
    trail.percent_of(code, whole, places)
    return trail.steps
