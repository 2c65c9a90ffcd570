"""The list from which something was opened: what comes before it and after it, without going back there."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from app.ui.workspace import places


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a place stands in a list, counted from 0, and how many there are."""

    position: int
    count: int


class Walk(Protocol):
    """A list, narrowed and sorted as it was when it was left."""

    def standing_of(self, place: places.Place) -> Standing | None:
        """Where ``place`` stands by now; None where the list does not lead to it."""

    def place_at(self, position: int) -> places.Place | None:
        """What is opened at a position, as the list was when a standing was last asked for."""


class PlacesWalk:
    """Goes through ``ordered``, which the rows of a list lead to."""

    def __init__(self, ordered: Sequence[places.Place]) -> None:
        self._ordered = tuple(ordered)

    def standing_of(self, place: places.Place) -> Standing | None:
        if place not in self._ordered:
            return None
        return Standing(self._ordered.index(place), len(self._ordered))

    def place_at(self, position: int) -> places.Place | None:
        return self._ordered[position] if 0 <= position < len(self._ordered) else None


def with_tab_of(place: places.Place, open_now: places.Place) -> places.Place:
    """``place`` with the tab that is open in the file of ``open_now``."""
    if isinstance(place, places.CustomerFile) and isinstance(open_now, places.CustomerFile):
        return replace(place, tab=open_now.tab)
    return place
