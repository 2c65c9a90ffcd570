"""What a spreadsheet shows of a figure whose format writes its digits: 1000 as ``01000``, 0.5 as ``50%``.

Formats with decimals, thousands, dates or words for all figures change nothing of which number it is: there
the figure itself is read (ECMA-376 part 1, 18.8.31).
"""

import re
from decimal import Decimal
from functools import lru_cache

_ASIDE = re.compile(r"\[(?:\$[^\]]*|[A-Za-z]+\d*)\]|_.|\*.")
_CONDITION = re.compile(r"\[(<=|>=|<|>|=|<>)(-?\d+(?:\.\d+)?)\]")
_TOKEN = re.compile(r'"([^"]*)"|\\(.)|(.)', re.DOTALL)
_PLACES = "0#?"
_LITERALS = frozenset(" -()+/:\u00a0\u202f\u2009")
BUILT_IN = {9: "0%", 10: "0.00%"}
"""The formats that every workbook has by their number, as far as they show digits of their own."""

_Token = tuple[str, str]
"""A place for a digit, a literal, or the sign of a percentage: its kind, and what it is."""


def shown(figure: float, format: str) -> str | None:
    """``figure`` as it is shown; None where its format says nothing about its digits."""
    section = _section_for(figure, format)
    tokens = _tokens(section)
    if tokens is None or figure < 0:
        return None
    if ("percent", "%") in tokens:
        hundredth = Decimal(repr(figure)) * 100
        places = sum(kind == "decimal" for kind, _ in tokens)
        return f"{round(hundredth, places):f}%"
    if int(figure) != figure or any(kind == "decimal" for kind, _ in tokens):
        return None
    return _filled(str(int(figure)), tokens)


def says_digits(format: str) -> bool:
    """Whether a format can show other digits or signs than those of the figure."""
    return any(_tokens(_CONDITION.sub("", each)) is not None for each in format.split(";"))


def _section_for(figure: float, format: str) -> str:
    """The part of a format that holds for ``figure``: by its condition, or the first."""
    sections = format.split(";")
    for section in sections:
        found = _CONDITION.search(section)
        if found is None:
            return section
        if _holds(figure, found[1], float(found[2])):
            return _CONDITION.sub("", section)
    return sections[0]


def _holds(figure: float, sign: str, bound: float) -> bool:
    match sign:
        case "<=":
            return figure <= bound
        case ">=":
            return figure >= bound
        case "<":
            return figure < bound
        case ">":
            return figure > bound
        case "=":
            return figure == bound
        case _:
            return figure != bound


@lru_cache(maxsize=256)
def _tokens(section: str) -> tuple[_Token, ...] | None:
    """The places and literals of a section; None for thousands, dates, and what shows the bare figure."""
    tokens: list[_Token] = []
    has_point = False
    for quoted, escaped, plain in _TOKEN.findall(_ASIDE.sub("", section)):
        if quoted or escaped or plain in _LITERALS:
            tokens.append(("literal", quoted or escaped or plain))
        elif plain in _PLACES and plain:
            tokens.append(("decimal" if has_point else "place", plain))
        elif plain == "%":
            tokens.append(("percent", "%"))
        elif plain == "." and not has_point:
            has_point = True
        elif plain:
            return None
    places = [what for kind, what in tokens if kind == "place"]
    has_own = len(tokens) > len(places) or places.count("0") > 1
    return tuple(tokens) if places and has_own else None


def _filled(digits: str, tokens: tuple[_Token, ...]) -> str:
    """The digits in the places of a format, from the right; the first takes what is left over."""
    left = sum(kind == "place" for kind, _ in tokens)
    text = ""
    rest = digits
    for kind, what in tokens:
        if kind == "literal":
            text += what
            continue
        count = len(rest) - left + 1
        taken, rest = (rest[:count], rest[count:]) if count > 0 else ("0" if what == "0" else "", rest)
        text, left = text + taken, left - 1
    return text.strip()
