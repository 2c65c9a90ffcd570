"""A table out of a file that a rep was given: whatever wrote it, in whatever encoding."""

import csv
import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from app.domain.errors import violation
from app.services.files.disk_errors import violation_of_disk
from app.services.spreadsheets.csv_injection import unescape_formula
from app.services.spreadsheets.dialects import SEPARATOR_LINE, decoded, detect
from app.services.spreadsheets.dialects import Dialect as Dialect
from app.services.spreadsheets.dialects import Encoding as Encoding
from app.services.spreadsheets.dialects import Separator as Separator
from app.services.spreadsheets.workbook import workbook_rows

BYTES_MAX = 25_000_000
ROWS_MAX = 50_000
COLUMNS_MAX = 400
CELL_MAX = 10_000
_MEGABYTE = 1_000_000
_LOOK_ROWS = 20
_CELLS_OF_TITLE = 2
_QUOTE = '"'
_ZIP, _OLD_EXCEL = b"PK\x03\x04", b"\xd0\xcf\x11\xe0"

# The parser's own limit stops it before the cell can be named.
csv.field_size_limit(BYTES_MAX)


@dataclass(frozen=True, slots=True)
class SourceRow:
    """A row as it stands in the file; ``number`` is the one that a spreadsheet shows beside it.

    ``corrected`` is what the rep typed in place of what it says, by field.
    """

    number: int
    cells: tuple[str, ...]
    corrected: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Table:
    """A head and rows, without the empty ones; ``dialect`` is None where the file is a workbook."""

    heads: tuple[str, ...]
    rows: tuple[SourceRow, ...]
    dialect: Dialect | None

    @property
    def cells(self) -> tuple[tuple[str, ...], ...]:
        """The cells of its rows."""
        return tuple(row.cells for row in self.rows)

    @property
    def repeated(self) -> dict[str, tuple[str, ...]]:
        """The heads that stand over several columns, with the letters of those columns."""
        places: dict[str, list[str]] = {}
        for place, head in enumerate(self.heads):
            if head:
                places.setdefault(head, []).append(column_letters(place))
        return {head: tuple(letters) for head, letters in places.items() if len(letters) > 1}


def read_bytes(path: Path) -> bytes:
    """The content of the file at ``path``.

    Raises:
        RuleViolation: ``table.unreadable``, ``file.too_large``, or another trouble of the disk.
    """
    try:
        with path.open("rb") as file:
            content = file.read(BYTES_MAX + 1)
    except PermissionError as error:
        raise violation("table.unreadable", path=str(path)) from error
    except OSError as error:
        raise violation_of_disk(error) from error
    except ValueError as error:
        # A name with a zero byte in it is none for the system.
        raise violation("file.missing", path=str(path)) from error
    return checked_size(content)


def checked_size(content: bytes) -> bytes:
    """``content``, which is not longer than can be read.

    Raises:
        RuleViolation: ``file.too_large``.
    """
    if len(content) > BYTES_MAX:
        raise violation("file.too_large", max=str(BYTES_MAX // _MEGABYTE))
    return content


def read_table(content: bytes, dialect: Dialect | None = None) -> Table:
    """The table in ``content``: a workbook, or a text read as ``dialect`` says or as it looks.

    Raises:
        RuleViolation: ``table.*``: it is no table, or one too large, and where.
    """
    if content.startswith((_ZIP, _OLD_EXCEL)):
        return _checked(_workbook_rows(content), None)
    dialect = dialect or detect(content)
    text = decoded(content, dialect.encoding)
    lines = list(_parsed(text, dialect.separator))
    return _checked(lines, dialect)


def column_letters(place: int) -> str:
    """What a spreadsheet calls the column at ``place``, counted from 0: ``A``, ``Z``, ``AA``."""
    letters = ""
    place += 1
    while place:
        place, rest = divmod(place - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


def _parsed(text: str, separator: Separator) -> Iterator[Sequence[str]]:
    has_separator_line = text[: len(SEPARATOR_LINE)].lower() == SEPARATOR_LINE
    lines = text.partition("\n")[2] if has_separator_line else text
    reader = csv.reader(io.StringIO(lines, newline=""), delimiter=separator.value, strict=True)
    number = read = 0
    try:
        for cells in reader:
            number, read = number + 1, reader.line_num
            # Only text is guarded against spreadsheets: the cells of a workbook say what they are.
            yield [unescape_formula(cell) for cell in cells]
    except csv.Error as error:
        rest = "".join(io.StringIO(lines, newline="").readlines()[read:])
        cell = f"{column_letters(_broken_at(rest, separator))}{number + 1}"
        raise violation("table.quotes", cell=cell) from error


def _broken_at(text: str, separator: Separator) -> int:
    """The place of the first cell whose quotation marks are wrong; ``text`` begins with its row."""
    place = at = 0
    while at < len(text):
        if text[at] != _QUOTE:
            ends = [text.find(sign, at) for sign in (separator.value, "\r", "\n")]
            at = min((end for end in ends if end >= 0), default=len(text))
        else:
            at = _after_quoted(text, at)
        if at >= len(text) or text[at] != separator.value:
            break
        place, at = place + 1, at + 1
    return place


def _after_quoted(text: str, start: int) -> int:
    """Where the cell that begins with a quotation mark at ``start`` ends."""
    end = text.find(_QUOTE, start + 1)
    while text[end + 1 : end + 2] == _QUOTE and end >= 0:
        end = text.find(_QUOTE, end + 2)
    return len(text) if end < 0 else end + 1


def _workbook_rows(content: bytes) -> list[Sequence[str]]:
    return workbook_rows(content)


def _checked(lines: Sequence[Sequence[str]], dialect: Dialect | None) -> Table:
    first = _head_of(lines)
    if first is None:
        raise violation("table.empty")
    heads = tuple(" ".join(cell.split()) for cell in lines[first])
    if len(heads) > COLUMNS_MAX:
        raise violation("table.too_many_columns", max=str(COLUMNS_MAX), count=str(len(heads)))
    numbered = enumerate(lines[first + 1 :], start=first + 2)
    rows = tuple(SourceRow(number, tuple(cells)) for number, cells in numbered if _filled(cells))
    if not rows:
        raise violation("table.no_rows")
    if len(rows) > ROWS_MAX:
        raise violation("table.too_many_rows", max=str(ROWS_MAX), count=str(len(rows)))
    _check_cells((SourceRow(first + 1, heads), *rows))
    return Table(heads, rows, dialect)


def _head_of(lines: Sequence[Sequence[str]]) -> int | None:
    """The place of the row that names the columns: the first with anything in it, but for a title above it.

    A title is one cell alone, above rows of three cells and more.
    """
    filled = [(place, _filled(cells)) for place, cells in enumerate(lines[:_LOOK_ROWS])]
    there = [(place, count) for place, count in filled if count]
    if not there:
        return next((place for place, cells in enumerate(lines) if _filled(cells)), None)
    is_titled = there[0][1] == 1 and max(count for _, count in there) > _CELLS_OF_TITLE
    return next((place for place, count in there if count > 1), there[0][0]) if is_titled else there[0][0]


def _filled(cells: Sequence[str]) -> int:
    return sum(1 for cell in cells if cell and not cell.isspace())


def _check_cells(rows: Sequence[SourceRow]) -> None:
    for row in rows:
        for place, cell in enumerate(row.cells):
            if len(cell) > CELL_MAX:
                at = f"{column_letters(place)}{row.number}"
                raise violation("table.cell_too_long", cell=at, max=str(CELL_MAX), count=str(len(cell)))
