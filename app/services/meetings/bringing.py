"""Brings meetings: pulls what is newest, and draws the papers of what is open."""

import contextlib
from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from typing import TypeVar

from app.domain.change.change_order import ChangeOrderStatus
from app.domain.errors import Problem, RuleViolation
from app.domain.ids import ChangeOrderId, QuoteId
from app.domain.quote.quote import QuoteStatus
from app.services.meetings.meetings import Meetings
from app.services.meetings.pinned import PinnedMeeting
from app.services.papers.papers import Papers
from app.services.queries import Queries
from app.services.session.progress import Progress
from app.services.sync.status import Phase
from app.services.sync.sync import Sync

Id = TypeVar("Id", QuoteId, ChangeOrderId)


@dataclass(frozen=True, slots=True)
class Brought:
    """How many meetings were prepared; ``problem`` says why nothing newer came, where nothing did."""

    meetings: int
    problem: Problem | None = None


class Bringing:
    """Works on a thread that may wait: an exchange takes as long as the network does.

    Each meeting is kept as brought by itself: what was done before an end in the middle stays done.
    """

    def __init__(
        self, meetings: Meetings, queries: Queries, papers: Papers, sync: Callable[[], Sync]
    ) -> None:
        self._meetings, self._queries, self._papers, self._sync = meetings, queries, papers, sync

    def bring(self, ids: Collection[str] | None, progress: Progress) -> Brought:
        """Bring the meetings in ``ids``, all that are not over where none are named.

        Off line the papers are drawn from what is here, and the moment of the last exchange stays.

        Raises:
            RuleViolation: ``work.cancelled``; what was brought until then stays.
        """
        every = self._meetings.all()
        wanted = [each for each in every if ids is None or each.id in ids]
        progress.begin(len(wanted) + 1)
        status = self._sync().exchange()
        is_here = status.phase is Phase.IDLE
        progress.step()
        for each in wanted:
            self._draw(each)
            if is_here and status.last_at is not None:
                self._meetings.note_brought([each.id], status.last_at)
            progress.step()
        kept = self._meetings.all()
        self._papers.keep_only(frozenset((*self._quotes(kept), *self._changes(kept))))
        return Brought(len(wanted), None if is_here else status.problem or Problem("portal.unreachable"))

    def _draw(self, meeting: PinnedMeeting) -> None:
        papers = self._papers
        for id in self._quotes([meeting]):
            _try(papers.draw_beforehand, id)
        for change_id in self._changes([meeting]):
            _try(papers.changes.draw_beforehand, change_id)

    def _quotes(self, meetings: Iterable[PinnedMeeting]) -> list[QuoteId]:
        """The open quotes of those who are met."""
        customers = dict.fromkeys(each.customer_id for each in meetings)
        rows = (row for id in customers for row in self._queries.quotes_of(id))
        return [row.id for row in rows if row.status is QuoteStatus.OPEN]

    def _changes(self, meetings: Iterable[PinnedMeeting]) -> list[ChangeOrderId]:
        """The open change quotes of who is met."""
        customers = dict.fromkeys(each.customer_id for each in meetings)
        rows = (row for id in customers for row in self._queries.change_quotes_of(id))
        return [row.id for row in rows if row.status is ChangeOrderStatus.OPEN]


def _try(draw: Callable[[Id], None], id: Id) -> None:
    """Draw one paper; the proof of the meeting names what cannot be read, and why."""
    with contextlib.suppress(RuleViolation):
        draw(id)
