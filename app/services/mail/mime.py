"""A message as bytes (RFC 5322): the same message always gives the same ones."""

from collections.abc import Iterator, Sequence
from email.header import Header
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime, formataddr

from app.domain.checks.email import ascii_email
from app.domain.mail.message import Attachment, Channel, Message, RecipientKind
from app.services.mail.html_body import html_body

_HEADERS = {RecipientKind.TO: "To", RecipientKind.CC: "Cc", RecipientKind.BCC: "Bcc"}
_LINE = 76
_WORD_MAX = 60
"""Longer, it would leave nothing but the name of its field on the first line, which some readers keep."""
_TOKEN = "X-Unsent"
"""By this header a mail program opens the file to be sent, not to be read."""


def frozen_bytes(message: Message, files: Sequence[tuple[Attachment, bytes]]) -> bytes:
    """``message`` with ``files``, as it leaves by its channel.

    Blind copies are named where the channel reads from the message who gets it, and strips them; a mail
    server is told apart from it, and must not show them.
    """
    # Its own header fields are set below: those of Python's policy lose spaces between encoded words.
    mail = EmailMessage(policy=SMTP)
    mail.set_content(message.body, charset="utf-8", cte="quoted-printable")
    # Of the text; what is added takes it along into the part that the text becomes.
    mail["Content-Language"] = message.language
    html = html_body(message.body, message.language)
    mail.add_alternative(html, subtype="html", charset="utf-8", cte="quoted-printable")
    # By chance otherwise. No text that is quoted-printable, and no Base64, has these lines, of which none
    # may begin with the other (RFC 2046, 5.1.2).
    mail.set_boundary(f"=_text_{message.id.replace('-', '')}")
    for attachment, body in files:
        main, _, sub = attachment.media_type.partition("/")
        # Without it a text would be read as ASCII (RFC 6657; RFC 5545, 8.1, asks for it).
        params = {"charset": "utf-8"} if main == "text" and _is_utf_8(body) else None
        mail.add_attachment(body, maintype=main, subtype=sub, filename=attachment.name, params=params)
    if files:
        mail.set_boundary(f"=_{message.id.replace('-', '')}")
    head = "".join(f"{name}: {value}\r\n" for name, value in _fields(message))
    return head.encode("ascii") + mail.as_bytes()


def _fields(message: Message) -> Iterator[tuple[str, str]]:
    """The header fields of the message itself, folded and in ASCII."""
    yield "From", _address(message.sender_name, message.sender_address)
    for kind, header in _HEADERS.items():
        found = [_address(each.name, each.address) for each in message.recipients if each.kind is kind]
        if found and (kind is not RecipientKind.BCC or message.channel is not Channel.SMTP):
            yield header, ",\r\n ".join(found)
    yield "Subject", _encoded(message.subject, "Subject")
    yield "Date", format_datetime(message.created_at)
    yield "Message-ID", message.message_id
    if message.channel is Channel.DRAFT:
        yield _TOKEN, "1"


def envelope_addresses(message: Message) -> tuple[str, ...]:
    """Everybody whom a mail server is to be told, each once."""
    return tuple(dict.fromkeys(ascii_form(each) for each in message.addresses()))


def ascii_form(address: str) -> str:
    """``address`` as servers are told it, its domain in Punycode; ``check_message`` makes sure of one."""
    return ascii_email(address) or address


def _address(name: str, address: str) -> str:
    """``=?utf-8?q?M=C3=BCller?= <anne@example.com>``."""
    plain = ascii_form(address)
    if _is_plain(name):
        return formataddr((name, plain))
    return f"{_encoded(name)} <{plain}>"


def _encoded(text: str, header: str = "") -> str:
    """``text`` on lines of 76 signs, in encoded words (RFC 2047) where it is not ASCII."""
    charset = "us-ascii" if _is_plain(text) else "utf-8"
    return Header(text, charset, _LINE, header or None).encode(linesep="\r\n")


def _is_plain(text: str) -> bool:
    """Whether ``text`` is read as it stands: none of it looks encoded, and each word fits on a line."""
    return text.isascii() and "=?" not in text and max(map(len, text.split()), default=0) <= _WORD_MAX


def _is_utf_8(body: bytes) -> bool:
    try:
        body.decode()
    except UnicodeDecodeError:
        return False
    return True
