"""A partner's whole portfolio, one customer after the other with all that belongs to it."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal
from itertools import islice
from random import Random

from app.domain.customer.customer import Customer, CustomerKind, SalesRep
from app.domain.document import Document
from app.domain.ids import ContractId, CustomerId, CustomerTypeId
from app.domain.partner.partner import Partner
from app.domain.pricing.quote import price_quote
from portal.catalogue import Catalogue
from portal.demo import account_creations, companies, random_plans
from portal.demo.approvals import approvals_of
from portal.demo.calendar import days_before, moment, month_start
from portal.demo.changes import change_orders_of
from portal.demo.companies import Company
from portal.demo.contacts import contacts_of
from portal.demo.identifiers import french_siret, french_vat
from portal.demo.identity import new_id
from portal.demo.ledger import Ledger
from portal.demo.offers import CYBER360
from portal.demo.people import Person
from portal.demo.pictured import PICTURED, Pictured
from portal.demo.places import city_named
from portal.demo.plans import Plan
from portal.demo.quotes import Buyer, quotes_of
from portal.demo.renewals import Endings
from portal.demo.sales import Desk, Sale, documents_of, terms_on, vat_for

_SEGMENTS = ((9, "1-9"), (49, "10-49"), (249, "50-249"), (4999, "250-4999"))
_LARGEST_SEGMENT = "5000+"
_DETAILED_MAX = 2_000
"""Larger portfolios are for measuring lists: they come without invoices and with fewer quotes."""
_SPARSE = 0.3
_ENDING_FROM = 60
"""From here on contracts end on days of their own: the customers that are pictured stay as they are."""
_CHANNEL_EVERY = 60
_CHANNEL_CHILDREN = 5


@dataclass(frozen=True, slots=True)
class Slot:
    """A place in the portfolio: its plan and, where it is known, who stands there."""

    plan: Plan
    pictured: Pictured | None = None
    parent: int | None = None


@dataclass(slots=True)
class Portfolio:
    """``count`` customers of ``partner``: the ``pictured`` ones first, the others drawn from the seed."""

    partner: Partner
    reps: tuple[SalesRep, ...]
    catalogue: Catalogue
    today: date
    count: int
    pictured: tuple[Pictured, ...] = PICTURED
    _taken: set[str] = field(default_factory=set)
    _parents: dict[int, CustomerId] = field(default_factory=dict)

    def documents(self) -> Iterator[Document]:
        """Every customer, followed by its quotes, contracts, licences, orders, invoices and change orders."""
        self._taken.update(companies.slug(each.name) for each in self.pictured)
        desk = Desk(
            catalogue=self.catalogue,
            ledger=Ledger((slot.plan for slot in self._slots()), self.today),
            today=self.today,
            seller_country=self.partner.address.country,
            with_invoices=self.count <= _DETAILED_MAX,
        )
        endings = Endings(self.today, CYBER360)
        discounts = {kind.id: kind.discount_percent for kind in self.catalogue.customer_types}
        for position, slot in enumerate(self._slots()):
            rng = Random(f"{self.partner.id}:{position}")
            customer = account_creations.opened(self._customer(rng, position, slot))
            yield customer
            assert customer.customer_type_id is not None
            buyer = Buyer(customer, position, discounts[customer.customer_type_id])
            sold = [*quotes_of(desk, buyer, slot.plan.quotes, rng), *_held(desk, buyer, slot.plan, rng)]
            if position >= _ENDING_FROM:
                sold = list(endings.applied(sold))
            yield from sold
            changes = [*change_orders_of(desk, buyer, slot.plan.changes, sold)]
            yield from changes
            if slot.pictured is not None:
                there = [*sold, *changes]
                yield from approvals_of(desk, self.partner, buyer, there, slot.plan.asked)
            if desk.with_invoices:
                yield from account_creations.documents_of(
                    customer, sold, self.today, self.partner.id, position
                )

    def _slots(self) -> Iterator[Slot]:
        """The portfolio's places in order; a channel account stands before those it hosts."""
        return islice(self._endless_slots(), self.count)

    def _endless_slots(self) -> Iterator[Slot]:
        rng = Random(f"{self.partner.id}:plans")
        busy = 1.0 if self.count <= _DETAILED_MAX else _SPARSE
        position = 0
        for each in self.pictured:
            yield Slot(each.plan, each)
            yield from _children(rng, position, each.children)
            position += 1 + each.children
        while True:
            if position % _CHANNEL_EVERY == _CHANNEL_EVERY - 1:
                yield Slot(random_plans.channel(rng, _CHANNEL_CHILDREN))
                yield from _children(rng, position, _CHANNEL_CHILDREN)
                position += 1 + _CHANNEL_CHILDREN
            else:
                yield Slot(random_plans.draw(rng, len(self.reps), busy))
                position += 1

    def _customer(self, rng: Random, position: int, slot: Slot) -> Customer:
        plan, pictured = slot.plan, slot.pictured
        company = _known(rng, pictured) if pictured else companies.invented(rng, self._taken, plan.country)
        type_id = pictured.type_id if pictured else _type_of(company, plan.seats)
        customer_id = CustomerId(new_id(rng))
        if plan.kind is CustomerKind.CHANNEL:
            self._parents[position] = customer_id
        changed = moment(days_before(self.today, max(plan.changed, 1)), rng.randrange(60, 600))
        return Customer(
            id=customer_id,
            kind=plan.kind,
            identity=company.identity,
            address=company.address,
            programme_id=plan.programme_id,
            partnership=plan.partnership,
            sales_rep=self.reps[plan.rep % len(self.reps)],
            status=plan.status,
            account_state=plan.account_state,
            stage=plan.stage,
            parent_id=None if slot.parent is None else self._parents[slot.parent],
            customer_type_id=CustomerTypeId(type_id),
            industry=company.industry,
            segment=_segment_of(plan.seats),
            phone=company.phone,
            website=company.domain,
            language=company.language,
            contacts=contacts_of(rng, company, plan.seats, _signer(pictured)),
            lost_on=None if plan.lost is None else days_before(self.today, plan.lost),
            changed_at=changed,
        )


def _children(rng: Random, parent: int, count: int) -> Iterator[Slot]:
    """The customers that the channel account at ``parent`` hosts."""
    return (Slot(random_plans.child(rng, 0), parent=parent) for _ in range(count))


def _known(rng: Random, pictured: Pictured) -> Company:
    company = companies.company(rng, set(), pictured.name, pictured.industry, city_named(pictured.city))
    address = replace(company.address, line1=pictured.street) if pictured.street else company.address
    identity = company.identity
    if pictured.siren:
        siret = french_siret(pictured.siren, 1)
        identity = replace(identity, registration_number=siret, vat_number=french_vat(pictured.siren))
    return replace(company, address=address, identity=identity)


def _signer(pictured: Pictured | None) -> Person | None:
    return pictured.signer if pictured else None


def _type_of(company: Company, seats: int) -> str:
    if company.is_public:
        return "public"
    return "tpe" if seats < 10 else "pme" if seats < 250 else "eti"


def _segment_of(seats: int) -> str:
    return next((name for most, name in _SEGMENTS if seats <= most), _LARGEST_SEGMENT)


def _held(desk: Desk, buyer: Buyer, plan: Plan, rng: Random) -> Iterator[Document]:
    """The contracts that no quote led to."""
    for index, held in enumerate(plan.contracts, len(plan.quotes)):
        start = month_start(desk.today, -held.months_ago)
        discount = Decimal(0) if any(line.price for line in held.offer.lines) else buyer.discount
        terms, prices = terms_on(desk, held.offer, start, start, discount, rng)
        priced = price_quote(terms, prices, vat_for(desk, buyer.customer, start))
        sale = Sale(terms, start, None, (buyer.position, index))
        yield from documents_of(desk, buyer.customer, sale, priced, ContractId(new_id(rng)), rng)
