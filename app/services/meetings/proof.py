"""What a laptop has for a meeting, from when it is, and what is missing."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from app.domain.ids import ProgrammeId, QuoteId


class Lack(StrEnum):
    """What may go wrong in a meeting."""

    CUSTOMER_GONE = "customer_gone"
    """The customer is not on this laptop any more: it is another rep's, or was removed."""
    NOT_EXCHANGED = "not_exchanged"
    """Nothing came from the portal today."""
    NO_PRICES = "no_prices"
    NO_AGREEMENT = "no_agreement"
    SET_ASIDE = "set_aside"
    """Something of the catalogue came that cannot be right; what was there before it is in use."""
    QUOTE_EXPIRES = "quote_expires"
    APPROVAL_NEEDED = "approval_needed"
    APPROVAL_WAITS = "approval_waits"
    CHANGE_MOVED = "change_moved"
    """A change quote was saved beside other licences, or at other prices, than there are by now."""
    UNSENT = "unsent"
    REFUSED = "refused"
    """Something about the customer waits for the rep to decide."""
    UNREADABLE = "unreadable"
    """An open quote or change quote cannot be priced with what is here."""
    NOT_DRAWN = "not_drawn"


class Mend(StrEnum):
    """The way to what mends it."""

    BRING = "bring"
    QUOTES = "quotes"
    OUTBOX = "outbox"
    ATTENTION = "attention"
    UNPIN = "unpin"


@dataclass(frozen=True, slots=True)
class Missing:
    """One thing that is missing and the way on; ``name`` is the programme, agreement, document or quote.

    ``day`` is the day that it is about: the last day of a quote, the day that has no prices.
    """

    lack: Lack
    mend: Mend
    name: str = ""
    day: date | None = None
    count: int = 0


@dataclass(frozen=True, slots=True)
class PricesProof:
    """The price list of a programme that is in force on the day of the meeting."""

    programme_id: ProgrammeId
    version: int


@dataclass(frozen=True, slots=True)
class Proof:
    """``known_at`` is the last moment at which this laptop knew all that the portal knew, None before any.

    ``drawn`` of the ``quotes`` and change quotes, which are open, open at once.
    """

    known_at: datetime | None
    prices: tuple[PricesProof, ...] = ()
    contracts: int = 0
    quotes: tuple[QuoteId, ...] = ()
    change_quotes: int = 0
    drawn: int = 0
    missing: tuple[Missing, ...] = ()
