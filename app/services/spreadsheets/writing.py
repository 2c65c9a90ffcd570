"""Tables of any length as CSV and XLSX: written row by row, there whole or not at all."""

import csv
from collections.abc import Iterable, Sequence
from contextlib import closing
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from app.domain.errors import violation
from app.services.files.atomic_file import replacing
from app.services.files.disk_errors import violation_of_disk
from app.services.spreadsheets.values import Heading, Value, as_text

# Making a sheet takes a library that only an export needs.
if TYPE_CHECKING:
    from xlsxwriter import Workbook
    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

SUFFIXES = (".csv", ".xlsx")
SHEET_ROWS_MAX = 1_048_575
"""What fits on a sheet of Excel below the head."""
_CELL_MAX = 32_767
_SEPARATOR = {"fr": ";"}
_COMMA = ","


def write_table(path: Path, heads: Sequence[Heading], rows: Iterable[Sequence[Value]], language: str) -> int:
    """Write ``rows`` below ``heads`` to ``path``, in the format its name ends with; returns how many.

    Raises:
        RuleViolation: ``table.format``, ``table.too_long_for_sheet``, or the file cannot be written; what was
            there before is untouched.
    """
    try:
        with replacing(path) as fresh:
            match path.suffix.lower():
                case ".csv":
                    return _write_csv(fresh, heads, rows, language)
                case ".xlsx":
                    return _write_xlsx(fresh, heads, rows)
                case other:
                    raise violation("table.format", typed=other or path.name, allowed=",".join(SUFFIXES))
    except OSError as error:
        raise violation_of_disk(error) from error


def _write_csv(path: Path, heads: Sequence[Heading], rows: Iterable[Sequence[Value]], language: str) -> int:
    # With a byte order mark, because Excel takes a file without one for Windows-1252 and spoils accents; the
    # separator is the one of Excel in that language, which has no other way to know it.
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        return write_delimited(file, heads, rows, language, _SEPARATOR.get(language, _COMMA))


def write_delimited(
    file: TextIO, heads: Sequence[Heading], rows: Iterable[Sequence[Value]], language: str, separator: str
) -> int:
    """Write heads and rows as RFC 4180 has it, but for the ``separator``; returns how many rows."""
    writer = csv.writer(file, delimiter=separator, lineterminator="\r\n")
    if heads:
        writer.writerow([head.text for head in heads])
    count = 0
    for row in rows:
        writer.writerow([as_text(value, language) for value in row])
        count += 1
    return count


def _write_xlsx(path: Path, heads: Sequence[Heading], rows: Iterable[Sequence[Value]]) -> int:
    # CSV and the clipboard do without it.
    import xlsxwriter
    from xlsxwriter.exceptions import FileCreateError

    # Rows go to a file beside the target while they come, and never to a folder that others can read.
    options = {"constant_memory": True, "tmpdir": str(path.parent), "strings_to_formulas": False}
    book = xlsxwriter.Workbook(str(path), {**options, "strings_to_urls": False})
    try:
        with closing(book):
            return _fill(book, heads, rows)
    except FileCreateError as error:
        raise _cause(error) from error


def _fill(book: "Workbook", heads: Sequence[Heading], rows: Iterable[Sequence[Value]]) -> int:
    sheet = book.add_worksheet()
    bold = book.add_format({"bold": True, "bottom": 1})
    formats = {
        datetime: book.add_format({"num_format": "yyyy-mm-dd hh:mm"}),
        date: book.add_format({"num_format": "yyyy-mm-dd"}),
        Decimal: book.add_format({"num_format": "#,##0.00"}),
        int: book.add_format({"num_format": "#,##0"}),
    }
    for place, head in enumerate(heads):
        sheet.set_column(place, place, head.width)
        sheet.write_string(0, place, head.text, bold)
    sheet.freeze_panes(1, 1)
    count = 0
    for count, row in enumerate(rows, start=1):
        if count > SHEET_ROWS_MAX:
            raise violation("table.too_long_for_sheet", max=str(SHEET_ROWS_MAX))
        for place, value in enumerate(row):
            _write_cell(sheet, count, place, value, formats)
    if heads:
        sheet.autofilter(0, 0, max(count, 1), len(heads) - 1)
    return count


def _write_cell(
    sheet: "Worksheet", row: int, place: int, value: Value, formats: "dict[type, Format]"
) -> None:
    match value:
        case None | "":
            return
        case datetime():
            sheet.write_datetime(row, place, value, formats[datetime])
        case date():
            sheet.write_datetime(row, place, value, formats[date])
        case Decimal() | int():
            sheet.write_number(row, place, value, formats[type(value)])
        case str():
            # Text by its type: a spreadsheet runs no text, so it needs no guard that people would see.
            sheet.write_string(row, place, value[:_CELL_MAX])


def _cause(error: Exception) -> OSError:
    """The trouble of the disk inside an error of the library."""
    within = error.args[0] if error.args else None
    return within if isinstance(within, OSError) else OSError(str(error))
