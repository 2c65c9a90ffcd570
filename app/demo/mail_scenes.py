"""Pictures of e-mail: each state that it can have in the outbox, and what was sent in a customer's file."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import time, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from app.demo.scenes import INSTALLING, PROSPECT, Scene, Stage
from app.domain.errors import Problem
from app.domain.ids import MessageId, QuoteId
from app.domain.kind import Kind
from app.domain.mail.message import Channel, MessageEvent, MessageKind, MessageState, Recipient, RecipientKind
from app.domain.quote.quote import QuoteStatus
from app.services.mail.composition import Composition, Part
from app.services.mail.sent_record import record_sent
from app.ui.actions.mail_draft import place_of
from app.ui.mail.compose_form import ComposeForm
from app.ui.mail.page import MailPage
from app.ui.papers.preview_page import PreviewPage
from app.ui.widgets.menu import Menu
from app.ui.workspace import places

_HOST = "mail.arvane.example"
_REASONS = {
    MessageEvent.LOSE: Problem("mail.answer_lost", data={"host": _HOST, "reason": "timed out"}),
    MessageEvent.FAIL: Problem(
        "mail.recipient_refused",
        data={"address": "anne@corbiere.example", "code": "550", "said": "No such user here"},
    ),
}


def _composed(stage: Stage, name: str, kind: MessageKind = MessageKind.OFFER) -> Composition:
    """A message about an open quote whose number is final."""
    desk = stage.session.desk
    rows = desk.queries.quotes_of(stage.customer(name))
    id = next(row.id for row in rows if row.status is QuoteStatus.OPEN and row.number)
    begun = desk.mail.begin(Kind.QUOTE, id, kind)
    return replace(begun, channel=Channel.SMTP, parts=(Part.ANNEX, Part.CONDITIONS))


def _queued(stage: Stage, composition: Composition) -> str:
    """Put a message into the outbox that leaves later, so that it stays where it is put."""
    desk = stage.session.desk
    id = desk.mail.queue(replace(composition, id=MessageId(desk.identities.new()))).id
    with desk.store.write() as work:
        work.messages.save(replace(work.messages.get(id), due_at=desk.clock.now() + timedelta(seconds=25)))
    return id


def _went(
    stage: Stage, composition: Composition, event: MessageEvent | None, ago: timedelta = timedelta(0)
) -> str:
    """A message that was handed to the server, and what came of it; None while it is on its way."""
    desk, id = stage.session.desk, _queued(stage, composition)
    at = desk.clock.now() - ago
    with desk.store.write() as work:
        moved = work.messages.move(id, MessageEvent.TAKE, at)
        if event is not None:
            moved = work.messages.move(id, event, at)
            outcome = replace(moved.outcome, reason=_REASONS.get(event), sent_at=at)
            moved = work.messages.save(replace(moved, outcome=outcome))
        if event is MessageEvent.ACCEPT:
            record_sent(work, desk.account, moved)
    return id


def _quiet(stage: Stage) -> None:
    """Let nothing leave by e-mail until the picture is taken."""
    desk = stage.session.desk
    desk.outgoing_mail.stop()
    stage.afterwards(lambda: desk.outgoing_mail.start(desk.sync))


def _sent(stage: Stage) -> Composition:
    """A message about a quote that went nine days ago, and was not answered; made once."""
    composed = _composed(stage, PROSPECT)
    if not stage.session.desk.sent_documents.about(composed.customer_id, composed.about.id):
        _went(stage, composed, MessageEvent.ACCEPT, timedelta(days=9))
    return composed


@contextmanager
def _photo() -> Iterator[Path]:
    with TemporaryDirectory(prefix="channeldesk-") as folder:
        path = Path(folder) / "plan.png"
        path.write_bytes(bytes(1_000_000))
        yield path


def _outbox(stage: Stage) -> None:
    """Lost, failed, waiting, on its way, sent and handed over: nothing sends while the picture is taken."""
    _quiet(stage)
    desk = stage.session.desk
    # Not about what has no answer: that one stays without.
    offer, reminder = _composed(stage, INSTALLING), _composed(stage, INSTALLING, MessageKind.REMINDER)
    _went(stage, reminder, MessageEvent.ACCEPT)
    draft = desk.mail.queue(replace(offer, id=MessageId(desk.identities.new()), channel=Channel.DRAFT))
    with TemporaryDirectory(prefix="channeldesk-") as folder:
        desk.mail.hand_over(draft.id, Path(folder), Path.exists)
    unfinished = [
        _queued(stage, reminder),
        _went(stage, offer, MessageEvent.LOSE, timedelta(minutes=52)),
        _went(stage, reminder, MessageEvent.FAIL, timedelta(minutes=41)),
    ]
    with _photo() as photo:
        large = _went(stage, replace(offer, files=(desk.mail.keep_file(photo),)), None)
    size = desk.mail.row(large).size
    desk.outgoing_mail.progress.begin(large, size)(size * 5 // 8)
    stage.afterwards(lambda: _take_away(stage, (*unfinished, large)))
    stage.go(places.Outbox())
    stage.driver.check("messages_fold")


def _take_away(stage: Stage, ids: Sequence[str]) -> None:
    """Let the messages that did not leave be none, so that the next pictures are without them."""
    desk = stage.session.desk
    desk.outgoing_mail.progress.end()
    with desk.store.write() as work:
        for id in ids:
            work.messages.save(replace(work.messages.get(id), state=MessageState.CANCELLED))


def _history(stage: Stage) -> None:
    _sent(stage)
    stage.go(places.Outbox(is_history=True))


def _file_sent(stage: Stage) -> None:
    stage.go(places.CustomerFile(_sent(stage).customer_id, "sent"))


def _unanswered(stage: Stage) -> None:
    _sent(stage)
    stage.go(places.Quotes())
    stage.driver.click("chip_unanswered")


def _what_was_sent(stage: Stage) -> None:
    composed = _sent(stage)
    stage.go(places.ReadQuote(QuoteId(composed.about.id)))
    page = stage.window.page
    assert isinstance(page, PreviewPage)
    stage.driver.wait_for(lambda: page.pages > 0, "the pages of the quote")
    stage.driver.click("quote_menu")
    menu = next(each for each in stage.window.findChildren(Menu) if each.isVisible())
    next(each for each in menu.actions() if each.objectName() == "what_was_sent").trigger()
    menu.close()


def _many(stage: Stage) -> None:
    """More recipients than the box has lines for, with a day and a meeting for their calendars."""
    desk, begun = stage.session.desk, _composed(stage, INSTALLING)
    people = tuple(
        Recipient(RecipientKind.TO, f"contact{place}@ponant.example", f"Camille Bernard-Lefèvre {place}")
        for place in range(1, 12)
    )
    soon = desk.clock.today() + timedelta(days=3)
    meeting = desk.mail.appointment(soon, time(14, 30), 60, "Brest")
    parts = (Part.PAPER, Part.EXPIRY, Part.MEETING)
    draft = replace(begun, recipients=people, meeting=meeting, parts=parts)
    desk.mail.keep_draft(draft)
    stage.afterwards(lambda: desk.drafts.drop(draft.id))
    _write(stage, place_of(draft))


def _meeting(stage: Stage) -> None:
    form = _write(stage, places.WriteMessage(stage.open_quote(INSTALLING)))
    form.attachments.calendar_menu().actions()[-1].trigger()


def _write(stage: Stage, place: places.WriteMessage) -> ComposeForm:
    stage.go(place)
    page = stage.window.page
    assert isinstance(page, MailPage)
    assert page.form is not None
    form = page.form
    stage.driver.wait_for(lambda: form.received.pages > 0, "the paper")
    return form


MAIL_SCENES: tuple[Scene, ...] = (
    Scene("03s-file-sent", _file_sent),
    Scene("05w-e-mail-to-many", _many),
    Scene("05x-e-mail-meeting", _meeting),
    Scene("05y-what-was-sent", _what_was_sent),
    Scene("06b-quotes-unanswered", _unanswered),
    Scene("08b-outbox-mail", _outbox),
    Scene("08c-outbox-history", _history),
)
