"""Numbers as people type them: French or English, with any of the spaces that part thousands."""

import re
from collections.abc import Collection
from decimal import Decimal

from app.domain.checks.typed_number import latin, read_figure
from app.domain.errors import RuleViolation, violation

_SAME = str.maketrans({"\u2212": "-", "\u2013": "-"})
_SIGNS = {
    "EUR": ("€",),
    "USD": ("$", "US$", "$US"),
    "CAD": ("$", "CA$", "$CA"),
    "GBP": ("£",),
    "CHF": (),
}
_UNITS = {"%", "¥", *_SIGNS, *(sign for signs in _SIGNS.values() for sign in signs)}
# The longest first, or US$ would be read as a dollar behind a word.
_UNIT = f"({'|'.join(re.escape(unit) for unit in sorted(_UNITS, key=len, reverse=True))})?"
_DIGITS = r"([0-9.,](?:[0-9., ']*[0-9.,])?)"
_NUMBER = re.compile(rf"{_UNIT} *([+-]?) *{_UNIT} *{_DIGITS} *{_UNIT}", re.IGNORECASE)
_GROUPED = re.compile(r"[1-9][0-9]{0,2}(?:([.,' ])[0-9]{3})(?:\1[0-9]{3})*")
_MOST_DIGITS = 15
_LONGEST = 64
_THOUSAND = Decimal(1_000)
_OF_QUANTITIES = {"number.too_many_decimals": "quantity.not_whole", "number.ambiguous": "quantity.not_whole"}


def currency_units(currency: str) -> frozenset[str]:
    """What may be typed with an amount in a currency: its code, and the signs it is known by."""
    return frozenset({currency, *_SIGNS.get(currency, ())})


def parse_decimal(
    text: str,
    places: int = 2,
    largest: Decimal | None = None,
    units: Collection[str] = (),
    decimal_sign: str = "",
) -> Decimal:
    """The number written in ``text``: ``1 234,50``, ``1234.50``, ``1,234.50``; with one of ``units``, if any.

    Spaces, apostrophes, points and commas part thousands where every group after the first has three digits
    and the first is no zero; anywhere else they part two numbers, which is none. A lone point or comma before
    exactly three digits (``1.234``) could be a decimal sign or part thousands: it is refused rather than
    guessed, unless three decimals make sense and it is the ``decimal_sign`` of the reader's language. A
    number that is ``largest`` at most, and that below a thousand, has no thousands to part.

    Raises:
        RuleViolation: ``number.invalid``, ``number.ambiguous``, ``number.too_long``, ``number.other_unit``,
            ``number.shortened`` where a spreadsheet left out digits, or ``number.too_many_decimals`` with
            ``places``.
    """
    # A cell copied from a sheet ends its line; a tab or a line break within parts two cells, not thousands.
    stripped = text.strip()
    if len(stripped) > _LONGEST:
        raise violation("number.too_long", typed=text)
    common = _whole(latin(stripped), text)
    found = _NUMBER.fullmatch(common.translate(_SAME))
    if found is None or not any(each.isdigit() for each in common):
        raise violation("number.invalid", typed=text)
    first, sign, second, digits, last = found.groups()
    written = [unit.upper() for unit in (first, second, last) if unit]
    if len(written) > 1:
        raise violation("number.invalid", typed=text)
    if not set(written) <= {unit.upper() for unit in units}:
        raise violation("number.other_unit", typed=text)
    may_part = largest is None or largest >= _THOUSAND
    whole, fraction = _split(digits, text, may_part, decimal_sign if places >= 3 else "")
    if len(whole) + len(fraction) > _MOST_DIGITS:
        raise violation("number.too_long", typed=text)
    if len(fraction.rstrip("0")) > places:
        raise violation("number.too_many_decimals", typed=text, places=str(places))
    return Decimal(f"{sign}{whole or '0'}.{fraction or '0'}").normalize() + 0


def parse_quantity(text: str) -> int:
    """The whole number written in ``text``, thousands parted or not.

    Raises:
        RuleViolation: as ``parse_decimal``; ``quantity.missing`` for an empty text, ``quantity.not_whole``
            with decimals, ``number.negative`` below zero.
    """
    if not text.strip():
        raise violation("quantity.missing")
    compact = latin(text).translate(_SAME)
    if _GROUPED.fullmatch(compact):
        compact = re.sub("[^0-9]", "", compact)
    try:
        quantity = parse_decimal(compact, places=0)
    except RuleViolation as refused:
        code = refused.problems[0].code
        raise violation(_OF_QUANTITIES.get(code, code), typed=text) from None
    if quantity < 0:
        raise violation("number.negative", typed=text)
    return int(quantity)


def parse_total(text: str) -> int:
    """Like ``parse_quantity``, where a number with a plus before it is a slip: it is meant as more of them.

    Raises:
        RuleViolation: as there; ``quantity.difference``.
    """
    total = parse_quantity(text)
    if text.lstrip().startswith("+"):
        raise violation("quantity.difference", "quantity", typed=text.strip())
    return total


def _whole(common: str, text: str) -> str:
    """``common``, or all of its digits where it has an exponent and they are all there: ``7.32E2``."""
    if "e" not in common.lower():
        return common
    read = read_figure(common)
    if read.problem is not None and read.problem.code == "number.shortened":
        raise violation("number.shortened", typed=text)
    return read.text


def _split(digits: str, text: str, may_part: bool, decimal_sign: str) -> tuple[str, str]:
    """The digits before and after the decimal sign, thousands joined."""
    if _GROUPED.fullmatch(digits) and (digits.count(",") + digits.count(".") != 1):
        return re.sub("[^0-9]", "", digits), ""
    last = max(digits.rfind(","), digits.rfind("."))
    whole, fraction = (digits, "") if last < 0 else (digits[:last], digits[last + 1 :])
    if not (fraction.isdigit() or not fraction):
        raise violation("number.invalid", typed=text)
    if whole and not whole.isdigit():
        if not _GROUPED.fullmatch(whole) or digits[last] in whole:
            raise violation("number.invalid", typed=text)
        return re.sub("[^0-9]", "", whole), fraction
    is_known = bool(decimal_sign) and digits[last] == decimal_sign
    if len(fraction) == 3 and may_part and not is_known and re.fullmatch(r"[1-9][0-9]{0,2}", whole):
        raise violation("number.ambiguous", typed=text)
    return whole, fraction
