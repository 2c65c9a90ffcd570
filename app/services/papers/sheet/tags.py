"""What is drawn, as it is read aloud: headings, paragraphs, lists and tables (ISO 32000-1, 14.8.4).

A tag takes its place in the document when something is first drawn with it: what is drawn first is read
first.
"""

from dataclasses import dataclass

from app.services.papers.sheet.pdf_text import hexadecimal


class Tag:
    """An element of the structure: either it has elements in it, its ``kids``, or there is something drawn.

    ``marks`` are that, page and mark in turn: most elements have one, and there are many thousands of a long
    paper. ``more`` are the further entries of its dictionary. A heading with a ``title`` is a bookmark.
    """

    __slots__ = ("is_artifact", "is_placed", "kids", "marks", "more", "number", "parent", "role", "title")

    def __init__(self, role: str, parent: "Tag | None" = None, more: str = "", title: str = "") -> None:
        self.role, self.parent, self.more, self.title = role, parent, more, title
        self.kids: list[Tag] | None = None
        self.marks: tuple[int, ...] = ()
        self.number = 0
        self.is_artifact = self.is_placed = False
        if parent is not None:
            parent.add(self)

    def add(self, kid: "Tag") -> None:
        """Let ``kid`` be the last element in this one; it is in place where this one is."""
        if self.kids is None:
            self.kids = [kid]
        else:
            self.kids.append(kid)
        kid.is_placed = self.is_placed


class Artifact(Tag):
    """What is drawn and not read aloud, begun by the operators ``begins`` (ISO 32000-1, 14.8.2.2)."""

    __slots__ = ()

    def __init__(self, begins: str) -> None:
        super().__init__("Artifact", more=begins)
        self.is_artifact = True


ARTIFACT = Artifact("/Artifact BMC")
"""Lines, grounds, and what a page says again."""
FOOTER = Artifact("/Artifact <</Type/Pagination/Subtype/Footer>> BDC")
HEADER = Artifact("/Artifact <</Type/Pagination/Subtype/Header>> BDC")
WATERMARK = Artifact("/Artifact <</Type/Pagination/Subtype/Watermark>> BDC")


REPEATED = [ARTIFACT] * 9
"""The cells of heads that a page says again."""


def heading(level: int, title: str) -> Tag:
    """A heading, which is a bookmark too."""
    return Tag(f"H{level}", title=title)


def paragraph() -> Tag:
    """A paragraph."""
    return Tag("P")


def figure(alternative: str, box: tuple[float, float, float, float]) -> Tag:
    """A picture with what is said in its place; ``box`` is left, bottom, right and top on the page."""
    bounds = " ".join(f"{each:.2f}" for each in box)
    return Tag("Figure", more=f"/Alt{hexadecimal(alternative)}/A<</O/Layout/BBox[{bounds}]>>")


def link(parent: Tag) -> Tag:
    """A link in ``parent``."""
    return Tag("Link", parent)


class ListTags:
    """A list of labels with their values."""

    def __init__(self) -> None:
        self._list = Tag("L", more="/A<</O/List/ListNumbering/None>>")

    def item(self) -> tuple[Tag, Tag]:
        """The label and the value of the next item."""
        item = Tag("LI", self._list)
        return Tag("Lbl", item), Tag("LBody", item)


class TableTags:
    """A table: rows of column heads, then rows that begin with their own head."""

    def __init__(self) -> None:
        self._table = Tag("Table")
        self._head: Tag | None = None
        self._body: Tag | None = None

    def heads(self, count: int) -> list[Tag]:
        """The cells of a row of ``count`` column heads."""
        return self.spanning(((1, 1),) * count)

    def spanning(self, spans: tuple[tuple[int, int], ...]) -> list[Tag]:
        """The cells of a row of column heads that go over so many columns and rows."""
        if self._head is None:
            self._head = Tag("THead", self._table)
        row = Tag("TR", self._head)
        return [Tag("TH", row, _COLUMN_HEADS[each]) for each in spans]

    def row(self, count: int) -> list[Tag]:
        """The head and the further cells of a row of ``count`` cells."""
        if self._body is None:
            self._body = Tag("TBody", self._table)
        row = Tag("TR", self._body)
        return [Tag("TH", row, _ROW_HEAD), *[Tag("TD", row) for _ in range(1, count)]]


_ROW_HEAD = "/A<</O/Table/Scope/Row>>"
_COLUMN_HEADS = {
    (1, 1): "/A<</O/Table/Scope/Column>>",
    (2, 1): "/A<</O/Table/Scope/Column/ColSpan 2>>",
    (1, 2): "/A<</O/Table/Scope/Column/RowSpan 2>>",
}


@dataclass(frozen=True, slots=True)
class Bookmark:
    """A heading and where it stands; pages count from 0, ``top`` from the top of the page."""

    level: int
    title: str
    page: int
    top: float


@dataclass(frozen=True, slots=True)
class Link:
    """Where a link is and leads; ``box`` is left, bottom, right and top on the page."""

    page: int
    box: tuple[float, float, float, float]
    address: str
    says: str
    tag: Tag


class Structure:
    """Everything that was tagged of a document, page by page."""

    def __init__(self) -> None:
        self.root = Tag("Document")
        self.root.is_placed = True
        self.bookmarks: list[Bookmark] = []
        self.links: list[Link] = []
        self._marks: list[Tag] = []
        self._page = 0
        self.pages = [self._marks]
        """The tags of each page, by their marks."""

    def mark(self, tag: Tag, top: float) -> int:
        """The next mark of this page, which is ``tag``'s; what it marks stands ``top`` from the top."""
        if not tag.is_placed:
            self._place(tag, top)
        mark = len(self._marks)
        tag.marks += (self._page, mark)
        self._marks.append(tag)
        return mark

    def add_link(self, box: tuple[float, float, float, float], address: str, says: str, tag: Tag) -> None:
        """What is in ``box`` on this page leads to ``address``, as part of ``tag``."""
        self.links.append(Link(self._page, box, address, says, tag))

    def next_page(self) -> None:
        """Whatever follows is on the next page."""
        self._marks = []
        self.pages.append(self._marks)
        self._page += 1

    def _place(self, tag: Tag, top: float) -> None:
        """Read ``tag`` after everything before it, with what it is part of."""
        if tag.title:
            self.bookmarks.append(Bookmark(int(tag.role[1:]), tag.title, len(self.pages) - 1, top))
        while not tag.is_placed:
            tag.is_placed = True
            if tag.parent is None:
                self.root.add(tag)
                return
            tag = tag.parent
