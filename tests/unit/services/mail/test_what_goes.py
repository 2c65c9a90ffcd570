"""What goes with a message, to whom and from whom: names, addresses and files of any kind."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from app.domain.document import Document
from app.domain.errors import Problem, RuleViolation
from app.domain.ids import MessageId
from app.domain.kind import Kind
from app.domain.mail.message import MessageKind, Recipient, RecipientKind
from app.domain.mail.retry import LONGEST_WAIT
from app.domain.mail.sent_document import SentDocument
from app.domain.partner.partner_file import parts_of
from app.domain.quote.quote import Quote
from app.services.desk.desk import Desk
from app.services.mail.composition import Composition, Part
from app.services.mail.delivery import Accepted, NotNow
from app.services.mail.mail_account import MailAccount
from app.services.words import Words
from tests.support.branding_builders import conditions, conditions_pdf
from tests.support.caches import fed, page
from tests.support.clocks import FixedClock
from tests.support.mail_wire import Wire, parsed, sending


def test_nobody_gets_an_e_mail_twice_and_somebody_is_named_in_it(
    desk: Desk, composition: Composition
) -> None:
    me = desk.mail.accounts.sender()[1]
    people = ("anne@corbiere.fr", "Anne@Corbiere.fr", me)
    to = tuple(Recipient(RecipientKind.TO, each) for each in people)
    desk.mail.queue(replace(composition, recipients=to, has_copy_to_me=True))
    wire = Wire()
    sending(desk, wire).run_once(is_at_once=True)
    assert wire.given[0].recipients == ("anne@corbiere.fr", me)
    for wrong, code in (
        (replace(composition, recipients=(), has_copy_to_me=True), "mail.only_blind"),
        (replace(composition, body=" "), "mail.body_missing"),
        (replace(composition, body="{{number}} {nombre} {"), "template.unknown_place"),
    ):
        with pytest.raises(RuleViolation) as refused:
            desk.mail.queue(replace(wrong, id=MessageId(desk.identities.new())))
        assert [each.code for each in refused.value.problems] == [code]


def test_a_server_that_wants_peace_for_an_hour_is_not_asked_at_once(
    desk: Desk, composition: Composition, clock: FixedClock
) -> None:
    id = desk.mail.queue(composition).id
    wire = Wire(NotNow(Problem("mail.not_now"), after_s=3600.0))
    sender = sending(desk, wire)
    assert sender.run_once(is_at_once=True).next_s == LONGEST_WAIT.total_seconds()
    clock.advance(minutes=29)
    assert (sender.run_once().sent, len(wire.given), desk.mail.row(id).attempts) == (0, 1, 1)
    clock.advance(minutes=1)
    assert sender.run_once().sent == 1


def test_a_blind_copy_that_no_server_took_is_told_to_the_rep_alone(
    desk: Desk, composition: Composition
) -> None:
    people = (Recipient(RecipientKind.TO, "anne@société.fr"), Recipient(RecipientKind.BCC, "me@b.fr"))
    id = desk.mail.queue(replace(composition, recipients=people)).id
    refused = ("anne@xn--socit-esab.fr", "me@b.fr")
    sending(desk, Wire(Accepted("taken", refused))).run_once(is_at_once=True)
    assert desk.mail.row(id).refused == refused
    record = desk.store.load(Kind.SENT_DOCUMENT, id)
    assert isinstance(record, SentDocument)
    assert (record.refused, record.recipients) == (refused[:1], people[:1])


def test_an_address_with_a_domain_of_any_letters_sends_and_one_that_no_server_takes_is_refused(
    desk: Desk, composition: Composition
) -> None:
    accounts = desk.mail.accounts
    accounts.save(MailAccount(address="claire@société.fr", name="Claire, dite « Ü »"))
    id = desk.mail.queue(replace(composition, has_copy_to_me=True)).id
    wire = Wire()
    sending(desk, wire).run_once(is_at_once=True)
    sender = "claire@xn--socit-esab.fr"
    assert (wire.given[0].sender, wire.given[0].recipients[-1]) == (sender, sender)
    sent = parsed(wire.given[0].data)
    assert sent["From"].addresses[0].display_name == "Claire, dite « Ü »"
    assert sent["Message-ID"] == f"<{id}@xn--socit-esab.fr>"
    wrong = [MailAccount(name=each) for each in ("a\nb", "\ud83d", "x" * 201)]
    for account in (MailAccount(address="élise@b.fr"), *wrong):
        with pytest.raises(RuleViolation) as refused:
            accounts.save(account)
        assert [each.field for each in refused.value.problems] == ["address" if account.address else "name"]


def test_an_offer_that_has_run_out_is_not_sent_as_one_that_stands(
    desk: Desk, composition: Composition, quote: Quote, clock: FixedClock
) -> None:
    clock.advance(days=(quote.expires_on - desk.clock.today()).days)
    assert desk.mail.problems(composition) == ()
    clock.advance(days=1)
    (problem,) = desk.mail.problems(composition)
    assert problem.code == "mail.document_expired"
    day = Words("fr").formats.short_date(quote.expires_on)
    assert f"{quote.number} était valable jusqu’au {day}." in Words("fr").problem(problem)


def test_what_was_accepted_has_no_last_day_any_more(
    desk: Desk, composition: Composition, quote: Quote
) -> None:
    wanted = replace(composition, parts=(Part.PAPER, Part.EXPIRY))
    assert Part.EXPIRY in [each.part for each in desk.mail.parts(wanted)]
    assert "{expires_on}" in composition.body
    desk.quotes.validate(quote.id, "Élise Dupré")
    assert Part.EXPIRY not in [each.part for each in desk.mail.parts(wanted)]
    assert [each.listed.part for each in desk.mail.files(wanted)] == [Part.PAPER]
    accepted = desk.mail.begin(Kind.QUOTE, quote.id)
    assert "{expires_on}" not in accepted.body
    assert desk.mail.problems(accepted) == ()
    reminder = desk.mail.begin(Kind.QUOTE, quote.id, MessageKind.REMINDER)
    assert desk.mail.problems(reminder)[0].code == "mail.answered"


def test_files_of_the_reps_go_as_they_are_each_under_a_name_of_its_own(
    desk: Desk, composition: Composition, tmp_path: Path
) -> None:
    kept, contents = (
        [],
        [b"first", "é".encode(), "é".encode("latin-1"), b"From: a@b.fr\r\n\r\nhi\n", b"\x1f\x8b"],
    )
    for place, name in enumerate(["a.txt", "a.txt", "A.txt", "m.eml", "x.tar.gz"]):
        folder = tmp_path / str(place)
        folder.mkdir()
        (folder / name).write_bytes(contents[place])
        kept.append(desk.mail.keep_file(folder / name))
        # It goes as it was when it was attached, whatever became of it.
        (folder / name).unlink()
    id = desk.mail.queue(replace(composition, parts=(), files=tuple(kept))).id
    files = tuple(parsed(desk.mail.data(id)).iter_attachments())
    found = [(each.get_filename(), each.get_content_type(), each.get_content_charset()) for each in files]
    assert found == [
        ("a.txt", "text/plain", "utf-8"),
        ("a (2).txt", "text/plain", "utf-8"),
        ("A (3).txt", "text/plain", None),
        ("m.eml", "application/octet-stream", None),
        ("x.tar.gz", "application/octet-stream", None),
    ]
    assert [each.get_payload(decode=True) for each in files] == contents
    assert [each.name for each in desk.mail.attachments(id)] == [name for name, _, _ in found]


@pytest.mark.parametrize(
    ("are_in_paper", "parts", "attached"),
    [
        (True, (Part.PAPER, Part.TERMS), [Part.PAPER]),
        (True, (Part.ANNEX, Part.TERMS, Part.EXPIRY), [Part.ANNEX, Part.EXPIRY]),
        (True, (Part.CONDITIONS, Part.TERMS), [Part.CONDITIONS, Part.TERMS]),
        (False, (Part.PAPER,), [Part.PAPER]),
        (False, (Part.PAPER, Part.TERMS), [Part.PAPER, Part.TERMS]),
    ],
)
def test_the_partners_general_conditions_go_once(
    desk: Desk, composition: Composition, are_in_paper: bool, parts: tuple[Part, ...], attached: list[Part]
) -> None:
    content = conditions_pdf(2)
    versions = conditions(content), conditions(b"later", valid_from=desk.clock.today() + timedelta(days=1))
    partner = replace(desk.catalogue.partner(), conditions=versions, attaches_conditions=are_in_paper)
    published: list[Document] = [*parts_of(content), partner]
    desk.store.apply_page(page([fed(each, 80_000 + at) for at, each in enumerate(published)]))
    written = replace(composition, parts=parts)
    files = desk.mail.files(written)
    assert [each.listed.part for each in files] == attached
    offered = [each.part for each in desk.mail.parts(written)]
    assert (Part.TERMS in offered) is not (are_in_paper and Part.CONDITIONS not in parts)
    for each in files:
        if each.listed.part is Part.TERMS:
            assert (each.body, each.listed.pages) == (content, 2)
            assert each.attachment.name == "Conditions générales de vente, version 7.pdf"
