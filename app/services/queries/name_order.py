"""Every customer's name in its order, in memory: hits are put in order, and names looked through, at once."""

import re
import threading
from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import sqlcipher3.dbapi2 as sqlcipher

from app.domain.texts import words
from app.models.connection import Readers
from app.models.name_version import names_version

_AT_ONCE_BELOW, _AT_A_TIME = 10_000, 20_000
LEAST_LETTERS = 4
"""A word of fewer letters is no word with a letter wrong."""
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

    def by_initials(self, letters: str, most: int) -> list[int]:
        """The rows of names with words that begin with ``letters``, one after the other."""
        first, *others = (re.escape(letter) for letter in letters)
        apart = r"[^ \n]* "
        pattern = apart.join((first, *others))
        found = dict.fromkeys(self._looked_through(f"(?:^|\n) {pattern}", most))
        return list(found | dict.fromkeys(self._looked_through(f" {pattern}", most)))[:most]

    def nearly(self, typed: str, most: int) -> list[tuple[int, str]]:
        """Rows and names in which a word begins like one of the longest that were typed, one letter apart.

        The first letter of it is right, or turned with the second.
        """
        asked = max(words(typed), key=len, default="")
        if len(asked) < LEAST_LETTERS:
            return []
        rows = self._looked_through(f" (?:{'|'.join(_one_apart(asked))})", most)
        return [(row, self.name_at(self.places[row]).decode()) for row in dict.fromkeys(rows)]

    def _looked_through(self, pattern: str, most: int) -> list[int]:
        """The rows of the first names that hold ``pattern``; piece by piece, so that others have a turn."""
        compiled = re.compile(pattern.encode())
        rows: list[int] = []
        for first in range(0, len(self.rows), _AT_A_TIME):
            last = min(first + _AT_A_TIME, len(self.rows))
            for found in compiled.finditer(self.text, self.starts[first], self.starts[last]):
                place = bisect_right(self.starts, found.end() - 1) - 1
                rows.append(self.rows[place])
                if len(rows) >= most:
                    return rows
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


def _one_apart(word: str) -> Iterator[str]:
    """Patterns of what begins like ``word`` but for one letter: another, one more or less, or two turned."""
    for place in range(1, len(word)):
        before, after = re.escape(word[:place]), re.escape(word[place + 1 :])
        yield f"{before}.?{after}"
        yield f"{before}.{re.escape(word[place:])}"
        yield re.escape(f"{word[: place - 1]}{word[place]}{word[place - 1]}{word[place + 1 :]}")
