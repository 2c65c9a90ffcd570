"""A message as bytes: the same every time, whole for whoever reads it, and a calendar entry that is one."""

import email
from dataclasses import replace
from datetime import UTC, date, datetime
from email.message import EmailMessage
from email.policy import default

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.mail.message import Attachment, Channel, Recipient, RecipientKind
from app.domain.mail.message_rules import is_one_line
from app.services.mail.calendar_entry import CalendarEntry, calendar_file
from app.services.mail.mime import envelope_addresses, frozen_bytes
from tests.support.mail_builders import message

PDF = Attachment("Devis D-2026-1203 Œuvre Straßburg 日本.pdf", "application/pdf", 4, "")


def parsed(data: bytes) -> EmailMessage:
    found = email.message_from_bytes(data, policy=default)
    assert isinstance(found, EmailMessage)
    return found


def test_the_same_message_gives_the_same_bytes_in_lines_that_every_server_takes() -> None:
    files = [(PDF, b"%PDF"), (replace(PDF, name="b.txt", media_type="text/plain"), b"x\n" * 900)]
    long = message(subject=("Protection de la messagerie " * 7).strip(), body="é" * 5000 + "\n.\nFrom here\n")
    data = frozen_bytes(long, files)
    assert data == frozen_bytes(long, files)
    assert max(map(len, data.split(b"\r\n"))) <= 998
    assert data.isascii()
    assert data.count(b"\n") == data.count(b"\r\n")
    found = parsed(data)
    assert found["Subject"] == long.subject.strip()
    text = found.get_body()
    assert text is not None
    assert text.get_content().replace("\r\n", "\n") == long.body
    assert text["Content-Language"] == "fr"
    first, second = found.iter_attachments()
    assert (first.get_filename(), first.get_content()) == (PDF.name, b"%PDF")
    assert second.get_filename() == "b.txt"


def test_names_and_domains_of_any_script_arrive() -> None:
    people = (
        Recipient(RecipientKind.TO, "anne@müller.example.com", "Müller, Anne"),
        Recipient(RecipientKind.TO, "li@example.com", "李明"),
        Recipient(RecipientKind.CC, "paul@example.com", 'Paul "le Grand" Etcheverry'),
        Recipient(RecipientKind.BCC, "me@example.com"),
    )
    found = parsed(frozen_bytes(message(recipients=people), ()))
    to = [(each.display_name, each.addr_spec) for each in found["To"].addresses]
    assert to == [("Müller, Anne", "anne@xn--mller-kva.example.com"), ("李明", "li@example.com")]
    assert found["Cc"].addresses[0].display_name == 'Paul "le Grand" Etcheverry'
    assert found["Bcc"] is None
    assert envelope_addresses(message(recipients=people))[0] == "anne@xn--mller-kva.example.com"


@pytest.mark.parametrize("channel", [Channel.DRAFT, Channel.MICROSOFT])
def test_a_channel_that_reads_the_message_finds_the_blind_copies_in_it(channel: Channel) -> None:
    people = (Recipient(RecipientKind.TO, "a@example.com"), Recipient(RecipientKind.BCC, "b@example.com"))
    found = parsed(frozen_bytes(message(recipients=people, channel=channel), ()))
    assert found["Bcc"] == "b@example.com"
    assert found["X-Unsent"] == ("1" if channel is Channel.DRAFT else None)


LINE = st.text(st.characters(exclude_categories=["Cs", "Cc", "Zl", "Zp"]), max_size=120).filter(is_one_line)


@given(subject=LINE.map(str.strip).filter(bool), name=LINE.map(str.strip))
def test_no_subject_and_no_name_makes_another_header(subject: str, name: str) -> None:
    people = (Recipient(RecipientKind.TO, "anne@example.com", name),)
    data = frozen_bytes(message(subject=subject, recipients=people), ())
    found = parsed(data)
    usual = {"From", "To", "Subject", "Date", "Message-ID", "Content-Language"}
    made = {"MIME-Version", "Content-Type", "Content-Transfer-Encoding"}
    assert set(found.keys()) == usual | made
    assert str(found["Subject"]).split() == subject.split()
    # Python's reader puts a space between two encoded words of a name, which RFC 2047 (6.2) takes away.
    assert "".join(found["To"].addresses[0].display_name.split()) == "".join(name.split())
    assert [each.addr_spec for each in found["To"].addresses] == ["anne@example.com"]


def test_a_calendar_entry_is_read_as_the_day_or_the_hour_that_was_meant() -> None:
    made = datetime(2026, 11, 20, 11, 0, tzinfo=UTC)
    day = CalendarEntry("q-1", date(2026, 12, 20), "Devis ; échéance, 日本" * 5, "a\nb", made)
    data = calendar_file(day)
    assert data == calendar_file(day)
    assert all(len(line) <= 75 for line in data.split(b"\r\n"))
    unfolded = data.decode().replace("\r\n ", "")
    assert "DTSTART;VALUE=DATE:20261220\r\nDTEND;VALUE=DATE:20261221\r\n" in unfolded
    assert "SUMMARY:Devis \\; échéance\\, 日本" in unfolded
    assert "DESCRIPTION:a\\nb\r\n" in unfolded
    hour = CalendarEntry("m-1", made, "Rendez-vous", "", made, "claire@example.com", minutes=90)
    text = calendar_file(hour).decode()
    assert "DTSTART:20261120T110000Z\r\nDTEND:20261120T123000Z\r\n" in text
    assert "ORGANIZER:mailto:claire@example.com\r\n" in text
