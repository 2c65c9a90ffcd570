"""A lock between processes: the system frees it when its holder ends, however it ends."""

import os
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

_FIRST_WAIT_S = 0.01
_LONGEST_WAIT_S = 0.1


class LockBusy(Exception):
    """Somebody else held the lock for as long as the caller would wait."""


class FileLock:
    """The lock at ``path``, between threads as between processes.

    The file is empty and stays for ever: what counts is who has it locked, and a file that is left behind
    by a dead process is locked by nobody.
    """

    def __init__(self, path: Path) -> None:
        self._path = path

    @contextmanager
    def held(self, limit_s: float, check: Callable[[], None] | None = None) -> Iterator[None]:
        """The lock for the length of the block; ``check`` is called while waiting and may raise.

        Raises:
            LockBusy: it was not free within ``limit_s`` seconds.
            OSError: the file cannot be opened or locked.
        """
        self._path.parent.mkdir(parents=True, exist_ok=True)
        # Not inherited: a browser that the desk starts must not hold its lock.
        handle = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            _wait(handle, limit_s, check)
            try:
                yield
            finally:
                _unlock(handle)
        finally:
            os.close(handle)


def _wait(handle: int, limit_s: float, check: Callable[[], None] | None) -> None:
    deadline, wait_s = time.monotonic() + limit_s, _FIRST_WAIT_S
    while not _try_lock(handle):
        if time.monotonic() >= deadline:
            raise LockBusy
        if check is not None:
            check()
        time.sleep(wait_s)
        wait_s = min(_LONGEST_WAIT_S, wait_s * 2)


if sys.platform == "win32":
    import msvcrt

    def _try_lock(handle: int) -> bool:
        try:
            # One byte, which need not be there.
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except PermissionError:
            return False
        return True

    def _unlock(handle: int) -> None:
        os.lseek(handle, 0, os.SEEK_SET)
        msvcrt.locking(handle, msvcrt.LK_UNLCK, 1)

else:
    import fcntl

    def _try_lock(handle: int) -> bool:
        try:
            # Of the open file, not of the process: threads keep each other out, too.
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True

    def _unlock(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_UN)
