"""Files that are there whole or not at all, under names that every system takes."""

import contextlib
import os
import re
import secrets
from itertools import count
from pathlib import Path

from app.services.files.disk_errors import violation_of_disk

# Separators, what Windows forbids, control characters, marks that turn the text round (behind one an .exe
# looks like a .pdf), and halves of characters, as Python reads a name that is not UTF-8.
_FORBIDDEN = re.compile(r'[\x00-\x1f\x7f-\x9f<>:"/\\|?*\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]+')
_DEVICE = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\.|$)", re.IGNORECASE)
"""What no file can be called on Windows, whatever its ending."""
_NAME_BYTES = 120
_SUFFIX_BYTES = 20


def write_whole(path: Path, data: bytes) -> None:
    """Put ``data`` at ``path`` in one step, so that a full disk or a crash leaves what was there before.

    Raises:
        OSError: it cannot be written; names ``path``.
    """
    beside = path.with_name(f".{path.name[:40]}.{secrets.token_hex(4)}.part")
    try:
        with beside.open("xb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(path)
    except OSError as error:
        with contextlib.suppress(OSError):
            beside.unlink(missing_ok=True)
        # The name of the file beside would say nothing to whoever chose the place.
        raise OSError(error.errno, error.strerror, str(path)) from error


def save_to(path: Path, data: bytes) -> Path:
    """Put ``data`` at ``path`` in one step; the path.

    Raises:
        RuleViolation: the file cannot be written.
    """
    try:
        write_whole(path, data)
    except OSError as error:
        raise violation_of_disk(error) from error
    return path


def save_beside(folder: Path, name: str, suffix: str, data: bytes) -> Path:
    """Put ``data`` into ``folder``, called ``name`` or nearly so where another file is called that; the path.

    Raises:
        RuleViolation: the file cannot be written.
    """
    usual, numbers = safe_name(name, suffix), count(2)
    path = folder / usual
    try:
        while path.exists() and not (path.stat().st_size == len(data) and path.read_bytes() == data):
            path = folder / numbered(usual, next(numbers))
    except OSError as error:
        raise violation_of_disk(error) from error
    return save_to(path, data)


def safe_name(name: str, suffix: str) -> str:
    """``name`` as a file name: without signs that a system forbids, and with its ending not too long for any.

    A ``suffix`` that is too long to be an ending is a part of the name.
    """
    if len(suffix.encode(errors="replace")) > _SUFFIX_BYTES:
        name, suffix = name + suffix, ""
    plain = _allowed(name).strip(". ")
    if not plain or _DEVICE.match(plain):
        plain = f"_{plain}"
    return _fitted(plain, _allowed(suffix))


def numbered(name: str, number: int) -> str:
    """The file name ``name`` with ``number`` before its ending: ``Devis (2).pdf``."""
    stem, dot, ending = name.rpartition(".")
    if not stem or len(ending.encode()) > _SUFFIX_BYTES:
        stem, dot, ending = name, "", ""
    return _fitted(stem, f" ({number}){dot}{ending}")


def _fitted(plain: str, ending: str) -> str:
    while len((plain + ending).encode()) > _NAME_BYTES:
        plain = plain[:-1].rstrip(". ")
    return plain + ending


def _allowed(text: str) -> str:
    return " ".join(_FORBIDDEN.sub(" ", text).split())
