"""What customers were shown at a table, kept on this laptop for the minutes."""

from dataclasses import dataclass
from datetime import datetime

from app.domain.ids import CustomerId
from app.models import draft as drafts
from app.services.drafts.drafts import Drafts
from app.services.drafts.kept_drafts import DraftKind
from app.services.store.store import Store
from app.wire.codec import decode_as


@dataclass(frozen=True, slots=True)
class HeldMeeting:
    """From when to when a customer looked, and at what it was last: the canonical JSON of a ``Shown`` each.

    ``variants`` stood side by side; ``proposal`` stood alone, one of them where there are any, and is empty
    where nothing did.
    """

    id: str
    customer_id: CustomerId
    customer_name: str
    begun_at: datetime
    ended_at: datetime
    variants: tuple[str, ...] = ()
    proposal: str = ""


class HeldMeetings:
    """Keeps them beside the drafts, in the encrypted cache."""

    def __init__(self, store: Store, drafts: Drafts) -> None:
        self._store, self._drafts = store, drafts

    def new_id(self) -> str:
        """An identity for a meeting that begins."""
        return self._drafts.new_id()

    def keep(self, meeting: HeldMeeting) -> None:
        """Keep what was shown durably."""
        id, name = meeting.customer_id, meeting.customer_name
        self._drafts.save(meeting.id, DraftKind.HELD_MEETING, meeting, customer_id=id, title=name)

    def of(self, customer_id: CustomerId) -> tuple[HeldMeeting, ...]:
        """Those with a customer, the first first."""
        kept = drafts.find_all(self._store.readers, DraftKind.HELD_MEETING, customer_id)
        found: list[HeldMeeting] = [decode_as(HeldMeeting, each.body) for each in kept]
        return tuple(sorted(found, key=lambda each: (each.begun_at, each.id)))
