"""What can be wrong with the cache file, converted once from what the database library and the system say."""

import errno
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import sqlcipher3.dbapi2 as sqlcipher

from app.domain.errors import Problem, RuleViolation
from app.paths import disk_of

_DAMAGE = {
    sqlcipher.SQLITE_CORRUPT: "cache.damaged",
    sqlcipher.SQLITE_NOTADB: "cache.damaged",
    sqlcipher.SQLITE_FULL: "cache.disk_full",
    sqlcipher.SQLITE_BUSY: "cache.busy",
    sqlcipher.SQLITE_CANTOPEN: "cache.cannot_open",
    sqlcipher.SQLITE_READONLY: "cache.read_only",
    sqlcipher.SQLITE_IOERR: "cache.disk_error",
}
_OF_THE_SYSTEM = {
    errno.ENOSPC: "cache.disk_full",
    errno.EDQUOT: "cache.disk_full",
    errno.EROFS: "cache.read_only",
    errno.EACCES: "cache.read_only",
    errno.EPERM: "cache.read_only",
    errno.EEXIST: "cache.busy",
}
_LEAST_ROOM_BYTES = 64 << 10
"""What SQLite needs to open a file: its shared memory has 32 KB, its first pages of the log a few more."""


class CacheError(RuleViolation):
    """The cache file cannot be used; the code says why, and the file was left as it was."""

    def __init__(self, code: str, **data: str) -> None:
        super().__init__(Problem(code, "", data))
        self.code = code


def cache_error(error: BaseException, path: Path | None = None) -> CacheError | None:
    """What ``error`` means for the cache at ``path``, or ``None`` when it is a fault of the program.

    A file that cannot be opened or read may lie on a disk that is full, or that may not be written: SQLite
    says neither, so the disk is looked at.
    """
    if not isinstance(error, sqlcipher.Error):
        return None
    primary = getattr(error, "sqlite_errorcode", 0) & 0xFF
    code = _DAMAGE.get(primary)
    if code in ("cache.cannot_open", "cache.disk_error") and path is not None:
        code = _trouble_with_disk(path) or code
    if code is None:
        return None
    return CacheError(code, reason=str(error), **_place(path))


def system_error(error: OSError, path: Path) -> CacheError:
    """What ``error`` of the system means for the cache at ``path``."""
    code = _OF_THE_SYSTEM.get(error.errno or 0, "cache.disk_error")
    return CacheError(code, reason=error.strerror or "", **_place(path))


@contextmanager
def system_errors_of(path: Path) -> Iterator[None]:
    """Convert errors of the system inside the block, which are about the cache at ``path``.

    Raises:
        CacheError: ``cache.disk_full``, ``cache.read_only`` or ``cache.disk_error``.
    """
    try:
        yield
    except OSError as error:
        raise system_error(error, path) from error


def _trouble_with_disk(path: Path) -> str:
    """Why nothing can be written beside ``path``; empty when it can."""
    if not os.access(path.parent, os.W_OK) or (path.exists() and not os.access(path, os.W_OK)):
        return "cache.read_only"
    return "cache.disk_full" if shutil.disk_usage(path.parent).free < _LEAST_ROOM_BYTES else ""


def _place(path: Path | None) -> dict[str, str]:
    return {} if path is None else {"path": path.name, "disk": disk_of(path)}
