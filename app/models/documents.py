"""Documents in and out of their tables: body, list columns, the portal's last copy of touched ones."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import cast

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import Connection, Table, bindparam, delete, select
from sqlalchemy.dialects import sqlite
from sqlalchemy.dialects.sqlite import insert

from app.domain.document import Document, Kind, document_id, kind_of
from app.models import tables
from app.models.columns import Row, list_row, owner_of
from app.models.connection import Readers
from app.wire.codec import decode_document, encode

_DIALECT = sqlite.dialect(paramstyle="qmark")

LIST_TABLES: dict[Kind, Table] = {
    Kind.CUSTOMER: tables.customer,
    Kind.QUOTE: tables.quote,
    Kind.CHANGE_ORDER: tables.change_order,
    Kind.APPROVAL: tables.approval,
    Kind.CONTRACT: tables.contract,
    Kind.LICENCE: tables.licence,
}


@dataclass(frozen=True, slots=True)
class Copy:
    """A document with the portal's version and feed position of it; version 0: the portal has none."""

    document: Document
    body: bytes
    version: int = 0
    feed_seq: int = 0
    generation: int = 0


@dataclass(frozen=True, slots=True)
class Shadow:
    """The portal's last copy of a document with local commands; ``body`` is None where it has none."""

    kind: Kind
    id: str
    version: int
    feed_seq: int
    generation: int
    body: bytes | None

    @property
    def document(self) -> Document | None:
        """The portal's last copy."""
        return None if self.body is None else decode_document(self.kind, self.body)


def load(connection: Connection, kind: Kind, id: str) -> Copy | None:
    """The document as the rep sees it."""
    table = tables.document
    found = connection.execute(
        select(table.c.body, table.c.version, table.c.feed_seq, table.c.generation).where(
            table.c.kind == kind.value, table.c.id == id
        )
    ).first()
    if found is None:
        return None
    return Copy(
        decode_document(kind, found.body), found.body, found.version, found.feed_seq, found.generation
    )


def there_is_any(connection: Connection, kind: Kind, ids: Sequence[str]) -> bool:
    """Whether any of the documents is there."""
    places = ", ".join("?" * len(ids))
    found = driver(connection).execute(
        f"SELECT 1 FROM document WHERE kind = ? AND id IN ({places}) LIMIT 1", (kind.value, *ids)
    )
    return found.fetchone() is not None


def save(connection: Connection, copies: Sequence[Copy], today: date) -> None:
    """Write documents, and the list columns of all but customers; those that are there are replaced.

    The grid's rows wait for their figures: see ``Writing``.
    """
    upsert(connection, tables.document, [_document_row(copy) for copy in copies])
    save_list_rows(connection, [copy.document for copy in copies], today)


def save_list_rows(connection: Connection, found: Iterable[Document], today: date) -> None:
    """Write the list columns, as of ``today``, of all but customers."""
    rows: dict[Kind, list[Row]] = {}
    for document in found:
        kind = kind_of(document)
        if kind in LIST_TABLES and kind is not Kind.CUSTOMER:
            rows.setdefault(kind, []).append(list_row(document, today))
    for kind, each in rows.items():
        upsert(connection, LIST_TABLES[kind], each)


def changing_by(connection: Connection, kind: Kind, day: date) -> list[Document]:
    """The contracts or licences whose list columns say something else from a day up to ``day`` on."""
    query = (
        f"SELECT d.body FROM {kind.value} l JOIN document d ON d.kind = '{kind.value}' AND d.id = l.id"
        " WHERE l.changes_on <= ?"
    )
    bodies = driver(connection).execute(query, (day.isoformat(),)).fetchall()
    return [decode_document(kind, body) for (body,) in bodies]


def changed_before(connection: Connection, kind: Kind) -> list[Document]:
    """The contracts or licences whose list columns may have said something else on an earlier day."""
    is_changed = (
        "(l.state <> 'initial' OR (l.is_tacit AND NOT l.is_notice) OR l.renews <> '')"
        if kind is Kind.CONTRACT
        else "json_array_length(CAST(d.body AS TEXT), '$.scheduled') > 0"
    )
    query = (
        f"SELECT d.body FROM {kind.value} l JOIN document d ON d.kind = '{kind.value}' AND d.id = l.id"
        f" WHERE {is_changed}"
    )
    bodies = driver(connection).execute(query).fetchall()
    return [decode_document(kind, body) for (body,) in bodies]


def remove(connection: Connection, kind: Kind, ids: Iterable[str]) -> None:
    """Delete documents and their list columns."""
    gone = [{"gone": id} for id in ids]
    if not gone:
        return
    table = tables.document
    connection.execute(delete(table).where(table.c.kind == kind.value, table.c.id == bindparam("gone")), gone)
    if kind in LIST_TABLES:
        listed = LIST_TABLES[kind]
        connection.execute(delete(listed).where(listed.c.id == bindparam("gone")), gone)


def load_shadow(connection: Connection, kind: Kind, id: str) -> Shadow | None:
    """The portal's last copy of a touched document; None when the document is not touched."""
    found = driver(connection).execute(
        "SELECT version, feed_seq, generation, body FROM shadow WHERE kind = ? AND id = ?", (kind.value, id)
    )
    row = found.fetchone()
    return None if row is None else Shadow(kind, id, *row)


def portals_copy(readers: Readers, kind: Kind, id: str) -> Document | None:
    """The portal's last copy of a document that waits for the portal; None where nothing waits."""
    with readers.borrow() as connection:
        row = connection.execute(
            "SELECT body FROM shadow WHERE kind = ? AND id = ?", (kind.value, id)
        ).fetchone()
    return None if row is None or row[0] is None else decode_document(kind, row[0])


def save_shadow(connection: Connection, shadow: Shadow) -> None:
    """Keep the portal's copy of a touched document."""
    save_shadows(connection, [shadow])


def save_shadows(connection: Connection, shadows: Sequence[Shadow]) -> None:
    """Keep the portal's copies of touched documents."""
    rows: list[Row] = [
        {
            "kind": shadow.kind.value,
            "id": shadow.id,
            "version": shadow.version,
            "feed_seq": shadow.feed_seq,
            "generation": shadow.generation,
            "body": shadow.body,
        }
        for shadow in shadows
    ]
    upsert(connection, tables.shadow, rows)


def remove_shadow(connection: Connection, kind: Kind, id: str) -> None:
    """Forget the portal's copy of a document that is touched no more."""
    driver(connection).execute("DELETE FROM shadow WHERE kind = ? AND id = ?", (kind.value, id))


def shadow_of(kind: Kind, id: str, copy: Copy | None) -> Shadow:
    """What to keep aside of ``copy`` when the first local command touches it."""
    if copy is None:
        return Shadow(kind, id, 0, 0, 0, None)
    return Shadow(kind, id, copy.version, copy.feed_seq, copy.generation, copy.body)


def copy_over(document: Document, shadow: Shadow) -> Copy:
    """``document`` with the portal's version that it is built on."""
    return Copy(document, encode(document), shadow.version, shadow.feed_seq, shadow.generation)


def _document_row(copy: Copy) -> Row:
    return {
        "kind": kind_of(copy.document).value,
        "id": document_id(copy.document),
        "version": copy.version,
        "feed_seq": copy.feed_seq,
        "generation": copy.generation,
        "owner_id": owner_of(copy.document),
        "body": copy.body,
    }


@cache
def _upsert_sql(table: Table, keys: tuple[str, ...], names: tuple[str, ...]) -> str:
    statement = insert(table).values(dict.fromkeys(names))
    update = {name: statement.excluded[name] for name in names if name not in keys}
    return str(statement.on_conflict_do_update(index_elements=keys, set_=update).compile(dialect=_DIALECT))


def upsert(connection: Connection, table: Table, rows: Sequence[Row], key: str | None = None) -> None:
    """Insert ``rows``, or overwrite their columns where ``key`` (default: the primary key) is taken.

    The statement is Core's; the driver runs it, because Core looks at every value of every row on its way.
    """
    if not rows:
        return
    # Core names the columns in the order of the table, whatever the order of the row.
    names = tuple(column.name for column in table.columns if column.name in rows[0])
    keys = (key,) if key else tuple(column.name for column in table.primary_key)
    values = [tuple(row[name] for name in names) for row in rows]
    driver(connection).executemany(_upsert_sql(table, keys, names), values)


def driver(connection: Connection) -> sqlcipher.Connection:
    """The driver's own connection, in the same transaction: for many rows, and for plain SQL."""
    return cast(sqlcipher.Connection, connection.connection.driver_connection)
