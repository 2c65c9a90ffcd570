"""A portal restored from a copy: what it lost of what was done comes to the rep, and can be given again."""

import json
from dataclasses import replace

import pytest

from app.domain.document import Kind
from app.models.outbox import OpState
from app.services.attention.lost_changes import SentAgain
from app.services.queries import Queries
from app.services.store import restored
from app.services.store.lost_codes import BUILDS_ON_LOST, LOST
from app.services.sync.outcome import Done, Retry
from portal.demo.embedded import EmbeddedPortal
from portal.store.schema import renew_epoch
from tests.support.companies import company
from tests.support.damage import damage_page
from tests.support.fault_proxy import Fault, FaultProxy, Forward, Response, drop, lose_answer
from tests.support.laptops import Laptop
from tests.support.lost_commands import codes, given, lost_changes, states, waiting
from tests.support.portal_copies import Copy, copy_of, restore
from tests.sync.conftest import NewLaptop
from tests.sync.test_rescue import rescue_of


def cannot_say(forward: Forward) -> Response:
    """The portal is of a version that cannot tell which commands it knows."""
    response = forward()
    info = json.loads(response.body)
    info["features"].remove("known")
    return replace(response, body=json.dumps(info).encode())


def test_what_was_lost_comes_to_the_rep_and_the_customer_stays_in_sight(
    laptop: Laptop, portal: EmbeddedPortal, backup: Copy
) -> None:
    lost = laptop.create_customer(identity=company(2))
    laptop.sync_once()
    restore(portal, backup)
    waited = laptop.create_customer(identity=company(3))

    assert laptop.sync_once() == Done()

    assert states(laptop) == ["done", "attention", "done"]
    assert codes(laptop) == [LOST]
    assert laptop.customer(lost.id).identity == lost.identity
    assert laptop.customer(waited.id).identity == waited.identity
    assert laptop.sync.status.attention == 1
    (item,) = Queries(laptop.store.readers, laptop.store.clock).attention()
    assert (item.code, item.customer_name) == (LOST, "Company 2")


def test_what_is_discarded_stays_so_after_another_restore_and_can_be_taken_back_until_then(
    laptop: Laptop, portal: EmbeddedPortal, backup: Copy
) -> None:
    lost = laptop.create_customer(identity=company(2))
    laptop.sync_once()
    restore(portal, backup)
    laptop.sync_once()
    (op_id,) = waiting(laptop)

    laptop.let_refused_customers_go()
    assert laptop.store.load(Kind.CUSTOMER, lost.id) is None
    with laptop.store.write() as work:
        work.recall(op_id)
    assert laptop.customer(lost.id).identity == lost.identity
    laptop.let_refused_customers_go()
    restore(portal, backup)

    assert laptop.sync_once() == Done()
    assert codes(laptop) == []
    assert laptop.store.load(Kind.CUSTOMER, lost.id) is None


@pytest.mark.parametrize("fault", [drop, lose_answer])
def test_nothing_leaves_until_the_portal_has_answered(
    laptop: Laptop,
    new_laptop: NewLaptop,
    portal: EmbeddedPortal,
    proxy: FaultProxy,
    backup: Copy,
    fault: Fault,
) -> None:
    laptop.create_customer(identity=company(2))
    laptop.sync_once()
    restore(portal, backup)
    laptop.create_customer(identity=company(3))
    proxy.plan("/sync/known", fault, times=5)

    assert laptop.sync_once() == Retry()

    assert states(laptop) == ["done", "done", "queued"]
    laptop.close()
    proxy.clear()
    again = new_laptop()
    assert again.sync_once() == Done()
    assert states(again) == ["done", "attention", "done"]


def test_a_rescued_laptop_still_asks(
    laptop: Laptop, new_laptop: NewLaptop, portal: EmbeddedPortal, proxy: FaultProxy, backup: Copy
) -> None:
    laptop.create_customer(identity=company(2))
    laptop.sync_once()
    restore(portal, backup)
    proxy.plan("/sync/known", drop, times=5)
    laptop.sync_once()
    laptop.close()
    proxy.clear()
    damage_page(laptop.path, 1)
    rescue_of(laptop).begin_again()

    again = new_laptop()
    assert again.sync_once() == Done()

    assert states(again) == ["done", "attention"]


def test_what_was_answered_before_the_laptop_was_switched_off_is_not_asked_again(
    laptop: Laptop,
    new_laptop: NewLaptop,
    portal: EmbeddedPortal,
    proxy: FaultProxy,
    backup: Copy,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for number in range(2, 6):
        laptop.create_customer(identity=company(number))
    laptop.sync_once()
    restore(portal, backup)
    monkeypatch.setattr(restored, "PAGE", 2)
    asked: list[str] = []

    def second_is_lost(forward: Forward) -> Response | None:
        asked.append("by the first")
        return forward() if len(asked) == 1 else None

    def count(forward: Forward) -> Response:
        asked.append("by the second")
        return forward()

    proxy.plan("/sync/known", second_is_lost, times=9)
    laptop.sync_once()
    assert states(laptop) == ["done", "attention", "done", "done", "done"]
    laptop.close()
    proxy.clear()
    proxy.plan("/sync/known", count, times=9)

    again = new_laptop()
    assert again.sync_once() == Done()

    assert states(again) == ["done", *["attention"] * 4]
    assert asked.count("by the second") == 2
    assert again.store.question() is None


@pytest.mark.expects_log("cannot say what it lost")
def test_a_portal_that_cannot_say_is_not_taken_for_one_that_lost_everything(
    laptop: Laptop, portal: EmbeddedPortal, proxy: FaultProxy, backup: Copy
) -> None:
    laptop.create_customer(identity=company(2))
    laptop.sync_once()
    restore(portal, backup)
    proxy.plan("/sync/info", cannot_say, times=2)
    laptop.create_customer(identity=company(3))

    for _ in range(2):
        assert laptop.sync_once() == Done()
        assert states(laptop) == ["done", "done", "done"]

    assert laptop.sync_once() == Done()
    assert states(laptop) == ["done", "attention", "done"]


def test_what_waits_about_something_lost_waits_with_it(
    laptop: Laptop, portal: EmbeddedPortal, backup: Copy
) -> None:
    lost = laptop.create_customer(identity=company(2))
    laptop.sync_once()
    restore(portal, backup)
    quote = laptop.create_quote(lost.id)
    laptop.revise_quote(quote.id, commitment_months=24)
    waited = laptop.create_customer(identity=company(3))

    assert laptop.sync_once() == Done()
    assert codes(laptop) == [LOST, BUILDS_ON_LOST, BUILDS_ON_LOST]
    assert laptop.customer(waited.id).identity == waited.identity

    assert lost_changes(laptop).send_all_again() == SentAgain(3)
    assert laptop.sync_once() == Done()
    assert codes(laptop) == []
    assert laptop.quote(quote.id).terms.commitment_months == 24


def test_what_was_on_its_way_back_is_asked_about_too(
    laptop: Laptop, portal: EmbeddedPortal, proxy: FaultProxy, backup: Copy
) -> None:
    lost = laptop.create_customer(identity=company(2))
    proxy.plan("/sync/changes", drop, times=2)
    laptop.sync_once()
    assert states(laptop) == ["done", "settled"]
    restore(portal, backup)

    assert laptop.sync_once() == Done()

    assert codes(laptop) == [LOST]
    assert laptop.customer(lost.id).identity == lost.identity


def test_what_a_laptop_sent_under_earlier_identities_is_known_all_the_same(
    laptop: Laptop, portal: EmbeddedPortal, backup: Copy
) -> None:
    laptop.store.fork()
    laptop.create_customer(identity=company(2))
    laptop.sync_once()
    copied = copy_of(portal)
    laptop.store.fork()
    lost = laptop.create_customer(identity=company(3))
    laptop.sync_once()
    restore(portal, copied)

    assert laptop.sync_once() == Done()

    assert [each.target_id for each in given(laptop) if each.state is OpState.ATTENTION] == [lost.id]


@pytest.mark.parametrize(
    "path",
    [
        "/sync/known",
        "/sync/push",
        "/sync/changes",
        pytest.param("/sync/digest", marks=pytest.mark.expects_log("the portal’s feed went back")),
    ],
)
def test_a_portal_that_is_restored_in_the_middle_of_an_exchange_is_asked_by_the_next_one(
    laptop: Laptop, portal: EmbeddedPortal, proxy: FaultProxy, backup: Copy, path: str
) -> None:
    lost = laptop.create_customer(identity=company(2))
    laptop.sync_once()
    restore(portal, copy_of(portal))
    waited = laptop.create_customer(identity=company(3))

    def restored_meanwhile(forward: Forward) -> Response:
        restore(portal, backup)
        return forward()

    proxy.plan(path, restored_meanwhile)
    laptop.sync_once()

    assert laptop.sync_once() == Done()

    assert given(laptop)[1].state is OpState.ATTENTION
    assert laptop.customer(lost.id).identity == lost.identity
    assert laptop.customer(waited.id).identity == waited.identity
    assert states(laptop).count("done") + states(laptop).count("attention") == 3


@pytest.mark.expects_log("the portal’s feed went back")
def test_a_restore_that_nobody_declared_is_seen_by_the_feed_that_went_back(
    laptop: Laptop, new_laptop: NewLaptop, portal: EmbeddedPortal, backup: Copy
) -> None:
    lost = laptop.create_customer(identity=company(2))
    laptop.sync_once()
    laptop.close()
    restore(portal, backup, is_declared=False)

    again = new_laptop()
    assert again.sync_once() == Retry()
    assert again.sync_once() == Done()

    assert codes(again) == [LOST]
    assert again.customer(lost.id).identity == lost.identity
    assert again.sync_once() == Done()


def test_a_new_epoch_that_lost_nothing_tells_the_rep_nothing(
    laptop: Laptop, portal: EmbeddedPortal, backup: Copy
) -> None:
    portal.stop()
    renew_epoch(portal.engine)
    portal.start()
    assert laptop.sync_once() == Done()
    assert states(laptop) == ["done"]
    assert laptop.store.question() is None
