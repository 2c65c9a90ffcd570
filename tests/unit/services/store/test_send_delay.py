"""Nothing is sent before its delay is over, nothing overtakes, and every process goes by the same delay."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.commands import commands as c
from app.domain.customer.merge import difference
from app.domain.ids import CustomerId
from app.services.store.changes import Changes, Origin
from app.services.store.outgoing import Outgoing
from app.services.store.store import Store
from tests.support import builders as b
from tests.support.caches import feed, open_store, target
from tests.support.clocks import FixedClock

NEW = b.customer()
QUOTE = b.quote(customer_id=NEW.id)


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock()


@pytest.fixture
def store(tmp_path: Path, clock: FixedClock) -> Iterator[Store]:
    opened = open_store(tmp_path, clock, send_delay_s=5)
    yield opened
    opened.close()


def create(store: Store, number: int = 0) -> str:
    customer = replace(NEW, id=CustomerId(b.some_id(number)), identity=b.identity(registration_number=""))
    with store.write() as work:
        return work.enqueue(c.CreateCustomer(customer), target(customer))


def taken(store: Store, *, is_at_once: bool = False) -> list[str]:
    return [each.op_id for each in store.take_batch(is_at_once=is_at_once)]


def test_a_command_leaves_when_its_delay_is_over_and_not_before(store: Store, clock: FixedClock) -> None:
    assert store.outgoing() == Outgoing(False, None)
    written = create(store)
    assert store.outgoing() == Outgoing(False, 5.0)
    clock.advance(seconds=4.9)
    assert taken(store) == []
    clock.advance(seconds=0.1)
    assert store.outgoing() == Outgoing(True, None)
    assert taken(store) == [written]


@pytest.mark.parametrize("days", [40, -40])
def test_a_clock_that_jumps_by_weeks_holds_nothing_back(store: Store, clock: FixedClock, days: int) -> None:
    written = create(store)
    clock.advance(days=days)
    assert store.outgoing().is_ready
    assert taken(store) == [written]


def test_commands_leave_one_after_the_other_as_they_were_given(store: Store, clock: FixedClock) -> None:
    first = create(store, 1)
    clock.advance(seconds=3)
    second = create(store, 2)
    assert store.outgoing() == Outgoing(False, 2.0)
    clock.advance(seconds=2)
    assert taken(store) == [first]
    # The first is sent and not answered yet: it is ready, to be asked for its result.
    assert store.outgoing() == Outgoing(True, 3.0)
    clock.advance(seconds=3)
    assert taken(store) == [first, second]


def test_one_without_a_delay_does_not_overtake_what_waits(tmp_path: Path, clock: FixedClock) -> None:
    slow, quick = open_store(tmp_path, clock, send_delay_s=30), open_store(tmp_path, clock)
    with slow.write() as work:
        created = work.enqueue(c.CreateCustomer(NEW), target(NEW))
    with quick.write() as work:
        quoted = work.enqueue(c.CreateQuote(QUOTE), target(QUOTE))
    assert taken(quick) == []
    clock.advance(seconds=30)
    assert taken(quick) == [created, quoted]
    slow.close()
    quick.close()


def test_who_asks_for_it_sends_at_once(store: Store) -> None:
    assert taken(store, is_at_once=True) == []
    written = create(store)
    assert taken(store, is_at_once=True) == [written]


def test_what_is_taken_is_told_once(store: Store, clock: FixedClock) -> None:
    heard: list[Changes] = []
    create(store)
    store.subscribe(heard.append)
    taken(store)
    assert heard == []
    clock.advance(seconds=5)
    taken(store)
    taken(store)
    assert heard == [Changes({}, Origin.SYNC, is_queue_changed=True)]


def test_the_delay_outlives_the_process_and_holds_in_another_one(
    tmp_path: Path, store: Store, clock: FixedClock
) -> None:
    written = create(store)
    # Another process of the same rep, which chose no delay itself.
    other = open_store(tmp_path, clock)
    assert taken(other) == []
    assert other.outgoing() == Outgoing(False, 5.0)
    clock.advance(seconds=5)
    assert taken(other) == [written]
    other.close()


def test_an_edit_that_joins_another_begins_the_delay_anew(store: Store, clock: FixedClock) -> None:
    store.apply_page(feed(NEW))
    for website in ("one.fr", "two.fr"):
        edit = c.UpdateCustomer(difference(NEW, replace(NEW, website=website)))
        with store.write() as work:
            joined = work.enqueue(edit, target(NEW))
        assert store.outgoing() == Outgoing(False, 5.0)
        clock.advance(seconds=3)
    assert taken(store) == []
    clock.advance(seconds=2)
    assert taken(store) == [joined]
