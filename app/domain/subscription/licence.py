"""Seats held under a contract, and how many they are on a day. The portal alone writes them."""

from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal

from app.domain.catalogue.catalogue import Period
from app.domain.ids import ContractId, CustomerId, LicenceId, OrderId, ProductId
from app.domain.money import Money


@dataclass(frozen=True, slots=True)
class ChargedDiscounts:
    """What lies between list price and charged price, in percent; or the price that was typed."""

    customer_percent: Decimal = Decimal(0)
    line_percent: Decimal = Decimal(0)
    quote_percent: Decimal = Decimal(0)
    manual_unit_price: Decimal | None = None


@dataclass(frozen=True, slots=True)
class LicenceAddition:
    """Seats that one order brought, at a moment (with its time zone)."""

    at: datetime
    quantity: int
    order_id: OrderId


@dataclass(frozen=True, slots=True)
class PeriodCharge:
    """The most seats that were charged by the invoice from ``period_start`` on and orders since."""

    period_start: date
    quantity: int


@dataclass(frozen=True, slots=True)
class ScheduledChange:
    """What the licence becomes on ``on`` by an order that is placed already; a quantity of 0 ends it."""

    on: date
    quantity: int
    net_unit_price: Decimal
    payment: Money
    order_id: OrderId


@dataclass(frozen=True, slots=True)
class Licence:
    """Seats of one product held under a contract, with the net unit price that is charged for them.

    ``quantity``, ``net_unit_price`` and ``payment`` are those before what is scheduled: ask ``held_on``
    for a day. Scheduled changes stand in the order of their days, one a day. Prices are those that were
    agreed: what a term adds to them, or asks instead, is computed (``charged_on``).
    """

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
    """The last day of the contract's first term; the contract says which term is running."""
    discounts: ChargedDiscounts = field(default_factory=ChargedDiscounts)
    additions: tuple[LicenceAddition, ...] = ()
    charged: tuple[PeriodCharge, ...] = ()
    scheduled: tuple[ScheduledChange, ...] = ()
    priced_on: date | None = None
    """The day of the last order that priced it; None where nothing did since ``start_date``."""


@dataclass(frozen=True, slots=True)
class Held:
    """What is held of a licence on one day."""

    quantity: int
    net_unit_price: Decimal
    payment: Money


def held_on(licence: Licence, day: date) -> Held:
    """What is held of ``licence`` on ``day``: what is scheduled comes into effect by itself."""
    held = Held(licence.quantity, licence.net_unit_price, licence.payment)
    for change in licence.scheduled:
        if change.on <= day:
            held = Held(change.quantity, change.net_unit_price, change.payment)
    return held


def waiting_after(licence: Licence, day: date) -> ScheduledChange | None:
    """What the licence becomes next after ``day`` by an order that is placed already, if anything waits."""
    return next((each for each in licence.scheduled if each.on > day), None)


def high_water(licence: Licence, period_start: date) -> int:
    """The most seats noted as charged by the invoice from ``period_start`` on; 0 if none are."""
    return max((each.quantity for each in licence.charged if each.period_start == period_start), default=0)
