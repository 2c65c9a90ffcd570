"""The first sheet of a workbook as texts, its figures and dates as people see them.

The library is imported when the first workbook is read: most files that reps are given are CSV.
"""

import io
import zipfile
from collections.abc import Iterator, Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING
from xml.parsers.expat import ExpatError

from app.domain.errors import violation
from app.services.spreadsheets.number_formats import shown
from app.services.spreadsheets.workbook_cells import CellNotes, notes_of

if TYPE_CHECKING:
    from python_calamine import CalamineWorkbook

UNPACKED_MAX = 400_000_000
"""A workbook is packed: a small one may hold more than a laptop has room for."""
_DIGITS_LOST = 1e15
"""A spreadsheet keeps fifteen digits of a figure: of a larger one the last are noughts that nobody typed."""


def workbook_rows(content: bytes) -> list[Sequence[str]]:
    """The rows of the first sheet that is shown and not empty, from its first row on; formulas give what they
    gave when the file was saved, and figures are written as their format shows them.

    Raises:
        RuleViolation: ``table.not_workbook``: it is damaged, or protected by a password; ``table.too_large``.
    """
    from python_calamine import CalamineError, CalamineWorkbook

    _check_size(content)
    try:
        book = CalamineWorkbook.from_filelike(io.BytesIO(content))
        name, rows = _first_rows(book)
        return list(_texts(rows, _notes(content, name)))
    except (CalamineError, ExpatError, zipfile.BadZipFile) as error:
        raise violation("table.not_workbook") from error


def _notes(content: bytes, sheet: str) -> CellNotes:
    if not sheet or not zipfile.is_zipfile(io.BytesIO(content)):
        return CellNotes()
    with zipfile.ZipFile(io.BytesIO(content)) as packed:
        return notes_of(packed, sheet)


def _texts(rows: Sequence[Sequence[object]], notes: CellNotes) -> Iterator[tuple[str, ...]]:
    """The rows with their cells as texts."""
    for at, row in enumerate(rows):
        cells = [_text(cell) for cell in row]
        if notes.formats or notes.errors:
            for column, cell in enumerate(row):
                format = notes.formats.get((at, column))
                if format and isinstance(cell, float | int) and not isinstance(cell, bool):
                    cells[column] = shown(float(cell), format) or cells[column]
                cells[column] = notes.errors.get((at, column)) or cells[column]
        yield tuple(cells)


def _first_rows(book: "CalamineWorkbook") -> tuple[str, Sequence[Sequence[object]]]:
    """The name and the rows of the first sheet that people see and that says anything."""
    from python_calamine import SheetTypeEnum, SheetVisibleEnum

    for about in book.sheets_metadata:
        if about.visible is SheetVisibleEnum.Visible and about.typ is SheetTypeEnum.WorkSheet:
            rows = book.get_sheet_by_name(about.name).to_python(skip_empty_area=False)
            if any(cell != "" for row in rows for cell in row):
                return about.name, rows
    return "", []


def _check_size(content: bytes) -> None:
    if not zipfile.is_zipfile(io.BytesIO(content)):
        return
    with zipfile.ZipFile(io.BytesIO(content)) as packed:
        if sum(each.file_size for each in packed.infolist()) > UNPACKED_MAX:
            raise violation("table.too_large")


def _text(cell: object) -> str:
    """A cell as somebody would have typed it: a SIRET that was taken for a figure has no decimals."""
    match cell:
        case bool():
            return str(cell).lower()
        case float() if abs(cell) >= _DIGITS_LOST:
            return f"{Decimal(repr(cell)):E}"
        case float() if cell.is_integer():
            return str(int(cell))
        case float():
            return f"{Decimal(repr(cell)):f}"
        case datetime() | date():
            return cell.isoformat()
        case _:
            return str(cell)
