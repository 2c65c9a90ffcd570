"""Reviews of accounts on paper: what a customer holds today, and what is offered.

What they say is imported when the first is made: lists and forms do not ask for it.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from app.domain.ids import CustomerId
from app.domain.kind import Kind
from app.domain.pricing.change_order import HeldContract
from app.domain.subscription.contract import Contract
from app.domain.subscription.term import term_on
from app.services.catalogue.product_names import ProductNames
from app.services.catalogue.sales_context import SalesContext
from app.services.papers.papers import Papers
from app.services.papers.plain_paper import PlainPaper
from app.services.papers.reports import Reports
from app.services.queries import Queries
from app.services.queries.held_contract import held_under
from app.services.words import Words

if TYPE_CHECKING:
    from app.services.papers.report.report_paper import ReportSources
    from app.services.papers.views.report import ReportPaper


class AccountReviews:
    """Makes the reviews of customers' accounts as things are today."""

    def __init__(self, context: SalesContext, queries: Queries, papers: Papers) -> None:
        self._store, self._catalogue, self._clock = context.store, context.catalogue, context.clock
        self._queries, self._reports = queries, Reports(context, queries, papers)

    def of(self, id: CustomerId) -> "PlainPaper[ReportPaper]":
        """The review of the account of that customer.

        Raises:
            RuleViolation: the customer is not on this laptop.
        """
        today = self._clock.today()

        def texts(words: Words, sources: "ReportSources") -> "ReportPaper":
            from app.services.papers.report.account_review import ReviewSources, review_paper

            held, offers = tuple(self._held(id, words)), tuple(self._reports.open_offers(id, today))
            return review_paper(words, ReviewSources(sources, held, offers))

        return self._reports.paper(id, today, texts)

    def _held(self, id: CustomerId, words: Words) -> Iterator[tuple[HeldContract, ProductNames]]:
        """What has not ended, by its end."""
        today, readers = self._clock.today(), self._store.readers
        found = []
        for row in self._queries.contracts(id):
            contract = self._store.load(Kind.CONTRACT, row.id)
            if isinstance(contract, Contract) and not term_on(contract, today).is_over:
                found.append(contract)
        for contract in sorted(found, key=lambda each: (term_on(each, today).end, each.number)):
            programme = self._catalogue.programme(contract.programme_id)
            held = held_under(readers, contract, self._catalogue.lists_of(contract))
            yield held, ProductNames(words, programme, "")
