"""What a rescue is told as: what there was, and nothing where there was nothing."""

from datetime import UTC, datetime

import pytest

from app.services.rescue.findings import LostItem, Part
from app.services.rescue.record import PartRecord, RescueRecord
from app.services.rescue.sentences import record_lines
from app.services.words import Words

AT = datetime(2026, 11, 20, 8, 2, tzinfo=UTC)


def lines(*parts: PartRecord, is_counted: bool = True) -> list[str]:
    return list(record_lines(Words("en"), RescueRecord(AT, parts, is_counted=is_counted)))[1:]


def test_parts_of_which_there_was_nothing_are_left_out() -> None:
    told = lines(PartRecord(Part.COMMANDS, 3, (LostItem("", None),)), PartRecord(Part.DRAFTS, 0, ()))
    assert told == ["3 of 4 actions not yet sent", "  LOST: customer not known"]


@pytest.mark.parametrize(
    ("is_counted", "said"),
    [
        (True, "There was nothing that only this computer had."),
        (False, "more may be missing than can be named"),
    ],
)
def test_nothing_is_said_only_where_all_could_be_counted(is_counted: bool, said: str) -> None:
    assert lines(PartRecord(Part.COMMANDS, 0, ()), is_counted=is_counted) == [said]
