"""Why the totals of an invoice are what they are: sums of printed parts."""

from collections.abc import Iterator

from app.domain.catalogue.catalogue import Period
from app.domain.money import HUNDRED
from app.domain.pricing.priced import PeriodTotals, PricedLine, PricedQuote, VatAmount
from app.domain.pricing.trace.steps import Step, StepCode, Trail
from app.domain.quote.quote import QuoteLine, QuoteTerms


def explain_net(priced: PricedQuote, terms: QuoteTerms, period: Period | None) -> tuple[Step, ...]:
    """How the net of a period adds up from its printed lines; None is one billing of everything."""
    trail = Trail()
    for line, amounts in counted(priced, terms, period):
        trail.add(StepCode.LINE, amounts.net.amount, line_source(line, amounts))
    return trail.steps


def explain_list_total(priced: PricedQuote, terms: QuoteTerms, period: Period | None) -> tuple[Step, ...]:
    """How a period at list price adds up from its lines; None is one billing of everything."""
    trail = Trail()
    for line, amounts in counted(priced, terms, period):
        trail.add(StepCode.LINE_LIST, amounts.list_net.amount, line_source(line, amounts))
    return trail.steps


def explain_vat(amount: VatAmount) -> tuple[Step, ...]:
    """How the VAT of one invoice and rate comes about."""
    trail = Trail()
    trail.start(StepCode.TAXABLE, amount.taxable.amount)
    trail.multiply(StepCode.VAT_RATE, amount.treatment.percent / HUNDRED, _rate(amount))
    trail.round_to_currency(amount.taxable.currency)
    return trail.steps


def explain_with_vat(amount: VatAmount) -> tuple[Step, ...]:
    """How the total of one invoice of one rate adds up from its net and its VAT."""
    trail = Trail()
    trail.start(StepCode.TAXABLE, amount.taxable.amount)
    trail.add(StepCode.VAT, amount.vat.amount, _rate(amount) | {"taxable": str(amount.taxable.amount)})
    return trail.steps


def explain_gross(totals: PeriodTotals, period: Period) -> tuple[Step, ...]:
    """How the total of a period adds up from its net and its VAT."""
    trail = Trail()
    trail.add(StepCode.PERIOD_NET, totals.net.amount, {"period": str(period)})
    _add_vat(trail, totals)
    return trail.steps


def explain_due_first(priced: PricedQuote) -> tuple[Step, ...]:
    """How one billing of everything adds up: the nets of the periods, then VAT, rounded once per rate."""
    trail = Trail()
    for period in Period:
        trail.add(StepCode.PERIOD_NET, priced.of(period).net.amount, {"period": str(period)})
    _add_vat(trail, priced.everything)
    return trail.steps


def counted(
    priced: PricedQuote, terms: QuoteTerms, period: Period | None
) -> Iterator[tuple[QuoteLine, PricedLine]]:
    """The lines that are in the totals of a period, or of one billing of everything."""
    for line, amounts in zip(terms.lines, priced.lines, strict=True):
        if amounts.is_counted and period in (None, amounts.period):
            yield line, amounts


def line_source(line: QuoteLine, amounts: PricedLine) -> dict[str, str]:
    """What names a line in the source of a step."""
    return {
        "line_id": line.id,
        "product_id": line.product_id,
        "level": line.level or "",
        "quantity": str(amounts.quantity),
        "period": str(amounts.period),
    }


def _add_vat(trail: Trail, totals: PeriodTotals) -> None:
    for amount in totals.vat_amounts:
        source = _rate(amount) | {"taxable": str(amount.taxable.amount)}
        trail.add(StepCode.VAT, amount.vat.amount, source)


def _rate(amount: VatAmount) -> dict[str, str]:
    how = amount.treatment
    return {"percent": str(how.percent), "category": str(how.category), "mention": how.mention}
