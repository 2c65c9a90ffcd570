"""The version of the cache file: made new, stepped up after a copy, or refused when it is too new."""

import os
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

import sqlcipher3.dbapi2 as sqlcipher

from app.models.connection import connect, open_checked
from app.models.errors import CacheError, cache_error, system_errors_of
from app.models.file_check import is_new
from app.models.key_mark import leave_mark, mark_path
from app.models.write_ahead import index_path, log_path

HEAD = "0014"
"""The newest step in ``migrations/versions``; their names are numbers, so that newer is greater."""

STEPS = Path(__file__).parent / "migrations"
"""The folder of Alembic's steps."""


def prepare(path: Path, key: bytes, steps: Path = STEPS, head: str = HEAD) -> None:
    """Make the file at ``path`` one that this program can use: right key, undamaged, newest tables.

    Raises:
        CacheError: ``cache.newer`` and everything that opening raises; the file is left as it was.
    """
    with system_errors_of(path):
        path.parent.mkdir(parents=True, exist_ok=True)
        if is_new(path):
            # Another process may be quicker; its cache is as good.
            with making(path, key, steps) as fresh, suppress(FileExistsError):
                settle(fresh, path)
            leave_mark(path, key)
        open_checked(path, key)
    if version_of(path, key) != head:
        _step_up(path, key, steps, head)


@contextmanager
def making(path: Path, key: bytes, steps: Path = STEPS) -> Iterator[Path]:
    """An empty cache under another name beside ``path``, gone after the block unless it was moved away.

    Whoever finds a file at ``path`` finds a whole cache: one of no bytes has been damaged.
    """
    fresh = path.with_name(f"{path.stem}.{os.getpid()}.new.db")
    remove(fresh)
    try:
        # SQLite makes a database of an empty file, and of none that is not there.
        fresh.touch(mode=0o600)
        _step_up(fresh, key, steps, "")
        yield fresh
    finally:
        remove(fresh)


def settle(fresh: Path, path: Path) -> None:
    """Let the closed cache ``fresh`` appear at ``path``, whole and on the disk.

    Raises:
        FileExistsError: there is one already; it stays.
    """
    with fresh.open("rb+") as file:
        os.fsync(file.fileno())
    try:
        path.hardlink_to(fresh)
    except (NotImplementedError, PermissionError):
        # A file system without hard links, as on a memory stick.
        fresh.rename(path)
    sync_folder(path.parent)


def sync_folder(folder: Path) -> None:
    """Wait until the disk has the names in ``folder``, where the system can say so."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def remove(path: Path) -> None:
    """Delete a cache that nobody uses, with everything beside it."""
    for each in (path, log_path(path), index_path(path), mark_path(path)):
        each.unlink(missing_ok=True)


def version_of(path: Path, key: bytes) -> str:
    """The step that the file is at; empty for a file without tables."""
    with closing(connect(path, key)) as connection:
        try:
            return _version(connection)
        except sqlcipher.Error as error:
            raise cache_error(error, path) or error from error


def refuse_newer(connection: sqlcipher.Connection, path: Path, head: str = HEAD) -> str:
    """The step that the open file is at, in the transaction under way.

    Raises:
        CacheError: ``cache.newer``: a newer version of this program has stepped it up.
    """
    found = _version(connection)
    if found > head:
        raise CacheError("cache.newer", path=path.name, found=found, known=head)
    return found


def _version(connection: sqlcipher.Connection) -> str:
    is_there = connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'alembic_version'")
    if is_there.fetchone() is None:
        return ""
    row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    return str(row[0]) if row else ""


def _copy_aside(path: Path, key: bytes, suffix: str) -> None:
    """Leave an encrypted copy of the file as it was before the steps; all of it, or none."""
    copy = path.with_suffix(f".{suffix}")
    part = copy.with_name(f"{copy.name}.part")
    try:
        with system_errors_of(path):
            part.touch(mode=0o600)
        # Through SQLite: closing another handle on the file would drop the locks that this process has.
        with closing(connect(path, key)) as source, closing(connect(part, key)) as target:
            source.backup(target)
        with system_errors_of(path), part.open("rb+") as file:
            os.fsync(file.fileno())
            part.replace(copy)
    except sqlcipher.Error as error:
        raise cache_error(error, path) or error from error
    finally:
        remove(part)


def _step_up(path: Path, key: bytes, steps: Path, head: str) -> None:
    """Run the missing steps in one transaction, after a copy; with no ``head`` the file is a new one.

    The transaction has the write lock from its start: of two processes that want to step the file up, one
    does, and the other finds it done.
    """
    # Most starts need no step, and Alembic brings SQLAlchemy, which takes longer to load than the window.
    from alembic import command
    from alembic.config import Config
    from sqlalchemy.exc import DBAPIError

    from app.models.documents import driver
    from app.models.engine import open_engine

    config = Config()
    config.set_main_option("script_location", str(steps))
    engine = open_engine(path, key)
    try:
        with engine.begin() as connection:
            found = refuse_newer(driver(connection), path, head) if head else ""
            if head and found == head:
                return
            if found:
                _copy_aside(path, key, f"before-{head}-was-{found}")
            config.attributes["connection"] = connection
            command.upgrade(config, "head")
    except DBAPIError as error:
        raise (cache_error(error.orig, path) if error.orig else None) or error from error
    finally:
        engine.dispose()
