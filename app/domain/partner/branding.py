"""What a manager sets for the papers of the partner: its mark, legal mentions, how and where it is paid."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from enum import StrEnum

from app.domain.customer.contact_details import Address
from app.domain.customer.electronic_address import ElectronicAddress

FileId = str
"""The SHA-256 of a file in 64 small hexadecimal digits: the same bytes are the same file."""


@dataclass(frozen=True, slots=True)
class LegalMentions:
    """What the law wants on every paper of a company (article R. 123-237 of the Code de commerce)."""

    name: str
    legal_form: str
    capital: str
    siren: str
    rcs_city: str
    vat_number: str


@dataclass(frozen=True, slots=True)
class Logo:
    """A picture kept in the partner's files; ``name`` is what its file was called where it was chosen."""

    file_id: FileId
    name: str
    width: int
    height: int
    size: int


class PaymentFrom(StrEnum):
    """From when the days of payment are counted."""

    INVOICE = "invoice"
    END_OF_MONTH = "end_of_month"


@dataclass(frozen=True, slots=True)
class EarlyDiscount:
    """What is taken off, in percent, where an invoice is paid within so many days."""

    percent: Decimal
    days: int


class PenaltyBasis(StrEnum):
    """What the penalty for late payment is reckoned from."""

    LEGAL_RATE = "legal_rate"
    """So many times the legal interest rate."""
    CENTRAL_BANK = "central_bank"
    """The refinancing rate of the European Central Bank and so many percentage points."""


@dataclass(frozen=True, slots=True)
class LatePenalty:
    """What late payment costs: ``figure`` is a factor or a number of percentage points, as ``basis`` says."""

    basis: PenaltyBasis = PenaltyBasis.LEGAL_RATE
    figure: Decimal = Decimal(3)


@dataclass(frozen=True, slots=True)
class PaymentTerms:
    """When invoices are due, and what paying early or late changes."""

    days: int
    starts: PaymentFrom = PaymentFrom.INVOICE
    early_discount: EarlyDiscount | None = None
    late_penalty: LatePenalty = LatePenalty()


@dataclass(frozen=True, slots=True)
class BankAccount:
    """Where customers pay to."""

    iban: str
    bic: str = ""


@dataclass(frozen=True, slots=True)
class GeneralConditions:
    """A version of the partner's general conditions: a PDF in its files, in force from a day on."""

    title: str
    version: str
    valid_from: date
    file_id: FileId
    size: int
    pages: int


@dataclass(frozen=True, slots=True)
class Branding:
    """All of it; the name of a field is the name of a group that two managers can change at once.

    ``electronic_address`` is where the partner receives e-invoices, None for the one of its SIREN.
    ``footers`` replace the legal line at the foot by language; without one it is made from ``mentions``.
    ``attaches_conditions`` puts the pages of the general conditions behind those of every offer.
    """

    mentions: LegalMentions
    address: Address
    colour: str
    payment: PaymentTerms
    electronic_address: ElectronicAddress | None = None
    logo: Logo | None = None
    bank: BankAccount | None = None
    footers: Mapping[str, str] = field(default_factory=dict)
    conditions: tuple[GeneralConditions, ...] = ()
    attaches_conditions: bool = False
    vat_on_debits: bool = False


def conditions_on(versions: tuple[GeneralConditions, ...], day: date) -> GeneralConditions | None:
    """The version in force on ``day``."""
    begun = [each for each in versions if each.valid_from <= day]
    return max(begun, key=lambda each: each.valid_from, default=None)
