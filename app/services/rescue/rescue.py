"""The rescue of a damaged cache: what can be read of it, and a new one that goes on with that."""

import shutil
from dataclasses import replace
from pathlib import Path

from app.domain.errors import violation
from app.models import meta
from app.models.errors import system_error
from app.models.key_mark import leave_mark, mark_path
from app.models.salvage.rows import LostRow
from app.models.salvage.salvaged import Salvaged, salvage
from app.models.schema import making
from app.services.files.cache_aside import (
    files_of,
    finish_setting_aside,
    newest_aside,
    put_in_place,
    set_aside,
)
from app.services.rescue.findings import Findings, documents_of, groups_of, is_readable
from app.services.rescue.record import RECORD, encoded, record_of
from app.services.session.clock import Clock
from app.services.session.identity import Identities
from app.services.store.store import Store


class Rescue:
    """Reads the cache at ``path`` without touching it, and begins a new one when it is told to.

    Where there is no cache any more, the one that was set aside last is read: a rescue that was cut off
    between the two goes on from there.
    """

    def __init__(self, path: Path, key: bytes, clock: Clock, identities: Identities, actor: str) -> None:
        self._path, self._key = path, key
        self._clock, self._identities, self._actor = clock, identities, actor
        self._salvaged: Salvaged | None = None

    @property
    def path(self) -> Path:
        """The cache that is read."""
        if self._path.exists():
            return self._path
        return newest_aside(self._path) or self._path

    def set_aside(self) -> tuple[Path, ...]:
        """Set the damaged files aside, untouched, if they are not yet; where they are now.

        From then on nobody opens them, and each start says so until a new cache is in their place.

        Raises:
            CacheError: ``cache.busy``: another process has them open; else as ``system_error``.
        """
        path = self.path
        try:
            if path != self._path:
                finish_setting_aside(self._path)
                return files_of(path)
            if not mark_path(path).exists():
                leave_mark(path, self._key)
            return set_aside(path, self._clock.now(), is_mark_kept=True)
        except OSError as error:
            raise system_error(error, path) from error

    def examine(self) -> Findings:
        """What can be read; takes a second for some 50 MB.

        Raises:
            CacheError: ``cache.disk_error``: the disk does not give the file.
        """
        path = self.path
        try:
            salvaged = self._read(path)
            files = files_of(path)
            return Findings(
                files=files,
                size_bytes=sum(each.stat().st_size for each in files),
                room_bytes=shutil.disk_usage(path.parent).free,
                pages=salvaged.pages,
                unreadable=salvaged.unreadable,
                groups=groups_of(salvaged),
                documents=documents_of(salvaged),
                is_counted=salvaged.is_counted,
                read_at=self._clock.now(),
            )
        except OSError as error:
            raise system_error(error, path) from error

    def begin_again(self) -> tuple[Path, ...]:
        """Set the damaged files aside and put a new cache with what was saved in their place; where they are.

        The new cache is made whole before anything is moved: a full disk leaves all as it was.

        Raises:
            CacheError: ``cache.disk_full``, ``cache.read_only``, ``cache.busy``; all is as it was.
            RuleViolation: ``rescue.no_room``: the portal's documents would not fit.
        """
        findings = self.examine()
        if not findings.has_room:
            raise violation("rescue.no_room", **room(findings))
        assert self._salvaged is not None
        try:
            with making(self._path, self._key) as fresh:
                self._fill(fresh, self._salvaged, findings)
                aside = self.set_aside()
                put_in_place(fresh, self._path, self._key)
                return aside
        except OSError as error:
            raise system_error(error, self._path) from error

    def _read(self, path: Path) -> Salvaged:
        found = salvage(path, self._key)
        # A command of a newer version, or one that is not what it says, could neither be shown nor sent.
        sound = tuple(row for row in found.commands if is_readable(row))
        odd = [row for row in found.commands if row not in sound]
        lost = tuple(LostRow(row["op_id"], row["customer_id"], row["state"]) for row in odd)
        self._salvaged = replace(found, commands=sound, lost_commands=found.lost_commands + lost)
        return self._salvaged

    def _fill(self, fresh: Path, salvaged: Salvaged, findings: Findings) -> None:
        # What carries over is needed only once the rep wants the rescue, not to say what one would find.
        from app.services.rescue.carrying import carry

        now = self._clock.now()
        store = Store(fresh, self._key, self._clock, self._identities, self._actor)
        try:
            with store.writing() as writing:
                carry(writing, salvaged, self._identities, now.isoformat())
                meta.put(writing.connection, RECORD, encoded(record_of(findings, now)))
                writing.finish()
        finally:
            store.close()


def room(findings: Findings) -> dict[str, str]:
    """The megabytes that are needed and there, for the sentence that says so."""
    megabyte = 1 << 20
    return {
        "needed": str(-(-findings.needed_bytes // megabyte)),
        "free": str(findings.room_bytes // megabyte),
    }
