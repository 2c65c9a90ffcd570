"""What may be sent, which state may follow which, and what fills a template."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.checks.transitions import can
from app.domain.mail.message import (
    MESSAGE_TRANSITIONS,
    Attachment,
    Channel,
    MessageEvent,
    MessageState,
    Recipient,
    RecipientKind,
)
from app.domain.mail.message_rules import SIZE_MAX, check_message, is_one_line, megabytes
from app.domain.mail.retry import LONGEST_WAIT, is_due, next_try
from app.domain.mail.template import Segment, filled, fitted, missing, segments
from tests.support.mail_builders import message

NOW = datetime(2026, 11, 20, 11, 0, tzinfo=UTC)
MESSAGE = message()


def test_a_whole_message_may_be_sent() -> None:
    assert list(check_message(MESSAGE)) == []


def recipient(address: str, name: str = "") -> Recipient:
    return Recipient(RecipientKind.TO, address, name)


@pytest.mark.parametrize(
    ("change", "found"),
    [
        ({"recipients": ()}, ("mail.nobody", "recipients")),
        ({"recipients": (recipient("anne"),)}, ("email.at_missing", "recipients.0.address")),
        ({"recipients": (recipient(""),)}, ("email.missing", "recipients.0.address")),
        (
            {"recipients": (recipient("jürgen@corbiere.fr"),)},
            ("mail.address_not_ascii", "recipients.0.address"),
        ),
        (
            {"recipients": (recipient("anne@corbiere.fr", "Anne\r\nBcc: x@y.fr"),)},
            ("mail.line_break", "recipients.0.name"),
        ),
        ({"recipients": (recipient("anne@corbiere.fr"),) * 51}, ("mail.too_many", "recipients")),
        (
            {"recipients": (recipient("anne@corbiere.fr", "x" * 201),)},
            ("text.too_long", "recipients.0.name"),
        ),
        (
            {"recipients": (Recipient(RecipientKind.BCC, "anne@corbiere.fr"),)},
            ("mail.only_blind", "recipients"),
        ),
        ({"subject": "  "}, ("mail.subject_missing", "subject")),
        ({"subject": "Devis\nBcc: x@y.fr"}, ("mail.line_break", "subject")),
        ({"subject": "Devis\u2028"}, ("mail.line_break", "subject")),
        ({"subject": "x" * 201}, ("text.too_long", "subject")),
        ({"body": "\n"}, ("mail.body_missing", "body")),
        ({"body": "Half a sign: \ud83d"}, ("text.control", "body")),
        ({"body": "x" * 20_001}, ("text.too_long", "body")),
        ({"sender_name": "x" * 201}, ("text.too_long", "sender_name")),
        ({"sender_name": "a\nb"}, ("mail.line_break", "sender_name")),
        ({"sender_address": "claire@"}, ("email.domain_missing", "sender_address")),
        ({"attachments": (Attachment("a", "a/b", 10_000_001, ""),)}, ("mail.too_large", "attachments")),
        ({"attachments": (Attachment("a", "a/b", 0, ""),)}, ("mail.file_empty", "attachments.0")),
        ({"attachments": (Attachment("a\nb", "a/b", 1, ""),)}, ("mail.file_name", "attachments.0")),
    ],
)
def test_what_may_not_be_sent_is_said_at_its_field(change: dict[str, Any], found: tuple[str, str]) -> None:
    problems = list(check_message(replace(MESSAGE, **change)))
    assert [(each.code, each.field) for each in problems] == [found]


def test_microsoft_takes_less_than_a_mail_server() -> None:
    large = replace(MESSAGE, attachments=(Attachment("a", "a/b", 2_200_001, ""),))
    assert list(check_message(large)) == []
    (problem,) = check_message(replace(large, channel=Channel.MICROSOFT))
    assert (problem.code, problem.data) == ("mail.too_large", {"size": "2.3", "max": "2.2"})
    assert [megabytes(each) for each in (SIZE_MAX[Channel.SMTP], 1)] == ["10", "0.1"]


def test_nothing_leads_back_from_unknown_but_a_persons_word() -> None:
    unknown = {event for state, event in MESSAGE_TRANSITIONS if state is MessageState.UNKNOWN}
    assert unknown - {MessageEvent.LEARN} == {
        MessageEvent.CONFIRM,
        MessageEvent.SEND_AGAIN,
        MessageEvent.CANCEL,
    }
    assert MESSAGE_TRANSITIONS[MessageState.UNKNOWN, MessageEvent.LEARN] is MessageState.SENT
    for final in (MessageState.SENT, MessageState.CANCELLED):
        assert not any(can(MESSAGE_TRANSITIONS, final, event) for event in MessageEvent)
    # What is being sent can be held back by nobody.
    assert not can(MESSAGE_TRANSITIONS, MessageState.SENDING, MessageEvent.CANCEL)


def test_each_attempt_waits_longer_and_a_clock_that_was_set_back_holds_nothing_for_days() -> None:
    waits = [next_try(NOW, attempts) - NOW for attempts in range(1, 13)]
    assert waits == sorted(waits)
    assert (waits[0], waits[-1]) == (timedelta(seconds=15), LONGEST_WAIT)
    assert not is_due(NOW + timedelta(seconds=1), NOW)
    assert is_due(NOW + timedelta(days=2), NOW)
    assert is_due(NOW, NOW)


def test_places_are_filled_and_what_has_no_value_is_seen() -> None:
    template = "Devis {number} : {seats}, {foo} {"
    values = {"number": "D-1", "seats": ""}
    assert list(segments(template, values)) == [
        Segment("Devis "),
        Segment("D-1", "number"),
        Segment(" : "),
        Segment("{seats}", "seats"),
        Segment(", {foo} {"),
    ]
    assert missing(template, values) == ("seats",)
    assert fitted("A {number}\n\nB {link}\n\nC\n", values) == "A {number}\n\nC\n"


@given(st.text(), st.dictionaries(st.sampled_from(["number", "seats", "link"]), st.text()))
def test_a_text_without_places_stays_as_it_is(text: str, values: dict[str, str]) -> None:
    assert "".join(each.text for each in segments(text, values)) == filled(text, values)
    plain = text.replace("{", "(")
    assert filled(plain, values) == plain


@given(st.text())
def test_a_text_on_one_line_has_none_of_pythons_line_breaks(text: str) -> None:
    if is_one_line(text):
        assert len(text.splitlines()) <= 1


def test_a_template_may_begin_and_end_with_a_place() -> None:
    assert list(segments("{number}", {"number": "D-1"})) == [Segment("D-1", "number")]
