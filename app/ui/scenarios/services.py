"""What the scenario board uses."""

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from app.services.drafts.drafts import Drafts
    from app.services.quotes.quote_services import QuoteServices


class BoardServices(Protocol):
    """Serves the board, which keeps its variants."""

    @property
    def drafts(self) -> "Drafts": ...


class ScenariosServices(BoardServices, Protocol):
    """Serves the page of the board, which opens the draft."""

    @property
    def quote_services(self) -> "QuoteServices": ...
