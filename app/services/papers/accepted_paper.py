"""What a paper of an accepted quote or change order carries in itself: the acceptance, for a machine."""

from dataclasses import dataclass
from datetime import datetime
from io import BytesIO

from pikepdf import Pdf, PdfError

from app.domain.acceptance.acceptance import Acceptance
from app.domain.change.change_order import ChangeOrder
from app.domain.errors import violation
from app.domain.quote.quote import Quote
from app.domain.shown.shown import ShownKind
from app.services.papers.views.paper import ATTACHMENT_NAME
from app.wire.codec import decode_as, encode


@dataclass(frozen=True, slots=True)
class AcceptedPaper:
    """Which document was accepted, under which number and in which revision, and the acceptance itself."""

    kind: ShownKind
    document_id: str
    number: str
    revision: int
    acceptance: Acceptance


def acceptance_of(document: Quote | ChangeOrder) -> Acceptance | None:
    """What the customer said yes to of ``document``; None where nobody did, or no content was shown."""
    found = document.acceptance
    return found if found is not None and found.shown else None


def accepted_at(document: Quote | ChangeOrder) -> datetime | None:
    """When the customer said yes to ``document``; None where nobody did."""
    return document.acceptance.accepted_at if document.acceptance else None


def attachment_of(document: Quote | ChangeOrder) -> str:
    """The one JSON text that the paper of ``document`` carries; empty where no content was accepted."""
    acceptance = acceptance_of(document)
    if acceptance is None:
        return ""
    kind = ShownKind.QUOTE if isinstance(document, Quote) else ShownKind.CHANGE
    number, revision = document.display_number, document.revision
    return encode(AcceptedPaper(kind, document.id, number, revision, acceptance)).decode()


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
