"""Whether a cache is sound, found out by reading alone, before SQLite has opened it.

Opening would change a damaged file: when the last connection ends, SQLite folds the log into the database and
deletes it. So what is damaged is recognised first, and stays as it is, byte for byte.
"""

import hashlib
import threading
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from app.models.errors import CacheError
from app.models.key_mark import mark_path, read_mark
from app.models.page_cipher import PAGE_BYTES, SALT_BYTES, PageCipher
from app.models.write_ahead import Log, check_log, log_path, read_log

CHECKED_WHOLE_BELOW_BYTES = 8 << 20
"""A larger file without a log is read whole at leisure, not at the start: see ``CacheFile.verify``."""

_lock = threading.Lock()
_in_use: Counter[Path] = Counter()


@contextmanager
def in_use(path: Path) -> Iterator[None]:
    """Say that this process has the file open: closing another handle on it would drop SQLite's locks."""
    with _lock:
        _in_use[path] += 1
    try:
        yield
    finally:
        with _lock:
            _in_use[path] -= 1


def is_new(path: Path) -> bool:
    """Whether there is no cache at ``path``, nor anything left of one.

    A file of no bytes is not new: a cache is made under another name and appears whole.

    Raises:
        CacheError: ``cache.damaged``: a log or a mark tells of a cache that is gone.
    """
    if path.exists():
        return False
    log = log_path(path)
    if mark_path(path).exists() or (log.exists() and log.stat().st_size > 0):
        raise CacheError("cache.damaged", path=path.name, reason="gone")
    return True


def check_file(path: Path, key: bytes) -> None:
    """Make sure that the cache at ``path`` is sound and opens with ``key``; reads, and changes nothing.

    Small files are checked page by page, so that no flipped bit hides; a large one is when a log lies beside
    it, because only a crash leaves one, and else by its first page.

    Raises:
        CacheError: ``cache.damaged``, or ``cache.cannot_open`` (another key, or not a cache).
    """
    with _lock:
        if _in_use[path]:
            return
    seen = b""
    while True:
        try:
            _check_once(path, key)
        except CacheError:
            # Another process may have written while this one read. Damage looks the same at every look.
            now = _fingerprint(path)
            if now == seen:
                raise
            seen = now
        else:
            return


def _check_once(path: Path, key: bytes) -> None:
    log = read_log(path)
    size = path.stat().st_size
    if size < PAGE_BYTES and not log.run:
        raise CacheError("cache.damaged", path=path.name, reason="empty" if size == 0 else "cut off")
    with path.open("rb") as file:
        content = file.read(PAGE_BYTES)
        cipher = PageCipher(key, content[:SALT_BYTES])
        is_whole = size <= CHECKED_WHOLE_BELOW_BYTES or bool(log.run)
        if is_whole:
            content += file.read()
    bad = _first_bad_page(content, cipher, log)
    if bad and not _is_key_right(path, key, cipher, content, log):
        raise CacheError("cache.cannot_open", path=path.name, reason="key")
    check_log(log, log_path(path).name)
    if bad:
        raise CacheError("cache.damaged", path=path.name, reason=f"page {bad}")
    if is_whole and not log.committed and size % PAGE_BYTES:
        raise CacheError("cache.damaged", path=path.name, reason="cut off")


def _first_bad_page(content: bytes, cipher: PageCipher, log: Log) -> int:
    """The first page that does not have its HMAC, leaving out those that the log holds anew; 0 for none."""
    newer = {each.page for each in log.committed}
    count = log.committed[-1].commits if log.committed else max(1, len(content) // PAGE_BYTES)
    for number in range(1, count + 1):
        place = (number - 1) * PAGE_BYTES
        if number not in newer and not cipher.is_sound(content[place : place + PAGE_BYTES], number):
            return number
    return 0


def _is_key_right(path: Path, key: bytes, cipher: PageCipher, content: bytes, log: Log) -> bool:
    """Whether ``key`` is the file's all the same: its mark says so, or any page that it opens."""
    if read_mark(path).is_of(key):
        return True
    pages = (content[place : place + PAGE_BYTES] for place in range(0, len(content), PAGE_BYTES))
    if any(cipher.is_sound(page, number) for number, page in enumerate(pages, start=1)):
        return True
    return any(cipher.is_sound(log.page_in(frame), frame.page) for frame in log.run)


def _fingerprint(path: Path) -> bytes:
    found = hashlib.sha256()
    for each in (path, log_path(path)):
        found.update(each.read_bytes() if each.exists() else b"")
    return found.digest()
