"""The cache file of one user: reading from any thread, and one writer at a time.

What writes is imported when something is first written, and SQLAlchemy with it: the first page of a start
only reads. So is what decodes documents, when one is first loaded whole.
"""

import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import sqlcipher3.dbapi2 as sqlcipher

from app.domain.errors import Problem, RuleViolation
from app.domain.kind import Kind
from app.models import schema
from app.models.connection import Readers, check_every_page
from app.models.errors import CacheError, cache_error
from app.models.file_check import in_use

# SQLAlchemy and the codec come in with the first write and the first whole document, so that a window can
# show its first page without them.
if TYPE_CHECKING:
    from sqlalchemy import Connection, Engine

    from app.domain.document import Document


class CacheFile:
    """An open cache; made new when there is none.

    Raises:
        CacheError: the file cannot be used (see ``app.models.schema.prepare``).
    """

    def __init__(self, path: Path, key: bytes) -> None:
        # SQLite keeps the log beside the file itself, wherever a link to it lies.
        path = path.resolve()
        schema.prepare(path, key)
        self._use = ExitStack()
        self._use.enter_context(in_use(path))
        self._path, self._key = path, key
        self._readers = Readers(path, key, self._note_damage)
        self._engine: Engine | None = None
        self._writer = threading.Lock()
        self._refusal: Problem | None = None
        self._damage: Problem | None = None
        self._damage_listeners: list[Callable[[Problem], None]] = []

    def close(self) -> None:
        """Let go of the file."""
        self._readers.close()
        if self._engine is not None:
            self._engine.dispose()
        self._use.close()

    @property
    def path(self) -> Path:
        """Where the file is."""
        return self._path

    @property
    def readers(self) -> Readers:
        """Connections for the queries."""
        return self._readers

    def load(self, kind: Kind, id: str) -> "Document | None":
        """The document as the rep sees it."""
        from app.wire.codec import decode_document

        with self._readers.borrow() as connection:
            row = connection.execute(
                "SELECT body FROM document WHERE kind = ? AND id = ?", (kind.value, id)
            ).fetchone()
        return None if row is None else decode_document(kind, row[0])

    def load_all(self, kind: Kind) -> tuple["Document", ...]:
        """Every document of ``kind``; for the few of a catalogue, not for customers."""
        from app.wire.codec import decode_document

        with self._readers.borrow() as connection:
            bodies = connection.execute(
                "SELECT body FROM document WHERE kind = ? ORDER BY id", (kind.value,)
            ).fetchall()
        return tuple(decode_document(kind, body) for (body,) in bodies)

    def verify(self) -> None:
        """Read the whole file and compare every page with its checksum.

        Raises:
            CacheError: ``cache.damaged``.
        """
        with self._readers.borrow() as connection:
            connection.rollback()
            check_every_page(connection)

    def values(self, *names: str) -> dict[str, str]:
        """Those of the single values called ``names`` that are set."""
        places = ", ".join("?" * len(names))
        with self._readers.borrow() as connection:
            return dict(connection.execute(f"SELECT name, value FROM meta WHERE name IN ({places})", names))

    @property
    def is_damaged(self) -> bool:
        """Whether the file was found damaged since it was opened."""
        return self._damage is not None

    def on_damage(self, listener: Callable[[Problem], None]) -> Callable[[], None]:
        """Call ``listener`` once when the file is found damaged, in whatever thread that was.

        From then on nothing is written to it. Returns what ends the subscription.
        """
        self._damage_listeners.append(listener)
        return lambda: self._damage_listeners.remove(listener)

    def refuse_writing(self, problem: Problem | None) -> None:
        """Refuse to write from now on, because of ``problem``; with none, write again."""
        self._refusal = problem

    @contextmanager
    def transaction(self) -> Iterator["Connection"]:
        """The write lock and a transaction: kept when the block ends, undone when it raises.

        Raises:
            CacheError: the file cannot be written.
            RuleViolation: writing is refused now.
        """
        if self._damage is not None:
            raise RuleViolation(self._damage)
        if self._refusal is not None:
            raise RuleViolation(self._refusal)
        from sqlalchemy.exc import DBAPIError

        from app.models.documents import driver

        with self._writer:
            try:
                with self._open_engine().begin() as connection:
                    # The file may have been stepped up since it was opened here, by a newer version.
                    schema.refuse_newer(driver(connection), self._path)
                    yield connection
            except CacheError as error:
                self._note_damage(error)
                raise
            except (sqlcipher.Error, DBAPIError) as error:
                known = self._meaning(error.orig if isinstance(error, DBAPIError) else error)
                if known is None:
                    raise
                raise known from error

    def _meaning(self, error: BaseException | None) -> CacheError | None:
        known = None if error is None else cache_error(error, self._path)
        if known is not None:
            self._note_damage(known)
        return known

    def _note_damage(self, error: CacheError) -> None:
        if error.code != "cache.damaged" or self._damage is not None:
            return
        self._damage = error.problems[0]
        for listener in tuple(self._damage_listeners):
            listener(self._damage)

    def _open_engine(self) -> "Engine":
        if self._engine is None:
            from app.models.engine import open_engine

            self._engine = open_engine(self._path, self._key)
        return self._engine
