"""What the editor of an offer uses."""

from typing import TYPE_CHECKING, Protocol

from app.ui.actions.approval_steps import AskAboutQuoteServices
from app.ui.actions.services import QuantityServices

if TYPE_CHECKING:
    from app.services.drafts.drafts import Drafts
    from app.services.quotes.quote_services import QuoteServices
    from app.services.session.clock import PartnerClock
    from app.services.session.identity import Account
    from app.services.sync.status import SyncStatus


class NoticeServices(Protocol):
    """Serves the notice of what stands against a draft."""

    @property
    def clock(self) -> "PartnerClock": ...


class OfferEditorServices(NoticeServices, AskAboutQuoteServices, QuantityServices, Protocol):
    """Serves the editor of a draft."""

    @property
    def account(self) -> "Account": ...

    @property
    def drafts(self) -> "Drafts": ...

    @property
    def sync_status(self) -> "SyncStatus": ...


class EditorServices(OfferEditorServices, Protocol):
    """Serves the page of the editor, which opens the draft."""

    @property
    def quote_services(self) -> "QuoteServices": ...
