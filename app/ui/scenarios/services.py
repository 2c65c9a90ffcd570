"""What the pages of scenario boards use."""

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from app.services.change_orders.change_services import ChangeServices
    from app.services.drafts.drafts import Drafts
    from app.services.quotes.quote_services import QuoteServices


class BoardServices(Protocol):
    """Serves a board, which keeps its variants."""

    @property
    def drafts(self) -> "Drafts": ...


class ScenariosServices(BoardServices, Protocol):
    """Serves the page of the board of an offer, which opens the draft."""

    @property
    def quote_services(self) -> "QuoteServices": ...


class ChangeScenariosServices(BoardServices, Protocol):
    """Serves the page of the board of a change, which opens the draft."""

    @property
    def change_services(self) -> "ChangeServices": ...
