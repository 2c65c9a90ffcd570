"""Carts: kept at every keystroke, taken back before they are sent, opened again where the portal refused."""

from dataclasses import replace

from app.domain.commands.commands import Purchase, StartTrial
from app.domain.errors import Problem, RuleViolation, violation
from app.domain.ids import CustomerId, OrderId, TrialId
from app.domain.quote.quote import QuoteTerms, QuoteTotals
from app.domain.subscription.contract import Order
from app.models.draft import Draft
from app.services.drafts.drafts import DraftKind, Drafts
from app.services.purchases.cart import Cart, filled
from app.services.purchases.orders import Orders, Origin
from app.services.queries import Queries
from app.services.queries.queues import AttentionItem
from app.services.quotes.offers import Offers
from app.services.quotes.price_drift import PriceDrift, is_price_drift, portals_totals
from app.services.session.identity import Identities
from app.services.store.store import Store


class Carts:
    """Keeps carts on this laptop; one becomes an order through ``Orders.purchase``."""

    def __init__(
        self,
        store: Store,
        queries: Queries,
        drafts: Drafts,
        offers: Offers,
        orders: Orders,
        identities: Identities,
    ) -> None:
        self._store, self._queries, self._drafts = store, queries, drafts
        self._offers, self._orders, self._identities = offers, orders, identities

    def new(self, customer_id: CustomerId, trial_id: TrialId | None = None) -> Cart:
        """A cart with nothing in it, not kept yet."""
        order_id = OrderId(self._identities.new())
        return Cart(self._drafts.new_id(), customer_id, order_id, trial_id)

    def keep(self, cart: Cart) -> None:
        """Keep ``cart`` durably; what was kept of it before is replaced."""
        with self._store.write() as work:
            work.save_draft(self._written(cart))

    def open(self, id: str) -> Cart:
        """The cart kept under ``id``.

        Raises:
            RuleViolation: ``draft.missing``, or ``wire.malformed`` when another version of the desk kept it.
        """
        found: Cart = self._drafts.load(id, Cart)
        return found

    def readable(self, id: str) -> Cart | None:
        """The same; None where it cannot be opened here."""
        try:
            return self.open(id)
        except RuleViolation:
            # Another version of the desk wrote it: opened from the list of drafts it says so.
            return None

    def latest(self, customer_id: CustomerId, trial_id: TrialId | None = None) -> Cart | None:
        """The last cart of a customer, for a purchase or for converting that trial."""
        kept = (each for each in self._drafts.kept(DraftKind.CART) if each.customer_id == customer_id)
        found = (self.readable(each.id) for each in kept)
        return next((cart for cart in found if cart is not None and cart.trial_id == trial_id), None)

    def drop(self, id: str) -> None:
        """Forget a cart; one that is not there is no trouble."""
        self._drafts.drop(id)

    def may_withdraw(self, id: OrderId | TrialId) -> bool:
        """Whether the order or the trial has not left this laptop."""
        return any(row.target_id == id and not row.is_sent for row in self._queries.outbox())

    def withdraw(self, id: OrderId | TrialId) -> Cart:
        """Withdraw an order or a trial that was never sent, and nothing else: it is a cart again.

        Raises:
            RuleViolation: ``undo.too_late``.
        """
        for row in self._queries.outbox():
            if row.target_id == id and isinstance(row.command, Purchase | StartTrial):
                cart = filled(self.new(row.customer_id), row.command)
                with self._store.write() as work:
                    if work.withdraw(row.op_id):
                        work.save_draft(self._written(cart))
                        return cart
        raise violation("undo.too_late")

    def reopen(self, op_id: str) -> Cart:
        """A cart with everything that the refused purchase or trial asked for, each problem at its place.

        Raises:
            RuleViolation: ``attention.missing``, ``attention.other_kind``, or the customer is not here.
        """
        item = self._item(op_id)
        if not isinstance(item.command, Purchase | StartTrial):
            raise violation("attention.other_kind", op_id=op_id)
        self._offers.customer(item.customer_id)
        refused = item.problems or (Problem(item.code, data=item.data),)
        cart = filled(self.new(item.customer_id), item.command, refused)
        with self._store.write() as work:
            work.discard_refusal(op_id)
            work.save_draft(self._written(cart))
        return cart

    def price_drift(self, item: AttentionItem) -> PriceDrift | None:
        """What a purchase that was refused for its prices comes to now; None for any other refusal."""
        command = item.command
        if not isinstance(command, Purchase) or not is_price_drift(item):
            return None
        now = self._todays_totals(item.customer_id, command)
        if now is None or now == command.totals:
            # The portal's list has not arrived here: its own figures are all there is.
            now = portals_totals(item, command.totals)
        return None if now is None else PriceDrift(command.totals, now)

    def order_at_todays_prices(self, op_id: str) -> Order:
        """The same once more at today's prices; the refused order is settled with it.

        Raises:
            RuleViolation: ``purchase.other_prices`` when the prices that refused it are not here yet, or why
                the same can no longer be ordered.
        """
        item = self._item(op_id)
        command = item.command
        if not isinstance(command, Purchase):
            raise violation("attention.other_kind", op_id=op_id)
        terms = self._at_todays_prices(item.customer_id, command.terms)
        pricing = self._offers.pricing(item.customer_id, terms)
        if pricing.price(terms).agreed == command.totals and item.code == "price-changed":
            raise violation("purchase.other_prices", op_id=op_id)
        return self._orders.purchase(
            item.customer_id,
            terms,
            partner_subscription_id=command.order.partner_subscription_id,
            csp_account_id=command.order.csp_account_id,
            trial_id=command.trial_id,
            origin=Origin(OrderId(self._identities.new()), instead_of=op_id),
            is_another_contract=command.is_another_contract,
        )

    def _todays_totals(self, customer_id: CustomerId, command: Purchase) -> QuoteTotals | None:
        try:
            terms = self._at_todays_prices(customer_id, command.terms)
            return self._offers.pricing(customer_id, terms).price(terms).agreed
        except RuleViolation:
            # A product or its price is gone: the cart says which when it is opened again.
            return None

    def _at_todays_prices(self, customer_id: CustomerId, terms: QuoteTerms) -> QuoteTerms:
        today = self._orders.new_terms(customer_id).start_date
        return replace(self._offers.at_todays_prices(terms, customer_id), start_date=today)

    def _item(self, op_id: str) -> AttentionItem:
        found = next((item for item in self._queries.attention() if item.op_id == op_id), None)
        if found is None:
            raise violation("attention.missing", op_id=op_id)
        return found

    def _written(self, cart: Cart) -> Draft:
        name = self._offers.customer(cart.customer_id).identity.name
        return self._drafts.written(cart.id, DraftKind.CART, cart, customer_id=cart.customer_id, title=name)
