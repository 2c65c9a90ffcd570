"""What can be wrong with the cache file, converted once from what the database library says."""

import sqlcipher3.dbapi2 as sqlcipher

from app.domain.errors import Problem, Refused

_DAMAGE = {
    sqlcipher.SQLITE_CORRUPT: "cache.damaged",
    sqlcipher.SQLITE_NOTADB: "cache.damaged",
    sqlcipher.SQLITE_FULL: "cache.disk_full",
    sqlcipher.SQLITE_BUSY: "cache.busy",
    sqlcipher.SQLITE_CANTOPEN: "cache.cannot_open",
    sqlcipher.SQLITE_READONLY: "cache.read_only",
    sqlcipher.SQLITE_IOERR: "cache.disk_error",
}


class CacheError(Refused):
    """The cache file cannot be used; the code says why, and the file was left as it was."""

    def __init__(self, code: str, **data: str) -> None:
        super().__init__(Problem(code, "", data))
        self.code = code


def cache_error(error: BaseException) -> CacheError | None:
    """What ``error`` means for the cache, or ``None`` when it is a fault of the program."""
    if not isinstance(error, sqlcipher.Error):
        return None
    primary = getattr(error, "sqlite_errorcode", 0) & 0xFF
    code = _DAMAGE.get(primary)
    return CacheError(code, reason=str(error)) if code else None
