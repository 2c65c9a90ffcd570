"""Laptops and portals restored from old copies: nothing is lost, nothing is done twice."""

import shutil
from pathlib import Path

import pytest

from app.domain.document import Kind
from app.services.sync.outcome import Done
from app.services.sync.status import SyncState
from portal.demo.embedded import EmbeddedPortal
from portal.store.schema import renew_epoch
from tests.support.companies import company
from tests.support.fault_proxy import FaultProxy, drop, lose_answer
from tests.support.laptops import Laptop
from tests.support.people import HUGO
from tests.sync.conftest import NewLaptop


def copy_of(laptop: Laptop, name: str, new_laptop: NewLaptop) -> Laptop:
    """The laptop's disk as an image of it would be, in another machine; the original is switched off."""
    laptop.close()
    folder: Path = laptop.path.parent
    shutil.copytree(folder, folder.parent / name)
    return new_laptop(name)


def test_a_restored_laptop_goes_on_under_a_new_identity(laptop: Laptop, new_laptop: NewLaptop) -> None:
    laptop.create_customer(identity=company(1))
    laptop.sync_once()
    restored = copy_of(laptop, "image", new_laptop)
    original = new_laptop()
    lost = original.create_customer(identity=company(2))
    original.sync_once()

    customer = restored.create_customer(identity=company(3))
    quote = restored.create_quote(customer.id)
    restored.validate_quote(quote.id)
    before = restored.store.client_id()

    assert restored.sync_once() == Done()

    assert restored.store.client_id() != before
    assert restored.states() == ["done"] * 4
    assert restored.quote(quote.id).contract_number
    assert restored.customer(lost.id).identity == lost.identity
    assert restored.sync.status.state is SyncState.UP_TO_DATE


def test_what_the_image_had_sent_already_keeps_its_result(
    laptop: Laptop, new_laptop: NewLaptop, proxy: FaultProxy
) -> None:
    sent = laptop.create_customer(identity=company(1))
    proxy.plan("/sync/push", lose_answer)
    proxy.plan("/sync/changes", drop, times=2)
    laptop.sync_once()
    assert laptop.states() == ["sent"]
    restored = copy_of(laptop, "image", new_laptop)
    original = new_laptop()
    original.create_customer(identity=company(2))
    original.sync_once()
    restored.create_customer(identity=company(3))

    assert restored.sync_once() == Done()

    assert restored.states() == ["done", "done"]
    assert restored.count(Kind.CUSTOMER) == 3
    assert restored.customer(sent.id).identity.name == "Company 1"


def test_a_forked_laptop_goes_on_forking_no_more(laptop: Laptop, new_laptop: NewLaptop) -> None:
    restored = copy_of(laptop, "image", new_laptop)
    original = new_laptop()
    original.create_customer(identity=company(1))
    original.sync_once()
    restored.create_customer(identity=company(2))
    restored.sync_once()
    identity = restored.store.client_id()

    restored.create_customer(identity=company(3))
    restored.sync_once()

    assert restored.store.client_id() == identity
    assert [each.seq for each in restored.operations()] == [1, 2]


def restart_in_new_epoch(portal: EmbeddedPortal) -> None:
    """What an operator does after restoring the portal from a copy."""
    portal.stop()
    renew_epoch(portal.engine)
    portal.start()


def test_a_portal_of_a_new_epoch_is_read_from_the_beginning(
    laptop: Laptop, portal: EmbeddedPortal, proxy: FaultProxy
) -> None:
    customer = laptop.create_customer()
    laptop.sync_once()
    restart_in_new_epoch(portal)
    waiting = laptop.create_customer(identity=company(2))

    assert laptop.sync_once() == Done()

    assert laptop.customer(customer.id).identity == customer.identity
    assert laptop.customer(waiting.id).identity == waiting.identity
    assert laptop.states() == ["done", "done"]
    assert laptop.store.sync_position().epoch == portal.context.epoch


def test_a_result_still_under_way_when_the_portal_was_restored_is_settled_again(
    laptop: Laptop, portal: EmbeddedPortal, proxy: FaultProxy
) -> None:
    customer = laptop.create_customer()
    proxy.plan("/sync/changes", drop, times=2)
    laptop.sync_once()
    assert laptop.states() == ["settled"]
    restart_in_new_epoch(portal)

    laptop.sync_once()
    laptop.sync_once()

    assert laptop.states() == ["done"]
    assert laptop.count(Kind.CUSTOMER) == 1
    assert laptop.customer(customer.id).identity == customer.identity


def test_a_command_that_grew_after_the_image_was_taken_goes_to_a_person_alone(
    laptop: Laptop, new_laptop: NewLaptop
) -> None:
    known = laptop.create_customer(identity=company(1))
    laptop.sync_once()
    laptop.edit_customer(known.id, website="before.example")
    other = laptop.create_customer(identity=company(2))
    restored = copy_of(laptop, "image", new_laptop)
    original = new_laptop()
    original.sync_once()

    restored.edit_customer(known.id, website="after.example")
    assert restored.sync_once() == Done()

    assert restored.states() == ["done", "attention", "done"]
    told = restored.operations()[1].result
    assert told is not None
    assert told.problem is not None
    assert told.problem.code == "key-reused"
    assert restored.customer(known.id).website == "before.example"
    assert restored.customer(other.id).identity == other.identity


def test_commands_that_another_copy_sent_under_other_numbers_are_not_done_twice(
    laptop: Laptop, new_laptop: NewLaptop
) -> None:
    copy = copy_of(laptop, "copy", new_laptop)
    original = new_laptop()
    original.create_customer(identity=company(99))
    original.sync_once()
    saved = [copy.create_customer(identity=company(number)) for number in range(5)]
    copy_of_copy = copy_of(copy, "copy of copy", new_laptop)
    new_laptop("copy").sync_once()

    assert copy_of_copy.sync_once() == Done()

    assert copy_of_copy.states() == ["attention"] * 5
    assert copy_of_copy.count(Kind.CUSTOMER) == 6
    for customer in saved:
        assert copy_of_copy.customer(customer.id).identity == customer.identity


@pytest.mark.expects_log("the cache differs from the portal's digest")
@pytest.mark.parametrize(
    "damage", ["DELETE FROM document WHERE kind = 'programme'", "UPDATE document SET version = version + 1"]
)
def test_a_cache_that_differs_from_the_digest_is_read_again(laptop: Laptop, damage: str) -> None:
    with laptop.store.transaction() as connection:
        connection.exec_driver_sql(damage)
    laptop.create_customer()

    assert laptop.sync_once() == Done()

    assert laptop.count(Kind.PROGRAMME) == 1
    assert {version for _, version in laptop.store.versions(Kind.PROGRAMME)} == {1}


def test_a_portal_without_this_installation_learns_of_it_again(
    laptop: Laptop, portal: EmbeddedPortal
) -> None:
    laptop.create_customer()
    with portal.engine.begin() as connection:
        connection.exec_driver_sql("DELETE FROM client")

    assert laptop.sync_once() == Done()
    assert laptop.states() == ["done"]


def test_another_users_cache_is_never_synced(laptop: Laptop, new_laptop: NewLaptop) -> None:
    laptop.create_customer()
    laptop.close()
    hugo = new_laptop("laptop", HUGO)
    hugo.sync.engine._account = laptop.account

    hugo.sync_once()

    assert hugo.sync.status.state is SyncState.STOPPED
    assert hugo.sync.status.problem is not None
    assert hugo.sync.status.problem.code == "sync.other_user"
    assert hugo.states() == ["queued"]
