"""A new day is counted once, and told as what the exchange writes is."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from app.domain.catalogue.contract_terms import ContractTerms
from app.domain.document import Document, Kind
from app.domain.ids import OrderId
from app.domain.subscription.licence import ScheduledChange
from app.domain.subscription.term import TermState
from app.services.queries import Queries
from app.services.queries.customer_filter import CustomerFilter
from app.services.store.changes import Changes, Origin
from app.services.store.store import Store
from tests.support import builders as b
from tests.support.caches import feed, open_store
from tests.support.clocks import FixedClock


@pytest.mark.parametrize(
    "offered",
    [b.quote(expires_on=FixedClock().today()), b.change_order(expires_on=FixedClock().today())],
    ids=["quote", "change quote"],
)
def test_a_new_day_takes_what_expired_out_of_the_grid(tmp_path: Path, offered: Document) -> None:
    clock = FixedClock()
    store = open_store(tmp_path, clock)
    store.apply_page(feed(b.customer(), offered))
    queries = Queries(store.readers, store.clock)
    store.roll_over()
    [before] = queries.customers(CustomerFilter()).page(0, 1)
    clock.advance(days=1)
    store.roll_over()
    [after] = queries.customers(CustomerFilter()).page(0, 1)
    store.close()
    assert (before.open_quotes, before.next_expiry) == (1, date(2026, 11, 20))
    assert (after.open_quotes, after.next_expiry) == (0, None)


def test_whoever_shows_the_customer_hears_of_it_once(tmp_path: Path) -> None:
    clock = FixedClock()
    store = open_store(tmp_path, clock)
    store.apply_page(feed(b.customer(), b.quote(expires_on=clock.today())))
    store.roll_over()
    heard: list[Changes] = []
    store.subscribe(heard.append)
    clock.advance(days=1)
    first, again = store.roll_over(), store.roll_over()
    store.close()
    assert heard == [first]
    assert first.origin is Origin.SYNC
    assert first.of(Kind.CUSTOMER) == {b.customer().id}
    assert again == Changes({}, Origin.SYNC)


def held(clock: FixedClock, store: Store) -> tuple[int, int, date | None]:
    """Seats, cents a month and end of contract as the grid shows them."""
    [row] = Queries(store.readers, store.clock).customers(CustomerFilter()).page(0, 1)
    return row.seats, row.monthly.minor if row.monthly else 0, row.contract_end


def cache_with(folder: Path, clock: FixedClock, *documents: Document) -> Store:
    """A cache that was counted today."""
    store = open_store(folder, clock)
    store.apply_page(feed(b.customer(), *documents))
    store.roll_over()
    return store


def contract_ending_today(clock: FixedClock, terms: ContractTerms) -> Document:
    return replace(b.contract(), start_date=date(2025, 11, 21), end_date=clock.today(), terms=terms)


def test_a_tacit_contract_shows_its_new_end_on_the_day_after_the_old_one(tmp_path: Path) -> None:
    clock = FixedClock()
    ends = clock.today()
    tacit = contract_ending_today(clock, ContractTerms(is_tacit=True, renewal_months=12))
    store = cache_with(tmp_path, clock, tacit, b.licence())
    before = held(clock, store)
    clock.advance(days=1)
    changes = store.roll_over()
    after, [contract] = held(clock, store), Queries(store.readers, store.clock).contracts(b.customer().id)
    store.close()
    assert before == (120, 69600, ends)
    assert after == (120, 69600, date(ends.year + 1, ends.month, ends.day))
    assert (contract.state, contract.end_date) == (TermState.RENEWED, after[2])
    assert changes.of(Kind.CONTRACT) == {b.contract().id}


def test_what_is_held_under_a_contract_that_ended_counts_no_more_and_is_still_told(tmp_path: Path) -> None:
    clock = FixedClock()
    store = cache_with(tmp_path, clock, contract_ending_today(clock, ContractTerms()), b.licence())
    before = held(clock, store)
    clock.advance(days=1)
    store.roll_over()
    after, [licence] = held(clock, store), Queries(store.readers, store.clock).licences(b.customer().id)
    store.close()
    assert (before[:2], after[:2]) == ((120, 69600), (0, 0))
    assert (licence.quantity, licence.state, licence.end_date) == (120, TermState.ENDED, before[2])


def test_seats_that_go_on_a_day_are_gone_on_it(tmp_path: Path) -> None:
    clock = FixedClock()
    goes = clock.today() + timedelta(days=3)
    scheduled = ScheduledChange(goes, 80, Decimal("5.80"), b.eur("464.00"), OrderId(b.some_id(80)))
    store = cache_with(tmp_path, clock, b.contract(), b.licence(scheduled=(scheduled,)))
    [waiting] = Queries(store.readers, store.clock).licences(b.customer().id)
    before = held(clock, store)
    clock.advance(days=4)
    changes = store.roll_over()
    after, [licence] = held(clock, store), Queries(store.readers, store.clock).licences(b.customer().id)
    store.close()
    assert (waiting.changes_on, waiting.changes_to) == (goes, 80)
    assert (licence.changes_on, licence.changes_to) == (None, None)
    assert (before[:2], after[:2]) == ((120, 69600), (80, 46400))
    assert changes.of(Kind.LICENCE) == {licence.id}


def test_a_laptop_that_was_off_for_years_finds_everything_as_it_is(tmp_path: Path) -> None:
    clock = FixedClock()
    goes = clock.today() + timedelta(days=3)
    gone = ScheduledChange(goes, 0, Decimal("5.80"), b.eur("0.00"), OrderId(b.some_id(80)))
    tacit = contract_ending_today(clock, ContractTerms(is_tacit=True, renewal_months=1))
    store = cache_with(tmp_path, clock, tacit, b.licence(scheduled=(gone,)))
    clock.advance(days=1000)
    store.roll_over()
    seats, _, end = held(clock, store)
    left = Queries(store.readers, store.clock).licences(b.customer().id)
    store.close()
    assert (seats, left) == (0, ())
    assert end is not None
    assert timedelta(0) <= end - clock.today() <= timedelta(days=31)


def test_a_clock_that_is_put_right_brings_terms_and_seats_back(tmp_path: Path) -> None:
    clock = FixedClock()
    goes = clock.today() + timedelta(days=3)
    gone = ScheduledChange(goes, 80, Decimal("5.80"), b.eur("464.00"), OrderId(b.some_id(80)))
    for place, terms in enumerate((ContractTerms(is_tacit=True, renewal_months=12), ContractTerms())):
        folder = tmp_path / str(place)
        folder.mkdir()
        contract = contract_ending_today(clock, terms)
        store = cache_with(folder, clock, contract, b.licence(scheduled=(gone,)))
        before = held(clock, store)
        clock.advance(days=30)
        store.roll_over()
        ahead = held(clock, store)
        clock.advance(days=-30)
        store.roll_over()
        after, [row] = held(clock, store), Queries(store.readers, store.clock).licences(b.customer().id)
        store.close()
        assert ahead != before
        assert after == before
        assert row.changes_on == goes
