"""What the cards of *Attention* use."""

from typing import TYPE_CHECKING, Protocol

from app.ui.actions.services import QuantityServices
from app.ui.undo.services import UndoServices

if TYPE_CHECKING:
    from app.services.attention.attention import Attention
    from app.services.attention.refused_changes import RefusedChanges
    from app.services.change_orders.change_services import ChangeServices
    from app.services.customers.customers import Customers
    from app.services.quotes.quote_services import QuoteServices
    from app.services.quotes.quotes import Quotes
    from app.services.session.clock import PartnerClock
    from app.services.session.identity import Account


class DecisionsServices(UndoServices, Protocol):
    """Serves what carries out the decisions of the rep."""

    @property
    def attention(self) -> "Attention": ...

    @property
    def refused_changes(self) -> "RefusedChanges": ...

    @property
    def change_services(self) -> "ChangeServices": ...


class CardBodyServices(QuantityServices, UndoServices, Protocol):
    """Serves the body of an open card, whatever there is to decide."""

    @property
    def account(self) -> "Account": ...

    @property
    def attention(self) -> "Attention": ...

    @property
    def clock(self) -> "PartnerClock": ...

    @property
    def customers(self) -> "Customers": ...


class CardServices(CardBodyServices, Protocol):
    """Serves a card, which chooses its body by what the rep can still do."""

    @property
    def quote_services(self) -> "QuoteServices": ...

    @property
    def quotes(self) -> "Quotes": ...

    @property
    def change_services(self) -> "ChangeServices": ...

    @property
    def refused_changes(self) -> "RefusedChanges": ...


class AttentionServices(CardServices, DecisionsServices, Protocol):
    """Serves the page of *Attention*."""
