"""The minutes of meetings on paper: what a customer was shown on a day, and what became of it.

What they say is imported when the first are made: lists and forms do not ask for it.
"""

from collections.abc import Iterator, Sequence
from datetime import date, datetime
from functools import partial
from typing import TYPE_CHECKING

from app.domain.change.change_order import ChangeOrder
from app.domain.errors import violation
from app.domain.ids import CustomerId
from app.domain.partner.time_zone import time_zone
from app.domain.quote.quote import Quote
from app.domain.shown.shown import ShownKind
from app.services.catalogue.sales_context import SalesContext
from app.services.meeting.held_meetings import HeldMeeting, HeldMeetings
from app.services.papers.accepted_paper import acceptance_of
from app.services.papers.papers import Papers
from app.services.papers.plain_paper import PlainPaper
from app.services.papers.reports import Reports
from app.services.queries import Queries
from app.services.store.existing import existing_change_order, existing_quote
from app.services.words import Words
from app.services.words.catalogue_texts import text_in
from app.wire.shown import decode_shown

if TYPE_CHECKING:
    from app.services.papers.report.meeting_minutes import OnTable, SaidNo, SaidYes
    from app.services.papers.report.report_paper import ReportSources
    from app.services.papers.views.report import ReportPaper

_Document = Quote | ChangeOrder


class Minutes:
    """Makes the minutes of a day."""

    def __init__(self, context: SalesContext, queries: Queries, papers: Papers, held: HeldMeetings) -> None:
        self._store, self._catalogue, self._clock = context.store, context.catalogue, context.clock
        self._queries, self._reports, self._held = queries, Reports(context, queries, papers), held

    def day_for(self, id: CustomerId, day: date | None = None) -> date | None:
        """``day`` where there are minutes of it, else the last day of which there are; None for no day."""
        days = {self._clock.date_of(each.begun_at) for each in self._held.of(id)}
        for document in self._documents(id):
            days.update(self._clock.date_of(at) for at in _moments(document))
        return day if day in days else max(days, default=None)

    def of(self, id: CustomerId, day: date) -> "PlainPaper[ReportPaper]":
        """The minutes of ``day``; they refuse to say anything, ``meeting.no_minutes``, where there are none.

        Raises:
            RuleViolation: the customer is not on this laptop.
        """
        return self._reports.paper(id, day, partial(self._texts, id, day))

    def _texts(self, id: CustomerId, day: date, words: Words, sources: "ReportSources") -> "ReportPaper":
        from app.services.papers.report.meeting_minutes import MinutesSources, minutes_paper

        held = [each for each in self._held.of(id) if self._clock.date_of(each.begun_at) == day]
        documents = [each for each in self._documents(id) if day in map(self._clock.date_of, _moments(each))]
        if not held and not documents:
            raise violation("meeting.no_minutes", day=day.isoformat())
        minutes = MinutesSources(
            report=sources,
            begun=self._local(held[0].begun_at) if held else None,
            ended=self._local(max(each.ended_at for each in held)) if held else None,
            tables=tuple(_tables(held, documents)),
            accepted=tuple(self._accepted(documents)),
            declined=tuple(self._declined(documents, words)),
            offers=tuple(self._reports.open_offers(id, day)),
            has_chosen=any(each.variants and each.proposal for each in held),
        )
        return minutes_paper(words, minutes)

    def _local(self, moment: datetime) -> datetime:
        return moment.astimezone(time_zone(self._clock.zone))

    def _documents(self, id: CustomerId) -> Iterator[_Document]:
        """The quotes and change quotes to which somebody said yes or no."""
        for quote in self._queries.quotes_of(id):
            if quote.accepted_at is not None or quote.refused_at is not None:
                yield existing_quote(self._store, quote.id)
        for change in self._queries.change_quotes_of(id):
            document = existing_change_order(self._store, change.id)
            if document.acceptance is not None:
                yield document

    def _accepted(self, documents: Sequence[_Document]) -> "Iterator[SaidYes]":
        from app.services.papers.report.meeting_minutes import SaidYes

        for each in documents:
            yes = each.acceptance
            if yes is not None:
                kind = ShownKind.QUOTE if isinstance(each, Quote) else ShownKind.CHANGE
                at = self._local(yes.accepted_at)
                yield SaidYes(kind, each.display_number, yes.accepted_by, yes.role, at)

    def _declined(self, documents: Sequence[_Document], words: Words) -> "Iterator[SaidNo]":
        """The reason of the list alone: what the rep wrote to it is the rep's."""
        from app.services.papers.report.meeting_minutes import SaidNo

        for each in documents:
            if isinstance(each, Quote) and each.refusal is not None and each.acceptance is None:
                reason = self._catalogue.refusal_reason(each.refusal.reason_id)
                yield SaidNo(each.display_number, text_in(reason.name, words.language) if reason else "")


def _moments(document: _Document) -> Iterator[datetime]:
    """When somebody said yes or no to ``document``."""
    if document.acceptance is not None:
        yield document.acceptance.accepted_at
    elif isinstance(document, Quote) and document.refusal is not None:
        yield document.refusal.refused_at


def _tables(held: Sequence[HeldMeeting], documents: Sequence[_Document]) -> "Iterator[OnTable]":
    """What was shown in the order of the meetings, then what was accepted without one of them."""
    from app.services.papers.report.meeting_minutes import OnTable

    accepted = {
        found.shown: each.display_number for each in documents if (found := acceptance_of(each)) is not None
    }
    for meeting in held:
        for rank, variant in enumerate(meeting.variants, start=1):
            yield OnTable(decode_shown(variant), variant=rank)
        if meeting.proposal:
            number = accepted.pop(meeting.proposal, "")
            yield OnTable(decode_shown(meeting.proposal), number=number)
    for shown, number in accepted.items():
        yield OnTable(decode_shown(shown), number=number)
