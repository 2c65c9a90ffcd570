"""What a rep does to a customer's status and account state, one event at a time."""

from dataclasses import dataclass, replace
from datetime import date
from typing import assert_never

from app.domain.checks.transitions import advance, settle
from app.domain.customer.customer import Customer
from app.domain.customer.lifecycle import (
    ACCOUNT_TRANSITIONS,
    CUSTOMER_TRANSITIONS,
    AccountEvent,
    CustomerEvent,
)
from app.domain.customer.loss import Loss
from app.domain.customer.states import AccountState, LifecycleStatus
from app.domain.errors import violation


@dataclass(frozen=True, slots=True)
class SetAccountState:
    """Enable, disable or suspend the account, whose state the rep saw as ``seen``."""

    event: AccountEvent
    seen: AccountState


@dataclass(frozen=True, slots=True)
class LoseCustomer:
    """The customer was lost on a day, when the rep saw its status as ``seen``."""

    loss: Loss
    lost_on: date
    seen: LifecycleStatus


@dataclass(frozen=True, slots=True)
class ReopenCustomer:
    """A lost customer is a prospect again."""


Transition = SetAccountState | LoseCustomer | ReopenCustomer


def apply_transition(customer: Customer, move: Transition) -> Customer:
    """``customer`` after ``move``; the same where it is so already.

    Raises:
        RuleViolation: ``account.none`` before the account exists, ``transition.not_allowed``, or
            ``status.changed`` when somebody else moved it since the rep looked.
    """
    match move:
        case SetAccountState(event=event, seen=seen):
            if customer.account_state is None:
                raise violation("account.none", "account_state")
            state = settle(ACCOUNT_TRANSITIONS, customer.account_state, seen, event)
            return replace(customer, account_state=state)
        case LoseCustomer(loss=loss, lost_on=lost_on, seen=status):
            became = settle(CUSTOMER_TRANSITIONS, customer.status, status, CustomerEvent.LOSE)
            if became is customer.status:
                return customer
            return replace(customer, status=became, loss=loss, lost_on=lost_on)
        case ReopenCustomer():
            lost, reopen = LifecycleStatus.LOST, CustomerEvent.REOPEN
            became = settle(CUSTOMER_TRANSITIONS, customer.status, lost, reopen)
            return replace(customer, status=became, loss=None, lost_on=None)
        case _:
            assert_never(move)


def reissue(move: Transition, customer: Customer) -> Transition:
    """``move`` asked for anew, on ``customer`` as it stands now.

    Raises:
        RuleViolation: ``account.none`` or ``transition.not_allowed``: from there it leads nowhere.
    """
    match move:
        case SetAccountState(event=event):
            if customer.account_state is None:
                raise violation("account.none", "account_state")
            advance(ACCOUNT_TRANSITIONS, customer.account_state, event)
            return replace(move, seen=customer.account_state)
        case LoseCustomer():
            advance(CUSTOMER_TRANSITIONS, customer.status, CustomerEvent.LOSE)
            return replace(move, seen=customer.status)
        case ReopenCustomer():
            advance(CUSTOMER_TRANSITIONS, customer.status, CustomerEvent.REOPEN)
            return move
        case _:
            assert_never(move)


def account_events(state: AccountState | None) -> frozenset[AccountEvent]:
    """What may be done with an account in that state; nothing before there is one."""
    return frozenset(event for before, event in ACCOUNT_TRANSITIONS if before is state)


def customer_events(status: LifecycleStatus) -> frozenset[CustomerEvent]:
    """What a rep may do with a customer of that status; the rest follows from contracts and installation."""
    mine = (CustomerEvent.LOSE, CustomerEvent.REOPEN)
    return frozenset(event for before, event in CUSTOMER_TRANSITIONS if before is status and event in mine)
