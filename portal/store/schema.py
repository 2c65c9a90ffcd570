"""The version of the portal's database: made new, stepped up step by step, or refused when it is newer."""

import os
from contextlib import closing
from pathlib import Path

import sqlcipher3.dbapi2 as sqlite
from sqlalchemy import Connection, Engine, NullPool, create_engine, inspect, select, text
from sqlalchemy.exc import OperationalError

from portal.identity import new_secret
from portal.store.engine import insert_into, is_postgresql, open_engine, writing_for_all
from portal.store.tables import setting

HEAD = "0005"
"""The newest step in ``migrations/versions``; their names are numbers, so that newer is greater."""
STEPS = Path(__file__).parent / "migrations"
"""The folder of Alembic's steps."""
_BEFORE_STEPS = frozenset({"1", "2", "3", "4", "5", "6"})
"""What portals from before there were steps called their schemas; the first step brings them all to one."""
_WITH_STEPS = "7"
"""What those portals find instead, and refuse."""


class OtherSchema(Exception):
    """The database was made by another version of the portal; nothing in it was touched."""

    def __init__(self, found: str, own: str = HEAD) -> None:
        super().__init__(f"the database has schema {found}, this portal needs {own}")
        self.found = found


def prepare(url: str, steps: Path = STEPS, head: str = HEAD) -> Engine:
    """An engine on a database that has everything the portal needs; takes the steps that it lacks.

    On PostgreSQL the login of ``url`` owns the tables; the engine that is handed out works as ``ROLE``.

    Raises:
        OtherSchema: a newer portal made it; nothing in it was touched.
    """
    engine = open_engine(url)
    try:
        if is_postgresql(engine):
            unprepared = {"prepare_threshold": None}
            owner = create_engine(
                engine.url, poolclass=NullPool, connect_args=unprepared, use_native_hstore=False
            )
            _step_up(owner, steps, head)
        else:
            _step_up(engine, steps, head)
        with writing_for_all(engine) as connection:
            _settle_settings(connection)
    except BaseException:
        engine.dispose()
        raise
    return engine


def version_of(connection: Connection) -> str:
    """The step that the database is at; empty for a new one, and for one from before there were steps.

    Raises:
        OtherSchema: neither, by a number that no portal from before the steps gave.
    """
    tables = inspect(connection)
    if tables.has_table("alembic_version"):
        found = connection.execute(text("SELECT version_num FROM alembic_version")).scalar_one_or_none()
        return found or ""
    if tables.has_table(setting.name):
        query = select(setting.c.value).where(setting.c.name == "schema")
        found = connection.execute(query).scalar_one_or_none()
        if found is not None and found not in _BEFORE_STEPS:
            raise OtherSchema(found)
    return ""


def read_setting(connection: Connection, name: str) -> str:
    """The value of a setting of the whole portal."""
    return str(connection.execute(select(setting.c.value).where(setting.c.name == name)).scalar_one())


def renew_epoch(engine: Engine) -> str:
    """Declare the feed restored from a copy: every cursor handed out before answers 410 from now on."""
    epoch = new_secret()[:12]
    with writing_for_all(engine) as connection:
        connection.execute(setting.update().where(setting.c.name == "epoch").values(value=epoch))
    return epoch


def _settle_settings(connection: Connection) -> None:
    wanted = {"schema": _WITH_STEPS, "epoch": new_secret()[:12], "secret": new_secret()}
    rows = [{"name": name, "value": value} for name, value in wanted.items()]
    connection.execute(insert_into(connection, setting).on_conflict_do_nothing(), rows)


def _step_up(owner: Engine, steps: Path, head: str) -> None:
    """Take the missing steps, each in a transaction of its own: who is stopped in between goes on from there.

    Of two portals that start together one takes a step while the other waits, and then finds it taken.
    """
    is_copied = False
    while True:
        with writing_for_all(owner) as connection:
            if is_postgresql(owner):
                # The number only has to be ours; a lock of the session would be lost behind a pooler.
                connection.execute(text("SELECT pg_advisory_xact_lock(7331001)"))
            found = version_of(connection)
            if found > head:
                raise OtherSchema(found, head)
            if found == head:
                return
            if not is_copied:
                _copy_aside(connection, found, head)
                is_copied = True
            _take_step(connection, steps)


def _take_step(connection: Connection, steps: Path) -> None:
    # Most starts take none, and Alembic takes half a second to import.
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(steps).replace("%", "%%"))
    config.attributes["connection"] = connection
    command.upgrade(config, "+1")


def _copy_aside(connection: Connection, found: str, head: str) -> None:
    """Leave a copy of a SQLite file as it was before the steps; PostgreSQL's is its administrator's to make.

    Nobody writes meanwhile: the transaction under way has the lock, and has changed nothing yet.
    """
    url = connection.engine.url
    if url.get_backend_name() != "sqlite" or not inspect(connection).has_table(setting.name):
        return
    file = Path(url.database or "")
    copy = file.with_name(f"{file.stem}.before-{head}-was-{found or 'unnumbered'}{file.suffix}")
    part = copy.with_name(f"{copy.name}.part")
    try:
        with closing(sqlite.connect(file)) as source, closing(sqlite.connect(part)) as target:
            source.backup(target)
        with part.open("rb+") as written:
            os.fsync(written.fileno())
        part.replace(copy)
    except sqlite.Error as error:
        raise OperationalError("copying the database before its steps", None, error) from error
    finally:
        part.unlink(missing_ok=True)
