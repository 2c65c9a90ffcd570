"""What exists after a sale: contracts, orders and invoices. The portal alone writes them."""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from app.domain.catalogue.catalogue import Partnership
from app.domain.catalogue.contract_terms import ContractTerms
from app.domain.ids import (
    ChangeOrderId,
    ContractId,
    CspAccountId,
    CustomerId,
    InvoiceId,
    OrderId,
    PartnerSubscriptionId,
    PriceListId,
    ProductId,
    ProgrammeId,
    QuoteId,
)
from app.domain.money import Money


@dataclass(frozen=True, slots=True)
class Contract:
    """A commitment of a customer; ``anchor_day`` is the day of the month that it bills.

    ``end_date`` is the last day of its first term: ``term_on`` says which term runs on a day.
    """

    id: ContractId
    number: str
    customer_id: CustomerId
    quote_id: QuoteId | None
    programme_id: ProgrammeId
    partnership: Partnership
    price_list_id: PriceListId
    start_date: date
    end_date: date
    commitment_months: int
    anchor_day: int
    currency: str
    terms: ContractTerms = field(default_factory=ContractTerms)
    """Copied from the programme at the sale: a later edit of the programme changes no running contract."""
    revision: int = 1
    """Raised by each order that changes what is held under it: who writes another one says which they saw."""
    renews: ContractId | None = None
    """The contract that this one took the place of."""
    renewed_by: ContractId | None = None
    """The contract that takes the place of this one; it is not renewed by itself any more."""
    ended_on: date | None = None
    """The last day where a renewal set it, in whatever term it lies; None where the terms decide."""


class OrderStatus(StrEnum):
    PLACED = "placed"
    PROVISIONED = "provisioned"


@dataclass(frozen=True, slots=True)
class OrderLine:
    """A product with the total that was ordered of it; ``net`` is one full billing period of that.

    ``effective_on`` is the day from which the total counts; None: from the day of the order. ``taken_back``
    is the lower total that was ordered for later and does not come, where the line asks for nothing else.
    """

    product_id: ProductId
    level: str | None
    quantity: int
    net: Money
    prior_quantity: int = 0
    effective_on: date | None = None
    taken_back: int | None = None


@dataclass(frozen=True, slots=True)
class Order:
    """What was bought or changed at once; ``number`` is empty until the portal has given it.

    ``monthly_net`` is what a month of it costs: of a change, a month of everything under the contract.
    ``new_end`` is the last day of the contract where the order moves it.
    """

    id: OrderId
    number: str
    customer_id: CustomerId
    contract_id: ContractId | None
    placed_on: date
    status: OrderStatus
    lines: tuple[OrderLine, ...]
    monthly_net: Money
    partner_subscription_id: PartnerSubscriptionId | None = None
    csp_account_id: CspAccountId | None = None
    change_order_id: ChangeOrderId | None = None
    new_end: date | None = None


class InvoiceStatus(StrEnum):
    """``upcoming`` is what a purchase will be invoiced; it gets its number when it is issued."""

    UPCOMING = "upcoming"
    DUE = "due"
    PAID = "paid"
    OVERDUE = "overdue"


@dataclass(frozen=True, slots=True)
class Invoice:
    id: InvoiceId
    number: str
    customer_id: CustomerId
    issued_on: date
    due_on: date
    status: InvoiceStatus
    net: Money
    vat: Money
    total: Money
