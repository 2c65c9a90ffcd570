"""Tables of which state may follow which: they guard commands, enable buttons and answer for the portal."""

from collections.abc import Mapping
from enum import StrEnum
from typing import TypeVar

from app.domain.errors import violation

_State = TypeVar("_State", bound=StrEnum)
_Event = TypeVar("_Event", bound=StrEnum)


def can(table: Mapping[tuple[_State, _Event], _State], state: _State, event: _Event) -> bool:
    """Whether ``event`` may happen in ``state``."""
    return (state, event) in table


def advance(table: Mapping[tuple[_State, _Event], _State], state: _State, event: _Event) -> _State:
    """The state after ``event``.

    Raises:
        RuleViolation: ``transition.not_allowed`` with ``state`` and ``event``.
    """
    following = table.get((state, event))
    if following is None:
        raise violation("transition.not_allowed", "status", state=str(state), event=str(event))
    return following


def settle(
    table: Mapping[tuple[_State, _Event], _State], state: _State, seen: _State, event: _Event
) -> _State:
    """The state after ``event``, which was asked for when ``seen`` was the state; as it is where it is so.

    Statuses are never merged by themselves: what somebody else made of it meanwhile is for a person to see.

    Raises:
        RuleViolation: ``transition.not_allowed``, or ``status.changed`` with ``state`` and ``seen``.
    """
    wanted = advance(table, seen, event)
    if state == wanted:
        return state
    if state != seen:
        raise violation("status.changed", "status", state=str(state), seen=str(seen))
    return wanted
