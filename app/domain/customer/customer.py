"""A customer, its identity, addresses and contacts."""

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from app.domain.acceptance.acceptance import Acceptance
from app.domain.catalogue.catalogue import Partnership
from app.domain.customer.account import AdminUser, FirstUser, PackageChoice, SalesContact
from app.domain.customer.contact_details import Address as Address
from app.domain.customer.contact_details import PersonName as PersonName
from app.domain.customer.contact_details import Phone as Phone
from app.domain.customer.electronic_address import ElectronicAddress, derived_address
from app.domain.customer.loss import Loss
from app.domain.customer.microsoft import MicrosoftAccount
from app.domain.customer.states import AccountState as AccountState
from app.domain.customer.states import CustomerKind as CustomerKind
from app.domain.customer.states import LifecycleStatus as LifecycleStatus
from app.domain.ids import ContactId, CustomerId, CustomerTypeId, PartnerSubscriptionId, ProgrammeId, UserId


class InstallationStage(StrEnum):
    PREREQUISITES = "prerequisites"
    REDIRECTION = "redirection"
    COMPLETED = "completed"


class ContactRole(StrEnum):
    PRIMARY = "primary"
    BILLING = "billing"
    TECHNICAL = "technical"
    ADMIN = "admin"


@dataclass(frozen=True, slots=True)
class LegalIdentity:
    """Name and legal numbers, which merge as a unit.

    ``override_reason`` says why a registration number that fails its check is right all the same.
    """

    name: str
    registration_number: str = ""
    vat_number: str = ""
    override_reason: str = ""


@dataclass(frozen=True, slots=True)
class Contact:
    id: ContactId
    name: PersonName
    email: str
    phone: Phone = field(default_factory=Phone)
    fax: Phone = field(default_factory=Phone)
    job_title: str = ""
    roles: tuple[ContactRole, ...] = ()


@dataclass(frozen=True, slots=True)
class BillingProfile:
    """Who is billed and where, when it is not the company at its own address."""

    name: str
    bill_to: str
    address: Address


@dataclass(frozen=True, slots=True)
class SalesRep:
    """The rep who looks after the customer."""

    id: UserId
    name: str


@dataclass(frozen=True, slots=True)
class Customer:
    """Everything about a customer that is the customer's own; quotes, contracts and licences point to it.

    ``package``, ``first_user`` and ``eula`` say how its account was opened, and stay as they were then.
    ``electronic_address`` is None where e-invoices go to the one that follows from its numbers
    (``receives_at``), ``delivery_address`` where things are delivered to ``address``. ``gets_order_updates``
    says whether the primary contact is written to about orders.
    """

    id: CustomerId
    kind: CustomerKind
    identity: LegalIdentity
    address: Address
    programme_id: ProgrammeId
    partnership: Partnership
    sales_rep: SalesRep
    status: LifecycleStatus = LifecycleStatus.PROSPECT
    account_state: AccountState | None = None
    stage: InstallationStage | None = None
    parent_id: CustomerId | None = None
    customer_type_id: CustomerTypeId | None = None
    industry: str = ""
    segment: str = ""
    phone: Phone = field(default_factory=Phone)
    website: str = ""
    language: str = "fr"
    billing: BillingProfile | None = None
    contacts: tuple[Contact, ...] = ()
    lost_on: date | None = None
    changed_at: datetime | None = None
    loss: Loss | None = None
    primary_domain: str = ""
    partner_subscription_id: PartnerSubscriptionId | None = None
    sales_contacts: tuple[SalesContact, ...] = ()
    admin_user: AdminUser | None = None
    microsoft: MicrosoftAccount | None = None
    package: PackageChoice | None = None
    first_user: FirstUser | None = None
    eula: Acceptance | None = None
    electronic_address: ElectronicAddress | None = None
    delivery_address: Address | None = None
    gets_order_updates: bool = True

    @property
    def receives_at(self) -> ElectronicAddress | None:
        """Where it receives e-invoices: what was typed, or what follows from its numbers; None: unknown."""
        identity = self.identity
        return self.electronic_address or derived_address(
            self.address.country, identity.registration_number, identity.vat_number
        )

    def contact_with(self, role: ContactRole) -> Contact | None:
        """The first contact that holds ``role``."""
        return next((contact for contact in self.contacts if role in contact.roles), None)

    @property
    def technical_contacts(self) -> tuple[Contact, ...]:
        """Everybody who receives the onboarding link."""
        return tuple(contact for contact in self.contacts if ContactRole.TECHNICAL in contact.roles)
