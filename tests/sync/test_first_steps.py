"""One laptop and one portal: everything comes down once, what is saved goes up once."""

from app.domain.document import Kind
from app.services.sync.outcome import Done
from app.services.sync.status import SyncState
from tests.support.fault_proxy import FaultProxy
from tests.support.laptops import Laptop
from tests.support.portals import catalogue
from tests.sync.conftest import NewLaptop


def test_a_new_laptop_receives_everything_and_is_up_to_date(new_laptop: NewLaptop) -> None:
    laptop = new_laptop()

    assert laptop.sync_once() == Done()
    assert sum(laptop.count(kind) for kind in Kind) == len(catalogue())
    assert laptop.sync.status.state is SyncState.UP_TO_DATE
    assert laptop.sync.status.last_at == laptop.clock.now()


def test_what_is_saved_goes_up_once_and_comes_back_as_the_portals(laptop: Laptop, proxy: FaultProxy) -> None:
    customer = laptop.create_customer()
    assert laptop.states() == ["queued"]

    for _ in range(3):
        assert laptop.sync_once() == Done()

    assert laptop.states() == ["done"]
    assert laptop.customer(customer.id).changed_at == laptop.clock.now()
    assert len(proxy.seen("/sync/push")) == 1


def test_another_laptop_sees_it_at_its_next_cycle(laptop: Laptop, new_laptop: NewLaptop) -> None:
    other = new_laptop("other")
    other.sync_once()
    customer = laptop.create_customer()
    laptop.sync_once()

    other.sync_once()

    assert other.customer(customer.id).identity == customer.identity


def test_a_cycle_with_nothing_to_do_writes_nothing(laptop: Laptop, proxy: FaultProxy) -> None:
    before = laptop.store.sync_position()
    laptop.sync_once()

    assert laptop.store.sync_position() == before
    assert not proxy.seen("/sync/push")
