"""What a rep has typed about the customer's Microsoft account, and the account that comes of it."""

from dataclasses import dataclass, field, replace

from app.domain.checks.domain import check_domain
from app.domain.customer.contact_details import Address, PersonName, Phone
from app.domain.customer.microsoft import (
    TENANT_SUFFIX,
    EducationSegment,
    MicrosoftAccount,
    MicrosoftAccountKind,
    NewTenant,
    Qualification,
)
from app.domain.customer.microsoft_rules import PREFIX_MAX, check_prefix
from app.domain.texts import fold
from app.services.customer_form.contact_normalisation import (
    in_parts,
    normal_address,
    normal_email,
    normal_name,
    normal_parts,
    normal_website,
    tidy,
)


@dataclass(frozen=True, slots=True)
class TenantAnswers:
    """The answers about a tenant to be made; ``qualification`` and ``education_segment`` are codes."""

    address: Address = field(default_factory=lambda: Address(""))
    phone: Phone = field(default_factory=Phone)
    company_name: str = ""
    prefix: str = ""
    name: PersonName = field(default_factory=lambda: PersonName("", ""))
    email: str = ""
    registration_id: str = ""
    qualification: str = Qualification.COMMERCIAL.value
    education_segment: str = ""
    education_website: str = ""


@dataclass(frozen=True, slots=True)
class MicrosoftAnswers:
    """The answers of the Microsoft step; ``kind`` is None until the rep has chosen.

    What was typed for one kind stays while another one is chosen.
    """

    kind: MicrosoftAccountKind | None = None
    country: str = ""
    existing_domain: str = ""
    new_tenant: TenantAnswers = field(default_factory=TenantAnswers)


def no_microsoft(country: str, calling_code: str) -> MicrosoftAnswers:
    """Answers before anything is typed, for a customer in ``country``."""
    tenant = TenantAnswers(address=Address(country), phone=Phone(calling_code))
    return MicrosoftAnswers(country=country, new_tenant=tenant)


def microsoft_of(account: MicrosoftAccount | None, country: str, calling_code: str) -> MicrosoftAnswers:
    """The answers that make ``account``."""
    empty = no_microsoft(country, calling_code)
    if account is None:
        return empty
    tenant = empty.new_tenant if account.new_tenant is None else _tenant_of(account.new_tenant, calling_code)
    return MicrosoftAnswers(account.kind, account.country or country, account.existing_domain, tenant)


def to_microsoft(answers: MicrosoftAnswers) -> MicrosoftAccount | None:
    """The account that the answers describe: in normal form what is right, as typed what is not."""
    match answers.kind:
        case None:
            return None
        case MicrosoftAccountKind.SKIPPED:
            return MicrosoftAccount(MicrosoftAccountKind.SKIPPED)
        case MicrosoftAccountKind.EXISTING:
            checked = check_domain(answers.existing_domain)
            domain = checked.normal if checked.is_valid else answers.existing_domain.strip()
            return MicrosoftAccount(answers.kind, country=answers.country, existing_domain=domain)
        case MicrosoftAccountKind.NEW:
            return MicrosoftAccount(answers.kind, new_tenant=_to_tenant(answers.new_tenant))


def proposed_prefix(name: str) -> str:
    """The name in front of ``.onmicrosoft.com`` that a company of that name would take; empty if none."""
    letters = "".join(each for each in fold(name) if each.isascii() and each.isalnum())
    return letters.lstrip("0123456789")[:PREFIX_MAX]


def prefix_of(domain: str) -> str:
    """The name in front of the ending that all Microsoft accounts have; empty for a domain without it."""
    return domain.removesuffix(TENANT_SUFFIX) if domain.endswith(TENANT_SUFFIX) else ""


def _tenant_of(tenant: NewTenant, calling_code: str) -> TenantAnswers:
    segment = tenant.education_segment
    return TenantAnswers(
        address=tenant.address,
        phone=in_parts(tenant.phone) if tenant.phone.number else Phone(calling_code),
        company_name=tenant.company_name,
        prefix=tenant.prefix,
        name=tenant.name,
        email=tenant.email,
        registration_id=tenant.registration_id,
        qualification=tenant.qualification.value,
        education_segment="" if segment is None else segment.value,
        education_website=tenant.education_website,
    )


def _to_tenant(answers: TenantAnswers) -> NewTenant:
    """The tenant; what is only asked of schools stays behind where the customer is none."""
    prefix = check_prefix(answers.prefix)
    tenant = NewTenant(
        company_name=tidy(answers.company_name),
        prefix=prefix.normal if prefix.is_valid else answers.prefix.strip(),
        name=normal_name(answers.name),
        address=normal_address(answers.address),
        phone=normal_parts(answers.phone, answers.address.country),
        email=normal_email(answers.email),
        registration_id=tidy(answers.registration_id),
        qualification=Qualification(answers.qualification),
    )
    if tenant.qualification is not Qualification.EDUCATION:
        return tenant
    segment = EducationSegment(answers.education_segment) if answers.education_segment else None
    website = normal_website(answers.education_website)
    return replace(tenant, education_segment=segment, education_website=website)
