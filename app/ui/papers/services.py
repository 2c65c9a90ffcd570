"""What the previews of papers use."""

from typing import TYPE_CHECKING, Protocol

from app.ui.actions.services import ChangeQuoteActionsServices, QuoteActionsServices
from app.ui.pdf.services import PrintingServices

if TYPE_CHECKING:
    from app.services.comparison.comparisons import Comparisons
    from app.services.customers.customers import Customers
    from app.services.files.private_files import PrivateFiles
    from app.services.meeting.minutes import Minutes
    from app.services.meeting.variants_papers import VariantsPapers
    from app.services.papers.account_reviews import AccountReviews
    from app.services.papers.comparison_papers import ComparisonPapers
    from app.services.papers.papers import Papers
    from app.services.queries import Queries
    from app.services.session.clock import PartnerClock
    from app.services.session.settings import Choices


class ReaderServices(PrintingServices, Protocol):
    """Serves what a paper is read, printed and handed out with."""

    @property
    def choices(self) -> "Choices": ...

    @property
    def private_files(self) -> "PrivateFiles": ...


class PreviewServices(QuoteActionsServices, ReaderServices, Protocol):
    """Serves the page that shows a quote as the customer gets it."""

    @property
    def papers(self) -> "Papers": ...


class ComparisonPreviewServices(ReaderServices, Protocol):
    """Serves the page that shows a comparison as the customer gets it."""

    @property
    def comparisons(self) -> "Comparisons": ...

    @property
    def comparison_papers(self) -> "ComparisonPapers": ...

    @property
    def customers(self) -> "Customers": ...


class ReviewPreviewServices(ReaderServices, Protocol):
    """Serves the page that shows the review of an account as the customer gets it."""

    @property
    def account_reviews(self) -> "AccountReviews": ...

    @property
    def customers(self) -> "Customers": ...


class MinutesPreviewServices(ReaderServices, Protocol):
    """Serves the page that shows the minutes of a meeting as the customer gets them."""

    @property
    def minutes(self) -> "Minutes": ...

    @property
    def customers(self) -> "Customers": ...


class VariantsPreviewServices(ReaderServices, Protocol):
    """Serves the page that shows variants side by side as the customer gets them."""

    @property
    def variants_papers(self) -> "VariantsPapers": ...


class ChangePaperServices(ChangeQuoteActionsServices, ReaderServices, Protocol):
    """Serves the page that shows a change quote as the customer gets it."""

    @property
    def clock(self) -> "PartnerClock": ...

    @property
    def customers(self) -> "Customers": ...

    @property
    def papers(self) -> "Papers": ...

    @property
    def queries(self) -> "Queries": ...
