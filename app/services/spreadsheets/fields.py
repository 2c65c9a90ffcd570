"""What a spreadsheet can say of a customer: the answers of the wizard, one a column, and their heads."""

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from functools import lru_cache

from app.services.words import QT_TRANSLATE_NOOP, Marked, Words

CONTACTS_MAX = 10
"""How many contacts a row can name."""
ROLES = "roles"
FULL_NAME = "name.full"
IS_COMPANY, BELONGS_TO = "row.is_company", "row.belongs_to"
"""What kind of row it is, and the company of one that is a person."""
_CONTACT = re.compile(r"contacts\.(\d+)\.(.+)")


@dataclass(frozen=True, slots=True)
class Field:
    """``id`` is the path of the answer, and of the problems about it; ``contact`` counts from 0."""

    id: str
    label: Marked
    width: int = 16
    contact: int | None = None

    def head(self, words: Words) -> str:
        """What the column is called."""
        if self.contact is None:
            return words.say(self.label)
        return words.say(_OF_CONTACT, n=None, number=self.contact + 1, what=words.say(self.label))


_OF_CONTACT = QT_TRANSLATE_NOOP("spreadsheets", "Contact {number}: {what}")
_COMPANY: Mapping[str, tuple[Marked, int]] = {
    "identity.name": (QT_TRANSLATE_NOOP("customers", "Name"), 32),
    "identity.registration_number": (QT_TRANSLATE_NOOP("spreadsheets", "Registration number"), 20),
    "identity.vat_number": (QT_TRANSLATE_NOOP("spreadsheets", "VAT number"), 18),
    "identity.override_reason": (QT_TRANSLATE_NOOP("spreadsheets", "Why the number is right"), 24),
    "customer_type_id": (QT_TRANSLATE_NOOP("customers", "Type"), 14),
    "industry": (QT_TRANSLATE_NOOP("spreadsheets", "Industry"), 22),
    "segment": (QT_TRANSLATE_NOOP("spreadsheets", "Company size"), 22),
    "phone": (QT_TRANSLATE_NOOP("spreadsheets", "Phone"), 20),
    "website": (QT_TRANSLATE_NOOP("spreadsheets", "Website"), 24),
    "address.line1": (QT_TRANSLATE_NOOP("spreadsheets", "Address"), 32),
    "address.line2": (QT_TRANSLATE_NOOP("spreadsheets", "Address, line 2"), 24),
    "address.postal_code": (QT_TRANSLATE_NOOP("spreadsheets", "Postal code"), 12),
    "address.city": (QT_TRANSLATE_NOOP("customers", "City"), 20),
    "address.region": (QT_TRANSLATE_NOOP("spreadsheets", "State or province"), 18),
    "address.country": (QT_TRANSLATE_NOOP("customers", "Country"), 16),
    "billing.name": (QT_TRANSLATE_NOOP("spreadsheets", "Billing: profile name"), 24),
    "billing.bill_to": (QT_TRANSLATE_NOOP("spreadsheets", "Billing: bill to"), 28),
    "billing.address.line1": (QT_TRANSLATE_NOOP("spreadsheets", "Billing: address"), 32),
    "billing.address.line2": (QT_TRANSLATE_NOOP("spreadsheets", "Billing: address, line 2"), 24),
    "billing.address.postal_code": (QT_TRANSLATE_NOOP("spreadsheets", "Billing: postal code"), 18),
    "billing.address.city": (QT_TRANSLATE_NOOP("spreadsheets", "Billing: city"), 20),
    "billing.address.region": (QT_TRANSLATE_NOOP("spreadsheets", "Billing: state or province"), 22),
    "billing.address.country": (QT_TRANSLATE_NOOP("spreadsheets", "Billing: country"), 16),
}
_ACCOUNT: Mapping[str, tuple[str, Marked, int]] = {
    "primary_domain": ("domain_user", QT_TRANSLATE_NOOP("spreadsheets", "Domain"), 24),
    "admin_user.login_email": (
        "microsoft_account",
        QT_TRANSLATE_NOOP("spreadsheets", "Admin user: login e-mail"),
        30,
    ),
    "admin_user.name.first": (
        "microsoft_account",
        QT_TRANSLATE_NOOP("spreadsheets", "Admin user: first name"),
        16,
    ),
    "admin_user.name.last": (
        "microsoft_account",
        QT_TRANSLATE_NOOP("spreadsheets", "Admin user: last name"),
        20,
    ),
    "admin_user.display_name": (
        "microsoft_account",
        QT_TRANSLATE_NOOP("spreadsheets", "Admin user: display name"),
        24,
    ),
    "admin_user.communication_email": (
        "microsoft_account",
        QT_TRANSLATE_NOOP("spreadsheets", "Admin user: other e-mail"),
        30,
    ),
    "microsoft.existing_domain": (
        "microsoft_account",
        QT_TRANSLATE_NOOP("spreadsheets", "Microsoft account: domain"),
        28,
    ),
}
"""What opens an account, with the page of the wizard that asks for it."""
ACCOUNT_PAGES = frozenset(page for page, _, _ in _ACCOUNT.values())
"""The pages of the wizard that only some programmes have, and that a row can answer."""
_PERSON: Mapping[str, tuple[Marked, int]] = {
    "name.first": (QT_TRANSLATE_NOOP("spreadsheets", "first name"), 16),
    "name.last": (QT_TRANSLATE_NOOP("spreadsheets", "last name"), 20),
    "email": (QT_TRANSLATE_NOOP("spreadsheets", "e-mail"), 30),
    "phone": (QT_TRANSLATE_NOOP("spreadsheets", "phone"), 20),
    "fax": (QT_TRANSLATE_NOOP("spreadsheets", "fax"), 20),
    "job_title": (QT_TRANSLATE_NOOP("spreadsheets", "job title"), 20),
    ROLES: (QT_TRANSLATE_NOOP("spreadsheets", "roles"), 28),
}
_READ_ONLY: Mapping[str, tuple[Marked, int]] = {
    "address.line3": (QT_TRANSLATE_NOOP("spreadsheets", "Address, line 3"), 24),
    "billing.address.line3": (QT_TRANSLATE_NOOP("spreadsheets", "Billing: address, line 3"), 24),
    "segment.insee": (QT_TRANSLATE_NOOP("spreadsheets", "Company size, by its Sirene class"), 22),
    IS_COMPANY: (QT_TRANSLATE_NOOP("spreadsheets", "Company, or a person"), 16),
    BELONGS_TO: (QT_TRANSLATE_NOOP("spreadsheets", "Company of the person"), 32),
}
"""What files of other programs say, and no export of ours."""
_WHOLE_NAME = QT_TRANSLATE_NOOP("spreadsheets", "first and last name")


def company_fields() -> tuple[Field, ...]:
    """The fields of the company, in the order of the wizard."""
    return tuple(Field(id, label, width) for id, (label, width) in _COMPANY.items())


def account_fields(pages: Collection[str] = ACCOUNT_PAGES) -> tuple[Field, ...]:
    """What opens an account, as far as a programme with these ``pages`` asks for it."""
    asked = ((id, label, width) for id, (page, label, width) in _ACCOUNT.items() if page in pages)
    return tuple(Field(id, label, width) for id, label, width in asked)


def contact_fields(count: int) -> tuple[Field, ...]:
    """The fields of the first ``count`` contacts."""
    return tuple(
        Field(f"contacts.{index}.{name}", label, width, index)
        for index in range(count)
        for name, (label, width) in _PERSON.items()
    )


def all_fields(pages: Collection[str] = ACCOUNT_PAGES) -> tuple[Field, ...]:
    """Every field that a column can be read as, for a programme whose wizard has these ``pages``."""
    read_only = (Field(id, label, width) for id, (label, width) in _READ_ONLY.items())
    names = (Field(f"contacts.{at}.{FULL_NAME}", _WHOLE_NAME, 24, at) for at in range(CONTACTS_MAX))
    return (*company_fields(), *account_fields(pages), *read_only, *contact_fields(CONTACTS_MAX), *names)


def contact_of(id: str) -> int | None:
    """The contact that a field is about, counted from 0; None for a field of the company."""
    found = _CONTACT.fullmatch(id)
    return int(found[1]) if found else None


def head_of(id: str, words: Words) -> str:
    """What the column of a field is called; empty for what no column can say."""
    field = _by_id().get(id)
    return field.head(words) if field else ""


@lru_cache(maxsize=1)
def _by_id() -> Mapping[str, Field]:
    return {each.id: each for each in all_fields()}
