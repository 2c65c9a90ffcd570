"""Recipients of a message as the fields of the page show them, and back."""

from app.domain.mail.message import Recipient, RecipientKind
from app.domain.mail.message_rules import check_recipients
from app.services.words import Words
from app.ui.forms.addressee import Addressee


def addressee_of(words: Words, recipient: Recipient) -> Addressee:
    """A recipient with what is wrong with the address, in words."""
    problem = next(check_recipients((recipient,)), None)
    sentence = words.problem(problem) if problem is not None else ""
    return Addressee(recipient.address, recipient.name, recipient.role, sentence)


def recipient_of(addressee: Addressee, kind: RecipientKind) -> Recipient:
    """Somebody of a field, who is written to in this way."""
    return Recipient(kind, addressee.address, addressee.name, addressee.role)
