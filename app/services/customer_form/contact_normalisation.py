"""Addresses, telephone numbers and domains among the answers: in normal form what is right, else as typed."""

from app.domain.checks.domain import check_website
from app.domain.checks.email import check_email
from app.domain.checks.national import parts_of
from app.domain.checks.phone import check_phone
from app.domain.checks.postcode import check_postcode
from app.domain.checks.region import check_region, has_region
from app.domain.customer.contact_details import Address, PersonName, Phone
from app.domain.customer.phone import format_phone, to_phone
from app.domain.texts import clean_text


def normal_address(address: Address) -> Address:
    """An address without stray spaces, its region and postal code as the country writes them.

    What the country's addresses do not have stays among the answers only, in case the rep chooses another.
    """
    parts = parts_of(address.country)
    code = check_region(address.region, address.country).normal if has_region(address.country) else ""
    return Address(
        country=address.country,
        line1=tidy(address.line1),
        line2=tidy(address.line2),
        postal_code=_postcode(address, code) if "Z" in parts else "",
        city=tidy(address.city) if "C" in parts else "",
        region=code,
    )


def _postcode(address: Address, region: str) -> str:
    return check_postcode(address.postal_code, address.country, region).normal


def normal_parts(phone: Phone, country: str) -> Phone:
    """No number at all where only the calling code stands, which is there from the start."""
    return read_phone(whole_number(phone), country) if phone.number.strip() else Phone()


def whole_number(phone: Phone) -> str:
    """The number with its calling code, which counts for nothing when a whole number was pasted after it."""
    number = phone.number.strip()
    return number if number.startswith(("+", "00")) else f"{phone.calling_code} {number}".strip()


def in_parts(phone: Phone) -> Phone:
    """A number as two fields show it: the calling code, and the rest as people there write it."""
    return Phone(phone.calling_code, format_phone(phone).removeprefix(phone.calling_code).strip())


def read_phone(typed: str, country: str) -> Phone:
    """The parts of what was typed; all of it as the number when it cannot be read."""
    if check_phone(typed, country).is_valid:
        return to_phone(typed, country)
    return Phone("", typed.strip())


def normal_website(typed: str) -> str:
    """The bare domain of a website."""
    checked = check_website(typed)
    return checked.normal if checked.is_valid else typed.strip()


def normal_email(typed: str) -> str:
    """An e-mail address, its domain in small letters."""
    checked = check_email(typed)
    return checked.normal if checked.is_valid else typed.strip()


def normal_name(name: PersonName) -> PersonName:
    """A person's name without stray spaces."""
    return PersonName(tidy(name.first), tidy(name.last))


def tidy(text: str) -> str:
    """``text`` with single spaces, accents in one form, and nothing that nobody sees."""
    return clean_text(text)
