"""Stopped, slow, 500, half a page, lost answers: the desk says so, goes on, and does everything once."""

import pytest

from app.domain.document import Kind
from app.services.sync.outcome import Done, Retry
from app.services.sync.status import Phase, SyncState
from portal.demo.embedded import EmbeddedPortal
from tests.support import fault_proxy as faults
from tests.support.companies import company
from tests.support.fault_proxy import FaultProxy
from tests.support.laptops import Laptop
from tests.sync.conftest import NewLaptop

PROBLEM = b'{"type":"urn:channeldesk:problem:internal","title":"","status":500}'

EVERY_FAULT = {
    "drop": faults.drop,
    "lose_answer": faults.lose_answer,
    "truncate": faults.truncate,
    "lose_last_line": faults.lose_last_line,
    "captive_page": faults.captive_page,
    "500": faults.answer(500, PROBLEM, Content_Type="application/problem+json"),
    "502": faults.answer(502, b"<html>bad gateway</html>", Content_Type="text/html"),
    "503": faults.answer(503, b"", Retry_After="0"),
    "redirect": faults.answer(302, b"", Location="https://login.example/"),
    "garbage": faults.answer(200, b"\x00\xff\x00", Content_Type="application/json"),
}


def sold(laptop: Laptop) -> str:
    """The id of a quote that was created for a new customer and validated, and not yet sent."""
    customer = laptop.create_customer()
    quote = laptop.create_quote(customer.id)
    laptop.validate_quote(quote.id)
    return quote.id


@pytest.mark.parametrize("path", ["/sync/info", "/sync/push", "/sync/changes", "/sync/digest"])
@pytest.mark.parametrize("fault", EVERY_FAULT)
def test_any_fault_at_any_call_is_survived_and_nothing_is_done_twice(
    laptop: Laptop, proxy: FaultProxy, portal: EmbeddedPortal, path: str, fault: str
) -> None:
    quote_id = sold(laptop)
    # Twice, because a read whose connection broke is tried again at once.
    proxy.plan(path, EVERY_FAULT[fault], times=2)

    outcomes = [laptop.sync_once() for _ in range(4)]

    assert isinstance(outcomes[0], Retry)
    assert outcomes[-1] == Done()
    assert laptop.states() == ["done"] * 3
    assert laptop.count(Kind.CONTRACT) == 1
    assert laptop.quote(quote_id).contract_number == "C-2026-0001"
    assert laptop.sync.status.state is SyncState.UP_TO_DATE
    assert [each.result.status for each in laptop.operations() if each.result] == ["applied"] * 3


def test_a_push_that_arrives_twice_is_done_once(laptop: Laptop, proxy: FaultProxy) -> None:
    sold(laptop)
    proxy.plan("/sync/push", faults.duplicate)

    assert laptop.sync_once() == Done()

    assert laptop.states() == ["done"] * 3
    assert laptop.count(Kind.CONTRACT) == 1


def test_a_lost_answer_is_asked_for_and_nothing_is_sent_again(laptop: Laptop, proxy: FaultProxy) -> None:
    sold(laptop)
    proxy.plan("/sync/push", faults.lose_answer)

    laptop.sync_once()
    laptop.sync_once()

    assert len(proxy.seen("/sync/push")) == 1
    assert len(proxy.seen("/sync/results")) == 1
    assert laptop.states() == ["done"] * 3


def test_what_never_arrived_is_sent_again_byte_for_byte(laptop: Laptop, proxy: FaultProxy) -> None:
    sold(laptop)
    proxy.plan("/sync/push", faults.drop, times=2)

    for _ in range(3):
        laptop.sync_once()

    bodies = {request.body for request in proxy.seen("/sync/push")}
    assert len(proxy.seen("/sync/push")) == 3
    assert len(bodies) == 1


def test_a_failing_push_does_not_hold_up_what_comes_down(
    laptop: Laptop, new_laptop: NewLaptop, proxy: FaultProxy
) -> None:
    other = new_laptop("other")
    other.sync_once()
    theirs = other.create_customer()
    other.sync_once()
    laptop.create_customer(identity=company(1))
    proxy.plan("/sync/push", EVERY_FAULT["500"])

    assert isinstance(laptop.sync_once(), Retry)

    assert laptop.customer(theirs.id).identity == theirs.identity
    assert laptop.sync.status.waiting == 1


def test_a_failing_pull_does_not_hold_up_what_goes_up(laptop: Laptop, proxy: FaultProxy) -> None:
    laptop.create_customer()
    proxy.plan("/sync/changes", EVERY_FAULT["500"])

    assert isinstance(laptop.sync_once(), Retry)

    assert laptop.states() == ["settled"]
    assert laptop.sync.status.waiting == 0


def test_half_a_snapshot_is_not_shown_and_comes_again_whole(new_laptop: NewLaptop, proxy: FaultProxy) -> None:
    laptop = new_laptop()
    proxy.plan("/sync/changes", faults.lose_last_line)

    laptop.sync_once()
    nothing_yet = [laptop.count(kind) for kind in Kind]
    laptop.sync_once()

    assert set(nothing_yet) == {0}
    assert laptop.count(Kind.PROGRAMME) == 1


def test_a_portal_that_asks_for_patience_is_given_it(laptop: Laptop, proxy: FaultProxy) -> None:
    proxy.plan("/sync/changes", faults.answer(429, b"", Retry_After="77"))

    assert laptop.sync_once() == Retry(after_s=77.0)


def test_a_portal_stopped_and_started_again_goes_on_where_it_was(
    laptop: Laptop, portal: EmbeddedPortal
) -> None:
    portal.stop()
    sold(laptop)
    assert isinstance(laptop.sync_once(), Retry)
    assert laptop.sync.status.phase is Phase.OFFLINE

    portal.start()

    assert laptop.sync_once() == Done()
    assert laptop.states() == ["done"] * 3


def test_a_batch_that_is_too_large_is_halved_until_it_passes(laptop: Laptop, proxy: FaultProxy) -> None:
    for number in range(6):
        laptop.create_customer(identity=company(number))
    proxy.plan("/sync/push", faults.answer(413), times=2)

    assert laptop.sync_once() == Done()

    # Six were refused, three were refused, then one at a time.
    assert len(proxy.seen("/sync/push")) == 8
    assert laptop.states() == ["done"] * 6


def test_more_commands_than_a_batch_holds_go_in_several(laptop: Laptop, proxy: FaultProxy) -> None:
    for number in range(103):
        laptop.create_customer(identity=company(number))

    assert laptop.sync_once() == Done()

    assert len(proxy.seen("/sync/push")) == 2
    assert laptop.states() == ["done"] * 103


def test_a_cursor_that_is_of_no_use_any_more_starts_a_pull_from_the_beginning(
    laptop: Laptop, proxy: FaultProxy
) -> None:
    customer = laptop.create_customer()
    with laptop.store.transaction() as connection:
        connection.exec_driver_sql("UPDATE document SET id = 'gone' WHERE kind = 'agreement'")
    proxy.plan("/sync/changes", faults.answer(410))

    assert laptop.sync_once() == Done()

    assert laptop.customer(customer.id).identity == customer.identity
    assert laptop.states() == ["done"]
    assert laptop.store.load(Kind.AGREEMENT, "gone") is None
    assert laptop.count(Kind.AGREEMENT) == 1


@pytest.mark.parametrize(
    ("status", "state"), [(401, SyncState.SIGNED_OUT), (403, SyncState.STOPPED), (426, SyncState.STOPPED)]
)
def test_a_portal_that_shows_the_door_stops_the_exchange_and_keeps_the_data(
    laptop: Laptop, proxy: FaultProxy, status: int, state: SyncState
) -> None:
    customer = laptop.create_customer()
    proxy.plan("/sync/", faults.answer(status), times=99)

    laptop.sync_once()

    assert laptop.sync.status.state is state
    assert laptop.customer(customer.id) == customer
    assert laptop.sync.status.waiting == 1
    proxy.clear()
    assert laptop.sync_once() == Done()
    assert laptop.states() == ["done"]
