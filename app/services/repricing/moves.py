"""What a quote, and what a change quote, comes to at the price list that is in force."""

from dataclasses import replace

from app.domain.change.change_order import ChangeOrder
from app.domain.errors import RuleViolation, violation
from app.domain.pricing.change_approval import change_approval_reasons
from app.domain.pricing.change_order import ChangeBasis, PricedChangeOrder, price_change_order
from app.domain.pricing.change_order_rules import check_and_price
from app.domain.pricing.change_rebase import day_at
from app.domain.pricing.priced import PricedQuote
from app.domain.pricing.repricing import at_newer_list, repriced_change_lines, repriced_quote_lines
from app.domain.quote.quote import Quote
from app.services.approvals.approvals import Approvals
from app.services.catalogue.catalogue import Catalogue
from app.services.catalogue.product_names import ProductNames
from app.services.change_orders.change_amounts import ChangeKey, explain_change
from app.services.change_orders.change_builder import ChangeBuilder
from app.services.change_orders.change_editing import ChangeState
from app.services.quotes.offer_amounts import AmountKey
from app.services.quotes.offer_reasons import explain_priced
from app.services.quotes.offers import Offers
from app.services.repricing.moved_offer import ChangeMove, Move, QuoteMove
from app.services.session.clock import PartnerClock
from app.services.store.existing import existing_change_order, existing_customer, existing_quote
from app.services.store.store import Store
from app.services.words.derivation import Explanation


class Moves:
    """Prices what is open anew, and writes nothing; any thread may ask."""

    def __init__(
        self,
        store: Store,
        catalogue: Catalogue,
        offers: Offers,
        builder: ChangeBuilder,
        approvals: Approvals,
        clock: PartnerClock,
    ) -> None:
        self._store, self._catalogue, self._offers = store, catalogue, offers
        self._builder, self._approvals, self._clock = builder, approvals, clock

    def of_quote(self, quote: Quote) -> tuple[QuoteMove, bool]:
        """The quote with the list in force and nothing else changed, and whether a manager must approve it.

        Raises:
            RuleViolation: every problem of the terms, or no list is in force.
        """
        terms, today = quote.terms, self._clock.today()
        prices = self._catalogue.price_list_in_force(terms.programme_id, terms.partnership, today)
        terms = self._offers.on_current_contract(replace(terms, price_list_id=prices.id))
        pricing = self._offers.pricing(quote.customer_id, terms, quote.created_on)
        if problems := pricing.check(terms):
            raise RuleViolation(*problems)
        priced = pricing.price(terms)
        lines = repriced_quote_lines(self._priced_before(quote), priced)
        return QuoteMove(terms, quote.totals, priced.agreed, lines), bool(pricing.approval_reasons(priced))

    def of_change(self, change: ChangeOrder) -> tuple[ChangeMove, bool]:
        """The change quote ordered today at the list in force, and whether a manager must approve it.

        Raises:
            RuleViolation: ``contract-changed``, every problem of the terms, or no list is in force.
        """
        customer = existing_customer(self._store, change.customer_id)
        held, today = self._builder.held_under(change.terms.contract_id), self._clock.today()
        on = day_at(held, today)
        named = change.terms.programme_id, change.terms.partnership
        terms = at_newer_list(change.terms, held, today, self._catalogue.price_list_in_force(*named, on))
        basis = self._builder.basis(customer, terms)
        problems, priced = check_and_price(terms, basis)
        if priced is None:
            raise RuleViolation(*problems)
        before = self._change_before(change, basis)
        lines = repriced_change_lines(terms, held, before, priced)
        reasons = change_approval_reasons(terms, basis, priced, self._approvals.limit())
        move = ChangeMove(terms, change.terms.on, change.totals, priced.totals, lines)
        return move, bool(reasons)

    def explain(self, names: ProductNames, offer_id: str, move: Move, key: object) -> Explanation:
        """Where an amount of ``move`` comes from, by the key that its view gives it.

        Raises:
            RuleViolation: the quote or a part of the catalogue is not here any more, or ``amount.none``.
        """
        if isinstance(move, ChangeMove) and isinstance(key, ChangeKey):
            change = existing_change_order(self._store, offer_id)
            basis = self._builder.basis(existing_customer(self._store, change.customer_id), move.terms)
            state = ChangeState(move.terms, basis, price_change_order(move.terms, basis), ())
            return explain_change(state, names, key)
        if isinstance(move, QuoteMove) and isinstance(key, AmountKey):
            quote = existing_quote(self._store, offer_id)
            pricing = self._offers.pricing(quote.customer_id, move.terms, quote.created_on)
            return explain_priced(names, move.terms, pricing, key)
        raise violation("amount.none")

    def _priced_before(self, quote: Quote) -> PricedQuote | None:
        """The quote at the list that it is on; None where that cannot price it any more."""
        try:
            return self._offers.pricing(quote.customer_id, quote.terms, quote.created_on).price(quote.terms)
        except RuleViolation:
            return None

    def _change_before(self, change: ChangeOrder, basis: ChangeBasis) -> PricedChangeOrder | None:
        try:
            prices = self._catalogue.price_list(change.terms.price_list_id)
            return price_change_order(change.terms, replace(basis, prices=prices))
        except RuleViolation:
            return None
