"""The parts of a sentence: what each says, and the pieces that say it."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum


class PartKind(StrEnum):
    INTENT = "intent"
    SEATS = "seats"
    PRODUCT = "product"
    LEVEL = "level"
    CUSTOMER = "customer"
    DAY = "day"
    TERM = "term"
    DISCOUNT = "discount"
    DOCUMENT = "document"
    FILLER = "filler"
    """A word that only holds the others together."""
    UNREAD = "unread"


class Intent(StrEnum):
    QUOTE = "quote"
    RENEWAL = "renewal"
    ADD = "add"
    REMOVE = "remove"
    SET = "set"
    SWITCH = "switch"


class Mode(StrEnum):
    """Whether a number of seats is how many more, how many fewer, or how many in all; a bare one says not."""

    MORE = "more"
    FEWER = "fewer"
    TOTAL = "total"
    BARE = "bare"


@dataclass(frozen=True, slots=True)
class Seats:
    """A number of seats; ``at`` is the piece that holds it, ``is_said`` where its sign or unit says so."""

    count: int
    mode: Mode
    at: int
    is_said: bool = False


@dataclass(frozen=True, slots=True)
class DaySaid:
    """A day; None where what was written is none (31 February)."""

    day: date | None
    at: int


@dataclass(frozen=True, slots=True)
class Said:
    """What figures and words of a sentence say, names apart."""

    intents: frozenset[Intent] = frozenset()
    seats: tuple[Seats, ...] = ()
    day: date | None = None
    months: int | None = None
    percent: Decimal | None = None
    documents: tuple[str, ...] = ()
