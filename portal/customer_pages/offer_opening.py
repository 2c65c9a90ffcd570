"""What the link of an offer opens: the offer, or why there is none to accept."""

from dataclasses import dataclass

from sqlalchemy import Connection

from app.domain.change.change_order import ChangeOrder
from app.domain.document import Kind
from app.domain.errors import RuleViolation
from app.domain.online.online_offer import OnlineOffer, OnlineStatus
from app.domain.partner.partner import User
from app.domain.partner.role import Role
from app.domain.quote.quote import Acceptance, Quote
from portal.commands.online.offered import Offerable, Offered, find_offered, is_open, lock_offerable
from portal.commands.pipeline.outcome import Declined
from portal.context import AppContext
from portal.customer_pages.account_summary import AccountSummary, read_account_summary
from portal.customer_pages.link_opening import Closed
from portal.store import links
from portal.store.accounts import Caller
from portal.store.command_context import CommandContext
from portal.store.documents import Stored


@dataclass(frozen=True, slots=True)
class Contact:
    """Who answers the customer's questions; ``phone`` may be empty."""

    name: str
    email: str
    phone: str


@dataclass(frozen=True, slots=True)
class OpenedOffer:
    """An offer behind a link; ``offered`` is None where it cannot be accepted, and ``state`` says why."""

    summary: AccountSummary
    stored: Stored
    offer: OnlineOffer
    document: Offerable
    state: str
    offered: Offered | None
    rep: Contact

    @property
    def acceptance(self) -> Acceptance | None:
        """What was accepted, if anything was."""
        if isinstance(self.document, ChangeOrder):
            return self.document.submission.acceptance if self.document.submission else None
        return self.document.acceptance


def open_offer(
    context: AppContext, connection: Connection, key: tuple[str, str], language: str, name: str = ""
) -> tuple[CommandContext, OpenedOffer]:
    """The offer that the link leads to, nobody else's until the commit, for its reader called ``name``.

    Raises:
        Closed: ``unknown``.
    """
    partner_id, link_id = key
    link = links.find(connection, partner_id, link_id)
    now = context.clock.now()
    summary = read_account_summary(connection, partner_id, link.customer_id, now) if link else None
    reader = CommandContext(connection, Caller(partner_id, link_id, name, Role.VIEWER), now)
    peek = reader.find(Kind.ONLINE_OFFER, link.holder_id) if link else None
    if link is None or summary is None or peek is None or not isinstance(peek.document, OnlineOffer):
        raise Closed("unknown")
    language = language or summary.customer.language
    acting = CommandContext(connection, Caller(partner_id, link_id, name, _role(reader, peek.document)), now)
    rep = _contact(acting, peek.document, summary)
    document_stored, document = lock_offerable(acting, peek.document.kind, peek.id)
    # Whoever revokes the link has the same lock: it is looked at once nobody else can.
    link = links.find(connection, partner_id, link_id)
    stored = acting.find(Kind.ONLINE_OFFER, peek.id, lock=True)
    if link is None or stored is None or not isinstance(stored.document, OnlineOffer):
        raise Closed("unknown")
    offer, offered = stored.document, None
    state = _state(
        acting, document, offer, is_good=link.is_good(now) or offer.status is OnlineStatus.ACCEPTED
    )
    if not state:
        try:
            offered = find_offered(acting, document_stored, document, language)
        except (Declined, RuleViolation):
            state = "offer_moved"
    return acting, OpenedOffer(summary, stored, offer, document, state, offered, rep)


def _state(context: CommandContext, document: Offerable, offer: OnlineOffer, *, is_good: bool) -> str:
    """Why the offer cannot be accepted; empty where it can."""
    if not is_good or offer.status is OnlineStatus.REVOKED:
        return "offer_revoked"
    status = document.status_on(context.today).value
    if status in ("validated", "submitted"):
        return "offer_accepted" if offer.status is OnlineStatus.ACCEPTED else "offer_accepted_other"
    if isinstance(document, Quote) and document.superseded_by is not None:
        return "offer_replaced"
    if status == "expired":
        return "offer_expired"
    return "" if is_open(context, document) else "offer_closed"


def _contact(context: CommandContext, offer: OnlineOffer, summary: AccountSummary) -> Contact:
    """Who shared the offer, or the reseller where that user is not there any more."""
    found = context.find(Kind.USER, offer.shared_by.id)
    if found is not None and isinstance(found.document, User):
        return Contact(found.document.name, found.document.email, found.document.phone)
    return Contact(offer.shared_by.name, summary.partner.email, summary.partner.phone)


def _role(context: CommandContext, offer: OnlineOffer) -> Role:
    """What the rep who shared the offer may grant by now."""
    found = context.find(Kind.USER, offer.shared_by.id)
    return found.document.role if found is not None and isinstance(found.document, User) else Role.VIEWER
