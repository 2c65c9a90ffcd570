"""Whether the file of what was accepted is just that, by what it carries and by what is here."""

from collections.abc import Iterator
from dataclasses import replace
from typing import assert_never

from app.domain.acceptance.acceptance import Acceptance, hash_of
from app.domain.change.change_order import ChangeOrder
from app.domain.errors import RuleViolation, violation
from app.domain.ids import ChangeOrderId, QuoteId
from app.domain.quote.quote import Quote
from app.domain.shown.shown import ShownKind
from app.services.branding.letterheads import OneLetterhead
from app.services.change_orders.change_orders import ChangeOrders
from app.services.papers.accepted_paper import (
    AcceptedPaper,
    acceptance_of,
    decode_attachment,
    read_attachment,
)
from app.services.papers.papers import Papers
from app.services.papers.same_pages import drawing_of, is_same_paper
from app.services.papers.sheet.metadata import DRAWING
from app.services.quotes.quotes import Quotes
from app.wire.codec import encode


def read_accepted(file: bytes) -> AcceptedPaper:
    """The acceptance that ``file`` carries, which is whole in itself; that its pages are is not said.

    Raises:
        RuleViolation: ``paper.no_pdf``, ``paper.no_acceptance``, or ``paper.content_changed``: somebody
            wrote in it.
    """
    data = read_attachment(file)
    try:
        paper = decode_attachment(data)
    except RuleViolation:
        raise violation("paper.content_changed") from None
    acceptance = paper.acceptance
    if encode(paper) != data or hash_of(acceptance.shown) != acceptance.content_hash:
        raise violation("paper.content_changed")
    return paper


class Verification:
    """Compares files with the quotes and change orders on this laptop."""

    def __init__(self, quotes: Quotes, papers: Papers, orders: ChangeOrders) -> None:
        self._quotes, self._papers, self._orders = quotes, papers, orders

    def check(self, file: bytes, paper: AcceptedPaper) -> None:
        """Check ``file``, which carries ``paper``, against what is here: the acceptance, then the pages.

        Raises:
            RuleViolation: ``paper.not_here``, ``paper.another_acceptance``, ``paper.content_changed``,
                ``paper.page_changed``, or ``paper.drawn_otherwise``: the file says that another version
                drew it, so that its pages cannot be compared.
        """
        document = self._document(paper)
        kept = acceptance_of(document)
        if kept is None or kept.content_hash != paper.acceptance.content_hash:
            raise violation("paper.another_acceptance", number=document.display_number)
        # Number and receipt of the portal came after a paper that was handed out across the table.
        receipts = (None, kept.received_at)
        before = replace(document, number="") if document.provisional_number else document
        printed = next((each for each in (document, before) if each.display_number == paper.number), None)
        is_same = paper.revision == document.revision and paper.acceptance.received_at in receipts
        if printed is None or not is_same or _said(kept) != _said(paper.acceptance):
            raise violation("paper.content_changed")
        if not self._is_printed(file, printed, paper.acceptance):
            drawing = drawing_of(file)
            if drawing is None or drawing == DRAWING:
                raise violation("paper.page_changed", number=paper.number)
            raise violation(
                "paper.drawn_otherwise", number=paper.number, drawing=str(drawing), here=str(DRAWING)
            )

    def _is_printed(self, file: bytes, document: Quote | ChangeOrder, acceptance: Acceptance) -> bool:
        return any(
            is_same_paper(file, printing)
            for each in self._heads()
            for printing in self._printings(each, document, acceptance)
        )

    def _heads(self) -> Iterator[Papers]:
        """The papers under each head that they ever had: one may have been printed just before it changed."""
        yield self._papers
        yield from (self._papers.under(OneLetterhead(each)) for each in self._papers.letterheads.all())

    def _printings(
        self, papers: Papers, document: Quote | ChangeOrder, acceptance: Acceptance
    ) -> Iterator[bytes]:
        if isinstance(document, Quote):
            return papers.printings(replace(document, acceptance=acceptance))
        submission = document.submission
        assert submission is not None  # An acceptance of a change order is nowhere else.
        return papers.changes.printings(
            replace(document, submission=replace(submission, acceptance=acceptance))
        )

    def _document(self, paper: AcceptedPaper) -> Quote | ChangeOrder:
        try:
            match paper.kind:
                case ShownKind.QUOTE:
                    return self._quotes.get(QuoteId(paper.document_id))
                case ShownKind.CHANGE:
                    return self._orders.get(ChangeOrderId(paper.document_id))
                case _:
                    assert_never(paper.kind)
        except RuleViolation:
            raise violation("paper.not_here", number=paper.number) from None


def _said(acceptance: Acceptance) -> Acceptance:
    """What the customer said, without when the portal heard of it."""
    return replace(acceptance, received_at=None)
