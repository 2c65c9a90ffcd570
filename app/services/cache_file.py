"""The cache file of one user: reading from any thread, and one writer at a time."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import sqlcipher3.dbapi2 as sqlcipher

from app.domain.errors import Problem, Refused
from app.domain.kind import Kind
from app.models import schema
from app.models.connection import Readers, check_every_page
from app.models.errors import cache_error

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
        schema.prepare(path, key)
        self._path, self._key = path, key
        self._readers = Readers(path, key)
        self._engine: Engine | None = None
        self._writer = threading.Lock()
        self._refusal: Problem | None = None

    def close(self) -> None:
        """Let go of the file."""
        self._readers.close()
        if self._engine is not None:
            self._engine.dispose()

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

    def refuse_writing(self, problem: Problem | None) -> None:
        """Refuse to write from now on, because of ``problem``; with none, write again."""
        self._refusal = problem

    @contextmanager
    def transaction(self) -> Iterator["Connection"]:
        """The write lock and a transaction: kept when the block ends, undone when it raises.

        Raises:
            CacheError: the file cannot be written.
            Refused: writing is refused now.
        """
        if self._refusal is not None:
            raise Refused(self._refusal)
        from sqlalchemy.exc import DBAPIError

        with self._writer:
            try:
                with self._open_engine().begin() as connection:
                    yield connection
            except sqlcipher.Error as error:
                raise cache_error(error) or error from error
            except DBAPIError as error:
                raise (cache_error(error.orig) if error.orig else None) or error from error

    def _open_engine(self) -> "Engine":
        if self._engine is None:
            from app.models.engine import open_engine

            self._engine = open_engine(self._path, self._key)
        return self._engine
