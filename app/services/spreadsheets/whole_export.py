"""All that is on this laptop in one archive: tables for people, and every document exactly as it is."""

import json
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

import sqlcipher3.dbapi2 as sqlcipher

from app.domain.catalogue.catalogue import Programme
from app.domain.kind import Kind
from app.domain.subscription.contract import Contract
from app.services.files.atomic_file import replacing
from app.services.files.disk_errors import violation_of_disk
from app.services.queries.customer_filter import CustomerFilter
from app.services.session.progress import Progress
from app.services.spreadsheets.export import ExportOrder, Exports
from app.services.spreadsheets.whole_tables import Known, Row, WholeTable, rows_of, whole_tables
from app.services.spreadsheets.writing import write_table
from app.services.store.store import Store
from app.services.words import Words
from app.wire.codec import decode_document

_EXACT = "documents"
_DRAFTS = "SELECT kind, id, customer_id, title, saved_at, body FROM draft ORDER BY kind, id"
_WAITING = "SELECT seq, op_id, type, state, created_at, body FROM outbox ORDER BY seq"


@dataclass(frozen=True, slots=True)
class WholeCounts:
    """How many documents, drafts and changes that have not left are in the archive."""

    documents: int
    drafts: int
    waiting: int


class WholeExport:
    """Writes the archive, in the words of whoever asks; it is not encrypted, which they are told."""

    def __init__(self, store: Store, exports: Exports, words: Words) -> None:
        self._store, self._exports, self._words = store, exports, words

    def save(self, path: Path, progress: Progress | None = None) -> WholeCounts:
        """Write everything to the ZIP file ``path``: an XLSX a table, and a JSON document a line.

        What is there for people has names and the states of today; ``documents`` has each document as the
        portal and this laptop know it, drafts, and what waits to be sent. All are of one moment but for the
        table of customers, which is read just before.

        Raises:
            RuleViolation: ``work.cancelled``, ``table.too_long_for_sheet``, or the file cannot be written;
                what was there before is untouched.
        """
        progress = progress or Progress()
        with self._store.readers.borrow() as connection:
            total = connection.execute("SELECT count(*) FROM document").fetchone()[0]
        progress.begin(2 * total)
        try:
            with replacing(path) as fresh, ZipFile(fresh, "w", ZIP_DEFLATED) as archive:
                return self._fill(archive, path.parent, progress)
        except OSError as error:
            raise violation_of_disk(error) from error

    def _fill(self, archive: ZipFile, beside: Path, progress: Progress) -> WholeCounts:
        # Beside the archive, and readable by its owner alone: nobody else's folder ever holds a table.
        with tempfile.TemporaryDirectory(prefix=".channeldesk-", dir=beside) as folder:
            customers = Path(folder) / "table.xlsx"
            order = ExportOrder(CustomerFilter(is_of_any_depth=True), with_profile=True)
            self._exports.save(order, customers, _Within(progress))
            archive.write(customers, f"{self._words.translate('export', 'Customers')}.xlsx")
            with self._store.readers.borrow() as connection:
                self._write_tables(archive, connection, Path(folder), progress)
                return self._write_exactly(archive, connection, progress)

    def _write_tables(
        self, archive: ZipFile, connection: sqlcipher.Connection, folder: Path, progress: Progress
    ) -> None:
        known = self._known(connection)
        for number, table in enumerate(whole_tables(self._words)):
            made = folder / f"{number}.xlsx"
            write_table(made, table.heads, _rows(connection, table, known, progress), self._words.language)
            archive.write(made, f"{table.name}.xlsx")
            made.unlink()

    def _write_exactly(
        self, archive: ZipFile, connection: sqlcipher.Connection, progress: Progress
    ) -> WholeCounts:
        count = 0
        for kind in Kind:
            with archive.open(f"{_EXACT}/{kind.value}.ndjson", "w") as file:
                for id, version, body in connection.execute(
                    "SELECT id, version, body FROM document WHERE kind = ? ORDER BY id", (kind.value,)
                ):
                    progress.step()
                    file.write(_line({"id": id, "version": version}, "document", body))
                    count += 1
        drafts = _write_lines(archive, connection, "drafts", _DRAFTS, "draft")
        waiting = _write_lines(archive, connection, "not-sent", _WAITING, "command")
        return WholeCounts(count, drafts, waiting)

    def _known(self, connection: sqlcipher.Connection) -> Known:
        contracts: dict[str, Contract] = {
            each.id: each for each in _all(connection, Kind.CONTRACT) if isinstance(each, Contract)
        }
        programmes: dict[str, Programme] = {
            each.id: each for each in _all(connection, Kind.PROGRAMME) if isinstance(each, Programme)
        }
        names = dict(connection.execute("SELECT id, name FROM customer").fetchall())
        return Known(self._words, self._store.clock.today(), names, programmes, contracts)


class _Within(Progress):
    """A part of longer work: it tells its steps, and nothing of how many of its own there are."""

    def __init__(self, whole: Progress) -> None:
        super().__init__()
        self._whole = whole

    def begin(self, total: int) -> None:
        """Whoever waits knows the whole already."""

    def step(self, steps: int = 1) -> None:
        self._whole.step(steps)


def _all(connection: sqlcipher.Connection, kind: Kind) -> Iterator[object]:
    for (body,) in connection.execute("SELECT body FROM document WHERE kind = ? ORDER BY id", (kind.value,)):
        yield decode_document(kind, body)


def _rows(
    connection: sqlcipher.Connection, table: WholeTable, known: Known, progress: Progress
) -> Iterator[Row]:
    for (body,) in connection.execute(
        "SELECT body FROM document WHERE kind = ? ORDER BY id", (table.kind.value,)
    ):
        if not table.is_lines:
            progress.step()
        yield from rows_of(decode_document(table.kind, body), table, known)


def _write_lines(archive: ZipFile, connection: sqlcipher.Connection, name: str, sql: str, body: str) -> int:
    found = connection.execute(sql)
    heads = [each[0] for each in found.description][:-1]
    count = 0
    with archive.open(f"{_EXACT}/{name}.ndjson", "w") as file:
        for *values, content in found:
            file.write(_line(dict(zip(heads, values, strict=True)), body, content))
            count += 1
    return count


def _line(about: dict[str, object], name: str, body: bytes | str) -> bytes:
    """One line of JSON: ``about``, and the body as it is kept."""
    text = body.decode() if isinstance(body, bytes) else body
    return (json.dumps(about, ensure_ascii=False)[:-1] + f', "{name}": {text}}}\n').encode()
