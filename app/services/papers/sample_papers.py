"""Papers of one's own under a head that is not published yet: what a manager looks at while setting it."""

from dataclasses import dataclass
from enum import StrEnum

from app.domain.change.change_order import ChangeOrder
from app.domain.errors import violation
from app.domain.ids import ChangeOrderId, QuoteId
from app.domain.partner.branding import Branding
from app.domain.quote.quote import Quote, QuoteStatus
from app.services.branding.letterheads import Letterhead, OneLetterhead
from app.services.branding.partner_branding import PartnerBranding
from app.services.papers.papers import Papers
from app.services.queries import Queries
from app.services.queries.quote_list import QuoteFilter
from app.services.store.existing import existing_change_order, existing_customer, existing_quote
from app.services.store.store import Store
from app.services.words import Words


class SampleKind(StrEnum):
    QUOTE = "quote"
    CHANGE = "change"
    LETTER = "letter"


@dataclass(frozen=True, slots=True)
class SamplePaper:
    """A paper and what it is of: a customer, and a number where it has one."""

    data: bytes
    customer_name: str
    number: str


class SamplePapers:
    """Draws the last quote, change quote or a letter to its customer under any head."""

    def __init__(self, store: Store, queries: Queries, papers: Papers, branding: PartnerBranding) -> None:
        self._store, self._queries, self._papers = store, queries, papers
        self._branding = branding

    def draw(self, kind: SampleKind, branding: Branding) -> SamplePaper:
        """The paper with ``branding`` at its head and foot.

        Raises:
            RuleViolation: ``sample.none`` where there is nothing to show it on; or it cannot be printed.
        """
        head = self._branding.letterhead(branding)
        match kind:
            case SampleKind.QUOTE:
                return self._quote(head)
            case SampleKind.CHANGE:
                return self._change(head)
            case SampleKind.LETTER:
                return self._letter(head)

    def _quote(self, head: Letterhead) -> SamplePaper:
        quote = self._last_quote()
        name = existing_customer(self._store, quote.customer_id).identity.name
        data = self._papers.under(OneLetterhead(head)).preview_pdf(QuoteId(quote.id))
        return SamplePaper(data, name, quote.display_number)

    def _change(self, head: Letterhead) -> SamplePaper:
        change = self._last_change()
        name = existing_customer(self._store, change.customer_id).identity.name
        data = self._papers.under(OneLetterhead(head)).changes.of(ChangeOrderId(change.id)).preview_pdf()
        return SamplePaper(data, name, change.display_number)

    def _letter(self, head: Letterhead) -> SamplePaper:
        # A letter has its own drawing, which the other papers do not need.
        from app.services.papers.letter.letter_paper import letter_paper, letter_pdf

        quote = self._last_quote()
        customer = existing_customer(self._store, quote.customer_id)
        words = Words(customer.language)
        text = (
            words.translate("papers", "Dear customer,"),
            words.translate(
                "papers",
                "Thank you for your confidence. You will find our quote {number} enclosed; we go through it "
                "with you whenever it suits you.",
                number=quote.display_number,
            ),
            words.translate("papers", "Yours faithfully,"),
            quote.created_by.name,
        )
        view = letter_paper(words, head, customer, quote.written_at, quote.created_by.name, text)
        return SamplePaper(letter_pdf(view), customer.identity.name, quote.display_number)

    def _last_quote(self) -> Quote:
        rows = self._queries.quotes(QuoteFilter(status=QuoteStatus.OPEN)).page(0, 1)
        if not rows:
            raise violation("sample.none")
        return existing_quote(self._store, rows[0].id)

    def _last_change(self) -> ChangeOrder:
        wanted = QuoteFilter(status=QuoteStatus.OPEN)
        rows = self._queries.quotes_and_changes(wanted, only_changes=True).page(0, 1)
        if not rows:
            raise violation("sample.none")
        return existing_change_order(self._store, rows[0].id)
