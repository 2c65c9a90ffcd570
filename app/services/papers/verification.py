"""Whether the file of an accepted quote is what was accepted, by what it carries and by what is here."""

from dataclasses import replace

from app.domain.acceptance.acceptance import Acceptance, hash_of
from app.domain.errors import RuleViolation, violation
from app.domain.quote.quote import Quote
from app.services.papers.accepted_paper import AcceptedPaper, decode_attachment, read_attachment
from app.services.papers.papers import Papers
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
    """Compares files with the quotes on this laptop."""

    def __init__(self, quotes: Quotes, papers: Papers) -> None:
        self._quotes, self._papers = quotes, papers

    def check(self, file: bytes, paper: AcceptedPaper) -> None:
        """Check ``file``, which carries ``paper``, against the quote here: the acceptance, then each byte.

        Raises:
            RuleViolation: ``paper.not_here``, ``paper.another_acceptance``, ``paper.content_changed`` or
                ``paper.page_changed``.
        """
        quote = self._quote(paper)
        kept = quote.acceptance
        if kept is None or kept.content_hash != paper.acceptance.content_hash:
            raise violation("paper.another_acceptance", number=quote.display_number)
        # Number and receipt of the portal came after a paper that was handed out across the table.
        receipts = (None, kept.received_at)
        before = replace(quote, number="") if quote.provisional_number else quote
        printed = next((each for each in (quote, before) if each.display_number == paper.number), None)
        is_same = paper.revision == quote.revision and paper.acceptance.received_at in receipts
        if printed is None or not is_same or _said(kept) != _said(paper.acceptance):
            raise violation("paper.content_changed")
        if file not in self._papers.printings(replace(printed, acceptance=paper.acceptance)):
            raise violation("paper.page_changed", number=paper.number)

    def _quote(self, paper: AcceptedPaper) -> Quote:
        try:
            return self._quotes.get(paper.quote_id)
        except RuleViolation:
            raise violation("paper.not_here", number=paper.number) from None


def _said(acceptance: Acceptance) -> Acceptance:
    """What the customer said, without when the portal heard of it."""
    return replace(acceptance, received_at=None)
