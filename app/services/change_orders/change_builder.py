"""Starts a change of what is held, and gathers what prices it."""

from datetime import date

from app.domain.catalogue.catalogue import Bundle, OfferType, Period, Product, SellingFlow
from app.domain.catalogue.in_force import is_in_force
from app.domain.change.change_order import ChangeOrder, ChangeOrderLine, ChangeOrderTerms
from app.domain.customer.customer import Customer
from app.domain.document import Kind
from app.domain.errors import violation
from app.domain.ids import ContractId, CustomerId, LineId
from app.domain.pricing.change_order import ChangeBasis, HeldContract
from app.domain.pricing.change_rebase import (
    day_at,
    is_contract_kept,
    is_day_kept,
    rebased,
    written_against,
)
from app.domain.subscription.contract import Contract
from app.domain.subscription.licence import ChargedDiscounts, held_on
from app.domain.subscription.term import term_on
from app.services.catalogue.catalogue import Catalogue
from app.services.change_orders.change_draft import ChangeDraft
from app.services.queries.held_contract import held_under
from app.services.queries.owned import owned
from app.services.quotes.offers import offered
from app.services.session.clock import PartnerClock
from app.services.session.identity import Identities
from app.services.store.existing import existing_contract, existing_customer
from app.services.store.store import Store

BEGUN_WITH_CHANGES = frozenset({SellingFlow.DIRECT, SellingFlow.CHANGE_ORDERS})
"""The flows in which a customer's first licences are a change of nothing."""


class ChangeBuilder:
    """Makes the drafts of changes, their lines, and what they are priced with."""

    def __init__(
        self, store: Store, catalogue: Catalogue, clock: PartnerClock, identities: Identities
    ) -> None:
        self._store, self._catalogue = store, catalogue
        self._clock, self._identities = clock, identities

    def new_draft(self, contract_id: ContractId) -> ChangeDraft:
        """A change of a contract in which nothing is changed yet: every product at what is held of it.

        Raises:
            RuleViolation: ``contract.missing``, ``change.contract_ended``, or no catalogue is here yet.
        """
        held = self._held(existing_contract(self._store, contract_id))
        return ChangeDraft(self._identities.new(), held.contract.customer_id, self._terms(held))

    def draft_of(self, change: ChangeOrder) -> ChangeDraft:
        """A new revision of a saved change order, as it was saved; its editor goes on with it as of today."""
        return ChangeDraft(
            self._identities.new(), change.customer_id, change.terms, change.id, based_on=change.revision
        )

    def current(self, terms: ChangeOrderTerms) -> ChangeOrderTerms:
        """``terms`` as they can be placed now.

        They are themselves as long as their billing period runs, their price list holds on their day and
        nobody else has changed the contract; then they are the same totals on today's prices, beside what
        is held by now.

        Raises:
            RuleViolation: the contract or a part of the catalogue is not here.
        """
        held = self.held_under(terms.contract_id)
        today = day_at(held, self._clock.today())
        is_kept = is_contract_kept(terms, held) and is_day_kept(terms, held, self._clock.today())
        # A list that came late may begin before the day of the order: the portal takes no other by then.
        if is_kept and is_in_force(self._catalogue.price_list(terms.price_list_id), terms.on):
            return terms
        prices = self._catalogue.price_list_in_force(terms.programme_id, terms.partnership, today)
        return rebased(terms, held, today, prices)

    def first_draft(self, customer_id: CustomerId) -> ChangeDraft:
        """The first licences of a customer who holds nothing yet, in the programme that it is a customer of.

        Raises:
            RuleViolation: ``licences.not_sold_so`` where they come by a quote or a purchase.
        """
        customer = existing_customer(self._store, customer_id)
        programme = self._catalogue.programme(customer.programme_id)
        allowed = programme.terms_for(customer.partnership)
        if allowed is None or allowed.flow not in BEGUN_WITH_CHANGES:
            raise violation("licences.not_sold_so", "programme_id")
        today = self._clock.today()
        prices = self._catalogue.price_list_in_force(programme.id, customer.partnership, today)
        terms = ChangeOrderTerms(
            programme_id=programme.id,
            partnership=customer.partnership,
            currency=prices.currency,
            price_list_id=prices.id,
            contract_id=None,
            commitment_months=programme.commitments[0],
            on=today,
            lines=(),
        )
        return ChangeDraft(self._identities.new(), customer_id, terms)

    def basis(self, customer: Customer, terms: ChangeOrderTerms) -> ChangeBasis:
        """What prices ``terms`` now: the pinned list, the VAT of the day, and what is held.

        Raises:
            RuleViolation: the contract or a part of the catalogue is not here.
        """
        held = self.held_under(terms.contract_id)
        return ChangeBasis(
            programme=self._catalogue.programme(terms.programme_id),
            prices=self._catalogue.price_list(terms.price_list_id),
            vat=self._catalogue.vat(customer, terms.on),
            held=held,
            now=self._clock.now(),
            renewal=None if held is None else self._renewal_of(held.contract),
            renewed=None if held is None else self._renewed_by(held.contract),
            placed_on=self._clock.today(),
        )

    def held_under(self, contract_id: ContractId | None) -> HeldContract | None:
        """A contract with its licences; None for a first assignment, which has none yet.

        Raises:
            RuleViolation: ``contract.missing``.
        """
        return None if contract_id is None else self._held(existing_contract(self._store, contract_id))

    def contracts(self, contract: Contract) -> tuple[Contract, ...]:
        """Every contract of the customer whose ``contract`` is, itself among them."""
        return tuple(owned(self._store.readers, Kind.CONTRACT, Contract, contract.customer_id))

    def addable(self, terms: ChangeOrderTerms) -> tuple[Product | Bundle, ...]:
        """What may be added to the contract and is not on it yet, options aside."""
        there = {each.product_id for each in terms.lines}
        return tuple(each for each in self.sold_by_seats(terms) if each.id not in there)

    def sold_by_seats(self, terms: ChangeOrderTerms) -> tuple[Product | Bundle, ...]:
        """What the partnership sells by seats and by itself, in any offer: neither options nor services."""
        programme = self._catalogue.programme(terms.programme_id)
        allowed = programme.terms_for(terms.partnership)
        offers = allowed.offers if allowed is not None else ()
        found: dict[str, Product | Bundle] = {}
        for offer in (OfferType.CUSTOM, OfferType.BUNDLE):
            if offer in offers:
                found |= {each.id: each for each in offered(programme, offer, terms.partnership)}
        return tuple(each for each in found.values() if _is_seat(each))

    def new_line(
        self, terms: ChangeOrderTerms, item: Product | Bundle, customer: Customer
    ) -> ChangeOrderLine:
        """A line that adds ``item`` at the discount of the customer's type, for no seat yet."""
        kind = self._catalogue.customer_type(customer.customer_type_id)
        discounts = ChargedDiscounts(customer_percent=kind.discount_percent) if kind else ChargedDiscounts()
        levels = self.levels(terms, item)
        return ChangeOrderLine(
            LineId(self._identities.new()),
            item.id,
            quantity=0,
            level=levels[0] if levels else None,
            discounts=discounts,
        )

    def levels(self, terms: ChangeOrderTerms, item: Product | Bundle | None) -> tuple[str, ...]:
        """The levels of ``item`` that the partnership may sell."""
        allowed = self._catalogue.programme(terms.programme_id).terms_for(terms.partnership)
        if not isinstance(item, Product) or allowed is None:
            return ()
        return tuple(each for each in item.levels if each in allowed.levels)

    def _renewal_of(self, contract: Contract) -> HeldContract | None:
        """The contract that takes the place of ``contract``; None where none does, or it is not here yet."""
        found = self._store.load(Kind.CONTRACT, contract.renewed_by) if contract.renewed_by else None
        return self._held(found) if isinstance(found, Contract) else None

    def _renewed_by(self, contract: Contract) -> Contract | None:
        """The contract whose place ``contract`` takes; None where it takes none."""
        found = self._store.load(Kind.CONTRACT, contract.renews) if contract.renews else None
        return found if isinstance(found, Contract) else None

    def _held(self, contract: Contract) -> HeldContract:
        return held_under(self._store.readers, contract, self._catalogue.lists_of(contract))

    def _terms(self, held: HeldContract) -> ChangeOrderTerms:
        contract, today = held.contract, self._clock.today()
        on = max(today, contract.start_date)
        term = term_on(contract, on)
        if term.is_over:
            raise violation(
                "change.contract_ended", "contract_id", contract=contract.number, end=term.end.isoformat()
            )
        prices = self._catalogue.price_list_in_force(contract.programme_id, contract.partnership, on)
        periods = {each.period for each in held.licences}
        period = Period.MONTH if Period.MONTH in periods or not periods else Period.YEAR
        terms = ChangeOrderTerms(
            programme_id=contract.programme_id,
            partnership=contract.partnership,
            currency=contract.currency,
            price_list_id=prices.id,
            contract_id=contract.id,
            commitment_months=contract.commitment_months,
            on=on,
            lines=tuple(self._lines(held, period, on)),
            period=period,
        )
        return written_against(terms, held)

    def _lines(self, held: HeldContract, period: Period, on: date) -> list[ChangeOrderLine]:
        """What is held, in the order of the programme, each option after its product."""
        programme = self._catalogue.programme(held.contract.programme_id)
        items: tuple[Product | Bundle, ...] = (*programme.bundles, *programme.products)
        places = {item.id: place for place, item in enumerate(items)}
        lines = [
            ChangeOrderLine(
                LineId(self._identities.new()),
                each.product_id,
                held_on(each, on).quantity,
                each.level,
                each.id,
                each.discounts,
                held_quantity=held_on(each, on).quantity,
                held_level=each.level,
                held_discounts=each.discounts,
            )
            for each in held.licences
            if each.period is period and held_on(each, on).quantity
        ]
        return sorted(lines, key=lambda line: places.get(line.product_id, len(places)))


def _is_seat(item: Product | Bundle) -> bool:
    """Whether ``item`` is had by seats and by itself: neither billed once nor an option."""
    return isinstance(item, Bundle) or (item.period is not Period.ONE_TIME and item.option_of is None)
