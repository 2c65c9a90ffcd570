"""Telephone numbers: read as people write them, kept with their country calling code.

The library, with its rules of every country, is imported when the first number is read.
"""

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from app.domain.checks.checked import Checked, wrong
from app.domain.checks.typed_number import digits_in, latin, read_figure
from app.domain.errors import Problem

if TYPE_CHECKING:
    from phonenumbers import PhoneNumber

_EXTENSION = " ext. "
_EXTENSION_WORD = re.compile(r"\s*(?:;ext=|extension|extn|ext|poste|p|x)\.?\s*(?=\d+$)", re.IGNORECASE)
_RIGHT_MAX = 4_096
_FRANCE = 33
# Numbers that begin so are dialled within France, and have the calling code of their own part of it (ARCEP,
# plan national de numérotation): +33 before them reaches nobody.
_OVERSEAS = {
    **dict.fromkeys(("262", "263", "692", "693", "269", "639"), 262),
    **dict.fromkeys(("590", "690", "691"), 590),
    **dict.fromkeys(("594", "694"), 594),
    **dict.fromkeys(("596", "696", "697"), 596),
    "508": 508,
}
_OF_FRANCE = frozenset("FR BL GF GP MF MQ PM RE YT".split())
_TELEPHONE = re.compile(r"^tel:", re.IGNORECASE)
_BETWEEN_NUMBERS = re.compile(
    r"\s*(?:;(?!ext=)|[|\n\r\t&]|,+|\b(?:ou|or|et|and|oder|und)\b)\s*", re.IGNORECASE
)
_LEAST_DIGITS = 6
# An area code before a slash, as in 030/123456, has so many digits; with a calling code before it, so many.
_AREA_DIGITS, _AREA_DIGITS_ABROAD = 5, 9

_right: set[str] = set()
"""Numbers in their E.164 form that were found right: what was typed is judged again in its parts."""


def check_phone(value: str, country: str = "FR") -> Checked:
    """A number in its E.164 form (``+33240123456``); nothing at all is allowed.

    Codes: ``phone.letters``, ``phone.calling_code``, ``phone.too_short``, ``phone.too_long`` and
    ``phone.invalid``, the last three with an ``example`` of the number's country where there is one; those of
    ``read_identifier`` besides. A number of the French overseas parts has their own calling code.
    """
    return _read_typed(value, country)[0]


def phone_parts(value: str, country: str = "FR") -> tuple[str, str, str]:
    """Calling code, number and extension of a valid number: ``+33``, ``240123456`` and ``""``.

    Raises:
        ValueError: the number is not valid; ``check_phone`` says why.
    """
    parts = _read_typed(value, country)[1]
    if parts is None:
        raise ValueError(value)
    return parts


def was_found_right(number: str) -> bool:
    """Whether ``number``, in its E.164 form, was judged and found right before."""
    return number in _right


def with_extension(number: str, extension: str) -> str:
    """``number`` as a text that ``check_phone`` reads with its extension."""
    return f"{number}{_EXTENSION}{extension}" if extension else number


def _read_typed(value: str, country: str) -> tuple[Checked, tuple[str, str, str] | None]:
    text = latin(_TELEPHONE.sub("", value.strip()))
    if _are_several(text):
        return wrong(value.strip(), "number.several", typed=text), None
    plus = "+" if text.startswith("+") else ""
    figure = read_figure(text.removeprefix("+"))
    if figure.problem is not None:
        return Checked(value.strip(), (figure.problem,)), None
    return _read(_with_extension(f"{plus}{figure.text}"), country)


def _are_several(text: str) -> bool:
    """Whether two numbers stand in one place (``0240123456 / 57``); an area code before a slash is none."""
    if sum(digits_in(part) >= _LEAST_DIGITS for part in _BETWEEN_NUMBERS.split(text)) > 1:
        return True
    first, slash, rest = text.partition("/")
    area = _AREA_DIGITS_ABROAD if first.startswith(("+", "00")) else _AREA_DIGITS
    return bool(slash) and digits_in(first) > area and digits_in(rest) > 0


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
    number = _of_its_part(number, text, country)
    national = phonenumbers.national_significant_number(number)
    parts = (f"+{number.country_code}", national, number.extension or "")
    if not phonenumbers.is_valid_number(number):
        return _judged(text, number), parts
    normal = phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
    _remember(normal)
    return Checked(normal), parts


def _of_its_part(number: "PhoneNumber", text: str, country: str) -> "PhoneNumber":
    """``number`` with the calling code of the part of France that it belongs to."""
    import phonenumbers

    is_dialled = country in _OF_FRANCE and not text.startswith("+")
    if is_dialled and number.country_code != _FRANCE and not phonenumbers.is_valid_number(number):
        at_home = phonenumbers.parse(text, "FR")
        number = at_home if phonenumbers.is_valid_number(_overseas(at_home)) else number
    return _overseas(number)


def _overseas(number: "PhoneNumber") -> "PhoneNumber":
    import phonenumbers

    national = phonenumbers.national_significant_number(number)
    code = _OVERSEAS.get(national[:3]) if number.country_code == _FRANCE and len(national) == 9 else None
    if code is None:
        return number
    # Saint-Pierre-et-Miquelon alone does not repeat its code in the number.
    own = national[3:] if code == 508 else national
    return phonenumbers.PhoneNumber(country_code=code, national_number=int(own), extension=number.extension)


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
