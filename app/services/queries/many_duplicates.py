"""Customers like any of many candidates, for an import: looked up in bulk, only the surest of each told."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

import sqlcipher3.dbapi2 as sqlcipher

from app.domain.customer.duplicates import DuplicateKeys, DuplicateKind, resemble
from app.domain.ids import CustomerId
from app.models.connection import Readers
from app.services.queries.duplicates import Duplicate

_AT_ONCE = 400
"""Values in one question: SQLite takes 999 at least."""
_SAME = (
    (DuplicateKind.SAME_REGISTRATION, "registration", "country"),
    (DuplicateKind.SAME_SIREN, "siren", "country"),
    (DuplicateKind.SAME_VAT, "vat", "''"),
    (DuplicateKind.SAME_DOMAIN, "domain", "''"),
)
"""Each kind with its column, and with what else must be the same; the surest first."""


class _Known(NamedTuple):
    id: str
    name: str


class _Neighbour(NamedTuple):
    """A customer at a postal code, with the words of its name."""

    id: str
    name: str
    words: str


def surest_duplicates(readers: Readers, candidates: Sequence[DuplicateKeys]) -> list[Duplicate | None]:
    """For each of ``candidates`` the customer that is most surely the same company; None where there is none.

    Names are compared only where nothing surer was found: at the same postal code, as
    ``duplicates.find_duplicates`` does.
    """
    with readers.borrow() as connection:
        known = {
            kind: _by_value(connection, column, beside, {getattr(keys, column) for keys in candidates})
            for kind, column, beside in _SAME
        }
        found = [_same(keys, known) for keys in candidates]
        others = [keys for keys, each in zip(candidates, found, strict=True) if each is None]
        around = _neighbours(connection, {keys.postcode for keys in others if keys.name})
    return [each or _alike(keys, around) for keys, each in zip(candidates, found, strict=True)]


def _by_value(
    connection: sqlcipher.Connection, column: str, beside: str, values: Iterable[str]
) -> dict[tuple[str, str], _Known]:
    """The first customer by name for each value of a column; many may share a domain."""
    found: dict[tuple[str, str], _Known] = {}
    for part in _parts(values):
        places = ", ".join("?" * len(part))
        rows = connection.execute(
            f"SELECT {column}, {beside}, id, min(name) FROM customer"
            f" WHERE {column} IN ({places}) GROUP BY 1, 2",
            part,
        )
        found |= {(value, other): _Known(id, name) for value, other, id, name in rows}
    return found


def _same(
    keys: DuplicateKeys, known: Mapping[DuplicateKind, Mapping[tuple[str, str], _Known]]
) -> Duplicate | None:
    for kind, column, beside in _SAME:
        value = getattr(keys, column)
        there = known[kind].get((value, keys.country if beside == "country" else "")) if value else None
        if there is not None:
            return Duplicate(CustomerId(there.id), there.name, kind)
    return None


def _neighbours(
    connection: sqlcipher.Connection, postcodes: Iterable[str]
) -> dict[tuple[str, str], list[_Neighbour]]:
    """The customers at each postal code and country, by their names."""
    found: dict[tuple[str, str], list[_Neighbour]] = {}
    for part in _parts(postcodes):
        places = ", ".join("?" * len(part))
        rows = connection.execute(
            "SELECT country, postcode, id, name, name_words FROM customer"
            f" WHERE postcode IN ({places}) ORDER BY name",
            part,
        )
        for country, postcode, *known in rows:
            found.setdefault((country, postcode), []).append(_Neighbour(*known))
    return found


def _alike(keys: DuplicateKeys, around: Mapping[tuple[str, str], Sequence[_Neighbour]]) -> Duplicate | None:
    near = around.get((keys.country, keys.postcode), ()) if keys.name else ()
    found = next((each for each in near if resemble(keys.name, each.words)), None)
    return found and Duplicate(CustomerId(found.id), found.name, DuplicateKind.SIMILAR_NAME)


def _parts(values: Iterable[str]) -> Iterator[list[str]]:
    every = sorted(value for value in values if value)
    for start in range(0, len(every), _AT_ONCE):
        yield every[start : start + _AT_ONCE]
