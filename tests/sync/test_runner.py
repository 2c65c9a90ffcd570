"""The runner on a real portal: what one laptop saves, the other shows, with nobody asking."""

import threading
from collections.abc import Callable, Iterator

import pytest

from app.domain.document import Kind
from app.services.sync.status import Phase, SyncStatus
from portal.demo.embedded import EmbeddedPortal
from tests.support.fault_proxy import FaultProxy, Freeze, Moment
from tests.support.laptops import Laptop
from tests.support.patience import PATIENCE_S
from tests.support.people import HUGO
from tests.sync.conftest import NewLaptop


class Watch:
    """Waits for a status of a laptop's exchange."""

    def __init__(self, laptop: Laptop) -> None:
        self._changed = threading.Condition()
        self._laptop = laptop
        self.seen: list[SyncStatus] = []
        laptop.sync.subscribe(self._note)
        laptop.store.subscribe(lambda changes: self._wake())

    def until(self, is_so: Callable[[], bool]) -> None:
        """Return as soon as ``is_so``, looked at after every change."""
        with self._changed:
            assert self._changed.wait_for(is_so, PATIENCE_S), self._laptop.sync.status

    def until_idle(self) -> None:
        """Return when a cycle has ended well and nothing waits."""
        self.until(
            lambda: self._laptop.sync.status.phase is Phase.IDLE and not self._laptop.sync.status.waiting
        )

    def _note(self, status: SyncStatus) -> None:
        self.seen.append(status)
        self._wake()

    def _wake(self) -> None:
        with self._changed:
            self._changed.notify_all()


@pytest.fixture
def running(laptop: Laptop) -> Iterator[Watch]:
    """Claire's laptop with its exchange started."""
    watch = Watch(laptop)
    laptop.sync.start()
    watch.until_idle()
    yield watch
    laptop.sync.stop()


def test_a_save_is_sent_at_once(laptop: Laptop, running: Watch) -> None:
    customer = laptop.create_customer()

    running.until(lambda: laptop.states() == ["done"])

    assert laptop.customer(customer.id).changed_at == laptop.clock.now()


def test_what_a_colleague_saves_arrives_by_itself(
    laptop: Laptop, running: Watch, new_laptop: NewLaptop
) -> None:
    hugo = new_laptop("hugo", HUGO)
    hugo.sync_once()
    customer = hugo.create_customer()
    hugo.sync_once()

    running.until(lambda: laptop.store.load(Kind.CUSTOMER, customer.id) is not None)


@pytest.mark.parametrize("path", ["/sync/push", "/sync/changes", "wait=25"])
def test_it_ends_at_once_while_the_portal_does_not_answer(
    laptop: Laptop, proxy: FaultProxy, path: str
) -> None:
    freeze = Freeze(Moment.BEFORE_PORTAL)
    laptop.create_customer()
    proxy.plan(path, freeze)
    laptop.sync.start()
    assert freeze.reached.wait(PATIENCE_S)

    laptop.sync.stop()

    assert laptop.sync.status.phase is not Phase.OFFLINE  # It did not sit out the time limit of the call.
    freeze.released.set()


def test_a_stopped_portal_shows_as_offline_and_work_goes_on_when_it_is_back(
    laptop: Laptop, running: Watch, portal: EmbeddedPortal
) -> None:
    portal.stop()
    laptop.create_customer()
    running.until(lambda: laptop.sync.status.phase is Phase.OFFLINE)

    portal.start()

    running.until(lambda: laptop.states() == ["done"])
    running.until_idle()


def test_a_cancelled_snapshot_goes_on_when_asked(new_laptop: NewLaptop, proxy: FaultProxy) -> None:
    laptop = new_laptop("fresh")
    watch = Watch(laptop)
    freeze = Freeze(Moment.HALF_ANSWERED)
    proxy.plan("/sync/changes", freeze)
    laptop.sync.start()
    assert freeze.reached.wait(PATIENCE_S)

    laptop.sync.cancel()
    watch.until(lambda: laptop.sync.status.phase is Phase.STOPPED)
    freeze.released.set()
    laptop.sync.sync_now()

    watch.until_idle()
    laptop.sync.stop()
