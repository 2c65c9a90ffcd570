"""The sentence about what changed, as a rep left it: kept with the two versions that it is about."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime

from app.domain.customer.customer import SalesRep
from app.domain.errors import Problem
from app.domain.ids import ComparisonNoteId, CustomerId
from app.domain.online.online_offer import OfferedKind

LONGEST = 2000


@dataclass(frozen=True, slots=True)
class ComparisonNote:
    """One wording; whoever words it anew adds another, and the last one counts.

    ``about`` is of what kind the document with ``document_id`` is; ``before`` and ``after`` are revisions, 0
    for what is held. An empty ``text`` goes back to the proposed one. The portal sets who wrote it and when.
    """

    id: ComparisonNoteId
    customer_id: CustomerId
    about: OfferedKind
    document_id: str
    before: int
    after: int
    text: str
    written_by: SalesRep
    written_at: datetime


def last_note(
    notes: Iterable[ComparisonNote], document_id: str, before: int, after: int
) -> ComparisonNote | None:
    """The wording that counts of two versions; None where nobody worded them."""
    asked = (document_id, before, after)
    found = [each for each in notes if (each.document_id, each.before, each.after) == asked]
    return max(found, key=lambda each: (each.written_at, each.id), default=None)


def check_note(note: ComparisonNote, current: int) -> Iterator[Problem]:
    """What is wrong with a note about a document whose current revision is ``current``."""
    for field, revision in (("before", note.before), ("after", note.after)):
        if not 0 <= revision <= current:
            yield Problem("revision.missing", f"note.{field}", {"revision": str(revision)})
    if len(note.text) > LONGEST:
        yield Problem("text.too_long", "note.text", {"length": str(len(note.text)), "max": str(LONGEST)})
