"""What an event makes of a state, and of one that somebody else has changed meanwhile."""

import pytest

from app.domain.checks.transitions import advance, can, settle
from app.domain.customer.customer import LifecycleStatus
from app.domain.customer.lifecycle import CUSTOMER_TRANSITIONS, CustomerEvent
from app.domain.errors import Problem, RuleViolation


def test_an_event_leads_on_or_is_refused_with_the_state_that_it_met() -> None:
    table, lost, lose = CUSTOMER_TRANSITIONS, LifecycleStatus.LOST, CustomerEvent.LOSE
    assert advance(table, LifecycleStatus.PROSPECT, lose) is lost
    assert can(table, LifecycleStatus.PROSPECT, lose)
    assert not can(table, lost, lose)
    with pytest.raises(RuleViolation) as refused:
        advance(table, lost, lose)
    data = {"state": "lost", "event": "lose"}
    assert refused.value.problems == (Problem("transition.not_allowed", "status", data),)


@pytest.mark.parametrize(
    ("now", "seen", "event", "expected"),
    [
        ("prospect", "prospect", "lose", "lost"),
        # Somebody else did the same meanwhile.
        ("lost", "prospect", "lose", "lost"),
        ("lost", "installed", "lose", "lost"),
    ],
)
def test_a_customer_is_moved_once_whoever_was_first(now: str, seen: str, event: str, expected: str) -> None:
    state = settle(CUSTOMER_TRANSITIONS, LifecycleStatus(now), LifecycleStatus(seen), CustomerEvent(event))
    assert state == expected


@pytest.mark.parametrize(
    ("now", "seen", "event", "problem"),
    [
        ("installed", "prospect", "lose", ("status.changed", {"state": "installed", "seen": "prospect"})),
        ("prospect", "installed", "lose", ("status.changed", {"state": "prospect", "seen": "installed"})),
        # What the rep saw decides whether it could be asked for at all.
        ("prospect", "lost", "lose", ("transition.not_allowed", {"state": "lost", "event": "lose"})),
        ("lost", "lost", "lose", ("transition.not_allowed", {"state": "lost", "event": "lose"})),
    ],
)
def test_what_somebody_else_made_of_a_customer_is_for_a_person_to_see(
    now: str, seen: str, event: str, problem: tuple[str, dict[str, str]]
) -> None:
    with pytest.raises(RuleViolation) as refused:
        settle(CUSTOMER_TRANSITIONS, LifecycleStatus(now), LifecycleStatus(seen), CustomerEvent(event))
    code, data = problem
    assert refused.value.problems == (Problem(code, "status", data),)
