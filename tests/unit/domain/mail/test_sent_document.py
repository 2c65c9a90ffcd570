"""What is told of a message that left: by whom, to whom, and only of what really did."""

from typing import Any

import pytest

from app.domain.kind import Kind
from app.domain.mail.message import MessageState, Recipient, RecipientKind
from app.domain.mail.message_rules import RECIPIENTS_MAX
from app.domain.mail.sent_document import check_sent
from tests.support.mail_builders import message, sent_document


def anne(**changes: Any) -> Recipient:
    return Recipient(**{"kind": RecipientKind.TO, "address": "anne@corbiere.fr", "name": "Anne"} | changes)


def test_what_left_is_told_as_it_is() -> None:
    assert list(check_sent(sent_document(), 1)) == []
    # Whom a draft goes to, the rep may still choose in the program that it was handed to.
    handed = sent_document(state=MessageState.HANDED_OVER, recipients=())
    assert list(check_sent(handed, 1)) == []


@pytest.mark.parametrize(
    ("changes", "found"),
    [
        ({"about": Kind.CUSTOMER}, ("mail.about", "sent.about")),
        ({"state": MessageState.FAILED}, ("mail.not_sent", "sent.state")),
        ({"revision": 2}, ("revision.missing", "sent.revision")),
        ({"revision": 0}, ("revision.missing", "sent.revision")),
        ({"recipients": ()}, ("mail.nobody", "sent.recipients")),
        ({"recipients": (anne(),) * (RECIPIENTS_MAX + 1)}, ("mail.too_many", "sent.recipients")),
        ({"recipients": (anne(address=""),)}, ("email.missing", "sent.recipients.0.address")),
        ({"recipients": (anne(name="x" * 5_000),)}, ("text.too_long", "sent.recipients.0.name")),
        ({"files": ("x" * 5_000,)}, ("text.too_long", "sent.files.0")),
        ({"files": ("a.pdf",) * 60 + ("x" * 5_000,)}, ("text.too_long", "sent.files.60")),
        ({"refused": ("x" * 5_000,)}, ("text.too_long", "sent.refused.0")),
        ({"number": "x" * 5_000}, ("text.too_long", "sent.number")),
    ],
)
def test_what_cannot_have_left_is_named(changes: dict[str, Any], found: tuple[str, str]) -> None:
    (problem,) = check_sent(sent_document(**changes), 1)
    assert (problem.code, problem.field) == found


def test_addresses_are_named_once_and_by_their_kind() -> None:
    copy = anne(kind=RecipientKind.CC, address="paul@corbiere.fr")
    written = message(recipients=(anne(), copy, anne(kind=RecipientKind.CC)))
    assert written.addresses() == ("anne@corbiere.fr", "paul@corbiere.fr")
    assert written.addresses(RecipientKind.TO) == ("anne@corbiere.fr",)
