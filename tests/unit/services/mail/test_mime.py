"""A message as bytes: the same every time, whole for whoever reads it, and a calendar entry that is one."""

import email
import re
from dataclasses import replace
from datetime import UTC, date, datetime
from email.message import EmailMessage
from email.policy import default
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.mail.message import Attachment, Channel, Recipient, RecipientKind
from app.domain.mail.message_rules import is_one_line
from app.services.mail.calendar_entry import CalendarEntry, calendar_file
from app.services.mail.mime import envelope_addresses, frozen_bytes
from tests.support.mail_builders import message

PARIS = ZoneInfo("Europe/Paris")
PDF = Attachment("Devis D-2026-1203 Œuvre Straßburg 日本.pdf", "application/pdf", 4, "")


def parsed(data: bytes) -> EmailMessage:
    found = email.message_from_bytes(data, policy=default)
    assert isinstance(found, EmailMessage)
    return found


def test_the_same_message_gives_the_same_bytes_in_lines_that_every_server_takes() -> None:
    calendar = replace(PDF, name="c.ics", media_type="text/calendar")
    text = replace(PDF, name="b.txt", media_type="text/plain")
    files = [(PDF, b"%PDF"), (text, b"x\n" * 900), (calendar, "é".encode())]
    long = message(subject=("Protection de la messagerie " * 7).strip(), body="é" * 5000 + "\n.\nFrom here\n")
    data = frozen_bytes(long, files)
    assert data == frozen_bytes(long, files)
    assert max(map(len, data.split(b"\r\n"))) <= 998
    assert data.isascii()
    assert data.count(b"\n") == data.count(b"\r\n")
    found = parsed(data)
    assert found["Subject"] == long.subject.strip()
    written = found.get_body(("plain",))
    assert written is not None
    assert written.get_content().replace("\r\n", "\n") == long.body
    assert written["Content-Language"] == "fr"
    first, second, third = found.iter_attachments()
    assert (third.get_content_type(), third.get_content_charset()) == ("text/calendar", "utf-8")
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


def test_what_looks_encoded_is_read_as_it_was_typed() -> None:
    typed = "=?utf-8?q?=0D=0ABcc:_x@y.fr?="
    data = frozen_bytes(
        message(subject=typed, recipients=(Recipient(RecipientKind.TO, "a@b.fr", typed),)), ()
    )
    head = data.partition(b"\r\n\r\n")[0]
    assert b"=?utf-8?q?=0D=0ABcc" not in head
    assert parsed(data)["Subject"] == typed
    # One word longer than a line begins on the line of its field all the same.
    assert parsed(frozen_bytes(message(subject="x" * 200), ()))["Subject"] == "x" * 200


@pytest.mark.parametrize("channel", [Channel.DRAFT, Channel.MICROSOFT])
def test_a_channel_that_reads_the_message_finds_the_blind_copies_in_it(channel: Channel) -> None:
    people = (Recipient(RecipientKind.TO, "a@example.com"), Recipient(RecipientKind.BCC, "b@example.com"))
    found = parsed(frozen_bytes(message(recipients=people, channel=channel), ()))
    assert found["Bcc"] == "b@example.com"
    assert found["X-Unsent"] == ("1" if channel is Channel.DRAFT else None)


def test_the_html_says_what_the_text_does_and_what_was_typed_is_never_html() -> None:
    body = 'Bonjour <b>Anne</b> & Cie,\n\nÀ lire : https://a.fr/x?a=1&b=2.\n(https://b.fr/é)\n\n"SIREN"\n'
    found = parsed(frozen_bytes(message(body=body), ()))
    assert found.get_content_type() == "multipart/alternative"
    html = found.get_body(("html",))
    assert html is not None
    assert html.get_content().replace("\r\n", "\n").split("<body>\n")[1] == (
        "<p>Bonjour &lt;b&gt;Anne&lt;/b&gt; &amp; Cie,</p>\n"
        '<p>À lire : <a href="https://a.fr/x?a=1&amp;b=2">https://a.fr/x?a=1&amp;b=2</a>.<br>\n'
        '(<a href="https://b.fr/é">https://b.fr/é</a>)</p>\n'
        "<p>&quot;SIREN&quot;</p>\n</body>\n</html>\n"
    )


LINE = st.text(st.characters(exclude_categories=["Cs", "Cc", "Zl", "Zp"]), max_size=120).filter(is_one_line)


@given(subject=LINE.map(str.strip).filter(bool), name=LINE.map(str.strip))
def test_no_subject_and_no_name_makes_another_header(subject: str, name: str) -> None:
    people = (Recipient(RecipientKind.TO, "anne@example.com", name),)
    data = frozen_bytes(message(subject=subject, recipients=people), ())
    found = parsed(data)
    usual = {"From", "To", "Subject", "Date", "Message-ID"}
    made = {"MIME-Version", "Content-Type"}
    assert set(found.keys()) == usual | made
    assert str(found["Subject"]).split() == subject.split()
    # Python's reader puts a space between two encoded words of a name, which RFC 2047 (6.2) takes away.
    assert "".join(found["To"].addresses[0].display_name.split()) == "".join(name.split())
    assert [each.addr_spec for each in found["To"].addresses] == ["anne@example.com"]


def entry_in(data: bytes) -> dict[str, str]:
    """The properties of the one event of a calendar file, read by the rules of RFC 5545."""
    lines = data.split(b"\r\n")
    assert all(len(line) <= 75 for line in lines), "3.1: a line has 75 octets at most"
    assert lines[-1] == b"", "3.1: each line ends in CRLF"
    assert b"\n" not in data.replace(b"\r\n", b"")
    unfolded = data.decode().replace("\r\n ", "").removesuffix("\r\n").split("\r\n")
    assert unfolded[:2] == ["BEGIN:VCALENDAR", "VERSION:2.0"]
    inside: list[str] = []
    found: dict[str, str] = {}
    for line in unfolded:
        name, _, value = line.partition(":")
        if name == "BEGIN":
            inside.append(value)
        elif name == "END":
            assert inside.pop() == value, "3.6: what begins last ends first"
        elif inside == ["VCALENDAR", "VEVENT"]:
            assert name not in found, "3.6.1: each of these once at most"
            found[name] = value
        elif inside == ["VCALENDAR", "VEVENT", "VALARM"]:
            found[f"alarm {name}"] = value
    assert inside == []
    assert {"UID", "DTSTAMP", "SUMMARY"} <= set(found), "3.6.1"
    assert {"alarm ACTION", "alarm TRIGGER", "alarm DESCRIPTION"} <= set(found), "3.6.6"
    return found


def unescaped(value: str) -> str:
    """A text as it was meant (3.3.11)."""
    return re.sub(r"\\(.)", lambda each: "\n" if each[1] in "nN" else each[1], value)


TITLE = "Devis ; échéance, 日本 \\ d’ici\nlà" * 5


@pytest.mark.parametrize(
    ("entry", "span"),
    [
        ({"begins": date(2026, 12, 20)}, ("20261220", "20261221")),
        ({"begins": date(2026, 12, 31)}, ("20261231", "20270101")),
        ({"begins": datetime(2026, 12, 3, 14, 30, tzinfo=PARIS)}, ("20261203T133000Z", "20261203T143000Z")),
        ({"begins": datetime(2026, 7, 3, 14, 30, tzinfo=PARIS)}, ("20260703T123000Z", "20260703T133000Z")),
        # The clocks go back in this night: the meeting takes as long as it was said to.
        (
            {"begins": datetime(2026, 10, 25, 1, 30, tzinfo=PARIS), "minutes": 120},
            ("20261024T233000Z", "20261025T013000Z"),
        ),
    ],
)
def test_a_calendar_entry_is_read_as_the_day_or_the_hour_that_was_meant(
    entry: dict[str, Any], span: tuple[str, str]
) -> None:
    made = datetime(2026, 11, 20, 11, 0, tzinfo=UTC)
    values = {
        "id": "q-1",
        "title": TITLE,
        "text": "a\tb\x07",
        "made_at": made,
        "place": "7; rue",
        "version": 2,
    }
    data = calendar_file(CalendarEntry(**{**values, **entry}))
    assert data == calendar_file(CalendarEntry(**{**values, **entry}))
    found = entry_in(data)
    is_day = not isinstance(entry["begins"], datetime)
    kind = ";VALUE=DATE" if is_day else ""
    assert (found[f"DTSTART{kind}"], found[f"DTEND{kind}"]) == span
    assert (found["UID"], found["SEQUENCE"], found["DTSTAMP"]) == ("q-1@channeldesk", "2", "20261120T110000Z")
    assert unescaped(found["SUMMARY"]) == TITLE
    assert unescaped(found["LOCATION"]) == "7; rue"
    assert found["DESCRIPTION"] == "a\tb"
    assert found.get("TRANSP") == ("TRANSPARENT" if is_day else None)
    # Nobody is invited, so that nobody answers (3.8.4.3).
    assert "ORGANIZER" not in found
    assert b"METHOD" not in data
