"""Which status may follow which: the tables that guard commands, enable buttons and answer for the portal."""

from collections.abc import Mapping
from enum import StrEnum
from typing import TypeVar

from app.domain.customer import AccountState, InstallationStage, LifecycleStatus
from app.domain.errors import refuse
from app.domain.quote import QuoteStatus


class QuoteEvent(StrEnum):
    CREATE = "create"
    REVISE = "revise"
    REFUSE = "refuse"
    VALIDATE = "validate"
    SUPERSEDE = "supersede"


class CustomerEvent(StrEnum):
    FIRST_CONTRACT = "first_contract"
    INSTALL = "install"
    LOSE = "lose"
    REOPEN = "reopen"


class AccountEvent(StrEnum):
    ENABLE = "enable"
    DISABLE = "disable"
    SUSPEND = "suspend"


QUOTE_TRANSITIONS: Mapping[tuple[QuoteStatus, QuoteEvent], QuoteStatus] = {
    (QuoteStatus.DRAFT, QuoteEvent.CREATE): QuoteStatus.OPEN,
    (QuoteStatus.OPEN, QuoteEvent.REVISE): QuoteStatus.OPEN,
    (QuoteStatus.OPEN, QuoteEvent.REFUSE): QuoteStatus.REFUSED,
    (QuoteStatus.OPEN, QuoteEvent.VALIDATE): QuoteStatus.VALIDATED,
    (QuoteStatus.OPEN, QuoteEvent.SUPERSEDE): QuoteStatus.SUPERSEDED,
}

CUSTOMER_TRANSITIONS: Mapping[tuple[LifecycleStatus, CustomerEvent], LifecycleStatus] = {
    (LifecycleStatus.PROSPECT, CustomerEvent.FIRST_CONTRACT): LifecycleStatus.INSTALLING,
    (LifecycleStatus.PROSPECT, CustomerEvent.LOSE): LifecycleStatus.LOST,
    (LifecycleStatus.LOST, CustomerEvent.REOPEN): LifecycleStatus.PROSPECT,
    (LifecycleStatus.INSTALLING, CustomerEvent.INSTALL): LifecycleStatus.INSTALLED,
    (LifecycleStatus.INSTALLING, CustomerEvent.FIRST_CONTRACT): LifecycleStatus.INSTALLING,
    (LifecycleStatus.INSTALLED, CustomerEvent.FIRST_CONTRACT): LifecycleStatus.INSTALLED,
    (LifecycleStatus.INSTALLED, CustomerEvent.LOSE): LifecycleStatus.LOST,
}

ACCOUNT_TRANSITIONS: Mapping[tuple[AccountState, AccountEvent], AccountState] = {
    (AccountState.DISABLED, AccountEvent.ENABLE): AccountState.ENABLED,
    (AccountState.SUSPENDED, AccountEvent.ENABLE): AccountState.ENABLED,
    (AccountState.ENABLED, AccountEvent.DISABLE): AccountState.DISABLED,
    (AccountState.SUSPENDED, AccountEvent.DISABLE): AccountState.DISABLED,
    (AccountState.ENABLED, AccountEvent.SUSPEND): AccountState.SUSPENDED,
}

STAGE_ORDER = (InstallationStage.PREREQUISITES, InstallationStage.REDIRECTION, InstallationStage.COMPLETED)

_State = TypeVar("_State", bound=StrEnum)
_Event = TypeVar("_Event", bound=StrEnum)


def can(table: Mapping[tuple[_State, _Event], _State], state: _State, event: _Event) -> bool:
    """Whether ``event`` may happen in ``state``."""
    return (state, event) in table


def advance(table: Mapping[tuple[_State, _Event], _State], state: _State, event: _Event) -> _State:
    """The state after ``event``.

    Raises:
        Refused: ``transition.not_allowed`` with ``state`` and ``event``.
    """
    following = table.get((state, event))
    if following is None:
        raise refuse("transition.not_allowed", "status", state=str(state), event=str(event))
    return following


def settle(
    table: Mapping[tuple[_State, _Event], _State], state: _State, seen: _State, event: _Event
) -> _State:
    """The state after ``event``, which was asked for when ``seen`` was the state; as it is where it is so.

    Statuses are never merged by themselves: what somebody else made of it meanwhile is for a person to see.

    Raises:
        Refused: ``transition.not_allowed``, or ``status.changed`` with ``state`` and ``seen``.
    """
    wanted = advance(table, seen, event)
    if state == wanted:
        return state
    if state != seen:
        raise refuse("status.changed", "status", state=str(state), seen=str(seen))
    return wanted


def next_stage(stage: InstallationStage, needs_redirection: bool) -> InstallationStage | None:
    """The stage after ``stage``; flow redirection is there for Protect only."""
    stages = [s for s in STAGE_ORDER if needs_redirection or s is not InstallationStage.REDIRECTION]
    following = stages[stages.index(stage) + 1 :] if stage in stages else stages[-1:]
    return following[0] if following else None
