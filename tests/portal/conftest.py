"""A fresh portal per test, on SQLite and on PostgreSQL; behind a pooler too where only laptops speak."""

import inspect
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from portal.demo.embedded import EmbeddedPortal
from portal.store import accounts
from portal.store.accounts import Account
from tests.support.lock_waits import Waits, watching_locks
from tests.support.pgbouncer import find_pgbouncer, own_pgbouncer
from tests.support.portal_databases import SharedDatabase, portal_of_partners, seed_at, shared_database
from tests.support.portal_farm import PortalFarm, portal_farm
from tests.support.portal_laptop import REP, Laptop, SettableClock
from tests.support.portals import empty_portal
from tests.support.postgresql import PostgreSQL, own_postgresql

_NAME = "portal"
_POOLER = "pooler"
_OF_THE_PROTOCOL = frozenset(
    {
        "test_push",
        "test_feed",
        "test_isolation",
        "test_quotes",
        "test_history",
        "test_first_contract",
        "test_submit",
        "test_submit_refusals",
    }
)
_NEEDS_ONE_PROCESS = frozenset({"portal", "clock"})


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Choose the databases of a test; of the protocol's tests, those that need nothing but laptops meet four
    processes behind a pooler as well."""
    is_chosen = any(
        "database_url" in mark.args[0] for mark in metafunc.definition.iter_markers("parametrize")
    )
    if is_chosen or "database_url" not in metafunc.fixturenames:
        return
    module = metafunc.module.__name__.rpartition(".")[2]
    needs_one_process = _NEEDS_ONE_PROCESS & set(inspect.signature(metafunc.function).parameters)
    is_for_all = module in _OF_THE_PROTOCOL and not needs_one_process and "laptop_of" in metafunc.fixturenames
    # Four portals take seconds to start, and each learns its statements: one process of the run has them.
    behind_pooler = pytest.param(_POOLER, marks=pytest.mark.long(share=_POOLER))
    databases = ["sqlite", "postgresql", *([behind_pooler] if is_for_all else [])]
    metafunc.parametrize("database_url", databases, indirect=True)


@pytest.fixture(autouse=True)
def _cheap_passwords(monkeypatch: pytest.MonkeyPatch) -> None:
    """What a password costs whoever guesses it would be paid by hundreds of tests; processes pay it."""
    monkeypatch.setattr(accounts, "_COST", 16)


@pytest.fixture(scope="session")
def postgresql_server() -> Iterator[PostgreSQL]:
    """A PostgreSQL of this run."""
    with own_postgresql() as server:
        yield server


@pytest.fixture(scope="session")
def postgresql(postgresql_server: PostgreSQL) -> Iterator[SharedDatabase]:
    """A database with the portal's tables on the PostgreSQL of this run."""
    with shared_database(postgresql_server, _NAME) as database:
        yield database


@pytest.fixture(scope="session")
def pooler(postgresql_server: PostgreSQL, postgresql: SharedDatabase) -> Iterator[str]:
    """The address of the same database behind a pooler in transaction mode."""
    program = find_pgbouncer()
    if program is None:
        pytest.skip("pgbouncer is not installed on this machine: apt-get install pgbouncer")
    with own_pgbouncer(program, postgresql_server, _NAME) as address:
        yield address


@pytest.fixture(scope="session")
def farm(pooler: str, postgresql: SharedDatabase) -> Iterator[PortalFarm]:
    """Four processes behind the pooler, which hear of changes at the server's own address."""
    with portal_farm(pooler, postgresql.address) as running:
        yield running


@pytest.fixture
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """An empty database of this test alone."""
    return _empty_database(request, tmp_path)


@pytest.fixture(scope="module", params=["sqlite", "postgresql"])
def module_database_url(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> str:
    """An empty database for all tests of a file that uses no other."""
    return _empty_database(request, tmp_path_factory.mktemp("portal"))


def _empty_database(request: pytest.FixtureRequest, folder: Path) -> str:
    if request.param == "sqlite":
        return empty_portal(folder)
    database: SharedDatabase = request.getfixturevalue("postgresql")
    database.empty()
    served: str = request.getfixturevalue("pooler") if request.param == _POOLER else database.address
    return served


@pytest.fixture
def clock() -> SettableClock:
    """The portal's time, at the builders' now."""
    return SettableClock()


@pytest.fixture
def portal(
    request: pytest.FixtureRequest, database_url: str, clock: SettableClock, tmp_path: Path
) -> Iterator[EmbeddedPortal | PortalFarm]:
    """A running portal with two partners."""
    if database_url.startswith("sqlite"):
        portal_of_partners(tmp_path)
    else:
        database: SharedDatabase = request.getfixturevalue("postgresql")
        database.begin_with("partners", seed_at)
    if request.node.callspec.params.get("database_url") == _POOLER:
        farm: PortalFarm = request.getfixturevalue("farm")
        yield farm
        return
    with EmbeddedPortal(database_url, clock=clock) as running:
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


@pytest.fixture
def waits(database_url: str, portal: EmbeddedPortal) -> Iterator[Waits]:
    """Who waits for whom on the portal's PostgreSQL."""
    with watching_locks(database_url, portal.engine) as watching:
        yield watching
