"""A message as bytes (RFC 5322): the same message always gives the same ones."""

from collections.abc import Sequence
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime

from app.domain.checks.email import ascii_email
from app.domain.mail.message import Attachment, Channel, Message, Recipient, RecipientKind

_HEADERS = {RecipientKind.TO: "To", RecipientKind.CC: "Cc", RecipientKind.BCC: "Bcc"}
_TOKEN = "X-Unsent"
"""By this header a mail program opens the file to be sent, not to be read."""


def frozen_bytes(message: Message, files: Sequence[tuple[Attachment, bytes]]) -> bytes:
    """``message`` with ``files``, as it leaves by its channel.

    Blind copies are named where the channel reads from the message who gets it, and strips them; a mail
    server is told apart from it, and must not show them.
    """
    mail = EmailMessage(policy=SMTP)
    mail["From"] = Address(message.sender_name, addr_spec=_ascii(message.sender_address))
    for kind, header in _HEADERS.items():
        found = [each for each in message.recipients if each.kind is kind]
        if found and (kind is not RecipientKind.BCC or message.channel is not Channel.SMTP):
            mail[header] = [_address(each) for each in found]
    mail["Subject"] = message.subject
    mail["Date"] = format_datetime(message.created_at)
    mail["Message-ID"] = message.message_id
    if message.channel is Channel.DRAFT:
        mail[_TOKEN] = "1"
    mail.set_content(message.body, charset="utf-8", cte="quoted-printable")
    # Of the text; an attachment that is added takes it along into the part that the text becomes.
    mail["Content-Language"] = message.language
    for attachment, body in files:
        main, _, sub = attachment.media_type.partition("/")
        mail.add_attachment(body, maintype=main, subtype=sub, filename=attachment.name)
    if mail.is_multipart():
        # By chance otherwise. No text that is quoted-printable, and no Base64, has this line.
        mail.set_boundary(f"=_{message.id.replace('-', '')}")
    return mail.as_bytes()


def envelope_addresses(message: Message) -> tuple[str, ...]:
    """Everybody whom a mail server is to be told, each once."""
    return tuple(dict.fromkeys(_ascii(each) for each in message.addresses()))


def _address(recipient: Recipient) -> Address:
    return Address(recipient.name, addr_spec=_ascii(recipient.address))


def _ascii(address: str) -> str:
    """As ``check_message`` has found that it can be written."""
    return ascii_email(address) or address
