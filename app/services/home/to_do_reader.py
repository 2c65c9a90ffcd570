"""Collects what needs somebody today from what the other pages list.

What most days have none of is imported when there is some of it: this is the first page of a start.
"""

from collections.abc import Iterator, Sequence
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from app.domain.customer.states import STANDS_STILL_DAYS
from app.domain.kind import Kind
from app.domain.partner.role import Role
from app.services.drafts.kept_drafts import DraftKind, KeptDraft
from app.services.home.to_do import Group, ToDo, ToDoKind
from app.services.queries import Queries
from app.services.queries.approval_lines import ApprovalLine
from app.services.queries.home_queries import HomeQueries, WhatIsThere
from app.services.queries.installing import InstallingRow
from app.services.queries.online_rows import AcceptedOnline, CustomerWish
from app.services.queries.renewal_list import HORIZONS, RenewalFilter, RenewalRow
from app.services.session.clock import PartnerClock
from app.services.session.identity import Account
from app.services.store.store import Store

if TYPE_CHECKING:
    from app.services.mail.message_rows import MessageRow
    from app.services.meetings.pinned import PinnedMeeting
    from app.services.queries.change_quote_row import ChangeQuoteRow
    from app.services.queries.queues import AttentionItem
    from app.services.queries.rows import QuoteRow

RENEWALS_WANTED = RenewalFilter(days=HORIZONS[-1], without_quote=True)
"""The contracts that somebody has to do something about soon, and has not."""
ACCEPTED_DAYS = 3
"""So many days a yes on-line is told."""
MEETING_LASTS = timedelta(hours=1)
"""So long after its hour a meeting is still to be gone to."""
_READ_MOST = 16
"""More of a kind than is ever shown of it."""
_DRAFTS = (DraftKind.WIZARD, DraftKind.PROFILE, DraftKind.CART, DraftKind.ENDS)
"""Those beside the offers that are being written."""
_APPROVED = {"quote": Kind.QUOTE, "change_order": Kind.CHANGE_ORDER}


class ToDoReader:
    """Reads each kind where the page that it leads to reads it."""

    def __init__(
        self, store: Store, queries: Queries, home: HomeQueries, clock: PartnerClock, account: Account
    ) -> None:
        self._store, self._queries, self._home = store, queries, home
        self._clock, self._account = clock, account

    def groups(
        self,
        there: WhatIsThere,
        meetings: "Sequence[PinnedMeeting]",
        installing: Sequence[InstallingRow],
    ) -> tuple[Group, ...]:
        """Every kind, those that are empty among them."""
        user_id, queries = self._account.user_id, self._queries
        since = self._clock.now() - timedelta(days=ACCEPTED_DAYS)
        declined = self._home.approvals(queries.approvals.declined(user_id))
        return (
            _whole(ToDoKind.REFUSED, self._refused() if there.is_refused else ()),
            _whole(ToDoKind.MAIL, self._mail() if there.has_stuck_mail else ()),
            _whole(ToDoKind.TO_APPROVE, self._to_approve()),
            _whole(ToDoKind.WISH, [self._wish(each) for each in queries.online.asked(user_id)]),
            _whole(ToDoKind.DECLINED, [_answered(ToDoKind.DECLINED, each) for each in reversed(declined)]),
            _whole(ToDoKind.MEETING, [_met(each) for each in meetings if self._is_ahead(each)]),
            _whole(ToDoKind.ACCEPTED, [_accepted(each) for each in queries.online.accepted(user_id, since)]),
            _whole(ToDoKind.GRANTED, self._granted()),
            _whole(ToDoKind.INSTALLATION, list(self._standing_still(installing))),
            self._renewals(),
            self._unanswered(),
            _whole(ToDoKind.DRAFT, self._drafts()),
        )

    def _refused(self) -> list[ToDo]:
        from app.domain.quote.quote import QuoteStatus
        from app.services.attention.resolution_options import question_of

        items = self._queries.attention()
        rows = self._queries.quote_rows(each.target_id for each in items if each.kind is Kind.QUOTE)

        def is_open(item: "AttentionItem") -> bool:
            row = rows.get(item.target_id)
            return row is not None and row.status is QuoteStatus.OPEN

        return [
            ToDo(
                ToDoKind.REFUSED,
                each.op_id,
                each.customer_name,
                customer_id=each.customer_id,
                number=each.number,
                item=each,
                question=question_of(each, is_quote_open=is_open(each)),
            )
            for each in items
        ]

    def _mail(self) -> list[ToDo]:
        from app.domain.mail.message import MessageState
        from app.models.messages import in_states
        from app.services.mail.message_rows import row_of

        with self._store.readers.borrow() as connection:
            stuck = in_states(connection, (MessageState.FAILED, MessageState.UNKNOWN))
        names = self._queries.customer_rows({each.message.customer_id for each in stuck})
        called = {id: row.name for id, row in names.items()}
        rows = [row_of(each, called.get(each.message.customer_id, "")) for each in stuck]
        return [_stuck(each) for each in reversed(rows) if not each.is_being_changed]

    def _to_approve(self) -> list[ToDo]:
        if self._account.role is not Role.MANAGER:
            return []
        lines = self._home.approvals(self._queries.approvals.waiting())
        # Of one document the last: an earlier request about it is void soon.
        asked = {each.subject_id: each for each in lines}
        found = [each for each in lines if asked[each.subject_id] is each]
        return [_request(ToDoKind.TO_APPROVE, each, each.requester) for each in reversed(found)]

    def _granted(self) -> list[ToDo]:
        """Orders that may be placed, then quotes that may be sent."""
        user_id, queries = self._account.user_id, self._queries
        orders = self._home.approvals(queries.approvals.granted(user_id))
        quotes = self._home.granted(user_id)
        return [_answered(ToDoKind.GRANTED, each) for each in (*reversed(orders), *quotes)]

    def _wish(self, wish: CustomerWish) -> ToDo:
        name = self._queries.customer_rows([wish.customer_id])
        row = name.get(wish.customer_id)
        return ToDo(
            ToDoKind.WISH,
            wish.id,
            row.name if row is not None else "",
            customer_id=wish.customer_id,
            about=Kind.QUOTE if wish.is_quote else Kind.CHANGE_ORDER,
            document_id=wish.id,
            by=wish.name,
            at=wish.at,
        )

    def _is_ahead(self, meeting: "PinnedMeeting") -> bool:
        here = self._clock.now().astimezone()
        if meeting.at is None or meeting.day is None:
            return True
        return datetime.combine(meeting.day, meeting.at, here.tzinfo) + MEETING_LASTS > here

    def _standing_still(self, installing: Sequence[InstallingRow]) -> Iterator[ToDo]:
        today = self._clock.today()
        for row in installing:
            days = (today - self._clock.date_of(row.moved_at)).days if row.moved_at is not None else 0
            if days > STANDS_STILL_DAYS:
                yield ToDo(
                    ToDoKind.INSTALLATION,
                    row.customer_id,
                    row.name,
                    customer_id=row.customer_id,
                    detail=row.stage,
                    days=days,
                )

    def _renewals(self) -> Group:
        rows = self._queries.renewals(RENEWALS_WANTED, 0, _READ_MOST)
        if not rows:
            return Group(ToDoKind.RENEWAL)
        counted = self._queries.renewal_counts(RENEWALS_WANTED).by_days[RENEWALS_WANTED.days]
        return Group(ToDoKind.RENEWAL, tuple(_renewal(each) for each in rows), counted)

    def _unanswered(self) -> Group:
        keys = self._home.unanswered()
        if not keys:
            return Group(ToDoKind.UNANSWERED)
        from app.services.queries.change_quote_row import change_quote_rows

        quotes = self._queries.quote_rows(id for kind, id in keys if kind is Kind.QUOTE)
        ids = [id for kind, id in keys if kind is Kind.CHANGE_ORDER]
        changes = change_quote_rows(self._store.readers, ids, self._clock.today())
        entries = [
            *(_sent(Kind.QUOTE, each) for each in quotes.values()),
            *(_sent(Kind.CHANGE_ORDER, each) for each in changes.values()),
        ]
        entries.sort(key=lambda each: (each.day or date.max, each.id))
        return _whole(ToDoKind.UNANSWERED, entries)

    def _drafts(self) -> list[ToDo]:
        """What was begun and left; what waits for a manager is not the rep's to do."""
        found = [each for kind in _DRAFTS for each in self._queries.kept_drafts(kind)]
        found += self._queries.offer_drafts()
        found.sort(key=lambda each: each.saved_at, reverse=True)
        is_waiting = self._queries.approvals.is_draft_waiting
        return [_begun(each) for each in found if not is_waiting(each.id)]


def _whole(kind: ToDoKind, entries: Sequence[ToDo]) -> Group:
    return Group(kind, tuple(entries), len(entries))


def _stuck(row: "MessageRow") -> ToDo:
    return ToDo(
        ToDoKind.MAIL,
        row.id,
        row.customer_name,
        customer_id=row.customer_id,
        about=row.about,
        document_id=row.document_id,
        number=row.number,
        detail="addresses" if row.has_wrong_recipients else row.state.value,
    )


def _request(kind: ToDoKind, line: ApprovalLine, by: str) -> ToDo:
    return ToDo(
        kind,
        line.id,
        line.customer_name,
        customer_id=line.customer_id,
        about=_APPROVED.get(line.subject_kind, Kind.ORDER),
        document_id=line.subject_id,
        number=line.number,
        by=by,
        detail=line.subject_kind,
        at=line.since,
    )


def _answered(kind: ToDoKind, line: ApprovalLine) -> ToDo:
    return _request(kind, line, line.answered_by)


def _met(meeting: "PinnedMeeting") -> ToDo:
    return ToDo(
        ToDoKind.MEETING,
        meeting.id,
        meeting.customer_name,
        customer_id=meeting.customer_id,
        at=meeting.at,
    )


def _accepted(answer: AcceptedOnline) -> ToDo:
    return ToDo(
        ToDoKind.ACCEPTED,
        answer.id,
        answer.customer_name,
        customer_id=answer.customer_id,
        about=Kind.QUOTE if answer.is_quote else Kind.CHANGE_ORDER,
        document_id=answer.id,
        number=answer.number,
        by=answer.name,
        at=answer.at,
    )


def _sent(about: Kind, row: "QuoteRow | ChangeQuoteRow") -> ToDo:
    return ToDo(
        ToDoKind.UNANSWERED,
        row.id,
        row.customer_name,
        customer_id=row.customer_id,
        about=about,
        document_id=row.id,
        number=row.display_number,
        day=row.expires_on,
    )


def _renewal(row: RenewalRow) -> ToDo:
    return ToDo(
        ToDoKind.RENEWAL,
        row.contract_id,
        row.customer_name,
        customer_id=row.customer_id,
        number=row.number,
        day=row.due_on,
        detail="notice" if row.is_notice else "tacit" if row.is_tacit else "end",
    )


def _begun(draft: KeptDraft) -> ToDo:
    return ToDo(
        ToDoKind.DRAFT,
        draft.id,
        draft.title,
        customer_id=draft.customer_id or "",
        detail=draft.kind.value,
        at=draft.saved_at,
    )
