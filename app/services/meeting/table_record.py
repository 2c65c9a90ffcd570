"""Follows what is on the customer's screen, so that it is known when the meeting is over."""

from datetime import datetime

from app.services.meeting.held_meetings import HeldMeeting, HeldMeetings
from app.services.meeting.running_meeting import RunningMeeting
from app.services.session.clock import Clock
from app.wire.shown import canonical


class TableRecord:
    """Begins when the customer first sees something; what nobody saw is not kept."""

    def __init__(self, meeting: RunningMeeting, held: HeldMeetings, clock: Clock) -> None:
        self._meeting, self._held, self._clock = meeting, held, clock
        self._id = ""
        self._begun_at: datetime | None = None
        self._kept: HeldMeeting | None = None

    def look(self) -> None:
        """Note what the customer sees now, in the place of what was there before."""
        now, customer = self._clock.now(), self._meeting.content.customer
        if self._begun_at is None:
            self._id, self._begun_at = self._held.new_id(), now
        board, proposal = self._meeting.board, self._meeting.proposal
        variants = self._kept.variants if self._kept is not None else ()
        if proposal is None and board is not None:
            variants = tuple(canonical(each) for each in board.shown())
        self._kept = HeldMeeting(
            self._id,
            customer.id,
            customer.identity.name,
            self._begun_at,
            now,
            variants,
            canonical(proposal.shown()) if proposal is not None else "",
        )

    def keep(self) -> bool:
        """Keep what was noted; False where the customer saw nothing.

        Raises:
            RuleViolation: it cannot be written.
        """
        if self._kept is None:
            return False
        self._held.keep(self._kept)
        return True
