"""Wordings of what changed: which one counts, and what is refused."""

from dataclasses import replace
from datetime import timedelta

import pytest

from app.domain.commands.commands import NoteComparison
from app.domain.commands.specs import apply
from app.domain.errors import RuleViolation
from app.domain.ids import ComparisonNoteId
from app.domain.shown.comparison_note import LONGEST, check_note, last_note
from tests.support import builders as b
from tests.support.problems import codes_and_fields

NOTE = b.comparison_note()


def test_the_last_wording_of_the_same_two_versions_counts() -> None:
    later = replace(
        NOTE, id=ComparisonNoteId(b.some_id(57)), text="", written_at=b.NOW + timedelta(minutes=1)
    )
    other = replace(later, id=ComparisonNoteId(b.some_id(58)), after=3, written_at=b.NOW + timedelta(hours=1))
    notes = (later, other, NOTE)
    assert last_note(notes, NOTE.document_id, 0, 1) == later
    assert last_note(notes, NOTE.document_id, 0, 3) == other
    assert last_note(notes, "elsewhere", 0, 1) is None


@pytest.mark.parametrize(
    ("change", "found"),
    [
        ({}, []),
        ({"text": "x" * LONGEST}, []),
        ({"after": 3}, [("revision.missing", "note.after")]),
        ({"before": -1}, [("revision.missing", "note.before")]),
        ({"text": "x" * (LONGEST + 1)}, [("text.too_long", "note.text")]),
    ],
)
def test_it_is_of_revisions_that_there_are_and_no_longer_than_allowed(
    change: dict[str, object], found: list[tuple[str, str]]
) -> None:
    assert codes_and_fields(tuple(check_note(b.comparison_note(**change), current=2))) == found


def test_it_is_inserted_once_and_never_changed() -> None:
    assert apply(None, NoteComparison(NOTE)) == NOTE
    with pytest.raises(RuleViolation) as refused:
        apply(NOTE, NoteComparison(NOTE))
    assert codes_and_fields(refused.value.problems) == [("document.exists", "")]
