"""What a meeting is about, as the meeting works with it: a working copy of a quote or of a change."""

from dataclasses import dataclass
from datetime import date
from typing import Protocol

from app.domain.acceptance.acceptance import SignedBy
from app.domain.customer.customer import Customer
from app.domain.errors import Problem
from app.domain.shown.frame import Frame
from app.domain.shown.shown import Shown
from app.services.meeting.controls import Controls


@dataclass(frozen=True, slots=True)
class RepFigure:
    """An amount for the rep alone: what it is, and how it is written."""

    label: str
    value: str


@dataclass(frozen=True, slots=True)
class RepLine:
    """A line as the rep turns it; ``levels`` are ids with their names, none where nothing can be chosen."""

    key: str
    name: str
    quantity: int
    level: str | None
    levels: tuple[tuple[str, str], ...]


class Content(Protocol):
    """A working copy; every edit can be undone, and what is wrong with it is in ``problems``."""

    @property
    def can_undo(self) -> bool: ...
    @property
    def can_redo(self) -> bool: ...
    @property
    def is_changed(self) -> bool: ...
    @property
    def customer(self) -> Customer: ...
    @property
    def frame(self) -> Frame:
        """Who is shown what, in the customer's language, as the revision that would be accepted."""
        ...

    @property
    def notes(self) -> str:
        """The notes for the customer, as they are typed."""
        ...

    def undo(self) -> None: ...
    def redo(self) -> None: ...
    def set_quantity(self, key: str, quantity: int, merge_id: str = "") -> None: ...
    def set_level(self, key: str, level: str) -> None: ...
    def include(self, key: str, is_included: bool) -> None: ...
    def set_total(self, quantity: int, merge_id: str = "") -> None: ...
    def set_term(self, months: int) -> None: ...
    def write_notes(self, notes: str, merge_id: str = "") -> None: ...

    def shown(self, frame: Frame) -> Shown:
        """What the customer is shown of it now."""
        ...

    def controls(self, frame: Frame, today: date, *, with_vat: bool) -> Controls: ...
    def lines(self) -> tuple[RepLine, ...]: ...
    def figures(self) -> tuple[RepFigure, ...]:
        """What it comes to for the rep: never on the customer's screen."""
        ...

    def problems(self) -> tuple[Problem, ...]: ...
    def trouble(self) -> str:
        """Why it cannot be accepted any more (expired, revised, validated meanwhile); empty where it can."""
        ...

    def begin_signing(self) -> None:
        """Note durably that it is being signed, and keep what was turned."""
        ...

    def end_signing(self) -> None:
        """Forget that: it was accepted, or given up."""
        ...

    def look(self) -> None:
        """See what colleagues and the portal did around it since."""
        ...

    def way_on(self) -> str:
        """What the rep can do on the spot about ``trouble``, as a button says it; empty where nothing."""
        ...

    def go_on(self) -> None:
        """Do that."""
        ...

    def accept(self, signed: SignedBy, language: str, content_hash: str) -> str:
        """Save what was gone through and validate or submit it, all or nothing; the number of the document.

        Raises:
            RuleViolation: every problem; ``acceptance.changed`` where it is not what was shown.
        """
        ...

    def keep_revision(self) -> str: ...
    def keep_variant(self, name: str) -> None: ...
    def keep_draft(self) -> None: ...
    def discard(self, *, keeps_draft: bool = False) -> None:
        """Let go what was turned; with ``keeps_draft`` the draft stays though it says nothing new."""
        ...
