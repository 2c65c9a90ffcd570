"""The pages of another PDF within the pages of a paper, each as large as fits above the foot.

What they draw stays as it is; what they say of their own structure is taken off, because it belongs to a
document that is not there. Whether the whole is still PDF/A is what that PDF says of itself.
"""

from collections.abc import Sequence
from io import BytesIO

from pikepdf import (
    Dictionary,
    Name,
    Object,
    Page,
    Pdf,
    Rectangle,
    Stream,
    parse_content_stream,
    unparse_content_stream,
)

from app.services.branding.conditions_file import is_archival
from app.services.papers.sheet.canvas import PdfCanvas, Style
from app.services.papers.sheet.faces import Face
from app.services.papers.sheet.page import MARGIN, PageFormat
from app.services.papers.sheet.tags import HEADER, heading, paragraph
from app.services.papers.views.paper import Enclosed

_TITLE = Style(Face.SEMIBOLD, 8, 11)
_ABOVE = MARGIN - 5.0
_BELOW_TITLE = 6.0
_SIDE = 18.0
_ABOVE_FOOT = 6.0
_MARKS = frozenset(("BMC", "BDC", "EMC", "MP", "DP"))
_OF_ANOTHER = (Name.StructParents, Name.StructParent, Name.Metadata, Name.PieceInfo, Name.OC)
_DEPTH = 8


class EnclosedPages:
    """The pages of ``enclosed`` behind those of a paper; ``lowest`` is where they must end."""

    def __init__(self, enclosed: Enclosed, page: PageFormat, lowest: float) -> None:
        self._enclosed, self._page = enclosed, page
        top = _ABOVE + _BELOW_TITLE
        bottom = page.height - lowest + _ABOVE_FOOT
        self._room = Rectangle(_SIDE, bottom, page.width - _SIDE, page.height - top)
        with Pdf.open(BytesIO(enclosed.content)) as pdf:
            self.count = len(pdf.pages)
            self.is_archival = is_archival(pdf)

    def draw(self, pdf: PdfCanvas, index: int) -> None:
        """Leave room for the page ``index`` of them; its text is read as one paragraph."""
        title = self._enclosed.title
        pdf.text(self._page.left, _ABOVE, title, _TITLE, HEADER if index else heading(1, title))
        pdf.form(_name(index), _ABOVE + _BELOW_TITLE, paragraph())

    def fill(self, pdf: Pdf, source: Pdf) -> None:
        """Put the pages of ``source`` where they were left room, on the last pages of ``pdf``."""
        # Fields, notes and stamps lie on a page and are none of it: what they show is drawn into it.
        source.generate_appearance_streams()
        source.flatten_annotations("print")
        for index, page in enumerate(source.pages):
            form = pdf.copy_foreign(page.as_form_xobject())
            _clean(form, pdf, _DEPTH)
            self._place(pdf.pages[len(pdf.pages) - self.count + index], form, index)

    def open(self) -> Pdf:
        """The PDF that they are from; it has to be open until the paper is saved."""
        return Pdf.open(BytesIO(self._enclosed.content))

    def _place(self, page: Page, form: Object, index: int) -> None:
        name = Name(f"/{_name(index)}")
        page.add_resource(form, Name.XObject, name)
        placed = page.calc_form_xobject_placement(
            form, name, self._room, invert_transformations=True, allow_shrink=True, allow_expand=True
        )
        left = f"/{_name(index)} Do".encode()
        stream = page.obj.Contents
        assert isinstance(stream, Stream)
        stream.write(stream.read_bytes().replace(left, placed.strip(), 1))


def _name(index: int) -> str:
    return f"Enclosed{index}"


def _clean(form: Object, pdf: Pdf, depth: int) -> None:
    """Take off ``form``, and what is in it, whatever belongs to the structure of another document."""
    for name in _OF_ANOTHER:
        if name in form:
            del form[name]
    assert isinstance(form, Stream)
    kept = [each for each in parse_content_stream(form) if str(each.operator) not in _MARKS]
    form.write(unparse_content_stream(kept))
    if not depth:
        return
    for each in _forms_in(form):
        _clean(each, pdf, depth - 1)


def _forms_in(form: Object) -> Sequence[Object]:
    resources = form.get(Name.Resources, Dictionary())
    found = resources.get(Name.XObject, Dictionary()).values()
    return [each for each in found if each.get(Name.Subtype) == Name.Form]
