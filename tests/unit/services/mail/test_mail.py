"""A message from the first line to the mail server, on a real cache."""

from dataclasses import replace
from pathlib import Path

import msgspec
import pytest

from app.domain.errors import Problem, RuleViolation, violation
from app.domain.ids import MessageId, QuoteId
from app.domain.kind import Kind
from app.domain.mail.message import Channel, MessageKind, MessageState, RecipientKind
from app.domain.mail.sent_document import SentDocument
from app.domain.online.online_offer import OnlineStatus
from app.domain.quote.quote import Quote
from app.models import messages
from app.models.errors import CacheError
from app.services.desk.desk import Desk
from app.services.mail import mail_queue
from app.services.mail.composition import Composition, Part
from app.services.mail.delivery import Delivery, Envelope, Lost, NotNow, Refused
from app.services.mail.message_rows import MessageAction
from app.services.mail.sending import Sending
from app.services.papers.saving import safe_name
from app.services.queries.quote_list import QuoteFilter
from app.wire.protocol import OperationResult, ResultStatus
from tests.support.builders import online_offer
from tests.support.caches import fed, page
from tests.support.clocks import FixedClock
from tests.support.mail_wire import Wire, parsed, sending


def test_a_message_begins_with_the_values_of_its_document(desk: Desk, quote: Quote) -> None:
    composition = desk.mail.begin(Kind.QUOTE, quote.id)
    preview = desk.mail.preview(composition)
    text = "".join(each.text for each in preview.body)
    assert desk.mail.problems(composition) == ()
    assert quote.number in preview.subject_text
    money = desk.papers.quote_view(quote.id).totals.rows[0].amounts[0]
    # The same figure as on the paper.
    assert money in text
    assert {each.place for each in preview.body} >= {"number", "monthly_net", "legal", ""}
    assert "{" not in text
    assert "SIREN" in text.splitlines()[-1]


def test_a_message_leaves_once_with_its_paper_and_the_colleagues_hear_of_it(
    desk: Desk, composition: Composition, quote: Quote
) -> None:
    row = desk.mail.queue(composition)
    assert (row.state, row.files, row.is_frozen) == (MessageState.WAITING, 1, True)
    wire = Wire()
    assert sending(desk, wire).run_once(is_at_once=True).sent == 1
    assert sending(desk, wire).run_once(is_at_once=True).sent == 0
    (envelope,) = wire.given
    message = parsed(envelope.data)
    (attachment,) = message.iter_attachments()
    assert attachment.get_content().startswith(b"%PDF-")
    assert attachment.get_filename() == desk.papers.file_name(QuoteId(quote.id))
    assert message["Message-ID"] == f"<{row.id}@arvane-informatique.fr>"
    assert desk.mail.row(row.id).state is MessageState.SENT
    record = desk.store.load(Kind.SENT_DOCUMENT, row.id)
    assert isinstance(record, SentDocument)
    assert (record.document_id, record.number, record.revision) == (quote.id, quote.number, 1)
    (sent,) = desk.sent_documents.about(quote.customer_id, quote.id)
    assert (sent.record, sent.is_kept) == (record, True)
    assert desk.sent_documents.may_remind(record)
    # What went, whatever becomes of the document.
    (kept,) = desk.sent_documents.files(row.id)
    assert (kept.name, kept.body) == (attachment.get_filename(), attachment.get_content())
    assert desk.store.queue_counts().to_send == 1
    # What left cannot be undone, so that its record cannot, either.
    assert desk.undo.last() is None


def test_a_lost_answer_is_unknown_and_leaves_again_only_on_a_persons_word(
    desk: Desk, composition: Composition
) -> None:
    id = desk.mail.queue(composition).id
    wire = Wire(Lost(Problem("mail.answer_lost")))
    for _ in range(3):
        sending(desk, wire).run_once(is_at_once=True)
    assert len(wire.given) == 1
    row = desk.mail.row(id)
    assert row.state is MessageState.UNKNOWN
    assert {MessageAction.CONFIRM, MessageAction.SEND_AGAIN} <= row.actions
    desk.mail.send_again(id)
    sending(desk, wire).run_once()
    # The same bytes: a server that has them already can tell.
    assert wire.given[0].data == wire.given[1].data
    assert desk.mail.row(id).state is MessageState.SENT


def test_what_was_being_sent_when_a_process_ended_is_unknown(desk: Desk, composition: Composition) -> None:
    id = desk.mail.queue(composition).id

    class Killed(BaseException):
        pass

    class Deadly(Wire):
        def deliver(self, envelope: Envelope) -> Delivery:
            raise Killed

    with pytest.raises(Killed):
        sending(desk, Deadly()).run_once(is_at_once=True)
    assert desk.mail.row(id).state is MessageState.SENDING
    wire = Wire()
    sending(desk, wire).run_once(is_at_once=True)
    assert wire.given == []
    row = desk.mail.row(id)
    assert (row.state, row.reason and row.reason.code) == (MessageState.UNKNOWN, "mail.interrupted")
    desk.mail.confirm_sent(id)
    assert desk.store.load(Kind.SENT_DOCUMENT, id) is not None


def test_what_a_server_took_while_nothing_could_be_kept_is_sent_once_the_disk_has_room(
    desk: Desk, composition: Composition
) -> None:
    id = desk.mail.queue(composition).id
    patch = pytest.MonkeyPatch()

    def full() -> None:
        raise CacheError("cache.disk_full")

    class Filling(Wire):
        def deliver(self, envelope: Envelope) -> Delivery:
            patch.setattr(desk.store, "write", full)
            return super().deliver(envelope)

    wire = Filling()
    sender = sending(desk, wire)
    with pytest.raises(CacheError):
        sender.run_once(is_at_once=True)
    patch.undo()
    assert desk.mail.row(id).state is MessageState.SENDING
    sender.run_once(is_at_once=True)
    assert (desk.mail.row(id).state, len(wire.given)) == (MessageState.SENT, 1)
    assert desk.store.load(Kind.SENT_DOCUMENT, id) is not None


def test_a_way_that_is_not_there_is_said_before_anybody_hears_of_the_message(
    desk: Desk, composition: Composition
) -> None:
    id = desk.mail.queue(composition).id

    def no_way(channel: Channel) -> Wire:
        raise violation("mail.channel", channel=channel.value)

    mail = desk.mail
    Sending(desk.store, desk.store.clock, desk.account, mail.freezing, no_way).run_once(is_at_once=True)
    row = mail.row(id)
    assert (row.state, row.reason and row.reason.code) == (MessageState.FAILED, "mail.channel")


def test_one_draft_in_two_windows_is_one_e_mail(desk: Desk, composition: Composition) -> None:
    id = desk.mail.queue(composition).id
    sending(desk, Wire(Lost(Problem("mail.answer_lost")))).run_once(is_at_once=True)
    with pytest.raises(RuleViolation, match=r"mail\.queued_already"):
        desk.mail.queue(composition)
    assert desk.mail.row(id).state is MessageState.UNKNOWN


def test_another_process_that_sends_is_left_alone(desk: Desk, composition: Composition) -> None:
    desk.mail.queue(composition)
    wire = Wire()
    with desk.store.mail_lock.held(0.0):
        assert sending(desk, wire).run_once(is_at_once=True).next_s
    assert wire.given == []


def test_a_message_can_be_held_back_during_its_delay(desk: Desk, composition: Composition) -> None:
    id = desk.mail.queue(composition).id
    draft = desk.mail.cancel(id)
    assert desk.mail.draft(draft.id) == draft
    assert (draft.id != id, draft.body) == (True, composition.body)
    wire = Wire()
    sending(desk, wire).run_once(is_at_once=True)
    assert (wire.given, desk.mail.row(id).state) == ([], MessageState.CANCELLED)
    with pytest.raises(RuleViolation, match=r"transition\.not_allowed"):
        desk.mail.cancel(id)
    with pytest.raises(RuleViolation, match=r"transition\.not_allowed"):
        desk.mail.edit(id)


def test_what_did_not_leave_waits_longer_each_time_or_says_why_it_never_will(
    desk: Desk, composition: Composition, clock: FixedClock
) -> None:
    id = desk.mail.queue(composition).id
    wire = Wire(
        NotNow(Problem("mail.not_now")),
        NotNow(Problem("mail.unreachable"), is_counted=False),
        Refused(Problem("mail.recipient_refused", data={"address": "x@y.fr", "said": "no"}), ("x@y.fr",)),
    )
    sender = sending(desk, wire)
    assert sender.run_once(is_at_once=True).next_s == 15.0
    assert sender.run_once().sent == 0
    assert len(wire.given) == 1
    clock.advance(seconds=16)
    sender.run_once()
    row = desk.mail.row(id)
    assert (row.state, row.reason and row.reason.code) == (MessageState.WAITING, "mail.unreachable")
    sender.network_is_back()
    sender.run_once()
    row = desk.mail.row(id)
    assert (row.state, row.refused) == (MessageState.FAILED, ("x@y.fr",))
    desk.mail.retry(id)
    assert sender.run_once().sent == 1


def test_blind_copies_are_told_to_the_server_and_to_nobody_else(desk: Desk, composition: Composition) -> None:
    id = desk.mail.queue(replace(composition, has_copy_to_me=True)).id
    wire = Wire()
    sending(desk, wire).run_once(is_at_once=True)
    (envelope,) = wire.given
    me = desk.mail.accounts.sender()[1]
    assert me in envelope.recipients
    assert parsed(envelope.data)["Bcc"] is None
    record = desk.store.load(Kind.SENT_DOCUMENT, id)
    assert isinstance(record, SentDocument)
    assert all(each.kind is not RecipientKind.BCC for each in record.recipients)


def test_a_draft_is_opened_in_the_users_own_mail_program(
    desk: Desk, composition: Composition, tmp_path: Path
) -> None:
    drafted = replace(composition, channel=Channel.DRAFT, parts=(Part.ANNEX, Part.CONDITIONS, Part.EXPIRY))
    id = desk.mail.queue(drafted).id
    assert sending(desk, Wire()).run_once(is_at_once=True).sent == 0
    with pytest.raises(RuleViolation, match=r"mail\.no_program"):
        desk.mail.hand_over(id, tmp_path, lambda _path: False)
    assert desk.mail.row(id).state is MessageState.WAITING
    kept = tmp_path / safe_name(desk.mail.text(id)[0], ".eml")
    kept.write_bytes(b"of another quote's")
    path = desk.mail.hand_over(id, tmp_path, Path.exists)
    assert (kept.read_bytes(), desk.mail.hand_over(id, tmp_path, Path.exists)) == (
        b"of another quote's",
        path,
    )
    assert desk.mail.row(id).state is MessageState.HANDED_OVER
    message = parsed(path.read_bytes())
    assert message["X-Unsent"] == "1"
    kinds = [each.get_content_type() for each in message.iter_attachments()]
    assert kinds == ["application/pdf", "text/plain", "text/calendar"]
    desk.mail.hand_over(id, tmp_path, lambda _path: True)
    assert desk.store.queue_counts().to_send == 1


def test_what_left_keeps_its_bytes_for_a_year_and_what_waits_for_ever(
    desk: Desk, composition: Composition, clock: FixedClock, tmp_path: Path
) -> None:
    own = tmp_path / "own.txt"
    own.write_bytes(b"of the rep's")
    fresh = replace(composition, parts=(), files=(desk.mail.keep_file(own),))
    sent = desk.mail.queue(fresh).id
    sending(desk, Wire()).run_once(is_at_once=True)
    waiting = desk.mail.queue(replace(fresh, id=MessageId(desk.identities.new()), body="later")).id
    loose = tmp_path / "loose.txt"
    loose.write_bytes(b"of no draft")
    desk.mail.keep_file(loose)

    def kept_after(days: float) -> int:
        clock.advance(days=days)
        desk.outgoing_mail.tidy()
        with desk.store.readers.borrow() as connection:
            return len(messages.file_names(connection))

    # The bytes of two messages, the file that the one that waits is written again from, and one of no use.
    assert [kept_after(0), kept_after(1)] == [4, 3]
    # A clock that is wrong for a while costs nothing.
    assert [kept_after(800), kept_after(-799), kept_after(300)] == [3, 3, 3]
    assert desk.mail.data(sent)
    assert [kept_after(90), kept_after(1)] == [3, 2]
    with pytest.raises(RuleViolation, match=r"mail\.not_kept"):
        desk.mail.data(sent)
    assert desk.mail.text(sent)[1]
    assert desk.mail.data(waiting)
    draft = desk.mail.cancel(waiting)
    assert [kept_after(1), kept_after(40), kept_after(1)] == [2, 2, 1]
    assert [each.body for each in desk.mail.files(draft)] == [b"of the rep's"]


@pytest.fixture
def provisional(desk: Desk, quote: Quote) -> Quote:
    """A quote made offline."""
    terms = replace(quote.terms, renews=None, start_date=desk.clock.today())
    return desk.quotes.create(quote.customer_id, terms)


def test_a_message_about_something_provisional_waits_for_the_number_and_is_written_again(
    desk: Desk, provisional: Quote
) -> None:
    composition = replace(desk.mail.begin(Kind.QUOTE, provisional.id), channel=Channel.SMTP)
    assert desk.mail.preview(composition).waits_for_number
    id, wire = desk.mail.queue(composition).id, Wire()
    sending(desk, wire).run_once(is_at_once=True)
    row = desk.mail.row(id)
    assert (wire.given, row.state, row.is_frozen) == ([], MessageState.WAITING, False)
    assert row.reason is not None
    assert row.reason.code == "mail.waits_for_number"
    assert provisional.provisional_number in row.subject
    numbered = replace(provisional, number="D-2026-4711")
    desk.store.apply_page(page([fed(numbered, 90_001)]))
    desk.store.settle([settled(desk, 90_001)])
    sending(desk, wire).run_once(is_at_once=True)
    (envelope,) = wire.given
    message = parsed(envelope.data)
    assert "D-2026-4711" in message["Subject"]
    (paper,) = message.iter_attachments()
    assert "D-2026-4711" in str(paper.get_filename())
    text = message.get_body(("plain",))
    assert text is not None
    assert provisional.provisional_number not in text.get_content()


@pytest.mark.expects_log("could not be written")
def test_what_cannot_be_written_keeps_nothing_else_back(
    desk: Desk, composition: Composition, provisional: Quote, monkeypatch: pytest.MonkeyPatch
) -> None:
    waits = replace(desk.mail.begin(Kind.QUOTE, provisional.id), channel=Channel.SMTP)
    broken, sound, wire = desk.mail.queue(waits).id, desk.mail.queue(composition).id, Wire()

    def draw(*_asked: object, **_more: object) -> bytes:
        raise ZeroDivisionError

    monkeypatch.setattr(desk.papers, "quote_pdf", draw)
    desk.store.apply_page(page([fed(replace(provisional, number="D-2026-4711"), 90_001)]))
    desk.store.settle([settled(desk, 90_001)])
    sending(desk, wire).run_once(is_at_once=True)
    assert desk.mail.row(sound).state is MessageState.SENT
    row = desk.mail.row(broken)
    assert (row.state, row.reason and row.reason.code) == (MessageState.FAILED, "mail.not_written")


def test_a_message_about_what_the_portal_refused_stays_and_says_so(desk: Desk, provisional: Quote) -> None:
    composition = replace(desk.mail.begin(Kind.QUOTE, provisional.id), channel=Channel.SMTP)
    id, wire = desk.mail.queue(composition).id, Wire()
    refused = replace_status(settled(desk, 0), ResultStatus.REJECTED)
    desk.store.settle([refused])
    sending(desk, wire).run_once(is_at_once=True)
    row = desk.mail.row(id)
    assert (wire.given, row.state) == ([], MessageState.WAITING)
    assert row.reason is not None
    assert row.reason.code == "mail.document_refused"
    assert {MessageAction.EDIT, MessageAction.CANCEL} <= row.actions


def settled(desk: Desk, feed_seq: int) -> OperationResult:
    """The portal's yes to the one command that waits."""
    (taken,) = desk.store.take_batch(is_at_once=True)
    return OperationResult(taken.seq, taken.op_id, ResultStatus.APPLIED, 1, feed_seq)


def replace_status(result: OperationResult, status: ResultStatus) -> OperationResult:
    return msgspec.structs.replace(result, status=status)


def test_what_needs_a_decision_is_listed_whatever_left_since_and_whatever_the_clock_said(
    desk: Desk, composition: Composition, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(mail_queue, "LISTED_MAX", 2)
    clock.advance(days=-40)
    lost = desk.mail.queue(composition).id
    sending(desk, Wire(Lost(Problem("mail.answer_lost")))).run_once(is_at_once=True)
    clock.advance(days=40)
    left = [desk.mail.queue(replace(composition, id=MessageId(desk.identities.new()))).id for _ in range(3)]
    sending(desk, Wire()).run_once(is_at_once=True)
    rows = [each.id for each in desk.mail.rows()]
    assert (rows[0], len(rows)) == (lost, 3)
    assert set(rows[1:]) < set(left)


def test_an_offer_that_nobody_answered_for_a_week_is_to_be_reminded_of(
    desk: Desk, composition: Composition, quote: Quote, clock: FixedClock
) -> None:
    desk.mail.queue(composition)
    sending(desk, Wire()).run_once(is_at_once=True)
    clock.advance(days=6)
    assert desk.mail.unanswered() == ()
    clock.advance(days=1)
    (found,) = desk.mail.unanswered()
    assert (found.number, found.expires_on) == (quote.display_number, quote.expires_on)
    listed = desk.queries.quotes_and_changes(QuoteFilter(is_unanswered=True))
    assert ([row.id for row in listed.page(0, 9)], listed.unanswered) == ([quote.id], 1)
    elsewhere = desk.queries.quotes_and_changes(QuoteFilter(text="Z-9999"))
    assert (elsewhere.count, elsewhere.unanswered) == (0, 0)
    wish = online_offer(quote, status=OnlineStatus.CHANGE_ASKED)
    desk.store.apply_page(page([fed(wish, 70_001)]))
    # The customer wants something else: that is an answer.
    assert desk.mail.unanswered() == ()
    desk.store.apply_page(page([fed(replace(wish, status=OnlineStatus.SHARED), 70_002)]))
    assert len(desk.mail.unanswered()) == 1
    reminder = replace(desk.mail.begin(Kind.QUOTE, quote.id, MessageKind.REMINDER), channel=Channel.SMTP)
    desk.mail.queue(reminder)
    sending(desk, Wire()).run_once(is_at_once=True)
    assert desk.mail.unanswered() == ()
    clock.advance(days=40)
    # It has run out: there is nothing to be reminded of.
    assert desk.mail.unanswered() == ()
