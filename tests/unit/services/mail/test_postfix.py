"""Postfix takes what the desk sends, and a reader that others wrote finds in it what was put in."""

import random
import shutil
import ssl
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.domain.mail.message import Attachment, Channel, Message, Recipient, RecipientKind
from app.models.messages import hash_of
from app.services.mail.delivery import Accepted, Envelope, Refused
from app.services.mail.mail_account import Security, SmtpServer, SmtpSignIn
from app.services.mail.mime import envelope_addresses, frozen_bytes
from app.services.mail.smtp import SmtpTransport
from tests.support.mail_builders import message
from tests.support.mail_server import PASSWORD
from tests.support.postfix import KNOWN, SIZE_MAX, Postfix, postfix

TEXT = "Bonjour,\n\n.un point au début\nFrom d'ici, à bientôt – l'été\n"
FILES = {
    "Devis D-2026-1194 – été, « à la carte ».pdf": random.Random(7).randbytes(70_000),
    "lignes.txt": b".\r\n..\nFrom me\r\rend without a line",
    "vide de sens.bin": bytes(range(256)) * 3,
}


@pytest.fixture(scope="module")
def server() -> Iterator[Postfix]:
    with postfix() as running:
        yield running


def transport(server: Postfix, password: str = PASSWORD) -> SmtpTransport:
    way = SmtpServer("127.0.0.1", server.port, Security.STARTTLS, SmtpSignIn.PASSWORD, server.user)
    return SmtpTransport(way, lambda: password, ssl.create_default_context(cafile=str(server.certificate)))


def written(channel: Channel, *addresses: str) -> Message:
    files = tuple(
        Attachment(name, "application/octet-stream", len(body), hash_of(body)) for name, body in FILES.items()
    )
    recipients = tuple(Recipient(RecipientKind.TO, each, "Anne Lartigue-Évrard") for each in addresses)
    return message(channel=channel, recipients=recipients, body=TEXT, attachments=files)


def frozen(sent: Message) -> bytes:
    return frozen_bytes(sent, list(zip(sent.attachments, FILES.values(), strict=True)))


def assert_whole(data: bytes, folder: Path) -> None:
    """What ``ripmime`` takes out of a message is what was put in."""
    if shutil.which("ripmime") is None:
        pytest.skip("ripmime: not installed (./dev test installs it)")
    folder.mkdir()
    (folder / "message.eml").write_bytes(data)
    order = ["ripmime", "-i", str(folder / "message.eml"), "-d", str(folder / "out"), "--no-nameless"]
    subprocess.run(order, check=True, capture_output=True)
    found = sorted(each.read_bytes() for each in (folder / "out").iterdir())
    assert found == sorted(FILES.values())


def test_postfix_takes_a_message_and_its_files_arrive_to_the_byte(server: Postfix, tmp_path: Path) -> None:
    sent = written(Channel.SMTP, KNOWN, "nobody@corbiere.fr")
    envelope = Envelope(sent.sender_address, envelope_addresses(sent), frozen(sent))
    delivery = transport(server).deliver(envelope)
    assert isinstance(delivery, Accepted)
    assert delivery.refused == ("nobody@corbiere.fr",)
    arrived = server.next_message()
    # In a mailbox lines end as its system ends them; the server puts its own head before what it was given.
    assert arrived.endswith(envelope.data.replace(b"\r\n", b"\n"))
    assert_whole(arrived, tmp_path / "arrived")


def test_what_postfix_refuses_is_said(server: Postfix) -> None:
    sent = written(Channel.SMTP, KNOWN)
    addresses, data = envelope_addresses(sent), frozen(sent)
    wrong = transport(server, "wrong").deliver(Envelope(sent.sender_address, addresses, data))
    unknown = transport(server).deliver(Envelope(sent.sender_address, ("nobody@corbiere.fr",), data))
    large = transport(server).deliver(Envelope(sent.sender_address, addresses, data + b"x" * SIZE_MAX))
    codes = [each.reason.code for each in (wrong, unknown, large) if isinstance(each, Refused)]
    assert codes == ["mail.wrong_password", "mail.recipient_refused", "mail.server_limit"]
    found = [each.problem for each in transport(server).steps(sent.sender_address)]
    assert found == [None] * 4


def test_a_draft_is_read_by_others_to_the_byte(tmp_path: Path) -> None:
    assert_whole(frozen(written(Channel.DRAFT, KNOWN)), tmp_path / "draft")
