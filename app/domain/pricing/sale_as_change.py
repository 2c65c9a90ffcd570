"""A sale that met a contract, as a change of what the contract holds."""

from dataclasses import replace

from app.domain.catalogue.catalogue import Period
from app.domain.change.change_order import ChangeOrderLine, ChangeOrderTerms
from app.domain.quote.quote import QuoteLine, QuoteTerms
from app.domain.subscription.licence import ChargedDiscounts


def sale_as_change(sale: QuoteTerms | ChangeOrderTerms, change: ChangeOrderTerms) -> ChangeOrderTerms | None:
    """``change``, which asks for nothing yet, with no fewer seats of each product than ``sale`` has.

    What is held beyond the sale stays, and keeps its discounts; what is added brings those of the sale; what
    is billed once is no part of a change. None where the contract cannot take the sale: it is of another
    programme, partnership or currency, or something of it is billed with another period.
    """
    frame = (sale.programme_id, sale.partnership, sale.currency)
    if frame != (change.programme_id, change.partnership, change.currency):
        return None
    if any(period is not change.period for period in _periods(sale)):
        return None
    lines = list(change.lines)
    for sold in _sold(sale):
        same = [place for place, line in enumerate(lines) if line.product_id == sold.product_id]
        if not same:
            lines.append(sold)
            continue
        elsewhere = sum(lines[place].quantity for place in same[1:])
        held = lines[same[0]]
        quantity = max(held.quantity, sold.quantity - elsewhere)
        lines[same[0]] = replace(
            held,
            quantity=quantity,
            level=sold.level,
            customer_notes=sold.customer_notes or held.customer_notes,
            internal_notes=sold.internal_notes or held.internal_notes,
        )
    return replace(change, lines=tuple(lines))


def _periods(sale: QuoteTerms | ChangeOrderTerms) -> set[Period]:
    """With what the sale is billed again and again."""
    if isinstance(sale, ChangeOrderTerms):
        return {sale.period}
    return {line.period for line in sale.lines if _is_recurring(line)}


def _sold(sale: QuoteTerms | ChangeOrderTerms) -> list[ChangeOrderLine]:
    if isinstance(sale, ChangeOrderTerms):
        return [line for line in sale.lines if line.quantity]
    return [_as_added(line, sale) for line in sale.lines if _is_recurring(line)]


def _is_recurring(line: QuoteLine) -> bool:
    """Whether the line was sold, not only offered beside the others, and is billed again and again."""
    return bool(line.quantity) and not line.is_optional and line.period is not Period.ONE_TIME


def _as_added(line: QuoteLine, sale: QuoteTerms) -> ChangeOrderLine:
    discounts = ChargedDiscounts(
        sale.customer_discount_percent, line.discount_percent, sale.discount_percent, line.manual_unit_price
    )
    return ChangeOrderLine(
        line.id,
        line.product_id,
        line.quantity,
        line.level,
        discounts=discounts,
        customer_notes=line.customer_notes,
        internal_notes=line.internal_notes,
    )
