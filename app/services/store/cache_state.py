"""What a cache tells of its exchange and its outbox, read without a write.

What reads documents that were set aside is imported when there are some: a start mostly finds none.
"""

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from app.domain.kind import Kind
from app.services.files.file_lock import FileLock
from app.services.store.cache_file import CacheFile

if TYPE_CHECKING:
    from app.services.store.quarantine import Quarantined
    from app.services.store.restored import Question

HELD = "held"
"""Set while nothing is sent: a rescue found what waits, and the rep has not said yet that it may leave."""


@dataclass(frozen=True, slots=True)
class SyncPosition:
    """Where the exchange with the portal stands; an empty cursor asks for everything."""

    cursor: str
    epoch: str
    position: int
    synced_at: datetime | None


@dataclass(frozen=True, slots=True)
class QueueCounts:
    """How many commands wait to be sent, and how many wait for a person."""

    to_send: int
    attention: int


class CacheState(CacheFile):
    """How the exchange of a cache stands; any thread may ask."""

    def sync_position(self) -> SyncPosition:
        """Where the exchange stands."""
        values = self.values("cursor", "epoch", "position", "synced_at")
        synced_at = values.get("synced_at", "")
        return SyncPosition(
            cursor=values.get("cursor", ""),
            epoch=values.get("epoch", ""),
            position=int(values.get("position", "0")),
            synced_at=datetime.fromisoformat(synced_at) if synced_at else None,
        )

    def queue_counts(self) -> QueueCounts:
        """Count what waits in the outbox."""
        with self._readers.borrow() as connection:
            rows = connection.execute("SELECT state, count(*) FROM outbox GROUP BY state").fetchall()
        count: dict[str, int] = dict(rows)
        return QueueCounts(count.get("queued", 0) + count.get("sent", 0), count.get("attention", 0))

    def mail_waiting(self) -> int:
        """Count the e-mails that leave by themselves, or wait for the rep's own mail program."""
        with self._readers.borrow() as connection:
            found: tuple[int] = connection.execute(
                "SELECT count(*) FROM message WHERE state = 'waiting'"
            ).fetchone()
        return found[0]

    def question(self) -> "Question | None":
        """What a portal that was restored from a copy is to be asked next; mostly nothing."""
        if self.values("asked_until").get("asked_until", "0") == "0":
            return None
        from app.services.store.restored import next_question

        return next_question(self._readers)

    def is_held(self) -> bool:
        """Whether what waits is held until the rep agrees that it leaves."""
        return bool(self.values(HELD).get(HELD))

    def versions(self, kind: Kind) -> list[tuple[str, int]]:
        """Id and portal's version of every document of ``kind`` that the portal has, those set aside too."""
        with self._readers.borrow() as connection:
            rows: list[tuple[str, int]] = connection.execute(
                "SELECT id, version FROM document WHERE kind = ? AND version > 0", (kind.value,)
            ).fetchall()
        known = {id for id, _ in rows}
        aside = [each for each in self.set_aside() if each.kind is kind and each.id not in known]
        return rows + [(each.id, each.version) for each in aside]

    def set_aside(self) -> "tuple[Quarantined, ...]":
        """The documents of the catalogue that came and cannot be right; those before them stay in force."""
        text = self.values("set_aside").get("set_aside", "")
        if not text:
            return ()
        from app.services.store.quarantine import read

        return read(text)

    @property
    def mail_lock(self) -> FileLock:
        """Held by the one process that sends the rep's e-mail now."""
        return FileLock(self.path.with_suffix(".mail.lock"))

    @property
    def exchange_lock(self) -> FileLock:
        """Held by the one process that exchanges this cache with the portal now."""
        return FileLock(self.path.with_suffix(".exchange.lock"))
