"""What a customer is shown of a quote."""

from app.domain.catalogue.catalogue import Period
from app.domain.dates import last_day
from app.domain.pricing.priced import PeriodTotals, PricedLine, PricedQuote
from app.domain.quote.quote import QuoteTerms
from app.domain.shown.frame import Frame, plain, shown_references, shown_vat
from app.domain.shown.shown import Shown, ShownInvoice, ShownKind, ShownLine, ShownTotal


def shown_quote(frame: Frame, terms: QuoteTerms, priced: PricedQuote) -> Shown:
    """What the customer is shown of ``terms``, which came to ``priced``; both sides build the same."""
    lines = tuple(_line(frame, each) for each in priced.lines if each.quantity)
    periods = [each for each in (Period.MONTH, Period.YEAR, Period.ONE_TIME) if _falls_due(priced, each)]
    months, first = terms.commitment_months, priced.everything
    return Shown(
        kind=ShownKind.QUOTE,
        language=frame.language,
        partner_name=frame.partner_name,
        customer_id=frame.customer_id,
        customer_name=frame.customer_name,
        programme_id=terms.programme_id,
        programme_name=frame.programme_name,
        revision=frame.revision,
        currency=terms.currency,
        offer=terms.offer,
        start_date=terms.start_date,
        end_date=last_day(terms.start_date, months) if months else None,
        commitment_months=months,
        expires_on=frame.expires_on,
        discount_percent=plain(terms.discount_percent),
        lines=lines,
        totals=tuple(_total(each, priced.of(each)) for each in periods),
        steps=(),
        today=None,
        next_invoice=ShownInvoice(
            first.net, tuple(shown_vat(each) for each in first.vat_amounts), first.total, terms.start_date
        ),
        term_total=priced.term_total,
        invoice_count=None,
        agreement=frame.shown_agreement,
        notes=terms.customer_notes.strip(),
        references=shown_references(terms.invoicing),
    )


def _falls_due(priced: PricedQuote, period: Period) -> bool:
    return any(each.is_counted and each.period is period for each in priced.lines)


def _line(frame: Frame, priced: PricedLine) -> ShownLine:
    line, discount = priced.line, priced.effective_discount_percent
    return ShownLine(
        product_id=line.product_id,
        name=frame.name(line.product_id),
        description=frame.description(line.product_id),
        level=line.level or "",
        level_name=frame.level_name(line.product_id, line.level),
        quantity=line.quantity,
        period=line.period,
        list_unit=plain(priced.list_unit),
        discount_percent=None if discount is None else plain(discount),
        net_unit=plain(priced.net_unit),
        net=priced.net,
        is_optional=line.is_optional,
        notes=line.customer_notes.strip(),
    )


def _total(period: Period, totals: PeriodTotals) -> ShownTotal:
    return ShownTotal(period, totals.net, tuple(shown_vat(each) for each in totals.vat_amounts), totals.total)
