"""A portal's database as it was, put back: what an operator does after losing the newer one."""

from collections.abc import Mapping
from pathlib import Path

from portal.demo.embedded import EmbeddedPortal
from portal.store.schema import renew_epoch

Copy = Mapping[Path, bytes]
"""The files of a database and what was in them."""


def copy_of(portal: EmbeddedPortal) -> Copy:
    """The database of a portal that runs on a file; it is stopped for it and runs again."""
    portal.stop()
    portal.engine.dispose()
    file = Path(portal.engine.url.database or "")
    copied = {path: path.read_bytes() for path in file.parent.glob(f"{file.name}*")}
    portal.start()
    return copied


def restore(portal: EmbeddedPortal, copy: Copy) -> None:
    """Put ``copy`` in the place of the database, and declare it restored."""
    portal.stop()
    portal.engine.dispose()
    file = Path(portal.engine.url.database or "")
    for path in file.parent.glob(f"{file.name}*"):
        path.unlink()
    for path, content in copy.items():
        path.write_bytes(content)
    renew_epoch(portal.engine)
    portal.start()
