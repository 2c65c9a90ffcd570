"""What a manager decides on: the discounts that are asked for, and the margin before and after them."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal, localcontext

from app.domain.catalogue.catalogue import OfferType, Period, PriceList
from app.domain.change.change_order import ChangeOrderTerms
from app.domain.errors import RuleViolation
from app.domain.ids import LineId, ProductId
from app.domain.money import CONTEXT, Money, remaining, total
from app.domain.pricing.change_approval import granted_beside, granted_lines, kept_by, listed_by_discounts
from app.domain.pricing.change_order import ChangeBasis, PricedChangeOrder
from app.domain.pricing.listing import Listing, book_of
from app.domain.pricing.margin import Margin
from app.domain.pricing.priced import PricedQuote, effective_discount
from app.domain.quote.quote import QuoteLine, QuoteTerms
from app.domain.subscription.licence import ChargedDiscounts, Held


@dataclass(frozen=True, slots=True)
class AskedLine:
    """A line with what is asked for it; nets are of one billing, printed.

    ``own_percent`` is the line's own discount, None where a price was typed. ``before`` is the net with the
    discount of the customer's type alone. ``cost`` is None where it is unknown.
    """

    line_id: LineId
    product_id: ProductId
    level: str | None
    quantity: int
    period: Period
    list_unit: Decimal
    own_percent: Decimal | None
    listed: Money
    before: Money
    net: Money
    cost: Money | None
    is_optional: bool = False

    @property
    def effective_percent(self) -> Decimal | None:
        """What the line is below its list amount, exact; None when nothing is listed."""
        return effective_discount(self.listed, self.net)

    @property
    def margin_before(self) -> Margin | None:
        """What is left over the cost without the asked discounts; None when the cost is unknown."""
        return None if self.cost is None else Margin(self.before, self.cost)

    @property
    def margin_after(self) -> Margin | None:
        """What is left over the cost as it is asked; None when the cost is unknown."""
        return None if self.cost is None else Margin(self.net, self.cost)


@dataclass(frozen=True, slots=True)
class AskedTotals:
    """Sums over the counted lines of one period: the month, or the year where nothing is monthly."""

    period: Period
    listed: Money
    before: Money
    net: Money
    margin_before: Margin | None
    margin_after: Margin | None


def quote_lines(terms: QuoteTerms, priced: PricedQuote, prices: PriceList) -> tuple[AskedLine, ...]:
    """The lines of a quote or a cart that count something."""
    with localcontext(CONTEXT):
        return tuple(
            _asked(
                line,
                figures.net,
                terms.customer_discount_percent,
                None if line.manual_unit_price is not None else line.discount_percent,
                book_of(prices).listing(line, terms.commitment_months),
            )
            for line, figures in zip(terms.lines, priced.lines, strict=True)
            if line.quantity
        )


def change_lines(
    terms: ChangeOrderTerms, basis: ChangeBasis, priced: PricedChangeOrder
) -> tuple[AskedLine, ...]:
    """The lines of a change that grant something anew; what stays as it was charged asks for nothing.

    After them what is billed with another period, where its discounts last longer.
    """
    found = []
    for line, figures in granted_lines(terms, basis, priced):
        asked = QuoteLine(line.id, line.product_id, figures.quantity, line.level, terms.period)
        found.append(_kept_or_listed(asked, kept_by(figures), line.discounts, terms, basis))
    for licence, held, _ in granted_beside(terms, basis, priced):
        id = LineId(licence.id)
        asked = QuoteLine(id, licence.product_id, held.quantity, licence.level, licence.period)
        found.append(_kept_or_listed(asked, held, licence.discounts, terms, basis))
    return tuple(found)


def as_sold(
    terms: QuoteTerms | ChangeOrderTerms, id: LineId, quantity: int | None = None
) -> tuple[QuoteLine, QuoteTerms]:
    """The line ``id`` with the terms that price it; of a change, as a quote of it alone.

    What a change grants anew is priced as a quote prices it: by its list, less the same discounts. With a
    ``quantity``, for so many units of it.
    """
    if isinstance(terms, QuoteTerms):
        return next(line for line in terms.lines if line.id == id), terms
    line = next(each for each in terms.lines if each.id == id)
    given = line.discounts
    sold = QuoteLine(
        line.id,
        line.product_id,
        line.quantity if quantity is None else quantity,
        line.level,
        terms.period,
        discount_percent=given.line_percent,
        manual_unit_price=given.manual_unit_price,
    )
    quoted = QuoteTerms(
        programme_id=terms.programme_id,
        partnership=terms.partnership,
        currency=terms.currency,
        price_list_id=terms.price_list_id,
        offer=OfferType.CUSTOM,
        start_date=terms.on,
        commitment_months=terms.commitment_months,
        lines=(sold,),
        discount_percent=given.quote_percent,
        customer_discount_percent=given.customer_percent,
    )
    return sold, quoted


def _kept_or_listed(
    asked: QuoteLine, held: Held, discounts: ChargedDiscounts, terms: ChangeOrderTerms, basis: ChangeBasis
) -> AskedLine:
    """A line of a change; what stays at its charged price may be on the list no more."""
    own = None if discounts.manual_unit_price is not None else discounts.line_percent
    with localcontext(CONTEXT):
        try:
            listing = book_of(basis.prices).listing(asked, terms.commitment_months)
        except RuleViolation:
            kept = listed_by_discounts(discounts, held)
            listing = Listing(kept.amount / asked.quantity, True, kept.amount, kept, None)
        return _asked(asked, held.payment, discounts.customer_percent, own, listing)


_ORDER = (Period.MONTH, Period.YEAR, Period.ONE_TIME)


def totals_of(lines: Sequence[AskedLine], currency: str) -> AskedTotals:
    """The sums of the period that comes first."""
    counted = [line for line in lines if not line.is_optional]
    periods = {line.period for line in counted}
    period = next((each for each in _ORDER if each in periods), Period.MONTH)
    wanted = [line for line in counted if line.period is period]
    listed, before, net = (
        total((getattr(line, name) for line in wanted), currency) for name in ("listed", "before", "net")
    )
    costs = [line.cost for line in wanted if line.cost is not None]
    cost = total(costs, currency) if len(costs) == len(wanted) else None
    return AskedTotals(
        period,
        listed,
        before,
        net,
        None if cost is None else Margin(before, cost),
        None if cost is None else Margin(net, cost),
    )


def _asked(
    line: QuoteLine, net: Money, customer_percent: Decimal, own_percent: Decimal | None, listing: Listing
) -> AskedLine:
    """The line with what is asked for it; the caller computes within ``CONTEXT``."""
    return AskedLine(
        line_id=line.id,
        product_id=line.product_id,
        level=line.level,
        quantity=line.quantity,
        period=line.period,
        list_unit=listing.unit,
        own_percent=own_percent,
        listed=listing.net,
        before=Money.rounded(listing.amount * remaining(customer_percent), net.currency),
        net=net,
        cost=listing.cost,
        is_optional=line.is_optional,
    )
