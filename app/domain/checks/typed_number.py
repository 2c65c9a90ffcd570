"""A number of somebody's as it was typed, pasted, or left by a spreadsheet: read as it was meant, or refused.

Whatever becomes an identifier (of a register, for VAT, of a post, of a telephone) goes through here first, in
the window, in a file and on the command line alike: what a separator or a lost digit would turn into another
number that somebody has is said instead.
"""

import re
import unicodedata
from dataclasses import dataclass

from app.domain.errors import Problem
from app.domain.texts import common_letters

_EXPONENT = re.compile(r"([+-]?)(\d)(?:[.,](\d+))?E\+?(\d{1,3})", re.IGNORECASE)
# Excel keeps so many digits of a figure; what comes after them are noughts of its own.
_KEPT_DIGITS = 15
_WHOLE = r"(?:[1-9]\d*|0|[1-9]\d{0,2}(?:(?P<part>[ ',.])\d{3})(?:(?P=part)\d{3})*)"
_DECIMALS = re.compile(rf"(?P<whole>{_WHOLE})(?P<sign>[.,])(?P<fraction>\d{{1,2}})")
_NO_FIGURE = re.compile(r"0\d+[.,]\d{1,2}")
_THOUSANDS = re.compile(r"[1-9]\d{0,2}(?:,\d{3}(?:,\d{3})+|(?:'\d{3})+)")
# How spreadsheets are made to keep a text: '01000 and ="01000".
_KEPT_AS_TEXT = re.compile(r"""^(?:'(?=.)|="(.*)"$)""")
_BETWEEN = re.compile(r"\s*(?:[;|\n\r\t&]|,+|\b(?:ou|or|et|and|oder|und)\b)\s*", re.IGNORECASE)
_SLASH = re.compile(r"\s*/\s*")
_SAME_SIGNS = str.maketrans({"\u2019": "'", "\u02bc": "'", "\u066b": ".", "\u066c": "'", "\u060c": ","})


@dataclass(frozen=True, slots=True)
class Read:
    """What was meant; with a ``problem``, what was typed."""

    text: str
    problem: Problem | None = None


def read_identifier(value: str, least_digits: int = 3, *, has_form: bool = True) -> Read:
    """The identifier in ``value``: what a spreadsheet added is gone (``1234567.0``), its separators stay.

    Codes: ``number.shortened`` (digits are lost), ``number.decimals``, ``number.several`` (two values in one
    place, each of ``least_digits`` or more). Where the form is not known (``has_form``), signs between digits
    may belong to it and are not judged.
    """
    if value.isascii() and value.isalnum() and not _EXPONENT.fullmatch(value):
        return Read(value)
    text = latin(value)
    if several(text, least_digits) and has_form:
        return Read(text, Problem("number.several", "", {"typed": text}))
    return read_figure(text, has_form=has_form)


def read_figure(text: str, *, has_form: bool = True) -> Read:
    """A text that ``latin`` gave, without what a spreadsheet writes to a figure; codes as above."""
    if found := _EXPONENT.fullmatch(text):
        return _whole(text, *found.groups(""))
    found = _DECIMALS.fullmatch(text)
    if found is not None and found["part"] != found["sign"]:
        if not found["fraction"].strip("0"):
            return Read(re.sub(r"\D", "", found["whole"]))
        return Read(text, Problem("number.decimals", "", {"typed": text})) if has_form else Read(text)
    if has_form and _NO_FIGURE.fullmatch(text):
        return Read(text, Problem("number.decimals", "", {"typed": text}))
    return Read(re.sub("[,']", "", text)) if _THOUSANDS.fullmatch(text) else Read(text)


def latin(value: str) -> str:
    """``value`` in common digits and signs: full width, Arabic and Indian ones too; lines stay lines."""
    text = value.strip()
    if not text.isascii():
        text = common_letters(text).translate(_SAME_SIGNS)
        text = "".join(_digit(each) for each in text)
    kept = _KEPT_AS_TEXT.sub(lambda found: found[1] or "", text)
    return re.sub(r"[^\S\n\r\t]+", " ", kept).strip()


def several(text: str, least_digits: int) -> bool:
    """Whether ``text`` holds two numbers of so many digits, or more: ``44000 ; 44100``, ``44000/44100``."""
    if _THOUSANDS.fullmatch(text) or _DECIMALS.fullmatch(text):
        return False
    return _count(_BETWEEN.split(text), least_digits) > 1 or _count(_SLASH.split(text), least_digits) > 1


def digits_in(text: str) -> int:
    """How many digits a text has."""
    return sum(each.isdigit() for each in text)


def _count(parts: list[str], least_digits: int) -> int:
    return sum(digits_in(part) >= least_digits for part in parts)


def _whole(text: str, sign: str, first: str, fraction: str, exponent: str) -> Read:
    """The figure with all of its digits, where all are there: ``7.3282932000074E13``."""
    places = int(exponent)
    is_whole = len(fraction) >= places and not fraction[places:].strip("0")
    if not is_whole or sign == "-" or places >= _KEPT_DIGITS:
        return Read(text, Problem("number.shortened", "", {"typed": text}))
    return Read(first + fraction[:places])


def _digit(character: str) -> str:
    return (
        character if character.isascii() or not character.isdecimal() else str(unicodedata.digit(character))
    )
