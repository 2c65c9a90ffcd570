"""The version of the portal's database: new and older ones become the same, newer ones are left alone."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import psycopg
import pytest
from sqlalchemy import Engine, select

from portal.demo.embedded import EmbeddedPortal
from portal.store.engine import is_postgresql, open_engine, reading
from portal.store.schema import HEAD, STEPS, OtherSchema, prepare, version_of
from portal.store.seeding import seed
from portal.store.tables import document, metadata, partner
from tests.support.patience import PATIENCE_S
from tests.support.portal_laptop import ARVANE, REP, catalogue
from tests.support.portal_schemas import (
    LACKING,
    found_shape,
    has_table,
    make_before_steps,
    owner_does,
    protection,
    shape,
    steps_with,
)
from tests.support.postgresql import PostgreSQL
from tests.support.ready_python import ReadyPython

ROOT = Path(__file__).resolve().parents[2]
NOTE, SHEET = ("9998", "note", ""), ("9999", "sheet", "")
WITHOUT_PSYCOPG = """
import sys

sys.modules["psycopg"] = None
from portal.demo.embedded import EmbeddedPortal

with EmbeddedPortal(sys.argv[1]) as portal:
    assert portal.url
"""


@pytest.fixture(params=["sqlite", "postgresql"])
def new_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """A database that no portal has ever seen."""
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path}/portal.db"
        return
    server: PostgreSQL = request.getfixturevalue("postgresql_server")
    server.execute("CREATE DATABASE stepped")
    yield server.address("stepped")
    server.execute("DROP DATABASE stepped WITH (FORCE)")


def version(engine: Engine) -> str:
    with engine.connect() as connection:
        return version_of(connection)


def test_the_steps_build_exactly_the_tables(new_url: str) -> None:
    engine = prepare(new_url)
    assert found_shape(engine) == shape(metadata, has_comments=is_postgresql(engine))
    assert version(engine) == HEAD
    engine.dispose()


def test_head_names_the_newest_step() -> None:
    steps = sorted(file.name for file in (STEPS / "versions").glob("r*.py"))
    assert steps[-1].startswith(f"r{HEAD}_")


def test_a_step_uses_no_code_of_the_portal() -> None:
    for file in (STEPS / "versions").glob("*.py"):
        code = file.read_text(encoding="utf-8")
        assert not any(f"{verb} {name}" in code for verb in ("from", "import") for name in ("app", "portal"))


@pytest.mark.parametrize("schema", LACKING)
def test_a_database_from_before_there_were_steps_becomes_as_a_new_one_is(new_url: str, schema: str) -> None:
    make_before_steps(new_url, schema)
    engine = prepare(new_url)
    with engine.connect() as connection:
        assert connection.execute(select(partner.c.id)).scalars().all() == ["acme"]
    found = found_shape(engine), protection(engine)
    engine.dispose()
    assert found[0] == shape(metadata, has_comments=is_postgresql(engine))
    assert found[1] == _protection_of_a_new_one(new_url)


def _protection_of_a_new_one(url: str) -> list[object]:
    if url.startswith("sqlite"):
        engine = prepare(f"{url}.new")
    else:
        with psycopg.connect(url, autocommit=True) as connection:
            connection.execute("DROP SCHEMA public CASCADE")
            connection.execute("CREATE SCHEMA public")
        engine = prepare(url)
    found = protection(engine)
    engine.dispose()
    return found


def test_an_older_database_is_stepped_up_with_what_it_holds(new_url: str, tmp_path: Path) -> None:
    engine = prepare(new_url)
    seed(engine, ARVANE, catalogue(), [REP])
    engine.dispose()
    prepare(new_url, steps_with(tmp_path / "steps", NOTE, SHEET), "9999").dispose()
    with pytest.raises(OtherSchema, match="9999"):
        prepare(new_url)
    engine = open_engine(new_url)
    with reading(engine, ARVANE) as connection:
        assert len(connection.execute(document.select()).all()) == len(catalogue())
    assert (has_table(engine, "note"), has_table(engine, "sheet"), version(engine)) == (True, True, "9999")
    engine.dispose()


@pytest.mark.parametrize("new_url", ["sqlite"], indirect=True)
def test_a_copy_of_the_file_as_it_was_stays_beside_it(new_url: str, tmp_path: Path) -> None:
    engine = prepare(new_url)
    seed(engine, ARVANE, catalogue(), [REP])
    engine.dispose()
    assert [each.name for each in tmp_path.iterdir() if "before" in each.name] == []
    prepare(new_url, steps_with(tmp_path / "steps", NOTE, SHEET), "9999").dispose()
    (copy,) = (each for each in tmp_path.iterdir() if "before" in each.name)
    assert copy.name == f"portal.before-9999-was-{HEAD}.db"
    engine = prepare(f"sqlite:///{copy}")
    with reading(engine, ARVANE) as connection:
        assert len(connection.execute(document.select()).all()) == len(catalogue())
    assert not has_table(engine, "note")
    engine.dispose()


def test_who_is_stopped_between_two_steps_goes_on_from_there(new_url: str, tmp_path: Path) -> None:
    prepare(new_url).dispose()
    dying = ("9999", "sheet", "os.kill(os.getpid(), signal.SIGKILL)")
    assert _prepare_elsewhere(new_url, steps_with(tmp_path / "dying", NOTE, dying)) != 0
    engine = open_engine(new_url)
    assert (has_table(engine, "note"), has_table(engine, "sheet"), version(engine)) == (True, False, "9998")
    engine.dispose()
    assert _prepare_elsewhere(new_url, steps_with(tmp_path / "steps", NOTE, SHEET)) == 0
    engine = open_engine(new_url)
    assert (has_table(engine, "sheet"), version(engine)) == (True, "9999")
    engine.dispose()


def test_of_portals_that_start_together_each_step_is_taken_by_one(new_url: str, tmp_path: Path) -> None:
    steps = steps_with(tmp_path / "steps", NOTE, SHEET)
    with ExitStack() as stack:
        started = [stack.enter_context(_process(new_url, steps)) for _ in range(4)]
        assert [each.wait(PATIENCE_S) for each in started] == [0] * 4
    engine = open_engine(new_url)
    assert version(engine) == "9999"
    engine.dispose()


@pytest.mark.parametrize("found", ["0007", "9999"])
def test_a_newer_database_is_refused_and_left_alone(new_url: str, found: str) -> None:
    prepare(new_url).dispose()
    engine = open_engine(new_url)
    owner_does(engine, f"UPDATE alembic_version SET version_num = '{found}'", "DROP TABLE published")
    with pytest.raises(OtherSchema, match=found):
        prepare(new_url)
    assert not has_table(engine, "published")
    engine.dispose()


def test_a_database_of_a_number_that_no_portal_gave_is_refused(new_url: str) -> None:
    make_before_steps(new_url, "6")
    engine = open_engine(new_url)
    owner_does(engine, "UPDATE setting SET value = '99' WHERE name = 'schema'")
    with pytest.raises(OtherSchema, match="99"):
        prepare(new_url)
    engine.dispose()


@pytest.mark.parametrize("new_url", ["sqlite"], indirect=True)
def test_a_portal_serves_a_database_from_before_there_were_steps(new_url: str) -> None:
    make_before_steps(new_url, "1")
    with EmbeddedPortal(new_url) as portal:
        seed(portal.engine, ARVANE, catalogue(), [REP])
        with reading(portal.engine, ARVANE) as connection:
            assert len(connection.execute(document.select()).all()) == len(catalogue())


def test_a_portal_on_sqlite_needs_no_driver_of_postgresql(tmp_path: Path) -> None:
    # The frozen application comes without one, and serves its demo.
    done = subprocess.run(
        [sys.executable, "-c", WITHOUT_PSYCOPG, f"sqlite:///{tmp_path}/portal.db"], cwd=ROOT, check=False
    )
    assert done.returncode == 0


def _process(url: str, steps: Path) -> ReadyPython:
    return ReadyPython(
        [sys.executable, "-m", "tests.support.portal_steps_process", url, str(steps)], cwd=ROOT
    )


def _prepare_elsewhere(url: str, steps: Path) -> int:
    with _process(url, steps) as process:
        return process.wait(PATIENCE_S)
