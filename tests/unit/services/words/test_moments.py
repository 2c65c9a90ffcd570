"""Days and moments in words."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from app.services.formats.formatting import NARROW, NO_BREAK
from app.services.words import Words, ago, expires, expires_short, time_left, when
from tests.support.time_zones import standing_in

TODAY = date(2026, 11, 20)
FRENCH = Words("fr")
PARIS = ZoneInfo("Europe/Paris")
NOW = datetime(2026, 11, 20, 9, 0, tzinfo=PARIS)


def plain(text: str) -> str:
    return text.replace(NO_BREAK, " ").replace(NARROW, " ")


@pytest.mark.parametrize(
    ("days", "whole", "short", "left"),
    [
        (28, "expire dans 28 jours", "expire dans 28 j", "dans 28 jours"),
        (2, "expire dans 2 jours", "expire dans 2 j", "dans 2 jours"),
        (1, "expire demain", "expire demain", "demain"),
        (0, "expire aujourd’hui", "expire aujourd’hui", "aujourd’hui"),
        (-54, "expiré le 27 sept.", "expiré le 27 sept.", "expiré le 27 sept."),
        (-400, "expiré le 16/10/2025", "expiré le 16/10/2025", "expiré le 16/10/2025"),
    ],
)
def test_the_end_of_a_quote_is_said_as_people_say_it(days: int, whole: str, short: str, left: str) -> None:
    day = TODAY + timedelta(days=days)
    said = (expires(FRENCH, day, TODAY), expires_short(FRENCH, day, TODAY), time_left(FRENCH, day, TODAY))
    assert tuple(map(plain, said)) == (whole, short, left)


@pytest.mark.parametrize(
    ("before", "said"),
    [
        (timedelta(seconds=-30), "à l’instant"),
        (timedelta(seconds=59), "à l’instant"),
        (timedelta(minutes=2), "il y a 2 min"),
        (timedelta(hours=3), "il y a 3 h"),
        (timedelta(hours=10), "hier"),
        (timedelta(days=3), "le 17 nov."),
        (timedelta(days=400), "le 16/10/2025"),
    ],
)
def test_what_happened_is_said_to_be_some_time_ago(before: timedelta, said: str) -> None:
    assert plain(ago(FRENCH, NOW - before, NOW)) == said


def test_a_moment_kept_in_utc_is_of_the_reader_s_day() -> None:
    late = datetime(2026, 11, 19, 23, 30, tzinfo=UTC)
    assert plain(when(FRENCH, late, NOW)) == "00 h 30"
    assert plain(when(FRENCH, late - timedelta(hours=2), NOW)) == "19 nov."


def test_an_hour_of_summer_is_told_as_it_was_also_in_winter() -> None:
    summer = datetime(2026, 7, 14, 22, 30, tzinfo=UTC)
    winter = datetime(2026, 11, 20, 9, 0, tzinfo=UTC).astimezone()
    # Half past midnight on the 15th where it was read then, whatever the offset of November is.
    assert plain(when(Words("en"), summer, winter)) == "15 Jul"
    assert plain(ago(Words("en"), summer, winter)) == "on 15 Jul"


@pytest.mark.parametrize(("stands_in", "told"), [("Europe/Paris", "10:00"), ("Pacific/Tahiti", "23:00")])
def test_a_moment_is_told_where_its_reader_stands(stands_in: str, told: str) -> None:
    with standing_in(stands_in):
        moment = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)
        assert when(Words("en"), moment, moment.astimezone()) == told
