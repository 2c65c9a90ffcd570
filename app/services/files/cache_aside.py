"""Sets the files of a cache aside under the moment: nothing of them is read, changed or deleted."""

import os
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from app.domain.errors import violation
from app.models.errors import CacheError
from app.models.key_mark import leave_mark, mark_path
from app.models.schema import settle, sync_folder
from app.models.write_ahead import index_path, log_path

_MOMENT = "????-??-??T??-??-??*"
_LOCKED_BYTE = 128
"""Every connection holds a lock on this byte of the index (``UNIX_SHM_DMS`` in SQLite's os_unix.c)."""


def stamp(moment: datetime) -> str:
    """The moment as it stands in names of files: ``2026-11-20T08-02-05``."""
    return f"{moment:%Y-%m-%dT%H-%M-%S}"


def files_of(path: Path) -> tuple[Path, ...]:
    """The files that make the cache at ``path``, those of them that are there; the database first."""
    return tuple(each for each in (path, log_path(path), index_path(path), mark_path(path)) if each.exists())


def has_cache(path: Path) -> bool:
    """Whether there is anything of a cache at ``path``, in whatever state."""
    return any(each.exists() for each in (path, log_path(path), mark_path(path)))


def newest_aside(path: Path) -> Path | None:
    """The cache of ``path`` that was set aside and has no other in its place yet: it has the same mark."""
    if not mark_path(path).exists():
        return None
    kept = mark_path(path).read_bytes()
    marks = sorted(path.parent.glob(f"{path.stem}.{_MOMENT}.keymark"))
    same = [mark for mark in marks if mark.read_bytes() == kept]
    return same[-1].with_suffix(path.suffix) if same else None


def require_readable(path: Path) -> None:
    """Make sure that whatever is at ``path`` is not somebody else's, which no key would open.

    Raises:
        RuleViolation: ``cache.unreadable``.
    """
    for place in (path.parent, path, log_path(path)):
        try:
            is_theirs = place.exists() and not os.access(place, os.R_OK)
        except PermissionError:
            is_theirs = True
        if is_theirs:
            raise violation("cache.unreadable", path=str(place))


def last_change(path: Path) -> datetime | None:
    """When the cache at ``path`` was last written, in local time; None where there is none."""
    times = [each.stat().st_mtime for each in (path, log_path(path)) if each.exists()]
    return datetime.fromtimestamp(max(times)).astimezone() if times else None


def size_of(path: Path) -> int:
    """The bytes that the cache at ``path`` takes."""
    return sum(each.stat().st_size for each in files_of(path))


def set_aside(path: Path, moment: datetime, *, is_mark_kept: bool = False) -> tuple[Path, ...]:
    """Rename the files of the cache at ``path``, all or none; where they are now.

    The files get their second names first; then the database goes from its place before its log does.
    Whatever happens in between, a start finds either the files as they were, or no database and the whole of
    it aside: never one without its log. With ``is_mark_kept`` the mark stays behind as well, and says at each
    start that there was a cache, until another is put in its place.

    A connection that this process has open may be closed afterwards: SQLite sees that the database has moved
    and neither folds the log in nor deletes it.

    Raises:
        CacheError: ``cache.busy``: another process has it open.
        OSError: a file cannot be renamed; all is as it was.
    """
    if is_used_elsewhere(path):
        raise CacheError("cache.busy", path=path.name)
    files = files_of(path)
    names = _free_names(path, files, moment)
    made: list[Path] = []
    try:
        for file, name in zip(files, names, strict=True):
            name.hardlink_to(file)
            made.append(name)
        sync_folder(path.parent)
    except OSError as error:
        for name in made:
            name.unlink()
        if isinstance(error, PermissionError) and not os.access(path, os.R_OK):
            return _rename(files, names)
        raise
    for file in files:
        if not (is_mark_kept and file == mark_path(path)):
            file.unlink()
    sync_folder(path.parent)
    return names


def _rename(files: tuple[Path, ...], names: tuple[Path, ...]) -> tuple[Path, ...]:
    """Give files of somebody else their second names at once: Linux lets nobody link what they may not read.

    In whatever order they go, nobody here could open them as they were before their log.
    """
    for file, name in zip(files, names, strict=True):
        file.rename(name)
    return names


def finish_setting_aside(path: Path) -> None:
    """Take away what a process that was killed in ``set_aside`` left under its first name: all has a second.

    Raises:
        OSError: a name cannot be taken away.
    """
    for file in (log_path(path), index_path(path)):
        file.unlink(missing_ok=True)
    sync_folder(path.parent)


def put_in_place(fresh: Path, path: Path, key: bytes) -> None:
    """Move the closed cache ``fresh`` to ``path``, where there is none now, and opens with ``key``.

    Raises:
        OSError: it cannot be moved there.
    """
    settle(fresh, path)
    leave_mark(path, key)
    sync_folder(path.parent)


def is_used_elsewhere(path: Path) -> bool:
    """Whether another process has the cache at ``path`` open; not known, and so not said, on Windows."""
    if os.name == "nt" or not index_path(path).exists():
        return False
    # Windows has no such module.
    import fcntl

    with suppress(OSError), index_path(path).open("rb+") as index:
        try:
            fcntl.lockf(index, fcntl.LOCK_EX | fcntl.LOCK_NB, 1, _LOCKED_BYTE)
        except (BlockingIOError, PermissionError):
            return True
    return False


def _free_names(path: Path, files: tuple[Path, ...], moment: datetime) -> tuple[Path, ...]:
    """Names under the moment that nothing has yet."""
    number = 1
    while True:
        numbered = stamp(moment) + (f"-{number}" if number > 1 else "")
        names = tuple(
            file.with_name(file.name.replace(path.stem, f"{path.stem}.{numbered}", 1)) for file in files
        )
        if not any(name.exists() for name in names):
            return names
        number += 1
