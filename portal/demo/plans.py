"""What is known of a demo customer before it is written: how far it came, and when. All ages in days."""

from collections.abc import Mapping
from dataclasses import dataclass

from app.domain.catalogue.catalogue import Partnership
from app.domain.change.change_order import ChangeOrderStatus
from app.domain.customer.customer import AccountState, CustomerKind, InstallationStage, LifecycleStatus
from app.domain.ids import ProgrammeId
from app.domain.quote.quote import QuoteStatus
from portal.demo.offers import CYBER360, Offer


@dataclass(frozen=True, slots=True)
class PlannedQuote:
    """A quote with the days of its life: ``age`` is its creation, ``decided`` its validation or refusal.

    Both are counted back from today, or from the start date where ``start_months`` places that on the first
    day of a month counted from the current one; without it the start is the first day of a month soon after
    creation. ``earlier`` holds the offers of former revisions.
    """

    age: int
    offer: Offer
    status: QuoteStatus = QuoteStatus.OPEN
    decided: int = 0
    start_months: int | None = None
    earlier: tuple[Offer, ...] = ()
    reason: str = ""
    reason_text: str = ""


@dataclass(frozen=True, slots=True)
class PlannedContract:
    """A contract that no quote led to, started on the first day of a month, ``months_ago`` months ago."""

    offer: Offer
    months_ago: int


@dataclass(frozen=True, slots=True)
class PlannedChange:
    """A saved change order about the customer's first contract, made ``age`` days ago.

    ``totals`` are the seats wanted of a product; those of others stay. A product that is not held is added,
    at the ``level`` where it has any.
    """

    age: int
    totals: Mapping[str, int]
    level: str | None = None
    status: ChangeOrderStatus = ChangeOrderStatus.OPEN
    discount: str = ""
    """Of each line with other seats, in percent; empty: what was charged stays."""


@dataclass(frozen=True, slots=True)
class Plan:
    """A customer's history; its name, people and numbers are drawn apart."""

    status: LifecycleStatus
    seats: int
    quotes: tuple[PlannedQuote, ...] = ()
    contracts: tuple[PlannedContract, ...] = ()
    changes: tuple[PlannedChange, ...] = ()
    account_state: AccountState | None = None
    stage: InstallationStage | None = None
    programme_id: ProgrammeId = CYBER360
    partnership: Partnership = Partnership.VAR
    kind: CustomerKind = CustomerKind.ORGANIZATION
    changed: int = 0
    lost: int | None = None
    rep: int = 0
    """Which of the partner's reps looks after it."""
    country: str = ""
    """Empty: any."""
    asked: Offer | PlannedChange | None = None
    """An order that is none yet and that a manager is asked to approve: a cart, or a direct change."""
