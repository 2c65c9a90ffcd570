"""How asking for approval shows in a row: to be approved by whom and since when, or what was answered."""

from datetime import datetime

from app.services.queries.approval_rows import ApprovalMark
from app.services.words import QT_TRANSLATE_NOOP, Words, since
from app.ui.tables.cell import Cell, pill_cell
from app.ui.theme import Status
from app.ui.theme.icons import IconName

TO_APPROVE = QT_TRANSLATE_NOOP("names", "To be approved")
TO_APPROVE_LOOK: tuple[Status, IconName] = ("violet", "pen")


def short_name(name: str) -> str:
    """Somebody in little room: ``S. Aubert``."""
    first, _, last = name.partition(" ")
    return f"{first[:1]}. {last}" if last else name


def approval_cell(
    words: Words, mark: ApprovalMark | None, otherwise: Cell, managers: tuple[str, ...], now: datetime
) -> Cell:
    """The status of a row about which somebody was asked; ``otherwise`` is its status without.

    ``managers`` are those who may answer, ``now`` is in the reader's zone.
    """
    if mark is None:
        return otherwise
    if mark.is_waiting:
        return _waiting(words, mark, managers, now)
    name = short_name(mark.answered_by)
    if mark.is_granted:
        second = words.translate("approvals", "approved by {name}", name=name)
    else:
        second = words.translate("approvals", "declined by {name}", name=name)
    return pill_cell(otherwise.text, otherwise.pill or "info", otherwise.icon, second)


def _waiting(words: Words, mark: ApprovalMark, managers: tuple[str, ...], now: datetime) -> Cell:
    if mark.is_queued:
        second = words.translate("approvals", "at the next exchange")
    else:
        whom = short_name(managers[0]) if len(managers) == 1 else ""
        how_long = since(words, mark.since, now)
        second = (
            words.translate("approvals", "{name}, {since}", name=whom, since=how_long) if whom else how_long
        )
    return pill_cell(words.say(TO_APPROVE), *TO_APPROVE_LOOK, second)
