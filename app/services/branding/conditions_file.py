"""General conditions out of a PDF: that customers can open it, how long it is, how large."""

from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING
from xml.etree.ElementTree import ParseError

from app.domain.errors import violation
from app.domain.partner.partner_file import FILE_MAX
from app.services.files.reading import read_file

if TYPE_CHECKING:
    from pikepdf import Pdf

_PARTS = ("1", "2", "3")
"""The parts of PDF/A whose pages those of our papers, which are of part 2 or 3, may hold."""
_PDFA_PART = "{http://www.aiim.org/pdfa/ns/id/}part"


def read_conditions(path: Path) -> tuple[bytes, int]:
    """The bytes of the file at ``path`` and how many pages it has.

    Raises:
        RuleViolation: at ``conditions``: ``conditions.file_size``, ``conditions.no_pdf``,
            ``conditions.locked``; or the file cannot be read.
    """
    # Loaded with the first file: nobody else who opens the settings needs it.
    from pikepdf import PasswordError, Pdf, PdfError

    name = path.name
    content, size = read_file(path, FILE_MAX, "conditions")
    if size > FILE_MAX:
        data = {"size": str(size), "largest": str(FILE_MAX)}
        raise violation("conditions.file_size", "conditions", name=name, **data)
    try:
        with Pdf.open(BytesIO(content)) as pdf:
            pages = len(pdf.pages)
    except PasswordError:
        raise violation("conditions.locked", "conditions", name=name) from None
    except PdfError:
        raise violation("conditions.no_pdf", "conditions", name=name) from None
    if not (content.startswith(b"%PDF-") and pages):
        raise violation("conditions.no_pdf", "conditions", name=name)
    return content, pages


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
