"""Recipients of a message as the fields of the page show them, and back."""

from collections.abc import Mapping
from types import MappingProxyType

from app.domain.errors import Problem
from app.domain.mail.message import Recipient, RecipientKind
from app.domain.mail.message_rules import check_recipients
from app.services.words import Words
from app.ui.forms.addressee import Addressee

NOBODY: Mapping[str, Problem] = MappingProxyType({})
"""Nothing was said against any address."""


def addressee_of(words: Words, recipient: Recipient, refusals: Mapping[str, Problem] = NOBODY) -> Addressee:
    """A recipient with what is wrong with the address, or what ``refusals`` say against it, in words."""
    problem = next(check_recipients((recipient,)), None) or refusals.get(recipient.address)
    sentence = words.problem(problem) if problem is not None else ""
    return Addressee(recipient.address, recipient.name, recipient.role, sentence)


def recipient_of(addressee: Addressee, kind: RecipientKind) -> Recipient:
    """Somebody of a field, who is written to in this way."""
    return Recipient(kind, addressee.address, addressee.name, addressee.role)
