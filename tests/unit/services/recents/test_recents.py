"""What the rep opened last: in order, once each, bounded, over a restart, and without what is gone."""

from pathlib import Path

from app.domain.ids import CustomerId
from app.models import meta
from app.services.desk.desk import Desk
from app.services.queries.customer_filter import CustomerFilter
from app.services.queries.quote_list import QuoteFilter
from app.services.recents.recents import KEPT, KEPT_RECENTS, Recents
from tests.support.caches import desk_in
from tests.support.clocks import FixedClock


def some_customers(desk: Desk, count: int) -> list[CustomerId]:
    return [row.id for row in desk.queries.customers(CustomerFilter()).page(0, count)]


def opened(desk: Desk, limit: int = KEPT) -> list[CustomerId]:
    return [row.id for row in desk.recents.customers(limit)]


def test_the_last_opened_comes_first_and_each_once(desk: Desk) -> None:
    first, second, third = some_customers(desk, 3)
    for each in (first, second, third, first, first):
        desk.recents.note_customer(each)
    assert opened(desk) == [first, third, second]
    assert opened(desk, 2) == [first, third]


def test_only_so_many_are_kept(desk: Desk) -> None:
    ids = some_customers(desk, KEPT + 5)
    for each in ids:
        desk.recents.note_customer(each)
    assert opened(desk, 100) == ids[::-1][:KEPT]


def test_quotes_and_change_quotes_are_in_one_order(desk: Desk) -> None:
    rows = desk.queries.quotes_and_changes(QuoteFilter()).page(0, 200)
    changes = desk.queries.quotes_and_changes(QuoteFilter(), only_changes=True).page(0, 1)
    quote = next(row for row in rows if row.id not in {each.id for each in changes})
    desk.recents.note_change(changes[0].id)  # type: ignore[arg-type]
    desk.recents.note_quote(quote.id)  # type: ignore[arg-type]
    assert [row.id for row in desk.recents.quotes(5)] == [quote.id, changes[0].id]
    assert desk.recents.customers(5) == ()


def test_what_is_gone_is_left_out_and_makes_room_for_what_came_before(desk: Desk) -> None:
    there = some_customers(desk, 1)[0]
    desk.recents.note_customer(there)
    desk.recents.note_customer(CustomerId("gone"))
    assert opened(desk, 1) == [there]


def test_it_is_there_after_a_restart_and_nothing_of_it_is_sent(
    desk: Desk, tmp_path: Path, clock: FixedClock
) -> None:
    ids = some_customers(desk, 2)
    for each in ids:
        desk.recents.note_customer(each)
    assert desk.store.queue_counts().to_send == 0
    desk.close()
    again = desk_in(tmp_path, clock)
    try:
        assert opened(again) == ids[::-1]
    finally:
        again.close()


def test_two_windows_of_a_rep_note_into_one_list(desk: Desk) -> None:
    first, second = some_customers(desk, 2)
    desk.recents.note_customer(first)
    Recents(desk.store, desk.queries).note_customer(second)
    assert opened(desk) == [second, first]


def test_what_another_version_kept_is_no_trouble(desk: Desk) -> None:
    with desk.store.transaction() as connection:
        meta.put(connection, KEPT_RECENTS, '{"customers": 7}')
    assert opened(desk) == []
    desk.recents.note_customer(some_customers(desk, 1)[0])
    assert opened(desk) == some_customers(desk, 1)
