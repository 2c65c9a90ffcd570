"""Customers out of the desk: to a file, whole or not at all, or to the clipboard."""

import html
import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from app.domain.errors import violation
from app.domain.kind import Kind
from app.services.queries import Queries
from app.services.queries.customer_filter import CustomerFilter
from app.services.queries.every_row import count_rows, every_row, most_contacts
from app.services.session.progress import Progress
from app.services.spreadsheets.columns import GRID_COLUMNS, ExportColumn, Names, grid_columns, profile_columns
from app.services.spreadsheets.fields import CONTACTS_MAX
from app.services.spreadsheets.values import Value, as_text
from app.services.spreadsheets.writing import write_delimited, write_table
from app.services.store.store import Store
from app.services.words import Words

COPY_MAX = 10_000
"""More rows than this are a file's business, not the clipboard's."""


@dataclass(frozen=True, slots=True)
class ExportOrder:
    """What to export: the customers of a filter, columns of the grid by their ids, the profile after them."""

    wanted: CustomerFilter
    columns: Sequence[str] = GRID_COLUMNS
    with_profile: bool = False


@dataclass(frozen=True, slots=True)
class Copied:
    """Rows for the clipboard: text with tabs for spreadsheets, a table for documents and e-mails."""

    text: str
    table: str
    rows: int


class Exports:
    """Writes customers for people and spreadsheets, in the words of whoever asks."""

    def __init__(self, store: Store, queries: Queries, words: Words) -> None:
        self._store, self._queries, self._words = store, queries, words

    def save(self, order: ExportOrder, path: Path, progress: Progress | None = None) -> int:
        """Write the customers of ``order`` to a CSV or XLSX file; returns how many.

        Texts are written so that no spreadsheet runs them; dates and figures are exact. All rows are of one
        moment, whatever is written meanwhile.

        Raises:
            RuleViolation: ``table.format``, ``table.too_long_for_sheet``, ``work.cancelled``, or the file
                cannot be written; what was there before is untouched.
        """
        progress = progress or Progress()
        readers, today = self._store.readers, self._store.clock.today()
        progress.begin(count_rows(readers, order.wanted, today))
        most = most_contacts(readers, order.wanted, today) if order.with_profile else 0
        contacts = min(CONTACTS_MAX, most)
        columns = self._columns(order, contacts)
        heads = [each.heading for each in columns]
        return write_table(path, heads, self._rows(order, columns, progress), self._words.language)

    def copy(self, ids: Sequence[str], columns: Sequence[str]) -> Copied:
        """The grid's rows of the customers in ``ids``, in that order; with heads when there are several.

        Raises:
            RuleViolation: ``copy.too_many``.
        """
        if len(ids) > COPY_MAX:
            raise violation("copy.too_many", max=str(COPY_MAX), count=str(len(ids)))
        found = self._queries.customer_rows(ids)
        rows = [found[id] for id in ids if id in found]
        made = grid_columns(columns, self._names())
        heads = [each.heading for each in made] if len(rows) > 1 else []
        values = [[each.value(row, None) for each in made] for row in rows]
        text = io.StringIO()
        write_delimited(text, heads, values, self._words.language, "\t")
        return Copied(text.getvalue(), self._table([head.text for head in heads], values), len(rows))

    def _columns(self, order: ExportOrder, contacts: int) -> tuple[ExportColumn, ...]:
        names = self._names()
        shown = grid_columns(order.columns, names)
        if not order.with_profile:
            return shown
        return (*shown, *profile_columns(max(1, contacts), names, besides=order.columns))

    def _rows(
        self, order: ExportOrder, columns: Sequence[ExportColumn], progress: Progress
    ) -> Iterator[Sequence[Value]]:
        store, wanted = self._store, order.wanted
        found = every_row(store.readers, wanted, store.clock.today(), with_profile=order.with_profile)
        for row, customer in found:
            progress.step()
            yield [each.value(row, customer) for each in columns]

    def _names(self) -> Names:
        language = self._words.language
        return Names(
            words=self._words,
            programmes=self._queries.names(Kind.PROGRAMME, language),
            customer_types=self._queries.names(Kind.CUSTOMER_TYPE, language),
        )

    def _table(self, heads: Sequence[str], rows: Sequence[Sequence[Value]]) -> str:
        lines = ["".join(f"<th>{html.escape(head)}</th>" for head in heads)] if heads else []
        lines += ["".join(self._table_cell(value) for value in row) for row in rows]
        return f"<table>{''.join(f'<tr>{line}</tr>' for line in lines)}</table>"

    def _table_cell(self, value: Value) -> str:
        # Excel takes a number of fourteen digits for a figure, unless it is told that it is a text.
        kind = " style=\"mso-number-format:'\\@'\"" if isinstance(value, str) else ""
        return f"<td{kind}>{html.escape(as_text(value, self._words.language))}</td>"
