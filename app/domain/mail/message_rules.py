"""What may be sent: somebody to read it, a subject on one line, and no more than a channel takes."""

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence

from app.domain.checks.email import ascii_email, check_email
from app.domain.errors import Problem
from app.domain.mail.message import Attachment, Channel, Message, Recipient, RecipientKind
from app.domain.texts import check_text

MEGABYTE = 1_000_000
SIZE_MAX: Mapping[Channel, int] = {
    # What most servers take (the usual default of Postfix is 10 MB, of the others 25 and more).
    Channel.DRAFT: 10 * MEGABYTE,
    Channel.SMTP: 10 * MEGABYTE,
    # Graph takes a request of 4 MiB, in which a file is Base64 twice: in the message, and with all of it.
    Channel.MICROSOFT: 2_200_000,
}
"""How large all attachments of a message may be together, in bytes."""
RECIPIENTS_MAX = 50
SUBJECT_MAX = 200
BODY_MAX = 20_000
NAME_MAX = 120
_LINE_BREAK = re.compile(r"[\x00-\x1f\x7f\x85\u2028\u2029]")


def check_message(message: Message) -> Iterator[Problem]:
    """What keeps ``message`` from being sent, at the fields ``recipients``, ``subject``, ``body``..."""
    yield from check_recipients(message.recipients)
    if message.recipients and all(each.kind is RecipientKind.BCC for each in message.recipients):
        # The record of it, which names no blind copies, would tell the colleagues that it went to nobody.
        yield Problem("mail.only_blind", "recipients")
    yield from check_texts(message.subject, message.body)
    yield from check_attachments(message.attachments, message.channel)
    yield from check_address(message.sender_address, "sender_address")
    yield from check_name(message.sender_name, "sender_name")


def check_recipients(recipients: Sequence[Recipient]) -> Iterator[Problem]:
    """Nobody to read it, too many, or an address that cannot be one."""
    if not recipients:
        yield Problem("mail.nobody", "recipients")
    if len(recipients) > RECIPIENTS_MAX:
        yield Problem("mail.too_many", "recipients", {"max": str(RECIPIENTS_MAX)})
    for place, each in enumerate(recipients):
        yield from check_address(each.address, f"recipients.{place}.address")
        yield from check_name(each.name, f"recipients.{place}.name")


def check_name(name: str, field: str) -> Iterator[Problem]:
    """A name that cannot stand before an address: on several lines, or longer than a header takes."""
    if not is_one_line(name):
        yield Problem("mail.line_break", field)
    yield from check_text(field, name)


def check_address(address: str, field: str) -> Iterator[Problem]:
    """An address that is none, or that not every mail server takes."""
    if not address.strip():
        yield Problem("email.missing", field)
        return
    problems = check_email(address).problems
    yield from (each.at(field) for each in problems)
    if not problems and ascii_email(address) is None:
        yield Problem("mail.address_not_ascii", field, {"address": address})


def check_texts(subject: str, body: str) -> Iterator[Problem]:
    """A subject or text that is missing, too long, or would be read as something else than a text."""
    if not subject.strip():
        yield Problem("mail.subject_missing", "subject")
    elif not is_one_line(subject):
        yield Problem("mail.line_break", "subject")
    if len(subject) > SUBJECT_MAX:
        yield _too_long("subject", subject, SUBJECT_MAX)
    if not body.strip():
        yield Problem("mail.body_missing", "body")
    if any(map(_is_surrogate, body)):
        yield Problem("text.control", "body")
    if len(body) > BODY_MAX:
        yield _too_long("body", body, BODY_MAX)


def check_attachments(attachments: Sequence[Attachment], channel: Channel) -> Iterator[Problem]:
    """Files that are larger than ``channel`` takes, empty, or without a name of their own."""
    size = sum(each.size for each in attachments)
    if size > SIZE_MAX[channel]:
        data = {"size": megabytes(size), "max": megabytes(SIZE_MAX[channel])}
        yield Problem("mail.too_large", "attachments", data)
    for place, each in enumerate(attachments):
        if not each.size:
            yield Problem("mail.file_empty", f"attachments.{place}", {"name": each.name})
        if not each.name.strip() or not is_one_line(each.name) or len(each.name) > NAME_MAX:
            yield Problem("mail.file_name", f"attachments.{place}", {"name": each.name[:NAME_MAX]})


def is_one_line(text: str) -> bool:
    """Whether ``text`` can stand in a header: a line break would begin another one (CWE-93)."""
    return _LINE_BREAK.search(text) is None and not any(map(_is_surrogate, text))


def megabytes(size: int) -> str:
    """``size`` in bytes as megabytes with one decimal, rounded up: 10 for what just fits."""
    tenths = -(-size * 10 // MEGABYTE)
    return f"{tenths // 10}.{tenths % 10}" if tenths % 10 else str(tenths // 10)


def _too_long(field: str, text: str, most: int) -> Problem:
    return Problem("text.too_long", field, {"max": str(most), "length": str(len(text))})


def _is_surrogate(sign: str) -> bool:
    return unicodedata.category(sign) == "Cs"
