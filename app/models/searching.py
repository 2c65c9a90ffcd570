"""The text that customers are searched by, kept beside the grid and in the full-text index."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import sqlcipher3.dbapi2 as sqlcipher

from app.domain.customer.customer import Customer
from app.domain.kind import Kind
from app.domain.texts import words
from app.models import name_version

_PARTED, _BESIDE = "\n", "\t"
"""Stand before the numbers of a customer's quotes and change quotes, and before the names of its tenants."""

_INDEXED = (
    "SELECT c.id, c.row, c.sort_key, s.text FROM temp.touched t CROSS JOIN customer c ON c.id = t.id"
    " LEFT JOIN search_text s ON s.sort_key = c.sort_key AND s.row = c.row"
)
_NUMBERS = (
    "SELECT q.customer_id, q.number, q.provisional_number FROM temp.touched t"
    " CROSS JOIN quote q INDEXED BY ix_quote_customer_id_status ON q.customer_id = t.id"
    " UNION ALL SELECT h.customer_id, h.number, h.provisional_number FROM temp.touched t"
    " CROSS JOIN change_order h INDEXED BY ix_change_order_customer_id_status ON h.customer_id = t.id"
)
_TENANTS = (
    "SELECT t.id, CAST(d.body AS TEXT) ->> '$.tenant_domain' FROM temp.touched t"
    f" CROSS JOIN document d ON d.kind = '{Kind.CSP_ACCOUNT}' AND d.owner_id = t.id"
)


@dataclass(frozen=True, slots=True)
class Indexed:
    """Where a customer stands in the search index, and with which text (None: not yet)."""

    row: int
    sort_key: str
    text: str | None


def own_words(customer: Customer) -> str:
    """What a customer is found by without its quotes; an e-mail adds the words that are not there yet."""
    identity, address = customer.identity, customer.address
    parts = [identity.name, identity.registration_number, customer.website, address.city]
    parts += [contact.name.full for contact in customer.contacts]
    parts += [contact.email for contact in customer.contacts]
    if customer.microsoft is not None:
        parts.append(customer.microsoft.tenant_domain)
    return _spaced(words(" ".join(parts)))


def indexed(connection: sqlcipher.Connection) -> dict[str, Indexed]:
    """What the index holds of the touched customers, by id."""
    return {id: Indexed(row, key, text) for id, row, key, text in connection.execute(_INDEXED)}


def reindex(connection: sqlcipher.Connection, before: Mapping[str, Indexed], own: Mapping[str, str]) -> None:
    """Index the touched customers anew where their text or name changed.

    ``before`` is what ``indexed`` said before they were written, ``own`` the words of those that were.
    """
    numbers, tenants = _quote_numbers(connection), _tenants(connection)
    now = indexed(connection)
    _forget(connection, [was for id, was in before.items() if id not in now])
    changed: list[tuple[Indexed | None, Indexed]] = []
    for id, place in now.items():
        was = before.get(id)
        mine = own[id] if id in own else _own_part(was)
        beside = _BESIDE + tenants[id] if id in tenants else ""
        text = mine + beside + (_PARTED + numbers[id] if id in numbers else "")
        if was is None or was.text != text or was.sort_key != place.sort_key:
            changed.append((was, Indexed(place.row, place.sort_key, text)))
    _write(connection, changed)
    if len(now) != len(before) or any(was is None or was.sort_key != new.sort_key for was, new in changed):
        connection.execute(name_version.RAISE)


def _own_part(was: Indexed | None) -> str:
    return (was.text or "").partition(_PARTED)[0].partition(_BESIDE)[0] if was else ""


def _tenants(connection: sqlcipher.Connection) -> dict[str, str]:
    """The words of the domains by which Microsoft knows the touched customers."""
    found: dict[str, list[str]] = {}
    for customer_id, domain in sorted(connection.execute(_TENANTS)):
        found.setdefault(customer_id, []).extend(words(domain))
    return {customer_id: _spaced(each) for customer_id, each in found.items()}


def _quote_numbers(connection: sqlcipher.Connection) -> dict[str, str]:
    found: dict[str, list[str]] = {}
    # Sorted, so that the same quotes always make the same text.
    for customer_id, number, provisional in sorted(connection.execute(_NUMBERS)):
        found.setdefault(customer_id, []).extend(words(f"{number} {provisional}"))
    return {customer_id: _spaced(each) for customer_id, each in found.items()}


def _spaced(found: Iterable[str]) -> str:
    # A space before each word lets the scan by LIKE find beginnings only.
    return "".join(f" {word}" for word in dict.fromkeys(found))


def _forget(connection: sqlcipher.Connection, gone: list[Indexed]) -> None:
    if gone:
        connection.executemany(
            "DELETE FROM search_text WHERE sort_key = ? AND row = ?",
            [(each.sort_key, each.row) for each in gone],
        )
        connection.executemany("DELETE FROM search WHERE rowid = ?", [(each.row,) for each in gone])


def _write(connection: sqlcipher.Connection, changed: list[tuple[Indexed | None, Indexed]]) -> None:
    moved = [was for was, new in changed if was is not None and was.sort_key != new.sort_key]
    if moved:
        connection.executemany(
            "DELETE FROM search_text WHERE sort_key = ? AND row = ?",
            [(was.sort_key, was.row) for was in moved],
        )
    if changed:
        connection.executemany(
            "INSERT OR REPLACE INTO search_text (sort_key, row, text) VALUES (?, ?, ?)",
            [(new.sort_key, new.row, new.text) for _, new in changed],
        )
        connection.executemany(
            "INSERT OR REPLACE INTO search (rowid, text) VALUES (?, ?)",
            [(new.row, new.text) for _, new in changed],
        )
