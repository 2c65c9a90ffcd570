"""What a customer is shown of an offer, and nothing else: the value that is hashed, signed and compared.

There is no cost, margin, commission, discount limit, internal note, number or other customer in these types:
what is absent can be shown, copied or sent by no mistake.
"""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from app.domain.catalogue.catalogue import OfferType, OperationNature, Period, VatCategory
from app.domain.ids import AgreementId, CustomerId, ProductId, ProgrammeId
from app.domain.money import Money


class ShownKind(StrEnum):
    QUOTE = "quote"
    CHANGE = "change"


@dataclass(frozen=True, slots=True)
class ShownLine:
    """One product as the customer reads it; unit prices and percentages are exact, without closing zeros.

    ``prior_quantity``, ``prior_unit`` and ``prior_net`` are of a change alone, None for what is added;
    ``effective_on`` is the day from which a change counts. An optional line is in no total.
    """

    product_id: ProductId
    name: str
    description: str
    level: str
    level_name: str
    quantity: int
    period: Period
    list_unit: Decimal | None
    discount_percent: Decimal | None
    net_unit: Decimal
    net: Money
    is_optional: bool = False
    notes: str = ""
    prior_quantity: int | None = None
    prior_level_name: str = ""
    prior_unit: Decimal | None = None
    prior_net: Money | None = None
    effective_on: date | None = None


@dataclass(frozen=True, slots=True)
class ShownVat:
    """The VAT of one rate on one invoice."""

    category: VatCategory
    percent: Decimal
    mention: str
    taxable: Money
    vat: Money


@dataclass(frozen=True, slots=True)
class ShownInvoice:
    """An amount that falls due at once: net, its VAT per rate, and with VAT.

    It is of the days ``first`` to ``last``, or due on ``first`` where that is None.
    """

    net: Money
    vat: tuple[ShownVat, ...]
    total: Money
    first: date
    last: date | None = None


@dataclass(frozen=True, slots=True)
class ShownTotal:
    """What a full period of everything comes to: net, VAT per rate and with VAT.

    ``prior_net`` and ``prior_total`` are what it comes to before a change, without and with VAT.
    """

    period: Period
    net: Money
    vat: tuple[ShownVat, ...]
    total: Money
    prior_net: Money | None = None
    prior_total: Money | None = None


@dataclass(frozen=True, slots=True)
class ShownStep:
    """What a full period comes to from a later day on."""

    on: date
    net: Money


@dataclass(frozen=True, slots=True)
class ShownAgreement:
    """The version of the agreement that governs the offer."""

    id: AgreementId
    version: int
    title: str


@dataclass(frozen=True, slots=True)
class ShownReferences:
    """What the buyer wants to find on the invoice; ``nature`` where the rep said it."""

    buyer_order: str
    service_code: str
    nature: OperationNature | None


@dataclass(frozen=True, slots=True)
class Shown:
    """A quote or a change order as its customer is shown it, in ``language``.

    ``today`` falls due by saying yes (None: nothing does), ``next_invoice`` follows, the first
    one of a quote. ``term_total`` is net, of a quote over its whole commitment, of a change from today to the
    end of the contract; None where there is no end.
    """

    kind: ShownKind
    language: str
    partner_name: str
    customer_id: CustomerId
    customer_name: str
    programme_id: ProgrammeId
    programme_name: str
    revision: int
    currency: str
    offer: OfferType | None
    start_date: date
    end_date: date | None
    commitment_months: int
    expires_on: date
    discount_percent: Decimal
    lines: tuple[ShownLine, ...]
    totals: tuple[ShownTotal, ...]
    steps: tuple[ShownStep, ...]
    today: ShownInvoice | None
    next_invoice: ShownInvoice
    term_total: Money | None
    invoice_count: int | None
    agreement: ShownAgreement | None
    notes: str
    references: ShownReferences | None = None
    """None where there are none: what was accepted before there were any keeps its bytes."""
