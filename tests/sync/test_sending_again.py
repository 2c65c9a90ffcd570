"""What a restored portal lost is given again: in order, on what it has now, and over nobody else's work."""

import pytest

from app.domain.document import Kind
from app.domain.errors import RuleViolation
from app.models.outbox import OpState
from app.services.attention.lost_changes import SentAgain
from app.services.store.lost_codes import LOST
from app.services.sync.outcome import Done
from portal.demo.embedded import EmbeddedPortal
from tests.support import builders as a
from tests.support.companies import company
from tests.support.fault_proxy import FaultProxy, drop
from tests.support.laptops import Laptop
from tests.support.lost_commands import codes, given, lost_changes, states, waiting
from tests.support.people import HUGO
from tests.support.portal_copies import Copy, copy_of, restore
from tests.sync.conftest import NewLaptop


def test_sent_again_it_is_with_the_portal_and_with_colleagues(
    laptop: Laptop, new_laptop: NewLaptop, portal: EmbeddedPortal, backup: Copy
) -> None:
    lost = laptop.create_customer(identity=company(2))
    laptop.sync_once()
    laptop.edit_customer(lost.id, website="new.example")
    quote = laptop.create_quote(lost.id)
    laptop.sync_once()
    laptop.validate_quote(quote.id)
    laptop.sync_once()
    restore(portal, backup)
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
    laptop: Laptop, portal: EmbeddedPortal, backup: Copy
) -> None:
    lost = laptop.create_customer(identity=company(2))
    laptop.sync_once()
    laptop.edit_customer(lost.id, website="new.example")
    laptop.sync_once()
    quote = laptop.create_quote(lost.id)
    laptop.sync_once()
    laptop.revise_quote(quote.id, commitment_months=24)
    laptop.sync_once()
    restore(portal, backup)
    laptop.sync_once()

    *_, revision = waiting(laptop)
    assert lost_changes(laptop).send_again(revision) == SentAgain(3)
    assert laptop.sync_once() == Done()

    assert laptop.quote(quote.id).terms.commitment_months == 24
    assert [each.type for each in given(laptop) if each.state is OpState.ATTENTION] == ["customer.update"]


def test_a_change_that_is_sent_again_never_overwrites_a_colleagues_unseen(
    laptop: Laptop, new_laptop: NewLaptop, portal: EmbeddedPortal, backup: Copy
) -> None:
    (kept,) = [each.target_id for each in given(laptop)]
    laptop.edit_customer(kept, website="mine.example")
    laptop.sync_once()
    laptop.edit_customer(kept, industry="retail")
    laptop.sync_once()
    restore(portal, backup)
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
    laptop: Laptop, portal: EmbeddedPortal, proxy: FaultProxy, backup: Copy
) -> None:
    lost = laptop.create_customer(identity=company(2))
    laptop.sync_once()
    restore(portal, backup)
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
    laptop: Laptop, new_laptop: NewLaptop, portal: EmbeddedPortal, backup: Copy
) -> None:
    hugo = new_laptop("other", HUGO)
    theirs = hugo.create_customer(identity=company(2))
    hugo.sync_once()
    laptop.sync_once()
    quote = laptop.create_quote(theirs.id)
    laptop.sync_once()
    restore(portal, backup)
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
