"""What the portals of tests begin with: made once by each process of a run, and put back for each test."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import psycopg

from portal.store.engine import open_engine
from portal.store.schema import prepare
from portal.store.tables import metadata, setting
from tests.support.portal_laptop import seed_partners
from tests.support.portals import empty_portal
from tests.support.postgresql import PostgreSQL
from tests.support.templates import copy_made_once

_TABLES = [table.name for table in metadata.sorted_tables if table is not setting]
_KEPT = "kept"
"""The schema of the copies."""
APPLICATION = "tests"
"""What the connection that puts things back calls itself."""


def portal_of_partners(folder: Path) -> str:
    """The address of a SQLite file in ``folder`` that holds the two partners of ``seed_partners``."""
    copy_made_once("portal of partners", lambda empty: seed_at(empty_portal(empty)), folder)
    return f"sqlite:///{folder}/portal.db"


def seed_at(address: str) -> None:
    """Let the prepared database at ``address`` hold the two partners of ``seed_partners``."""
    engine = open_engine(address)
    seed_partners(engine)
    engine.dispose()


@dataclass(frozen=True, slots=True)
class SharedDatabase:
    """A portal's database on PostgreSQL that one test after the other begins anew."""

    address: str
    _administrator: "psycopg.Connection[tuple[object, ...]]"
    _kept: set[str] = field(default_factory=set)

    def empty(self) -> None:
        """Take every row away; by DELETE, for TRUNCATE makes a hundred new files, which takes 11 ms."""
        self._do(*(f"DELETE FROM {name}" for name in reversed(_TABLES)))

    def begin_with(self, name: str, make: Callable[[str], None]) -> None:
        """Let it hold what ``make`` makes of an empty database at an address, called ``name``."""
        self.empty()
        copies = {table: f"{_KEPT}.{name}_{table}" for table in _TABLES}
        if name in self._kept:
            self._do(*(f"INSERT INTO {table} SELECT * FROM {copy}" for table, copy in copies.items()))
            return
        make(self.address)
        self._do(*(f"CREATE TABLE {copy} AS SELECT * FROM {table}" for table, copy in copies.items()))
        self._kept.add(name)

    def _do(self, *statements: str) -> None:
        self._administrator.execute("; ".join(statements).encode())


@contextmanager
def shared_database(server: PostgreSQL, name: str) -> Iterator[SharedDatabase]:
    """The new database ``name`` on ``server``, with the portal's tables."""
    server.execute(f"CREATE DATABASE {name}")
    address = server.address(name)
    prepare(address).dispose()
    with psycopg.connect(address, autocommit=True, application_name=APPLICATION) as administrator:
        administrator.execute(f"CREATE SCHEMA {_KEPT}".encode())
        yield SharedDatabase(address, administrator)
