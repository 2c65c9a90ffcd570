"""The write-ahead log beside the cache, read without SQLite: what it holds, and whether all of it is sound.

SQLite takes a frame whose checksum fails for the end of the log: rightly so for the last transaction, which a
crash may have cut off. But a transaction is acknowledged only once its last frame, the one that commits it,
has reached the disk; a bad frame with a commit after it was good once, and what follows was acknowledged
(https://sqlite.org/fileformat2.html#walformat).
"""

import struct
import sys
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from app.models.errors import CacheError
from app.models.page_cipher import PAGE_BYTES

_HEADER_BYTES = 32
_FRAME_HEADER_BYTES = 24
_STEP = _FRAME_HEADER_BYTES + PAGE_BYTES
_LITTLE_ENDIAN, _BIG_ENDIAN = 0x377F0682, 0x377F0683
_MASK = 0xFFFFFFFF
# The first of the two copies of its header that the shared-memory index keeps.
_INDEX_HEADER = struct.Struct("=IIIBBHIIIIII")
_INDEX_HEADER_BYTES = 48


@dataclass(frozen=True, slots=True)
class Frame:
    """A page in the log: ``commits`` is the size of the file in pages where a transaction ends, else 0."""

    page: int
    commits: int
    salts: bytes
    place: int


@dataclass(frozen=True)
class Log:
    """The bytes of a log, and of the index of it that outlives a killed process."""

    content: bytes
    index: bytes = b""

    @cached_property
    def is_header_sound(self) -> bool:
        """Whether the log begins as SQLite began it."""
        if len(self.content) < _HEADER_BYTES:
            return False
        magic, _, page_bytes = struct.unpack_from(">III", self.content)
        if magic not in (_LITTLE_ENDIAN, _BIG_ENDIAN) or page_bytes != PAGE_BYTES:
            return False
        return struct.unpack_from(">II", self.content, 24) == _sum(0, 0, self.content[:24], self._words)

    @cached_property
    def frames(self) -> tuple[Frame, ...]:
        """Every whole frame, in order; those after the present run are left from runs before it."""
        found = []
        for place in range(_HEADER_BYTES, len(self.content) - _STEP + 1, _STEP):
            page, commits, salts = struct.unpack_from(">II8s", self.content, place)
            found.append(Frame(page, commits, salts, place))
        return tuple(found)

    @cached_property
    def run(self) -> tuple[Frame, ...]:
        """The frames of the present run: up to the last that has its salts, for it is written in order."""
        salts = self.content[16:24]
        if not self.is_header_sound and self.frames:
            salts = self.frames[0].salts
        last = max((place for place, each in enumerate(self.frames) if each.salts == salts), default=-1)
        return self.frames[: last + 1]

    @cached_property
    def good(self) -> int:
        """How many frames of the run, from its start, have the checksum that they say."""
        if not self.is_header_sound:
            return 0
        first, second = _sum(0, 0, self.content[:24], self._words)
        for count, frame in enumerate(self.run):
            body = frame.place + _FRAME_HEADER_BYTES
            first, second = _sum(first, second, self.content[frame.place : frame.place + 8], self._words)
            first, second = _sum(first, second, self.content[body : body + PAGE_BYTES], self._words)
            said = struct.unpack_from(">II", self.content, frame.place + 16)
            if frame.salts != self.content[16:24] or said != (first, second):
                return count
        return len(self.run)

    @cached_property
    def committed(self) -> tuple[Frame, ...]:
        """The sound frames that SQLite takes: up to the last sound one that ends a transaction."""
        good = self.run[: self.good]
        last = max((place for place, each in enumerate(good) if each.commits), default=-1)
        return good[: last + 1]

    def page_in(self, frame: Frame) -> bytes:
        """The encrypted page that ``frame`` carries."""
        body = frame.place + _FRAME_HEADER_BYTES
        return self.content[body : body + PAGE_BYTES]

    @property
    def acknowledged(self) -> int:
        """How many frames were committed for certain, as the index says that belongs to this run; else 0."""
        if len(self.index) < 2 * _INDEX_HEADER_BYTES:
            return 0
        head = self.index[:_INDEX_HEADER_BYTES]
        if head != self.index[_INDEX_HEADER_BYTES : 2 * _INDEX_HEADER_BYTES]:
            return 0
        fields = _INDEX_HEADER.unpack_from(head)
        is_of_this_run = head[32:40] == self.content[16:24]
        words = "<II" if sys.byteorder == "little" else ">II"
        is_sound = struct.unpack_from("=II", head, 40) == _sum(0, 0, head[:40], words)
        return int(fields[6]) if is_of_this_run and is_sound else 0

    @property
    def _words(self) -> str:
        return "<II" if self.content[3] == _LITTLE_ENDIAN & 0xFF else ">II"


def log_path(database: Path) -> Path:
    """Where the log of ``database`` is."""
    return database.with_name(f"{database.name}-wal")


def index_path(database: Path) -> Path:
    """Where the shared-memory index of the log is."""
    return database.with_name(f"{database.name}-shm")


def read_log(database: Path) -> Log:
    """The log beside ``database``; empty when there is none."""
    # The index first: a process at work adds to the log before it says so in the index.
    index = index_path(database)
    said = index.read_bytes()[: 2 * _INDEX_HEADER_BYTES] if index.exists() else b""
    log = log_path(database)
    return Log(log.read_bytes() if log.exists() else b"", said)


def check_log(log: Log, name: str) -> None:
    """Make sure that the log called ``name`` holds everything that was committed to it.

    Raises:
        CacheError: ``cache.damaged``.
    """
    if len(log.content) <= _HEADER_BYTES and not log.acknowledged:
        return
    if not log.is_header_sound:
        raise CacheError("cache.damaged", path=name, reason="log header")
    is_lost = any(each.commits for each in log.run[log.good :])
    if is_lost or log.acknowledged > log.good:
        raise CacheError("cache.damaged", path=name, reason=f"log frame {log.good + 1}")


def _sum(first: int, second: int, part: bytes, words: str) -> tuple[int, int]:
    for one, other in struct.iter_unpack(words, part):
        first = (first + one + second) & _MASK
        second = (second + other + first) & _MASK
    return first, second
