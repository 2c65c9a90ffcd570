"""Enabling, disabling, suspending, losing and taking up again: what each does, and who is refused."""

from itertools import product

import pytest

from app.domain.commands.specs import COMMANDS, apply, command_type
from app.domain.customer.customer import AccountState, Customer, LifecycleStatus
from app.domain.customer.lifecycle import AccountEvent, CustomerEvent
from app.domain.customer.loss import Loss
from app.domain.customer.transitions import (
    LoseCustomer,
    ReopenCustomer,
    SetAccountState,
    Transition,
    account_events,
    apply_transition,
    customer_events,
    reissue,
)
from app.domain.errors import RuleViolation
from app.domain.ids import ReasonId
from tests.support import builders as b
from tests.support.problems import codes_and_fields

LOSS = Loss(ReasonId("competitor"), "Parti chez un autre")
MOVES: dict[type[Transition], Transition] = {
    SetAccountState: SetAccountState(AccountEvent.SUSPEND, AccountState.ENABLED),
    LoseCustomer: LoseCustomer(LOSS, b.TODAY, LifecycleStatus.PROSPECT),
    ReopenCustomer: ReopenCustomer(),
}
# Written out again on purpose: a slip in the program's table must not change what is expected of it.
BECOMES = {"enable": "enabled", "disable": "disabled", "suspend": "suspended"}
ALLOWED = {
    "enabled": {"disable", "suspend"},
    "suspended": {"enable", "disable"},
    "disabled": {"enable"},
}


def code_of(customer: Customer, move: Transition) -> str:
    with pytest.raises(RuleViolation) as refused:
        apply_transition(customer, move)
    return named(refused.value)


def named(refused: RuleViolation) -> str:
    """The one code of a refusal, which stands at what could not be changed."""
    ((code, field),) = codes_and_fields(refused.problems)
    assert field == ("account_state" if code == "account.none" else "status")
    return code


@pytest.mark.parametrize("cls", MOVES)
def test_a_move_travels_under_its_name_and_needs_its_customer(cls: type[Transition]) -> None:
    assert COMMANDS[command_type(MOVES[cls])].cls is cls
    for document in (None, b.quote()):
        with pytest.raises(RuleViolation) as refused:
            apply(document, MOVES[cls])
        assert refused.value.problems[0].code == "document.missing"


@pytest.mark.parametrize(("state", "event"), list(product(AccountState, AccountEvent)))
def test_an_account_goes_where_its_state_lets_it(state: AccountState, event: AccountEvent) -> None:
    customer = b.customer(account_state=state)
    assert (event in account_events(state)) is (event.value in ALLOWED[state.value])
    if event.value in ALLOWED[state.value]:
        became = apply_transition(customer, SetAccountState(event, state))
        assert became == b.customer(account_state=AccountState(BECOMES[event.value]))
    else:
        assert code_of(customer, SetAccountState(event, state)) == "transition.not_allowed"


@pytest.mark.parametrize(("state", "seen", "event"), list(product(AccountState, AccountState, AccountEvent)))
def test_what_somebody_else_did_meanwhile_is_never_merged(
    state: AccountState, seen: AccountState, event: AccountEvent
) -> None:
    if state is seen or event.value not in ALLOWED[seen.value]:
        return
    customer, move = b.customer(account_state=state), SetAccountState(event, seen)
    if state.value == BECOMES[event.value]:
        assert apply_transition(customer, move) == customer
    else:
        assert code_of(customer, move) == "status.changed"


def test_before_the_first_contract_there_is_no_account_to_change() -> None:
    assert account_events(None) == frozenset()
    assert code_of(b.customer(), MOVES[SetAccountState]) == "account.none"


def test_a_lost_customer_has_its_reason_and_day_until_it_is_taken_up_again() -> None:
    lost = apply_transition(b.customer(), LoseCustomer(LOSS, b.TODAY, LifecycleStatus.PROSPECT))
    assert (lost.status, lost.loss, lost.lost_on) == (LifecycleStatus.LOST, LOSS, b.TODAY)
    assert apply_transition(lost, ReopenCustomer()) == b.customer()


def test_losing_twice_keeps_the_first_reason() -> None:
    lost = apply_transition(b.customer(), LoseCustomer(LOSS, b.TODAY, LifecycleStatus.PROSPECT))
    once_more = LoseCustomer(Loss(ReasonId("price")), b.TODAY, LifecycleStatus.PROSPECT)
    assert apply_transition(lost, once_more) == lost


@pytest.mark.parametrize("seen", [LifecycleStatus.INSTALLING, LifecycleStatus.LOST])
def test_who_is_being_installed_or_lost_cannot_be_lost(seen: LifecycleStatus) -> None:
    assert CustomerEvent.LOSE not in customer_events(seen)
    move = LoseCustomer(LOSS, b.TODAY, seen)
    assert code_of(b.customer(status=seen), move) == "transition.not_allowed"


def test_a_prospect_that_bought_meanwhile_is_not_lost() -> None:
    sold = b.customer(status=LifecycleStatus.INSTALLED)
    assert code_of(sold, MOVES[LoseCustomer]) == "status.changed"
    assert code_of(sold, ReopenCustomer()) == "status.changed"


def test_a_rep_loses_and_takes_up_again_and_nothing_else() -> None:
    found = {status.value: {event.value for event in customer_events(status)} for status in LifecycleStatus}
    assert found == {"prospect": {"lose"}, "installing": set(), "installed": {"lose"}, "lost": {"reopen"}}


@pytest.mark.parametrize(
    ("move", "customer", "became"),
    [
        (
            SetAccountState(AccountEvent.DISABLE, AccountState.ENABLED),
            {"account_state": AccountState.SUSPENDED},
            {"account_state": AccountState.DISABLED},
        ),
        (
            LoseCustomer(LOSS, b.TODAY, LifecycleStatus.INSTALLED),
            {"status": LifecycleStatus.PROSPECT},
            {"status": LifecycleStatus.LOST, "loss": LOSS, "lost_on": b.TODAY},
        ),
        (ReopenCustomer(), {"status": LifecycleStatus.LOST}, {"status": LifecycleStatus.PROSPECT}),
    ],
)
def test_a_move_asked_for_anew_goes_from_where_the_customer_stands(
    move: Transition, customer: dict[str, object], became: dict[str, object]
) -> None:
    stands = b.customer(**customer)
    after = apply_transition(stands, reissue(move, stands))
    assert {name: getattr(after, name) for name in became} == became


@pytest.mark.parametrize(
    ("move", "customer", "code"),
    [
        (MOVES[SetAccountState], {"account_state": None}, "account.none"),
        (
            MOVES[SetAccountState],
            {"account_state": AccountState.DISABLED},
            "transition.not_allowed",
        ),
        (MOVES[LoseCustomer], {"status": LifecycleStatus.INSTALLING}, "transition.not_allowed"),
        (MOVES[ReopenCustomer], {"status": LifecycleStatus.INSTALLED}, "transition.not_allowed"),
    ],
)
def test_a_move_that_leads_nowhere_from_there_is_refused(
    move: Transition, customer: dict[str, object], code: str
) -> None:
    with pytest.raises(RuleViolation) as refused:
        reissue(move, b.customer(**customer))
    assert named(refused.value) == code
