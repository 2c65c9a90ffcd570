"""The rep's own list of meetings: pinned, moved and unpinned here, and never sent."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime, time

from app.domain.customer.customer import Customer
from app.domain.errors import violation
from app.domain.ids import CustomerId
from app.domain.kind import Kind
from app.models import draft as drafts
from app.models.draft import Draft
from app.services.drafts.drafts import Drafts
from app.services.drafts.kept_drafts import DraftKind
from app.services.meetings.pinned import PinnedMeeting
from app.services.session.clock import PartnerClock
from app.services.store.store import Store
from app.wire.codec import decode_as


class Meetings:
    """Keeps the list beside the drafts, in the encrypted cache; each method is one transaction."""

    def __init__(self, store: Store, drafts: Drafts, clock: PartnerClock) -> None:
        self._store, self._drafts, self._clock = store, drafts, clock

    def all(self) -> tuple[PinnedMeeting, ...]:
        """Every meeting, the next first, those without a day last."""
        kept = drafts.find_all(self._store.readers, DraftKind.MEETING)
        return tuple(sorted((_read(each) for each in kept), key=lambda each: each.order))

    def of_today(self) -> tuple[PinnedMeeting, ...]:
        """Those of today, the first first."""
        today = self._clock.today()
        return tuple(each for each in self.all() if each.is_on(today))

    def get(self, id: str) -> PinnedMeeting:
        """The meeting with that id.

        Raises:
            RuleViolation: ``meeting.missing``.
        """
        found = drafts.find(self._store.readers, id)
        if found is None or found.kind != DraftKind.MEETING:
            raise violation("meeting.missing", id=id)
        return _read(found)

    def pin(
        self, customer_ids: Iterable[CustomerId], day: date | None = None, at: time | None = None
    ) -> tuple[PinnedMeeting, ...]:
        """Pin customers for a meeting, all of them or none.

        One that is pinned for that day already takes the time; one that is pinned for no day yet takes the
        day.

        Raises:
            RuleViolation: ``customer.missing``, ``meeting.day_past``, or ``meeting.day_missing`` for a time
                without a day.
        """
        return self.pin_list(((id, at) for id in dict.fromkeys(customer_ids)), day)

    def pin_list(
        self, wanted: Iterable[tuple[CustomerId, time | None]], day: date | None
    ) -> tuple[PinnedMeeting, ...]:
        """Pin customers for one day, each at a time of its own, all of them or none; else as ``pin``.

        Raises:
            RuleViolation: as ``pin``.
        """
        asked = tuple(wanted)
        for _, at in asked or ((None, None),):
            self._check(day, at)
        with self._store.write() as work:
            pinned = [self._pinned(id, day, at) for id, at in asked]
            for each in pinned:
                work.save_draft(self._written(each))
        return tuple(pinned)

    def move(self, id: str, day: date | None, at: time | None) -> PinnedMeeting:
        """Give a meeting another day or time, or none yet.

        Raises:
            RuleViolation: ``meeting.missing``, ``meeting.day_past`` or ``meeting.day_missing``.
        """
        self._check(day, at)
        moved = replace(self.get(id), day=day, at=at)
        self.keep([moved])
        return moved

    def unpin(self, ids: Iterable[str]) -> tuple[PinnedMeeting, ...]:
        """Take meetings off the list; what was taken off is what ``keep`` puts back."""
        wanted = frozenset(ids)
        gone = tuple(each for each in self.all() if each.id in wanted)
        with self._store.write() as work:
            for each in gone:
                work.discard_draft(each.id)
        return gone

    def keep(self, meetings: Iterable[PinnedMeeting]) -> None:
        """Keep meetings as they are given, in place of what was kept of them."""
        with self._store.write() as work:
            for each in meetings:
                work.save_draft(self._written(each))

    def note_brought(self, ids: Iterable[str], at: datetime) -> None:
        """Remember when the exchange ended that was made for meetings; one unpinned meanwhile stays away."""
        wanted = frozenset(ids)
        with self._store.write() as work:
            # Read here: nobody else writes until the block ends.
            for each in (each for each in self.all() if each.id in wanted):
                work.save_draft(self._written(replace(each, brought_at=at)))

    def _written(self, meeting: PinnedMeeting) -> Draft:
        id, name = meeting.customer_id, meeting.customer_name
        return self._drafts.written(meeting.id, DraftKind.MEETING, meeting, customer_id=id, title=name)

    def _pinned(self, customer_id: CustomerId, day: date | None, at: time | None) -> PinnedMeeting:
        customer = self._store.load(Kind.CUSTOMER, customer_id)
        if not isinstance(customer, Customer):
            raise violation("customer.missing", id=customer_id)
        same = [each for each in self.all() if each.customer_id == customer_id]
        for each in same:
            if each.day == day:
                return replace(each, at=at or each.at)
        undated = next((each for each in same if each.day is None), None)
        if undated is not None:
            return replace(undated, day=day, at=at)
        name, now = customer.identity.name, self._clock.now()
        return PinnedMeeting(self._drafts.new_id(), customer_id, name, now, day, at)

    def _check(self, day: date | None, at: time | None) -> None:
        if at is not None and day is None:
            raise violation("meeting.day_missing", "day")
        if day is not None and day < self._clock.today():
            raise violation("meeting.day_past", "day", day=day.isoformat())


def _read(draft: Draft) -> PinnedMeeting:
    meeting: PinnedMeeting = decode_as(PinnedMeeting, draft.body)
    return meeting
