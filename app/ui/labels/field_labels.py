"""What the wizard calls its fields and offers in its lists, by the codes and countries of the data."""

from collections.abc import Mapping

from app.domain.customer.customer import ContactRole
from app.domain.texts import fold
from app.services.customer_form.address_form import AddressLabel
from app.services.customer_form.pages import Page
from app.services.words import Words
from app.services.words.companies import INDUSTRIES as INDUSTRIES
from app.services.words.companies import SEGMENTS as SEGMENTS
from app.services.words.company_numbers import registration_label as registration_label
from app.services.words.company_numbers import vat_label as vat_label
from app.services.words.marks import QT_TRANSLATE_NOOP, Marked

PAGES: Mapping[Page, Marked] = {
    Page.PROGRAMME: QT_TRANSLATE_NOOP("wizard", "Programme"),
    Page.COMPANY: QT_TRANSLATE_NOOP("wizard", "General information"),
    Page.CONTACTS: QT_TRANSLATE_NOOP("wizard", "Contacts"),
    Page.MICROSOFT_ACCOUNT: QT_TRANSLATE_NOOP("wizard", "Microsoft account"),
    Page.ADDITIONAL: QT_TRANSLATE_NOOP("wizard", "Additional information"),
    Page.ACCOUNT_PACKAGE: QT_TRANSLATE_NOOP("wizard", "Account and package"),
    Page.DOMAIN_USER: QT_TRANSLATE_NOOP("wizard", "Domain"),
    Page.REVIEW: QT_TRANSLATE_NOOP("wizard", "Review"),
}
PARTS: Mapping[Page, Marked] = {
    Page.PROGRAMME: QT_TRANSLATE_NOOP("wizard", "programme"),
    Page.COMPANY: QT_TRANSLATE_NOOP("wizard", "company"),
    Page.CONTACTS: QT_TRANSLATE_NOOP("wizard", "contacts"),
    Page.MICROSOFT_ACCOUNT: QT_TRANSLATE_NOOP("wizard", "Microsoft account"),
    Page.ADDITIONAL: QT_TRANSLATE_NOOP("wizard", "additional information"),
    Page.ACCOUNT_PACKAGE: QT_TRANSLATE_NOOP("wizard", "account and package"),
    Page.DOMAIN_USER: QT_TRANSLATE_NOOP("wizard", "domain"),
    Page.REVIEW: QT_TRANSLATE_NOOP("wizard", "review"),
}
"""The same inside a step that has several of them."""
ADDRESS: Mapping[AddressLabel, Marked] = {
    AddressLabel.CITY: QT_TRANSLATE_NOOP("wizard", "City"),
    AddressLabel.POST_TOWN: QT_TRANSLATE_NOOP("wizard", "Post town"),
    AddressLabel.SUBURB: QT_TRANSLATE_NOOP("wizard", "Suburb"),
    AddressLabel.DISTRICT: QT_TRANSLATE_NOOP("wizard", "District"),
    AddressLabel.POSTAL: QT_TRANSLATE_NOOP("wizard", "Postal code"),
    AddressLabel.POSTCODE: QT_TRANSLATE_NOOP("wizard", "Postcode"),
    AddressLabel.ZIP: QT_TRANSLATE_NOOP("wizard", "ZIP code"),
    AddressLabel.EIRCODE: QT_TRANSLATE_NOOP("wizard", "Eircode"),
    AddressLabel.NPA: QT_TRANSLATE_NOOP("wizard", "Postcode (NPA)"),
    AddressLabel.PIN: QT_TRANSLATE_NOOP("wizard", "PIN code"),
    AddressLabel.STATE: QT_TRANSLATE_NOOP("wizard", "State"),
    AddressLabel.PROVINCE: QT_TRANSLATE_NOOP("wizard", "Province"),
    AddressLabel.COUNTY: QT_TRANSLATE_NOOP("wizard", "County"),
    AddressLabel.CANTON: QT_TRANSLATE_NOOP("wizard", "Canton"),
    AddressLabel.PREFECTURE: QT_TRANSLATE_NOOP("wizard", "Prefecture"),
    AddressLabel.DEPARTMENT: QT_TRANSLATE_NOOP("wizard", "Department"),
    AddressLabel.EMIRATE: QT_TRANSLATE_NOOP("wizard", "Emirate"),
    AddressLabel.ISLAND: QT_TRANSLATE_NOOP("wizard", "Island"),
    AddressLabel.AREA: QT_TRANSLATE_NOOP("wizard", "Region"),
}
ROLES: Mapping[ContactRole, Marked] = {
    ContactRole.PRIMARY: QT_TRANSLATE_NOOP("wizard", "primary"),
    ContactRole.BILLING: QT_TRANSLATE_NOOP("wizard", "billing"),
    ContactRole.TECHNICAL: QT_TRANSLATE_NOOP("wizard", "technical"),
    ContactRole.ADMIN: QT_TRANSLATE_NOOP("wizard", "admin"),
}


def choices(words: Words, table: Mapping[str, Marked], *, by_name: bool = False) -> list[tuple[object, str]]:
    """The codes of ``table`` with their words, for a list; sorted by the words where that helps."""
    found: list[tuple[object, str]] = [(code, words.say(marked)) for code, marked in table.items()]
    return sorted(found, key=lambda each: fold(each[1])) if by_name else found
