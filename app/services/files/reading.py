"""Files that somebody chose, read with a limit: what can be chosen need neither be a file nor ever end."""

import os
import stat
from pathlib import Path

from app.domain.errors import RuleViolation, violation
from app.services.files.disk_errors import violation_of_disk

_NO_WAITING = getattr(os, "O_NONBLOCK", 0)
"""Opened without it, a pipe that nobody writes to is waited for for ever; Windows has no such files."""
_SAID_MAX, _SAID_END = 48, 16


def read_file(path: Path, most: int, field: str = "") -> tuple[bytes, int]:
    """Content and size of the file at ``path``; of a larger one no more than ``most`` bytes and one are read.

    A pipe or a device is none: nobody knows whether anything comes of it, or when it ends.

    Raises:
        RuleViolation: at ``field``: ``file.missing``, ``file.is_folder``, ``file.no_file``,
            ``file.unreadable``, or another trouble of the disk.
    """
    try:
        with open(path, "rb", opener=_opened_at_once) as file:
            found = os.fstat(file.fileno())
            if not stat.S_ISREG(found.st_mode):
                raise violation("file.no_file", field, path=str(path))
            content = file.read(most + 1)
    except (OSError, ValueError) as error:
        raise _unread(path, field, error) from error
    return content, max(found.st_size, len(content))


def _opened_at_once(path: str, flags: int) -> int:
    return os.open(path, flags | _NO_WAITING)


def _unread(path: Path, field: str, error: OSError | ValueError) -> RuleViolation:
    if isinstance(error, PermissionError):
        return violation("file.unreadable", field, path=str(path))
    if isinstance(error, ValueError):
        # A name with a zero byte in it is none for the system.
        return violation("file.missing", field, path=str(path))
    return RuleViolation(*(each.at(field) if field else each for each in violation_of_disk(error).problems))


def name_to_say(name: str) -> str:
    """``name`` as a sentence can hold it: of a long one the beginning and the end."""
    if len(name) <= _SAID_MAX:
        return name
    return f"{name[: _SAID_MAX - _SAID_END - 1]}…{name[-_SAID_END:]}"
