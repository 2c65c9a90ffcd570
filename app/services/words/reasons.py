"""Turns the data of a problem into what a person reads inside its sentence."""

import re
from collections.abc import Mapping
from datetime import date
from decimal import Decimal

from app.domain.money import Money
from app.services.formats.formatting import NO_BREAK, Formats

_ISO_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")
_NUMBER = re.compile(r"-?\d+(\.\d+)?")
_NUMBERS = frozenset(
    {"count", "found", "least", "length", "limit", "max", "min", "percent", "places", "quantity", "value"}
)
_SIZES = frozenset({"size", "largest"})
"""Bytes of files."""
_AMOUNTS = frozenset({"monthly", "seen_monthly"})
"""Decimal texts of amounts in the ``currency`` beside them."""
_PERCENT_PLACES = 2
_SENTENCE_END = re.compile(r"(?<=[.!?]) ")
_PLACE = re.compile(r"\{(\w+)\}")
_UNSAID = "…"


def display_data(data: Mapping[str, str], formats: Formats) -> dict[str, str]:
    """``data`` with dates, figures, countries and lists as ``formats`` writes them."""
    shown = {name: _display_value(name, value, formats) for name, value in data.items()}
    currency = data.get("currency", "")
    for name in _AMOUNTS & data.keys():
        if currency and _NUMBER.fullmatch(data[name]):
            shown[name] = formats.money(Money.rounded(Decimal(data[name]), currency))
    return shown


def is_whole(text: str, data: Mapping[str, str]) -> bool:
    """Whether ``data`` has something for every place in ``text``."""
    return all(data.get(name) for name in _PLACE.findall(text))


def filled(text: str, data: Mapping[str, str]) -> str:
    """``text`` with ``data`` in its places; sentences whose data did not come are left out.

    The data may be another program's: nothing missing from it may keep a refusal from being said.
    """
    known = {name: value for name, value in data.items() if value}
    sentences = _SENTENCE_END.split(text)
    whole = [one for one in sentences if set(_PLACE.findall(one)) <= known.keys()]
    said = " ".join(whole or sentences)
    return _PLACE.sub(lambda found: known.get(found[1], _UNSAID), said)


def _display_value(name: str, value: str, formats: Formats) -> str:
    if _ISO_DATE.fullmatch(value):
        return _display_date(value, formats)
    if name in _SIZES and value.isdecimal():
        return formats.file_size(int(value))
    if name in _NUMBERS and _NUMBER.fullmatch(value):
        return formats.number(Decimal(value), _PERCENT_PLACES)
    if name == "example":
        # A number is read in one piece.
        return value.replace(" ", NO_BREAK)
    if name == "siren":
        return NO_BREAK.join(value[at : at + 3] for at in range(0, len(value), 3))
    if name == "country":
        return formats.country(value)
    if name == "allowed":
        return ", ".join(value.split(","))
    return value


def _display_date(value: str, formats: Formats) -> str:
    try:
        return formats.short_date(date.fromisoformat(value))
    except ValueError:
        return value
