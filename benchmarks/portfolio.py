"""A portfolio of any size, the same every time: customers with contacts, contracts, licences and quotes."""

import atexit
import os
import random
import shutil
import tempfile
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from functools import lru_cache
from pathlib import Path
from typing import cast

import msgspec

from app.domain.catalogue.catalogue import OfferType, Partnership, Period
from app.domain.customer.customer import (
    AccountState,
    Address,
    Contact,
    ContactRole,
    Customer,
    CustomerKind,
    LegalIdentity,
    LifecycleStatus,
    PersonName,
    SalesRep,
)
from app.domain.document import Document, document_id, kind_of
from app.domain.ids import (
    ContactId,
    ContractId,
    CustomerId,
    CustomerTypeId,
    LicenceId,
    LineId,
    PriceListId,
    ProductId,
    ProgrammeId,
    QuoteId,
    UserId,
    uuid7,
)
from app.domain.money import Money
from app.domain.quote.quote import Quote, QuoteLine, QuoteStatus, QuoteTerms, QuoteTotals
from app.domain.subscription.contract import Contract
from app.domain.subscription.licence import Licence
from app.services.session.clock import SystemClock
from app.services.session.identity import Identities
from app.services.store.feed_writer import PulledPage
from app.services.store.store import Store
from app.wire.codec import encode
from app.wire.protocol import FeedLine

KEY = bytes(range(32))
PAGE = 5_000
LARGE = int(os.environ.get("CHANNELDESK_BENCH_CUSTOMERS", "100000"))
"""How many customers a large portfolio has; PERFORMANCE speaks of a million too."""

_TODAY = date.today()  # noqa: DTZ011 - quotes must be open on the day of the measurement.
_NOW = datetime(2026, 11, 1, 8, 0, tzinfo=UTC)
_EUR = "EUR"
_REP = SalesRep(UserId("rep-1"), "Claire Moreau")
_RARE_REP = SalesRep(UserId("rep-2"), "Nadia Roussel")
_RARE_EVERY = 1_000
"""One customer of so many is another rep's, of another programme, and suspended."""

_KINDS = (
    "Ateliers Bastide Biscuiterie Cabinet Chaudronnerie Clinique Coopérative Domaine Éditions Fonderie Garage"
    " Groupe Imprimerie Laboratoires Lycée Mairie Maison Menuiserie Notaires Œnologie Pharmacie Restaurant"
    " Scierie Transports Verrerie Zinguerie"
).split()
_NAMES = (
    "Brémond Tissot Lanvaux Marchetti Vernay Castelnau Valmondois Peyrelongue Delmas Rouvière Guellec"
    " Corbière Vasseur Ponant Saint-Aubin Sainte-Odile Rochebrune Dupré Lefèvre Garnier Fontaine Chevalier"
    " Robin Masson"
    " Sanchez Nguyen Boyer Denis Lemaire Duval Joly Gautier Roger Roche Roy Noël Meyer Lucas Meunier Jean"
).split()
_FIRST = (
    "Élise Claire Jean Paul Anne Luc Zoé Noé Inès Hugo Léa Théo Chloé Louis Manon Jules Alice Adam".split()
)
_CITIES = (
    "Nantes Lyon Brest Quimper Albi Grenoble Vannes Dijon Colmar Sète Beaune Annecy Cergy Toulouse".split()
)


def store_with(count: int) -> Store:
    """A store that has pulled ``count`` customers, as from a portal."""
    store = empty_store()
    for page in pages(count):
        store.apply_page(page)
    return store


@lru_cache(maxsize=4)
def shared_store(count: int) -> Store:
    """The same for several measurements of one run, which leave its customers as they are."""
    return store_with(count)


def empty_store() -> Store:
    """A store before its first exchange."""
    clock = SystemClock()
    folder = Path(tempfile.mkdtemp(prefix="channeldesk-bench-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    path = folder / "cache.db"
    return Store(path, KEY, clock, Identities(clock), "rep-1")


def pages(count: int, size: int = PAGE) -> Iterator[PulledPage]:
    """The portal's feed with ``count`` customers and what belongs to them."""
    lines: list[FeedLine] = []
    position = 0
    for document in documents(count):
        position += 1
        lines.append(feed_line(document, position))
        if len(lines) == size:
            yield PulledPage(lines, f"cursor-{position}", True, position + 1, "epoch")
            lines = []
    yield PulledPage(lines, f"cursor-{position}", False, position, "epoch")


def feed_line(document: Document, position: int, version: int = 1) -> FeedLine:
    """A document as the feed carries it."""
    body = msgspec.Raw(encode(document))
    return FeedLine(kind_of(document), document_id(document), position, version, body)


def documents(count: int) -> Iterator[Document]:
    """``count`` customers; 7 of 10 have a contract and a licence, 3 of 10 a quote."""
    chance = random.Random(7)
    for number in range(count):
        customer = make_customer(number, chance)
        yield customer
        if number % 10 < 7:
            yield make_contract(number, customer.id)
            yield make_licence(number, customer.id, chance)
        if number % 10 >= 7:
            yield make_quote(number, customer.id, chance)


def identity_of(kind: int, number: int) -> str:
    """A UUIDv7 for the ``number``-th thing of a kind."""
    return uuid7(1_790_000_000_000 + number, kind << 60 | number)


def make_customer(number: int, chance: random.Random) -> Customer:
    """The ``number``-th customer."""
    name = f"{chance.choice(_KINDS)} {chance.choice(_NAMES)} {number:x}"
    first, last = chance.choice(_FIRST), chance.choice(_NAMES)
    domain = f"{last.lower()}-{number}.fr"
    is_sold = number % 10 < 7
    is_rare = number % _RARE_EVERY == _RARE_EVERY // 2
    contact = Contact(
        ContactId(identity_of(2, number)),
        PersonName(first, last),
        f"{first}.{last}@{domain}".lower(),
        roles=(ContactRole.PRIMARY, ContactRole.TECHNICAL),
    )
    return Customer(
        id=CustomerId(identity_of(1, number)),
        kind=CustomerKind.ORGANIZATION,
        identity=LegalIdentity(name, f"{(number * 7_919_000_033 + 73_282_932_000_074) % 10**14:014d}", ""),
        address=_make_address(number, chance),
        programme_id=ProgrammeId("essentials" if is_rare else "cyber360"),
        partnership=Partnership.MSP if is_rare else Partnership.VAR,
        sales_rep=_RARE_REP if is_rare else _REP,
        status=LifecycleStatus.INSTALLED if is_sold else LifecycleStatus.PROSPECT,
        account_state=_account_state(is_sold, is_rare),
        customer_type_id=CustomerTypeId(("tpe", "pme", "eti")[number % 3]),
        website=domain,
        contacts=(contact,),
        changed_at=_NOW + timedelta(seconds=number % 1_000_000),
    )


def _account_state(is_sold: bool, is_rare: bool) -> AccountState | None:
    if not is_sold:
        return None
    return AccountState.SUSPENDED if is_rare else AccountState.ENABLED


def _make_address(number: int, chance: random.Random) -> Address:
    street = f"{number % 90 + 1} rue de la Paix"
    return Address("FR", street, "", f"{number % 95000 + 1000:05d}", chance.choice(_CITIES))


def make_contract(number: int, customer_id: CustomerId) -> Contract:
    """The contract of the ``number``-th customer."""
    start = date(2026, 1, 1) + timedelta(days=number % 300)
    return Contract(
        id=ContractId(identity_of(3, number)),
        number=f"C-2026-{number:06d}",
        customer_id=customer_id,
        quote_id=None,
        programme_id=ProgrammeId("cyber360"),
        partnership=Partnership.VAR,
        price_list_id=PriceListId("list"),
        start_date=start,
        end_date=start + timedelta(days=364),
        commitment_months=12,
        anchor_day=start.day,
        currency=_EUR,
    )


def make_licence(number: int, customer_id: CustomerId, chance: random.Random) -> Licence:
    """The licence of the ``number``-th customer."""
    quantity = chance.randint(1, 900)
    return Licence(
        id=LicenceId(identity_of(4, number)),
        customer_id=customer_id,
        contract_id=ContractId(identity_of(3, number)),
        product_id=ProductId("u_cyber_360"),
        level=None,
        quantity=quantity,
        net_unit_price=Decimal("5.80"),
        period=Period.MONTH,
        payment=Money(580 * quantity, _EUR),
        start_date=date(2026, 1, 1),
        end_date=date(2026, 12, 31),
    )


def make_quote(number: int, customer_id: CustomerId, chance: random.Random) -> Quote:
    """The quote of the ``number``-th customer."""
    quantity = chance.randint(1, 900)
    lines = (QuoteLine(LineId(identity_of(6, number)), ProductId("u_cyber_360"), quantity),)
    monthly = Money(580 * quantity, _EUR)
    nothing = Money.zero(_EUR)
    vat = Money(116 * quantity, _EUR)
    terms = QuoteTerms(
        programme_id=ProgrammeId("cyber360"),
        partnership=Partnership.VAR,
        currency=_EUR,
        price_list_id=PriceListId("list"),
        offer=OfferType.BUNDLE,
        start_date=_TODAY,
        commitment_months=12,
        lines=lines,
    )
    return Quote(
        id=QuoteId(identity_of(5, number)),
        customer_id=customer_id,
        status=QuoteStatus.OPEN,
        terms=terms,
        totals=QuoteTotals(nothing, monthly, nothing, vat, monthly.times(12)),
        created_on=_TODAY,
        expires_on=_TODAY + timedelta(days=number % 30),
        written_at=_NOW,
        created_by=_REP,
        number=f"D-2026-{number:06d}",
    )


def some_customers(store: Store, count: int) -> list[Customer]:
    """The first ``count`` customers of the portfolio, as the store has them."""
    from app.domain.document import Kind

    ids = (identity_of(1, number) for number in range(count))
    return [cast(Customer, store.load(Kind.CUSTOMER, id)) for id in ids]
