"""What a portal says of itself to whatever watches it."""

import shutil
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
import requests

from app.domain.commands.commands import CreateCustomer
from app.wire.protocol import ResultStatus
from portal.commands.pipeline.pipeline import Received
from portal.demo.embedded import EmbeddedPortal
from portal.store.engine import open_engine
from portal.store.schema import HEAD
from tests.support import builders as b
from tests.support.patience import PATIENCE_S
from tests.support.portal_databases import APPLICATION, SharedDatabase
from tests.support.portal_laptop import REP, Laptop, SettableClock, seed_partners
from tests.support.portal_schemas import owner_does
from tests.support.postgresql import PostgreSQL


@pytest.fixture(params=["sqlite", "postgresql"])
def served(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[EmbeddedPortal]:
    """A portal on a database of its own, which a test may damage."""
    url = f"sqlite:///{tmp_path}/portal.db"
    if request.param == "postgresql":
        server: PostgreSQL = request.getfixturevalue("postgresql_server")
        server.execute("CREATE DATABASE health")
        url = server.address("health")
    with EmbeddedPortal(url) as portal:
        yield portal
    if request.param == "postgresql":
        server.execute("DROP DATABASE health WITH (FORCE)")


def ask(portal: EmbeddedPortal, name: str) -> requests.Response:
    return requests.get(f"{portal.url}/health/{name}", timeout=PATIENCE_S)


def test_a_portal_that_can_work_says_so_to_anybody(served: EmbeddedPortal) -> None:
    assert (ask(served, "live").status_code, ask(served, "live").json()) == (200, {"status": "live"})
    assert (ask(served, "ready").status_code, ask(served, "ready").json()) == (200, {"status": "ready"})


@pytest.mark.parametrize(
    ("statement", "found"),
    [("UPDATE alembic_version SET version_num = '9999'", "9999"), ("DROP TABLE alembic_version", "7")],
)
def test_on_the_tables_of_another_version_it_lives_and_is_not_ready(
    served: EmbeddedPortal, statement: str, found: str
) -> None:
    owner_does(served.engine, statement)
    answer = ask(served, "ready")
    assert (answer.status_code, answer.headers["Retry-After"]) == (503, "5")
    assert answer.json()["detail"] == f"the database has schema {found}, this portal needs {HEAD}"
    assert ask(served, "live").status_code == 200


def test_without_its_database_it_lives_and_is_not_ready(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    folder.mkdir()
    with EmbeddedPortal(f"sqlite:///{folder}/portal.db") as portal:
        portal.engine.dispose()
        shutil.rmtree(folder)
        answer = ask(portal, "ready")
        assert (answer.status_code, ask(portal, "live").status_code) == (503, 200)
        assert "does not answer" in answer.json()["detail"]
        assert str(tmp_path) not in answer.text


def test_connections_that_the_server_dropped_are_replaced_before_a_request_meets_them(
    postgresql: SharedDatabase, clock: SettableClock, postgresql_server: PostgreSQL
) -> None:
    with EmbeddedPortal(postgresql.address, clock=clock) as portal:
        for _ in range(3):
            assert ask(portal, "ready").status_code == 200
        postgresql_server.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
            " WHERE datname = 'portal' AND query NOT LIKE 'LISTEN%'"
            f" AND application_name <> '{APPLICATION}'"
        )
        assert ask(portal, "ready").status_code == 200


@pytest.mark.expects_log("the database did not answer")
def test_while_every_connection_is_in_use_it_asks_to_come_back(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path}/portal.db"
    portal = EmbeddedPortal(url)
    portal.engine.dispose()
    portal.engine = open_engine(url, patience_s=0.01)
    with portal, ExitStack() as held:
        seed_partners(portal.engine)
        laptop = Laptop(portal, REP)
        customer = b.customer()
        operation = laptop.operation(CreateCustomer(customer), customer)
        caller = portal.context.tokens.caller(str(laptop.session.headers["Authorization"]).split()[1])
        assert caller is not None
        for _ in range(50):
            held.enter_context(portal.engine.connect())
        answer = laptop.get("/v1/sync/info")
        assert (answer.status_code, answer.headers["Retry-After"]) == (503, "5")
        assert ask(portal, "ready").status_code == 503
        # A command that finds no connection has not failed, and never becomes a dead letter.
        result = portal.context.pipeline.settle(caller, Received(operation, b"{}", laptop.client_id))
        assert result.status is ResultStatus.RETRY_LATER
        laptop.close()
