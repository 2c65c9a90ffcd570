"""Every status with every event: allowed as written here, refused everywhere else."""

from collections.abc import Mapping
from enum import StrEnum
from itertools import product
from typing import Any

import pytest

from app.domain.checks.transitions import advance, can
from app.domain.customer.customer import AccountState, LifecycleStatus
from app.domain.customer.lifecycle import (
    ACCOUNT_TRANSITIONS,
    CUSTOMER_TRANSITIONS,
    AccountEvent,
    CustomerEvent,
)
from app.domain.errors import RuleViolation
from app.domain.quote.lifecycle import QUOTE_TRANSITIONS, QuoteEvent
from app.domain.quote.quote import QuoteStatus

# Written out again on purpose: a slip in the program's table must not change what is expected of it.
QUOTES = {
    "draft create": "open",
    "open revise": "open",
    "open refuse": "refused",
    "open validate": "validated",
    "open supersede": "superseded",
}
CUSTOMERS = {
    "prospect first_contract": "installing",
    "prospect lose": "lost",
    "lost reopen": "prospect",
    "installing install": "installed",
    "installing first_contract": "installing",
    "installed first_contract": "installed",
    "installed lose": "lost",
}
ACCOUNTS = {
    "disabled enable": "enabled",
    "suspended enable": "enabled",
    "enabled disable": "disabled",
    "suspended disable": "disabled",
    "enabled suspend": "suspended",
}
Case = tuple[Mapping[Any, Any], Mapping[str, str], StrEnum, StrEnum]
CASES: list[Case] = [
    *((QUOTE_TRANSITIONS, QUOTES, s, e) for s, e in product(QuoteStatus, QuoteEvent)),
    *((CUSTOMER_TRANSITIONS, CUSTOMERS, s, e) for s, e in product(LifecycleStatus, CustomerEvent)),
    *((ACCOUNT_TRANSITIONS, ACCOUNTS, s, e) for s, e in product(AccountState, AccountEvent)),
]


@pytest.mark.parametrize(
    ("table", "expected", "state", "event"),
    CASES,
    ids=[f"{type(s).__name__}-{s}-{e}" for _, _, s, e in CASES],
)
def test_a_transition_is_allowed_or_refused_as_written(
    table: Mapping[Any, Any], expected: Mapping[str, str], state: StrEnum, event: StrEnum
) -> None:
    following = expected.get(f"{state} {event}")
    assert can(table, state, event) is (following is not None)
    if following is not None:
        assert advance(table, state, event) == following
        return
    with pytest.raises(RuleViolation) as refused:
        advance(table, state, event)
    problem = refused.value.problems[0]
    assert (problem.code, problem.field) == ("transition.not_allowed", "status")
    assert problem.data == {"state": str(state), "event": str(event)}
