"""Damage in the write-ahead log that a crash left behind, which SQLite itself takes for its end.

A frame whose checksum fails ends the log: rightly so for the last transaction, which the crash may have cut
off. But one transaction is written only after the one before it has reached the disk, so a bad frame with two
commits after it was good once, and what follows was acknowledged (https://sqlite.org/fileformat2.html#walformat).
"""

import struct
from pathlib import Path

from app.models.errors import CacheError

_HEADER_BYTES = 32
_FRAME_HEADER_BYTES = 24
_LITTLE_ENDIAN, _BIG_ENDIAN = 0x377F0682, 0x377F0683
_MASK = 0xFFFFFFFF


def check_log(database: Path) -> None:
    """Make sure that the log beside ``database`` holds everything that was committed to it.

    Raises:
        CacheError: ``cache.damaged``.
    """
    log = database.with_name(f"{database.name}-wal")
    content = log.read_bytes() if log.exists() else b""
    if len(content) <= _HEADER_BYTES:
        return
    magic, _, page_bytes = struct.unpack_from(">III", content)
    if magic not in (_LITTLE_ENDIAN, _BIG_ENDIAN) or not 512 <= page_bytes <= 65_536:
        raise CacheError("cache.damaged", path=log.name, reason="log header")
    frames = _frames(content, page_bytes)
    good = _good_frames(content, frames, page_bytes, "<II" if magic == _LITTLE_ENDIAN else ">II")
    lost = sum(1 for frame in frames[good:] if _is_commit(content, frame))
    if lost > 1:
        raise CacheError("cache.damaged", path=log.name, reason=f"log frame {good}")


def _frames(content: bytes, page_bytes: int) -> list[int]:
    """Where the frames of the log's present run begin; older ones that it overwrites have other salts."""
    step = _FRAME_HEADER_BYTES + page_bytes
    salts = content[16:24]
    places = range(_HEADER_BYTES, len(content) - step + 1, step)
    return [place for place in places if content[place + 8 : place + 16] == salts]


def _is_commit(content: bytes, frame: int) -> bool:
    return content[frame + 4 : frame + 8] != b"\0\0\0\0"


def _good_frames(content: bytes, frames: list[int], page_bytes: int, words: str) -> int:
    """How many frames from the start have the checksum that they say."""
    first, second = _add(0, 0, content[:24], words)
    for count, frame in enumerate(frames):
        body = frame + _FRAME_HEADER_BYTES
        first, second = _add(first, second, content[frame : frame + 8], words)
        first, second = _add(first, second, content[body : body + page_bytes], words)
        if struct.unpack_from(">II", content, frame + 16) != (first, second):
            return count
    return len(frames)


def _add(first: int, second: int, part: bytes, words: str) -> tuple[int, int]:
    for one, other in struct.iter_unpack(words, part):
        first = (first + one + second) & _MASK
        second = (second + other + first) & _MASK
    return first, second
