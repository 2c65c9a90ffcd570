"""The first sheet of a workbook as texts, its figures and dates as people write them.

The library is imported when the first workbook is read: most files that reps are given are CSV.
"""

import io
import zipfile
from collections.abc import Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING

from app.domain.errors import violation

if TYPE_CHECKING:
    from python_calamine import CalamineWorkbook

UNPACKED_MAX = 400_000_000
"""A workbook is packed: a small one may hold more than a laptop has room for."""


def workbook_rows(content: bytes) -> list[Sequence[str]]:
    """The rows of the first sheet that is shown and not empty, from its first row on; formulas give what they
    gave when the file was saved.

    Raises:
        RuleViolation: ``table.not_workbook``: it is damaged, or protected by a password; ``table.too_large``.
    """
    from python_calamine import CalamineError, CalamineWorkbook

    _check_size(content)
    try:
        book = CalamineWorkbook.from_filelike(io.BytesIO(content))
        rows = _first_rows(book)
    except CalamineError as error:
        raise violation("table.not_workbook") from error
    return [tuple(_text(cell) for cell in row) for row in rows]


def _first_rows(book: "CalamineWorkbook") -> Sequence[Sequence[object]]:
    """The rows of the first sheet that people see and that says anything."""
    from python_calamine import SheetTypeEnum, SheetVisibleEnum

    for about in book.sheets_metadata:
        if about.visible is SheetVisibleEnum.Visible and about.typ is SheetTypeEnum.WorkSheet:
            rows = book.get_sheet_by_name(about.name).to_python(skip_empty_area=False)
            if any(cell != "" for row in rows for cell in row):
                return rows
    return []


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
        case float() if cell.is_integer():
            return str(int(cell))
        case float():
            return f"{Decimal(repr(cell)):f}"
        case datetime() | date():
            return cell.isoformat()
        case _:
            return str(cell)
