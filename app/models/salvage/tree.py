"""What a damaged cache's structure still says: roots of tables, free pages, entries of indexes."""

from collections.abc import Iterator
from dataclasses import dataclass

from app.models.page_cipher import USABLE_BYTES
from app.models.salvage.pages import DamagedFile
from app.models.salvage.records import (
    Cell,
    PageType,
    UnreadableRecordError,
    Value,
    cells,
    children,
    page_type,
)

_FIRST_TRUNK_PLACE = 32
_SCHEMA_ROOT = 1
_SCHEMA_COLUMNS = 5


@dataclass(frozen=True, slots=True)
class Entries:
    """What an index says of its table's rows; ``is_whole`` when no page of it is missing or out of date."""

    values: tuple[tuple[Value, ...], ...]
    is_whole: bool

    def by_row(self) -> dict[int, str]:
        """The first column of each entry by the row that it is about, the last column."""
        found: dict[int, str] = {}
        for values in self.values:
            if isinstance(values[0], str) and isinstance(values[-1], int):
                found[values[-1]] = values[0]
        return found


class Structure:
    """Walks the b-trees of ``file`` as far as their pages can be read."""

    def __init__(self, file: DamagedFile) -> None:
        self._file = file
        self._is_whole = True
        self._roots = self._find_roots()

    def entries(self, index: str) -> Entries:
        """Everything that the index says; nothing, and not whole, where its root is not known."""
        root = self._roots.get(index)
        if root is None:
            return Entries((), is_whole=False)
        self._is_whole = True
        found = tuple(cell.values for cell in self._walk(root, with_older=False))
        return Entries(found, self._is_whole)

    def free_pages(self) -> frozenset[int]:
        """The pages that hold nothing any more, though what they held may still be read in them."""
        free: set[int] = set()
        first = self._file.find(1)
        number = 0 if first is None else _number_at(first.content, _FIRST_TRUNK_PLACE)
        while number and number not in free:
            free.add(number)
            trunk = self._file.find(number)
            if trunk is None:
                break
            count = min(_number_at(trunk.content, 4), (USABLE_BYTES - 8) // 4)
            free.update(_number_at(trunk.content, 8 + 4 * place) for place in range(count))
            number = _number_at(trunk.content, 0)
        return frozenset(free)

    def _find_roots(self) -> dict[str, int]:
        roots: dict[str, int] = {}
        for cell in self._walk(_SCHEMA_ROOT, with_older=True):
            if len(cell.values) == _SCHEMA_COLUMNS:
                _, name, _, root, _ = cell.values
                if isinstance(name, str) and isinstance(root, int):
                    roots[name] = root
        return roots

    def _walk(self, root: int, *, with_older: bool) -> Iterator[Cell]:
        """The cells of a tree; the inner pages of an index have entries too.

        An older page is good for the schema, which does not change, and not for entries that were removed.
        """
        waiting, seen = [root], set[int]()
        while waiting:
            number = waiting.pop()
            if number in seen:
                continue
            seen.add(number)
            page = self._file.find(number)
            kind = None if page is None else page_type(number, page.content)
            if page is None or kind is None or (page.is_older and not with_older):
                self._is_whole = False
                continue
            if kind in (PageType.TABLE_INTERIOR, PageType.INDEX_INTERIOR):
                waiting += children(number, page.content)
            for cell in cells(number, page.content, self._read):
                if isinstance(cell, UnreadableRecordError):
                    self._is_whole = False
                else:
                    yield cell

    def _read(self, number: int) -> bytes | None:
        found = self._file.find(number)
        return None if found is None else found.content


def _number_at(content: bytes, place: int) -> int:
    return int.from_bytes(content[place : place + 4], "big")
