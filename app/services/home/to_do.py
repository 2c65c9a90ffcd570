"""What needs somebody today: its kinds by urgency, one entry of it, and how much of a long list is shown."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time
from enum import StrEnum
from typing import TYPE_CHECKING

from app.domain.kind import Kind

# Most days nothing was refused, and its rules are not loaded.
if TYPE_CHECKING:
    from app.services.attention.resolution_options import Question
    from app.services.queries.queues import AttentionItem


class ToDoKind(StrEnum):
    """The most urgent first."""

    REFUSED = "refused"
    """The portal did not apply what was asked for."""
    MAIL = "mail"
    """An e-mail did not leave, or nobody knows whether it did."""
    TO_APPROVE = "to_approve"
    WISH = "wish"
    """A customer asked on-line for something else."""
    DECLINED = "declined"
    MEETING = "meeting"
    ACCEPTED = "accepted"
    """A customer accepted on-line."""
    GRANTED = "granted"
    """A manager approved, and nothing was done with it since."""
    INSTALLATION = "installation"
    RENEWAL = "renewal"
    UNANSWERED = "unanswered"
    DRAFT = "draft"


@dataclass(frozen=True, slots=True)
class ToDo:
    """One entry; what of it is filled in depends on its kind.

    ``id`` is what it is known by on the page that it leads to; ``name`` is whom it is about. ``by`` is who
    did something, ``detail`` a code that the words of the kind know. ``about`` is the kind of the document
    ``document_id``.
    """

    kind: ToDoKind
    id: str
    name: str
    customer_id: str = ""
    about: Kind = Kind.QUOTE
    document_id: str = ""
    number: str = ""
    by: str = ""
    detail: str = ""
    days: int = 0
    day: date | None = None
    at: datetime | time | None = None
    item: "AttentionItem | None" = None
    question: "Question | None" = None


@dataclass(frozen=True, slots=True)
class Group:
    """The entries of one kind, of which there are ``total``; only the first of many may have been read."""

    kind: ToDoKind
    entries: tuple[ToDo, ...] = field(default_factory=tuple)
    total: int = 0

    @property
    def rest(self) -> int:
        """How many are not shown."""
        return self.total - len(self.entries)


LISTED_MOST = 14
"""Entries that the list has at most, but for the few that every kind keeps."""
EACH_LEAST, EACH_MOST = 3, 5
"""Of every kind so many are shown at least, and at most."""


def folded(groups: Sequence[Group]) -> tuple[Group, ...]:
    """``groups`` by urgency, without those that are empty, and with no more entries than there is room for.

    Every kind keeps its first few; what room is left goes to the most urgent. A single entry is never left
    out: to say so would take the same room.
    """
    order = list(ToDoKind)
    wanted = sorted((each for each in groups if each.total), key=lambda each: order.index(each.kind))
    room = LISTED_MOST - sum(min(EACH_LEAST, len(each.entries)) for each in wanted)
    shown = []
    for each in wanted:
        here = min(EACH_LEAST, len(each.entries))
        more = min(max(0, room), min(EACH_MOST, len(each.entries)) - here)
        room -= more
        here += more
        if each.total - here == 1 and len(each.entries) > here:
            here += 1
        shown.append(replace(each, entries=each.entries[:here]))
    return tuple(shown)
