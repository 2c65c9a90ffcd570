"""What stands in a document or after an option, read exactly: numbers as decimals, dates as calendar days."""

import re
from collections.abc import Callable
from datetime import UTC, date, datetime
from decimal import Decimal
from enum import StrEnum
from typing import TypeVar
from unicodedata import category

from app.domain.checks.amounts import PLACES_MAX
from app.domain.errors import RuleViolation, violation
from app.domain.money import exponent, round_half_away

DEFAULT_CURRENCY = "EUR"
NO_MOMENT = datetime(2000, 1, 1, tzinfo=UTC)
"""Stands for a moment that could not be read, in a document that is refused for it."""
_YEARS = range(1900, 9000)
_LENGTH_MAX = 40
_DIGITS_MAX = 18
_NUMBER = re.compile(r"-?[0-9]+(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?")
_COMMA = re.compile(r"-?[0-9]+,[0-9]+")
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_TYPED_MAX = 40
_UNPRINTABLE = "\N{REPLACEMENT CHARACTER}"
_Choice = TypeVar("_Choice", bound=StrEnum)


class NumberText(str):
    """A number of a JSON document as it was written, so that nothing is lost in reading it."""

    __slots__ = ()


def decimal(value: object) -> Decimal:
    """A decimal given as a number or as text, with a point: ``3.35``.

    Raises:
        RuleViolation: ``number.invalid``, ``number.comma``, ``number.too_long``,
            ``number.too_many_decimals``.
    """
    if not isinstance(value, str):
        raise violation("number.invalid", typed=format_value(value))
    text = value.strip()
    if _COMMA.fullmatch(text):
        # 1,234 is a thousand to one reader and hardly more than one to another: no guess with money.
        raise violation("number.comma", typed=format_value(value))
    if _NUMBER.fullmatch(text) is None:
        raise violation("number.invalid", typed=format_value(value))
    if len(text) > _LENGTH_MAX or _is_huge(text):
        raise violation("number.too_long")
    number = Decimal(text)
    if not number:
        return Decimal(0)
    if round_half_away(number, PLACES_MAX) != number:
        raise violation("number.too_many_decimals", places=str(PLACES_MAX))
    return number


def whole(value: object) -> int:
    """A whole number; ``5.0`` is one.

    Raises:
        RuleViolation: as ``decimal``, and ``number.not_whole``.
    """
    number = decimal(value)
    if number != number.to_integral_value():
        raise violation("number.not_whole", typed=format_value(value))
    return int(number)


def currency(value: object) -> str:
    """The code of a currency that ISO 4217 lists, in capitals.

    Raises:
        RuleViolation: ``text.invalid``, ``currency.unknown``.
    """
    code = text(value)
    try:
        exponent(code)
    except RuleViolation:
        raise violation("currency.unknown", currency=format_value(code)) from None
    return code


def flag(value: object) -> bool:
    """``true`` or ``false``, and nothing that could pass for them.

    Raises:
        RuleViolation: ``flag.invalid``.
    """
    if not isinstance(value, bool):
        raise violation("flag.invalid", typed=format_value(value))
    return value


def text(value: object) -> str:
    """A text; a number is none.

    Raises:
        RuleViolation: ``text.invalid``.
    """
    if not isinstance(value, str) or isinstance(value, NumberText):
        raise violation("text.invalid", typed=format_value(value))
    return value


def name(value: object) -> str:
    """What something is called: a text that is not empty, or a number as it is written.

    Raises:
        RuleViolation: ``text.invalid``, ``field.missing``, ``text.not_printable``.
    """
    if not isinstance(value, str):
        raise violation("text.invalid", typed=format_value(value))
    if not value.strip():
        raise violation("field.missing")
    if not all(map(_is_printable, value)):
        raise violation("text.not_printable", typed=format_value(value))
    return str(value)


def day(value: object) -> date:
    """A calendar day, ``2026-12-31``.

    Raises:
        RuleViolation: ``date.not_iso``.
    """
    try:
        if isinstance(value, str) and _DAY.fullmatch(value):
            return date.fromisoformat(value)
    except ValueError:
        # Of the right form, and in no calendar: 30 February.
        pass
    raise violation("date.not_iso", typed=format_value(value))


def moment(value: object) -> datetime:
    """A moment with its time zone, ``2026-12-31T09:30:00+01:00``.

    Raises:
        RuleViolation: ``moment.invalid``, ``date.range``.
    """
    try:
        found = datetime.fromisoformat(text(value))
    except ValueError:
        raise violation("moment.invalid", typed=format_value(value)) from None
    if found.tzinfo is None:
        raise violation("moment.invalid", typed=format_value(value))
    if found.year not in _YEARS:
        raise violation("date.range")
    return found


def one_of(choices: type[_Choice]) -> Callable[[object], _Choice]:
    """A reader of the values of ``choices``; it refuses others with ``choice.unknown``."""

    def read(value: object) -> _Choice:
        try:
            return choices(text(value))
        except ValueError:
            allowed = ",".join(each.value for each in choices)
            raise violation("choice.unknown", typed=format_value(value), allowed=allowed) from None

    return read


def format_value(value: object) -> str:
    """A value as a sentence quotes it: short, and otherwise as it was written."""
    match value:
        case None:
            written = "null"
        case bool():
            written = "true" if value else "false"
        case dict():
            written = "{…}"
        case list():
            written = "[…]"
        case _:
            written = str(value)
    # What stands in a document must not write over the terminal that shows it.
    printable = "".join(each if _is_printable(each) else _UNPRINTABLE for each in written[: _TYPED_MAX + 1])
    return printable if len(printable) <= _TYPED_MAX else f"{printable[:_TYPED_MAX]}…"


def _is_huge(text: str) -> bool:
    """Whether ``text`` stands for more digits than any figure has; asked before it becomes a number."""
    digits, _, power = text.lower().partition("e")
    if len(power) > 4:
        return True
    whole_digits = len(digits.partition(".")[0]) + int(power or 0)
    return whole_digits > _DIGITS_MAX


def _is_printable(sign: str) -> bool:
    """Whether a sign is for readers; Python itself counts no space but one among those."""
    return sign.isprintable() or category(sign) == "Zs"
