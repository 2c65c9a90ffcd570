"""The start page: what it lists is what the pages list that it leads to."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

import pytest

from app.domain.approval.approval import ApprovalAnswer, ApprovalStatus
from app.domain.change.change_order import ChangeOrderStatus, Submission
from app.domain.customer.customer import InstallationStage, LifecycleStatus
from app.domain.customer.mailing import MailKind, SentMail
from app.domain.customer.states import STANDS_STILL_DAYS
from app.domain.document import Document
from app.domain.ids import ApprovalId, ChangeOrderId, CustomerId, QuoteId, SentMailId, UserId
from app.domain.mail.message import MessageState
from app.domain.online.online_offer import OnlineAnswer, OnlineStatus
from app.domain.partner.role import Role
from app.domain.quote.quote import QuoteStatus
from app.models.messages import QueuedMessage
from app.services.desk.desk import Desk
from app.services.drafts.drafts import DraftKind
from app.services.home.to_do import ToDo, ToDoKind
from app.services.home.to_do_reader import RENEWALS_WANTED
from app.services.queries.pipeline import PipelineStage, StageTotal
from app.services.queries.quote_list import QuoteFilter
from app.wire.protocol import OperationResult, ResultStatus
from tests.support import builders as b
from tests.support.approval_builders import approval
from tests.support.caches import FixedChoices, desk_in, feed, open_store
from tests.support.catalogue_builders import some_id
from tests.support.clocks import FixedClock
from tests.support.desk import customer_named, demo_account
from tests.support.mail_builders import message, sent_document
from tests.support.vaults import kept_tokens

NOW = datetime(2026, 11, 20, 11, 0, tzinfo=UTC)
TODAY = date(2026, 11, 20)
ME = UserId(some_id(20))

OpenDesk = Callable[..., Desk]


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[OpenDesk]:
    """Opens the desk of Claire Moreau on a cache that holds the documents it is given and nothing else."""
    desks: list[Desk] = []

    def open_desk(*documents: Document, role: Role = Role.REP) -> Desk:
        folder = tmp_path / str(len(desks))
        store = open_store(folder, FixedClock(NOW))
        store.apply_page(feed(b.partner(), *documents))
        account = replace(demo_account(), user_id=ME, role=role)
        desks.append(Desk(account, store, FixedChoices(), kept_tokens(folder)))
        return desks[-1]

    yield open_desk
    for desk in desks:
        desk.close()


def entries(desk: Desk) -> list[ToDo]:
    return [entry for group in desk.home.read().groups for entry in group.entries]


def kinds(desk: Desk) -> list[ToDoKind]:
    return [each.kind for each in entries(desk)]


QUOTE = b.quote(number="D-2026-0050", expires_on=date(2026, 12, 18))
ANSWER = ApprovalAnswer(b.sales_rep(name="Inès Garnier"), NOW - timedelta(hours=2), "")
ASKED = approval(status=ApprovalStatus.REQUESTED, answer=None)
GRANTED = approval(answer=ANSWER)
WISHED = b.online_offer(QUOTE, status=OnlineStatus.CHANGE_ASKED, answer=OnlineAnswer("Anne", "DSI", NOW, 1))
SENT_LATE = sent_document(sent_at=NOW - timedelta(hours=1), customer_id=QUOTE.customer_id)
SENT_LONG_AGO = sent_document(sent_at=NOW - timedelta(days=9))


def accepted(days_ago: int) -> Document:
    answer = OnlineAnswer("Anne Lartigue", "DSI", NOW - timedelta(days=days_ago), 1)
    return b.online_offer(QUOTE, status=OnlineStatus.ACCEPTED, answer=answer)


def contract(year: int) -> Document:
    return b.contract(start_date=date(year, 12, 15), end_date=date(year + 3, 12, 14))


@pytest.mark.parametrize(
    ("documents", "role", "wanted"),
    [
        ((), Role.REP, []),
        ((ASKED,), Role.MANAGER, [ToDoKind.TO_APPROVE]),
        ((ASKED,), Role.REP, []),
        ((ASKED, approval(id=ApprovalId(some_id(901)), status=ApprovalStatus.REQUESTED, answer=None)),
         Role.MANAGER, [ToDoKind.TO_APPROVE]),
        ((replace(GRANTED, status=ApprovalStatus.DECLINED),), Role.REP, [ToDoKind.DECLINED]),
        ((GRANTED,), Role.REP, [ToDoKind.GRANTED]),
        ((GRANTED, SENT_LATE), Role.REP, []),
        ((replace(GRANTED, requested_by=b.sales_rep(id=UserId(some_id(21)))),), Role.REP, []),
        ((WISHED,), Role.REP, [ToDoKind.WISH]),
        ((accepted(2),), Role.REP, [ToDoKind.ACCEPTED]),
        ((accepted(4),), Role.REP, []),
        ((SENT_LONG_AGO,), Role.REP, [ToDoKind.UNANSWERED]),
        ((SENT_LONG_AGO, WISHED), Role.REP, [ToDoKind.WISH]),
        ((contract(2023),), Role.REP, [ToDoKind.RENEWAL]),
        ((contract(2024),), Role.REP, []),
    ],
)  # fmt: skip
def test_what_needs_somebody_is_listed_to_whom_it_concerns(
    opened: OpenDesk, documents: tuple[Document, ...], role: Role, wanted: list[ToDoKind]
) -> None:
    desk = opened(b.customer(), QUOTE, *documents, role=role)
    desk.begin_day()
    assert kinds(desk) == wanted
    for each in entries(desk):
        assert each.name == "Ateliers Dupré"


@pytest.mark.parametrize(
    ("changed", "mailed", "days"),
    [
        (STANDS_STILL_DAYS, None, None),
        (STANDS_STILL_DAYS + 1, None, STANDS_STILL_DAYS + 1),
        (30, None, 30),
        (30, 20, 20),
        (30, 2, None),
        (2, 30, None),
    ],
)
def test_an_installation_stands_still_when_nothing_changed_and_nothing_was_sent(
    opened: OpenDesk, changed: int, mailed: int | None, days: int | None
) -> None:
    customer = b.customer(
        status=LifecycleStatus.INSTALLING,
        stage=InstallationStage.REDIRECTION,
        changed_at=NOW - timedelta(days=changed),
    )
    mails: tuple[Document, ...] = ()
    if mailed is not None:
        at = NOW - timedelta(days=mailed)
        mails = (SentMail(SentMailId(some_id(960)), customer.id, MailKind.ONBOARDING, "Claire", at, ()),)
    desk = opened(customer, *mails)
    view = desk.home.read()
    assert [row.stage for row in view.installing] == ["redirection"]
    assert [(each.days, each.detail) for each in entries(desk)] == ([(days, "redirection")] if days else [])


def test_a_meeting_is_to_do_until_an_hour_after_it_began(tmp_path: Path) -> None:
    clock = FixedClock(NOW)
    desk = desk_in(tmp_path, clock)
    here = NOW.astimezone()
    customer = customer_named(desk, "Maison Corbière")
    desk.meetings.pin([customer.id], TODAY, time(here.hour, 0))
    desk.meetings.pin([customer_named(desk, "Garage Tissot").id], TODAY)
    view = desk.home.read()
    assert [each.meeting.customer_name for each in view.meetings] == ["Garage Tissot", "Maison Corbière"]
    assert all(each.is_fresh for each in view.meetings)
    met = [each.name for each in entries(desk) if each.kind is ToDoKind.MEETING]
    assert met == ["Garage Tissot", "Maison Corbière"]
    clock.advance(minutes=61)
    assert [each.name for each in entries(desk) if each.kind is ToDoKind.MEETING] == ["Garage Tissot"]
    clock.advance(days=1)
    desk.meetings.pin([customer.id], date(2026, 11, 21))
    assert [each.is_fresh for each in desk.home.read().meetings] == [False]
    desk.close()


def test_what_was_refused_stuck_and_begun_is_listed_by_urgency(opened: OpenDesk) -> None:
    desk = opened(b.customer(), QUOTE)
    at = NOW - timedelta(minutes=5)
    with desk.store.write() as work:
        work.messages.save(QueuedMessage(message(), b"", MessageState.FAILED, at, at))
    desk.drafts.save("w1", DraftKind.WIZARD, b.customer(), title="Menuiserie Aubanel")
    desk.customers.update(b.customer(), b.customer(website="dupre.fr"))
    [operation] = desk.store.take_batch()
    desk.store.settle([OperationResult(1, operation.op_id, ResultStatus.REJECTED)])
    assert kinds(desk) == [ToDoKind.REFUSED, ToDoKind.MAIL, ToDoKind.DRAFT]
    assert [each.name for each in entries(desk)] == ["Ateliers Dupré", "Ateliers Dupré", "Menuiserie Aubanel"]
    assert len(desk.queries.attention()) == 1


def test_the_counts_are_those_of_the_pages(tmp_path: Path) -> None:
    desk = desk_in(tmp_path, who="manager", customers=140)
    desk.begin_day()
    view = desk.home.read()
    groups = {each.kind: each.total for each in view.groups}
    assert groups[ToDoKind.TO_APPROVE] == len(desk.queries.approvals.waiting())
    counted = desk.queries.renewal_counts(RENEWALS_WANTED).by_days[RENEWALS_WANTED.days]
    assert groups.get(ToDoKind.RENEWAL, 0) == counted
    listed = desk.queries.quotes_and_changes(QuoteFilter())
    assert groups.get(ToDoKind.UNANSWERED, 0) == listed.unanswered
    assert view.pipeline[PipelineStage.OPEN].count == listed.status_counts[QuoteStatus.OPEN]
    soon = desk.queries.expiring_soon()
    assert soon is not None
    assert len(view.expiring) == soon.count
    assert view.next_expiry == view.expiring[0]
    assert sum(each.minor for each in view.at_stake) == sum(each.at_stake.minor for each in view.expiring)
    assert view.to_do == sum(groups.values())
    desk.close()


def quoted(number: int, status: QuoteStatus, amount: str, currency: str = "EUR", at: str = "") -> Document:
    """A quote of ``amount`` a month, decided on at a moment in Paris."""
    monthly = replace(b.eur(amount), currency=currency)
    nothing = replace(b.eur("0.00"), currency=currency)
    totals = b.totals(monthly_net=monthly, yearly_net=nothing)
    moment = datetime.fromisoformat(at or "2026-11-02T12:00:00+01:00").astimezone(UTC)
    return b.quote(
        id=QuoteId(some_id(number)),
        status=status,
        terms=b.terms(currency=currency),
        totals=totals,
        acceptance=b.acceptance(accepted_at=moment) if status is QuoteStatus.VALIDATED else None,
        refusal=b.refusal(refused_at=moment) if status is QuoteStatus.REFUSED else None,
        expires_on=date(2026, 12, 18),
    )


def test_the_pipeline_mixes_no_currencies_and_counts_the_month_of_the_partner(opened: OpenDesk) -> None:
    submitted = b.change_order(
        id=ChangeOrderId(some_id(56)),
        status=ChangeOrderStatus.SUBMITTED,
        submission=Submission(True, True, None, 1, None, b.sales_rep(), NOW),
    )
    desk = opened(
        b.customer(),
        b.change_order(),
        submitted,
        quoted(101, QuoteStatus.OPEN, "100.00"),
        quoted(102, QuoteStatus.OPEN, "30.00"),
        quoted(103, QuoteStatus.OPEN, "7.00", "USD"),
        quoted(104, QuoteStatus.VALIDATED, "50.00", at="2026-11-01T00:30:00+01:00"),
        quoted(105, QuoteStatus.VALIDATED, "60.00", at="2026-10-31T23:30:00+01:00"),
        quoted(106, QuoteStatus.REFUSED, "70.00"),
        quoted(107, QuoteStatus.REFUSED, "80.00", at="2026-10-30T12:00:00+01:00"),
    )
    dollars = replace(b.eur("7.00"), currency="USD")
    assert dict(desk.home.read().pipeline) == {
        PipelineStage.DRAFT: StageTotal(),
        # The change quote brings 58 more than is held already.
        PipelineStage.OPEN: StageTotal(4, (b.eur("188.00"), dollars)),
        PipelineStage.QUEUED: StageTotal(),
        PipelineStage.VALIDATED: StageTotal(2, (b.eur("108.00"),)),
        PipelineStage.REFUSED: StageTotal(1, (b.eur("70.00"),)),
    }


def test_what_the_portal_has_not_heard_of_is_open_and_to_be_sent(desk: Desk) -> None:
    before = desk.home.read().pipeline[PipelineStage.OPEN].count
    row = desk.queries.quotes(QuoteFilter(status=QuoteStatus.OPEN)).page(0, 1)[0]
    draft = desk.quotes.duplicate(row.id, CustomerId(row.customer_id))
    desk.quotes.create(draft.customer_id, draft.terms)
    pipeline = desk.home.read().pipeline
    assert pipeline[PipelineStage.OPEN].count == before + 1
    assert pipeline[PipelineStage.QUEUED].count == 1


def test_what_is_being_written_is_counted_and_priced_as_the_list_of_quotes_does(desk: Desk) -> None:
    before = desk.home.read().pipeline[PipelineStage.DRAFT]
    row = desk.queries.quotes(QuoteFilter(status=QuoteStatus.OPEN)).page(0, 1)[0]
    draft = desk.quotes.duplicate(row.id, CustomerId(row.customer_id))
    view = desk.home.read()
    assert view.pipeline[PipelineStage.DRAFT].count == before.count + 1 == len(desk.queries.offer_drafts())
    [money] = view.pipeline[PipelineStage.DRAFT].sums
    agreed = desk.offers.pricing(draft.customer_id, draft.terms).price(draft.terms).agreed
    assert money == agreed.monthly_net
    assert [each.id for each in entries(desk) if each.kind is ToDoKind.DRAFT] == [draft.id]
