"""Opening the portal's database, and why that failed, as something to do about it."""

import errno
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import URL, Engine, make_url
from sqlalchemy.exc import ArgumentError, DBAPIError, NoSuchModuleError

from app.domain.errors import RuleViolation, violation
from portal.store.schema import HEAD, OtherSchema, prepare

_INSUFFICIENT_PRIVILEGE, _NO_SUCH_DATABASE, _LOCK_NOT_AVAILABLE, _DISK_FULL = (
    "42501",
    "3D000",
    "55P03",
    "53100",
)
_ROOM_MIN = 64 << 10
"""Bytes that SQLite's log and its index need before anything can be written."""
_SQLITE = {
    "SQLITE_NOTADB": "database.not_a_database",
    "SQLITE_CORRUPT": "database.not_a_database",
    "SQLITE_READONLY": "database.read_only",
    "SQLITE_FULL": "database.full",
    "SQLITE_BUSY": "database.busy",
}
_POSTGRESQL = {
    _INSUFFICIENT_PRIVILEGE: "database.rights",
    _NO_SUCH_DATABASE: "database.missing",
    _LOCK_NOT_AVAILABLE: "database.busy",
    _DISK_FULL: "database.full",
}


def open_database(address: str, *, may_create: bool = True) -> Engine:
    """An engine on the database at ``address``, with everything the portal needs in it; ``dispose`` it.

    Without ``may_create`` a file that is not there is refused: looking after a portal begins no new one.

    Raises:
        RuleViolation: ``database.…``, with what is to be done about it.
    """
    url = _parsed(address)
    if url.get_backend_name() == "sqlite":
        _check_file(Path(url.database or ""), may_create=may_create)
    with explained(url):
        return prepare(address)


def _check_file(file: Path, *, may_create: bool) -> None:
    """Refuse what SQLite would take for a database to be begun: a name mistyped, a copy that went wrong."""
    if not file.exists():
        if not may_create:
            raise violation("database.none", file=str(file))
    elif file.is_file() and not file.stat().st_size:
        raise violation("database.empty", file=str(file))


@contextmanager
def explained(address: str | URL) -> Iterator[None]:
    """Turn what a database says inside the block into a refusal.

    Raises:
        RuleViolation: ``database.…``.
    """
    url = _parsed(address) if isinstance(address, str) else address
    try:
        yield
    except OtherSchema as error:
        raise violation("database.newer", found=error.found, own=HEAD) from error
    except DBAPIError as error:
        raise _refusal(url, error) from error


def _parsed(address: str) -> URL:
    try:
        url = make_url(address)
        backend = url.get_backend_name()
    except (ArgumentError, NoSuchModuleError, ValueError) as error:
        # What cannot be read may hold a password all the same.
        raise violation("database.address", url=address.partition(":")[0] + ":...") from error
    if backend not in {"sqlite", "postgresql"}:
        raise violation("database.kind", kind=backend)
    if backend == "sqlite" and url.database in (None, "", ":memory:"):
        raise violation("database.address", url=address)
    return url


def _refusal(url: URL, error: DBAPIError) -> RuleViolation:
    if url.get_backend_name() == "sqlite":
        return _of_sqlite(Path(url.database or ""), error)
    return _of_postgresql(url, error)


def _of_sqlite(file: Path, error: DBAPIError) -> RuleViolation:
    name = getattr(error.orig, "sqlite_errorname", "") or ""
    primary = "_".join(name.split("_")[:2])
    if primary in _SQLITE:
        return violation(_SQLITE[primary], file=str(file))
    if not file.parent.is_dir():
        return violation("database.folder_missing", file=str(file))
    return _of_the_system(file, _first_line(error))


def _of_the_system(file: Path, said: str) -> RuleViolation:
    """Why the system does not let SQLite work on ``file``; SQLite says no more than that it cannot."""
    try:
        with file.open("ab"):
            pass
    except OSError as error:
        if error.errno in {errno.EROFS, errno.EACCES, errno.EPERM}:
            return violation("database.read_only", file=str(file))
        return violation("database.unreadable", file=str(file), reason=error.strerror or said)
    # Where the index of its log cannot grow, SQLite calls that an I/O error, not a full disk.
    if shutil.disk_usage(file.parent).free < _ROOM_MIN:
        return violation("database.full", file=str(file))
    return violation("database.unreadable", file=str(file), reason=said)


def _of_postgresql(url: URL, error: DBAPIError) -> RuleViolation:
    data = {
        "user": url.username or "",
        "host": _server(url),
        "name": url.database or "",
        "reason": _first_line(error),
    }
    code = _POSTGRESQL.get(getattr(error.orig, "sqlstate", None) or "")
    if code:
        return violation(code, **data)
    connection = getattr(error.orig, "pgconn", None)
    if connection is None:
        return violation("database.failed", **data)
    if connection.needs_password:
        return violation("database.password_missing", **data)
    return violation(_of_connecting(url, connection.used_password, data["reason"]), **data)


def _server(url: URL) -> str:
    """Where the server is looked for: at an address, or in the folder of its socket."""
    return str(url.query.get("host") or f"{url.host or 'localhost'}:{url.port or 5432}")


def _of_connecting(url: URL, has_sent_password: bool, reason: str) -> str:
    """What went wrong before there was a session: then there is no code, only the server's own sentence, in
    its language; it names in quotes what it is about."""
    if "FATAL" not in reason:
        return "database.unreachable"
    names_database = f'"{url.database}"' in reason
    if names_database and (url.database != url.username or "database" in reason):
        return "database.missing"
    return "database.password" if has_sent_password else "database.sign_in"


def _first_line(error: DBAPIError) -> str:
    return str(error.orig).strip().partition("\n")[0]
