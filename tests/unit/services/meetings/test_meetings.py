"""The list of meetings: pinned, moved, unpinned, kept over a restart and never sent."""

from datetime import date, time
from pathlib import Path

import pytest

from app.domain.errors import RuleViolation
from app.domain.ids import CustomerId
from app.services.desk.desk import Desk
from tests.support.caches import desk_in
from tests.support.clocks import FixedClock
from tests.support.desk import customer_named

TODAY, TOMORROW = date(2026, 11, 20), date(2026, 11, 21)
NAMES = ("Maison Corbière", "Domaine de Peyrelongue", "Garage Tissot")


def ids(desk: Desk) -> list[CustomerId]:
    return [customer_named(desk, name).id for name in NAMES]


def test_meetings_come_by_day_and_time_and_those_without_a_day_last(desk: Desk) -> None:
    first, second, third = ids(desk)
    desk.meetings.pin([first])
    desk.meetings.pin([second], TOMORROW, time(9))
    desk.meetings.pin([third], TODAY, time(16, 30))
    assert [each.customer_id for each in desk.meetings.all()] == [third, second, first]
    assert [each.customer_id for each in desk.meetings.of_today()] == [third]


def test_a_customer_pinned_again_for_a_day_takes_the_time(desk: Desk) -> None:
    customer_id = ids(desk)[0]
    desk.meetings.pin([customer_id], TODAY)
    desk.meetings.pin([customer_id], TODAY, time(14))
    assert [(each.day, each.at) for each in desk.meetings.all()] == [(TODAY, time(14))]


def test_a_customer_pinned_without_a_day_takes_the_day_and_may_have_another(desk: Desk) -> None:
    customer_id = ids(desk)[0]
    desk.meetings.pin([customer_id, customer_id])
    desk.meetings.pin([customer_id], TODAY)
    desk.meetings.pin([customer_id], TOMORROW)
    assert [each.day for each in desk.meetings.all()] == [TODAY, TOMORROW]


def test_the_list_is_there_after_a_restart_and_nothing_of_it_is_sent(
    desk: Desk, tmp_path: Path, clock: FixedClock
) -> None:
    pinned = desk.meetings.pin(ids(desk), TODAY, time(14))
    assert desk.store.queue_counts().to_send == 0
    desk.close()
    again = desk_in(tmp_path, clock)
    try:
        assert set(again.meetings.all()) == set(pinned)
    finally:
        again.close()


def test_what_was_unpinned_can_be_put_back_as_it_was(desk: Desk) -> None:
    pinned = desk.meetings.pin(ids(desk), TODAY, time(14))
    gone = desk.meetings.unpin([pinned[0].id])
    assert gone == (pinned[0],)
    assert pinned[0] not in desk.meetings.all()
    desk.meetings.keep(gone)
    assert set(desk.meetings.all()) == set(pinned)


def test_a_meeting_moves_to_another_day(desk: Desk) -> None:
    (pinned,) = desk.meetings.pin(ids(desk)[:1], TODAY, time(14))
    desk.meetings.move(pinned.id, TOMORROW, None)
    assert [(each.day, each.at) for each in desk.meetings.all()] == [(TOMORROW, None)]


@pytest.mark.parametrize(
    ("day", "at", "code"),
    [(date(2026, 11, 19), None, "meeting.day_past"), (None, time(9), "meeting.day_missing")],
)
def test_a_day_that_is_over_and_a_time_without_a_day_are_refused(
    desk: Desk, day: date | None, at: time | None, code: str
) -> None:
    (pinned,) = desk.meetings.pin(ids(desk)[:1])
    with pytest.raises(RuleViolation, match=code):
        desk.meetings.pin(ids(desk), day, at)
    with pytest.raises(RuleViolation, match=code):
        desk.meetings.move(pinned.id, day, at)
    assert desk.meetings.all() == (pinned,)


def test_all_are_pinned_or_none(desk: Desk) -> None:
    with pytest.raises(RuleViolation, match=r"customer\.missing"):
        desk.meetings.pin([*ids(desk), CustomerId("nobody")])
    assert desk.meetings.all() == ()


def test_a_meeting_that_was_unpinned_meanwhile_stays_away(desk: Desk, clock: FixedClock) -> None:
    (pinned,) = desk.meetings.pin(ids(desk)[:1])
    desk.meetings.unpin([pinned.id])
    desk.meetings.note_brought([pinned.id], clock.now())
    assert desk.meetings.all() == ()
    with pytest.raises(RuleViolation, match=r"meeting\.missing"):
        desk.meetings.get(pinned.id)
