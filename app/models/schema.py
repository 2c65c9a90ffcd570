"""The version of the cache file: made new, stepped up after a copy, or refused when it is too new."""

import os
from contextlib import closing
from pathlib import Path

import sqlcipher3.dbapi2 as sqlcipher

from app.models.connection import connect, open_checked
from app.models.errors import CacheError, cache_error

HEAD = "0003"
"""The newest step in ``migrations/versions``; their names are numbers, so that newer is greater."""

STEPS = Path(__file__).parent / "migrations"
"""The folder of Alembic's steps."""


def prepare(path: Path, key: bytes, steps: Path = STEPS, head: str = HEAD) -> None:
    """Make the file at ``path`` one that this program can use: right key, undamaged, newest tables.

    Raises:
        CacheError: ``cache.newer`` and everything that opening raises; the file is left as it was.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    open_checked(path, key)
    found = version_of(path, key)
    if found == head:
        return
    if found > head:
        raise CacheError("cache.newer", path=path.name, found=found, known=head)
    if found:
        _copy_aside(path, key, f"before-{head}-was-{found}")
    _step_up(path, key, steps)


def version_of(path: Path, key: bytes) -> str:
    """The step that the file is at; empty for a file without tables."""
    with closing(connect(path, key)) as connection:
        try:
            is_there = connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'alembic_version'")
            if is_there.fetchone() is None:
                return ""
            row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
        except sqlcipher.Error as error:
            raise cache_error(error) or error from error
    return str(row[0]) if row else ""


def _copy_aside(path: Path, key: bytes, suffix: str) -> None:
    """Leave an encrypted copy of the file as it was before the steps."""
    copy = path.with_suffix(f".{suffix}")
    with closing(connect(path, key)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        content = path.read_bytes()
    with copy.open("wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def _step_up(path: Path, key: bytes, steps: Path) -> None:
    """Run the missing steps in one transaction; Alembic is imported here because most starts need none."""
    from alembic import command
    from alembic.config import Config

    from app.models.engine import open_engine

    config = Config()
    config.set_main_option("script_location", str(steps))
    engine = open_engine(path, key)
    try:
        with engine.begin() as connection:
            config.attributes["connection"] = connection
            command.upgrade(config, "head")
    finally:
        engine.dispose()
