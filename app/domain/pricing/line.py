"""The price of one line: list price, discounts or a typed price, and the rounding of what is printed."""

from dataclasses import dataclass, field
from decimal import Decimal, localcontext

from app.domain.catalogue.catalogue import PriceList
from app.domain.money import CONTEXT, Money, remaining
from app.domain.pricing.listing import PriceBook, book_of
from app.domain.pricing.priced import PricedLine
from app.domain.quote.quote import QuoteLine, QuoteTerms


@dataclass(frozen=True, slots=True)
class LineContext:
    """What all lines of a quote have in common.

    ``after_quote`` is what the quote's discount leaves of a price, ``after_both`` what the customer type's
    and the quote's leave.
    """

    book: PriceBook
    currency: str
    commitment_months: int
    after_quote: Decimal
    after_both: Decimal
    known: dict[Decimal, Decimal] = field(default_factory=dict)

    def after_all(self, discount_percent: Decimal) -> Decimal:
        """What the line's own discount leaves besides; lines mostly share a few percentages."""
        factor = self.known.get(discount_percent)
        if factor is None:
            factor = self.known[discount_percent] = self.after_both * remaining(discount_percent)
        return factor


def context_of(terms: QuoteTerms, prices: PriceList) -> LineContext:
    """The common part of pricing every line of ``terms``."""
    after_quote = remaining(terms.discount_percent)
    after_both = remaining(terms.customer_discount_percent) * after_quote
    return LineContext(book_of(prices), terms.currency, terms.commitment_months, after_quote, after_both)


def price_line(line: QuoteLine, terms: QuoteTerms, prices: PriceList) -> PricedLine:
    """One line of ``terms``, priced; a quantity of 0 costs nothing and shows the price of the first unit.

    Raises:
        RuleViolation: ``price.missing`` when the list has no price for it.
    """
    with localcontext(CONTEXT):
        return priced(line, context_of(terms, prices))


def priced(line: QuoteLine, context: LineContext) -> PricedLine:
    """One line; the caller computes within ``exact.CONTEXT``.

    Raises:
        RuleViolation: ``price.missing``.
    """
    listed = context.book.listing(line, context.commitment_months)
    quantity, manual = line.quantity, line.manual_unit_price
    if manual is not None:
        net_unit = manual * context.after_quote
        amount = net_unit * quantity
    else:
        factor = context.after_all(line.discount_percent)
        amount = listed.amount * factor
        net_unit = listed.unit * factor if listed.is_linear else amount / quantity
    return PricedLine(line, listed, net_unit, Money.rounded(amount, context.currency))
