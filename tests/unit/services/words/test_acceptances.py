"""Who accepted and when, and that it was on a laptop without a network."""

from dataclasses import replace
from datetime import timedelta

from app.services.words import Words
from app.services.words.acceptances import acceptance_text, offline_note
from tests.support import builders as b

IN_TIME = b.acceptance()
GIVEN, CAME = (Words("en").formats.short_date(b.TODAY + timedelta(days=days)) for days in (0, 3))
LATE = replace(IN_TIME, received_at=b.NOW + timedelta(days=3))


def test_an_acceptance_that_arrived_in_time_is_said_without_more() -> None:
    said = acceptance_text(Words("en"), IN_TIME)
    assert said.startswith(f"Élise Dupré, {GIVEN}")
    assert "offline" not in said
    assert (IN_TIME.is_offline, offline_note(Words("en"), IN_TIME), offline_note(Words("en"), None)) == (
        False,
        "",
        "",
    )


def test_one_that_arrived_late_says_when_it_was_given_and_when_it_came() -> None:
    assert LATE.is_offline
    for said in (acceptance_text(Words("en"), LATE), offline_note(Words("en"), LATE)):
        assert GIVEN in said
        assert CAME in said
    assert "accepté hors ligne" in acceptance_text(Words("fr"), LATE)
