"""The Microsoft account of a customer: one that exists, one to be made, or none for now."""

from dataclasses import dataclass
from enum import StrEnum

from app.domain.customer.contact_details import Address, PersonName, Phone

TENANT_SUFFIX = ".onmicrosoft.com"


class MicrosoftAccountKind(StrEnum):
    EXISTING = "existing"
    NEW = "new"
    SKIPPED = "skipped"


class Qualification(StrEnum):
    """What kind of organization Microsoft sells to."""

    COMMERCIAL = "commercial"
    EDUCATION = "education"
    NON_PROFIT = "non_profit"


class EducationSegment(StrEnum):
    """What kind of school; only where the qualification is education."""

    PRIMARY_SECONDARY = "primary_secondary"
    HIGHER = "higher"
    RESEARCH = "research"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class NewTenant:
    """What Microsoft needs to know to make a tenant; ``prefix`` becomes ``PREFIX.onmicrosoft.com``."""

    company_name: str
    prefix: str
    name: PersonName
    address: Address
    phone: Phone
    email: str
    registration_id: str = ""
    qualification: Qualification = Qualification.COMMERCIAL
    education_segment: EducationSegment | None = None
    education_website: str = ""


@dataclass(frozen=True, slots=True)
class MicrosoftAccount:
    """The choice of the Microsoft step; only the portal sets ``is_confirmed``.

    ``country`` and ``existing_domain`` are for an existing account, ``new_tenant`` for one to be made.
    """

    kind: MicrosoftAccountKind
    country: str = ""
    existing_domain: str = ""
    new_tenant: NewTenant | None = None
    is_confirmed: bool = False

    @property
    def tenant_domain(self) -> str:
        """The domain by which Microsoft knows the tenant; empty when the step was skipped."""
        if self.kind is MicrosoftAccountKind.EXISTING:
            return self.existing_domain
        if self.kind is MicrosoftAccountKind.NEW and self.new_tenant is not None:
            return f"{self.new_tenant.prefix.lower()}{TENANT_SUFFIX}" if self.new_tenant.prefix else ""
        return ""
