"""Customers that may be the one a rep is typing: found offline, among those this laptop knows."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import sqlcipher3.dbapi2 as sqlcipher

from app.domain.checks.checked import compact
from app.domain.customer.customer import Customer
from app.domain.customer.duplicates import (
    DuplicateKeys,
    DuplicateKind,
    duplicate_keys,
    lengths_like,
    resemble,
    same_company,
)
from app.domain.ids import CustomerId
from app.models.connection import Readers

_MOST = 200
_COLUMNS = ("registration", "siren", "vat", "domain")
_NEAR = "postcode = ? AND country = ? AND length(name_words) BETWEEN ? AND ?"
_FOUND = "SELECT id, name, country, registration, siren, vat, domain, name_words, postcode FROM customer"


@dataclass(frozen=True, slots=True)
class Duplicate:
    """A customer that may be the same company, and why.

    ``sales_rep`` is who looks after one that the portal alone knows: this laptop has no file of it to open.
    ``is_mine`` when that is the rep, who added it on another laptop.
    """

    id: CustomerId
    name: str
    kind: DuplicateKind
    city: str = ""
    sales_rep: str = ""
    is_mine: bool = False


def registered_already(readers: Readers, candidates: Sequence[Customer]) -> tuple[Duplicate, ...]:
    """Customers with the registration number of any of ``candidates``, in the same country."""
    wanted = {(each.address.country, compact(each.identity.registration_number)) for each in candidates}
    numbers = sorted({registration for _, registration in wanted if registration})
    found = []
    with readers.borrow() as connection:
        for start in range(0, len(numbers), _MOST):
            part = numbers[start : start + _MOST]
            places = ", ".join("?" * len(part))
            rows = connection.execute(
                f"SELECT id, name, country, registration FROM customer WHERE registration IN ({places})", part
            )
            found += [
                Duplicate(id, name, DuplicateKind.SAME_REGISTRATION)
                for id, name, country, registration in rows
                if (country, registration) in wanted
            ]
    return tuple(found)


def find_duplicates(readers: Readers, candidate: Customer) -> tuple[Duplicate, ...]:
    """Customers like ``candidate``, the surest reason first."""
    keys = duplicate_keys(candidate)
    found: dict[str, Duplicate] = {}
    with readers.borrow() as connection:
        for id, name, *theirs in _candidates(connection, keys):
            kind = same_company(keys, DuplicateKeys(*theirs))
            if kind is not None and id != candidate.id:
                found[id] = Duplicate(id, name, kind)
    order = list(DuplicateKind)
    return tuple(sorted(found.values(), key=lambda each: (order.index(each.kind), each.name)))


def with_portals(mine: Sequence[Duplicate], portals: Sequence[Duplicate]) -> tuple[Duplicate, ...]:
    """What the cache found and what the portal did, each customer once, the surest reason first."""
    known = {each.id for each in mine}
    order = list(DuplicateKind)
    every = (*mine, *(each for each in portals if each.id not in known))
    return tuple(sorted(every, key=lambda each: (order.index(each.kind), bool(each.sales_rep), each.name)))


def _candidates(connection: sqlcipher.Connection, keys: DuplicateKeys) -> Iterator[tuple[Any, ...]]:
    """Customers with one of the keys; of those at the same postal code, who has nearly the same name."""
    for column in _COLUMNS:
        value = getattr(keys, column)
        if value:
            yield from connection.execute(f"{_FOUND} WHERE {column} = ? LIMIT {_MOST}", (value,)).fetchall()
    if keys.postcode and keys.name:
        # A postal code of a capital has thousands: they are compared here, and no limit leaves one out.
        near = (keys.postcode, keys.country, *lengths_like(keys.name))
        names = connection.execute(f"SELECT rowid, name_words FROM customer WHERE {_NEAR}", near).fetchall()
        alike = [row for row, name in names if resemble(keys.name, name)][:_MOST]
        places = ", ".join("?" * len(alike))
        yield from connection.execute(f"{_FOUND} WHERE rowid IN ({places})", alike).fetchall()
