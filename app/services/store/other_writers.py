"""Hears what other processes write to a cache that this one has open."""

import logging
import threading
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import sqlcipher3.dbapi2 as sqlcipher

from app.domain.errors import RuleViolation
from app.models import news
from app.models.connection import connect
from app.services.store.changes import Changes, Origin
from app.wire.values import decode_as, encode

LOOK_EVERY_S = 1.0
_MOST_IDS = 100
"""A write that changed more is told as one that changed everything: lists are read anew either way."""

_EVERYTHING = Changes({}, Origin.SYNC, is_queue_changed=True, is_everything=True)

_logger = logging.getLogger(__name__)


def packed(changes: Changes) -> bytes:
    """``changes`` as another process reads them."""
    if sum(map(len, changes.ids.values())) > _MOST_IDS:
        changes = replace(changes, ids={}, is_everything=True)
    return encode(changes)


class OtherWriters:
    """Looks every second whether somebody else has written, on a thread of its own; tells it what changed.

    The look costs microseconds and reads no page: SQLite counts the commits of other connections.
    """

    def __init__(
        self, path: Path, key: bytes, writer: str, place: int, tell: Callable[[Changes], object]
    ) -> None:
        """``writer`` is who writes here; ``place`` is up to where everything is known."""
        self._path, self._key, self._writer, self._place = path, key, writer, place
        self._tell = tell
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._run, name="other-writers")

    def start(self) -> None:
        """Begin to look."""
        self._thread.start()

    def stop(self) -> None:
        """Look no more; waits for the look under way."""
        self._ended.set()
        self._thread.join()

    def _run(self) -> None:
        try:
            with closing(connect(self._path, self._key)) as connection:
                connection.execute("PRAGMA query_only = ON")
                self._look_until_ended(connection)
        except (sqlcipher.Error, RuleViolation):
            # Whoever works with the file meets the same trouble, and says it where the rep works.
            _logger.exception("what other processes write is not heard any more")

    def _look_until_ended(self, connection: sqlcipher.Connection) -> None:
        # Once before the first wait: something may have been written since ``place`` was read.
        seen = None
        while True:
            version = connection.execute("PRAGMA data_version").fetchone()
            if version != seen:
                self._hear(news.since(connection, self._place))
                seen = version
            if self._ended.wait(LOOK_EVERY_S):
                return

    def _hear(self, found: list[tuple[int, str, bytes]]) -> None:
        is_whole = not found or found[0][0] == self._place + 1
        if not is_whole:
            self._tell(_EVERYTHING)
        for place, writer, body in found:
            self._place = place
            if writer != self._writer and is_whole:
                self._tell(_read(body))


def _read(body: bytes) -> Changes:
    try:
        changes: Changes = decode_as(Changes, body)
    except RuleViolation:
        # Of a newer version, in words that this one does not know.
        return _EVERYTHING
    return changes
