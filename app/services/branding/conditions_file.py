"""General conditions out of a PDF: that customers can open it, how long it is, how large."""

from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING
from xml.etree.ElementTree import ParseError

from app.domain.errors import RuleViolation, violation
from app.domain.partner.partner_file import FILE_MAX
from app.services.files.reading import name_to_say, read_file

if TYPE_CHECKING:
    from pikepdf import Pdf

_SIGNS_OF_DAMAGE = ("damaged", "recover", "ignoring", "error")
"""What qpdf says of a file that it had to guess at; of what is merely untidy it says other things."""
_PARTS = ("1", "2", "3")
"""The parts of PDF/A whose pages those of our papers, which are of part 2 or 3, may hold."""
_PDFA_PART = "{http://www.aiim.org/pdfa/ns/id/}part"


def read_conditions(path: Path) -> tuple[bytes, int]:
    """The bytes of the file at ``path`` and how many pages it has.

    Raises:
        RuleViolation: at ``conditions``: ``conditions.file_size``, ``conditions.no_pdf``,
            ``conditions.no_pages``, ``conditions.damaged``, ``conditions.locked``; or the file cannot
            be read.
    """
    # Loaded with the first file: nobody else who opens the settings needs it.
    from pikepdf import PasswordError, Pdf, PdfError

    name = name_to_say(path.name)

    def refused(what: str, **data: str) -> RuleViolation:
        return violation(f"conditions.{what}", "conditions", name=name, **data)

    content, size = read_file(path, FILE_MAX, "conditions")
    if size > FILE_MAX:
        raise refused("file_size", size=str(size), largest=str(FILE_MAX))
    try:
        with Pdf.open(BytesIO(content)) as pdf:
            pages = len(pdf.pages)
            is_damaged = _is_damaged(pdf)
    except PasswordError:
        raise refused("locked") from None
    except PdfError:
        raise refused("no_pdf") from None
    if not content.startswith(b"%PDF-"):
        raise refused("no_pdf")
    if is_damaged:
        raise refused("damaged")
    if not pages:
        raise refused("no_pages")
    return content, pages


def _is_damaged(pdf: "Pdf") -> bool:
    """Whether the file is not whole: a reader shows what it finds of one, with empty pages for the rest."""
    # For the same reason.
    from pikepdf import Name, PdfError, Stream, parse_content_stream

    try:
        found = list(pdf.check_pdf_syntax())
        # What papers do with its pages, so that no quote finds out that it cannot be done.
        pdf.generate_appearance_streams()
        pdf.flatten_annotations("print")
        forms = [
            each for each in pdf.objects if isinstance(each, Stream) and each.get(Name.Subtype) == Name.Form
        ]
        for drawn in (*pdf.pages, *forms):
            for each in parse_content_stream(drawn):
                str(each.operator)
        found += map(str, pdf.get_warnings())
    except (PdfError, UnicodeDecodeError):
        return True
    return any(sign in each for each in found for sign in _SIGNS_OF_DAMAGE)


def says_archival(content: bytes) -> bool:
    """Whether papers stay PDF/A with the pages of a readable PDF behind them."""
    # For the same reason.
    from pikepdf import Pdf

    with Pdf.open(BytesIO(content)) as pdf:
        return is_archival(pdf)


def is_archival(pdf: "Pdf") -> bool:
    """Whether ``pdf`` says that it is PDF/A, of a part and in colours that our papers can hold."""
    try:
        with pdf.open_metadata(set_pikepdf_as_editor=False) as metadata:
            part = metadata.get(_PDFA_PART)
    except (ParseError, ValueError):
        return False
    intents = pdf.Root.get("/OutputIntents")
    profiles = [each.get("/DestOutputProfile") for each in intents] if intents is not None else []
    return part in _PARTS and all(each is not None and each.get("/N") == 3 for each in profiles)
