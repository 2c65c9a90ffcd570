"""A new day is counted once, and told as what the exchange writes is."""

from datetime import date
from pathlib import Path

from app.domain.document import Kind
from app.services.queries import Queries
from app.services.queries.customer_filter import CustomerFilter
from app.services.store.changes import Changes, Origin
from tests.support import builders as b
from tests.support.caches import feed, open_store
from tests.support.clocks import FixedClock


def test_a_new_day_takes_expired_quotes_out_of_the_grid(tmp_path: Path) -> None:
    clock = FixedClock()
    store = open_store(tmp_path, clock)
    store.apply_page(feed(b.customer(), b.quote(expires_on=clock.today())))
    queries = Queries(store.readers, clock)
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
