"""An offer being written: its defaults, its price, and what keeps it from becoming a quote."""

from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from app.domain.catalogue.catalogue import (
    Bundle,
    OfferType,
    Partnership,
    Period,
    PriceList,
    Product,
    Programme,
)
from app.domain.customer.customer import Customer
from app.domain.dates import add_months
from app.domain.errors import Problem, violation
from app.domain.ids import ContractId, CustomerId, LineId, ProgrammeId
from app.domain.money import HUNDRED
from app.domain.partner.role import Role
from app.domain.pricing.approval import approval_reasons
from app.domain.pricing.change_order import HeldContract
from app.domain.pricing.priced import PricedQuote, VatTreatment
from app.domain.pricing.quote import price_quote
from app.domain.pricing.quote_rules import check_terms
from app.domain.pricing.renewal_rules import check_renewal
from app.domain.pricing.renewal_update import (
    SeatsChange,
    changed_since,
    on_contract_now,
    with_seats_now,
)
from app.domain.quote.quote import QuoteLine, QuoteTerms
from app.domain.subscription.contract import Contract
from app.services.catalogue.sales_context import SalesContext
from app.services.queries.held_contract import held_under
from app.services.store.existing import existing_contract, existing_customer


@dataclass(frozen=True, slots=True)
class Pricing:
    """Everything that the price of an offer to a customer depends on, besides its terms.

    An editor asks for it once and prices every keystroke with ``app.domain.pricing`` alone.
    """

    programme: Programme
    prices: PriceList
    vat: VatTreatment
    today: date
    discount_limit: Decimal
    renewed: Contract | None = None
    """The contract that the offer renews."""
    highest_limit: Decimal = HUNDRED
    """What a manager may grant; nobody may grant more."""

    def price(self, terms: QuoteTerms) -> PricedQuote:
        """``terms`` with every amount.

        Raises:
            RuleViolation: a price is missing.
        """
        return price_quote(terms, self.prices, self.vat)

    def check(self, terms: QuoteTerms) -> tuple[Problem, ...]:
        """What keeps ``terms`` from being a quote; fields are paths into the terms."""
        found = check_terms(terms, self.programme, self.prices, self.today)
        if self.renewed is None:
            return found
        return (*found, *check_renewal(terms, self.renewed, self.today))

    def approval_reasons(self, priced: PricedQuote) -> tuple[Problem, ...]:
        """Discounts beyond what the rep's role may grant: a manager must approve them before validation."""
        return approval_reasons(priced, self.discount_limit)


class Offers:
    """Starts offers and gathers what prices them."""

    def __init__(self, context: SalesContext) -> None:
        self._store, self._catalogue, self._clock = context.store, context.catalogue, context.clock
        self._identities, self._account = context.identities, context.account

    def new_terms(self, customer_id: CustomerId, programme_id: ProgrammeId | None = None) -> QuoteTerms:
        """An offer with nothing subscribed yet, at today's prices, with its type's defaults.

        Raises:
            RuleViolation: ``customer.missing``, ``partnership.unknown`` or a catalogue that is not here yet.
        """
        return self.terms_for(self.customer(customer_id), programme_id)

    def terms_for(self, customer: Customer, programme_id: ProgrammeId | None = None) -> QuoteTerms:
        """The same for a customer who need not be kept yet."""
        programme = self._catalogue.programme(programme_id or customer.programme_id)
        partnership = self._partnership(customer, programme)
        allowed = programme.terms_for(partnership)
        if allowed is None:
            raise violation("partnership.unknown", partnership=partnership.value)
        today = self._clock.today()
        prices = self._catalogue.price_list_in_force(programme.id, partnership, today)
        terms = QuoteTerms(
            programme_id=programme.id,
            partnership=partnership,
            currency=prices.currency,
            price_list_id=prices.id,
            offer=allowed.offers[0],
            start_date=first_of_next_month(today),
            commitment_months=programme.commitments[0],
            lines=(),
            customer_discount_percent=self.customer_discount(customer),
        )
        return self.with_offer(terms, allowed.offers[0])

    def with_offer(self, terms: QuoteTerms, offer: OfferType) -> QuoteTerms:
        """``terms`` as a bundle or as a Custom offer: a line for everything that may be subscribed.

        Lines that are there keep their count, level and prices.
        """
        programme = self._catalogue.programme(terms.programme_id)
        there = {line.product_id: line for line in terms.lines}
        items = offered(programme, offer, terms.partnership)
        lines = tuple(there.get(item.id) or self._line(item) for item in items)
        return replace(terms, offer=offer, lines=lines)

    def at_todays_prices(self, terms: QuoteTerms, customer_id: CustomerId) -> QuoteTerms:
        """``terms`` for a customer with today's price list, its type's discount, and a start that is to come.

        A customer of the same programme is quoted under its own partnership. Lines get new identities,
        because they are other lines.
        """
        customer = self.customer(customer_id)
        today = self._clock.today()
        partnership = terms.partnership if terms.renews else partnership_for(terms, customer)
        prices = self._catalogue.price_list_in_force(terms.programme_id, partnership, today)
        lines = tuple(replace(line, id=LineId(self._identities.new())) for line in terms.lines)
        return replace(
            terms,
            partnership=partnership,
            price_list_id=prices.id,
            currency=prices.currency,
            lines=lines,
            start_date=terms.start_date if terms.start_date >= today else first_of_next_month(today),
            customer_discount_percent=self.customer_discount(customer),
        )

    def pricing(self, customer_id: CustomerId, terms: QuoteTerms, created_on: date | None = None) -> Pricing:
        """What prices ``terms`` for a customer; ``created_on`` is the day of the quote, today for a new one.

        Raises:
            RuleViolation: the customer or a part of the catalogue is not here.
        """
        return self.pricing_for(self.customer(customer_id), terms, created_on)

    def pricing_for(self, customer: Customer, terms: QuoteTerms, created_on: date | None = None) -> Pricing:
        """The same for a customer who need not be kept yet."""
        today = self._clock.today()
        limits = self._catalogue.partner().discount_limits
        return Pricing(
            programme=self._catalogue.programme(terms.programme_id),
            prices=self._catalogue.price_list(terms.price_list_id),
            vat=self._catalogue.vat(customer, created_on or today),
            today=today,
            discount_limit=limits.get(self._account.role.value, Decimal(0)),
            renewed=existing_contract(self._store, terms.renews.contract_id) if terms.renews else None,
            highest_limit=limits.get(Role.MANAGER.value, Decimal(0)),
        )

    def held(self, contract_id: ContractId) -> HeldContract:
        """A contract with the licences under it, as the portal last told them.

        Raises:
            RuleViolation: ``contract.missing``.
        """
        contract = existing_contract(self._store, contract_id)
        return held_under(self._store.readers, contract, self._catalogue.lists_of(contract))

    def on_current_contract(self, terms: QuoteTerms) -> QuoteTerms:
        """``terms`` against the contract that they renew as it is now, where that holds the same seats.

        Others stay written against the contract as it was: nobody has looked at what differs yet.

        Raises:
            RuleViolation: ``contract.missing``.
        """
        if terms.renews is None:
            return terms
        held = self.held(terms.renews.contract_id)
        return terms if changed_since(terms, held) else on_contract_now(terms, held)

    def renewal_changes(self, terms: QuoteTerms) -> tuple[SeatsChange, ...]:
        """What is held otherwise than when ``terms``, which renew a contract, were written.

        Raises:
            RuleViolation: ``contract.missing``.
        """
        return changed_since(terms, self.held(terms.renews.contract_id)) if terms.renews else ()

    def with_seats_now(self, terms: QuoteTerms) -> QuoteTerms:
        """``terms`` that renew a contract for what is held of it by now; others as they are.

        Raises:
            RuleViolation: ``contract.missing``.
        """
        if terms.renews is None:
            return terms
        return with_seats_now(terms, self.held(terms.renews.contract_id), self._identities.new)

    def customer_discount(self, customer: Customer) -> Decimal:
        """The discount that the customer's type has today, in percent."""
        kind = self._catalogue.customer_type(customer.customer_type_id)
        return kind.discount_percent if kind else Decimal(0)

    def customer(self, id: CustomerId) -> Customer:
        """The customer as the rep sees it.

        Raises:
            RuleViolation: ``customer.missing``.
        """
        return existing_customer(self._store, id)

    def _partnership(self, customer: Customer, programme: Programme) -> Partnership:
        if programme.id == customer.programme_id:
            return customer.partnership
        sold = self._catalogue.participations()
        return next((p.partnership for p in sold if p.programme_id == programme.id), customer.partnership)

    def _line(self, item: Product | Bundle) -> QuoteLine:
        period = item.period if isinstance(item, Product) else Period.MONTH
        return QuoteLine(LineId(self._identities.new()), item.id, 0, period=period)


def partnership_for(terms: QuoteTerms, customer: Customer) -> Partnership:
    """The partnership under which ``terms`` are quoted to a customer: its own in its own programme."""
    return customer.partnership if customer.programme_id == terms.programme_id else terms.partnership


def offered(programme: Programme, offer: OfferType, partnership: Partnership) -> tuple[Product | Bundle, ...]:
    """What can be subscribed in an offer: the bundle or the products; services billed once go with both."""
    allowed = programme.terms_for(partnership)
    has_options = allowed is not None and allowed.has_options
    sold = [
        product
        for product in programme.products
        if product.is_sold and (has_options or product.option_of is None)
    ]
    services = [product for product in sold if product.period is Period.ONE_TIME]
    if offer is OfferType.BUNDLE:
        return (*programme.bundles, *services)
    return (*(product for product in sold if product.period is not Period.ONE_TIME), *services)


def first_of_next_month(day: date) -> date:
    """When an offer starts unless the rep says otherwise."""
    return add_months(day.replace(day=1), 1)
