"""How a text file is written: its encoding and what parts its cells, said by nobody, seen in its bytes."""

import csv
import io
from dataclasses import dataclass
from enum import StrEnum

from app.domain.errors import violation

SEPARATOR_LINE = "sep="
"""What Excel writes before the head to say what parts the cells."""
_SAMPLE_ROWS = 60
_LOOK = 4_096
_NO_TABLES = (b"%pdf-", b"<!doctype", b"<html", b"<?xml", b"{\\rtf")


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


def detect(content: bytes, encoding: Encoding | None = None, separator: Separator | None = None) -> Dialect:
    """How a text file looks as if it were written, as far as it is not said already.

    Raises:
        RuleViolation: ``table.not_text``, or ``table.encoding`` for an encoding that it is not in.
    """
    encoding = encoding or _encoding_of(content)
    return Dialect(encoding, separator or _separator_of(decoded(content, encoding)))


def _encoding_of(content: bytes) -> Encoding:
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return Encoding.UTF_16
    if b"\x00" in content[:_LOOK]:
        return _wide_encoding_of(content[:_LOOK])
    if content[:_LOOK].lstrip().lower().startswith(_NO_TABLES):
        raise violation("table.not_text")
    _refuse_mixed(content)
    for encoding in (Encoding.UTF_8, Encoding.WINDOWS):
        try:
            content.decode(encoding.value)
        except UnicodeDecodeError:
            continue
        return encoding
    return Encoding.LATIN_1


def _refuse_mixed(content: bytes) -> None:
    """Say where a text stops being UTF-8: read in another way, every accent before that would be spoilt."""
    try:
        content.decode(Encoding.UTF_8.value)
    except UnicodeDecodeError as error:
        begun = content[: error.start].decode(Encoding.UTF_8.value)
        if not begun.isascii():
            raise violation("table.not_all_utf8", line=str(begun.count("\n") + 1)) from error


def _wide_encoding_of(head: bytes) -> Encoding:
    """UTF-16 where every other byte is zero and none between them; what else has zeros is no text."""
    first, second = head[::2].count(0), head[1::2].count(0)
    if min(first, second) > 0 or max(first, second) * 4 < len(head):
        raise violation("table.not_text")
    return Encoding.UTF_16


def decoded(content: bytes, encoding: Encoding) -> str:
    """The text in ``content``, without the mark of its order of bytes.

    Raises:
        RuleViolation: ``table.encoding`` with its ``line``, or ``table.not_text``.
    """
    try:
        text = content.decode(_codec(content, encoding))
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise violation("table.encoding", "encoding", line=str(line)) from error
    if "\x00" in text:
        raise violation("table.not_text")
    return text.removeprefix("\ufeff")


def _codec(content: bytes, encoding: Encoding) -> str:
    """The codec, with the order of bytes where a file in UTF-16 does not begin with it."""
    if encoding is not Encoding.UTF_16 or content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return encoding.value
    # Western letters have a zero for their high byte: it comes first, or second.
    return "utf-16-be" if content[:1] == b"\x00" else "utf-16-le"


def _separator_of(text: str) -> Separator:
    """The sign that parts most lines into as many cells as the head, and into the most of them."""
    separator = text[: len(SEPARATOR_LINE)].lower() == SEPARATOR_LINE and text[4:5]
    if separator and separator in tuple(Separator):
        return Separator(separator)
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
