"""Connections to the encrypted file, without SQLAlchemy: what the first page of the grid is read through."""

import queue
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import sqlcipher3.dbapi2 as sqlcipher

from app.models.errors import CacheError, cache_error
from app.models.file_check import check_file
from app.models.key_mark import leave_mark, read_mark

KEY_BYTES = 32
BUSY_TIMEOUT_MS = 10_000
_PRAGMAS = (
    f"PRAGMA busy_timeout = {BUSY_TIMEOUT_MS}",
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = FULL",
    "PRAGMA mmap_size = 0",
    "PRAGMA temp_store = MEMORY",
    "PRAGMA cache_size = -16000",
)


def connect(path: Path, key: bytes) -> sqlcipher.Connection:
    """A connection to the file at ``path``; any thread may use it, one at a time.

    A file that is not there is not made: it may have been set aside a moment ago, and whoever found an empty
    one in its place would take it for a cache.

    Raises:
        CacheError: ``cache.cannot_open`` (another key, or not a cache) or ``cache.damaged``.
    """
    if len(key) != KEY_BYTES:
        raise CacheError("cache.cannot_open", path=path.name, reason="key length")
    try:
        connection = sqlcipher.connect(
            f"{path.absolute().as_uri()}?mode=rw", isolation_level=None, check_same_thread=False, uri=True
        )
    except sqlcipher.Error as error:
        raise _why_it_does_not_open(path, key, error) from error
    try:
        connection.execute("PRAGMA cipher_log_level = NONE")
        connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
        for pragma in _PRAGMAS:
            connection.execute(pragma)
        connection.execute("SELECT count(*) FROM sqlite_master")
    except sqlcipher.Error as error:
        connection.close()
        raise _why_it_does_not_open(path, key, error) from error
    return connection


def open_checked(path: Path, key: bytes) -> None:
    """Make sure that the file is sound and opens with ``key``; a damaged one stays as it is, byte for byte.

    Raises:
        CacheError: as ``connect`` and ``check_file``.
    """
    check_file(path, key)
    connect(path, key).close()
    leave_mark(path, key)


def check_every_page(connection: sqlcipher.Connection) -> None:
    """Compare every page with its checksum.

    Raises:
        CacheError: ``cache.damaged``.
    """
    try:
        faults = connection.execute("PRAGMA cipher_integrity_check").fetchall()
    except sqlcipher.Error as error:
        raise cache_error(error) or error from error
    if faults:
        raise CacheError("cache.damaged", reason=str(faults[0][0]))


def _why_it_does_not_open(path: Path, key: bytes, error: sqlcipher.Error) -> CacheError:
    """Tell a damaged first page from a wrong key: beside the file lies what only the right key can make."""
    known = cache_error(error, path)
    if known is not None and known.code not in {"cache.damaged", "cache.cannot_open"}:
        return known
    code = "cache.damaged" if read_mark(path).is_of(key) else "cache.cannot_open"
    return CacheError(code, path=path.name, reason=str(error))


class Readers:
    """Read-only connections that threads borrow; each borrower sees one state of the file."""

    def __init__(self, path: Path, key: bytes, report: Callable[[CacheError], None]) -> None:
        """``report`` is called with what is found to be wrong with the file, in the thread that reads."""
        self._path, self._key, self._report = path, key, report
        self._idle: queue.LifoQueue[sqlcipher.Connection] = queue.LifoQueue()
        self._is_closed = False

    @contextmanager
    def borrow(self) -> Iterator[sqlcipher.Connection]:
        """A connection for the length of the block; other threads write meanwhile and are not seen.

        Raises:
            CacheError: the file cannot be read.
        """
        with self._reporting():
            connection = self._take()
            try:
                connection.execute("BEGIN")
                yield connection
            finally:
                self._give_back(connection)

    def close(self) -> None:
        """Close every idle connection; those lent out close as they come back."""
        self._is_closed = True
        with suppress(queue.Empty):
            while True:
                self._idle.get_nowait().close()

    @contextmanager
    def _reporting(self) -> Iterator[None]:
        try:
            yield
        except sqlcipher.Error as error:
            known = cache_error(error, self._path)
            if known is None:
                raise
            self._report(known)
            raise known from error
        except CacheError as error:
            self._report(error)
            raise

    def _take(self) -> sqlcipher.Connection:
        with suppress(queue.Empty):
            return self._idle.get_nowait()
        connection = connect(self._path, self._key)
        connection.execute("PRAGMA query_only = ON")
        return connection

    def _give_back(self, connection: sqlcipher.Connection) -> None:
        with suppress(sqlcipher.Error):
            connection.rollback()
        if self._is_closed:
            connection.close()
        else:
            self._idle.put(connection)
