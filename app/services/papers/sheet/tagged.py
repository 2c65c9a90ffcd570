"""Adds the structure of what was drawn to a PDF: its elements, and which mark of a page is whose.

The objects are written at once, and the table of all objects anew (ISO 32000-1, 7.5.7 and 7.5.8): a long
table has many thousands of them, and one by one through a library they take longer than drawing it.
"""

import re
from collections.abc import Mapping, Sequence
from io import BytesIO
from itertools import accumulate
from struct import pack
from zlib import compress

from pikepdf import Pdf

from app.services.papers.sheet.stream_ends import end_of, with_plain_ends
from app.services.papers.sheet.tags import Structure, Tag

_TABLE = re.compile(rb"startxref\s+(\d+)\s+%%EOF\s*$")
_ENTRIES = re.compile(rb"xref\s+0 (\d+)\s+((?:\d{10} \d{5} [fn]\s?\s)+)trailer\s*<<(.*)>>", re.DOTALL)
_SIZE = re.compile(rb"/Size \d+")
_TOGETHER = 1000
"""So many objects stand in one stream."""
_LEVEL = 3


def with_structure(saved: bytes, structure: Structure) -> bytes:
    """``saved``, whose root of the structure is still empty, with the elements of ``structure``."""
    ends = _TABLE.search(saved, len(saved) - 64)
    assert ends is not None  # qpdf ends a file so, where it puts no objects into streams.
    at = int(ends[1])
    found = _ENTRIES.match(saved, at)
    assert found is not None
    count, table, trailer = found.groups()
    with Pdf.open(BytesIO(saved)) as pdf:
        root = pdf.Root.StructTreeRoot.objgen[0]
        pages = [page.obj.objgen[0] for page in pdf.pages]
        places = [each.objgen[0] for page in pdf.pages for each in page.obj.get("/Annots", [])]
    first = int(count)
    elements = _Elements(first, pages, dict(zip((each.tag for each in structure.links), places, strict=True)))
    top = elements.write(structure, root)
    # The first entry of the table is about no object.
    offsets = [int(each[:10]) for each in table.splitlines()[1:]]
    objects, offsets = with_plain_ends(saved[:at], offsets)
    end = _End(len(objects), first + len(elements.texts), offsets)
    end.add(first, elements.texts)
    end.add(root, [top])
    return objects + end.written(_SIZE.sub(b"", trailer).decode("latin-1").strip())


class _Elements:
    """The elements as the texts of objects, numbered from ``first`` on; ``links`` are objects of elements."""

    def __init__(self, first: int, pages: Sequence[int], links: Mapping[Tag, int]) -> None:
        self._first, self._links = first, links
        self._pages = [f"/Pg {page} 0 R" for page in pages]
        self.texts: list[str] = []

    def write(self, structure: Structure, root: int) -> str:
        """Write the elements; the text of their root, the object ``root``."""
        document = self._element(structure.root, root)
        rows = [
            f"{index}[{' '.join([f'{tag.number} 0 R' for tag in tags])}]"
            for index, tags in enumerate(structure.pages[: len(self._pages)])
        ]
        rows += [f"{index} {tag.number} 0 R" for index, tag in enumerate(self._links, start=len(rows))]
        return (
            f"<</Type/StructTreeRoot/K {document} 0 R/ParentTree<</Nums[{' '.join(rows)}]>>"
            f"/ParentTreeNextKey {len(rows)}>>"
        )

    def _element(self, tag: Tag, parent: int) -> int:
        """Write ``tag`` and all that is in it; its number."""
        texts = self.texts
        index = len(texts)
        number = tag.number = self._first + index
        texts.append("")
        if tag.kids:
            held = f"/K[{' '.join([f'{self._element(kid, number)} 0 R' for kid in tag.kids])}]"
        else:
            held = self._drawn(tag.marks, self._links.get(tag) if self._links else None)
        texts[index] = f"<</S/{tag.role}/P {parent} 0 R{tag.more}{held}>>"
        return number

    def _drawn(self, marks: tuple[int, ...], place: int | None) -> str:
        """What was drawn: the page of its first mark, and its marks; one of another page names that."""
        if not marks:
            return ""
        home = marks[0]
        if len(marks) == 2 and place is None:
            return f"{self._pages[home]}/K {marks[1]}"
        pairs = zip(marks[::2], marks[1::2], strict=True)
        shown = " ".join(
            str(mark) if page == home else f"<</Type/MCR{self._pages[page]}/MCID {mark}>>"
            for page, mark in pairs
        )
        if place is not None:
            shown += f"<</Type/OBJR/Obj {place} 0 R>>"
        return f"{self._pages[home]}/K[{shown}]"


class _End:
    """The end of a file, which ``begins`` there: objects in streams, then the table of where each object is.

    ``offsets`` are those of the objects before, from number 1 on; the streams take the numbers from ``free``.
    """

    def __init__(self, begins: int, free: int, offsets: Sequence[int]) -> None:
        self._at, self._free = begins, free
        self._out: list[bytes] = []
        self._entries = {number: pack(">BIH", 1, offset, 0) for number, offset in enumerate(offsets, start=1)}
        self._entries[0] = pack(">BIH", 0, 0, 65535)

    def add(self, first: int, texts: Sequence[str]) -> None:
        """Add the objects from the number ``first`` on."""
        for begin in range(0, len(texts), _TOGETHER):
            self._add_stream(first + begin, texts[begin : begin + _TOGETHER])

    def written(self, trailer: str) -> bytes:
        """All of it; ``trailer`` says what is the root of the file."""
        at, number = self._at, self._free
        self._entries[number] = pack(">BIH", 1, at, 0)
        table = compress(b"".join([self._entries[each] for each in range(number + 1)]), _LEVEL)
        self._put(
            f"{number} 0 obj\n<</Type/XRef/Size {number + 1}/W[1 4 2]{trailer}"
            f"/Filter/FlateDecode/Length {len(table)}>>\nstream\n",
            table,
        )
        return b"".join((*self._out, f"startxref\n{at}\n%%EOF\n".encode()))

    def _add_stream(self, first: int, texts: Sequence[str]) -> None:
        number, count = self._free, len(texts)
        self._free += 1
        places = accumulate((len(text) + 1 for text in texts[:-1]), initial=0)
        head = " ".join([f"{first + index} {place}" for index, place in enumerate(places)])
        content = compress(f"{head}\n{' '.join(texts)}".encode("ascii"), _LEVEL)
        self._entries[number] = pack(">BIH", 1, self._at, 0)
        for index in range(count):
            self._entries[first + index] = pack(">BIH", 2, number, index)
        self._put(
            f"{number} 0 obj\n<</Type/ObjStm/N {count}/First {len(head) + 1}"
            f"/Filter/FlateDecode/Length {len(content)}>>\nstream\n",
            content,
        )

    def _put(self, opening: str, content: bytes) -> None:
        end = end_of(content)
        self._out += (opening.encode("ascii"), content, end)
        self._at += len(opening) + len(content) + len(end)
