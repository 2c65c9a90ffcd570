"""A day or a moment that a laptop claims: as old as a laptop can be offline, and hardly ahead."""

from datetime import UTC, date, datetime, timedelta

import pytest

from portal.commands.pipeline.dates import accepted_date, accepted_moment, decided_moment

TODAY = date(2026, 11, 21)
NOW = datetime(2026, 11, 21, 9, tzinfo=UTC)


@pytest.mark.parametrize(
    ("days", "is_believed"), [(-31, False), (-30, True), (-1, True), (0, True), (1, True), (2, False)]
)
def test_a_day_is_believed_from_thirty_days_ago_to_tomorrow(days: int, is_believed: bool) -> None:
    claimed = TODAY + timedelta(days=days)
    assert accepted_date(claimed, TODAY) == (claimed if is_believed else TODAY)


@pytest.mark.parametrize(
    ("seconds", "is_believed"),
    [(-30 * 86_400 - 1, False), (-30 * 86_400, True), (0, True), (86_400, True), (86_401, False)],
)
def test_a_moment_is_believed_from_thirty_days_ago_to_a_day_ahead(seconds: int, is_believed: bool) -> None:
    claimed = NOW + timedelta(seconds=seconds)
    assert accepted_moment(claimed, NOW) == (claimed if is_believed else NOW)


def test_a_moment_without_a_time_zone_is_not_believed() -> None:
    assert accepted_moment(NOW.replace(tzinfo=None), NOW) == NOW


@pytest.mark.parametrize(
    ("seconds", "is_believed"),
    [(-30 * 86_400 - 1, False), (-30 * 86_400, True), (0, True), (1, False), (86_401, False)],
)
def test_a_decision_is_believed_from_thirty_days_ago_and_never_later_than_it_arrived(
    seconds: int, is_believed: bool
) -> None:
    claimed = NOW + timedelta(seconds=seconds)
    assert decided_moment(claimed, NOW) == (claimed if is_believed else NOW)


def test_a_decision_without_a_time_zone_was_taken_when_it_arrived() -> None:
    assert decided_moment(NOW.replace(tzinfo=None), NOW) == NOW
