"""Connections to the encrypted file, without SQLAlchemy: what the first page of the grid is read through."""

import hmac
import queue
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

import sqlcipher3.dbapi2 as sqlcipher

from app.models.errors import CacheError, cache_error
from app.models.write_ahead import check_log

KEY_BYTES = 32
BUSY_TIMEOUT_MS = 10_000
_CHECKED_WHOLE_BELOW_BYTES = 8 << 20
_KEY_LABEL = b"channeldesk cache key"
_PRAGMAS = (
    f"PRAGMA busy_timeout = {BUSY_TIMEOUT_MS}",
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = FULL",
    "PRAGMA mmap_size = 0",
    "PRAGMA temp_store = MEMORY",
    "PRAGMA cache_size = -16000",
)


def connect(path: Path, key: bytes) -> sqlcipher.Connection:
    """A connection to the file at ``path``, created when absent; any thread may use it, one at a time.

    Raises:
        CacheError: ``cache.cannot_open`` (another key, or not a cache) or ``cache.damaged``.
    """
    if len(key) != KEY_BYTES:
        raise CacheError("cache.cannot_open", path=path.name, reason="key length")
    try:
        connection = sqlcipher.connect(str(path), isolation_level=None, check_same_thread=False)
    except sqlcipher.Error as error:
        raise CacheError("cache.cannot_open", path=path.name, reason=str(error)) from error
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
    """Make sure that the file opens with ``key``; small files are read whole, so that no flipped bit hides.

    Raises:
        CacheError: as ``connect``, and ``cache.damaged`` for any page that fails its checksum.
    """
    is_new = not path.exists() or path.stat().st_size == 0
    check_log(path)
    with closing(connect(path, key)) as connection:
        if is_new:
            _mark_path(path).write_bytes(_key_mark(key))
        elif path.stat().st_size <= _CHECKED_WHOLE_BELOW_BYTES:
            check_every_page(connection)


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
    known = cache_error(error)
    if known is not None and known.code not in {"cache.damaged", "cache.cannot_open"}:
        return known
    mark = b""
    with suppress(OSError):
        mark = _mark_path(path).read_bytes()
    code = "cache.damaged" if hmac.compare_digest(mark, _key_mark(key)) else "cache.cannot_open"
    return CacheError(code, path=path.name, reason=str(error))


def _key_mark(key: bytes) -> bytes:
    return hmac.digest(key, _KEY_LABEL, "sha256")


def _mark_path(path: Path) -> Path:
    return path.with_suffix(".keymark")


class Readers:
    """Read-only connections that threads borrow; each borrower sees one state of the file."""

    def __init__(self, path: Path, key: bytes) -> None:
        self._path, self._key = path, key
        self._idle: queue.LifoQueue[sqlcipher.Connection] = queue.LifoQueue()
        self._is_closed = False

    @contextmanager
    def borrow(self) -> Iterator[sqlcipher.Connection]:
        """A connection for the length of the block; other threads write meanwhile and are not seen.

        Raises:
            CacheError: the file cannot be read.
        """
        connection = self._take()
        try:
            connection.execute("BEGIN")
            yield connection
        except sqlcipher.Error as error:
            raise cache_error(error) or error from error
        finally:
            self._give_back(connection)

    def close(self) -> None:
        """Close every idle connection; those lent out close as they come back."""
        self._is_closed = True
        with suppress(queue.Empty):
            while True:
                self._idle.get_nowait().close()

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
