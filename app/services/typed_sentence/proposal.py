"""What a sentence is answered with: drafts that could be opened, with their amounts, or why there is none."""

from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from enum import StrEnum

from app.domain.customer.customer import Customer
from app.domain.errors import Problem
from app.services.change_orders.change_draft import ChangeDraft
from app.services.drafts.drafts import QuoteDraft


class ProposalKind(StrEnum):
    CHANGE = "change"
    DIRECT = "direct"
    QUOTE = "quote"
    RENEWAL = "renewal"
    REVISION = "revision"


@dataclass(frozen=True, slots=True)
class SentenceAmount:
    """An amount as it is shown, with what it is called; ``unit`` is how often it falls due, said after it."""

    label: str
    text: str
    unit: str = ""


@dataclass(frozen=True, slots=True)
class ProposedSeats:
    """What becomes of one product; ``before`` is None where it is not held."""

    name: str
    before: int | None
    after: int
    product_id: str
    level: str | None = None

    @property
    def more(self) -> int:
        """How many more seats; negative for fewer."""
        return self.after - (self.before or 0)


class ReadingDiffers(StrEnum):
    """What another reading makes otherwise than the first one."""

    DAY = "day"
    """It takes effect when it does, whatever day was said."""
    SEATS = "seats"
    """A bare number is how many in all, or how many more."""
    LEVEL = "level"
    """What becomes more is at the next level as well."""
    QUOTE = "quote"
    """It is an offer apart, not a change of what is held."""


@dataclass(frozen=True, slots=True)
class Proposal:
    """A draft that is not kept yet, and what it comes to; one with ``problems`` cannot be opened.

    ``about`` is the contract or quote, ``on`` the day on which it takes effect. ``differs`` is what it does
    otherwise than the first reading. ``is_instead`` is a quote where the sentence asked for more of what is
    not held.
    """

    kind: ProposalKind
    customer: Customer
    draft: ChangeDraft | QuoteDraft | None = None
    about: str = ""
    seats: tuple[ProposedSeats, ...] = ()
    on: date | None = None
    months: int | None = None
    percent: Decimal | None = None
    amounts: tuple[SentenceAmount, ...] = ()
    problems: tuple[Problem, ...] = ()
    differs: ReadingDiffers | None = None
    is_instead: bool = False
    starts_today: bool = False

    @property
    def can_be_opened(self) -> bool:
        """Whether it may be kept and opened."""
        return self.draft is not None and not self.problems

    def refused(self, *problems: Problem) -> "Proposal":
        """The same, with what keeps it from being opened."""
        return replace(self, problems=(*self.problems, *problems))


class Missing(StrEnum):
    """The part that a sentence leaves open, where several things may be meant or none is named."""

    CUSTOMER = "customer"
    PRODUCT = "product"
    CONTRACT = "contract"
    QUOTE = "quote"
    SEATS = "seats"


@dataclass(frozen=True, slots=True)
class Answer:
    """What one customer's sentence comes to: a first proposal, or why there is none; and the others."""

    first: Proposal | None = None
    others: tuple[Proposal, ...] = ()
    problems: tuple[Problem, ...] = ()
    missing: Missing | None = None

    @property
    def reasons(self) -> tuple[Problem, ...]:
        """What keeps the first proposal from being opened; empty where nothing does."""
        return self.problems or (self.first.problems if self.first is not None else ())
