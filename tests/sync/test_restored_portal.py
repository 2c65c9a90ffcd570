"""A portal restored from a copy: what it lost of what was done comes to the rep, and can be given again."""

import json
from dataclasses import replace

import pytest

from app.domain.document import Kind
from app.domain.errors import RuleViolation
from app.models.outbox import OpState, QueuedOperation
from app.services.attention.lost_changes import LostChanges, SentAgain
from app.services.queries import Queries
from app.services.store import restored
from app.services.store.lost_codes import BUILDS_ON_LOST, LOST
from app.services.sync.outcome import Done, Retry
from portal.demo.embedded import EmbeddedPortal
from portal.store.schema import renew_epoch
from tests.support import builders as a
from tests.support.companies import company
from tests.support.fault_proxy import Fault, FaultProxy, Forward, Response, drop, lose_answer
from tests.support.laptops import Laptop
from tests.support.people import HUGO
from tests.support.portal_copies import Copy, copy_of, restore
from tests.sync.conftest import NewLaptop


@pytest.fixture
def copy(laptop: Laptop, portal: EmbeddedPortal) -> Copy:
    """The portal with one customer of Claire's, as it is put back later."""
    laptop.create_customer(identity=company(1))
    laptop.sync_once()
    return copy_of(portal)


def given(laptop: Laptop) -> list[QueuedOperation]:
    """Every command in the order in which it was given; the portal numbers those of an installation."""
    return sorted(laptop.operations(), key=lambda each: each.place)


def states(laptop: Laptop) -> list[str]:
    """The states of ``given``."""
    return [each.state.value for each in given(laptop)]


def codes(laptop: Laptop) -> list[str]:
    """Why commands wait for a person, oldest first."""
    return [restored.code_of(each) for each in given(laptop) if each.state is OpState.ATTENTION]


def lost_changes(laptop: Laptop) -> LostChanges:
    return LostChanges(laptop.store, laptop.account)


def waiting(laptop: Laptop) -> list[str]:
    """The commands that wait for a person, oldest first."""
    return [each.op_id for each in given(laptop) if each.state is OpState.ATTENTION]


def cannot_say(forward: Forward) -> Response:
    """The portal is of a version that cannot tell which commands it knows."""
    response = forward()
    info = json.loads(response.body)
    info["features"].remove("known")
    return replace(response, body=json.dumps(info).encode())


def test_what_was_lost_comes_to_the_rep_and_the_customer_stays_in_sight(
    laptop: Laptop, portal: EmbeddedPortal, copy: Copy
) -> None:
    lost = laptop.create_customer(identity=company(2))
    laptop.sync_once()
    restore(portal, copy)
    waited = laptop.create_customer(identity=company(3))

    assert laptop.sync_once() == Done()

    assert states(laptop) == ["done", "attention", "done"]
    assert codes(laptop) == [LOST]
    assert laptop.customer(lost.id).identity == lost.identity
    assert laptop.customer(waited.id).identity == waited.identity
    assert laptop.sync.status.attention == 1
    (item,) = Queries(laptop.store.readers, laptop.store.clock).attention()
    assert (item.code, item.customer_name) == (LOST, "Company 2")


def test_sent_again_it_is_with_the_portal_and_with_colleagues(
    laptop: Laptop, new_laptop: NewLaptop, portal: EmbeddedPortal, copy: Copy
) -> None:
    lost = laptop.create_customer(identity=company(2))
    laptop.sync_once()
    laptop.edit_customer(lost.id, website="new.example")
    quote = laptop.create_quote(lost.id)
    laptop.sync_once()
    laptop.validate_quote(quote.id)
    laptop.sync_once()
    restore(portal, copy)
    laptop.sync_once()
    assert codes(laptop) == [LOST] * 4

    assert lost_changes(laptop).send_all_again() == SentAgain(4)
    assert laptop.sync_once() == Done()

    assert set(states(laptop)) == {"done"}
    other = new_laptop("other", HUGO)
    other.sync_once()
    assert other.customer(lost.id).website == "new.example"
    assert other.quote(quote.id).contract_number
    assert other.count(Kind.CONTRACT) == 1


def test_one_that_is_sent_again_takes_with_it_what_it_builds_on_and_no_more(
    laptop: Laptop, portal: EmbeddedPortal, copy: Copy
) -> None:
    lost = laptop.create_customer(identity=company(2))
    laptop.sync_once()
    laptop.edit_customer(lost.id, website="new.example")
    laptop.sync_once()
    quote = laptop.create_quote(lost.id)
    laptop.sync_once()
    laptop.revise_quote(quote.id, commitment_months=24)
    laptop.sync_once()
    restore(portal, copy)
    laptop.sync_once()

    *_, revision = waiting(laptop)
    assert lost_changes(laptop).send_again(revision) == SentAgain(3)
    assert laptop.sync_once() == Done()

    assert laptop.quote(quote.id).terms.commitment_months == 24
    assert [each.type for each in given(laptop) if each.state is OpState.ATTENTION] == ["customer.update"]


def test_what_is_discarded_stays_so_after_another_restore_and_can_be_taken_back_until_then(
    laptop: Laptop, portal: EmbeddedPortal, copy: Copy
) -> None:
    lost = laptop.create_customer(identity=company(2))
    laptop.sync_once()
    restore(portal, copy)
    laptop.sync_once()
    (op_id,) = waiting(laptop)

    laptop.let_refused_customers_go()
    assert laptop.store.load(Kind.CUSTOMER, lost.id) is None
    with laptop.store.write() as work:
        work.recall(op_id)
    assert laptop.customer(lost.id).identity == lost.identity
    laptop.let_refused_customers_go()
    restore(portal, copy)

    assert laptop.sync_once() == Done()
    assert codes(laptop) == []
    assert laptop.store.load(Kind.CUSTOMER, lost.id) is None


@pytest.mark.parametrize("fault", [drop, lose_answer])
def test_nothing_leaves_until_the_portal_has_answered(
    laptop: Laptop,
    new_laptop: NewLaptop,
    portal: EmbeddedPortal,
    proxy: FaultProxy,
    copy: Copy,
    fault: Fault,
) -> None:
    laptop.create_customer(identity=company(2))
    laptop.sync_once()
    restore(portal, copy)
    laptop.create_customer(identity=company(3))
    proxy.plan("/sync/known", fault, times=5)

    assert laptop.sync_once() == Retry()

    assert states(laptop) == ["done", "done", "queued"]
    laptop.close()
    proxy.clear()
    again = new_laptop()
    assert again.sync_once() == Done()
    assert states(again) == ["done", "attention", "done"]


def test_what_was_answered_before_the_laptop_was_switched_off_is_not_asked_again(
    laptop: Laptop,
    new_laptop: NewLaptop,
    portal: EmbeddedPortal,
    proxy: FaultProxy,
    copy: Copy,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for number in range(2, 6):
        laptop.create_customer(identity=company(number))
    laptop.sync_once()
    restore(portal, copy)
    monkeypatch.setattr(restored, "PAGE", 2)
    asked: list[bytes] = []

    def second_is_lost(forward: Forward) -> Response | None:
        asked.append(b"")
        return forward() if len(asked) == 1 else None

    proxy.plan("/sync/known", second_is_lost, times=9)
    laptop.sync_once()
    assert states(laptop) == ["done", "attention", "done", "done", "done"]
    laptop.close()
    asked.clear()
    proxy.clear()

    again = new_laptop()
    assert again.sync_once() == Done()

    assert states(again) == ["done", *["attention"] * 4]
    assert again.store.question() is None


@pytest.mark.expects_log("cannot say what it lost")
def test_a_portal_that_cannot_say_is_not_taken_for_one_that_lost_everything(
    laptop: Laptop, portal: EmbeddedPortal, proxy: FaultProxy, copy: Copy
) -> None:
    laptop.create_customer(identity=company(2))
    laptop.sync_once()
    restore(portal, copy)
    proxy.plan("/sync/info", cannot_say, times=2)
    laptop.create_customer(identity=company(3))

    for _ in range(2):
        assert laptop.sync_once() == Done()
        assert states(laptop) == ["done", "done", "done"]

    assert laptop.sync_once() == Done()
    assert states(laptop) == ["done", "attention", "done"]


def test_what_waits_about_something_lost_waits_with_it(
    laptop: Laptop, portal: EmbeddedPortal, copy: Copy
) -> None:
    lost = laptop.create_customer(identity=company(2))
    laptop.sync_once()
    restore(portal, copy)
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
    laptop: Laptop, portal: EmbeddedPortal, proxy: FaultProxy, copy: Copy
) -> None:
    lost = laptop.create_customer(identity=company(2))
    proxy.plan("/sync/changes", drop, times=2)
    laptop.sync_once()
    assert states(laptop) == ["done", "settled"]
    restore(portal, copy)

    assert laptop.sync_once() == Done()

    assert codes(laptop) == [LOST]
    assert laptop.customer(lost.id).identity == lost.identity


def test_a_change_that_is_sent_again_never_overwrites_a_colleagues_unseen(
    laptop: Laptop, new_laptop: NewLaptop, portal: EmbeddedPortal, copy: Copy
) -> None:
    (kept,) = [each.target_id for each in given(laptop)]
    laptop.edit_customer(kept, website="mine.example")
    laptop.sync_once()
    laptop.edit_customer(kept, industry="retail")
    laptop.sync_once()
    restore(portal, copy)
    hugo = new_laptop("other", HUGO)
    hugo.sync_once()
    hugo.edit_customer(kept, website="theirs.example")
    hugo.sync_once()
    laptop.sync_once()

    assert lost_changes(laptop).send_all_again() == SentAgain(2)
    assert laptop.sync_once() == Done()

    assert codes(laptop) == ["conflict"]
    assert laptop.customer(kept).website == "theirs.example"
    assert laptop.customer(kept).industry == "retail"


def test_a_revision_is_not_sent_again_over_one_that_a_colleague_made_meanwhile(
    laptop: Laptop, new_laptop: NewLaptop, portal: EmbeddedPortal
) -> None:
    customer = laptop.create_customer(identity=company(1))
    quote = laptop.create_quote(customer.id)
    laptop.sync_once()
    copied = copy_of(portal)
    laptop.revise_quote(quote.id, commitment_months=24)
    laptop.sync_once()
    restore(portal, copied)
    hugo = new_laptop("other", HUGO)
    hugo.sync_once()
    hugo.revise_quote(quote.id, lines=(a.line(quantity=99),))
    hugo.sync_once()
    laptop.sync_once()
    (op_id,) = waiting(laptop)

    with pytest.raises(RuleViolation) as refused:
        lost_changes(laptop).send_again(op_id)

    assert refused.value.problems[0].code == "version-mismatch"
    assert lost_changes(laptop).send_all_again() == SentAgain(0, left=1)
    assert codes(laptop) == [LOST]
    assert laptop.quote(quote.id).terms.lines[0].quantity == 99


def test_a_revision_whose_forerunner_was_discarded_is_not_sent_on_other_terms(
    laptop: Laptop, portal: EmbeddedPortal
) -> None:
    customer = laptop.create_customer(identity=company(1))
    quote = laptop.create_quote(customer.id)
    laptop.sync_once()
    copied = copy_of(portal)
    for months in (24, 36):
        laptop.revise_quote(quote.id, commitment_months=months)
        laptop.sync_once()
    restore(portal, copied)
    laptop.sync_once()
    first, second = waiting(laptop)
    with laptop.store.write() as work:
        work.discard_refusal(first)

    with pytest.raises(RuleViolation):
        lost_changes(laptop).send_again(second)

    assert waiting(laptop) == [second]


def test_nothing_is_sent_again_on_what_is_still_of_the_portal_before(
    laptop: Laptop, portal: EmbeddedPortal, proxy: FaultProxy, copy: Copy
) -> None:
    lost = laptop.create_customer(identity=company(2))
    laptop.sync_once()
    restore(portal, copy)
    proxy.plan("/sync/changes", drop, times=2)
    laptop.sync_once()
    (op_id,) = waiting(laptop)

    with pytest.raises(RuleViolation) as refused:
        lost_changes(laptop).send_again(op_id)
    assert refused.value.problems[0].code == "sync.not_read_yet"
    assert waiting(laptop) == [op_id]
    laptop.sync_once()

    assert lost_changes(laptop).send_again(op_id) == SentAgain(1)
    laptop.sync_once()
    assert states(laptop) == ["done", "done", "done"]
    assert laptop.customer(lost.id).identity == lost.identity


def test_what_is_about_a_colleagues_lost_customer_follows_once_that_is_sent_again(
    laptop: Laptop, new_laptop: NewLaptop, portal: EmbeddedPortal, copy: Copy
) -> None:
    hugo = new_laptop("other", HUGO)
    theirs = hugo.create_customer(identity=company(2))
    hugo.sync_once()
    laptop.sync_once()
    quote = laptop.create_quote(theirs.id)
    laptop.sync_once()
    restore(portal, copy)
    laptop.sync_once()
    (op_id,) = waiting(laptop)

    with pytest.raises(RuleViolation) as refused:
        lost_changes(laptop).send_again(op_id)
    assert refused.value.problems[0].code == "sync.customer_lost"
    hugo.sync_once()
    lost_changes(hugo).send_all_again()
    hugo.sync_once()
    laptop.sync_once()

    assert lost_changes(laptop).send_again(op_id) == SentAgain(1)
    assert laptop.sync_once() == Done()
    assert laptop.quote(quote.id).number


def test_what_a_laptop_sent_under_earlier_identities_is_known_all_the_same(
    laptop: Laptop, portal: EmbeddedPortal, copy: Copy
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


def test_a_new_epoch_that_lost_nothing_tells_the_rep_nothing(
    laptop: Laptop, portal: EmbeddedPortal, copy: Copy
) -> None:
    portal.stop()
    renew_epoch(portal.engine)
    portal.start()
    assert laptop.sync_once() == Done()
    assert states(laptop) == ["done"]
    assert laptop.store.question() is None
