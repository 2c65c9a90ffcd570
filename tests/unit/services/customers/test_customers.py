"""What a rep can do with customers, and the ways out when the portal disagrees."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import msgspec
import pytest

from app.domain.commands.commands import CreateCustomer
from app.domain.customer.customer import Customer, LifecycleStatus
from app.domain.document import Kind
from app.domain.errors import RuleViolation
from app.domain.ids import CustomerId
from app.services.desk.desk import Desk
from app.services.drafts.drafts import DraftKind
from app.services.queries.customer_filter import CustomerFilter
from app.services.queries.rows import SyncMark
from app.wire.codec import encode
from app.wire.protocol import OperationResult, ResultStatus, WireConflict, WireGroupConflict
from tests.support import builders as b
from tests.support.caches import desk_in, fed, page


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    opened = desk_in(tmp_path)
    yield opened
    opened.close()


def filled_in(desk: Desk, **values: object) -> Customer:
    """A form filled in without a mistake."""
    return b.customer(**{"id": CustomerId(desk.identities.new()), "website": "", **values})


@pytest.fixture
def created(desk: Desk) -> Customer:
    return desk.customers.create(filled_in(desk))


def reject(desk: Desk, status: ResultStatus, conflict: WireConflict | None = None) -> str:
    """Let the portal answer the last command; its id."""
    operation = desk.store.take_batch()[-1]
    desk.store.settle([OperationResult(operation.seq, operation.op_id, status, conflict=conflict)])
    return operation.op_id


def test_a_new_customer_is_a_prospect_of_the_rep_seen_and_queued(desk: Desk, created: Customer) -> None:
    assert created.status is LifecycleStatus.PROSPECT
    assert created.sales_rep == desk.account.sales_rep
    [row] = desk.queries.customers(CustomerFilter(text="ateliers dupre")).page(0, 5)
    assert (row.id, row.mark) == (created.id, SyncMark.QUEUED)
    [waiting] = desk.queries.outbox()
    assert waiting.customer_name == "Ateliers Dupré"


def test_legal_numbers_and_emails_are_kept_in_normal_form(desk: Desk) -> None:
    typed = filled_in(
        desk, identity=b.identity(registration_number="732 829 320 00074", name=" Ateliers Dupré ")
    )
    created = desk.customers.create(typed)
    assert created.identity.registration_number == "73282932000074"
    assert created.identity.name == "Ateliers Dupré"


def test_problems_are_said_at_their_fields_and_nothing_is_kept(desk: Desk) -> None:
    with pytest.raises(RuleViolation) as refused:
        desk.customers.create(
            filled_in(desk, identity=b.identity(name="", registration_number="12"), contacts=())
        )
    fields = {problem.field for problem in refused.value.problems}
    assert {"identity.name", "identity.registration_number", "contacts"} <= fields
    assert desk.queries.outbox() == ()


def test_the_same_registration_number_twice_is_refused(desk: Desk, created: Customer) -> None:
    with pytest.raises(RuleViolation) as refused:
        desk.customers.create(filled_in(desk))
    [problem] = refused.value.problems
    assert (problem.code, problem.data["id"]) == ("customer.duplicate", created.id)


def test_a_likely_duplicate_only_warns(desk: Desk, created: Customer) -> None:
    other = filled_in(desk, identity=b.identity(registration_number="73282932000082", vat_number=""))
    [found] = desk.queries.duplicates(other)
    assert found.id == created.id
    assert not found.kind.blocks


def test_the_wizards_draft_goes_with_the_creation(desk: Desk) -> None:
    customer = filled_in(desk)
    desk.drafts.save("draft-1", DraftKind.WIZARD, customer, title="Ateliers")
    [kept] = desk.drafts.kept(DraftKind.WIZARD)
    assert kept.title == "Ateliers"
    assert desk.drafts.load("draft-1", Customer) == customer
    desk.customers.create(customer, draft_id="draft-1")
    assert list(desk.drafts.kept(DraftKind.WIZARD)) == []


def test_an_edit_is_laid_over_what_came_in_meanwhile(desk: Desk, created: Customer) -> None:
    elsewhere = replace(created, segment="250+")
    desk.store.apply_page(page([fed(elsewhere, 9_000)]))
    settle_everything(desk)
    edited = desk.customers.update(created, replace(created, website="dupre.fr"))
    assert (edited.website, edited.segment) == ("dupre.fr", "250+")


def test_an_edit_of_what_somebody_else_changed_is_refused(desk: Desk, created: Customer) -> None:
    settle_everything(desk)
    desk.store.apply_page(page([fed(replace(created, website="portal.fr"), 9_000)]))
    with pytest.raises(RuleViolation) as refused:
        desk.customers.update(created, replace(created, website="dupre.fr"))
    [problem] = refused.value.problems
    assert (problem.code, problem.field) == ("customer.changed_elsewhere", "website")


def test_an_edit_that_changes_nothing_queues_nothing(desk: Desk, created: Customer) -> None:
    settle_everything(desk)
    desk.store.apply_page(page([fed(created, 9_000)]))
    assert desk.customers.update(created, created) == created
    assert desk.queries.outbox() == ()


def test_a_conflict_is_decided_group_by_group(desk: Desk, created: Customer) -> None:
    settle_everything(desk)
    desk.store.apply_page(page([fed(created, 9_000)]))
    desk.customers.update(created, replace(created, website="mine.fr", segment="1-9"))
    theirs = replace(created, website="theirs.fr", segment="250+")
    groups = [conflict("website", "", "mine.fr", "theirs.fr"), conflict("segment", "50-249", "1-9", "250+")]
    op_id = reject(desk, ResultStatus.CONFLICT, WireConflict(groups, 2, "Rep 2", "2026-11-20"))
    desk.store.apply_page(page([fed(theirs, 9_001, 2)]))
    [item] = desk.queries.attention()
    assert item.conflict is not None
    assert [(each.group, each.mine, each.theirs) for each in item.conflict.groups] == [
        ("website", "mine.fr", "theirs.fr"),
        ("segment", "1-9", "250+"),
    ]
    desk.attention.resolve_customer(op_id, {"segment"})
    decided = desk.customers.get(created.id)
    assert (decided.website, decided.segment) == ("theirs.fr", "1-9")
    assert desk.queries.attention() == ()
    assert len(desk.queries.outbox()) == 1


def test_a_conflict_left_to_the_portal_queues_nothing(desk: Desk, created: Customer) -> None:
    op_id = reject(desk, ResultStatus.REJECTED)
    desk.attention.discard(op_id)
    assert desk.queries.attention() == ()
    assert desk.queries.outbox() == ()
    with pytest.raises(RuleViolation, match=r"attention\.missing"):
        desk.attention.discard(op_id)


def test_a_refused_creation_stays_in_sight_and_opens_again_as_a_draft(desk: Desk, created: Customer) -> None:
    op_id = reject(desk, ResultStatus.REJECTED)
    assert desk.customers.get(created.id) == created
    assert desk.queries.customer_rows([created.id])[created.id].mark is SyncMark.ATTENTION
    draft_id = desk.refused_changes.reopen_customer(op_id)
    assert desk.refused_changes.reopen_customer(op_id) == draft_id
    [kept] = desk.drafts.kept(DraftKind.WIZARD)
    assert kept.id == draft_id
    assert [each.op_id for each in desk.queries.attention()] == [op_id]


def test_a_refused_customer_who_is_created_again_takes_the_place_of_the_first(
    desk: Desk, created: Customer
) -> None:
    reject(desk, ResultStatus.REJECTED)
    mended = replace(created, website="mended.fr")
    assert desk.customers.create(mended).website == "mended.fr"
    assert desk.queries.attention() == ()
    [queued] = desk.queries.outbox()
    assert isinstance(queued.command, CreateCustomer)
    assert desk.customers.get(created.id).website == "mended.fr"


def test_a_refused_customer_whose_profile_is_put_right_is_created_again(
    desk: Desk, created: Customer
) -> None:
    reject(desk, ResultStatus.REJECTED)
    desk.customers.update(created, replace(created, website="mended.fr"))
    assert desk.queries.attention() == ()
    [queued] = desk.queries.outbox()
    assert isinstance(queued.command, CreateCustomer)
    assert queued.command.customer.website == "mended.fr"


def test_a_refused_customer_goes_with_its_card_and_comes_back_with_it(desk: Desk, created: Customer) -> None:
    op_id = reject(desk, ResultStatus.REJECTED)
    desk.attention.discard(op_id)
    assert desk.store.load(Kind.CUSTOMER, created.id) is None
    assert created.id not in desk.queries.customer_rows([created.id])
    desk.attention.recall(op_id)
    assert desk.customers.get(created.id) == created


def test_nothing_else_is_done_with_a_refused_customer(desk: Desk, created: Customer) -> None:
    reject(desk, ResultStatus.REJECTED)
    reason = b.lost_reason()
    desk.store.apply_page(page([fed(reason, 9_001)]))
    moved = desk.customer_transitions.lose([created.id], reason.id)
    assert [each.problem.code for each in moved.skipped] == ["customer.refused"]
    assert desk.queries.outbox() == ()


def conflict(group: str, base: str, mine: str, theirs: str) -> WireGroupConflict:
    return WireGroupConflict(group, *(msgspec.Raw(encode(each)) for each in (base, mine, theirs)))


def settle_everything(desk: Desk) -> None:
    """Let the portal apply all that waits, without bringing the outcome."""
    desk.store.settle(
        [
            OperationResult(each.seq, each.op_id, ResultStatus.APPLIED, 1, None)
            for each in desk.store.take_batch()
        ]
    )
