"""What the cards of *Attention* use."""

from typing import TYPE_CHECKING, Protocol

from app.ui.actions.services import OnlineServices, QuantityServices, StartRevisionServices
from app.ui.labels.services import SoldNamesServices
from app.ui.undo.services import UndoServices

if TYPE_CHECKING:
    from app.services.approval_figures.approval_figures import ApprovalDesk
    from app.services.approvals.approvals import Approvals
    from app.services.attention.attention import Attention
    from app.services.attention.lost_changes import LostChanges
    from app.services.attention.refused_changes import RefusedChanges
    from app.services.branding.own_lists import OwnListsService
    from app.services.branding.partner_branding import PartnerBranding
    from app.services.change_orders.change_services import ChangeServices
    from app.services.customers.customers import Customers
    from app.services.mail.mail import Mail
    from app.services.queries import Queries
    from app.services.quotes.quote_services import QuoteServices
    from app.services.quotes.quotes import Quotes
    from app.services.session.clock import PartnerClock
    from app.services.session.identity import Account
    from app.services.sync.status import SyncStatus


class ShowAgainServices(Protocol):
    """Serves what becomes of a customer's yes that does not count."""

    @property
    def quote_services(self) -> "QuoteServices": ...

    @property
    def change_services(self) -> "ChangeServices": ...


class DecisionsServices(ShowAgainServices, UndoServices, Protocol):
    """Serves what carries out the decisions of the rep."""

    @property
    def attention(self) -> "Attention": ...

    @property
    def mail(self) -> "Mail": ...

    @property
    def own_lists(self) -> "OwnListsService": ...

    @property
    def partner_branding(self) -> "PartnerBranding": ...

    @property
    def refused_changes(self) -> "RefusedChanges": ...

    @property
    def change_services(self) -> "ChangeServices": ...

    @property
    def lost_changes(self) -> "LostChanges": ...


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


class ApprovalCardServices(StartRevisionServices, SoldNamesServices, UndoServices, Protocol):
    """Serves the card of a request for approval, and of a no."""

    @property
    def approval_desk(self) -> "ApprovalDesk": ...

    @property
    def approvals(self) -> "Approvals": ...

    @property
    def change_services(self) -> "ChangeServices": ...

    @property
    def clock(self) -> "PartnerClock": ...

    @property
    def customers(self) -> "Customers": ...

    @property
    def queries(self) -> "Queries": ...

    @property
    def sync_status(self) -> "SyncStatus": ...


class WishCardServices(ApprovalCardServices, OnlineServices, Protocol):
    """Serves the card of what a customer asked for on-line."""


class AttentionServices(CardServices, WishCardServices, DecisionsServices, Protocol):
    """Serves the page of *Attention*."""
