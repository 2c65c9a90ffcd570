"""What a rep has typed about a new customer, and the customer that comes of it."""

from dataclasses import dataclass, field, replace

from app.domain.acceptance.acceptance import Acceptance
from app.domain.catalogue.catalogue import Partnership
from app.domain.checks.checked import Checked
from app.domain.checks.electronic_address import check_electronic_address
from app.domain.checks.phone import calling_code as calling_code_of
from app.domain.checks.registration import check_registration
from app.domain.checks.vat_number import check_vat_number, has_vat_number
from app.domain.customer.account import AdminUser, FirstUser, SalesContact
from app.domain.customer.customer import (
    Address,
    BillingProfile,
    Contact,
    ContactRole,
    Customer,
    CustomerKind,
    LegalIdentity,
    PersonName,
    Phone,
    SalesRep,
)
from app.domain.customer.electronic_address import ElectronicAddress
from app.domain.customer.phone import format_phone
from app.domain.ids import ContactId, CustomerId, CustomerTypeId, PartnerSubscriptionId, ProgrammeId
from app.domain.partner.partner import Participation
from app.services.customer_form.account_creation_answers import (
    PackageAnswers,
    package_of,
    to_domain,
    to_first_user,
    to_package,
)
from app.services.customer_form.contact_normalisation import (
    in_parts,
    normal_address,
    normal_email,
    normal_name,
    normal_parts,
    normal_website,
    read_phone,
    tidy,
)
from app.services.customer_form.microsoft_answers import (
    MicrosoftAnswers,
    microsoft_of,
    no_microsoft,
    to_microsoft,
)

FIRST_ROLES = (ContactRole.PRIMARY, ContactRole.BILLING, ContactRole.TECHNICAL)
"""In a small company one person does it all: the first contact begins with these roles."""

OVERRIDABLE = frozenset({"siret.check_digit", "registration.check_digit"})
"""What a registration number may be in spite of, when the rep says why."""

# Quotes go out in French there unless somebody says otherwise in the customer's profile.
_WRITES_FRENCH = frozenset("BE BF BJ BL CH CI CM DZ FR GA GF GP LU MA MC MF MQ NC PF PM RE SN TG TN".split())


@dataclass(frozen=True, slots=True)
class CountryAnswer:
    """What stood at ``path`` while ``country`` was chosen."""

    country: str
    path: str
    text: str


@dataclass(frozen=True, slots=True)
class CustomerAnswers:
    """Every answer as it was typed; the path of an answer is the field of the problems about it."""

    id: CustomerId
    participation: Participation | None
    address: Address
    billing: BillingProfile
    contacts: tuple[Contact, ...]
    identity: LegalIdentity = field(default_factory=lambda: LegalIdentity(""))
    customer_type_id: CustomerTypeId | None = None
    industry: str = ""
    segment: str = ""
    phone: str = ""
    website: str = ""
    is_billed_elsewhere: bool = False
    kind: CustomerKind = CustomerKind.ORGANIZATION
    parent_id: CustomerId | None = None
    partner_subscription_id: PartnerSubscriptionId | None = None
    admin_user: AdminUser = field(default_factory=lambda: AdminUser(""))
    microsoft: MicrosoftAnswers = field(default_factory=MicrosoftAnswers)
    sales_contacts: tuple[SalesContact, ...] = ()
    package: PackageAnswers = field(default_factory=PackageAnswers)
    primary_domain: str = ""
    first_user: FirstUser = field(default_factory=lambda: FirstUser(PersonName("", ""), ""))
    eula: Acceptance | None = None
    by_country: tuple[CountryAnswer, ...] = ()
    electronic_address: ElectronicAddress = field(default_factory=lambda: ElectronicAddress("", ""))
    delivery_address: Address = field(default_factory=lambda: Address(""))
    is_delivered_elsewhere: bool = False
    gets_order_updates: bool = True
    is_other_billed: bool | None = None
    """Whether somebody else than the company is billed; None in a draft of before this was asked."""

    @property
    def bills_other(self) -> bool:
        """Whether somebody else than the company is billed."""
        if self.is_other_billed is None:
            return self.is_billed_elsewhere and bool(f"{self.billing.name}{self.billing.bill_to}".strip())
        return self.is_other_billed


def no_answers(id: CustomerId, contact_id: ContactId, country: str, calling_code: str) -> CustomerAnswers:
    """Answers before anything is typed, for a rep whose customers are mostly in ``country``."""
    return CustomerAnswers(
        id=id,
        participation=None,
        address=Address(country),
        billing=BillingProfile("", "", Address(country)),
        contacts=(new_contact(contact_id, calling_code, FIRST_ROLES),),
        microsoft=no_microsoft(country, calling_code),
        sales_contacts=(new_sales_contact(calling_code),),
    )


def new_contact(
    id: ContactId, calling_code: str, roles: tuple[ContactRole, ...] = (ContactRole.TECHNICAL,)
) -> Contact:
    """Somebody whose name is not typed yet."""
    phone = Phone(calling_code)
    return Contact(id, PersonName("", ""), "", phone, phone, roles=roles)


def new_sales_contact(calling_code: str) -> SalesContact:
    """A sales representative who is not named yet."""
    return SalesContact("", "", Phone(calling_code))


def is_blank(contact: SalesContact) -> bool:
    """Whether nothing is said about that sales representative, so that there is none."""
    return not f"{contact.name}{contact.email}{contact.phone.number}".strip()


def answers_of(customer: Customer) -> CustomerAnswers:
    """The answers that make ``customer``, to mend one that was refused."""
    billing = customer.billing or BillingProfile("", "", Address(customer.address.country))
    country, name = customer.address.country, customer.identity.name
    contacts = (
        replace(each, phone=_in_parts(each.phone, country), fax=_in_parts(each.fax, country))
        for each in customer.contacts
    )
    return CustomerAnswers(
        id=customer.id,
        participation=Participation(customer.programme_id, customer.partnership),
        address=customer.address,
        billing=billing,
        contacts=tuple(contacts),
        identity=customer.identity,
        customer_type_id=customer.customer_type_id,
        industry=customer.industry,
        segment=customer.segment,
        phone=format_phone(customer.phone),
        website=customer.website,
        is_billed_elsewhere=customer.billing is not None and billing.address != customer.address,
        is_other_billed=customer.billing is not None and {billing.name, billing.bill_to} != {name},
        kind=customer.kind,
        parent_id=customer.parent_id,
        partner_subscription_id=customer.partner_subscription_id,
        admin_user=customer.admin_user or AdminUser(""),
        microsoft=microsoft_of(customer.microsoft, country, calling_code_of(country)),
        sales_contacts=tuple(
            replace(each, phone=_in_parts(each.phone, country)) for each in customer.sales_contacts
        ),
        package=package_of(customer.package),
        primary_domain=customer.primary_domain,
        first_user=customer.first_user or FirstUser(PersonName("", ""), ""),
        eula=customer.eula,
        electronic_address=customer.electronic_address or ElectronicAddress("", ""),
        delivery_address=customer.delivery_address or Address(country),
        is_delivered_elsewhere=customer.delivery_address is not None,
        gets_order_updates=customer.gets_order_updates,
    )


def _in_parts(phone: Phone, country: str) -> Phone:
    """Where there is no number, the calling code of the country, as for somebody new."""
    return in_parts(phone) if phone.number else Phone(calling_code_of(country))


def to_customer(answers: CustomerAnswers, sales_rep: SalesRep) -> Customer:
    """The customer that the answers describe: in normal form what is right, as typed what is not."""
    country = answers.address.country
    chosen = answers.participation or Participation(ProgrammeId(""), Partnership.VAR)
    return Customer(
        id=answers.id,
        kind=answers.kind,
        identity=_identity(answers.identity, country),
        address=normal_address(answers.address),
        programme_id=chosen.programme_id,
        partnership=chosen.partnership,
        sales_rep=sales_rep,
        parent_id=answers.parent_id,
        customer_type_id=answers.customer_type_id or None,
        industry=answers.industry,
        segment=answers.segment,
        phone=read_phone(answers.phone, country),
        website=normal_website(answers.website),
        language="fr" if country in _WRITES_FRENCH else "en",
        billing=_billing(answers),
        contacts=tuple(_contact(contact, country) for contact in answers.contacts),
        partner_subscription_id=answers.partner_subscription_id or None,
        sales_contacts=tuple(
            _sales_contact(each, country) for each in answers.sales_contacts if not is_blank(each)
        ),
        admin_user=_admin_user(answers.admin_user),
        microsoft=to_microsoft(answers.microsoft),
        package=to_package(answers.package),
        primary_domain=to_domain(answers.primary_domain),
        first_user=to_first_user(answers.first_user),
        eula=answers.eula,
        electronic_address=_electronic(answers.electronic_address),
        delivery_address=(
            normal_address(answers.delivery_address) if answers.is_delivered_elsewhere else None
        ),
        gets_order_updates=answers.gets_order_updates,
    )


def _identity(identity: LegalIdentity, country: str) -> LegalIdentity:
    """Right numbers in their normal form; the reason goes along only with one that needs it."""
    number, vat = identity.registration_number.strip(), identity.vat_number.strip()
    checked, checked_vat = check_registration(number, country), check_vat_number(vat, country)
    codes = {problem.code for problem in checked.problems}
    is_needed = bool(codes) and codes <= OVERRIDABLE
    return replace(
        identity,
        name=tidy(identity.name),
        registration_number=checked.normal if number and checked.is_valid else number,
        vat_number=_vat(checked_vat, vat) if has_vat_number(country) else "",
        override_reason=tidy(identity.override_reason) if is_needed else "",
    )


def _vat(checked: Checked, typed: str) -> str:
    return checked.normal if checked.is_valid else typed


def _billing(answers: CustomerAnswers) -> BillingProfile | None:
    """Who is billed where, if that is not the company at its address: what is the same is a copy."""
    if not answers.is_billed_elsewhere and not answers.bills_other:
        return None
    billing, company = answers.billing, answers.identity.name
    name, bill_to = (billing.name, billing.bill_to) if answers.bills_other else (company, company)
    address = billing.address if answers.is_billed_elsewhere else answers.address
    return BillingProfile(tidy(name), tidy(bill_to), normal_address(address))


def _electronic(at: ElectronicAddress) -> ElectronicAddress | None:
    """Nothing as long as no value is typed: it follows from the company's numbers then."""
    if not at.value.strip():
        return None
    checked = check_electronic_address(at.scheme, at.value)
    return replace(at, value=checked.normal if checked.is_valid else at.value.strip())


def _contact(contact: Contact, country: str) -> Contact:
    return replace(
        contact,
        name=normal_name(contact.name),
        email=normal_email(contact.email),
        phone=normal_parts(contact.phone, country),
        fax=normal_parts(contact.fax, country),
        job_title=tidy(contact.job_title),
    )


def _sales_contact(contact: SalesContact, country: str) -> SalesContact:
    phone = normal_parts(contact.phone, country)
    return SalesContact(tidy(contact.name), normal_email(contact.email), phone)


def _admin_user(admin: AdminUser) -> AdminUser | None:
    """Nobody as long as no address is typed: the name alone is proposed by the wizard."""
    login, other = normal_email(admin.login_email), normal_email(admin.communication_email)
    name = normal_name(admin.name)
    return AdminUser(login, tidy(admin.display_name), other, name) if login or other else None
