"""Reviews of accounts on paper: to look at, to print, to save.

What draws is imported when the first paper is drawn: reportlab takes a while to load.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from app.domain.ids import CustomerId
from app.domain.kind import Kind
from app.domain.pricing.change_order import HeldContract
from app.domain.quote.quote import QuoteStatus
from app.domain.subscription.contract import Contract
from app.domain.subscription.term import term_on
from app.services.catalogue.product_names import ProductNames
from app.services.catalogue.sales_context import SalesContext
from app.services.papers.papers import Papers
from app.services.papers.saving import safe_name, save_to
from app.services.papers.sheet.page import usual_paper
from app.services.queries import Queries
from app.services.queries.held_contract import held_under
from app.services.queries.rows import QuoteRow
from app.services.store.existing import existing_customer
from app.services.words import Words

if TYPE_CHECKING:
    from app.services.papers.views.review import ReviewPaper


class AccountReviews:
    """Makes the reviews of customers' accounts in their language, or in another that is asked for."""

    def __init__(self, context: SalesContext, queries: Queries, papers: Papers) -> None:
        self._store, self._catalogue, self._clock = context.store, context.catalogue, context.clock
        self._account, self._queries, self._papers = context.account, queries, papers

    def view(self, id: CustomerId, language: str | None = None) -> "ReviewPaper":
        """The texts of the review, as things are today.

        Raises:
            RuleViolation: the customer or a part of the catalogue is not on this laptop.
        """
        from app.services.papers.review.review_paper import ReviewSources, review_paper

        customer, author = existing_customer(self._store, id), self._account.sales_rep
        words = Words(language or customer.language)
        sources = ReviewSources(
            head=self._papers.letterheads.at(None),
            customer=customer,
            author_name=author.name,
            author=self._catalogue.user(author.id),
            day=self._clock.today(),
            held=tuple(self._held(id, words)),
            offers=tuple(self._offers(id)),
        )
        return review_paper(words, sources)

    def preview_pdf(self, id: CustomerId, language: str | None = None) -> bytes:
        """The review on the paper that the customer's country uses.

        Raises:
            RuleViolation: as ``view``.
        """
        from app.services.papers.review.review_pdf import review_pdf

        country = existing_customer(self._store, id).address.country
        return review_pdf(self.view(id, language), usual_paper(country))

    def save(self, id: CustomerId, path: Path, language: str | None = None) -> Path:
        """Write the review to ``path``, whole or not at all; a folder gets a file named after it.

        Raises:
            RuleViolation: as ``view``, or the file cannot be written.
        """
        data = self.preview_pdf(id, language)
        return save_to(path / self.file_name(id, language) if path.is_dir() else path, data)

    def file_name(self, id: CustomerId, language: str | None = None) -> str:
        """What its file is called: ``Bilan de compte Maison Corbière 2026-11-30.pdf``."""
        view = self.view(id, language)
        return safe_name(f"{view.title} {view.client.name} {self._clock.today().isoformat()}", ".pdf")

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

    def _offers(self, id: CustomerId) -> Iterator[QuoteRow]:
        """What is open and may be handed out."""
        for row in self._queries.quotes_of(id):
            if row.status is QuoteStatus.OPEN and not self._papers.needs_approval_of(row.id):
                yield row
