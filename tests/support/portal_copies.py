"""A portal's database as it was, put back: what an operator does after losing the newer one."""

from collections.abc import Mapping
from pathlib import Path

from sqlalchemy import Engine

from portal.demo.embedded import EmbeddedPortal
from portal.store.schema import renew_epoch

Copy = Mapping[Path, bytes]
"""The files of a database and what was in them."""


def copy_of(portal: EmbeddedPortal) -> Copy:
    """The database of a portal that runs on a file; it is stopped for it and runs again."""
    portal.stop()
    copied = copy_files(portal.engine)
    portal.start()
    return copied


def restore(portal: EmbeddedPortal, copy: Copy, *, is_declared: bool = True) -> None:
    """Put ``copy`` in the place of the database, and declare it restored, unless that is forgotten."""
    portal.stop()
    put_back(portal.engine, copy, is_declared=is_declared)
    portal.start()


def copy_files(engine: Engine) -> Copy:
    """The files of a database that nobody uses meanwhile."""
    engine.dispose()
    return {path: path.read_bytes() for path in _files(engine)}


def put_back(engine: Engine, copy: Copy, *, is_declared: bool = True) -> None:
    """The same files again, declared restored or not."""
    engine.dispose()
    for path in _files(engine):
        path.unlink()
    for path, content in copy.items():
        path.write_bytes(content)
    if is_declared:
        renew_epoch(engine)


def _files(engine: Engine) -> list[Path]:
    file = Path(engine.url.database or "")
    return list(file.parent.glob(f"{file.name}*"))
