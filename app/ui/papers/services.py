"""What the preview of a quote uses."""

from typing import TYPE_CHECKING, Protocol

from app.ui.actions.services import QuoteActionsServices

if TYPE_CHECKING:
    from app.services.papers.papers import Papers
    from app.services.session.settings import Choices


class PreviewServices(QuoteActionsServices, Protocol):
    """Serves the page that shows a quote as the customer gets it."""

    @property
    def choices(self) -> "Choices": ...

    @property
    def papers(self) -> "Papers": ...
