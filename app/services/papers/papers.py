"""Papers of what is in the cache: to look at, to print, to save.

What draws is imported when the first paper is drawn, and what explains offers for the first annex: lists and
forms ask for neither, and reportlab takes a while to load.
"""

from collections.abc import Collection, Iterator
from copy import copy
from dataclasses import replace
from itertools import product
from pathlib import Path

from app.domain.catalogue.catalogue import Agreement
from app.domain.customer.customer import Customer
from app.domain.ids import QuoteId
from app.domain.kind import Kind
from app.domain.quote.quote import Quote, QuoteStatus
from app.domain.quote.revisions import as_of
from app.services.approvals.approvals import Approvals, ApprovalStanding, standing
from app.services.branding.letterheads import Letterheads, PublishedLetterheads
from app.services.catalogue.sales_context import SalesContext
from app.services.change_orders.change_services import ChangeServices
from app.services.comparison.comparisons import Comparisons
from app.services.formats.formatting import LANGUAGES
from app.services.online_offers.online_offers import OnlineOffers
from app.services.papers.accepted_paper import accepted_at
from app.services.papers.change_papers import ChangePapers
from app.services.papers.comparison.changes_paper import changes_of
from app.services.papers.parts.enclosed import enclosed_conditions
from app.services.papers.parts.marks import copy_mark
from app.services.papers.parts.online import online_page
from app.services.papers.prepared import PreparedPapers
from app.services.papers.quote.quote_paper import QuoteSources, quote_paper
from app.services.papers.saving import safe_name, save_to
from app.services.papers.sheet.page import A4, LETTER, PageFormat, usual_paper
from app.services.papers.views.quote import QuotePaper
from app.services.quotes.offers import Offers
from app.services.quotes.quotes import Quotes
from app.services.words import Words
from app.services.words.catalogue_texts import text_in


def papers_of(
    context: SalesContext,
    quotes: Quotes,
    offers: Offers,
    services: ChangeServices,
    comparisons: Comparisons,
) -> "Papers":
    """The papers of what is in the store of ``context``."""
    approvals, prepared = services.approvals, PreparedPapers(context.store)
    heads = PublishedLetterheads(context.store, context.catalogue)
    online = OnlineOffers(context)
    changes = ChangePapers(
        services.change_orders, approvals, context.catalogue, context.store, prepared, heads, online
    )
    return Papers(context, quotes, offers, approvals, prepared, changes, comparisons, heads, online)


class Papers:
    """Makes the papers of quotes in the customer's language, or in another; ``changes`` those of changes."""

    def __init__(
        self,
        context: SalesContext,
        quotes: Quotes,
        offers: Offers,
        approvals: Approvals,
        prepared: PreparedPapers,
        changes: ChangePapers,
        comparisons: Comparisons,
        letterheads: Letterheads,
        online_offers: OnlineOffers,
    ) -> None:
        self._quotes, self._offers, self._approvals, self._online = quotes, offers, approvals, online_offers
        self._catalogue, self._clock, self._prepared = context.catalogue, context.clock, prepared
        self.changes, self._comparisons, self.letterheads = changes, comparisons, letterheads

    def under(self, letterheads: Letterheads) -> "Papers":
        """The same papers under other heads."""
        found = copy(self)
        found.letterheads, found.changes = letterheads, self.changes.under(letterheads)
        return found

    def prepare(self) -> None:
        """Load what drawing needs, so that the first document is as quick as the next; for a worker."""
        from app.services.papers.quote.quote_pdf import prepare

        prepare()

    def quote_view(
        self,
        id: QuoteId,
        language: str | None = None,
        revision: int | None = None,
        *,
        with_annex: bool = False,
        since: int | None = None,
    ) -> QuotePaper:
        """The texts of the quote, or of an earlier revision, as they are printed.

        ``with_annex``: where every amount comes from is part of it; ``since``: what changed since that
        version is, 0 for the contract that it renews.

        Raises:
            RuleViolation: the quote, its revision, its customer or a part of the catalogue is not on this
                laptop.
        """
        return self._view(self._quote(id, revision), language, with_annex, since)

    def quote_pdf(
        self,
        id: QuoteId,
        language: str | None = None,
        page: PageFormat | None = None,
        revision: int | None = None,
        *,
        with_annex: bool = False,
        since: int | None = None,
    ) -> bytes:
        """The quote on paper, by default on that which the customer's country uses.

        Raises:
            RuleViolation: as ``quote_view``, and ``discount.approval_needed`` for an open quote that the rep
                may not hand out yet.
        """
        quote = self._quote(id, revision)
        self._check_discount(quote)
        view = self._view(quote, language, with_annex, since)
        return self._drawn(quote, view, page or self._usual_paper(quote))

    def preview_pdf(
        self,
        id: QuoteId,
        language: str | None = None,
        revision: int | None = None,
        *,
        with_annex: bool = False,
        since: int | None = None,
    ) -> bytes:
        """The quote on paper to be read here: marked on each page where it may not be handed out yet.

        Raises:
            RuleViolation: as ``quote_view``.
        """
        quote = self._quote(id, revision)
        view = self._preview(quote, language, with_annex, since)
        return self._drawn(quote, view, self._usual_paper(quote))

    def printings(self, quote: Quote) -> Iterator[bytes]:
        """``quote`` on paper in every way that it is handed out, one after the other."""
        for with_annex, page, language in product((False, True), (A4, LETTER), LANGUAGES):
            yield self._drawn(quote, self._view(quote, language, with_annex), page)

    def is_drawn(self, id: QuoteId) -> bool:
        """Whether the quote as it is read here now was drawn beforehand.

        Raises:
            RuleViolation: as ``quote_view``.
        """
        quote = self._quote(id, None)
        return self._prepared.find(id, self._preview(quote), self._usual_paper(quote)) is not None

    def draw_beforehand(self, id: QuoteId) -> None:
        """Draw the quote as it is read here now, and keep it in the cache until it reads otherwise.

        Raises:
            RuleViolation: as ``quote_view``.
        """
        quote = self._quote(id, None)
        view, page = self._preview(quote), self._usual_paper(quote)
        if self._prepared.find(id, view, page) is None:
            self._prepared.keep(id, view, page, self._drawn(quote, view, page))

    def keep_only(self, ids: Collection[str]) -> None:
        """Let go of everything that was drawn beforehand of other quotes and change orders than ``ids``."""
        self._prepared.keep_only(ids)

    def needs_approval(self, quote: Quote) -> bool:
        """Whether a manager has to approve an open quote before it is handed out."""
        if quote.status is not QuoteStatus.OPEN:
            return False
        found = standing(self._approvals, self._quotes.asking(quote))
        return found in (ApprovalStanding.NEEDED, ApprovalStanding.WAITS)

    def needs_approval_of(self, id: QuoteId) -> bool:
        """The same of the quote with that id, as it is seen here.

        Raises:
            RuleViolation: as ``quote_view``.
        """
        return self.needs_approval(self._quote(id, None))

    def save_quote_pdf(
        self,
        id: QuoteId,
        path: Path,
        language: str | None = None,
        page: PageFormat | None = None,
        revision: int | None = None,
        *,
        with_annex: bool = False,
        since: int | None = None,
    ) -> Path:
        """Write the quote to ``path``, whole or not at all; a folder gets a file named after the quote.

        Raises:
            RuleViolation: as ``quote_pdf``, or the file cannot be written.
        """
        data = self.quote_pdf(id, language, page, revision, with_annex=with_annex, since=since)
        name = self.file_name(id, language, revision, with_annex=with_annex)
        return save_to(path / name if path.is_dir() else path, data)

    def file_name(
        self,
        id: QuoteId,
        language: str | None = None,
        revision: int | None = None,
        *,
        with_annex: bool = False,
    ) -> str:
        """What the file of a quote is called: ``Devis D-2026-1203 Maison Corbière.pdf``."""
        view = self.quote_view(id, language, revision)
        name = f"{view.title} {view.footer.number}"
        if with_annex:
            name = Words(view.language).translate("papers", "{quote} with calculation", quote=name)
        return safe_name(f"{name} {view.client.name}", ".pdf")

    def _drawn(self, quote: Quote, view: QuotePaper, page: PageFormat) -> bytes:
        from app.services.papers.quote.quote_pdf import quote_pdf

        is_plain = view.annex is None and view.changes is None
        kept = self._prepared.find(quote.id, view, page) if is_plain else None
        return kept or quote_pdf(view, page)

    def _preview(
        self,
        quote: Quote,
        language: str | None = None,
        with_annex: bool = False,
        since: int | None = None,
    ) -> QuotePaper:
        view = self._view(quote, language, with_annex, since)
        if not self.needs_approval(quote):
            return view
        mark = Words(view.language).translate("papers", "Subject to approval: this is not an offer yet")
        return replace(view, mark=mark)

    def _usual_paper(self, quote: Quote) -> PageFormat:
        return usual_paper(self._offers.customer(quote.customer_id).address.country)

    def _quote(self, id: QuoteId, revision: int | None) -> Quote:
        quote = self._quotes.get(id)
        return quote if revision is None else as_of(quote, revision)

    def _view(
        self, quote: Quote, language: str | None, with_annex: bool = False, since: int | None = None
    ) -> QuotePaper:
        customer = self._offers.customer(quote.customer_id)
        sources, words = self._sources(quote, customer), Words(language or customer.language)
        mark = copy_mark(words, quote, self._quotes.get(quote.id).revision, self._clock.today())
        online = None if mark else online_page(words, self._online, quote)
        view = replace(quote_paper(sources, words), mark=mark, is_copy=bool(mark), online=online)
        if since is not None:
            changes = changes_of(words, self._comparisons, Kind.QUOTE, quote.id, (since, quote.revision))
            view = replace(view, changes=changes)
        if not with_annex:
            return view
        from app.services.papers.quote.annex import annex

        kind = self._customer_type(customer, words.language)
        return replace(view, annex=annex(sources, words, kind, view.totals.sums))

    def _customer_type(self, customer: Customer, language: str) -> str:
        kind = self._catalogue.customer_type(customer.customer_type_id)
        return text_in(kind.name, language) if kind else ""

    def _sources(self, quote: Quote, customer: Customer) -> QuoteSources:
        pricing = self._quotes.pricing(quote)
        head = self.letterheads.at(accepted_at(quote))
        kind = self._catalogue.customer_type(customer.customer_type_id)
        return QuoteSources(
            quote=quote,
            priced=pricing.price(quote.terms),
            partner=head.partner,
            customer=customer,
            programme=pricing.programme,
            prices=pricing.prices,
            agreement=self._agreement(quote),
            author=self._catalogue.user(quote.created_by.id),
            payment_days=kind.credit_days if kind else head.partner.payment_days,
            renewed_number=pricing.renewed.number if pricing.renewed else "",
            logo=head.logo,
            enclosed=enclosed_conditions(head, quote.written_at),
        )

    def _agreement(self, quote: Quote) -> Agreement | None:
        """The version that was accepted, or that an acceptance of today would be about."""
        if quote.acceptance:
            return self._catalogue.agreement(
                quote.acceptance.agreement_id, quote.acceptance.agreement_version
            )
        wanted = self._catalogue.programme(quote.terms.programme_id).agreement_id
        return self._catalogue.agreement_in_force(wanted, self._clock.today()) if wanted else None

    def _check_discount(self, quote: Quote) -> None:
        if quote.status is not QuoteStatus.OPEN:
            return
        self._approvals.granted(self._quotes.asking(quote))
