"""A change order as it travels: what a rep wants instead of what is held, and what became of it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from app.domain.acceptance.acceptance import Acceptance
from app.domain.catalogue.catalogue import Partnership, Period
from app.domain.customer.customer import SalesRep
from app.domain.ids import (
    AgreementId,
    ChangeOrderId,
    ContractId,
    CustomerId,
    LicenceId,
    LineId,
    OrderId,
    PriceListId,
    ProductId,
    ProgrammeId,
)
from app.domain.money import Money
from app.domain.quote.expiry import status_on
from app.domain.quote.invoicing_terms import InvoicingTerms
from app.domain.quote.number import display_number
from app.domain.subscription.licence import ChargedDiscounts


class ChangeOrderStatus(StrEnum):
    """``expired`` is never stored: it is what an open change order is after its last day."""

    DRAFT = "draft"
    OPEN = "open"
    SUBMITTED = "submitted"
    CANCELLED = "cancelled"
    EXPIRED = "expired"


class ChangeOrderEvent(StrEnum):
    CREATE = "create"
    REVISE = "revise"
    SUBMIT = "submit"
    CANCEL = "cancel"


CHANGE_ORDER_TRANSITIONS: Mapping[tuple[ChangeOrderStatus, ChangeOrderEvent], ChangeOrderStatus] = {
    (ChangeOrderStatus.DRAFT, ChangeOrderEvent.CREATE): ChangeOrderStatus.OPEN,
    (ChangeOrderStatus.OPEN, ChangeOrderEvent.REVISE): ChangeOrderStatus.OPEN,
    (ChangeOrderStatus.OPEN, ChangeOrderEvent.SUBMIT): ChangeOrderStatus.SUBMITTED,
    (ChangeOrderStatus.OPEN, ChangeOrderEvent.CANCEL): ChangeOrderStatus.CANCELLED,
}


@dataclass(frozen=True, slots=True)
class Swap:
    """So many of the seats held of a line are replaced by those of another line, on the day of the change."""

    line_id: LineId
    seats: int


@dataclass(frozen=True, slots=True)
class ChangeOrderLine:
    """A product with the total of seats that is wanted of it; 0 lets it go.

    ``licence_id`` is what is held of it, None for a product that is added. A line that differs from its
    licence is priced anew: the list in force less ``discounts``, those of the licence unless the rep changed
    them. ``swap`` says what replaces the seats that go: they go at once, whatever the policy of fewer seats.
    """

    id: LineId
    product_id: ProductId
    quantity: int
    level: str | None = None
    licence_id: LicenceId | None = None
    discounts: ChargedDiscounts = field(default_factory=ChargedDiscounts)
    customer_notes: str = ""
    internal_notes: str = ""
    held_quantity: int | None = None
    held_level: str | None = None
    """What was held when the line was written: one that asks for just that is not touched, whatever comes."""
    held_discounts: ChargedDiscounts | None = None
    """What was charged when the line was written; None in lines that were written before it was kept."""
    keeps_seats: bool = False
    """Whether the fewer seats that are ordered for later are taken back; without effect where none are."""
    swap: Swap | None = None

    @property
    def is_touched(self) -> bool:
        """Whether the rep asked for something else than was held; a line that does not know is."""
        asked = (self.quantity, self.level) != (self.held_quantity, self.held_level)
        return asked or self.is_discounted_anew or self.keeps_seats

    @property
    def is_discounted_anew(self) -> bool:
        """Whether the rep gave the line other discounts than those that were charged."""
        return self.held_discounts is not None and self.discounts != self.held_discounts


@dataclass(frozen=True, slots=True)
class ChangeOrderTerms:
    """All that a rep decides in the change editor, about one contract and what it bills with one period.

    ``contract_id`` is None for a first assignment, which makes the contract. The change is priced for the day
    ``on`` with one pinned price list. ``contract_revision`` is that of the contract it was written against;
    0 where there is none. ``new_end`` is another last day for the contract, None where that stays. Of a
    contract that is renewed already ``ends_with_contract`` says that what is changed ends with it, whatever
    the renewal begins with.
    """

    programme_id: ProgrammeId
    partnership: Partnership
    currency: str
    price_list_id: PriceListId
    contract_id: ContractId | None
    commitment_months: int
    on: date
    lines: tuple[ChangeOrderLine, ...]
    period: Period = Period.MONTH
    customer_notes: str = ""
    internal_notes: str = ""
    contract_revision: int = 0
    new_end: date | None = None
    ends_with_contract: bool = False
    invoicing: InvoicingTerms = field(default_factory=InvoicingTerms)


@dataclass(frozen=True, slots=True)
class ChangeOrderTotals:
    """The net figures both sides must agree on to the cent; ``to_term_end`` is None without an end."""

    prior_total: Money
    new_total: Money
    today: Money
    next_invoice: Money
    to_term_end: Money | None
    today_vat: Money


@dataclass(frozen=True, slots=True)
class ChangeOrderRevision:
    """An earlier state of a change order, kept readable."""

    revision: int
    terms: ChangeOrderTerms
    totals: ChangeOrderTotals
    written_at: datetime


@dataclass(frozen=True, slots=True)
class Submission:
    """That the order was placed: what was agreed to, by whom, and when (with its time zone).

    ``po_number`` is the customer's number of the order, None where the customer requires none.
    ``acceptance`` is what the customer signed at the table, None where the rep alone ticked the boxes.
    """

    is_governed: bool
    is_authorised: bool
    agreement_id: AgreementId | None
    agreement_version: int
    po_number: str | None
    submitted_by: SalesRep
    submitted_at: datetime
    acceptance: Acceptance | None = None


@dataclass(frozen=True, slots=True)
class ChangeOrder:
    """A change of what a customer holds under one contract, saved to be gone through and placed."""

    id: ChangeOrderId
    customer_id: CustomerId
    status: ChangeOrderStatus
    terms: ChangeOrderTerms
    totals: ChangeOrderTotals
    created_on: date
    expires_on: date
    written_at: datetime
    created_by: SalesRep
    revision: int = 1
    number: str = ""
    """The portal's number; empty until it has spoken."""
    provisional_number: str = ""
    """The number given offline; searchable for ever."""
    earlier: tuple[ChangeOrderRevision, ...] = ()
    submission: Submission | None = None
    order_id: OrderId | None = None
    order_number: str = ""

    @property
    def display_number(self) -> str:
        """The number a person reads: the portal's, else the provisional one; later revisions carry theirs."""
        return display_number(self.number, self.provisional_number, self.revision)

    @property
    def acceptance(self) -> Acceptance | None:
        """What the customer signed at the table; None where nobody has, or the rep alone placed it."""
        return None if self.submission is None else self.submission.acceptance

    def status_on(self, today: date) -> ChangeOrderStatus:
        """The status as of ``today``: an open change order is expired after its last day."""
        return status_on(self.status, self.expires_on, today)
