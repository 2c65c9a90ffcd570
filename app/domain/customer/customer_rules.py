"""What a customer must have before it is created, and how each value must look."""

from collections.abc import Iterable, Iterator

from app.domain.checks.domain import check_website
from app.domain.checks.electronic_address import check_electronic_address
from app.domain.checks.email import check_email
from app.domain.checks.registration import check_registration
from app.domain.checks.vat_number import check_vat_number
from app.domain.customer.account_rules import (
    check_admin_user,
    check_first_user,
    check_primary_domain,
    check_sales_contacts,
)
from app.domain.customer.address_rules import check_address as check_address
from app.domain.customer.customer import BillingProfile, Contact, ContactRole, Customer, LegalIdentity
from app.domain.customer.microsoft_rules import check_microsoft
from app.domain.customer.phone import check_phone_parts
from app.domain.errors import Problem
from app.domain.texts import TEXT_MAX as TEXT_MAX
from app.domain.texts import check_text

REGISTRATION_REQUIRED = frozenset({"FR"})
_NEEDS_EMAIL = frozenset({ContactRole.PRIMARY, ContactRole.TECHNICAL, ContactRole.ADMIN})


def check_customer(customer: Customer) -> tuple[Problem, ...]:
    """Everything that keeps ``customer`` from being created or changed so; empty when nothing does.

    Fields are paths: ``identity.registration_number``, ``contacts.0.email``.
    """
    country = customer.address.country
    contacts = [
        problem
        for index, contact in enumerate(customer.contacts)
        for problem in check_contact(contact, index, country)
    ]
    # An account opened with a first user has somebody to write to; its wizard need not ask for contacts.
    needs_roles = bool(customer.contacts) or customer.first_user is None
    roles = check_roles(customer.contacts) if needs_roles else ()
    return (*check_company(customer), *contacts, *roles, *check_account(customer))


def check_account(customer: Customer) -> tuple[Problem, ...]:
    """The problems of how the account is opened, as far as anything is said about that."""
    admin, microsoft, first_user = customer.admin_user, customer.microsoft, customer.first_user
    domain, country = customer.primary_domain, customer.address.country
    return (
        *_at("sales_contacts", check_sales_contacts(customer.sales_contacts, country)),
        *_at("admin_user", check_admin_user(admin) if admin else ()),
        *_at("microsoft", check_microsoft(microsoft) if microsoft else ()),
        *_at("primary_domain", check_primary_domain(domain) if domain else ()),
        *_at("first_user", check_first_user(first_user, domain) if first_user else ()),
    )


def check_company(customer: Customer) -> tuple[Problem, ...]:
    """The problems of the company: identity, addresses, phone, website and billing profile."""
    country = customer.address.country
    return (
        *_at("identity", check_identity(customer.identity, country)),
        *_at("address", check_address(customer.address)),
        *_at("phone", check_phone_parts(customer.phone, country).problems),
        *_at("website", check_website(customer.website).problems),
        *_at("billing", _check_billing(customer.billing)),
        *_at("electronic_address.value", _check_electronic(customer)),
        *_at("delivery_address", check_address(place) if (place := customer.delivery_address) else ()),
    )


def check_identity(identity: LegalIdentity, country: str) -> Iterator[Problem]:
    """Name and legal numbers; a number that fails its check passes when the rep gave a reason."""
    yield from check_text("name", identity.name, "name.missing")
    number = identity.registration_number.strip()
    if number and not identity.override_reason.strip():
        yield from _at("registration_number", check_registration(number, country).problems)
    elif not number and country in REGISTRATION_REQUIRED:
        yield Problem("registration.missing", "registration_number", {"country": country})
    yield from _at("vat_number", check_vat_number(identity.vat_number, country).problems)


def check_contact(contact: Contact, index: int, country: str) -> tuple[Problem, ...]:
    """The problems of one contact, at ``contacts.INDEX``; ``country`` is where its numbers are read from."""
    return _at(f"contacts.{index}", _check_contact(contact, country))


def check_roles(contacts: tuple[Contact, ...]) -> tuple[Problem, ...]:
    """Whether there is one primary contact, and somebody to receive the onboarding link."""
    roles = [role for contact in contacts for role in contact.roles]
    problems = []
    if ContactRole.PRIMARY not in roles:
        problems.append(Problem("contacts.primary_missing", "contacts"))
    if roles.count(ContactRole.PRIMARY) > 1:
        problems.append(Problem("contacts.one_primary", "contacts"))
    if ContactRole.TECHNICAL not in roles:
        problems.append(Problem("contacts.technical_missing", "contacts"))
    return tuple(problems)


def _check_contact(contact: Contact, country: str) -> Iterator[Problem]:
    yield from check_text("name.first", contact.name.first)
    yield from check_text("name.last", contact.name.last, "last_name.missing")
    yield from check_text("job_title", contact.job_title)
    if contact.email.strip():
        yield from _at("email", check_email(contact.email).problems)
    elif _NEEDS_EMAIL & set(contact.roles):
        yield Problem("email.missing", "email")
    yield from _at("phone", check_phone_parts(contact.phone, country).problems)
    yield from _at("fax", check_phone_parts(contact.fax, country).problems)


def _check_billing(billing: BillingProfile | None) -> Iterator[Problem]:
    if billing is not None:
        yield from check_text("name", billing.name, "name.missing")
        yield from check_text("bill_to", billing.bill_to, "bill_to.missing")
        yield from _at("address", check_address(billing.address))


def _check_electronic(customer: Customer) -> tuple[Problem, ...]:
    at = customer.electronic_address
    return () if at is None else check_electronic_address(at.scheme, at.value).problems


def _at(path: str, problems: Iterable[Problem]) -> tuple[Problem, ...]:
    return tuple(problem.at(path) for problem in problems)
