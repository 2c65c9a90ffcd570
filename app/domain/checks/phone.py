"""Telephone numbers: read as people write them, kept with their country calling code."""

import re
from functools import lru_cache

from app.domain.checks.checked import Checked, wrong
from app.domain.customer import Phone
from app.domain.errors import Problem

_EXTENSION = " ext. "
_EXTENSION_WORD = re.compile(r"\s*(?:extension|extn|ext|poste|p|x)\.?\s*(?=\d+$)", re.IGNORECASE)


@lru_cache(maxsize=1024)
def check_phone(value: str, country: str = "FR") -> Checked:
    """A number in its E.164 form (``+33240123456``); nothing at all is allowed.

    Codes: ``phone.letters``, ``phone.calling_code``, ``phone.too_short``, ``phone.too_long`` and
    ``phone.invalid``, the last three with an ``example`` of the number's country where there is one.
    """
    text = _with_extension(value)
    if not text:
        return Checked("")
    if any(character.isalpha() for character in text.replace(_EXTENSION, "")):
        return wrong(text, "phone.letters")
    import phonenumbers

    try:
        number = phonenumbers.parse(text, country)
    except phonenumbers.NumberParseException as error:
        return Checked(text, (_unreadable(error.error_type, country),))
    normal = phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
    if phonenumbers.is_valid_number(number):
        return Checked(normal)
    why = phonenumbers.is_possible_number_with_reason(number)
    code = {
        phonenumbers.ValidationResult.TOO_SHORT: "phone.too_short",
        phonenumbers.ValidationResult.TOO_LONG: "phone.too_long",
    }.get(why, "phone.invalid")
    region = phonenumbers.region_code_for_country_code(number.country_code or 0)
    return wrong(text, code, example=example_of(region))


def to_phone(value: str, country: str = "FR") -> Phone:
    """The parts of a valid number: ``+33``, ``240123456`` and the extension, if one was written.

    Raises:
        ValueError: the number is not valid; ``check_phone`` says why.
    """
    if not value.strip():
        return Phone()
    import phonenumbers

    try:
        number = phonenumbers.parse(_with_extension(value), country)
    except phonenumbers.NumberParseException as error:
        raise ValueError(value) from error
    national = phonenumbers.national_significant_number(number)
    return Phone(f"+{number.country_code}", national, number.extension or "")


def check_phone_parts(phone: Phone, country: str = "FR") -> Checked:
    """A number that is already in parts, as ``check_phone`` would judge it."""
    return check_phone(_joined(phone), country)


def shown(phone: Phone) -> str:
    """The number as it is printed, ``+33 2 40 12 34 56``; as typed when it cannot be read."""
    text = _joined(phone)
    if not text:
        return ""
    import phonenumbers

    try:
        number = phonenumbers.parse(text, None)
    except phonenumbers.NumberParseException:
        return text
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.INTERNATIONAL)


def calling_code(country: str) -> str:
    """The country's calling code (``+33``); empty for a country without telephones of its own."""
    import phonenumbers

    code = phonenumbers.country_code_for_region(country)
    return f"+{code}" if code else ""


def example_of(country: str) -> str:
    """A number of the country as people there write it; empty where none is known."""
    import phonenumbers

    number = phonenumbers.example_number(country)
    if number is None:
        return ""
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.NATIONAL)


def _joined(phone: Phone) -> str:
    if not phone.number:
        return ""
    extension = f"{_EXTENSION}{phone.extension}" if phone.extension else ""
    return f"{phone.calling_code} {phone.number}{extension}".strip()


def _unreadable(reason: int, country: str) -> Problem:
    import phonenumbers

    if reason == phonenumbers.NumberParseException.INVALID_COUNTRY_CODE:
        return Problem("phone.calling_code")
    if reason == phonenumbers.NumberParseException.TOO_LONG:
        return Problem("phone.too_long", "", {"example": example_of(country)})
    return Problem("phone.invalid", "", {"example": example_of(country)})


def _with_extension(text: str) -> str:
    """``text`` with whatever word it has for an extension replaced by the one that is understood."""
    return _EXTENSION_WORD.sub(_EXTENSION, text.strip())
