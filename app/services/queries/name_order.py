"""Every customer's name in its order, in memory: hits are put in order, and names looked through, at once."""

import threading
from array import array
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

import sqlcipher3.dbapi2 as sqlcipher

from app.models.connection import Readers
from app.models.name_version import names_version

_AT_ONCE_BELOW = 10_000
AFTER = "\U0010ffff"
"""Stands after every letter."""


@dataclass(frozen=True, slots=True)
class Names:
    """The folded names of all customers in their order, and the places of their rows in it.

    ``text`` holds them one after the other, a space before each and a line's end behind: a word of one begins
    where a space and its letters are found. ``starts`` says where each begins, and where the last ends.
    """

    places: Sequence[int]
    rows: Sequence[int]
    text: bytes
    starts: Sequence[int]

    def sorted(self, rows: list[int]) -> list[int]:
        """``rows`` in the order of names."""
        return sorted(rows, key=self.places.__getitem__)

    def beginning(self, name: str) -> range:
        """The places of the names that begin with a folded ``name``; those that are no longer come first."""
        count = range(len(self.rows))
        first = bisect_left(count, name.encode(), key=self.name_at)
        return range(first, bisect_left(count, f"{name}{AFTER}".encode(), first, key=self.name_at))

    def name_at(self, place: int) -> bytes:
        """The folded name at ``place``."""
        return self.text[self.starts[place] + 1 : self.starts[place + 1] - 1]

    def holding(self, rows: Sequence[int], words: Sequence[str]) -> Sequence[int]:
        """Those of ``rows`` in whose name a word begins with each of the folded ``words``."""
        find, places, starts = self.text.find, self.places, self.starts
        # The longest word is the rarest: it leaves the fewest names for the others.
        for word in sorted(words, key=len, reverse=True):
            looked_for = f" {word}".encode()
            rows = [
                row for row in rows if find(looked_for, starts[place := places[row]], starts[place + 1]) >= 0
            ]
        return rows


class NameOrder:
    """Knows the names as long as none is added, changed or removed."""

    def __init__(self) -> None:
        self._version = ""
        self._names = Names((), (), b"", (0,))
        self._lock = threading.Lock()

    def prepare(self, readers: Readers) -> None:
        """Learn the names again if they changed; a second for a million customers: for a worker."""
        with readers.borrow() as connection:
            version = names_version(connection)
            if version != self._version:
                self._learn(connection, version)

    def of(self, connection: sqlcipher.Connection) -> Names | None:
        """The names as they are; None when they must be learnt again and that takes a while."""
        version = names_version(connection)
        if version != self._version:
            if len(self._names.rows) > _AT_ONCE_BELOW or not self._version:
                return None
            self._learn(connection, version)
        with self._lock:
            return self._names

    def _learn(self, connection: sqlcipher.Connection, version: str) -> None:
        rows, starts = array("L"), array("L", (0,))
        parts: list[bytes] = []
        end = 0
        for row, name in connection.execute("SELECT row, sort_key FROM search_text"):
            part = f" {name}\n".encode()
            parts.append(part)
            end += len(part)
            rows.append(row)
            starts.append(end)
        places = array("L", bytes(array("L").itemsize * (max(rows, default=0) + 1)))
        for place, row in enumerate(rows):
            places[row] = place
        with self._lock:
            self._version, self._names = version, Names(places, rows, b"".join(parts), starts)
