"""What a rep does with the on-line link of an offer; each method is one transaction, or nothing."""

from app.domain.change.change_order import ChangeOrder
from app.domain.commands.commands import Command, RevokeOffer, SettleOffer, ShareOffer
from app.domain.document import Kind
from app.domain.ids import OnlineOfferId
from app.domain.online.online_offer import OfferedKind, OnlineOffer, OnlineStatus
from app.domain.quote.quote import Quote
from app.services.catalogue.sales_context import SalesContext
from app.services.customers.customers import may_write
from app.services.store.existing import existing
from app.wire.protocol import Target


class OnlineOffers:
    """Shares offers, and knows what came of it."""

    def __init__(self, context: SalesContext) -> None:
        self._store, self._clock, self._account = context.store, context.clock, context.account

    def find(self, id: str) -> OnlineOffer | None:
        """The shared offer of a quote or change order; None where it never was shared."""
        found = self._store.load(Kind.ONLINE_OFFER, id)
        return found if isinstance(found, OnlineOffer) else None

    def url(self, offer: OnlineOffer) -> str:
        """The whole address of an open offer; empty until the portal has made the link."""
        return f"{self._account.portal_url.rstrip('/')}/{offer.path}" if offer.is_open and offer.path else ""

    def share(self, document: Quote | ChangeOrder) -> OnlineOffer:
        """Ask the portal for the link; one that is there stays."""
        may_write(self._account)
        known = self.find(document.id)
        if known is not None and known.is_open:
            return known
        is_quote = isinstance(document, Quote)
        offer = OnlineOffer(
            id=OnlineOfferId(document.id),
            customer_id=document.customer_id,
            kind=OfferedKind.QUOTE if is_quote else OfferedKind.CHANGE_ORDER,
            status=OnlineStatus.SHARED,
            shared_by=self._account.sales_rep,
            shared_at=self._clock.now(),
            expires_on=document.expires_on,
        )
        of = Target(Kind.QUOTE if is_quote else Kind.CHANGE_ORDER, document.id)
        with self._store.write() as work:
            work.enqueue(
                ShareOffer(offer), Target(Kind.ONLINE_OFFER, offer.id), depends_on=work.unsettled(of)
            )
        return offer

    def revoke(self, id: str) -> OnlineOffer:
        """Let the link lead nowhere.

        Raises:
            RuleViolation: ``document.missing``; ``transition.not_allowed``.
        """
        return self._do(RevokeOffer(), id)

    def settle(self, id: str) -> OnlineOffer:
        """Take note of what the customer asked for.

        Raises:
            RuleViolation: ``document.missing``; ``transition.not_allowed``.
        """
        return self._do(SettleOffer(), id)

    def _do(self, command: Command, id: str) -> OnlineOffer:
        may_write(self._account)
        with self._store.write() as work:
            work.enqueue(command, Target(Kind.ONLINE_OFFER, id))
        return existing(self._store, Kind.ONLINE_OFFER, OnlineOffer, id, "document.missing")
