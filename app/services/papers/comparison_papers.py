"""Comparisons on paper: to look at, to print, to save.

What draws is imported when the first paper is drawn: reportlab takes a while to load.
"""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from app.domain.change.change_order import ChangeOrder, ChangeOrderStatus
from app.domain.errors import Problem
from app.domain.ids import QuoteId
from app.domain.kind import Kind
from app.domain.quote.quote import Quote
from app.services.approvals.approvals import Approvals, ApprovalStanding, Asking, standing
from app.services.catalogue.sales_context import SalesContext
from app.services.comparison.comparisons import Comparisons
from app.services.comparison.version_words import version_words
from app.services.papers.papers import Papers
from app.services.papers.plain_paper import PlainPaper
from app.services.papers.saving import safe_name
from app.services.papers.sheet.page import PageFormat
from app.services.store.existing import existing_change_order, existing_customer, existing_quote
from app.services.words import Words

if TYPE_CHECKING:
    from app.services.papers.comparison.comparison_paper import ComparisonPaper


class ComparisonPapers:
    """Makes the papers of comparisons in the customer's language, or in another that is asked for.

    ``asking`` says what a manager may be asked about a change order.
    """

    def __init__(
        self,
        context: SalesContext,
        comparisons: Comparisons,
        papers: Papers,
        approvals: Approvals,
        asking: Callable[[ChangeOrder], Asking],
    ) -> None:
        self._store, self._catalogue, self._comparisons = context.store, context.catalogue, comparisons
        self._papers, self._approvals, self._asking = papers, approvals, asking

    def of(self, kind: Kind, id: str, pair: tuple[int, int]) -> "PlainPaper[ComparisonPaper]":
        """The paper of what is different between a ``pair`` of versions.

        It is marked where what is compared may not be handed out yet. Its file is called
        ``Ce qui a changé D-2026-1203-2 Maison Corbière.pdf``.

        Raises:
            RuleViolation: the document or its customer is not on this laptop.
        """
        customer = existing_customer(self._store, self._document(kind, id).customer_id)

        def draw(view: "ComparisonPaper", page: PageFormat) -> bytes:
            from app.services.papers.comparison.comparison_paper import comparison_pdf

            return comparison_pdf(view, page)

        def name(view: "ComparisonPaper") -> str:
            return safe_name(f"{view.title} {view.footer.number} {view.client.name}", ".pdf")

        return PlainPaper(
            partial(self._texts, kind, id, pair),
            draw,
            name,
            customer.address.country,
            partial(self._why_kept_back, kind, id),
        )

    def _texts(self, kind: Kind, id: str, pair: tuple[int, int], language: str | None) -> "ComparisonPaper":
        from app.services.papers.comparison.changes_paper import changes_of
        from app.services.papers.comparison.comparison_paper import ComparisonSources, comparison_paper

        document = self._document(kind, id)
        customer = existing_customer(self._store, document.customer_id)
        words, head = Words(language or customer.language), self._papers.letterheads.at(None)
        subject = self._comparisons.subject(kind, id)
        before, after = (version_words(words, subject.version(each)) for each in pair)
        view = comparison_paper(
            words,
            ComparisonSources(
                document=document,
                partner=head.partner,
                customer=customer,
                author=self._catalogue.user(document.created_by.id),
                versions=(before, after),
                changes=changes_of(words, self._comparisons, kind, id, pair, with_bars=True),
                logo=head.logo,
            ),
        )
        if self._why_kept_back(kind, id) is None:
            return view
        mark = words.translate("papers", "Subject to approval: this is not an offer yet")
        return replace(view, mark=mark)

    def _why_kept_back(self, kind: Kind, id: str) -> Problem | None:
        return Problem("comparison.approval_needed") if self._needs_approval(kind, id) else None

    def _needs_approval(self, kind: Kind, id: str) -> bool:
        """Whether a manager has to approve what is compared before it is handed out."""
        document = self._document(kind, id)
        if isinstance(document, Quote):
            return self._papers.needs_approval(document)
        if document.status is not ChangeOrderStatus.OPEN:
            return False
        found = standing(self._approvals, self._asking(document))
        return found in (ApprovalStanding.NEEDED, ApprovalStanding.WAITS)

    def _document(self, kind: Kind, id: str) -> Quote | ChangeOrder:
        if kind is Kind.QUOTE:
            return existing_quote(self._store, QuoteId(id))
        return existing_change_order(self._store, id)
