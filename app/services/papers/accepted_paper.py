"""What a paper of an accepted quote carries in itself: the very acceptance, to be read by a machine."""

from dataclasses import dataclass
from io import BytesIO

from pikepdf import Pdf, PdfError

from app.domain.acceptance.acceptance import Acceptance
from app.domain.errors import violation
from app.domain.ids import QuoteId
from app.domain.quote.quote import Quote
from app.services.papers.quote_view import ATTACHMENT_NAME
from app.wire.codec import decode_as, encode


@dataclass(frozen=True, slots=True)
class AcceptedPaper:
    """Which quote was accepted, under which number and in which revision, and the acceptance itself."""

    quote_id: QuoteId
    number: str
    revision: int
    acceptance: Acceptance


def attachment_of(quote: Quote) -> str:
    """The one JSON text that the paper of ``quote`` carries; empty where no content was accepted."""
    acceptance = quote.acceptance
    if acceptance is None or not acceptance.shown:
        return ""
    return encode(AcceptedPaper(quote.id, quote.display_number, quote.revision, acceptance)).decode()


def read_attachment(file: bytes) -> bytes:
    """What the paper ``file`` carries.

    Raises:
        RuleViolation: ``paper.no_pdf``: nobody can read it; or ``paper.no_acceptance``.
    """
    try:
        with Pdf.open(BytesIO(file)) as pdf:
            found = pdf.attachments.get(ATTACHMENT_NAME)
            if found is not None:
                return found.get_file().read_bytes()
    except PdfError:
        raise violation("paper.no_pdf") from None
    raise violation("paper.no_acceptance")


def decode_attachment(data: bytes) -> AcceptedPaper:
    """The acceptance in ``data``.

    Raises:
        RuleViolation: ``wire.malformed``.
    """
    paper: AcceptedPaper = decode_as(AcceptedPaper, data)
    return paper
