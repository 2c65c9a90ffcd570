"""A fresh portal per test, on SQLite and on PostgreSQL."""

from collections.abc import Callable, Iterator
from pathlib import Path

import psycopg
import pytest

from portal.demo.embedded import EmbeddedPortal
from portal.store.accounts import Account
from portal.store.schema import prepare
from portal.store.tables import metadata, setting
from tests.support.portal_laptop import REP, Laptop, SettableClock, seed_partners
from tests.support.postgresql import own_postgresql

_NAME = "portal"


@pytest.fixture(scope="session")
def postgresql() -> Iterator[str]:
    """The address of a PostgreSQL of this run, with a database that holds the portal's tables."""
    with own_postgresql() as server:
        server.execute(f"CREATE DATABASE {_NAME}")
        address = server.address(_NAME)
        prepare(address).dispose()
        yield address


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """An empty database of this test alone."""
    return _empty_database(request, tmp_path)


@pytest.fixture(scope="module", params=["sqlite", "postgresql"])
def module_database_url(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> str:
    """An empty database for all tests of a file that uses no other."""
    return _empty_database(request, tmp_path_factory.mktemp("portal"))


def _empty_database(request: pytest.FixtureRequest, folder: Path) -> str:
    if request.param == "sqlite":
        return f"sqlite:///{folder}/portal.db"
    address: str = request.getfixturevalue("postgresql")
    tables = ", ".join(table.name for table in metadata.sorted_tables if table is not setting)
    with psycopg.connect(address) as connection:
        connection.execute(f"TRUNCATE {tables}".encode())
    return address


@pytest.fixture
def clock() -> SettableClock:
    """The portal's time, at the builders' now."""
    return SettableClock()


@pytest.fixture
def portal(database_url: str, clock: SettableClock) -> Iterator[EmbeddedPortal]:
    """A running portal with two partners."""
    with EmbeddedPortal(database_url, clock=clock) as running:
        seed_partners(running)
        yield running


@pytest.fixture
def laptop_of(portal: EmbeddedPortal) -> Iterator[Callable[..., Laptop]]:
    """Makes laptops of accounts; closes them in the end."""
    made: list[Laptop] = []

    def make(account: Account, client_id: str = "") -> Laptop:
        made.append(Laptop(portal, account, client_id))
        return made[-1]

    yield make
    for each in made:
        each.close()


@pytest.fixture
def laptop(laptop_of: Callable[..., Laptop]) -> Laptop:
    """The laptop of a rep."""
    return laptop_of(REP)
