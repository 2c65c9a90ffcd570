"""Makes it plain where a stream ends, to whoever counts its bytes from behind.

Compressed bytes end in a carriage return one time in 256. With the line feed before ``endstream`` it is the
end of a line (ISO 32000-1, 7.2.3), and the stream then seems to be a byte shorter than its length, which
ISO 19005-2, 6.1.7.1 forbids. Another carriage return before that line feed leaves the stream its own.
"""

from collections.abc import Sequence
from itertools import accumulate, pairwise

END = b"\nendstream\nendobj\n"
_MISREAD = b"\r" + END


def end_of(content: bytes) -> bytes:
    """What is written behind the ``content`` of a stream that is the last of its object."""
    return b"\r" + END if content.endswith(b"\r") else END


def with_plain_ends(objects: bytes, offsets: Sequence[int]) -> tuple[bytes, list[int]]:
    """The ``objects`` of a file, which are all of it before their table, and where each of them begins."""
    if _MISREAD not in objects:
        return objects, list(offsets)
    begins = sorted(offsets)
    parts = [objects[begin:end] for begin, end in pairwise((*begins, len(objects)))]
    mended = [each.removesuffix(END) + b"\r" + END if each.endswith(_MISREAD) else each for each in parts]
    moved = accumulate((len(each) for each in mended), initial=begins[0])
    places = dict(zip(begins, moved, strict=False))
    return objects[: begins[0]] + b"".join(mended), [places[each] for each in offsets]
