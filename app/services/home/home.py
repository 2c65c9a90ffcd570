"""Reads the start page, in any thread: what needs somebody today, what expires, what is quoted."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import TYPE_CHECKING

from app.domain.kind import Kind
from app.domain.money import Money
from app.services.home.to_do import Group, folded
from app.services.home.to_do_reader import ToDoReader
from app.services.meetings.freshness import is_fresh, known_at
from app.services.queries import WEEK_DAYS, Queries
from app.services.queries.expiring import ExpiringRow
from app.services.queries.home_queries import HomeQueries
from app.services.queries.installing import InstallingRow
from app.services.queries.pipeline import PipelineStage, StageTotal, total
from app.services.recents.recents import Recents
from app.services.session.clock import PartnerClock
from app.services.session.identity import Account
from app.services.store.store import Store

# Read only where somebody is met at all.
if TYPE_CHECKING:
    from app.services.drafts.kept_drafts import KeptDraft
    from app.services.meetings.meetings import Meetings
    from app.services.meetings.pinned import PinnedMeeting

Begun = Callable[["Sequence[KeptDraft]"], Iterable[Money]]
"""What a month of each offer that is being written brings, before VAT."""
RECENT_MOST = 4
"""So many customers, and so many quotes, are called to mind."""


@dataclass(frozen=True, slots=True)
class HomeMeeting:
    """A meeting of today; ``known_at`` is from when what is here for it is, ``is_fresh`` if that is today."""

    meeting: "PinnedMeeting"
    known_at: datetime | None
    is_fresh: bool


@dataclass(frozen=True, slots=True)
class Recent:
    """A customer, a quote or a change quote that was opened lately; ``note`` says more than its name."""

    kind: Kind
    id: str
    name: str
    note: str


@dataclass(frozen=True, slots=True)
class HomeView:
    """The start page as of ``today``. ``next_expiry`` is what runs out next, whenever that is."""

    today: date
    groups: tuple[Group, ...] = ()
    expiring: tuple[ExpiringRow, ...] = ()
    at_stake: tuple[Money, ...] = ()
    next_expiry: ExpiringRow | None = None
    pipeline: Mapping[PipelineStage, StageTotal] = field(default_factory=dict)
    meetings: tuple[HomeMeeting, ...] = ()
    installing: tuple[InstallingRow, ...] = ()
    recents: tuple[Recent, ...] = ()
    has_customers: bool = True

    @property
    def to_do(self) -> int:
        """How many things need somebody."""
        return sum(each.total for each in self.groups)


class Home:
    """Computes nothing that another page shows: it asks what they ask."""

    def __init__(
        self,
        store: Store,
        queries: Queries,
        clock: PartnerClock,
        account: Account,
        last_at: Callable[[], datetime | None],
        meetings: "Callable[[], Meetings]",
        recents: Recents,
        begun: Begun,
    ) -> None:
        """``last_at`` says when this laptop last knew all that the portal knew; ``begun`` prices drafts."""
        self._clock, self._last_at, self._meetings = clock, last_at, meetings
        self._all, self._recents, self._begun = queries, recents, begun
        self.queries = HomeQueries(store.readers, clock)
        self._to_do = ToDoReader(store, queries, self.queries, clock, account)

    def read(self) -> HomeView:
        """Everything as it is now."""
        there = self.queries.what_is_there()
        installing, today = self.queries.installing(), self._clock.today()
        expiring = self.queries.expiring(WEEK_DAYS)
        pinned = self._meetings().of_today() if there.has_meetings else ()
        return HomeView(
            today=today,
            has_customers=there.has_customers,
            groups=folded(self._to_do.groups(there, pinned, installing)),
            expiring=expiring,
            at_stake=total(each.at_stake for each in expiring).sums,
            next_expiry=self.queries.next_to_expire(),
            pipeline={PipelineStage.DRAFT: self._drafts(), **self.queries.pipeline()},
            meetings=self._met(pinned),
            installing=installing,
            recents=(*self._recent_customers(), *self._recent_quotes()),
        )

    def _met(self, pinned: "Sequence[PinnedMeeting]") -> tuple[HomeMeeting, ...]:
        last_at = self._last_at()
        moments = ((each, known_at(each, last_at)) for each in pinned)
        return tuple(HomeMeeting(each, moment, is_fresh(moment, self._clock)) for each, moment in moments)

    def _drafts(self) -> StageTotal:
        """What is being written, priced as in the list of quotes; where there is none, nothing is loaded."""
        kept = self._all.offer_drafts()
        if not kept:
            return StageTotal()
        priced = total(each for each in self._begun(kept) if each.minor)
        return replace(priced, count=len(kept))

    def _recent_customers(self) -> Iterator[Recent]:
        for row in self._recents.customers(RECENT_MOST):
            yield Recent(Kind.CUSTOMER, row.id, row.name, row.city)

    def _recent_quotes(self) -> Iterator[Recent]:
        rows = self._recents.quotes(RECENT_MOST)
        if not rows:
            return
        # Loaded with the first row.
        from app.services.queries.change_quote_row import ChangeQuoteRow

        for row in rows:
            kind = Kind.CHANGE_ORDER if isinstance(row, ChangeQuoteRow) else Kind.QUOTE
            yield Recent(kind, row.id, row.display_number, row.customer_name)
