"""The pages of a damaged cache: the newest state of each, where it can be read."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import BinaryIO, Self

from app.models.key_mark import read_mark
from app.models.page_cipher import PAGE_BYTES, SALT_BYTES, PageCipher
from app.models.write_ahead import Frame, Log, read_log

_SIZE_PLACE = 28
_PAGES_TRIED = 64
"""How many pages show whether a salt is the file's: all of them would take long, and one may be damaged."""


@dataclass(frozen=True, slots=True)
class FoundPage:
    """A page that can be read; ``is_older`` when what was written over it since cannot be."""

    number: int
    content: bytes
    is_older: bool


class DamagedFile:
    """The cache at ``path`` with its log, as one file; use it in a ``with`` block.

    ``count`` is how many pages there were, ``unreadable`` how many of them have lost their newest state.
    """

    def __init__(self, path: Path, key: bytes) -> None:
        self._file: BinaryIO | None = path.open("rb") if path.exists() else None
        self._size = path.stat().st_size if self._file else 0
        self._log = read_log(path)
        self._cipher = self._find_cipher(path, key)
        self._newest = self._place_frames()
        self.count = self._count_pages()
        self.unreadable = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._file is not None:
            self._file.close()

    def find(self, number: int) -> FoundPage | None:
        """The newest state of the page that can be read."""
        frames = self._newest.get(number, ())
        for age, frame in enumerate(reversed(frames)):
            if (found := self._open(self._log.page_in(frame), number)) is not None:
                return FoundPage(number, found, age > 0)
        found = self._open(self._in_file(number), number)
        return None if found is None else FoundPage(number, found, bool(frames))

    def read_all(self) -> Iterator[FoundPage]:
        """Every page that can be read, in the order of the file; counts those that cannot."""
        self.unreadable = 0
        for number in range(1, self.count + 1):
            found = self.find(number)
            if found is None or found.is_older:
                self.unreadable += 1
            if found is not None:
                yield found

    def _open(self, page: bytes, number: int) -> bytes | None:
        if self._cipher is None or not self._cipher.is_sound(page, number):
            return None
        return self._cipher.decrypt(page, number)

    def _in_file(self, number: int) -> bytes:
        if self._file is None:
            return b""
        self._file.seek((number - 1) * PAGE_BYTES)
        return self._file.read(PAGE_BYTES)

    def _find_cipher(self, path: Path, key: bytes) -> PageCipher | None:
        """The cipher under which pages can be read; should the salt be damaged, it lies elsewhere too."""
        salts = [self._in_file(1)[:SALT_BYTES], read_mark(path).salt]
        salts += [self._log.page_in(each)[:SALT_BYTES] for each in self._log.run if each.page == 1]
        for salt in dict.fromkeys(each for each in salts if len(each) == SALT_BYTES):
            cipher = PageCipher(key, salt)
            numbers = range(1, min(_PAGES_TRIED, self._size // PAGE_BYTES + 1) + 1)
            if any(cipher.is_sound(self._in_file(number), number) for number in numbers):
                return cipher
            if any(cipher.is_sound(self._log.page_in(each), each.page) for each in self._log.run):
                return cipher
        return None

    def _place_frames(self) -> dict[int, list[Frame]]:
        """The committed frames of each page, the oldest first; a damaged one hides what is below it."""
        committed = _committed(self._log)
        placed: dict[int, list[Frame]] = {}
        most = max((each.commits for each in committed), default=0)
        for frame in committed:
            number = frame.page
            if self._cipher is not None and not self._cipher.is_sound(self._log.page_in(frame), number):
                number = self._number_of(frame, max(most, self._size // PAGE_BYTES))
            placed.setdefault(number, []).append(frame)
        return placed

    def _number_of(self, frame: Frame, most: int) -> int:
        """The page that a bad frame is of: the number in it may be what is damaged."""
        assert self._cipher is not None
        page = self._log.page_in(frame)
        return next((each for each in range(1, most + 1) if self._cipher.is_sound(page, each)), frame.page)

    def _count_pages(self) -> int:
        sizes = [each.commits for each in _committed(self._log) if each.commits]
        count = -(-self._size // PAGE_BYTES)
        first = self.find(1)
        if first is not None:
            count = max(count, int.from_bytes(first.content[_SIZE_PLACE : _SIZE_PLACE + 4], "big"))
        # A damaged frame may say any size: what the others say is believed.
        return max(count, min(sizes[-1], count + len(self._log.frames)) if sizes else 0)


def _committed(log: Log) -> tuple[Frame, ...]:
    """The frames of the run up to the last that ends a transaction, whatever is damaged among them."""
    last = max((place for place, each in enumerate(log.run) if each.commits), default=-1)
    return log.run[: last + 1]
