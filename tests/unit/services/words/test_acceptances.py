"""Who accepted and when, and that it was on a laptop without a network."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from app.services.words import Words
from app.services.words.acceptances import acceptance_text, offline_note
from tests.support import builders as b

PARIS = "Europe/Paris"
IN_TIME = b.acceptance()
GIVEN, CAME = (Words("en").formats.short_date(b.TODAY + timedelta(days=days)) for days in (0, 3))
LATE = replace(IN_TIME, received_at=b.NOW + timedelta(days=3))


def test_an_acceptance_that_arrived_in_time_is_said_without_more() -> None:
    said = acceptance_text(Words("en"), IN_TIME, PARIS)
    assert said.startswith(f"Élise Dupré, {GIVEN}")
    assert "offline" not in said
    assert (
        IN_TIME.is_offline,
        offline_note(Words("en"), IN_TIME, PARIS),
        offline_note(Words("en"), None, PARIS),
    ) == (
        False,
        "",
        "",
    )


def test_one_that_arrived_late_says_when_it_was_given_and_when_it_came() -> None:
    assert LATE.is_offline
    for said in (acceptance_text(Words("en"), LATE, PARIS), offline_note(Words("en"), LATE, PARIS)):
        assert GIVEN in said
        assert CAME in said
    assert "accepté hors ligne" in acceptance_text(Words("fr"), LATE, PARIS)


def test_it_is_said_by_the_partners_clock_wherever_the_laptop_stands() -> None:
    at_night = replace(IN_TIME, accepted_at=datetime(2026, 12, 31, 23, 30, tzinfo=UTC))
    old_year, new_year = map(Words("en").formats.short_date, (date(2026, 12, 31), date(2027, 1, 1)))
    assert [acceptance_text(Words("en"), at_night, each) for each in (PARIS, "America/Martinique")] == [
        f"Élise Dupré, {new_year}, 00:30",
        f"Élise Dupré, {old_year}, 19:30",
    ]
