"""Sets the files of a cache aside under the moment: nothing of them is read, changed or deleted."""

from datetime import datetime
from pathlib import Path

_SUFFIXES = (".db-wal", ".db-shm", ".db", ".keymark")
"""The write-ahead log goes first: a file without it would open as it was before the last saves."""


def stamp(moment: datetime) -> str:
    """The moment as it stands in names of files: ``2026-11-20T08-02-05``."""
    return f"{moment:%Y-%m-%dT%H-%M-%S}"


def has_cache(path: Path) -> bool:
    """Whether there is anything of a cache at ``path``, in whatever state."""
    return any(path.with_suffix(suffix).exists() for suffix in (".db", ".db-wal"))


def set_aside(path: Path, moment: datetime) -> tuple[Path, ...]:
    """Rename the files of the cache at ``path``; where they are now.

    Raises:
        OSError: a file could not be renamed.
    """
    moved = []
    for suffix in _SUFFIXES:
        file = path.with_suffix(suffix)
        if file.exists():
            moved.append(file.rename(path.with_name(f"{path.stem}.{stamp(moment)}{suffix}")))
    return tuple(moved)
