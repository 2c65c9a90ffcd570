"""How one finds one's way in a paper: its structure, its bookmarks, and the order of its pages' links."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from pikepdf import Array, Dictionary, Name, OutlineItem, Pdf, Stream, String

from app.services.papers.sheet.page import PageFormat
from app.services.papers.sheet.scripts import letters_of
from app.services.papers.sheet.tags import Bookmark, Link

_PRINTED = 4
_NOTHING = re.compile(rb"<[0-9A-F]{2}> <0000>\n")
_MAPPED = re.compile(rb"^<([0-9A-F]{2})> <([0-9A-F]{4,})>$", re.MULTILINE)
_COUNTED = re.compile(rb"\d+ beginbfchar")


@dataclass(frozen=True, slots=True)
class Outline:
    """The headings and the links, on pages of that size."""

    bookmarks: Sequence[Bookmark]
    page: PageFormat
    links: Sequence[Link] = ()


def add_outline(pdf: Pdf, outline: Outline) -> None:
    """Let readers know the headings of ``pdf``, and that it has a structure, whose root is still empty."""
    pdf.Root.StructTreeRoot = pdf.make_indirect(Dictionary(Type=Name.StructTreeRoot))
    pdf.Root.MarkInfo = Dictionary(Marked=True)
    for index, page in enumerate(pdf.pages):
        page.obj.StructParents = index
        page.obj.Tabs = Name.S
    _add_bookmarks(pdf, outline)
    _add_links(pdf, outline.links)
    _tidy_fonts(pdf)


def _add_bookmarks(pdf: Pdf, outline: Outline) -> None:
    """Each heading below the last one of a higher level."""
    with pdf.open_outline() as kept:
        above: list[tuple[int, OutlineItem]] = []
        for each in outline.bookmarks:
            top = outline.page.height - each.top
            item = OutlineItem(each.title, each.page, "XYZ", top=top, left=0)
            while above and above[-1][0] >= each.level:
                above.pop()
            (above[-1][1].children if above else kept.root).append(item)
            above.append((each.level, item))


def _add_links(pdf: Pdf, links: Sequence[Link]) -> None:
    """Each link on its page; whose it is has a number after those of the pages (ISO 32000-1, 14.7.4.4)."""
    for index, each in enumerate(links):
        page = pdf.pages[each.page].obj
        made = Dictionary(
            Type=Name.Annot,
            Subtype=Name.Link,
            Rect=Array([round(edge, 2) for edge in each.box]),
            Border=Array([0, 0, 0]),
            F=_PRINTED,
            Contents=String(each.says),
            A=Dictionary(S=Name.URI, URI=String(each.address)),
            StructParent=len(pdf.pages) + index,
        )
        page.Annots = Array([*page.get("/Annots", []), pdf.make_indirect(made)])


def _tidy_fonts(pdf: Pdf) -> None:
    """Say of each code which letters it stands for, and nothing of those that stand for none.

    reportlab calls the latter U+0000, which PDF/UA forbids.
    """
    for font in pdf.pages[0].obj.Resources.Font.values():
        if Name.ToUnicode not in font:
            continue
        map = font.ToUnicode.read_bytes()
        plain = _MAPPED.sub(_letters, _NOTHING.sub(b"", map))
        kept = len(_MAPPED.findall(plain))
        assert isinstance(font.ToUnicode, Stream)
        font.ToUnicode.write(_COUNTED.sub(b"%d beginbfchar" % kept, plain))


def _letters(mapped: re.Match[bytes]) -> bytes:
    """A line that maps a code, with the letters of a shape in its place, in UTF-16."""
    letters = letters_of(chr(int(mapped[2], 16))).encode("utf-16-be")
    return b"<%s> <%s>" % (mapped[1], letters.hex().upper().encode())
