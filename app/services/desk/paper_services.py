"""The services that make papers of what is sold, compared and shown.

What the first screen does not need is imported when it is first asked for.
"""

from functools import cached_property
from typing import TYPE_CHECKING

from app.services.desk.selling import Selling

if TYPE_CHECKING:
    from app.services.branding.letterheads import PublishedLetterheads
    from app.services.comparison.comparisons import Comparisons
    from app.services.meeting.variants_papers import VariantsPapers
    from app.services.papers.account_reviews import AccountReviews
    from app.services.papers.comparison_papers import ComparisonPapers
    from app.services.papers.papers import Papers


class PaperServices(Selling):
    """The services that make papers of what is sold, compared and shown."""

    @cached_property
    def comparisons(self) -> "Comparisons":
        from app.services.change_orders.change_versions import comparisons_of

        return comparisons_of(self.sales_context, self.change_services.builder, self.quotes, self.offers)

    @cached_property
    def papers(self) -> "Papers":
        from app.services.papers.papers import papers_of

        return papers_of(self.sales_context, self.quotes, self.offers, self.change_services, self.comparisons)

    @cached_property
    def account_reviews(self) -> "AccountReviews":
        from app.services.papers.account_reviews import AccountReviews

        return AccountReviews(self.sales_context, self.queries, self.papers)

    @cached_property
    def comparison_papers(self) -> "ComparisonPapers":
        from app.services.papers.comparison_papers import ComparisonPapers

        asking, context = self.change_services.change_orders.asking, self.sales_context
        return ComparisonPapers(context, self.comparisons, self.papers, self.approvals, asking)

    @cached_property
    def letterheads(self) -> "PublishedLetterheads":
        """The partner's marks, for papers and screens."""
        from app.services.branding.letterheads import PublishedLetterheads

        return PublishedLetterheads(self.store, self.catalogue)

    @property
    def variants_papers(self) -> "VariantsPapers":
        """The papers of scenario boards."""
        from app.services.meeting.variants_papers import VariantsPapers

        changes, quotes, heads = self.change_services, self.quote_services, self.letterheads
        return VariantsPapers(quotes, changes, self.catalogue, self.clock, self.account, heads)
