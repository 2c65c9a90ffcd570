"""What is said about a changed line."""

import pytest

from app.domain.change.reduction import ChangeNote, NoteCode
from app.services.words import Words
from app.services.words.changes import change_note
from tests.support.time_zones import standing_in

REDUCED = ChangeNote(NoteCode.REDUCED, {"seats": "150", "on": "2027-03-01"})
ONE = ChangeNote(NoteCode.REDUCED, {"seats": "1", "on": "2027-03-01"})
IN_WINDOW = ChangeNote(
    NoteCode.REDUCED_IN_WINDOW, {"seats": "150", "on": "2026-11-22", "until": "2026-11-25T09:30+01:00"}
)
CLOSED = ChangeNote(NoteCode.WINDOW_CLOSED, {"seats": "1500", "on": "2027-03-01", "open": "1200"})
BEFORE = ChangeNote(NoteCode.BEFORE_START, {"seats": "1", "on": "2027-03-01"})
BEFORE_BY = ChangeNote(NoteCode.BEFORE_START, {"seats": "82", "on": "2027-03-01", "by": "2027-01-29"})
CHARGED = ChangeNote(NoteCode.ALREADY_CHARGED, {"seats": "5"})


@pytest.mark.parametrize(
    ("note", "english", "french"),
    [
        (REDUCED, "−150 seats take effect on 1 March 2027", "−150 licences prennent effet le 1er mars 2027"),
        (ONE, "−1 seat takes effect on 1 March 2027", "−1 licence prend effet le 1er mars 2027"),
        (
            IN_WINDOW,
            "−150 seats can be cancelled until 25 November 2026 09:30",
            "−150 licences peuvent être annulées jusqu’au 25 novembre 2026 09 h 30",
        ),
        (
            CLOSED,
            "−1,500 seats take effect on 1 March 2027: the window is still open for 1,200 only",
            "−1 500 licences prennent effet le 1er mars 2027 : le délai n’est encore ouvert que pour 1 200",
        ),
        (
            BEFORE,
            "−1 seat goes before the contract begins on 1 March 2027: not charged",
            "−1 licence retirée avant le début du contrat le 1er mars 2027 : non facturée",
        ),
        (
            BEFORE_BY,
            "−82 seats go before the contract begins on 1 March 2027: not charged, to be ordered by "
            "29 January 2027",
            "−82 licences retirées avant le début du contrat le 1er mars 2027 : non facturées, à commander "
            "au plus tard le 29 janvier 2027",
        ),
        (
            CHARGED,
            "5 seats are paid for in this period already",
            "5 licences sont déjà payées pour cette période",
        ),
    ],
    ids=lambda each: str(each.code) if isinstance(each, ChangeNote) else "",
)
def test_a_note_is_a_sentence_in_both_languages(note: ChangeNote, english: str, french: str) -> None:
    assert " ".join(change_note(Words("en"), note).split()) == english
    assert " ".join(change_note(Words("fr"), note).split()) == french


@pytest.mark.parametrize(
    ("stands_in", "moment"),
    [("Europe/Paris", "25 November 2026 09:30"), ("Pacific/Auckland", "25 November 2026 21:30")],
)
def test_a_window_closes_at_a_time_of_whoever_reads_it(stands_in: str, moment: str) -> None:
    with standing_in(stands_in):
        said = change_note(Words("en"), IN_WINDOW)
    assert " ".join(said.split()) == f"−150 seats can be cancelled until {moment}"
