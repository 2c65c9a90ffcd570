"""Which drafts there are, known without what is in them."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from app.domain.ids import CustomerId
from app.models import draft as drafts
from app.models.connection import Readers


class DraftKind(StrEnum):
    QUOTE = "quote"
    WIZARD = "wizard"
    PROFILE = "profile"
    CART = "cart"
    CHANGE = "change"
    ENDS = "ends"
    """Contracts that are being brought to one end."""
    BRANDING = "branding"
    """What a manager is setting for the papers."""
    BRANDING_FILE = "branding_file"
    """A logo or general conditions that were chosen for it."""
    LISTS = "lists"
    """What a manager is setting of the partner's lists."""
    MEETING = "meeting"
    """A customer that is pinned for a meeting."""
    HELD_MEETING = "held_meeting"
    """What a customer was shown in a meeting."""
    MESSAGE = "message"
    """An e-mail that is being written."""


@dataclass(frozen=True, slots=True)
class KeptDraft:
    """A draft of any kind, as lists show it."""

    id: str
    kind: DraftKind
    customer_id: CustomerId | None
    title: str
    saved_at: datetime


def kept_drafts(readers: Readers, kind: DraftKind) -> Iterator[KeptDraft]:
    """Drafts of a kind, the last saved first."""
    for each in drafts.find_all(readers, kind):
        customer_id = CustomerId(each.customer_id) if each.customer_id else None
        yield KeptDraft(each.id, kind, customer_id, each.title, datetime.fromisoformat(each.saved_at))
