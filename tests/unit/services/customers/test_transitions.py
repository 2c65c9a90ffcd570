"""Moving customers on a rep's desk: one action, one transaction, and the way back."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.customer.customer import AccountState, Customer, LifecycleStatus
from app.domain.customer.lifecycle import AccountEvent, CustomerEvent
from app.domain.errors import RuleViolation
from app.domain.ids import CustomerId, ReasonId
from app.services.customers.transitions import AT_ONCE_MAX, TransitionOutcome
from app.services.desk.desk import Desk
from app.services.queries.customer_filter import CustomerFilter
from app.services.queries.rows import SyncMark
from app.services.store.changes import Changes
from app.wire.protocol import OperationResult, ResultStatus
from tests.support import builders as b
from tests.support.caches import desk_in, fed, page

IDS = [CustomerId(b.some_id(number)) for number in range(50, 54)]
ENABLED, SUSPENDED, PROSPECT, INSTALLING = IDS
CUSTOMERS = (
    b.customer(
        id=ENABLED,
        identity=b.identity(name="Activé"),
        status=LifecycleStatus.INSTALLED,
        account_state=AccountState.ENABLED,
    ),
    b.customer(
        id=SUSPENDED,
        identity=b.identity(name="Suspendu", registration_number="40483304800022"),
        status=LifecycleStatus.INSTALLED,
        account_state=AccountState.SUSPENDED,
    ),
    b.customer(id=PROSPECT, identity=b.identity(name="Prospect", registration_number="")),
    b.customer(
        id=INSTALLING,
        identity=b.identity(name="Installation", registration_number=""),
        status=LifecycleStatus.INSTALLING,
        account_state=AccountState.ENABLED,
    ),
)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    opened = desk_in(tmp_path)
    opened.store.apply_page(page(fed(each, 100 + place) for place, each in enumerate(CUSTOMERS)))
    yield opened
    opened.close()


def seen(desk: Desk, id: CustomerId) -> Customer:
    return desk.customers.get(id)


def types(desk: Desk) -> list[str]:
    """What waits to be sent."""
    return [type(row.command).__name__ for row in desk.queries.outbox()]


def codes(moved: TransitionOutcome) -> dict[str, str]:
    return {each.name: each.problem.code for each in moved.skipped}


def test_an_action_on_many_moves_those_that_may_and_names_the_others(desk: Desk) -> None:
    news: list[Changes] = []
    desk.store.subscribe(news.append)
    moved = desk.customer_transitions.set_state(IDS, AccountEvent.SUSPEND)
    assert [each.name for each in moved.done] == ["Activé", "Installation"]
    assert codes(moved) == {"Suspendu": "account.already", "Prospect": "account.none"}
    assert types(desk) == ["SetAccountState", "SetAccountState"]
    assert len(news) == 1
    assert seen(desk, ENABLED).account_state is AccountState.SUSPENDED
    row = desk.queries.customer_rows([ENABLED])[ENABLED]
    assert (row.account_state, row.mark) == (AccountState.SUSPENDED, SyncMark.QUEUED)


def test_a_preview_says_the_same_and_writes_nothing(desk: Desk) -> None:
    before = desk.customer_transitions.preview(IDS, AccountEvent.SUSPEND)
    lost = desk.customer_transitions.preview(IDS, CustomerEvent.LOSE)
    assert types(desk) == []
    after = desk.customer_transitions.set_state(IDS, AccountEvent.SUSPEND)
    assert [each.name for each in before.done] == [each.name for each in after.done]
    assert codes(before) == codes(after)
    assert codes(lost) == {"Installation": "transition.not_allowed"}
    assert set(codes(desk.customer_transitions.preview(IDS, CustomerEvent.REOPEN)).values()) == {
        "customer.not_lost"
    }


def test_losing_wants_a_reason_of_the_list_and_a_sentence_where_it_asks_for_one(desk: Desk) -> None:
    for reason, text, code in (("", "", "refusal.reason_missing"), ("other", " ", "refusal.text_missing")):
        with pytest.raises(RuleViolation) as refused:
            desk.customer_transitions.lose([PROSPECT], ReasonId(reason), text)
        assert refused.value.problems[0].code == code
    with pytest.raises(RuleViolation) as refused:
        desk.customer_transitions.lose([PROSPECT], ReasonId("other"), "x" * 2_001)
    assert refused.value.problems[0].code == "text.too_long"
    assert types(desk) == []


def test_a_lost_customer_leaves_its_chip_and_can_be_taken_up_again(desk: Desk) -> None:
    desk.customer_transitions.lose([PROSPECT], ReasonId("other"), " Fermé ")
    lost = seen(desk, PROSPECT)
    assert lost.loss is not None
    assert (lost.status, lost.loss.text, lost.lost_on) == (
        LifecycleStatus.LOST,
        "Fermé",
        desk.clock.today(),
    )
    found = desk.queries.customers(CustomerFilter(status=LifecycleStatus.LOST))
    assert found.position_of(PROSPECT) is not None
    assert found.status_counts()[LifecycleStatus.LOST] == found.count
    assert codes(desk.customer_transitions.lose([PROSPECT], ReasonId("other"), "x")) == {
        "Prospect": "customer.lost_already"
    }
    desk.customer_transitions.reopen([PROSPECT])
    assert seen(desk, PROSPECT).status is LifecycleStatus.PROSPECT


def test_undo_takes_back_what_was_not_sent_as_if_it_had_never_been(desk: Desk) -> None:
    desk.customer_transitions.set_state([ENABLED], AccountEvent.DISABLE)
    first = desk.undo.last()
    assert first is not None
    desk.customer_transitions.lose([PROSPECT], ReasonId("other"), "x")
    desk.undo.undo(first)
    assert seen(desk, ENABLED) == CUSTOMERS[0]
    assert types(desk) == ["LoseCustomer"]
    assert [each.seq for each in desk.store.take_batch()] == [1]
    assert [each.operation.seq for each in desk.store.take_batch()] == [1]
    desk.customer_transitions.set_state([ENABLED], AccountEvent.SUSPEND)
    assert [each.seq for each in desk.store.take_batch()] == [1, 2]


def test_many_that_moved_in_one_go_move_back_in_one_go(desk: Desk) -> None:
    desk.customer_transitions.set_state([ENABLED, SUSPENDED], AccountEvent.DISABLE)
    [action_id] = {row.action_id for row in desk.queries.outbox()}
    desk.undo.undo(action_id)
    assert types(desk) == []
    assert (seen(desk, ENABLED).account_state, seen(desk, SUSPENDED).account_state) == (
        AccountState.ENABLED,
        AccountState.SUSPENDED,
    )


def test_a_refused_change_of_the_account_holds_no_change_of_the_profile_back(desk: Desk) -> None:
    desk.customer_transitions.set_state([ENABLED], AccountEvent.SUSPEND)
    before = seen(desk, ENABLED)
    desk.customers.update(before, replace(before, website="neuf.fr"))
    account, profile = desk.store.take_batch()
    assert profile.depends_on == ()
    desk.store.settle([OperationResult(account.seq, account.op_id, ResultStatus.REJECTED)])
    after = seen(desk, ENABLED)
    assert (after.account_state, after.website) == (AccountState.ENABLED, "neuf.fr")


def test_more_than_a_few_hundred_at_once_are_refused(desk: Desk) -> None:
    many = [CustomerId(str(number)) for number in range(AT_ONCE_MAX + 1)]
    with pytest.raises(RuleViolation) as refused:
        desk.customer_transitions.set_state(many, AccountEvent.SUSPEND)
    assert refused.value.problems[0].code == "selection.too_large"


def test_who_is_gone_meanwhile_is_passed_over(desk: Desk) -> None:
    gone = CustomerId(b.some_id(99))
    moved = desk.customer_transitions.set_state([gone, ENABLED], AccountEvent.SUSPEND)
    assert [each.id for each in moved.done] == [ENABLED]
