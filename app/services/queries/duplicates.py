"""Customers that may be the one a rep is typing: found offline, among those this laptop knows."""

from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum

from app.domain.ids import CustomerId
from app.domain.search_text import sort_key
from app.models.columns import domain_of
from app.models.connection import Readers

_NEARLY_THE_SAME = 0.85
_SIREN_LENGTH = 9
_SIRET_LENGTH = 14


class Likeness(StrEnum):
    """What is the same; the first blocks, the others warn."""

    REGISTRATION_NUMBER = "registration_number"
    SIREN = "siren"
    VAT_NUMBER = "vat_number"
    DOMAIN = "domain"
    NAME_AND_POSTCODE = "name_and_postcode"


@dataclass(frozen=True, slots=True)
class Typed:
    """What the rep typed so far, in normal form where the field has one."""

    name: str = ""
    registration_number: str = ""
    vat_number: str = ""
    website: str = ""
    postal_code: str = ""


@dataclass(frozen=True, slots=True)
class Duplicate:
    id: CustomerId
    name: str
    likeness: Likeness

    @property
    def is_blocking(self) -> bool:
        """Whether the two cannot both exist."""
        return self.likeness is Likeness.REGISTRATION_NUMBER


def find_duplicates(
    readers: Readers, typed: Typed, besides: CustomerId | None = None
) -> tuple[Duplicate, ...]:
    """Customers like ``typed``, each once with its strongest likeness; ``besides`` is not looked at."""
    found: dict[str, Duplicate] = {}
    for likeness, where, values in _looks(typed):
        with readers.borrow() as connection:
            rows = connection.execute(
                f"SELECT id, name, sort_key FROM customer WHERE {where} LIMIT 200", values
            ).fetchall()
        for id, name, key in rows:
            is_like = likeness is not Likeness.NAME_AND_POSTCODE or _is_near(key, sort_key(typed.name))
            if id != besides and is_like:
                found.setdefault(id, Duplicate(id, name, likeness))
    return tuple(found.values())


def _looks(typed: Typed) -> list[tuple[Likeness, str, tuple[str, ...]]]:
    """Which conditions to try, the strongest first."""
    number, domain = typed.registration_number, domain_of(typed.website)
    looks: list[tuple[Likeness, str, tuple[str, ...]]] = []
    if number:
        looks.append((Likeness.REGISTRATION_NUMBER, "registration_number = ?", (number,)))
    if len(number) == _SIRET_LENGTH and number.isdigit():
        siren = number[:_SIREN_LENGTH]
        same = "registration_number >= ? AND registration_number < ?"
        looks.append((Likeness.SIREN, same, (siren, siren + ":")))
    if typed.vat_number:
        looks.append((Likeness.VAT_NUMBER, "vat_number = ?", (typed.vat_number,)))
    if domain:
        looks.append((Likeness.DOMAIN, "domain = ?", (domain,)))
    if typed.name.strip() and typed.postal_code:
        looks.append((Likeness.NAME_AND_POSTCODE, "postal_code = ?", (typed.postal_code,)))
    return looks


def _is_near(one: str, other: str) -> bool:
    return bool(other) and SequenceMatcher(None, one, other).ratio() >= _NEARLY_THE_SAME
