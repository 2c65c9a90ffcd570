"""What a rep can do about contracts that are due: price their renewal, and quote it, one or many at once."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from app.domain.catalogue.catalogue import PriceList
from app.domain.customer.customer import Customer
from app.domain.errors import Problem, RuleViolation, violation
from app.domain.ids import ContractId
from app.domain.money import Money
from app.domain.pricing.change_order import HeldContract
from app.domain.pricing.charged import list_of_term
from app.domain.pricing.invoices import RegularInvoice, next_invoice
from app.domain.pricing.renewal import (
    PricedRenewal,
    RenewalPrices,
    carries_anything,
    price_renewal,
    renewal_terms,
    renewed_licences,
)
from app.domain.pricing.waiting import (
    RenewalOffer,
    TacitTerm,
    Waiting,
    extended_monthly,
    tacit_term,
    waiting,
)
from app.domain.quote.quote import Quote, QuoteTerms
from app.domain.subscription.due import renewal_day
from app.domain.subscription.term import Term, follows_list, term_on
from app.services.catalogue.catalogue import Catalogue
from app.services.quotes.offers import Offers, Pricing
from app.services.quotes.quotes import Quotes
from app.services.session.clock import PartnerClock
from app.services.session.identity import Identities

NONE_CARRIED: frozenset[ContractId] = frozenset()


@dataclass(frozen=True, slots=True)
class RenewalPrice:
    """What a month costs at today's list, before VAT; None with the problem where it cannot be priced."""

    renewed: Money | None
    difference: Money | None
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class OfferedRenewal:
    """Terms that renew a contract, with what they cost and what prices them."""

    terms: QuoteTerms
    priced: PricedRenewal
    prices: RenewalPrices
    pricing: Pricing


@dataclass(frozen=True, slots=True)
class RenewalPreview:
    """Everything that is told of one renewal.

    ``offer`` is what the quote would have; ``carried`` the same with the discounts that are not carried
    over, None where there are none or they are in already; ``tacit`` the term into which the contract goes
    by itself, as far as its prices are known; ``extended`` a month past its end, with the surcharge;
    ``upcoming`` the next regular invoice, None where its price is not known or none follows.
    """

    held: HeldContract
    customer: Customer
    today: date
    term: Term
    offer: OfferedRenewal
    carried: OfferedRenewal | None
    tacit: TacitTerm | None
    extended: Money
    upcoming: RegularInvoice | None
    waiting: Waiting

    @property
    def terms(self) -> QuoteTerms:
        """The terms that the quote would have."""
        return self.offer.terms

    @property
    def priced(self) -> PricedRenewal:
        """What they cost, and why it is another sum than today's."""
        return self.offer.priced

    @property
    def prices(self) -> RenewalPrices:
        """What they are priced with."""
        return self.offer.prices


class Renewals:
    """Prices and quotes renewals of contracts; any thread may ask."""

    def __init__(
        self,
        catalogue: Catalogue,
        offers: Offers,
        quotes: Quotes,
        clock: PartnerClock,
        identities: Identities,
    ) -> None:
        self._catalogue, self._offers, self._quotes = catalogue, offers, quotes
        self._clock, self._identities = clock, identities

    def prices(
        self, ids: Iterable[ContractId], carried: Collection[ContractId] = NONE_CARRIED
    ) -> Mapping[ContractId, RenewalPrice]:
        """What the renewal of each contract costs; ``carried`` are those whose discounts are taken over."""
        return {id: self._price(id, carries=id in carried) for id in ids}

    def preview(self, id: ContractId, *, carries: bool) -> RenewalPreview:
        """The renewal of a contract with every amount and where it comes from.

        Raises:
            RuleViolation: the contract, its customer or a part of the catalogue is not here, today's list
                has no price for a line, or ``renewal.nothing_held``.
        """
        held = self._offers.held(id)
        customer = self._offers.customer(held.contract.customer_id)
        prices, start = self._prices_of(held, customer), self._start(held)
        offer = self._offered(held, customer, prices, carries=carries)
        carried = None
        if not carries and carries_anything(held, start):
            carried = self._offered(held, customer, prices, carries=True)
        today = self._clock.today()
        tacit, extended = tacit_term(held, today), extended_monthly(held, today)
        return RenewalPreview(
            held=held,
            customer=customer,
            today=today,
            term=term_on(held.contract, today),
            offer=offer,
            carried=carried,
            tacit=tacit,
            extended=extended,
            upcoming=_upcoming(held, today, tacit),
            waiting=_waiting(held, today, offer, tacit, extended),
        )

    def create(
        self, ids: Iterable[ContractId], carried: Collection[ContractId] = NONE_CARRIED
    ) -> tuple[Quote, ...]:
        """A quote that renews each of the contracts, all of them or none; one undo takes them back.

        Raises:
            RuleViolation: what keeps the first of them from being renewed so.
        """
        offers = []
        for id in ids:
            held = self._offers.held(id)
            customer = self._offers.customer(held.contract.customer_id)
            terms = self._terms(held, customer, carries=id in carried)
            offers.append((customer.id, terms))
        return self._quotes.create_all(offers)

    def _price(self, id: ContractId, *, carries: bool) -> RenewalPrice:
        try:
            held = self._offers.held(id)
            customer = self._offers.customer(held.contract.customer_id)
            prices = self._prices_of(held, customer)
            offer = self._offered(held, customer, prices, carries=carries)
            problems = offer.pricing.check(offer.terms)
        except RuleViolation as refused:
            return RenewalPrice(None, None, refused.problems)
        return RenewalPrice(offer.priced.renewed, offer.priced.difference, problems)

    def _terms(self, held: HeldContract, customer: Customer, *, carries: bool) -> QuoteTerms:
        return self._terms_at(held, self._prices_of(held, customer), carries=carries)

    def _terms_at(self, held: HeldContract, prices: RenewalPrices, *, carries: bool) -> QuoteTerms:
        start = self._start(held)
        return renewal_terms(held, prices, start, self._identities.new, carries=carries)

    def _start(self, held: HeldContract) -> date:
        """The first day of the renewal, on which something is held.

        Raises:
            RuleViolation: ``renewal.nothing_held``.
        """
        start = renewal_day(held.contract, self._clock.today())
        if not renewed_licences(held, start):
            number = held.contract.number
            raise violation("renewal.nothing_held", contract=number, start=start.isoformat())
        return start

    def _prices_of(self, held: HeldContract, customer: Customer) -> RenewalPrices:
        contract = held.contract
        programme = self._catalogue.programme(contract.programme_id)
        in_force = self._catalogue.price_list_in_force(
            programme.id, contract.partnership, self._clock.today()
        )
        return RenewalPrices(
            programme=programme,
            today=in_force,
            before=self._list_before(held),
            customer_percent=self._offers.customer_discount(customer),
        )

    def _list_before(self, held: HeldContract) -> PriceList | None:
        """The list of the term that runs, or that the contract was made with; None where it is not here."""
        contract, today = held.contract, self._clock.today()
        term = term_on(contract, today)
        if follows_list(contract, term):
            return list_of_term(contract, held.lists, term.start)
        try:
            return self._catalogue.price_list(contract.price_list_id)
        except RuleViolation:
            return None

    def _offered(
        self, held: HeldContract, customer: Customer, prices: RenewalPrices, *, carries: bool
    ) -> OfferedRenewal:
        terms = self._terms_at(held, prices, carries=carries)
        priced = price_renewal(held, terms, prices, self._clock.today())
        return OfferedRenewal(terms, priced, prices, self._offers.pricing_for(customer, terms))


def _upcoming(held: HeldContract, today: date, tacit: TacitTerm | None) -> RegularInvoice | None:
    """The next regular invoice; of a term whose list may still be replaced nothing is said."""
    found = next_invoice(held, today)
    is_unknown = found is not None and found.term.start > today and tacit is None
    return None if found is None or (is_unknown and follows_list(held.contract, found.term)) else found


def _waiting(
    held: HeldContract, today: date, offer: OfferedRenewal, tacit: TacitTerm | None, extended: Money
) -> Waiting:
    known = None if tacit is None else RenewalOffer(tacit.monthly, tacit.list_version)
    mine = RenewalOffer(offer.priced.renewed, offer.prices.today.version)
    return waiting(held.contract, today, extended, mine, known)
