"""The cache has the partner's dates: read at the start, followed when they change, else refused."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from app.domain.catalogue.contract_terms import ContractTerms
from app.domain.document import Kind
from app.domain.errors import RuleViolation
from app.domain.subscription.term import TermState
from app.models import documents
from app.services.queries import Queries
from app.services.queries.customer_filter import CustomerFilter
from app.services.store.changes import Changes
from app.services.store.store import Store
from tests.support import builders as b
from tests.support.caches import fed, feed, open_store, page
from tests.support.clocks import FixedClock

# Noon in Paris; the next day in Auckland.
NOON = datetime(2026, 11, 29, 11, 30, tzinfo=UTC)
TODAY, TOMORROW = date(2026, 11, 29), date(2026, 11, 30)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """A cache of a partner in Paris, with a quote whose last day it is."""
    store = open_store(tmp_path, FixedClock(NOON))
    store.apply_page(feed(b.partner(), b.customer(), b.quote(expires_on=TODAY)))
    yield store
    store.close()


def figures(store: Store) -> tuple[int, date | None]:
    """Open quotes and nearest expiry, as the grid has them, and as the quotes themselves say."""
    [row] = Queries(store.readers, store.clock).customers(CustomerFilter()).page(0, 1)
    return row.open_quotes, row.next_expiry


def move_partner(store: Store, zone: str, q: int = 9) -> None:
    store.apply_page(page([fed(b.partner(time_zone=zone), q, q)]))


def test_before_the_partner_is_known_it_is_the_date_in_paris(tmp_path: Path) -> None:
    store = open_store(tmp_path, FixedClock(datetime(2026, 11, 29, 23, 30, tzinfo=UTC)))
    assert store.clock.today() == TOMORROW
    store.close()


@pytest.mark.parametrize(
    ("zone", "today"), [("Pacific/Auckland", TOMORROW), ("Pacific/Tahiti", TODAY), ("Europe/Paris", TODAY)]
)
def test_the_next_start_has_the_partners_date_at_once(tmp_path: Path, zone: str, today: date) -> None:
    first = open_store(tmp_path, FixedClock(NOON))
    first.apply_page(feed(b.partner(time_zone=zone)))
    first.close()
    again = open_store(tmp_path, FixedClock(NOON))
    assert (again.clock.zone, again.clock.today()) == (zone, today)
    again.close()


def test_a_document_of_before_without_a_zone_is_of_paris(tmp_path: Path, store: Store) -> None:
    with store.transaction() as connection:
        body = documents.load(connection, Kind.PARTNER, b.partner().id)
        assert body is not None
        older = body.body.replace(b',"time_zone":"Europe/Paris"', b"")
        assert older != body.body
        documents.driver(connection).execute(
            "UPDATE document SET body = ? WHERE kind = ?", (older, Kind.PARTNER.value)
        )
    store.close()
    again = open_store(tmp_path, FixedClock(NOON))
    assert again.clock.zone == "Europe/Paris"
    again.close()


def test_a_partner_that_moves_east_has_its_quotes_expire_at_once_and_back_again(store: Store) -> None:
    assert figures(store) == (1, TODAY)
    heard: list[Changes] = []
    store.subscribe(heard.append)
    move_partner(store, "Pacific/Auckland")
    assert store.clock.today() == TOMORROW
    assert figures(store) == (0, None)
    assert b.customer().id in set().union(*(each.of(Kind.CUSTOMER) for each in heard))
    move_partner(store, "Europe/Paris", 10)
    assert figures(store) == (1, TODAY)


def test_figures_are_right_whatever_was_written_before_the_partner_moved(store: Store) -> None:
    """The page that moves the partner also brings a customer: both are counted on the new day."""
    other = b.customer(id=b.some_id(700), identity=b.identity(name="Zèbre", registration_number=""))
    quote = b.quote(id=b.some_id(701), customer_id=other.id, expires_on=TODAY)
    moved = [fed(b.partner(time_zone="Pacific/Auckland"), 9, 9), fed(other, 10), fed(quote, 11)]
    store.apply_page(page(moved))
    rows = Queries(store.readers, store.clock).customers(CustomerFilter()).page(0, 2)
    assert [row.open_quotes for row in rows] == [0, 0]
    move_partner(store, "Pacific/Tahiti", 12)
    rows = Queries(store.readers, store.clock).customers(CustomerFilter()).page(0, 2)
    assert [row.open_quotes for row in rows] == [1, 1]


def test_a_clock_that_was_ahead_and_is_put_right_brings_the_quotes_back(tmp_path: Path) -> None:
    clock = FixedClock(NOON)
    store = open_store(tmp_path, clock)
    store.apply_page(feed(b.partner(), b.customer(), b.quote(expires_on=TODAY)))
    clock.advance(days=40)
    store.roll_over()
    assert figures(store) == (0, None)
    clock.advance(days=-40)
    store.roll_over()
    assert figures(store) == (1, TODAY)
    store.close()


def test_the_first_write_of_another_day_counts_everybody_again(tmp_path: Path) -> None:
    clock = FixedClock(NOON)
    store = open_store(tmp_path, clock)
    store.apply_page(feed(b.partner(), b.customer(), b.quote(expires_on=TODAY)))
    clock.advance(days=1)
    changes = store.apply_page(page([fed(b.user(), 9)]))
    assert changes.of(Kind.CUSTOMER) == {b.customer().id}
    assert figures(store) == (0, None)
    store.close()


@pytest.mark.expects_log("set aside")
@pytest.mark.parametrize("zone", ["Pacific/Atlantis", "", "localtime", "../Paris"])
def test_a_zone_that_is_unknown_here_is_set_aside_and_the_dates_stay(store: Store, zone: str) -> None:
    move_partner(store, "Pacific/Auckland")
    move_partner(store, zone, 10)
    assert store.clock.zone == "Pacific/Auckland"
    assert store.load(Kind.PARTNER, b.partner().id) == b.partner(time_zone="Pacific/Auckland")
    (aside,) = store.set_aside()
    assert (aside.kind, aside.problem.code, aside.data) == (
        Kind.PARTNER,
        "time_zone.unknown",
        {"zone": zone},
    )
    move_partner(store, "Pacific/Tahiti", 11)
    assert (store.clock.zone, store.set_aside()) == ("Pacific/Tahiti", ())


@pytest.mark.expects_log("set aside")
@pytest.mark.expects_log("unknown here")
def test_a_cache_written_where_more_zones_are_known_is_refused_with_its_zone(
    tmp_path: Path, store: Store
) -> None:
    # As a newer desk would leave it; this one is running meanwhile, and keeps the dates that it has.
    with store.transaction() as connection:
        documents.driver(connection).execute(
            "UPDATE document SET body = CAST(replace(CAST(body AS TEXT), 'Europe/Paris', 'Europe/Atlantis')"
            " AS BLOB) WHERE kind = ?",
            (Kind.PARTNER.value,),
        )
    move_partner(store, "Pacific/Nowhere")
    assert store.clock.zone == "Europe/Paris"
    with pytest.raises(RuleViolation) as refused:
        open_store(tmp_path, FixedClock(NOON))
    assert refused.value.problems[0].data == {"zone": "Europe/Atlantis"}


def test_what_is_held_ends_with_the_contract_on_the_partners_day(tmp_path: Path) -> None:
    store = open_store(tmp_path, FixedClock(NOON))
    ends_today = replace(b.contract(), end_date=TODAY, terms=ContractTerms())
    store.apply_page(feed(b.partner(), b.customer(), ends_today, b.licence()))
    seats = []
    for place, zone in enumerate(("Europe/Paris", "Pacific/Auckland", "Pacific/Tahiti"), start=9):
        move_partner(store, zone, place)
        [row] = Queries(store.readers, store.clock).customers(CustomerFilter()).page(0, 1)
        [contract] = Queries(store.readers, store.clock).contracts(b.customer().id)
        seats.append((row.seats, contract.state))
    store.close()
    assert seats == [(120, TermState.INITIAL), (0, TermState.ENDED), (120, TermState.INITIAL)]
