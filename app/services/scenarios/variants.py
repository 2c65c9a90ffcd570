"""The variants on a scenario board: up to four, the first being what the editor has."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import Generic, TypeVar

from app.domain.pricing.scenario import Scenario, ScenarioId
from app.services.drafts.undo_stack import Undoable

T = TypeVar("T")
VARIANTS_MAX = 4


class Variants(Undoable[tuple[Scenario[T], ...]], Generic[T]):
    """What is done with variants of any terms; each move can be undone, the same state again is none."""

    def __init__(self, scenarios: tuple[Scenario[T], ...], new_id: Callable[[], str]) -> None:
        super().__init__(scenarios)
        self._new_id = new_id

    @property
    def all(self) -> tuple[Scenario[T], ...]:
        """The variants in their order."""
        return self._undo_stack.now

    @property
    def first(self) -> Scenario[T]:
        """What the editor is about."""
        return self.all[0]

    @property
    def can_add(self) -> bool:
        return len(self.all) < VARIANTS_MAX

    def get(self, id: ScenarioId) -> Scenario[T]:
        """The variant with that id."""
        return next(each for each in self.all if each.id == id)

    def edit(self, id: ScenarioId, change: Callable[[T], T]) -> None:
        """Give a variant other terms."""
        self._push(self._with_terms(id, change(self.get(id).terms)))

    def type(self, id: ScenarioId, merge_id: str, change: Callable[[T], T]) -> None:
        """Give a variant other terms; keystrokes of one ``merge_id`` all start from what was there before.

        Else the first digit of a larger number would be what the next one begins with.
        """
        before = next(each.terms for each in self._undo_stack.before(merge_id) if each.id == id)
        self._push(self._with_terms(id, change(before)), merge_id)

    def edit_all(self, change: Callable[[Scenario[T]], T]) -> None:
        """Give every variant other terms, as one move."""
        self._push(tuple(replace(each, terms=change(each)) for each in self.all))

    def rename(self, id: ScenarioId, name: str) -> None:
        """Call a variant ``name``; by its terms again when it is empty."""
        self._push(
            tuple(replace(each, name=" ".join(name.split())) if each.id == id else each for each in self.all)
        )

    def add(self, terms: T) -> ScenarioId:
        """A variant of ``terms`` after the others, where there is room."""
        id = ScenarioId(self._new_id())
        if self.can_add:
            self._push((*self.all, Scenario(id, terms)))
        return id

    def copy(self, id: ScenarioId) -> ScenarioId:
        """A variant that begins as another is."""
        return self.add(self.get(id).terms)

    def remove(self, id: ScenarioId) -> None:
        """Take a variant off the board; the first stays."""
        self._push(tuple(each for each in self.all if each.id != id or each is self.first))

    def make_first(self, id: ScenarioId) -> None:
        """Let a variant be the first; what that was stands in its place, so that nothing is lost."""
        chosen, first = self.get(id), self.first
        swapped = {chosen.id: replace(first, id=chosen.id), first.id: replace(chosen, id=first.id)}
        self._push(tuple(swapped.get(each.id, each) for each in self.all))

    def _with_terms(self, id: ScenarioId, terms: T) -> tuple[Scenario[T], ...]:
        return tuple(replace(each, terms=terms) if each.id == id else each for each in self.all)

    def _push(self, scenarios: tuple[Scenario[T], ...], merge_id: str = "") -> None:
        if scenarios != self.all:
            self._undo_stack.push(scenarios, merge_id)


def begun(terms: Iterable[T], new_id: Callable[[], str]) -> tuple[Scenario[T], ...]:
    """The variants that a board begins with, each of its own terms."""
    return tuple(Scenario(ScenarioId(new_id()), each) for each in terms)
