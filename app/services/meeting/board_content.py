"""What a meeting about variants works with: a scenario board, until one of them is taken."""

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from typing import Generic, Protocol, TypeVar

from app.domain.catalogue.catalogue import Bundle, OfferType, Programme
from app.domain.customer.customer import Customer
from app.domain.errors import RuleViolation
from app.domain.ids import ProductId
from app.domain.pricing.scenario import ScenarioId
from app.domain.shown.frame import Frame
from app.domain.shown.shown import Shown
from app.services.meeting.content import Content, RepFigure
from app.services.meeting.controls import BoardControls, Given
from app.services.meeting.edited_content import Terms
from app.services.scenarios.board_display import DisplayBoard
from app.services.scenarios.variants import Variants
from app.services.store.changes import Changes

T = TypeVar("T", bound=Terms)
T_co = TypeVar("T_co", bound=Terms, covariant=True)
LevelOf = Callable[[ProductId], str | None]


class BoardContent(ABC):
    """The variants of one draft; every edit can be undone, and the draft is kept until it is said how."""

    @property
    @abstractmethod
    def can_undo(self) -> bool: ...
    @property
    @abstractmethod
    def can_redo(self) -> bool: ...
    @property
    @abstractmethod
    def is_changed(self) -> bool:
        """Whether any variant is other than when the meeting began."""

    @property
    @abstractmethod
    def customer(self) -> Customer:
        """Whose it is."""

    @property
    @abstractmethod
    def frame(self) -> Frame:
        """Who is shown what, in the customer's language."""

    @abstractmethod
    def undo(self) -> None: ...
    @abstractmethod
    def redo(self) -> None: ...

    @abstractmethod
    def display(self) -> DisplayBoard:
        """The board as the rep turns it, in the rep's language."""

    @abstractmethod
    def figures(self) -> tuple[RepFigure, ...]:
        """What the variants come to for the rep: never on the customer's screen."""

    @abstractmethod
    def shown(self, frame: Frame) -> tuple[Shown, ...]:
        """What the customer is shown of each variant now."""

    @abstractmethod
    def controls(self, frame: Frame, today: date, *, with_vat: bool) -> BoardControls: ...

    @abstractmethod
    def set_seats(self, key: str, seats: int) -> None: ...
    @abstractmethod
    def set_term(self, key: str, term: object) -> None:
        """Another commitment in months, or last day: one of the board's own choices."""

    @abstractmethod
    def choose_offer(self, key: str, offer: OfferType) -> None: ...
    @abstractmethod
    def set_product(self, key: str, product: str, choice: str) -> None:
        """A product at a level, or without; see ``board_display``."""

    @property
    @abstractmethod
    def can_add(self) -> bool:
        """Whether there is room for another variant."""

    @abstractmethod
    def add(self, addition: object) -> None:
        """A variant after the others, as the board proposes it."""

    @abstractmethod
    def copy(self, key: str) -> None: ...
    @abstractmethod
    def remove(self, key: str) -> None:
        """Take a variant off the board; the first stays."""

    @abstractmethod
    def take(self, key: str) -> Content:
        """Make a variant what is written, keep that, and open it to be gone through and accepted.

        Raises:
            RuleViolation: a part of it is not here any more.
        """

    @abstractmethod
    def give_back(self) -> None:
        """Put what was taken back where it stood, as it was gone through."""

    @abstractmethod
    def is_outdated(self, changes: Changes) -> bool:
        """Whether what the variants stand beside is another one since ``changes``.

        Raises:
            RuleViolation: it is not here any more.
        """

    @abstractmethod
    def reopen(self) -> None:
        """Let the variants, which are kept as they are, stand beside what there is now."""

    @abstractmethod
    def keep_draft(self) -> None: ...
    @abstractmethod
    def discard(self) -> None:
        """Let go what was turned: the draft is as it was."""


class Taken(Content, Protocol[T_co]):
    """A variant that was taken: its terms as they are by now, and whether they are others than it had."""

    @property
    def terms(self) -> T_co: ...
    @property
    def is_turned(self) -> bool: ...


class VariantsContent(BoardContent, Generic[T]):
    """What boards of any terms have: the way back, and a variant that is taken and put back.

    ``take_over`` gives a variant other terms and lets the others stand beside it.
    """

    def __init__(self, variants: Variants[T], take_over: Callable[[ScenarioId, T], None]) -> None:
        self._taken: tuple[ScenarioId, Taken[T]] | None = None
        self._is_moved = self._is_other = False
        self._stand_on(variants, take_over)

    @property
    def can_undo(self) -> bool:
        return self._variants.can_undo

    @property
    def can_redo(self) -> bool:
        return self._variants.can_redo

    @property
    def is_changed(self) -> bool:
        return self._is_other or self._variants.all != self._begun

    def undo(self) -> None:
        self._variants.undo()

    def redo(self) -> None:
        self._variants.redo()

    @property
    def can_add(self) -> bool:
        return self._variants.can_add

    def copy(self, key: str) -> None:
        self._variants.copy(ScenarioId(key))

    def remove(self, key: str) -> None:
        self._variants.remove(ScenarioId(key))

    def take(self, key: str) -> Content:
        before = self._variants.all
        self._variants.make_first(ScenarioId(key))
        self._is_moved = self._variants.all != before
        try:
            content = self._open_first()
        except RuleViolation:
            if self._is_moved:
                self._variants.undo()
            raise
        self._taken = ScenarioId(key), content
        return content

    def give_back(self) -> None:
        if self._taken is None:
            return
        id, content = self._taken
        self._taken = None
        if self._is_moved:
            self._variants.undo()
        if content.is_turned:
            self._take_over(id, content.terms)

    def _stand_on(self, variants: Variants[T], take_over: Callable[[ScenarioId, T], None]) -> None:
        self._variants, self._take_over = variants, take_over
        self._begun = variants.all

    @abstractmethod
    def _open_first(self) -> Taken[T]:
        """Keep the first variant as what is written, and open that.

        Raises:
            RuleViolation: a part of it is not here any more.
        """


def given_of(
    had: Sequence[tuple[ProductId, int]],
    programme: Programme,
    frame: Frame,
    level_of: LevelOf,
) -> Iterator[Given]:
    """What the bundles among ``had``, products with their counts, give, at the levels of ``level_of``."""
    for id, quantity in had:
        item = programme.sold(id)
        if isinstance(item, Bundle) and quantity:
            for each in item.product_ids:
                yield Given(each, frame.name(each), frame.level_name(each, level_of(each)), quantity)


def bundles_of(had: Sequence[tuple[ProductId, int]], programme: Programme) -> frozenset[ProductId]:
    """Which of ``had`` are bundles."""
    return frozenset(id for id, quantity in had if quantity and isinstance(programme.sold(id), Bundle))
