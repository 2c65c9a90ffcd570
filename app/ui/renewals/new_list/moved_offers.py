"""The offers of the page of a new list: all of them at once, their new amounts as they are computed."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, Signal

from app.domain.errors import Problem
from app.services.queries.blank_last import blank_last
from app.services.queries.older_lists import OpenOffer
from app.services.repricing.moved_offer import MovedOffer
from app.ui.renewals.services import RepricingServices
from app.ui.workspace.workspace import Workspace

_PRICED_AT_ONCE = 50
"""So many are priced before the window shows them, and other questions have their turn."""


@dataclass(frozen=True, slots=True)
class ShownOffer:
    """``moved`` is None until it has been computed; ``refused`` is why the last pass left it as it was."""

    offer: OpenOffer
    moved: MovedOffer | None = None
    is_ticked: bool = False
    refused: tuple[Problem, ...] = ()

    @property
    def can_be_repriced(self) -> bool:
        """Whether there is a new revision to make of it."""
        return self.moved is not None and self.moved.move is not None

    @property
    def problems(self) -> tuple[Problem, ...]:
        """Why it cannot be re-priced, or was not."""
        if self.moved is not None and self.moved.problems:
            return self.moved.problems
        return self.refused


Order = Callable[[ShownOffer], Any]
"""What offers are sorted by: keys that can be compared with each other, None for what has none."""


class MovedOffers(QObject):
    """Reads and prices; what the list moves is ticked until the rep says otherwise.

    Signals:
        changed: other offers are there, or other amounts or ticks of them.
    """

    changed = Signal()

    def __init__(self, workspace: Workspace[RepricingServices], parent: QObject) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._offers: tuple[OpenOffer, ...] = ()
        self._moved: dict[str, MovedOffer] = {}
        self._fresh: set[str] = set()
        self._chosen: dict[str, bool] = {}
        self._refused: dict[str, tuple[Problem, ...]] = {}
        self._made: dict[str, ShownOffer] = {}
        self._order: Order | None = None
        self._descends = False
        self._round = 0
        self.is_read = False

    @property
    def is_whole(self) -> bool:
        """Whether every amount is computed."""
        return self.is_read and len(self._fresh) >= len(self._offers)

    def shown(self) -> list[ShownOffer]:
        """Every offer, the next to expire first unless the rep sorted by something else."""
        shown = [self._shown(each) for each in self._offers]
        if self._order is not None:
            return blank_last(shown, self._order, descends=self._descends)
        return shown

    def sort(self, order: Order | None, *, descends: bool) -> None:
        """Show the offers by ``order``, by the day they expire where that is the same; None: by that day."""
        self._order, self._descends = order, descends
        self.changed.emit()

    def ticked(self) -> list[MovedOffer]:
        """What is ticked and can be re-priced."""
        return [each.moved for each in self.shown() if each.is_ticked and each.moved is not None]

    def tick(self, ids: Iterable[str], is_on: bool) -> None:
        """Tick offers, or untick them."""
        self._chosen |= dict.fromkeys(ids, is_on)
        self._made.clear()
        self.changed.emit()

    def tick_all(self, is_on: bool) -> None:
        """Tick everything that can be re-priced, or nothing."""
        self.tick([each.id for each in self._offers], is_on)

    def show_refused(self, refused: Mapping[str, Sequence[Problem]]) -> None:
        """Say in its place why each of these was left as it was by the last pass."""
        self._refused = {id: tuple(problems) for id, problems in refused.items()}
        self._chosen |= dict.fromkeys(refused, False)
        self._made.clear()
        self.changed.emit()

    def refresh(self) -> None:
        """Read and price everything again; amounts that were known stay on show meanwhile."""
        self._round += 1
        self._fresh.clear()
        number, repricing = self._round, self._workspace.services.repricing
        self._workspace.tasks.query(lambda: (number, repricing.concerned()), self._on_read)

    def _shown(self, offer: OpenOffer) -> ShownOffer:
        """The row of an offer, made once: each fifty that are priced show all of them again."""
        made = self._made.get(offer.id)
        if made is None:
            made = self._made[offer.id] = self._make(offer)
        return made

    def _make(self, offer: OpenOffer) -> ShownOffer:
        moved = self._moved.get(offer.id)
        can_be = moved is not None and moved.move is not None
        by_itself = moved is not None and moved.is_moved and not moved.is_being_revised
        is_ticked = can_be and self._chosen.get(offer.id, by_itself)
        return ShownOffer(offer, moved, is_ticked, self._refused.get(offer.id, ()))

    def _on_read(self, found: tuple[int, tuple[OpenOffer, ...]]) -> None:
        number, offers = found
        if number != self._round:
            return
        self._offers, self.is_read = offers, True
        self._made.clear()
        there = {each.id for each in offers}
        self._moved = {id: each for id, each in self._moved.items() if id in there}
        self.changed.emit()
        self._price_rest(number)

    def _price_rest(self, number: int) -> None:
        due = [each for each in self._offers if each.id not in self._fresh][:_PRICED_AT_ONCE]
        if due:
            repricing = self._workspace.services.repricing
            self._workspace.tasks.query(lambda: (number, repricing.preview(due)), self._on_priced)

    def _on_priced(self, found: tuple[int, tuple[MovedOffer, ...]]) -> None:
        number, moved = found
        if number != self._round:
            return
        self._moved |= {each.offer.id: each for each in moved}
        self._fresh |= {each.offer.id for each in moved}
        for each in moved:
            self._made.pop(each.offer.id, None)
        self.changed.emit()
        self._price_rest(number)
