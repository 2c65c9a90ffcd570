"""Which status of a change order may follow which, and what a person reads of one."""

from dataclasses import replace
from datetime import date
from itertools import product

import pytest

from app.domain.change.change_order import (
    CHANGE_ORDER_TRANSITIONS,
    ChangeOrder,
    ChangeOrderEvent,
    ChangeOrderStatus,
)
from app.domain.commands.commands import CancelChangeOrder, Command, ReviseChangeOrder, SubmitChangeOrder
from app.domain.commands.specs import apply, command_type
from app.domain.document import Document
from app.domain.errors import RuleViolation
from tests.support import builders as b
from tests.support import held_contracts as h

HELD = h.held()
SAVED = h.change_order(h.terms(HELD, [h.line(h.protect(), 700), h.line(h.coach())]), h.basis(HELD))
COMMANDS: dict[ChangeOrderEvent, Command] = {
    ChangeOrderEvent.REVISE: ReviseChangeOrder(SAVED.terms, SAVED.totals, b.NOW),
    ChangeOrderEvent.CANCEL: CancelChangeOrder(),
    ChangeOrderEvent.SUBMIT: SubmitChangeOrder(h.submission(), SAVED.totals),
}


@pytest.mark.parametrize(("status", "event"), list(product(ChangeOrderStatus, COMMANDS)))
def test_each_event_has_its_statuses_and_no_others(
    status: ChangeOrderStatus, event: ChangeOrderEvent
) -> None:
    before = replace(SAVED, status=status)
    after = CHANGE_ORDER_TRANSITIONS.get((status, event))
    if after is None:
        with pytest.raises(RuleViolation):
            apply(before, COMMANDS[event])
        return
    became = apply(before, COMMANDS[event])
    assert isinstance(became, ChangeOrder)
    assert became.status is after


@pytest.mark.parametrize("command", COMMANDS.values(), ids=command_type)
@pytest.mark.parametrize("document", [None, b.licence()], ids=["nothing", "another kind"])
def test_what_is_changed_must_be_there(command: Command, document: Document | None) -> None:
    with pytest.raises(RuleViolation, match=r"document\.missing"):
        apply(document, command)


def test_what_was_accepted_is_that_of_the_order_and_nothing_where_the_rep_alone_placed_it() -> None:
    signed = b.acceptance()
    assert SAVED.acceptance is None
    assert replace(SAVED, submission=h.submission()).acceptance is None
    assert replace(SAVED, submission=h.submission(acceptance=signed)).acceptance == signed


@pytest.mark.parametrize(
    ("today", "status"),
    [(date(2026, 12, 21), ChangeOrderStatus.OPEN), (date(2026, 12, 22), ChangeOrderStatus.EXPIRED)],
)
def test_an_open_change_order_is_expired_after_its_last_day(today: date, status: ChangeOrderStatus) -> None:
    assert SAVED.status_on(today) is status
    cancelled = replace(SAVED, status=ChangeOrderStatus.CANCELLED)
    assert cancelled.status_on(today) is ChangeOrderStatus.CANCELLED


def test_a_later_revision_shows_which_it_is() -> None:
    assert SAVED.display_number == "PM-0001"
    assert replace(SAVED, number="M-2026-0004", revision=2).display_number == "M-2026-0004-2"
