"""A message while it is written: what a page edits, a draft keeps and a message is written again from."""

from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum

from app.domain.ids import CustomerId, MessageId
from app.domain.mail.message import (
    AboutDocument,
    Attachment,
    Channel,
    MessageKind,
    Recipient,
    RecipientKind,
)
from app.domain.mail.template import Segment


class Part(StrEnum):
    """What of a document goes with a message, made when it is needed."""

    PAPER = "paper"
    ANNEX = "annex"
    """The calculation of the amounts; it comes at the end of the paper."""
    CONDITIONS = "conditions"
    """The agreement that governs the offer."""
    TERMS = "terms"
    """The partner's own general conditions."""
    EXPIRY = "expiry"
    """The last day of the offer, for a calendar."""
    MEETING = "meeting"
    """A meeting, for a calendar."""


@dataclass(frozen=True, slots=True)
class Appointment:
    """A meeting that the customer gets for a calendar; ``at`` is the time where the partner is."""

    id: str
    day: date
    at: time
    minutes: int = 60
    place: str = ""


@dataclass(frozen=True, slots=True)
class Composition:
    """A message as the rep writes it; ``subject`` and ``body`` have places as ``{number}`` in them.

    ``files`` are the rep's own, kept already (``Mail.keep_file``). ``instead_of`` is the message of the
    outbox that this one was taken from, to be changed: once this one is queued, that one leaves no more.
    """

    id: MessageId
    kind: MessageKind
    about: AboutDocument
    customer_id: CustomerId
    language: str
    channel: Channel
    template_id: str
    recipients: tuple[Recipient, ...]
    subject: str
    body: str
    parts: tuple[Part, ...] = (Part.PAPER,)
    files: tuple[Attachment, ...] = ()
    has_copy_to_me: bool = False
    meeting: Appointment | None = None
    instead_of: str = ""

    @property
    def addressee(self) -> str:
        """The name of whom the text addresses: the first it goes to."""
        first = next((each for each in self.recipients if each.kind is RecipientKind.TO), None)
        return first.name if first else ""


@dataclass(frozen=True, slots=True)
class OfferedPart:
    """A part that can go with a message; one that ``is_needed`` goes whatever is ticked."""

    part: Part
    is_needed: bool = False


@dataclass(frozen=True, slots=True)
class AttachedFile:
    """A file as the page lists it: ``part`` is None for the rep's own; ``pages`` of a PDF, else 0."""

    attachment: Attachment
    part: Part | None = None
    pages: int = 0


@dataclass(frozen=True, slots=True)
class Preview:
    """A composition with its values: what the customer will read, piece by piece, and what goes with it.

    ``waits_for_number``: what it is about has no final number yet; the message waits for it.
    """

    subject: tuple[Segment, ...]
    body: tuple[Segment, ...]
    waits_for_number: bool

    @property
    def subject_text(self) -> str:
        """The subject in one piece."""
        return "".join(each.text for each in self.subject)
