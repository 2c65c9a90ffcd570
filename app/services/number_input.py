"""Numbers as people type them: French or English, with any of the spaces that part thousands."""

import re
from decimal import Decimal

from app.domain.errors import Refused, refuse

_SPACES = dict.fromkeys(map(ord, " \u00a0\u202f\u2009\u2007'\u2019"))
_SIGNS = str.maketrans({"\u2212": "-", "\u2013": "-"})
_UNIT = r"(?:%|[€$£¥]|EUR|USD|GBP|CHF|CAD)"
_NUMBER = re.compile(rf"{_UNIT}?([+-]?){_UNIT}?([0-9.,]*[0-9][0-9.,]*){_UNIT}?", re.IGNORECASE)
_GROUPED = re.compile(r"[0-9]{1,3}(?:[.,][0-9]{3})+")
_MOST_DIGITS = 15
_THOUSAND = Decimal(1_000)
_OF_QUANTITIES = {"number.too_many_decimals": "quantity.not_whole", "number.ambiguous": "quantity.not_whole"}


def parse_decimal(text: str, places: int = 2, largest: Decimal | None = None) -> Decimal:
    """The number written in ``text``: ``1 234,50``, ``1234.50``, ``1,234.50``, ``12 %`` or ``€ 5``.

    A lone separator before exactly three digits (``1.234``) could be a decimal sign or part
    thousands; where no more than two decimals make sense it is refused rather than guessed. A number that
    is ``largest`` at most, and that below a thousand, has no thousands to part.

    Raises:
        Refused: ``number.invalid``, ``number.ambiguous``, ``number.too_long``, or
            ``number.too_many_decimals`` with ``places``.
    """
    # A cell copied from a sheet ends its line; a tab or a line break within parts two cells, not thousands.
    found = _NUMBER.fullmatch(text.strip().translate(_SPACES).translate(_SIGNS))
    if found is None:
        raise refuse("number.invalid", typed=text)
    sign, digits = found.groups()
    may_part = places < 3 and (largest is None or largest >= _THOUSAND)
    whole, fraction = _split(digits, text, may_part)
    if len(whole) + len(fraction) > _MOST_DIGITS:
        raise refuse("number.too_long", typed=text)
    if len(fraction.rstrip("0")) > places:
        raise refuse("number.too_many_decimals", typed=text, places=str(places))
    return Decimal(f"{sign}{whole or '0'}.{fraction or '0'}").normalize() + 0


def parse_quantity(text: str) -> int:
    """The whole number written in ``text``, thousands parted or not.

    Raises:
        Refused: as ``parse_decimal``; ``quantity.missing`` for an empty text, ``quantity.not_whole`` with
            decimals, ``number.negative`` below zero.
    """
    if not text.strip():
        raise refuse("quantity.missing")
    compact = text.strip().translate(_SPACES).translate(_SIGNS)
    if _GROUPED.fullmatch(compact):
        compact = compact.replace(".", "").replace(",", "")
    try:
        quantity = parse_decimal(compact, places=0)
    except Refused as refused:
        code = refused.problems[0].code
        raise refuse(_OF_QUANTITIES.get(code, code), typed=text) from None
    if quantity < 0:
        raise refuse("number.negative", typed=text)
    return int(quantity)


def _split(digits: str, text: str, may_part: bool) -> tuple[str, str]:
    """The digits before and after the decimal sign, thousands joined."""
    last = max(digits.rfind(","), digits.rfind("."))
    if last < 0:
        return digits, ""
    decimal_sign = digits[last]
    other = "." if decimal_sign == "," else ","
    whole, fraction = digits[:last], digits[last + 1 :]
    if decimal_sign in whole:
        if other in digits or not _GROUPED.fullmatch(digits):
            raise refuse("number.invalid", typed=text)
        return digits.replace(decimal_sign, ""), ""
    if other in whole:
        if not _GROUPED.fullmatch(whole):
            raise refuse("number.invalid", typed=text)
        return whole.replace(other, ""), fraction
    if len(fraction) == 3 and may_part and re.fullmatch(r"[1-9][0-9]{0,2}", whole):
        raise refuse("number.ambiguous", typed=text)
    return whole, fraction
