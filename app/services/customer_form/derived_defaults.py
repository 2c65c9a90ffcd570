"""What follows from an answer: other answers that say the same, as long as the rep has not changed them."""

from dataclasses import replace

from app.domain.checks.electronic_address import schemes_for
from app.domain.checks.phone import calling_code
from app.domain.checks.registers import register_of
from app.domain.checks.siret import siren_of
from app.domain.checks.vat_number import vat_from_siren
from app.domain.customer.account import proposed_display_name
from app.domain.customer.contact_details import Address, PersonName, Phone
from app.domain.customer.customer import Contact, ContactRole
from app.services.customer_form.account_creation_answers import with_proposal, with_the_only_family
from app.services.customer_form.contact_normalisation import in_parts, read_phone
from app.services.customer_form.customer_answers import CustomerAnswers
from app.services.customer_form.microsoft_answers import TenantAnswers, proposed_prefix
from app.services.customer_form.normalisation import written
from app.services.customer_form.offering import Offering
from app.services.customer_form.pages import Page
from app.services.customer_form.paths import with_text

_VAT = "identity.vat_number"


def with_vat(before: CustomerAnswers, after: CustomerAnswers) -> CustomerAnswers:
    """The French VAT number follows the SIREN as long as the rep has not typed another one."""
    if after.identity.vat_number not in ("", _vat_of(before)):
        return after
    return with_text(after, _VAT, _vat_of(after))


def with_country(before: CustomerAnswers, after: CustomerAnswers) -> CustomerAnswers:
    """Calling codes, billing country and Microsoft's country follow where nothing else was typed."""
    old, new = before.address.country, after.address.country
    if after.billing.address == Address(old):
        after = with_text(after, "billing.address.country", new)
    if after.delivery_address == Address(old):
        after = with_text(after, "delivery_address.country", new)
    if after.microsoft.country in ("", old):
        after = with_text(after, "microsoft.country", new)
    if after.microsoft.new_tenant.address in (Address(""), Address(old)):
        after = with_text(after, "microsoft.new_tenant.address.country", new)
    for path, phone in _phones(after):
        if phone.calling_code == calling_code(old) and not phone.number:
            after = with_text(after, f"{path}.calling_code", calling_code(new))
    return after


def with_scheme(answers: CustomerAnswers) -> CustomerAnswers:
    """An electronic address that is typed is of the usual kind there, unless the rep chose one."""
    if answers.electronic_address.scheme:
        return answers
    usual = schemes_for(register_of(answers.address.country))
    return with_text(answers, "electronic_address.scheme", usual[0].code)


def with_admin_name(before: CustomerAnswers, after: CustomerAnswers) -> CustomerAnswers:
    """The admin user is called like the contact who is to be it, unless the rep typed another name."""
    name, unnamed = after.admin_user.name, PersonName("", "")
    if name == _admin_name(before) or (before is after and name == unnamed):
        admin = replace(after.admin_user, name=_admin_name(after))
        return with_display_name(before, replace(after, admin_user=admin))
    return with_display_name(before, after)


def with_display_name(before: CustomerAnswers, after: CustomerAnswers) -> CustomerAnswers:
    """The admin user is shown by first and last name, unless the rep typed another one to show."""
    own, proposed = after.admin_user.display_name, proposed_display_name(before.admin_user.name)
    if own not in ("", proposed):
        return after
    shown = proposed_display_name(after.admin_user.name)
    return with_text(after, "admin_user.display_name", shown or own)


def with_company_details(answers: CustomerAnswers) -> CustomerAnswers:
    """The tenant to be made, with what the first steps say about the company and its primary contact."""
    old, primary = answers.microsoft.new_tenant, holder(answers, ContactRole.PRIMARY)
    country, own = answers.address.country, primary.phone if primary and primary.phone.number else old.phone
    phone = in_parts(read_phone(answers.phone, country)) if answers.phone.strip() else own
    tenant = TenantAnswers(
        address=answers.address,
        phone=phone,
        company_name=answers.identity.name,
        prefix=old.prefix or proposed_prefix(answers.identity.name),
        name=primary.name if primary else old.name,
        email=primary.email if primary else old.email,
        registration_id=answers.identity.registration_number,
        qualification=old.qualification,
        education_segment=old.education_segment,
        education_website=old.education_website or answers.website,
    )
    return replace(answers, microsoft=replace(answers.microsoft, new_tenant=tenant))


def with_package_of(offering: Offering | None, answers: CustomerAnswers) -> CustomerAnswers:
    """The package belongs to the programme; what was chosen for another one waits for the rep to return."""
    if offering is None or not offering.asks_for(Page.ACCOUNT_PACKAGE):
        return answers
    return replace(answers, package=with_the_only_family(answers.package, offering.programme))


def with_first_user_email(before: CustomerAnswers, after: CustomerAnswers) -> CustomerAnswers:
    """The first user's address follows name and domain as long as the rep has not typed another one."""
    proposal = with_proposal(
        (before.first_user, before.primary_domain), after.first_user, after.primary_domain
    )
    return replace(after, first_user=proposal)


def holder(answers: CustomerAnswers, role: ContactRole) -> Contact | None:
    """The first contact who holds ``role``."""
    return next((each for each in answers.contacts if role in each.roles), None)


def _admin_name(answers: CustomerAnswers) -> PersonName:
    person = holder(answers, ContactRole.ADMIN) or holder(answers, ContactRole.PRIMARY)
    return person.name if person is not None else PersonName("", "")


def _vat_of(answers: CustomerAnswers) -> str:
    if answers.address.country != "FR":
        return ""
    return written(vat_from_siren(siren_of(answers.identity.registration_number)))


def _phones(answers: CustomerAnswers) -> list[tuple[str, Phone]]:
    """Every number in two parts, with its path."""
    contacts = [
        (f"contacts.{at}.{name}", phone)
        for at, each in enumerate(answers.contacts)
        for name, phone in (("phone", each.phone), ("fax", each.fax))
    ]
    sales = [(f"sales_contacts.{at}.phone", each.phone) for at, each in enumerate(answers.sales_contacts)]
    return [*contacts, *sales, ("microsoft.new_tenant.phone", answers.microsoft.new_tenant.phone)]
