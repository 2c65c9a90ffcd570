"""What the rep is told about a changed line as they type."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import assert_never

from app.domain.change.reduction import ChangeNote, NoteCode
from app.services.words.words import Words


def change_note(words: Words, note: ChangeNote) -> str:
    """``note`` as a sentence: when seats go, until when they may, or that they are paid for already.

    A window closes at a moment, which is told in the zone of whoever reads it.
    """
    seats, data, formats = int(note.data["seats"]), note.data, words.formats
    match note.code:
        case NoteCode.ALREADY_CHARGED:
            return words.translate("changes", "{n} seats are paid for in this period already", n=seats)
        case NoteCode.BEFORE_START:
            return _before_start(words, data)
        case NoteCode.ORDERED:
            on = formats.long_date(date.fromisoformat(data["on"]))
            return words.translate("changes", "−{n} seats are ordered already, for {on}", n=seats, on=on)
        case NoteCode.REDUCED:
            on = formats.long_date(date.fromisoformat(data["on"]))
            if "by" not in data:
                return words.translate("changes", "−{n} seats take effect on {on}", n=seats, on=on)
            by = formats.long_date(date.fromisoformat(data["by"]))
            return words.translate(
                "changes", "−{n} seats take effect on {on}, to be ordered by {by}", n=seats, on=on, by=by
            )
        case NoteCode.REDUCED_IN_WINDOW:
            until = datetime.fromisoformat(data["until"]).astimezone()
            moment = f"{formats.long_date(until.date())} {formats.clock(until)}"
            return words.translate(
                "changes", "−{n} seats can be cancelled until {until}", n=seats, until=moment
            )
        case NoteCode.SWAPPED:
            return words.translate(
                "changes", "{n} seats are replaced, and credited for the rest of the period", n=seats
            )
        case NoteCode.SWAPPED_UNCREDITED:
            return words.translate(
                "changes", "{n} seats are replaced; this contract credits nothing within a period", n=seats
            )
        case NoteCode.WINDOW_CLOSED:
            on = formats.long_date(date.fromisoformat(data["on"]))
            return words.translate(
                "changes",
                "−{n} seats take effect on {on}: the window is still open for {open} only",
                n=seats,
                on=on,
                open=formats.count(int(data["open"])),
            )
        case _:
            assert_never(note.code)


def _before_start(words: Words, data: Mapping[str, str]) -> str:
    seats, formats = int(data["seats"]), words.formats
    on = formats.long_date(date.fromisoformat(data["on"]))
    if "by" not in data:
        return words.translate(
            "changes", "−{n} seats go before the contract begins on {on}: not charged", n=seats, on=on
        )
    by = formats.long_date(date.fromisoformat(data["by"]))
    return words.translate(
        "changes",
        "−{n} seats go before the contract begins on {on}: not charged, to be ordered by {by}",
        n=seats,
        on=on,
        by=by,
    )
