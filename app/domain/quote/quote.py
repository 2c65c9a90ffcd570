"""A quote: the terms the rep writes, the totals they come to, and its history."""

from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum

from app.domain.acceptance.acceptance import Acceptance as Acceptance
from app.domain.catalogue.catalogue import Bundle, OfferType, Partnership, Period, Product, Programme
from app.domain.customer.customer import SalesRep
from app.domain.ids import (
    ContractId,
    CustomerId,
    LineId,
    PriceListId,
    ProductId,
    ProgrammeId,
    QuoteId,
    ReasonId,
)
from app.domain.money import Money
from app.domain.quote.expiry import status_on
from app.domain.quote.invoicing_terms import InvoicingTerms
from app.domain.quote.number import display_number
from app.domain.subscription.licence import ChargedDiscounts


class QuoteStatus(StrEnum):
    """``expired`` is never stored: it is what an open quote is after its last day."""

    DRAFT = "draft"
    OPEN = "open"
    VALIDATED = "validated"
    REFUSED = "refused"
    EXPIRED = "expired"
    SUPERSEDED = "superseded"


@dataclass(frozen=True, slots=True)
class QuoteLine:
    """A product (or the bundle) with its count; 0 means not subscribed.

    ``manual_unit_price`` is a price the rep typed; it replaces list price, customer type and line discount.
    ``customer_notes`` stand below the line on the quote, ``internal_notes`` are on no document.
    """

    id: LineId
    product_id: ProductId
    quantity: int
    level: str | None = None
    period: Period = Period.MONTH
    discount_percent: Decimal = Decimal(0)
    manual_unit_price: Decimal | None = None
    is_optional: bool = False
    customer_notes: str = ""
    internal_notes: str = ""


@dataclass(frozen=True, slots=True)
class RenewedSeats:
    """So many seats of a product and level that are held when its renewal begins."""

    product_id: ProductId
    level: str | None
    quantity: int


@dataclass(frozen=True, slots=True)
class Renewal:
    """The contract that a quote renews, as it was when the quote was written.

    ``monthly_net`` is what a month of everything costs that is ``held`` when the renewal begins, at the
    prices agreed until then, and ``term_end`` the last day of the term that it follows or cuts short.
    Quotes of before they were kept have nothing in ``held`` and no ``term_end``.
    """

    contract_id: ContractId
    contract_revision: int
    monthly_net: Money
    held: tuple[RenewedSeats, ...] = ()
    term_end: date | None = None


@dataclass(frozen=True, slots=True)
class QuoteTerms:
    """All that a rep decides in the offer editor, priced with one pinned price list."""

    programme_id: ProgrammeId
    partnership: Partnership
    currency: str
    price_list_id: PriceListId
    offer: OfferType
    start_date: date
    commitment_months: int
    lines: tuple[QuoteLine, ...]
    discount_percent: Decimal = Decimal(0)
    customer_discount_percent: Decimal = Decimal(0)
    customer_notes: str = ""
    internal_notes: str = ""
    renews: Renewal | None = None
    invoicing: InvoicingTerms = field(default_factory=InvoicingTerms)


def products_of(terms: QuoteTerms, programme: Programme) -> tuple[Product, ...]:
    """The products that the customer gets, each once; a bundle gives those in it."""
    wanted: dict[str, None] = {}
    for line in terms.lines:
        if line.quantity and not line.is_optional:
            item = programme.sold(line.product_id)
            ids = item.product_ids if isinstance(item, Bundle) else (line.product_id,)
            wanted |= dict.fromkeys(ids)
    return tuple(product for product in programme.products if product.id in wanted)


def charged_discounts(terms: QuoteTerms, line: QuoteLine) -> ChargedDiscounts:
    """The discounts behind what ``line`` of ``terms`` costs, as a licence keeps them."""
    return ChargedDiscounts(
        customer_percent=terms.customer_discount_percent,
        line_percent=line.discount_percent,
        quote_percent=terms.discount_percent,
        manual_unit_price=line.manual_unit_price,
    )


@dataclass(frozen=True, slots=True)
class QuoteTotals:
    """The figures both sides must agree on to the cent before a quote is validated."""

    one_time_net: Money
    monthly_net: Money
    yearly_net: Money
    vat: Money
    """VAT of one billing of everything."""
    term_total: Money
    """Net over the whole commitment, one-time amounts included."""


@dataclass(frozen=True, slots=True)
class QuoteRevision:
    """An earlier state of a quote, kept readable."""

    revision: int
    terms: QuoteTerms
    totals: QuoteTotals
    written_at: datetime


@dataclass(frozen=True, slots=True)
class Refusal:
    reason_id: ReasonId
    text: str
    refused_at: datetime


@dataclass(frozen=True, slots=True)
class Quote:
    id: QuoteId
    customer_id: CustomerId
    status: QuoteStatus
    terms: QuoteTerms
    totals: QuoteTotals
    created_on: date
    expires_on: date
    written_at: datetime
    created_by: SalesRep
    revision: int = 1
    number: str = ""
    """The portal's number; empty until it has spoken."""
    provisional_number: str = ""
    """The number given offline; searchable for ever."""
    earlier: tuple[QuoteRevision, ...] = ()
    refusal: Refusal | None = None
    acceptance: Acceptance | None = None
    contract_id: ContractId | None = None
    contract_number: str = ""
    superseded_by: QuoteId | None = None

    @property
    def renews(self) -> ContractId | None:
        """The contract that it renews."""
        return self.terms.renews.contract_id if self.terms.renews else None

    @property
    def display_number(self) -> str:
        """The number a person reads: the portal's, else the provisional one; later revisions carry theirs."""
        return display_number(self.number, self.provisional_number, self.revision)

    def status_on(self, today: date) -> QuoteStatus:
        """The status as of ``today``: an open quote is expired after its last day."""
        return status_on(self.status, self.expires_on, today)
