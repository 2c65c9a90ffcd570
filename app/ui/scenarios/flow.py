"""What a scenario board needs of that whose variants it shows: an offer, or a change."""

from collections.abc import Callable, Sequence
from typing import Protocol

from app.domain.pricing.scenario import ScenarioId
from app.services.scenarios.board_display import BoardKey, DisplayBoard
from app.services.store.changes import Changes
from app.services.words import Words
from app.services.words.derivation import Explanation
from app.ui.drafts.auto_saver import Save
from app.ui.scenarios.column import Column
from app.ui.workspace.places import Place

Do = Callable[[Callable[[], object]], None]
"""Makes an edit, shows what it comes to, and keeps it."""


class VariantMoves(Protocol):
    """What is done with variants of any kind."""

    @property
    def can_add(self) -> bool: ...

    @property
    def can_undo(self) -> bool: ...

    @property
    def can_redo(self) -> bool: ...

    def undo(self) -> bool: ...

    def redo(self) -> bool: ...

    def end_merge(self) -> None: ...

    def rename(self, id: ScenarioId, name: str) -> None: ...

    def copy(self, id: ScenarioId) -> ScenarioId: ...

    def remove(self, id: ScenarioId) -> None: ...

    def make_first(self, id: ScenarioId) -> None: ...


class BoardFlow(Protocol):
    """The variants of one draft, as the page of a board shows and edits them."""

    @property
    def words(self) -> Words: ...

    @property
    def variants(self) -> VariantMoves: ...

    @property
    def editor(self) -> Place:
        """Where the first variant is written."""

    def trail(self) -> Sequence[tuple[Place, str]]:
        """The places that lead to the board."""

    def shown(self) -> DisplayBoard:
        """The board as it is now."""

    def explain(self, key: BoardKey) -> Explanation:
        """Where an amount comes from.

        Raises:
            RuleViolation: ``price.missing``.
        """

    def add(self, addition: object) -> None:
        """Put what the board offers to add after the others."""

    def connect(self, column: Column, do: Do) -> None:
        """Let the controls of ``column`` edit its variant."""

    def is_outdated(self, changes: Changes) -> bool:
        """Whether what the board stands on is another one since ``changes``.

        Raises:
            RuleViolation: it is not here any more.
        """

    def saving(self) -> Save:
        """What keeps the board as it is now."""
