"""What exists after a sale: contracts, licences, orders and invoices. The portal alone writes them."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from app.domain.catalogue.catalogue import Partnership, Period
from app.domain.ids import (
    ContractId,
    CspAccountId,
    CustomerId,
    InvoiceId,
    LicenceId,
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
    """A commitment of a customer; ``end_date`` is its last day, ``anchor_day`` the day of month it bills."""

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


@dataclass(frozen=True, slots=True)
class Licence:
    """Seats of one product held under a contract, with the net unit price that is charged for them."""

    id: LicenceId
    customer_id: CustomerId
    contract_id: ContractId
    product_id: ProductId
    level: str | None
    quantity: int
    net_unit_price: Decimal
    period: Period
    payment: Money
    """The amount of one full billing period."""
    start_date: date
    end_date: date


class OrderStatus(StrEnum):
    PLACED = "placed"
    PROVISIONED = "provisioned"


@dataclass(frozen=True, slots=True)
class OrderLine:
    product_id: ProductId
    level: str | None
    quantity: int
    net: Money


@dataclass(frozen=True, slots=True)
class Order:
    """What was bought at once; ``number`` is empty until the portal has given it."""

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
