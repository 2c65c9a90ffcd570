"""General conditions out of a PDF: that customers can open it, how long it is, how large."""

from io import BytesIO
from pathlib import Path

from app.domain.errors import violation
from app.domain.partner.partner_file import FILE_MAX


def read_conditions(path: Path) -> tuple[bytes, int]:
    """The bytes of the file at ``path`` and how many pages it has.

    Raises:
        RuleViolation: at ``conditions``: ``conditions.file_size``, ``conditions.no_pdf``,
            ``conditions.locked``; or the file cannot be read.
    """
    # Loaded with the first file: nobody else who opens the settings needs it.
    from pikepdf import PasswordError, Pdf, PdfError

    name = path.name
    try:
        size = path.stat().st_size
        if size > FILE_MAX:
            data = {"size": str(size), "largest": str(FILE_MAX)}
            raise violation("conditions.file_size", "conditions", name=name, **data)
        content = path.read_bytes()
    except OSError:
        raise violation("file.unreadable", "conditions", path=str(path)) from None
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
