"""What must never reach a customer, as texts and numbers that occur nowhere else, and finding them."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, fields, is_dataclass
from decimal import Decimal
from enum import Enum
from typing import Any

Said = tuple[str, str]
"""Where something is said, and the text."""

_GAPS = re.compile(r"\s")
_THOUSANDS = re.compile(r"(?<=\d),(?=\d{3}(?!\d))")
_AMOUNT = re.compile(r"\d+[.,]\d\d")


@dataclass(frozen=True, slots=True)
class Marker:
    """A secret by its name; ``text`` has no capital, and a number in it a full stop for its decimals."""

    name: str
    text: str

    def is_in(self, bare: str) -> bool:
        """Whether ``bare``, a text without capitals and spaces, tells it."""
        if not self.text[0].isdigit():
            return self.text in bare
        whole, _, rest = self.text.partition(".")
        return rest in bare and bool(re.search(rf"(?<![\d.,]){whole}[.,]{rest}(?!\d)", bare))


def told(markers: Iterable[Marker], said: Iterable[Said]) -> dict[str, list[str]]:
    """The secrets that are told, and where; a number is one whatever stands for the decimal point."""
    places: dict[str, list[str]] = {}
    for place, text in said:
        bare = _THOUSANDS.sub("", _GAPS.sub("", text).casefold())
        places.setdefault(bare, []).append(place)
    found = {
        each.name: [at for bare in places if each.is_in(bare) for at in places[bare]] for each in markers
    }
    return {name: where for name, where in found.items() if where}


def amounts_in(text: str) -> Iterator[str]:
    """The amounts and percentages in a text, as a number marker has them."""
    for found in _AMOUNT.findall(_THOUSANDS.sub("", _GAPS.sub("", text))):
        yield found.replace(",", ".")


def texts_in(value: Any, place: str) -> Iterator[Said]:
    """Every text and number in ``value``, however deep in values and collections; others hold none."""
    match value:
        case Enum():
            yield place, str(value.value)
        case str():
            yield place, value
        case bytes():
            yield place, value.decode(errors="replace")
        case bool() | None:
            return
        case int() | float() | Decimal():
            yield place, str(value)
        case Mapping():
            for key, each in value.items():
                yield from texts_in(each, f"{place}.{key}")
                yield from texts_in(key, place)
        case tuple() | list() | set() | frozenset():
            for at, each in enumerate(value):
                yield from texts_in(each, f"{place}.{at}")
        case _ if is_dataclass(value):
            for part in fields(value):
                yield from texts_in(getattr(value, part.name), f"{place}.{part.name}")
