"""What can be undone has not been sent: on a real portal, by whatever process, until the delay is over."""

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from sqlalchemy import text

from app.domain.document import Kind
from app.services.store.undo import Undo
from app.services.sync.outcome import Done
from portal.demo.embedded import EmbeddedPortal
from tests.support import builders as a
from tests.support.clocks import FixedClock
from tests.support.fault_proxy import FaultProxy, Freeze, Moment
from tests.support.laptops import Laptop
from tests.support.patience import PATIENCE_S
from tests.support.people import CLAIRE, HUGO
from tests.support.portals import account
from tests.sync.conftest import NewLaptop
from tests.sync.test_runner import Watch


def sent_to(portal: EmbeddedPortal) -> int:
    """How many commands the portal has answered."""
    with portal.engine.connect() as connection:
        return int(connection.execute(text("SELECT count(*) FROM result")).scalar_one())


@pytest.fixture
def waiting(laptop: Laptop) -> Laptop:
    """Claire's laptop, on which what is done waits for five seconds."""
    laptop.send_delay_s = 5
    return laptop


@pytest.fixture
def second(tmp_path: Path, portal: EmbeddedPortal, waiting: Laptop) -> Iterator[Laptop]:
    """Another process on the same cache, with the same clock."""
    with ExitStack() as stack:
        other = Laptop(
            tmp_path / "laptop",
            portal.url,
            lambda: portal.issue_tokens(account(CLAIRE)).access_token,
            waiting.clock,
        )
        stack.callback(other.close)
        yield other


def test_nothing_is_sent_before_its_delay_is_over_and_then_once(
    waiting: Laptop, portal: EmbeddedPortal
) -> None:
    customer = waiting.create_customer()
    waiting.create_quote(customer.id)
    for _ in range(2):
        assert waiting.sync_in_background() == Done()
        assert (sent_to(portal), waiting.states()) == (0, ["queued", "queued"])
        waiting.clock.advance(seconds=2.4)
    waiting.clock.advance(seconds=0.2)
    for _ in range(2):
        waiting.sync_in_background()
    assert (sent_to(portal), waiting.states()) == (2, ["done", "done"])


def test_what_is_undone_never_reaches_the_portal(waiting: Laptop, portal: EmbeddedPortal) -> None:
    customer = waiting.create_customer()
    waiting.sync_in_background()
    undo = Undo(waiting.store, waiting.clock)
    undo.undo(undo.last() or "")
    waiting.clock.advance(seconds=60)
    waiting.sync_in_background()
    assert sent_to(portal) == 0
    assert waiting.store.load(Kind.CUSTOMER, customer.id) is None
    assert waiting.count(Kind.CUSTOMER) == 0
    # The number that it would have had is the next one's.
    waiting.create_customer()
    waiting.sync_once()
    assert (sent_to(portal), waiting.states()) == (1, ["done"])


def test_what_comes_in_does_not_wait_for_what_goes_out(waiting: Laptop, new_laptop: NewLaptop) -> None:
    waiting.create_customer()
    hugo = new_laptop("hugo", HUGO)
    hugo.sync_once()
    theirs = hugo.create_customer()
    hugo.sync_once()
    waiting.sync_in_background()
    assert waiting.customer(theirs.id).sales_rep == theirs.sales_rep
    assert waiting.states() == ["queued"]


@pytest.mark.parametrize("days", [40, -40])
def test_a_clock_that_jumps_while_it_waits_neither_loses_nor_repeats_it(
    waiting: Laptop, portal: EmbeddedPortal, portal_clock: FixedClock, days: int
) -> None:
    waiting.create_customer()
    waiting.clock.advance(days=days)
    waiting.sync_in_background()
    waiting.sync_in_background()
    assert (sent_to(portal), waiting.states()) == (1, ["done"])


def test_the_other_process_waits_for_what_the_window_can_still_undo(
    waiting: Laptop, second: Laptop, portal: EmbeddedPortal
) -> None:
    waiting.create_customer()
    waited: list[float] = []

    def let_pass(seconds: float) -> None:
        assert sent_to(portal) == 0
        waited.append(seconds)
        waiting.clock.advance(seconds=seconds)

    assert second.sync.run_until_sent(let_pass) == Done()
    assert (waited, sent_to(portal)) == ([5.0], 1)


def test_what_is_undone_while_the_other_process_waits_is_not_sent(
    waiting: Laptop, second: Laptop, portal: EmbeddedPortal
) -> None:
    waiting.create_customer()
    undo = Undo(waiting.store, waiting.clock)

    def undo_it(seconds: float) -> None:
        undo.undo(undo.last() or "")
        waiting.clock.advance(seconds=seconds)

    assert second.sync.run_until_sent(undo_it) == Done()
    assert (sent_to(portal), waiting.states()) == (0, [])


def test_the_other_process_does_not_wait_for_ever(waiting: Laptop, second: Laptop) -> None:
    waiting.create_customer()
    waited: list[float] = []

    def go_on_working(seconds: float) -> None:
        waited.append(seconds)
        waiting.clock.advance(seconds=seconds)
        waiting.create_customer(identity=a.identity(registration_number="", vat_number=""))

    second.sync.run_until_sent(go_on_working)
    assert sum(waited) == 30.0


def test_the_runner_sends_when_the_delay_is_over_with_nobody_asking(
    laptop: Laptop, portal: EmbeddedPortal
) -> None:
    laptop.send_delay_s = 0.2
    watch = Watch(laptop)
    laptop.sync.start()
    watch.until_idle()
    laptop.create_customer()
    assert (sent_to(portal), laptop.states()) == (0, ["queued"])
    laptop.clock.advance(seconds=0.2)
    watch.until(lambda: laptop.states() == ["done"])
    assert sent_to(portal) == 1
    laptop.sync.stop()


def test_who_asks_for_it_sends_at_once(waiting: Laptop, portal: EmbeddedPortal) -> None:
    watch = Watch(waiting)
    waiting.sync.start()
    watch.until_idle()
    waiting.create_customer()
    waiting.sync.sync_now()
    watch.until(lambda: waiting.states() == ["done"])
    assert sent_to(portal) == 1
    waiting.sync.stop()


def test_who_leaves_sends_at_once(waiting: Laptop, portal: EmbeddedPortal) -> None:
    watch = Watch(waiting)
    waiting.sync.start()
    watch.until_idle()
    waiting.create_customer()
    waiting.sync.stop()
    assert (sent_to(portal), waiting.states()) == (1, ["done"])


def test_who_leaves_is_not_kept_by_a_portal_that_is_away(
    waiting: Laptop, portal: EmbeddedPortal, new_laptop: NewLaptop
) -> None:
    watch = Watch(waiting)
    waiting.sync.start()
    watch.until_idle()
    portal.stop()
    waiting.create_customer()
    waiting.sync.stop()
    assert waiting.states() == ["queued"]
    portal.start()
    waiting.clock.advance(seconds=5)
    new_laptop(clock=waiting.clock).sync_in_background()
    assert (sent_to(portal), waiting.states()) == (1, ["done"])


def test_who_leaves_is_not_kept_by_a_portal_that_does_not_answer(
    waiting: Laptop,
    proxy: FaultProxy,
    portal: EmbeddedPortal,
    new_laptop: NewLaptop,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("app.services.sync.sync.LAST_SEND_LIMIT_S", 0.1)
    watch = Watch(waiting)
    waiting.sync.start()
    watch.until_idle()
    freeze = Freeze(Moment.BEFORE_PORTAL)
    proxy.plan("/sync/push", freeze)
    waiting.create_customer()
    waiting.sync.sync_now()
    assert freeze.reached.wait(PATIENCE_S)
    waiting.sync.stop()
    freeze.released.set()
    assert waiting.states() == ["sent"]
    new_laptop(clock=waiting.clock).sync_in_background()
    assert (sent_to(portal), waiting.states()) == (1, ["done"])
