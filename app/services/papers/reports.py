"""What reports are made from, whatever they report: who writes to whom, and what is open.

What draws is imported when the first paper is drawn: reportlab takes a while to load.
"""

from collections.abc import Callable, Iterator
from datetime import date
from typing import TYPE_CHECKING

from app.domain.change.change_order import ChangeOrderStatus
from app.domain.ids import CustomerId
from app.domain.quote.quote import QuoteStatus
from app.services.catalogue.sales_context import SalesContext
from app.services.papers.papers import Papers
from app.services.papers.plain_paper import PlainPaper
from app.services.papers.saving import safe_name
from app.services.papers.sheet.page import PageFormat
from app.services.queries import Queries
from app.services.queries.change_quote_row import ChangeQuoteRow
from app.services.queries.rows import QuoteRow
from app.services.store.existing import existing_customer
from app.services.words import Words

if TYPE_CHECKING:
    from app.services.papers.report.report_paper import ReportSources
    from app.services.papers.views.report import ReportPaper


class Reports:
    """Makes reports to customers in their language, or in another that is asked for."""

    def __init__(self, context: SalesContext, queries: Queries, papers: Papers) -> None:
        self._store, self._catalogue, self._account = context.store, context.catalogue, context.account
        self._queries, self._papers = queries, papers

    def paper(
        self, id: CustomerId, day: date, texts: "Callable[[Words, ReportSources], ReportPaper]"
    ) -> "PlainPaper[ReportPaper]":
        """What ``texts`` says to a customer about ``day``.

        Its file is called ``Bilan de compte Maison Corbière 2026-11-30.pdf``.

        Raises:
            RuleViolation: the customer is not on this laptop.
        """
        customer = existing_customer(self._store, id)

        def view(language: str | None) -> "ReportPaper":
            return texts(Words(language or customer.language), self._sources(id, day))

        def draw(view: "ReportPaper", page: PageFormat) -> bytes:
            from app.services.papers.report.report_pdf import report_pdf

            return report_pdf(view, page)

        def name(view: "ReportPaper") -> str:
            return safe_name(f"{view.title} {view.client.name} {day.isoformat()}", ".pdf")

        return PlainPaper(view, draw, name, customer.address.country)

    def open_offers(self, id: CustomerId, day: date) -> Iterator[QuoteRow | ChangeQuoteRow]:
        """What was there on ``day``, is open and may be handed out: the quotes, then the change quotes."""
        for row in self._queries.quotes_of(id):
            is_open = row.status is QuoteStatus.OPEN and row.created_on <= day
            if is_open and not self._papers.needs_approval_of(row.id):
                yield row
        for change in self._queries.change_quotes_of(id):
            is_open = change.status is ChangeOrderStatus.OPEN and change.created_on <= day
            if is_open and self._papers.changes.why_kept_back_of(change.id) is None:
                yield change

    def _sources(self, id: CustomerId, day: date) -> "ReportSources":
        from app.services.papers.report.report_paper import ReportSources

        author = self._account.sales_rep
        return ReportSources(
            head=self._papers.letterheads.at(None),
            customer=existing_customer(self._store, id),
            author_name=author.name,
            author=self._catalogue.user(author.id),
            day=day,
        )
