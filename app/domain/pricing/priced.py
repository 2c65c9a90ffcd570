"""What pricing hands out: lines and totals that are printed as they are."""

from dataclasses import dataclass
from decimal import Decimal

from app.domain.catalogue.catalogue import Period, VatCategory
from app.domain.ids import LineId
from app.domain.money import CONTEXT, Money
from app.domain.pricing.listing import Listing
from app.domain.pricing.margin import Margin
from app.domain.quote.quote import QuoteLine, QuoteTotals


@dataclass(frozen=True, slots=True)
class VatTreatment:
    """The VAT category and rate of a sale; ``mention`` is the code of the legal mention, if one is due."""

    category: VatCategory
    percent: Decimal
    mention: str = ""


@dataclass(frozen=True, slots=True)
class PricedLine:
    """One line with what it comes to; ``net_unit`` is exact, ``net`` printed."""

    line: QuoteLine
    listing: Listing
    net_unit: Decimal
    net: Money

    @property
    def line_id(self) -> LineId:
        """Which line."""
        return self.line.id

    @property
    def quantity(self) -> int:
        """How many are subscribed; 0 is none."""
        return self.line.quantity

    @property
    def period(self) -> Period:
        """How often the net falls due."""
        return self.line.period

    @property
    def is_optional(self) -> bool:
        """Whether the line is only proposed."""
        return self.line.is_optional

    @property
    def list_unit(self) -> Decimal:
        """The list price of a unit, exact."""
        return self.listing.unit

    @property
    def list_net(self) -> Money:
        """The line at list price, printed."""
        return self.listing.net

    @property
    def cost(self) -> Money | None:
        """What the line costs the partner, printed; None when it is unknown."""
        return self.listing.cost

    @property
    def margin(self) -> Margin | None:
        """What is left over the cost; None when the cost is unknown."""
        return None if self.cost is None else Margin(self.net, self.cost)

    @property
    def is_counted(self) -> bool:
        """Whether the line is in the totals: subscribed, and not only proposed."""
        return self.line.quantity > 0 and not self.line.is_optional

    @property
    def effective_discount_percent(self) -> Decimal | None:
        """What the line is below its list amount, exact; None when nothing is listed."""
        return effective_discount(self.list_net, self.net)


@dataclass(frozen=True, slots=True)
class VatAmount:
    """Printed VAT of one rate on one invoice."""

    treatment: VatTreatment
    taxable: Money
    vat: Money


@dataclass(frozen=True, slots=True)
class PeriodTotals:
    """Totals of everything on one invoice: of one period, or of one billing of all periods.

    ``margin`` is of one such invoice; None when the cost of any line on it is unknown.
    """

    list_net: Money
    net: Money
    vat_amounts: tuple[VatAmount, ...]
    vat: Money
    total: Money
    margin: Margin | None


@dataclass(frozen=True, slots=True)
class PricedQuote:
    """A quote with every amount that is shown, printed or agreed.

    ``everything`` is one billing of everything, the first invoice: the counted lines of all periods on one
    document, with VAT rounded once per rate over them (EN 16931 BR-CO-17), so that its VAT may be a cent
    off the sum of the periods' own. ``term_total`` is net over the commitment, ``first_year`` net over its
    first twelve months. ``effective_discount_percent`` (exact; None when nothing is listed) and
    ``term_margin`` (None when a cost is unknown) are over the commitment too; the margin that stands beside
    a monthly price is ``month.margin``.
    """

    currency: str
    lines: tuple[PricedLine, ...]
    one_time: PeriodTotals
    month: PeriodTotals
    year: PeriodTotals
    everything: PeriodTotals
    term_total: Money
    first_year: Money
    effective_discount_percent: Decimal | None
    term_margin: Margin | None

    def of(self, period: Period) -> PeriodTotals:
        """The totals of one period."""
        return {Period.ONE_TIME: self.one_time, Period.MONTH: self.month, Period.YEAR: self.year}[period]

    @property
    def due_first(self) -> Money:
        """What the first invoice comes to, VAT included: one billing of everything."""
        return self.everything.total

    @property
    def agreed(self) -> QuoteTotals:
        """The figures that laptop and portal compare to the cent; VAT is of one billing of everything."""
        return QuoteTotals(
            one_time_net=self.one_time.net,
            monthly_net=self.month.net,
            yearly_net=self.year.net,
            vat=self.everything.vat,
            term_total=self.term_total,
        )


def effective_discount(listed: Money, net: Money) -> Decimal | None:
    """What ``net`` is below ``listed``, in percent, exact; None when nothing is listed."""
    if not listed.minor:
        return None
    return CONTEXT.divide(Decimal(100 * (listed.minor - net.minor)), Decimal(listed.minor))
