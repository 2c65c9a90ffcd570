"""What a scenario board needs of that whose variants it shows: an offer, or a change."""

from abc import ABC, abstractmethod
from collections.abc import Callable, Sequence
from typing import Protocol

from app.domain.customer.customer import Customer
from app.domain.pricing.scenario import ScenarioId
from app.services.scenarios.board_display import BoardKey, DisplayBoard
from app.services.store.changes import Changes
from app.services.words import Words
from app.services.words.derivation import Explanation
from app.ui.drafts.auto_saver import Save
from app.ui.scenarios.column import Column
from app.ui.workspace import places

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


class BoardFlow(ABC):
    """The variants of one draft, as the page of a board shows and edits them."""

    def __init__(self, words: Words, variants: VariantMoves, customer: Customer, tab: places.FileTab) -> None:
        self.words, self.variants = words, variants
        self._customer, self._tab = customer, tab

    @property
    @abstractmethod
    def editor(self) -> places.Place:
        """Where the first variant is written."""

    @property
    @abstractmethod
    def meeting(self) -> places.Place:
        """Where the variants are gone through with the customer."""

    @property
    @abstractmethod
    def paper(self) -> places.Place:
        """Where the variants are read as they are printed."""

    @abstractmethod
    def edited(self) -> str:
        """What is written there."""

    def trail(self) -> Sequence[tuple[places.Place, str]]:
        """The places that lead to the board: customers, the customer, what is written."""
        customer = self._customer
        return (
            (places.Customers(), self.words.translate("scenarios", "Customers")),
            (places.CustomerFile(customer.id, self._tab), customer.identity.name),
            (self.editor, self.edited()),
        )

    @abstractmethod
    def shown(self) -> DisplayBoard:
        """The board as it is now."""

    @abstractmethod
    def explain(self, key: BoardKey) -> Explanation:
        """Where an amount comes from.

        Raises:
            RuleViolation: ``price.missing``.
        """

    @abstractmethod
    def add(self, addition: object) -> None:
        """Put what the board offers to add after the others."""

    @abstractmethod
    def connect(self, column: Column, do: Do) -> None:
        """Let the controls of ``column`` edit its variant."""

    @abstractmethod
    def is_outdated(self, changes: Changes) -> bool:
        """Whether what the board stands on is another one since ``changes``.

        Raises:
            RuleViolation: it is not here any more.
        """

    @abstractmethod
    def saving(self) -> Save:
        """What keeps the board as it is now."""
