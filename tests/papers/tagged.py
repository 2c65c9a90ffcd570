"""What a reader of tagged PDF finds in a file: its structure, and what of its pages belongs to it."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from io import BytesIO

import page as checker
import pikepdf
from pikepdf import Array, Dictionary, Name, Object, Pdf


@dataclass(slots=True)
class Element:
    """An element, what is in it, and the marks of pages that are its own; ``span`` is in columns and rows."""

    role: str
    id: tuple[int, int]
    alternative: str
    span: tuple[int, int]
    kids: "list[Element]" = field(default_factory=list)
    marks: list[tuple[int, int]] = field(default_factory=list)

    def all(self) -> "Iterator[Element]":
        """It and everything in it, as it is read."""
        yield self
        for kid in self.kids:
            yield from kid.all()

    def named(self, role: str) -> "list[Element]":
        """Every element of that role in it."""
        return [each for each in self.all() if each.role == role]


@dataclass(slots=True)
class Tagged:
    """The structure of a file, and the marks of each page in the order in which they are drawn."""

    root: Element
    drawn: list[list[int]]
    parents: list[list[tuple[int, int]]]


def read_tagged(data: bytes) -> Tagged:
    """The structure of ``data``; marks that nest, or something that is drawn outside of any, fail here."""
    with Pdf.open(BytesIO(data)) as pdf:
        pages = {each.obj.objgen: index for index, each in enumerate(pdf.pages)}
        top = pdf.Root.StructTreeRoot
        numbers = list(top.ParentTree.Nums)
        rows = {int(key): value for key, value in zip(numbers[::2], numbers[1::2], strict=True)}
        parents = [[each.objgen for each in _array(rows[int(one.obj.StructParents)])] for one in pdf.pages]
        return Tagged(_element(top.K, pages), [_drawn(each) for each in pdf.pages], parents)


def check(data: bytes, part: str = "2") -> Tagged:
    """Nothing that an independent checker or we ourselves find wrong."""
    assert _failures(data, checker.ValidationProfile(f"{part}b")) == []
    assert _failures(data, checker.ValidationProfile.PDF_UA_1) == []
    (conformance,) = _failures(data, checker.ValidationProfile(f"{part}a"))
    assert "ID-CONFORMANCE" in conformance  # All of level A is met, which only a person can vouch for.
    tagged = read_tagged(data)
    marks = [(mark, each) for each in tagged.root.all() for mark in each.marks]
    for page, drawn in enumerate(tagged.drawn):
        read = [number for (at, number), _ in marks if at == page]
        # What is drawn first is read first, each mark once, and the file knows whose it is.
        assert read == drawn == list(range(len(drawn)))
        owners = [each.id for (at, _), each in marks if at == page]
        assert owners == tagged.parents[page]
    for table in tagged.root.named("Table"):
        _check_regular(table)
    return tagged


def _check_regular(table: Element) -> None:
    """Each row has as many cells as the first, spans counted."""
    widths, carried = [], 0
    for row in table.named("TR"):
        widths.append(carried + sum(cell.span[0] for cell in row.kids))
        carried = sum(1 for cell in row.kids if cell.span[1] > 1)
    assert len(set(widths)) == 1, widths


def _failures(data: bytes, profile: checker.ValidationProfile) -> list[str]:
    """What an independent checker finds against ``profile``."""
    found = checker.validate_pdf_bytes(data, profile=profile)
    return [f"{each.rule_id} {each.message}" for each in found.failures]


def _array(value: Object) -> list[Object]:
    return list(value) if isinstance(value, Array) else [value]


def _element(found: Object, pages: dict[tuple[int, int], int]) -> Element:
    says = found.get("/A", Dictionary())
    span = int(says.get("/ColSpan", 1)), int(says.get("/RowSpan", 1))
    made = Element(str(found.S).lstrip("/"), found.objgen, str(found.get("/Alt", "")), span)
    home = pages[found.Pg.objgen] if Name.Pg in found else -1
    for kid in _array(found.K) if Name.K in found else []:
        if not isinstance(kid, Dictionary):
            made.marks.append((home, int(kid)))
        elif Name.S in kid:
            assert kid.P.objgen == found.objgen
            made.kids.append(_element(kid, pages))
        elif kid.Type == Name.MCR:
            made.marks.append((pages[kid.Pg.objgen], int(kid.MCID)))
    return made


def _drawn(page: pikepdf.Page) -> list[int]:
    """The marks of a page; each thing that is drawn is in one, or in an artifact."""
    marks, depth = [], 0
    for step in pikepdf.parse_content_stream(page):
        match str(step.operator):
            case "BDC" | "BMC":
                depth += 1
                assert depth == 1
                if len(step.operands) > 1 and Name.MCID in step.operands[1]:
                    marks.append(int(step.operands[1].MCID))
            case "EMC":
                depth -= 1
            case "Tj" | "f" | "S" | "f*" | "B":
                assert depth == 1, step
    assert depth == 0
    return marks
