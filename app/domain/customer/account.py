"""How a customer's account is opened: who administers it, its domain, first user and package."""

from dataclasses import dataclass, field
from enum import StrEnum

from app.domain.customer.contact_details import PersonName, Phone
from app.domain.ids import ProductFamilyId, ProductId
from app.domain.texts import fold

SALES_CONTACTS_MAX = 3


@dataclass(frozen=True, slots=True)
class AdminUser:
    """Who administers the customer's tenant; the portal lets nobody change ``login_email`` later.

    ``communication_email`` receives messages as well, empty when there is none. ``name`` is empty where the
    account was opened before it was asked for.
    """

    login_email: str
    display_name: str = ""
    communication_email: str = ""
    name: PersonName = field(default_factory=lambda: PersonName("", ""))


@dataclass(frozen=True, slots=True)
class SalesContact:
    """A sales representative of the customer's vendor side, to be named in its account."""

    name: str
    email: str
    phone: Phone = field(default_factory=Phone)


@dataclass(frozen=True, slots=True)
class FirstUser:
    """The first person with a mailbox on the customer's primary domain."""

    name: PersonName
    email: str
    gets_welcome: bool = True


class AccountCreation(StrEnum):
    """How the customer begins with its package."""

    PURCHASE = "purchase"
    TRIAL = "trial"


@dataclass(frozen=True, slots=True)
class PackageChoice:
    """The package that the customer begins with; ``account_creation`` is None until the rep has chosen."""

    family_id: ProductFamilyId
    product_id: ProductId
    licences: int
    account_creation: AccountCreation | None = None


def proposed_email(name: PersonName, domain: str) -> str:
    """``first.last@domain`` in plain small letters; empty as long as a part is missing."""
    parts = ["".join(each for each in fold(part) if each.isalnum()) for part in (name.first, name.last)]
    return f"{parts[0]}.{parts[1]}@{domain}" if all(parts) and domain else ""


def proposed_display_name(name: PersonName) -> str:
    """What the admin user is called unless the rep types something else."""
    return name.full
