"""A table out of a file that a rep was given: whatever wrote it, in whatever encoding."""

import csv
import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from app.domain.errors import refuse
from app.services.errors import refusal_of_disk
from app.services.spreadsheets.guarding import unguarded

BYTES_MAX = 25_000_000
ROWS_MAX = 50_000
COLUMNS_MAX = 400
CELL_MAX = 10_000
_MEGABYTE = 1_000_000
_SAMPLE_ROWS = 60
_LOOK = 4_096
_SEPARATOR_LINE = "sep="
_ZIP, _OLD_EXCEL = b"PK\x03\x04", b"\xd0\xcf\x11\xe0"


class Encoding(StrEnum):
    """How the bytes of a text file stand for letters; the value is Python's name of it."""

    UTF_8 = "utf-8"
    UTF_16 = "utf-16"
    WINDOWS = "cp1252"
    LATIN_1 = "latin-1"


class Separator(StrEnum):
    """What parts the cells of a line; the value is the sign."""

    COMMA = ","
    SEMICOLON = ";"
    TAB = "\t"


@dataclass(frozen=True, slots=True)
class Dialect:
    """How a text file is to be read."""

    encoding: Encoding
    separator: Separator


@dataclass(frozen=True, slots=True)
class SourceRow:
    """A row as it stands in the file; ``number`` is the one that a spreadsheet shows beside it."""

    number: int
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """A head and rows, without the empty ones; ``dialect`` is None where the file is a workbook."""

    heads: tuple[str, ...]
    rows: tuple[SourceRow, ...]
    dialect: Dialect | None


def read_bytes(path: Path) -> bytes:
    """The content of the file at ``path``.

    Raises:
        Refused: ``file.unreadable``, ``file.too_large``, or another trouble of the disk.
    """
    try:
        with path.open("rb") as file:
            content = file.read(BYTES_MAX + 1)
    except PermissionError as error:
        raise refuse("file.unreadable", path=str(path)) from error
    except OSError as error:
        raise refusal_of_disk(error) from error
    except ValueError as error:
        # A name with a zero byte in it is none for the system.
        raise refuse("file.missing", path=str(path)) from error
    return checked_size(content)


def checked_size(content: bytes) -> bytes:
    """``content``, which is not longer than can be read.

    Raises:
        Refused: ``file.too_large``.
    """
    if len(content) > BYTES_MAX:
        raise refuse("file.too_large", max=str(BYTES_MAX // _MEGABYTE))
    return content


def read_table(content: bytes, dialect: Dialect | None = None) -> Table:
    """The table in ``content``: a workbook, or a text read as ``dialect`` says or as it looks.

    Raises:
        Refused: ``table.*``: it is no table, or one too large, and where.
    """
    if content.startswith((_ZIP, _OLD_EXCEL)):
        return _checked(_workbook_rows(content), None)
    dialect = dialect or detect(content)
    text = _decoded(content, dialect.encoding)
    lines = list(_parsed(text, dialect.separator))
    return _checked(lines, dialect)


def detect(content: bytes, encoding: Encoding | None = None, separator: Separator | None = None) -> Dialect:
    """How a text file looks as if it were written, as far as it is not said already.

    Raises:
        Refused: ``table.not_text``, or ``table.encoding`` for an encoding that it is not in.
    """
    encoding = encoding or _encoding_of(content)
    return Dialect(encoding, separator or _separator_of(_decoded(content, encoding)))


def column_letters(place: int) -> str:
    """What a spreadsheet calls the column at ``place``, counted from 0: ``A``, ``Z``, ``AA``."""
    letters = ""
    place += 1
    while place:
        place, rest = divmod(place - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


def _encoding_of(content: bytes) -> Encoding:
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return Encoding.UTF_16
    if b"\x00" in content[:_LOOK]:
        return _wide_encoding_of(content[:_LOOK])
    for encoding in (Encoding.UTF_8, Encoding.WINDOWS):
        try:
            content.decode(encoding.value)
        except UnicodeDecodeError:
            continue
        return encoding
    return Encoding.LATIN_1


def _wide_encoding_of(head: bytes) -> Encoding:
    """UTF-16 where every other byte is zero and none between them; what else has zeros is no text."""
    first, second = head[::2].count(0), head[1::2].count(0)
    if min(first, second) > 0 or max(first, second) * 4 < len(head):
        raise refuse("table.not_text")
    return Encoding.UTF_16


def _decoded(content: bytes, encoding: Encoding) -> str:
    try:
        text = content.decode(_codec(content, encoding))
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise refuse("table.encoding", "encoding", line=str(line)) from error
    if "\x00" in text:
        raise refuse("table.not_text")
    return text.removeprefix("\ufeff")


def _codec(content: bytes, encoding: Encoding) -> str:
    """The codec, with the order of bytes where a file in UTF-16 does not begin with it."""
    if encoding is not Encoding.UTF_16 or content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return encoding.value
    # Western letters have a zero for their high byte: it comes first, or second.
    return "utf-16-be" if content[:1] == b"\x00" else "utf-16-le"


def _separator_of(text: str) -> Separator:
    """The sign that parts most lines into as many cells as the head, and into the most of them."""
    told = text[: len(_SEPARATOR_LINE)].lower() == _SEPARATOR_LINE and text[4:5]
    if told and told in tuple(Separator):
        return Separator(told)
    scores = {each: _score(text, each) for each in Separator}
    return max(Separator, key=lambda each: scores[each])


def _score(text: str, separator: Separator) -> tuple[float, int]:
    rows: list[list[str]] = []
    try:
        for cells in csv.reader(io.StringIO(text, newline=""), delimiter=separator.value):
            rows.append(cells)
            if len(rows) >= _SAMPLE_ROWS:
                break
    except csv.Error:
        return 0.0, 0
    filled = [row for row in rows if any(row)]
    if not filled or len(filled[0]) < 2:
        return 0.0, 0
    alike = sum(len(row) == len(filled[0]) for row in filled)
    return round(alike / len(filled), 1), len(filled[0])


def _parsed(text: str, separator: Separator) -> Iterator[Sequence[str]]:
    file = io.StringIO(text, newline="")
    if text[: len(_SEPARATOR_LINE)].lower() == _SEPARATOR_LINE:
        file.readline()
    reader = csv.reader(file, delimiter=separator.value, strict=True)
    number = 0
    try:
        for cells in reader:
            number += 1
            # Only text is guarded against spreadsheets: the cells of a workbook say what they are.
            yield [unguarded(cell) for cell in cells]
    except csv.Error as error:
        code = "table.cell_too_long" if "limit" in str(error) else "table.quotes"
        raise refuse(code, row=str(number + 1), max=str(CELL_MAX)) from error


def _workbook_rows(content: bytes) -> list[Sequence[str]]:
    from app.services.spreadsheets.workbook import workbook_rows

    return workbook_rows(content)


def _checked(lines: Sequence[Sequence[str]], dialect: Dialect | None) -> Table:
    first = next((place for place, cells in enumerate(lines) if any(cell.strip() for cell in cells)), None)
    if first is None:
        raise refuse("table.empty")
    heads = tuple(" ".join(cell.split()) for cell in lines[first])
    if len(heads) > COLUMNS_MAX:
        raise refuse("table.too_many_columns", max=str(COLUMNS_MAX), count=str(len(heads)))
    rows = tuple(
        SourceRow(number, tuple(cells))
        for number, cells in enumerate(lines[first + 1 :], start=first + 2)
        if any(cell.strip() for cell in cells)
    )
    if not rows:
        raise refuse("table.no_rows")
    if len(rows) > ROWS_MAX:
        raise refuse("table.too_many_rows", max=str(ROWS_MAX), count=str(len(rows)))
    _check_cells(rows)
    return Table(heads, rows, dialect)


def _check_cells(rows: Sequence[SourceRow]) -> None:
    for row in rows:
        if any(len(cell) > CELL_MAX for cell in row.cells):
            raise refuse("table.cell_too_long", row=str(row.number), max=str(CELL_MAX))
