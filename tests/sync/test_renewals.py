"""Contracts that go on, end or are renewed while a laptop is off, and two laptops that renew the same one."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from itertools import count

import pytest

from app.domain.catalogue.contract_terms import ContractTerms
from app.domain.customer.customer import AccountState, LifecycleStatus
from app.domain.document import Kind
from app.domain.ids import ContractId, LicenceId
from app.domain.pricing.change_order import HeldContract
from app.domain.pricing.renewal import RenewalPrices, renewal_terms
from app.domain.quote.quote import Quote, QuoteStatus
from app.domain.subscription.contract import Contract
from app.domain.subscription.term import TermState, term_on
from app.services.queries import Queries
from app.services.queries.known_sales import known_sales
from app.services.queries.renewal_list import RenewalFilter, RenewalRow
from portal.demo.embedded import EmbeddedPortal
from portal.store.seeding import seed
from tests.support import builders as b
from tests.support.clocks import FixedClock
from tests.support.fault_proxy import FaultProxy
from tests.support.laptops import Laptop
from tests.support.people import HUGO, PARTNER

TACIT, FIXED = ContractId(b.some_id(60)), ContractId(b.some_id(62))
START, END = date(2024, 2, 1), date(2027, 1, 31)


def held_of(id: ContractId, terms: ContractTerms, number: int) -> HeldContract:
    contract = b.contract(
        id=id, number=f"C-2024-00{number}", quote_id=None, start_date=START, end_date=END, terms=terms
    )
    licence = b.licence(id=LicenceId(b.some_id(number)), contract_id=id, start_date=START, end_date=END)
    return HeldContract(contract, (licence,))


HELD = {
    TACIT: held_of(TACIT, ContractTerms(is_tacit=True, notice_days=60, renewal_months=12), 70),
    FIXED: held_of(FIXED, ContractTerms(is_tacit=False), 72),
}


@pytest.fixture
def renewing(portal: EmbeddedPortal, laptop: Laptop) -> Laptop:
    """Claire's laptop, with a customer who has a tacit contract and one that ends."""
    customer = b.customer(status=LifecycleStatus.INSTALLED, account_state=AccountState.ENABLED)
    contracts = [held.contract for held in HELD.values()]
    licences = [licence for held in HELD.values() for licence in held.licences]
    seed(portal.engine, PARTNER, [customer, *contracts, *licences])
    laptop.sync_once()
    return laptop


def due(laptop: Laptop) -> dict[ContractId, RenewalRow]:
    """What the page of renewals would list."""
    laptop.store.roll_over()
    rows = Queries(laptop.store.readers, laptop.store.clock).renewals(RenewalFilter(), 0, 100)
    return {row.contract_id: row for row in rows}


def contract(laptop: Laptop, id: str) -> Contract:
    found = laptop.store.load(Kind.CONTRACT, id)
    assert isinstance(found, Contract)
    return found


def renew(laptop: Laptop, id: ContractId = FIXED) -> Quote:
    """A quote that renews a contract, made on ``laptop``."""
    prices = RenewalPrices(b.programme(), b.price_list(), None, b.terms().customer_discount_percent)
    lines = count(900)
    day = END + timedelta(days=1)
    terms = renewal_terms(HELD[id], prices, day, lambda: b.some_id(next(lines)), carries=False)
    return laptop.create_quote(b.customer().id, terms=terms)


def test_notice_and_end_pass_while_the_laptop_is_off_and_both_sides_know_the_new_end(
    renewing: Laptop, proxy: FaultProxy, portal_clock: FixedClock
) -> None:
    before = due(renewing)
    assert [(row.due_on, row.is_notice) for row in before.values()] == [
        (date(2026, 12, 2), True),
        (END, False),
    ]
    proxy.disconnect()
    for clock in (renewing.clock, portal_clock):
        clock.advance(days=13)
    assert (due(renewing)[TACIT].due_on, due(renewing)[TACIT].is_notice) == (END, False)

    for clock in (renewing.clock, portal_clock):
        clock.advance(days=330)
    today = renewing.store.clock.today()
    assert today == date(2027, 10, 30)
    rows = due(renewing)
    assert set(rows) == {TACIT}
    assert (rows[TACIT].due_on, rows[TACIT].end_date) == (date(2027, 12, 2), date(2028, 1, 31))
    row = Queries(renewing.store.readers, renewing.store.clock).customer_rows([b.customer().id])
    assert row[b.customer().id].seats == 120

    proxy.connect()
    renewing.sync_once()
    assert term_on(contract(renewing, TACIT), today).state is TermState.RENEWED
    assert due(renewing) == rows


def test_a_clock_that_is_put_right_brings_the_notice_back(renewing: Laptop) -> None:
    renewing.clock.advance(days=20)
    assert not due(renewing)[TACIT].is_notice
    renewing.clock.advance(days=-20)
    assert due(renewing)[TACIT].is_notice


def test_a_renewal_made_and_accepted_without_a_network_takes_the_place_of_its_contract(
    renewing: Laptop, proxy: FaultProxy
) -> None:
    proxy.disconnect()
    quote = renew(renewing)
    assert due(renewing)[FIXED].quote is not None
    renewing.validate_quote(quote.id)
    row = due(renewing)[FIXED].quote
    assert row is not None
    assert row.status is QuoteStatus.VALIDATED
    proxy.connect()
    renewing.sync_once()
    old = contract(renewing, FIXED)
    assert old.renewed_by is not None
    assert contract(renewing, old.renewed_by).renews == FIXED
    assert set(due(renewing)) == {TACIT}
    assert renewing.states() == ["done", "done"]


def test_seats_are_counted_once_until_the_renewal_begins_and_after(
    renewing: Laptop, portal_clock: FixedClock
) -> None:
    renewing.validate_quote(renew(renewing).id)
    renewing.sync_once()
    for days in (0, 72, 1, 30):
        renewing.clock.advance(days=days)
        portal_clock.advance(days=days)
        renewing.store.roll_over()
        rows = Queries(renewing.store.readers, renewing.store.clock).customer_rows([b.customer().id])
        row = rows[b.customer().id]
        assert (row.seats, row.monthly) == (240, b.eur("1392.00")), renewing.store.clock.today()


def test_another_sale_is_compared_with_what_is_held_and_not_with_the_renewal_to_come(
    renewing: Laptop,
) -> None:
    renewing.validate_quote(renew(renewing).id)
    renewing.sync_once()
    known = known_sales(renewing.store.readers, b.customer().id)
    assert {each.id for each in known.contracts} == {TACIT, FIXED}
    assert known.pending == ()


def test_of_two_laptops_that_renew_one_contract_the_second_is_told_whose_quote_there_is(
    renewing: Laptop, new_laptop: Callable[..., Laptop]
) -> None:
    hugo = new_laptop("hugo", HUGO)
    hugo.sync_once()
    mine, theirs = renew(renewing), renew(hugo)
    renewing.sync_once()
    hugo.sync_once()
    (refused,) = Queries(hugo.store.readers, hugo.store.clock).attention()
    assert (refused.code, refused.target_id) == ("renewal-quoted", theirs.id)
    assert refused.data["quote_number"] == renewing.quote(mine.id).number


def test_a_contract_that_a_colleague_changed_keeps_its_renewal_from_being_sold_unseen(
    renewing: Laptop, portal: EmbeddedPortal
) -> None:
    quote = renew(renewing)
    renewing.sync_once()
    fewer = replace(HELD[FIXED].licences[0], quantity=100)
    seed(portal.engine, PARTNER, [replace(HELD[FIXED].contract, revision=2), fewer])
    renewing.validate_quote(quote.id)
    renewing.sync_once()
    (refused,) = Queries(renewing.store.readers, renewing.store.clock).attention()
    assert refused.code == "renewal-changed"
    assert renewing.quote(quote.id).status is QuoteStatus.OPEN
