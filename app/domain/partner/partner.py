"""The reseller company and the people who sign in for it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal

from app.domain.catalogue.catalogue import Partnership
from app.domain.customer.customer import Address
from app.domain.customer.electronic_address import ElectronicAddress, derived_address
from app.domain.ids import PartnerId, ProgrammeId, UserId
from app.domain.mail.message_template import MessageTemplate
from app.domain.partner.branding import BankAccount, GeneralConditions, Logo, PaymentTerms
from app.domain.partner.partner_lists import OwnLists
from app.domain.partner.role import Role as Role
from app.domain.partner.time_zone import DEFAULT_TIME_ZONE


@dataclass(frozen=True, slots=True)
class Participation:
    """The partner sells a programme under a partnership."""

    programme_id: ProgrammeId
    partnership: Partnership


@dataclass(frozen=True, slots=True)
class Partner:
    """A reseller: what its documents must carry and what its reps may grant.

    ``discount_limits`` gives the highest effective discount, in percent, per role. ``time_zone`` is the name
    in the IANA database of the zone whose dates are those of its quotes and contracts. What a manager sets
    of it for the papers is its ``Branding``; ``payment`` is None where nobody said more than the days.
    ``vat_on_debits`` says that it chose to owe VAT when it invoices, not when it is paid (CGI, article 269).
    ``microsoft_client_id`` is the application in its Microsoft tenant by which its reps send e-mail, and
    ``mail_templates`` are what their e-mail can begin with beside the standard ones.
    ``lists`` are those that its managers set in the place of the catalogue's.
    """

    id: PartnerId
    name: str
    tagline: Mapping[str, str]
    address: Address
    phone: str
    email: str
    website: str
    legal_form: str
    capital: str
    siren: str
    rcs_city: str
    vat_number: str
    colour: str
    currency: str
    payment_days: int
    participations: tuple[Participation, ...]
    discount_limits: Mapping[str, Decimal]
    target_margin_percent: Decimal
    time_zone: str = DEFAULT_TIME_ZONE
    payment: PaymentTerms | None = None
    logo: Logo | None = None
    bank: BankAccount | None = None
    footers: Mapping[str, str] = field(default_factory=dict)
    conditions: tuple[GeneralConditions, ...] = ()
    attaches_conditions: bool = False
    vat_on_debits: bool = False
    electronic_address: ElectronicAddress | None = None
    microsoft_client_id: str = ""
    mail_templates: tuple[MessageTemplate, ...] = ()
    lists: OwnLists | None = None

    @property
    def sends_from(self) -> ElectronicAddress | None:
        """Its own electronic address: what was set, or its SIREN."""
        return self.electronic_address or derived_address(self.address.country, self.siren, self.vat_number)


@dataclass(frozen=True, slots=True)
class User:
    """A person who signs in for the partner."""

    id: UserId
    name: str
    email: str
    phone: str
    role: Role
    language: str
