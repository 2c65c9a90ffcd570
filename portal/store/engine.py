"""Connections to either database, always on behalf of one partner."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import sqlcipher3.dbapi2
from sqlalchemy import Connection, Engine, Table, create_engine, event, make_url, text
from sqlalchemy.dialects import sqlite
from sqlalchemy.exc import OperationalError
from sqlalchemy.exc import TimeoutError as PoolTimeout

if TYPE_CHECKING:
    from sqlalchemy.dialects import postgresql

ROLE = "channeldesk_portal"
"""Owner of nothing and no superuser, so row-level security holds for it."""

_BUSY_MS = 10_000
_PATIENCE_S = 10.0
BUSY = (OperationalError, PoolTimeout)
"""What is raised while the database cannot be had: the same may work a little later."""
_WRITES, _PARTNER = "portal_writes", "portal_partner"
_BEGIN = """
SELECT set_config('role', %s, true), set_config('app.partner', %s, true),
    set_config('lock_timeout', '10s', true), set_config('statement_timeout', '30s', true)
"""


def open_engine(url: str, patience_s: float = _PATIENCE_S) -> Engine:
    """An engine for a ``sqlite:///file`` or ``postgresql://`` URL, set up as the portal needs it.

    A request waits ``patience_s`` for a connection while all are in use.
    """
    parsed = make_url(url)
    if parsed.get_backend_name() == "sqlite":
        # SQLCipher without a key is plain SQLite, newer than many a system's own, which may carry the
        # WAL-reset bug of 3.40.
        engine = create_engine(
            parsed, module=sqlcipher3.dbapi2, pool_size=20, max_overflow=30, pool_timeout=patience_s
        )
        event.listen(engine, "connect", _set_up_sqlite)
        event.listen(engine, "begin", _begin_sqlite)
        return engine
    engine = create_engine(
        parsed.set(drivername="postgresql+psycopg"),
        pool_size=10,
        max_overflow=40,
        pool_timeout=patience_s,
        # A connection that the server has dropped meanwhile is replaced, not handed to a request.
        pool_pre_ping=True,
        # Behind a pooler the next transaction has another session, which knows none of ours.
        connect_args={"prepare_threshold": None},
        use_native_hstore=False,  # No column is one, and to ask for them are three statements of each start.
    )
    event.listen(engine, "begin", _begin_postgresql)
    return engine


def is_postgresql(engine: Engine) -> bool:
    """Whether ``engine`` speaks to PostgreSQL."""
    return engine.dialect.name == "postgresql"


@contextmanager
def writing(engine: Engine, partner_id: str) -> Iterator[Connection]:
    """Open a transaction that may write, seeing only ``partner_id``'s rows; commits unless it raises."""
    with _transaction(engine, partner_id, writes=True) as connection:
        yield connection


@contextmanager
def writing_for_all(engine: Engine) -> Iterator[Connection]:
    """Open a transaction that may write and sees no partner's rows until it calls ``become``."""
    with _transaction(engine, "", writes=True) as connection:
        yield connection


@contextmanager
def reading(engine: Engine, partner_id: str) -> Iterator[Connection]:
    """Open a transaction that only reads ``partner_id``'s rows."""
    with _transaction(engine, partner_id, writes=False) as connection:
        yield connection


@contextmanager
def reading_one_moment(engine: Engine, partner_id: str) -> Iterator[Connection]:
    """The same, where every statement sees the rows as they were at the first one."""
    # SQLite's transactions are so anyway.
    level = {"isolation_level": "REPEATABLE READ"} if is_postgresql(engine) else {}
    with _transaction(engine, partner_id, writes=False, **level) as connection:
        yield connection


@contextmanager
def _transaction(engine: Engine, partner_id: str, *, writes: bool, **more: str) -> Iterator[Connection]:
    options = {_WRITES: writes, _PARTNER: partner_id, **more}
    with engine.connect().execution_options(**options) as connection, connection.begin():
        yield connection


def become(connection: Connection, partner_id: str) -> None:
    """See ``partner_id``'s rows, and nobody else's, until the transaction ends or becomes another's."""
    if connection.dialect.name == "postgresql":
        connection.execute(text("SELECT set_config('app.partner', :partner, true)"), {"partner": partner_id})


def insert_into(connection: Connection, table: Table) -> "postgresql.Insert | sqlite.Insert":
    """An INSERT that knows ON CONFLICT, in the dialect of ``connection``."""
    if connection.dialect.name == "postgresql":
        # A portal on SQLite, or a verb on it, waits for nothing of the other.
        from sqlalchemy.dialects import postgresql

        return postgresql.insert(table)
    return sqlite.insert(table)


def insert_many(connection: Connection, table: Table, rows: Sequence[Mapping[str, object]]) -> None:
    """Insert ``rows``, which all have the same columns, as fast as the driver can."""
    if not rows:
        return
    names = list(rows[0])
    mark = "%s" if connection.dialect.name == "postgresql" else "?"
    marks = ", ".join([mark] * len(names))
    statement = f"INSERT INTO {table.name} ({', '.join(names)}) VALUES ({marks})"
    connection.exec_driver_sql(statement, [tuple(row.values()) for row in rows])


def _set_up_sqlite(connection: Any, _record: Any) -> None:
    connection.isolation_level = (
        None  # Transactions begin where `_begin_sqlite` says, not where the driver guesses.
    )
    cursor = connection.cursor()
    cursor.execute(f"PRAGMA busy_timeout = {_BUSY_MS}")
    cursor.execute("PRAGMA journal_mode = WAL")
    cursor.execute("PRAGMA synchronous = FULL")
    cursor.close()


def _begin_sqlite(connection: Connection) -> None:
    # A write that began as a read cannot wait for another writer; it fails at once. So it says so first.
    writes = connection.get_execution_options().get(_WRITES, False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


def _begin_postgresql(connection: Connection) -> None:
    """Set role, partner and limits for the transaction: behind a pooler a session is nobody's to set up."""
    partner_id = connection.get_execution_options().get(_PARTNER, "")
    connection.exec_driver_sql(_BEGIN, (ROLE, partner_id))
