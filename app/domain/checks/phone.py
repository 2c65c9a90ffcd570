"""Telephone numbers: read as people write them, kept with their country calling code.

The library, with its rules of every country, is imported when the first number is read.
"""

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from app.domain.checks.checked import Checked, wrong
from app.domain.errors import Problem

if TYPE_CHECKING:
    from phonenumbers import PhoneNumber

_EXTENSION = " ext. "
_EXTENSION_WORD = re.compile(r"\s*(?:extension|extn|ext|poste|p|x)\.?\s*(?=\d+$)", re.IGNORECASE)
_RIGHT_MAX = 4_096

_right: set[str] = set()
"""Numbers in their E.164 form that were found right: what was typed is judged again in its parts."""


def check_phone(value: str, country: str = "FR") -> Checked:
    """A number in its E.164 form (``+33240123456``); nothing at all is allowed.

    Codes: ``phone.letters``, ``phone.calling_code``, ``phone.too_short``, ``phone.too_long`` and
    ``phone.invalid``, the last three with an ``example`` of the number's country where there is one.
    """
    return _read(_with_extension(value), country)[0]


def phone_parts(value: str, country: str = "FR") -> tuple[str, str, str]:
    """Calling code, number and extension of a valid number: ``+33``, ``240123456`` and ``""``.

    Raises:
        ValueError: the number is not valid; ``check_phone`` says why.
    """
    parts = _read(_with_extension(value), country)[1]
    if parts is None:
        raise ValueError(value)
    return parts


def was_found_right(number: str) -> bool:
    """Whether ``number``, in its E.164 form, was judged and found right before."""
    return number in _right


def with_extension(number: str, extension: str) -> str:
    """``number`` as a text that ``check_phone`` reads with its extension."""
    return f"{number}{_EXTENSION}{extension}" if extension else number


@lru_cache(maxsize=1024)
def _read(text: str, country: str) -> tuple[Checked, tuple[str, str, str] | None]:
    """What is wrong with a number, and its parts where it can be taken apart."""
    if not text:
        return Checked(""), ("", "", "")
    if any(character.isalpha() for character in text.replace(_EXTENSION, "")):
        return wrong(text, "phone.letters"), None
    import phonenumbers

    try:
        number = phonenumbers.parse(text, country)
    except phonenumbers.NumberParseException as error:
        return Checked(text, (_unreadable(error.error_type, country),)), None
    national = phonenumbers.national_significant_number(number)
    parts = (f"+{number.country_code}", national, number.extension or "")
    if not phonenumbers.is_valid_number(number):
        return _judged(text, number), parts
    normal = phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
    _remember(normal)
    return Checked(normal), parts


def _judged(text: str, number: "PhoneNumber") -> Checked:
    """Why a number that can be read is none that anybody has."""
    import phonenumbers

    why = phonenumbers.is_possible_number_with_reason(number)
    code = {
        phonenumbers.ValidationResult.TOO_SHORT: "phone.too_short",
        phonenumbers.ValidationResult.TOO_LONG: "phone.too_long",
    }.get(why, "phone.invalid")
    region = phonenumbers.region_code_for_country_code(number.country_code or 0)
    return wrong(text, code, example=example_of(region))


def _remember(normal: str) -> None:
    if len(_right) >= _RIGHT_MAX:
        _right.clear()
    _right.add(normal)


def international(text: str) -> str:
    """``text`` as numbers are printed, ``+33 2 40 12 34 56``; as it is where none can be read."""
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
