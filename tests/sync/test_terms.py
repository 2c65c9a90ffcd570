"""What a term costs from its first midnight on: the same on a laptop that is off and on the portal."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest

from app.domain.catalogue.catalogue import PriceList
from app.domain.catalogue.contract_terms import ContractTerms, TacitPrice
from app.domain.document import Document, Kind
from app.domain.ids import ContractId, LicenceId, PriceListId
from app.domain.money import Money
from app.domain.partner.time_zone import date_in, time_zone
from app.domain.pricing.held import HeldContract
from app.domain.subscription.contract import Contract
from app.domain.subscription.licence import Licence
from app.services.queries import Queries
from portal.demo.embedded import EmbeddedPortal
from portal.store import documents
from portal.store.engine import reading
from portal.store.seeding import seed
from tests.support import builders as b
from tests.support.clocks import FixedClock
from tests.support.fault_proxy import FaultProxy
from tests.support.laptops import Laptop
from tests.support.people import PARTNER
from tests.support.time_zones import midnight_after
from tests.sync.conftest import NewLaptop

LATE, AT_LIST = ContractId(b.some_id(60)), ContractId(b.some_id(62))
FOR_A_MONTH = ContractTerms(is_tacit=True, renewal_months=1, tacit_price=TacitPrice.LIST)
PAST_ITS_END = ContractTerms(is_tacit=False, extension_percent=Decimal(3))
CASES = [
    # The night in which Auckland's clocks go forward; Tahiti's never do.
    ("Pacific/Auckland", LATE, date(2027, 9, 25), "716.88"),
    ("Pacific/Tahiti", LATE, date(2027, 9, 25), "716.88"),
    # A month that begins on the 29th of February, by the list that is published for it.
    ("Pacific/Auckland", AT_LIST, date(2028, 2, 28), "744.00"),
    ("Pacific/Tahiti", AT_LIST, date(2028, 2, 28), "744.00"),
]


def sold() -> Iterator[Document]:
    """A contract past its end from the 26th of September on, and one that goes on at the end of February."""
    ends = {LATE: date(2027, 9, 25), AT_LIST: date(2028, 2, 28)}
    for place, (id, terms) in enumerate(((LATE, PAST_ITS_END), (AT_LIST, FOR_A_MONTH))):
        begins = date(2026, 9, 26) if id == LATE else date(2026, 8, 31)
        number = f"C-2026-00{place}"
        yield b.contract(
            id=id,
            number=number,
            quote_id=None,
            start_date=begins,
            end_date=ends[id],
            anchor_day=begins.day,
            terms=terms,
        )
        yield b.licence(
            id=LicenceId(b.some_id(70 + place)), contract_id=id, start_date=begins, end_date=ends[id]
        )


def next_list() -> PriceList:
    """The list of February 2028, at 6.20 where 5.80 is charged."""
    now = b.price_list()
    entries = tuple(replace(each, tiers=b.price_entry("protect", "6.20").tiers) for each in now.entries)
    id = PriceListId(b.some_id(640))
    return replace(now, id=id, version=99, valid_from=date(2028, 2, 1), valid_to=None, entries=entries)


def on_laptop(laptop: Laptop, id: ContractId) -> Money:
    """What the licences of a contract come to in the customer's file."""
    laptop.store.roll_over()
    rows = Queries(laptop.store.readers, laptop.store.clock).licences(b.customer().id)
    (row,) = [each for each in rows if each.contract_id == id]
    return row.payment


def on_portal(portal: EmbeddedPortal, clock: FixedClock, id: ContractId, zone: str) -> Money:
    """The same by the portal's own documents, on the partner's day."""
    with reading(portal.engine, PARTNER) as connection:
        lists = documents.all_of(connection, PARTNER, Kind.PRICE_LIST, PriceList)
        (contract,) = [
            each for each in documents.all_of(connection, PARTNER, Kind.CONTRACT, Contract) if each.id == id
        ]
        (licence,) = [
            each
            for each in documents.all_of(connection, PARTNER, Kind.LICENCE, Licence)
            if each.contract_id == id
        ]
    day = date_in(time_zone(zone), clock.now())
    return HeldContract(contract, (licence,), tuple(lists)).charged_on(licence, day).payment


@pytest.mark.parametrize(("zone", "contract", "last", "after"), CASES)
def test_from_the_partners_midnight_on_a_term_costs_what_it_does_on_both_sides(
    new_laptop: NewLaptop,
    portal: EmbeddedPortal,
    portal_clock: FixedClock,
    proxy: FaultProxy,
    zone: str,
    contract: ContractId,
    last: date,
    after: str,
) -> None:
    seed(portal.engine, PARTNER, [b.partner(time_zone=zone), b.customer(), *sold(), next_list()])
    laptop = new_laptop(clock=FixedClock(b.NOW))
    laptop.sync_once()
    proxy.disconnect()
    found = []
    night = midnight_after(zone, last)
    for moment in (night - timedelta(seconds=1), night, night + timedelta(days=20)):
        laptop.clock.moment = portal_clock.moment = moment
        found.append((on_laptop(laptop, contract), on_portal(portal, portal_clock, contract, zone)))
    assert found == [(b.eur("696.00"),) * 2, *[(b.eur(after),) * 2] * 2]


def test_a_list_that_arrives_prices_the_term_that_runs_and_the_grid_counts_it(
    new_laptop: NewLaptop, portal: EmbeddedPortal, portal_clock: FixedClock
) -> None:
    seed(portal.engine, PARTNER, [b.customer(), *sold()])
    clock = FixedClock(b.NOW)
    laptop = new_laptop(clock=clock)
    laptop.sync_once()
    night = midnight_after("Europe/Paris", date(2028, 3, 5))
    clock.moment = portal_clock.moment = night
    assert on_laptop(laptop, AT_LIST) == b.eur("696.00")
    seed(portal.engine, PARTNER, [next_list()])
    laptop.sync_once()
    assert on_laptop(laptop, AT_LIST) == b.eur("744.00")
    row = Queries(laptop.store.readers, laptop.store.clock).customer_rows([b.customer().id])[b.customer().id]
    assert row.monthly == b.eur("744.00") + b.eur("716.88")
    # A clock that is put right brings the price of that day back.
    clock.moment = b.NOW
    assert on_laptop(laptop, AT_LIST) == on_laptop(laptop, LATE) == b.eur("696.00")
