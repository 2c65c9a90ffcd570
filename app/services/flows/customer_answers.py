"""What a rep has typed about a new customer, and the customer that comes of it."""

from dataclasses import dataclass, field, replace

from app.domain.catalogue import Partnership
from app.domain.checks.domain import check_website
from app.domain.checks.email import check_email
from app.domain.checks.phone import check_phone, shown, to_phone
from app.domain.checks.postcode import check_postcode, check_region, rules_of
from app.domain.checks.registration import check_registration
from app.domain.customer import (
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
from app.domain.ids import ContactId, CustomerId, CustomerTypeId, ProgrammeId
from app.domain.partner import Participation

FIRST_ROLES = (ContactRole.PRIMARY, ContactRole.BILLING, ContactRole.TECHNICAL)
"""In a small company one person does it all: the first contact begins with these roles."""

OVERRIDABLE = frozenset({"siret.check_digit", "registration.check_digit"})
"""What a registration number may be in spite of, when the rep says why."""

# Quotes go out in French there unless somebody says otherwise in the customer's profile.
_WRITES_FRENCH = frozenset("BE BF BJ BL CH CI CM DZ FR GA GF GP LU MA MC MF MQ NC PF PM RE SN TG TN".split())


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


def no_answers(id: CustomerId, contact_id: ContactId, country: str, calling_code: str) -> CustomerAnswers:
    """Answers before anything is typed, for a rep whose customers are mostly in ``country``."""
    return CustomerAnswers(
        id=id,
        participation=None,
        address=Address(country),
        billing=BillingProfile("", "", Address(country)),
        contacts=(new_contact(contact_id, calling_code, FIRST_ROLES),),
    )


def new_contact(
    id: ContactId, calling_code: str, roles: tuple[ContactRole, ...] = (ContactRole.TECHNICAL,)
) -> Contact:
    """Somebody whose name is not typed yet."""
    phone = Phone(calling_code)
    return Contact(id, PersonName("", ""), "", phone, phone, roles=roles)


def answers_of(customer: Customer) -> CustomerAnswers:
    """The answers that make ``customer``, to mend one that was refused."""
    billing = customer.billing or BillingProfile("", "", Address(customer.address.country))
    contacts = (
        replace(each, phone=in_parts(each.phone), fax=in_parts(each.fax)) for each in customer.contacts
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
        phone=shown(customer.phone),
        website=customer.website,
        is_billed_elsewhere=customer.billing is not None,
        kind=customer.kind,
        parent_id=customer.parent_id,
    )


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
        website=_website(answers.website),
        language="fr" if country in _WRITES_FRENCH else "en",
        billing=_billing(answers.billing) if answers.is_billed_elsewhere else None,
        contacts=tuple(_contact(contact, country) for contact in answers.contacts),
    )


def normal_address(address: Address) -> Address:
    """An address without stray spaces, its region and postal code as the country writes them."""
    # A region of another country stays among the answers, in case the rep returns to that country.
    region = check_region(address.region, address.country)
    code = region.normal if region.is_valid and has_region(address.country) else ""
    return Address(
        country=address.country,
        line1=_tidy(address.line1),
        line2=_tidy(address.line2),
        postal_code=check_postcode(address.postal_code, address.country, code).normal,
        city=_tidy(address.city),
        region=code,
    )


def has_region(country: str) -> bool:
    """Whether addresses of the country say the state or province."""
    rules = rules_of(country)
    return rules is not None and "country_area" in rules.allowed_fields


def _identity(identity: LegalIdentity, country: str) -> LegalIdentity:
    """The reason goes along only with a number that needs one."""
    codes = {problem.code for problem in check_registration(identity.registration_number, country).problems}
    is_needed = bool(codes) and codes <= OVERRIDABLE
    return replace(
        identity,
        name=_tidy(identity.name),
        registration_number=identity.registration_number.strip(),
        vat_number=identity.vat_number.strip(),
        override_reason=_tidy(identity.override_reason) if is_needed else "",
    )


def _billing(billing: BillingProfile) -> BillingProfile:
    return BillingProfile(_tidy(billing.name), _tidy(billing.bill_to), normal_address(billing.address))


def _contact(contact: Contact, country: str) -> Contact:
    email = check_email(contact.email)
    return replace(
        contact,
        name=PersonName(_tidy(contact.name.first), _tidy(contact.name.last)),
        email=email.normal if email.is_valid else contact.email.strip(),
        phone=_parts(contact.phone, country),
        fax=_parts(contact.fax, country),
        job_title=_tidy(contact.job_title),
    )


def _parts(phone: Phone, country: str) -> Phone:
    """No number at all where only the calling code stands, which is there from the start."""
    return read_phone(whole_number(phone), country) if phone.number.strip() else Phone()


def whole_number(phone: Phone) -> str:
    """The number with its calling code, which counts for nothing when a whole number was pasted after it."""
    number = phone.number.strip()
    return number if number.startswith(("+", "00")) else f"{phone.calling_code} {number}".strip()


def in_parts(phone: Phone) -> Phone:
    """A number as two fields show it: the calling code, and the rest as people there write it."""
    return Phone(phone.calling_code, shown(phone).removeprefix(phone.calling_code).strip())


def read_phone(typed: str, country: str) -> Phone:
    """The parts of what was typed; all of it as the number when it cannot be read."""
    if check_phone(typed, country).is_valid:
        return to_phone(typed, country)
    return Phone("", typed.strip())


def _website(typed: str) -> str:
    checked = check_website(typed)
    return checked.normal if checked.is_valid else typed.strip()


def _tidy(text: str) -> str:
    return " ".join(text.split())
