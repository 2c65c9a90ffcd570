"""What every working copy of a document has: undo and redo, what is turned, and the variant it may become."""

from collections.abc import Callable, Sequence
from typing import Any, Generic, Protocol, TypeVar

from app.domain.errors import violation
from app.domain.pricing.scenario import Scenario, ScenarioId
from app.services.scenarios.variants import VARIANTS_MAX


class Line(Protocol):
    """A line of terms, by its id."""

    @property
    def id(self) -> str: ...


class Terms(Protocol):
    """What is written: lines, and what stands around them."""

    @property
    def lines(self) -> Sequence[Line]: ...
    @property
    def customer_notes(self) -> str: ...


T = TypeVar("T", bound=Terms)
T_co = TypeVar("T_co", bound=Terms, covariant=True)


class Editing(Protocol[T_co]):
    """Terms that are edited step by step."""

    @property
    def can_undo(self) -> bool: ...
    @property
    def can_redo(self) -> bool: ...
    @property
    def terms(self) -> T_co: ...
    def undo(self) -> bool: ...
    def redo(self) -> bool: ...
    def change(self, merge_id: str = "", **values: Any) -> None: ...
    def change_line(self, index: int, merge_id: str = "", **values: Any) -> None: ...


class EditedContent(Generic[T]):
    """A working copy whose lines are turned by their ids; it begins as ``editing`` has it.

    ``is_other`` says that this is other already than what the meeting began with.
    """

    def __init__(self, editing: Editing[T], new_id: Callable[[], str], *, is_other: bool = False) -> None:
        self._copy, self._new_id, self._is_other = editing, new_id, is_other
        self._begun = editing.terms

    @property
    def can_undo(self) -> bool:
        return self._copy.can_undo

    @property
    def can_redo(self) -> bool:
        return self._copy.can_redo

    @property
    def is_changed(self) -> bool:
        """Whether anything is other than when the meeting began."""
        return self._is_other or self.is_turned

    @property
    def is_turned(self) -> bool:
        """Whether anything is other than when this was opened."""
        return self._copy.terms != self._begun

    @property
    def terms(self) -> T:
        """What is gone through, as it is now."""
        return self._copy.terms

    @property
    def notes(self) -> str:
        return self._copy.terms.customer_notes

    def undo(self) -> None:
        self._copy.undo()

    def redo(self) -> None:
        self._copy.redo()

    def set_quantity(self, key: str, quantity: int, merge_id: str = "") -> None:
        self._copy.change_line(self._index(key), merge_id, quantity=quantity)

    def set_level(self, key: str, level: str) -> None:
        self._copy.change_line(self._index(key), level=level)

    def set_term(self, months: int) -> None:
        """Another commitment; a change keeps that of its contract, and offers none."""
        self._copy.change(commitment_months=months)

    def write_notes(self, notes: str, merge_id: str = "") -> None:
        self._copy.change(merge_id, customer_notes=notes)

    def _index(self, key: str) -> int:
        return next(at for at, line in enumerate(self._copy.terms.lines) if line.id == key)

    def _with_variant(self, variants: Sequence[Scenario[T]], name: str) -> tuple[Scenario[T], ...]:
        """``variants`` with what was gone through as one more; a board of none begins with what it was.

        Raises:
            RuleViolation: ``scenario.full``.
        """
        kept = tuple(variants) or (Scenario(ScenarioId(self._new_id()), self._begun),)
        if len(kept) >= VARIANTS_MAX:
            raise violation("scenario.full", max=str(VARIANTS_MAX))
        return (*kept, Scenario(ScenarioId(self._new_id()), self._copy.terms, name))
