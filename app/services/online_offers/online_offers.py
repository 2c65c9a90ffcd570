"""What a rep does with the on-line link of an offer; each method is one transaction, or nothing."""

from secrets import token_urlsafe

from app.domain.change.change_order import ChangeOrder
from app.domain.commands.commands import Command, RevokeOffer, SettleOffer, ShareOffer
from app.domain.document import Kind
from app.domain.ids import OnlineOfferId
from app.domain.online.link import SECRET_BYTES, hash_of_secret
from app.domain.online.online_offer import OfferedKind, OnlineOffer, OnlineStatus
from app.domain.quote.quote import Quote
from app.services.catalogue.sales_context import SalesContext
from app.services.customers.customers import may_write
from app.services.store.existing import existing
from app.wire.protocol import Target

_SECRET = "offer_link"
"""What the secret of an offer's link is called among the single values of the cache."""


class OnlineOffers:
    """Shares offers, and knows what came of it."""

    def __init__(self, context: SalesContext) -> None:
        self._store, self._clock, self._account = context.store, context.clock, context.account

    def find(self, id: str) -> OnlineOffer | None:
        """The shared offer of a quote or change order; None where it never was shared."""
        found = self._store.load(Kind.ONLINE_OFFER, id)
        return found if isinstance(found, OnlineOffer) else None

    def url(self, offer: OnlineOffer) -> str:
        """The whole address of an open offer; empty until the portal opens the link of this laptop."""
        secret = self._secret(offer.id)
        if not offer.is_open or not secret or hash_of_secret(secret) not in offer.links:
            return ""
        return f"{self._account.portal_url.rstrip('/')}/offer/{self._account.partner_id}.{secret}"

    def share(self, document: Quote | ChangeOrder) -> OnlineOffer:
        """Have the portal open a link of this laptop; one that it has stays, and so do those of colleagues.

        Its secret is kept in this cache and leaves it with the link alone.
        """
        may_write(self._account)
        known = self.find(document.id)
        if known is not None and known.is_open and (self.url(known) or self.is_waiting(known)):
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
            revision=document.revision,
        )
        link = hash_of_secret(self._new_secret(document.id))
        of = Target(Kind.QUOTE if is_quote else Kind.CHANGE_ORDER, document.id)
        with self._store.write() as work:
            work.enqueue(
                ShareOffer(offer, link), Target(Kind.ONLINE_OFFER, offer.id), depends_on=work.unsettled(of)
            )
        return known if known is not None and known.is_open else offer

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

    def is_waiting(self, offer: OnlineOffer) -> bool:
        """Whether this laptop made a link that the portal has not heard of."""
        if not self._secret(offer.id):
            return False
        with self._store.write() as work:
            return bool(work.unsettled(Target(Kind.ONLINE_OFFER, offer.id)))

    def _secret(self, id: str) -> str:
        name = f"{_SECRET}.{id}"
        return self._store.values(name).get(name, "")

    def _new_secret(self, id: str) -> str:
        # SQLAlchemy comes with the first write: lists and menus only read.
        from app.models import meta

        secret = token_urlsafe(SECRET_BYTES)
        with self._store.transaction() as connection:
            meta.put(connection, f"{_SECRET}.{id}", secret)
        return secret

    def _do(self, command: Command, id: str) -> OnlineOffer:
        may_write(self._account)
        with self._store.write() as work:
            work.enqueue(command, Target(Kind.ONLINE_OFFER, id))
        return existing(self._store, Kind.ONLINE_OFFER, OnlineOffer, id, "document.missing")
