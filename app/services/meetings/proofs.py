"""Proves what the laptop has for each pinned meeting; reads the cache alone, with or without a network."""

from collections.abc import Callable, Iterator, Sequence
from datetime import date, datetime

from app.domain.change.change_order import ChangeOrderStatus
from app.domain.errors import RuleViolation
from app.domain.ids import CustomerId, ProgrammeId
from app.domain.quote.quote import QuoteStatus
from app.services.catalogue.catalogue import Catalogue
from app.services.meetings.freshness import is_fresh, known_at
from app.services.meetings.pinned import PinnedMeeting
from app.services.meetings.proof import Lack, Mend, Missing, PricesProof, Proof
from app.services.papers.papers import Papers
from app.services.queries import Queries
from app.services.queries.change_quote_row import ChangeQuoteRow
from app.services.queries.customer_row import CustomerRow, SyncMark
from app.services.queries.rows import QuoteRow
from app.services.session.clock import PartnerClock
from app.services.store.store import Store


class Proofs:
    """Any thread may ask."""

    def __init__(
        self,
        queries: Queries,
        catalogue: Catalogue,
        papers: Papers,
        store: Store,
        clock: PartnerClock,
        last_at: Callable[[], datetime | None],
    ) -> None:
        """``last_at`` says when this laptop last knew all that the portal knew."""
        self._queries, self._catalogue, self._papers = queries, catalogue, papers
        self._store, self._clock, self._last_at = store, clock, last_at

    def known_at(self, meeting: PinnedMeeting) -> datetime | None:
        """When this laptop last knew all that the portal knew, as far as it remembers."""
        return known_at(meeting, self._last_at())

    def proof(self, meeting: PinnedMeeting) -> Proof:
        """What is here for ``meeting``, as of now."""
        moment = self.known_at(meeting)
        row = self._queries.customer_rows([meeting.customer_id]).get(meeting.customer_id)
        if row is None:
            return Proof(moment, missing=(Missing(Lack.CUSTOMER_GONE, Mend.UNPIN),))
        day = max(meeting.day or self._clock.today(), self._clock.today())
        quotes = self._open_quotes(row.id)
        changes = self._open_changes(row.id)
        contracts = self._queries.contracts(row.id)
        offers: list[QuoteRow | ChangeQuoteRow] = [*quotes, *changes]
        programmes = dict.fromkeys(each.programme_id for each in (*offers, *contracts))
        prices, missing = [], list(self._of_exchange(moment))
        missing += self._of_customer(row)
        for each in tuple(programmes) or self._sold():
            found = self._prices(each, day)
            prices += [found] if found is not None else []
            missing += self._of_programme(each, day, has_prices=found is not None)
        for offer in offers:
            missing += _of_expiry(offer, day)
        drawn, of_papers = self._papers_of(offers)
        return Proof(
            known_at=moment,
            prices=tuple(prices),
            contracts=len(contracts),
            quotes=tuple(each.id for each in quotes),
            change_quotes=len(changes),
            drawn=drawn,
            missing=(*missing, *of_papers),
        )

    def _open_quotes(self, id: CustomerId) -> tuple[QuoteRow, ...]:
        return tuple(each for each in self._queries.quotes_of(id) if each.status is QuoteStatus.OPEN)

    def _open_changes(self, id: CustomerId) -> tuple[ChangeQuoteRow, ...]:
        found = self._queries.change_quotes_of(id)
        return tuple(each for each in found if each.status is ChangeOrderStatus.OPEN)

    def _sold(self) -> tuple[ProgrammeId, ...]:
        """What may be spoken of with somebody who has nothing yet; nothing before the first exchange."""
        try:
            return tuple(each.programme_id for each in self._catalogue.participations())
        except RuleViolation:
            return ()

    def _of_exchange(self, moment: datetime | None) -> Iterator[Missing]:
        if not is_fresh(moment, self._clock):
            yield Missing(Lack.NOT_EXCHANGED, Mend.BRING)
        for each in self._store.set_aside():
            yield Missing(Lack.SET_ASIDE, Mend.BRING, name=each.id)

    def _of_customer(self, row: CustomerRow) -> Iterator[Missing]:
        if row.mark is SyncMark.ATTENTION:
            yield Missing(Lack.REFUSED, Mend.ATTENTION)
        elif row.mark is SyncMark.QUEUED:
            yield Missing(Lack.UNSENT, Mend.OUTBOX)

    def _prices(self, id: ProgrammeId, day: date) -> PricesProof | None:
        """The list of a programme for what is written on a day, under what the partner is for it."""
        try:
            partnership = next(
                each.partnership for each in self._catalogue.participations() if each.programme_id == id
            )
            return PricesProof(id, self._catalogue.price_list_in_force(id, partnership, day).version)
        except (RuleViolation, StopIteration):
            return None

    def _of_programme(self, id: ProgrammeId, day: date, *, has_prices: bool) -> Iterator[Missing]:
        if not has_prices:
            yield Missing(Lack.NO_PRICES, Mend.BRING, name=id, day=day)
        try:
            wanted = self._catalogue.programme(id).agreement_id
            if wanted:
                self._catalogue.agreement_in_force(wanted, day)
        except RuleViolation:
            yield Missing(Lack.NO_AGREEMENT, Mend.BRING, name=id, day=day)

    def _papers_of(self, offers: Sequence[QuoteRow | ChangeQuoteRow]) -> tuple[int, list[Missing]]:
        """How many papers open at once, and what is missing for the others to be handed out."""
        drawn, missing, undrawn = 0, [], 0
        for each in offers:
            missing += _of_approval(each)
            try:
                is_drawn = self._is_drawn(each)
                missing += self._kept_back(each)
            except RuleViolation:
                missing.append(Missing(Lack.UNREADABLE, Mend.BRING, name=each.display_number))
                continue
            drawn, undrawn = drawn + is_drawn, undrawn + (not is_drawn)
        if undrawn:
            missing.append(Missing(Lack.NOT_DRAWN, Mend.BRING, count=undrawn))
        return drawn, missing

    def _is_drawn(self, offer: QuoteRow | ChangeQuoteRow) -> bool:
        if isinstance(offer, ChangeQuoteRow):
            return self._papers.changes.is_drawn(offer.id)
        return self._papers.is_drawn(offer.id)

    def _kept_back(self, offer: QuoteRow | ChangeQuoteRow) -> Iterator[Missing]:
        """Why the paper may not be handed out, where no manager was asked about it yet."""
        name = offer.display_number
        if isinstance(offer, ChangeQuoteRow):
            problem = self._papers.changes.why_kept_back_of(offer.id)
            if problem is not None and problem.code == "paper.change_moved":
                yield Missing(Lack.CHANGE_MOVED, Mend.QUOTES, name=name)
            needs_approval = problem is not None and problem.code == "approval-needed"
        else:
            needs_approval = self._papers.needs_approval_of(offer.id)
        if needs_approval and not _of_approval(offer):
            yield Missing(Lack.APPROVAL_NEEDED, Mend.QUOTES, name=name)


def _of_expiry(offer: QuoteRow | ChangeQuoteRow, day: date) -> Iterator[Missing]:
    if offer.expires_on < day:
        yield Missing(Lack.QUOTE_EXPIRES, Mend.QUOTES, name=offer.display_number, day=offer.expires_on)


def _of_approval(offer: QuoteRow | ChangeQuoteRow) -> list[Missing]:
    """Whether a manager has yet to answer, or said no."""
    mark = offer.approval
    if mark is None or mark.is_granted:
        return []
    lack = Lack.APPROVAL_WAITS if mark.is_waiting else Lack.APPROVAL_NEEDED
    return [Missing(lack, Mend.QUOTES, name=offer.display_number)]
