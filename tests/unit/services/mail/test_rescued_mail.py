"""E-mail in a damaged cache: it is carried with its bytes, and leaves on a yes alone, once."""

from dataclasses import replace
from pathlib import Path

from app.domain.kind import Kind
from app.domain.mail.message import Channel, MessageEvent, MessageKind, MessageState
from app.domain.mail.message_template import MessageTemplate
from app.domain.mail.sent_document import SentDocument
from app.domain.quote.quote import Quote, QuoteStatus
from app.services.desk.desk import Desk
from app.services.mail.delivery import Accepted, Envelope
from app.services.mail.mail_account import MailAccount
from app.services.mail.sending import Sending
from app.services.rescue.findings import Part
from app.services.rescue.rescue import Rescue
from app.services.session.identity import Identities
from app.services.store.feed_writer import PulledPage
from tests.support.caches import desk_in, fed
from tests.support.clocks import FixedClock
from tests.support.damage import damage_page
from tests.support.desk import feed_lines
from tests.support.empty_caches import KEY
from tests.support.mail_builders import sent_document


class Wire:
    """Takes everything, and keeps it."""

    def __init__(self) -> None:
        self.taken: list[bytes] = []

    def deliver(self, envelope: Envelope) -> Accepted:
        self.taken.append(envelope.data)
        return Accepted("taken")


def sending(desk: Desk, wire: Wire) -> Sending:
    mail = desk.mail
    return Sending(desk.store, desk.store.clock, desk.account, mail.freezing, lambda _channel: wire)


def queue(desk: Desk, *events: MessageEvent) -> str:
    """A message without files that has come as far as ``events`` say."""
    found = (each for each in desk.store.load_all(Kind.QUOTE) if isinstance(each, Quote))
    quote = next(
        each
        for each in found
        if each.status_on(desk.clock.today()) is QuoteStatus.OPEN and not desk.papers.needs_approval(each)
    )
    composition = replace(desk.mail.begin(Kind.QUOTE, quote.id), channel=Channel.SMTP, parts=())
    id = desk.mail.queue(composition).id
    for event in events:
        with desk.store.write() as work:
            work.messages.move(id, event, desk.clock.now())
    return id


def lose(desk: Desk, id: str) -> None:
    """Have the bytes of a message lost."""
    with desk.store.write() as work:
        found = work.messages.get(id)
        work.messages.save(replace(found, frozen="f" * 64))


def pull(desk: Desk, *records: SentDocument) -> None:
    """Everything that the portal has, and ``records``."""
    lines = [*feed_lines(desk.account.partner_id, desk.clock.today().isoformat(), 40)]
    lines += [fed(each, 90_000 + place) for place, each in enumerate(records)]
    desk.store.apply_page(PulledPage(tuple(lines), "cursor-2", False, 91_000, "epoch"))


def rescued(desk: Desk, folder: Path) -> Desk:
    """The desk on what was rescued of its cache."""
    desk.close()
    damage_page(desk.store.path, 1)
    clock = FixedClock()
    rescue = Rescue(desk.store.path, KEY, clock, Identities(clock), desk.account.user_id)
    group = rescue.examine().group(Part.MESSAGES)
    assert (len(group.saved), group.lost) == (4, ())
    rescue.begin_again()
    return desk_in(folder)


def test_rescued_mail_leaves_on_a_yes_once_and_as_it_was(tmp_path: Path) -> None:
    desk = desk_in(tmp_path)
    waiting, known = queue(desk), queue(desk)
    interrupted, sent = queue(desk, MessageEvent.TAKE), queue(desk, MessageEvent.TAKE, MessageEvent.ACCEPT)
    gone = queue(desk)
    lose(desk, gone)
    note = tmp_path / "note.txt"
    note.write_bytes(b"read me")
    draft = replace(desk.mail.begin(Kind.QUOTE, desk.mail.row(sent).document_id), files=())
    draft = replace(draft, files=(desk.mail.keep_file(note),))
    desk.mail.keep_draft(draft)
    account = MailAccount(channel=Channel.SMTP, name="Claire")
    account = replace(account, smtp=replace(account.smtp, host="smtp.example", user="claire"))
    desk.mail.accounts.save(account)
    own = MessageTemplate("mine", MessageKind.OFFER, Kind.QUOTE, "fr", "Le mien", "{number}", "Bonjour")
    desk.mail.templates.save(own)
    desk.mail.templates.keep_draft(replace(own, body="Bonjour {customer}"))
    frozen = {id: desk.mail.data(id) for id in (waiting, known, sent)}

    again = rescued(desk, tmp_path)

    def row(id: str) -> tuple[MessageState, str]:
        found = again.mail.row(id)
        return found.state, found.reason.code if found.reason else ""

    assert {id: again.mail.data(id) for id in frozen} == frozen
    assert (again.mail.accounts.get(), again.mail.templates.get(own.id, "fr")) == (account, own)
    assert again.mail.templates.draft(own) == replace(own, body="Bonjour {customer}")
    assert row(sent) == (MessageState.SENT, "")
    assert row(interrupted) == (MessageState.UNKNOWN, "mail.interrupted")
    assert row(gone) == (MessageState.FAILED, "mail.file_gone")
    assert row(waiting) == (MessageState.WAITING, "mail.held")

    wire = Wire()
    # Held until the rep agrees, then until it is known what left since; the portal has the record of one.
    assert sending(again, wire).run_once(is_at_once=True).next_s is None
    again.store.release()
    assert sending(again, wire).run_once(is_at_once=True).next_s
    assert wire.taken == []
    pull(again, sent_document(id=known, customer_id=again.mail.row(known).customer_id))
    assert sending(again, wire).run_once(is_at_once=True).sent == 1
    assert wire.taken == [frozen[waiting]]
    kept = again.mail.files(replace(again.mail.draft(draft.id), parts=()))
    assert [each.body for each in kept] == [b"read me"]
    assert (row(waiting)[0], row(known)[0]) == (MessageState.SENT, MessageState.SENT)
    # What never left is written anew, and leaves.
    again.mail.retry(gone)
    assert sending(again, wire).run_once().sent == 1
    assert len(wire.taken) == 2
    again.close()
