"""A price list that comes into force when the demo begins, and what is open by then at the one before it."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal
from itertools import islice
from random import Random

from app.domain.catalogue.catalogue import Partnership, PriceEntry, TierStep
from app.domain.change.change_order import ChangeOrder
from app.domain.customer.customer import Customer
from app.domain.document import Document
from app.domain.ids import PriceListId, ProductId, QuoteId
from app.domain.money import round_half_away
from app.domain.partner.partner import Partner
from app.domain.pricing.change_order import HeldContract
from app.domain.pricing.quote import price_quote
from app.domain.pricing.renewal import RenewalPrices, renewal_terms
from app.domain.quote.expiry import quote_expiry
from app.domain.quote.quote import Quote, QuoteStatus
from app.domain.subscription.contract import Contract
from app.domain.subscription.due import next_due, renewal_day
from app.domain.subscription.licence import Licence
from portal.catalogue import Catalogue
from portal.demo.calendar import days_before, moment
from portal.demo.changes import change_order
from portal.demo.identity import new_id
from portal.demo.ledger import Ledger
from portal.demo.offers import CYBER360
from portal.demo.plans import PlannedChange
from portal.demo.quotes import Buyer
from portal.demo.sales import Desk, vat_for

DEARER = ProductId("sikker")
"""The one product with another price: whatever else is quoted in the demo costs what it did."""
_FACTOR = Decimal("1.075")
_DUE_DAYS, _AGE, _ADDITIONS = 90, 4, 2
_FROM = 60
"""Customers before this place are pictured: they stay as they are."""


def with_new_list(catalogue: Catalogue, today: date) -> Catalogue:
    """``catalogue`` with a list of Cyber 360 for resellers that takes the place of today's, from today on."""
    current = catalogue.prices_on(today, CYBER360, Partnership.VAR)
    family = current.id.removesuffix(f"v{current.version}")
    version = 1 + max(each.version for each in catalogue.price_lists if each.id.startswith(family))
    following = replace(
        current,
        id=PriceListId(f"{family}v{version}"),
        version=version,
        valid_from=today,
        valid_to=None,
        entries=tuple(_dearer(each) if each.product_id == DEARER else each for each in current.entries),
    )
    return replace(catalogue, price_lists=(*catalogue.price_lists, following))


def open_before(
    partner: Partner, catalogue: Catalogue, documents: Sequence[Document], today: date
) -> Iterator[Document]:
    """A quote that renews one of the contracts in ``documents``, and two that add the product to others.

    All were made some days ago, at the list of that day. Nothing where there are too few customers.
    """
    customers = [each for each in documents if isinstance(each, Customer)][_FROM:]
    buyers = {each.id: _buyer(catalogue, place, each) for place, each in enumerate(customers, _FROM)}
    held = [each for each in _held(documents) if each.contract.customer_id in buyers]
    desk = Desk(catalogue, Ledger((), today), today, partner.address.country, with_invoices=False)
    renewed = next((each for each in held if _has_dearer(each) and _is_due(each.contract, today)), None)
    if renewed is not None:
        yield _renewal(desk, buyers[renewed.contract.customer_id], renewed, documents)
    numbers = [each.number for each in documents if isinstance(each, ChangeOrder)]
    others = (each for each in held if not _has_dearer(each) and len(each.licences) > 1)
    for changed in islice(others, _ADDITIONS):
        addition = _addition(desk, buyers[changed.contract.customer_id], changed, numbers)
        numbers.append(addition.number)
        yield addition


def _buyer(catalogue: Catalogue, place: int, customer: Customer) -> Buyer:
    kinds = {each.id: each.discount_percent for each in catalogue.customer_types}
    percent = kinds.get(customer.customer_type_id) if customer.customer_type_id else None
    return Buyer(customer, place, percent or Decimal(0))


def _held(documents: Sequence[Document]) -> Iterator[HeldContract]:
    """The contracts of Cyber 360 that resellers sold, with their licences."""
    licences = [each for each in documents if isinstance(each, Licence)]
    for contract in documents:
        if isinstance(contract, Contract) and contract.programme_id == CYBER360:
            mine = tuple(each for each in licences if each.contract_id == contract.id)
            if contract.partnership is Partnership.VAR and mine:
                yield HeldContract(contract, mine)


def _has_dearer(held: HeldContract) -> bool:
    return any(each.product_id == DEARER for each in held.licences)


def _is_due(contract: Contract, today: date) -> bool:
    due = next_due(contract, today)
    return due is not None and (due.on - today).days <= _DUE_DAYS


def _renewal(desk: Desk, buyer: Buyer, held: HeldContract, documents: Sequence[Document]) -> Quote:
    contract, created = held.contract, days_before(desk.today, _AGE)
    rng = Random(f"{contract.id}:renewal")
    programme = desk.catalogue.programme(contract.programme_id)
    prices = desk.catalogue.prices_on(created, contract.programme_id, contract.partnership)
    day = renewal_day(contract, created)
    priced_with = RenewalPrices(programme, prices, None, buyer.discount)
    terms = renewal_terms(held, priced_with, day, lambda: new_id(rng), carries=False)
    return Quote(
        id=QuoteId(new_id(rng)),
        customer_id=buyer.customer.id,
        status=QuoteStatus.OPEN,
        terms=terms,
        totals=price_quote(terms, prices, vat_for(desk, buyer.customer, created)).agreed,
        created_on=created,
        expires_on=quote_expiry(programme, created),
        written_at=moment(created, 140),
        created_by=buyer.customer.sales_rep,
        number=_following([each.number for each in documents if isinstance(each, Quote)], "D", desk.today),
    )


def _addition(desk: Desk, buyer: Buyer, held: HeldContract, numbers: Sequence[str]) -> ChangeOrder:
    rng = Random(f"{held.contract.id}:addition")
    seats = max(each.quantity for each in held.licences)
    planned = PlannedChange(_AGE, {held.licences[0].product_id: seats + 6, DEARER: seats + 6})
    number = _following(numbers, "M", desk.today)
    return change_order(desk, buyer, planned, held, rng, number, after_minutes=200)


def _following(numbers: Sequence[str], letter: str, today: date) -> str:
    """The number after the highest of this year."""
    begins = f"{letter}-{today.year}-"
    highest = max((int(each.removeprefix(begins)) for each in numbers if each.startswith(begins)), default=0)
    return f"{begins}{highest + 1:04d}"


def _dearer(entry: PriceEntry) -> PriceEntry:
    steps = tuple(replace(step, unit_price=_raised(step)) for step in entry.tiers.steps)
    return replace(entry, tiers=replace(entry.tiers, steps=steps))


def _raised(step: TierStep) -> Decimal:
    return round_half_away(step.unit_price * _FACTOR, 2)
