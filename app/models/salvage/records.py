"""The cells of SQLite's b-tree pages, as its file format lays them down.

https://www.sqlite.org/fileformat2.html, sections 1.6 (b-tree pages) and 2.1 (records).
"""

import struct
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import IntEnum

from app.models.page_cipher import USABLE_BYTES

Value = int | float | str | bytes | None

ReadPage = Callable[[int], bytes | None]
"""The content of a page by its number; ``None`` where it cannot be read."""

_FIRST_HEADER_PLACE = 100
_LEAF_HEADER_BYTES, _INTERIOR_HEADER_BYTES = 8, 12
_LEAST_LOCAL = (USABLE_BYTES - 12) * 32 // 255 - 23
_MOST_LOCAL_IN_INDEX = (USABLE_BYTES - 12) * 64 // 255 - 23
_MOST_LOCAL_IN_TABLE = USABLE_BYTES - 35
_MOST_PAYLOAD_BYTES = 64 << 20


class PageType(IntEnum):
    """What the first byte of a b-tree page says."""

    INDEX_INTERIOR = 2
    TABLE_INTERIOR = 5
    INDEX_LEAF = 10
    TABLE_LEAF = 13


@dataclass(frozen=True, slots=True)
class Cell:
    """A row of a table, or an entry of an index (``rowid`` 0 there, for its last value is the row's)."""

    rowid: int
    values: tuple[Value, ...]


class UnreadableRecordError(Exception):
    """A record whose rest lies on a page that cannot be read, or that is no record."""


def page_type(number: int, content: bytes) -> PageType | None:
    """What kind of b-tree page it is; ``None`` for any other."""
    try:
        return PageType(content[_header_place(number)])
    except ValueError:
        return None


def children(number: int, content: bytes) -> list[int]:
    """The pages below an interior page."""
    places = _cell_places(number, content, _INTERIOR_HEADER_BYTES)
    last = _header_place(number) + 8
    return [_number_at(content, place) for place in (*places, last)]


def cells(number: int, content: bytes, read_page: ReadPage) -> Iterator[Cell | UnreadableRecordError]:
    """The rows or entries that lie on a page, those that cannot be read as their error."""
    kind = page_type(number, content)
    is_interior = kind in (PageType.TABLE_INTERIOR, PageType.INDEX_INTERIOR)
    if kind is None or kind is PageType.TABLE_INTERIOR:
        return
    header = _INTERIOR_HEADER_BYTES if is_interior else _LEAF_HEADER_BYTES
    for place in _cell_places(number, content, header):
        try:
            yield _cell(content, place + 4 if is_interior else place, kind, read_page)
        except (UnreadableRecordError, IndexError, ValueError, struct.error) as error:
            yield UnreadableRecordError(str(error))


def _cell(content: bytes, place: int, kind: PageType, read_page: ReadPage) -> Cell:
    size, place = _varint(content, place)
    rowid = 0
    most = _MOST_LOCAL_IN_INDEX
    if kind is PageType.TABLE_LEAF:
        rowid, place = _varint(content, place)
        most = _MOST_LOCAL_IN_TABLE
    if size > _MOST_PAYLOAD_BYTES:
        raise UnreadableRecordError("length")
    local = size
    if size > most:
        local = _LEAST_LOCAL + (size - _LEAST_LOCAL) % (USABLE_BYTES - 4)
        local = local if local <= most else _LEAST_LOCAL
    payload = content[place : place + local]
    if size > local:
        payload += _overflow(_number_at(content, place + local), size - local, read_page)
    if len(payload) != size:
        raise UnreadableRecordError("cut off")
    return Cell(_signed(rowid), _record(payload))


def _overflow(number: int, wanted: int, read_page: ReadPage) -> bytes:
    parts: list[bytes] = []
    while wanted > 0:
        page = read_page(number) if number else None
        if page is None:
            raise UnreadableRecordError(f"page {number}")
        parts.append(page[4 : 4 + min(wanted, USABLE_BYTES - 4)])
        wanted -= len(parts[-1])
        number = _number_at(page, 0)
    return b"".join(parts)


def _record(payload: bytes) -> tuple[Value, ...]:
    end, place = _varint(payload, 0)
    values: list[Value] = []
    body = end
    while place < end:
        kind, place = _varint(payload, place)
        value, length = _value(kind, payload, body)
        values.append(value)
        body += length
    if body != len(payload):
        raise UnreadableRecordError("record")
    return tuple(values)


_INTEGER_BYTES = {1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8}


def _value(kind: int, payload: bytes, place: int) -> tuple[Value, int]:
    if kind == 0:
        return None, 0
    if kind in _INTEGER_BYTES:
        length = _INTEGER_BYTES[kind]
        return int.from_bytes(payload[place : place + length], "big", signed=True), length
    if kind == 7:
        return struct.unpack_from(">d", payload, place)[0], 8
    if kind in (8, 9):
        return kind - 8, 0
    if kind < 12:
        raise UnreadableRecordError("type")
    length = (kind - 12) // 2
    part = payload[place : place + length]
    return (part if kind % 2 == 0 else part.decode()), length


def _header_place(number: int) -> int:
    return _FIRST_HEADER_PLACE if number == 1 else 0


def _cell_places(number: int, content: bytes, header_bytes: int) -> list[int]:
    header = _header_place(number)
    count = int.from_bytes(content[header + 3 : header + 5], "big")
    first = header + header_bytes
    count = min(count, (len(content) - first) // 2)
    return list(struct.unpack_from(f">{count}H", content, first))


def _number_at(content: bytes, place: int) -> int:
    return int.from_bytes(content[place : place + 4], "big")


def _varint(content: bytes, place: int) -> tuple[int, int]:
    value = 0
    for count in range(9):
        byte = content[place + count]
        if count == 8:
            return (value << 8) | byte, place + 9
        value = (value << 7) | (byte & 0x7F)
        if byte < 0x80:
            return value, place + count + 1
    raise UnreadableRecordError("number")


def _signed(value: int) -> int:
    return value - (1 << 64) if value >= 1 << 63 else value
