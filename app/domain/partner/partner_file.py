"""Files of the partner, a logo or general conditions, in parts that travel like any document."""

import hashlib
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from app.domain.errors import Problem
from app.domain.partner.branding import FileId

PART_MAX = 96 * 1024
"""Bytes of a part: with its command it stays below what the portal takes at once."""
FILE_MAX = 2 * 1024 * 1024
PARTS_MAX = -(-FILE_MAX // PART_MAX)
_FILE_ID = re.compile(r"[0-9a-f]{64}")


@dataclass(frozen=True, slots=True)
class FilePart:
    """One part of a file; it is never changed, so that each laptop gets it once."""

    id: str
    file_id: FileId
    index: int
    count: int
    content: bytes


def file_id_of(content: bytes) -> FileId:
    """The identity of a file with these bytes."""
    return hashlib.sha256(content).hexdigest()


def part_id(file_id: FileId, index: int) -> str:
    """The identity of a part."""
    return f"{file_id}.{index}"


def parts_of(content: bytes) -> tuple[FilePart, ...]:
    """``content`` in parts, in their order."""
    file_id, starts = file_id_of(content), range(0, len(content), PART_MAX)
    return tuple(
        FilePart(part_id(file_id, index), file_id, index, len(starts), content[start : start + PART_MAX])
        for index, start in enumerate(starts)
    )


def joined(file_id: FileId, parts: Sequence[FilePart]) -> bytes | None:
    """The bytes of a file; None where a part is missing, or they are not those that its identity names."""
    content = b"".join(each.content for each in sorted(parts, key=lambda each: each.index))
    return content if file_id_of(content) == file_id else None


def check_part(part: FilePart) -> Iterator[Problem]:
    """What keeps a part from being kept: it is too large, or says of itself what cannot be."""
    if not _FILE_ID.fullmatch(part.file_id) or part.id != part_id(part.file_id, part.index):
        yield Problem("file.id", "part.id")
    if not (1 <= part.count <= PARTS_MAX and 0 <= part.index < part.count):
        yield Problem("file.parts", "part.index", {"max": str(PARTS_MAX)})
    if not 0 < len(part.content) <= PART_MAX:
        yield Problem("file.part_size", "part.content", {"largest": str(PART_MAX)})
