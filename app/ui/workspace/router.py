"""Takes the rep from place to place and back."""

from PySide6.QtCore import QObject, Signal

from app.ui.workspace.places import Place
from app.ui.workspace.walk import Walk


class Router(QObject):
    """Knows where the rep is and where they came from.

    Signals:
        went: the place the rep has just gone to; the window builds its page.
    """

    went = Signal(object)

    def __init__(self, start: Place, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._start = start
        self._trail: list[Place] = [start]
        self._ahead: list[Place] = []
        self._walk: tuple[Place, Walk] | None = None

    @property
    def start(self) -> Place:
        """Where the rep was first, and is again when nothing else can be shown."""
        return self._start

    @property
    def place(self) -> Place:
        """Where the rep is."""
        return self._trail[-1]

    @property
    def trail(self) -> tuple[Place, ...]:
        """Where the rep came through, from the start to where they are."""
        return tuple(self._trail)

    def leads_back_to(self, place: Place) -> bool:
        """Whether the rep is at ``place``, or comes to it by going back."""
        return place in self._trail

    def go(self, place: Place) -> None:
        """Go to ``place``; going to a place of the trail returns to it and forgets what came after."""
        if place in self._trail:
            del self._trail[self._trail.index(place) :]
        self._trail.append(place)
        self._ahead.clear()
        self.went.emit(place)

    def go_along(self, walk: Walk, place: Place) -> None:
        """Go to ``place`` out of the list where the rep is, whose order ``walk`` knows."""
        self._walk = (self.place, walk)
        self.go(place)

    @property
    def walk(self) -> Walk | None:
        """The list that *back* leads to, where the rep came out of one."""
        is_behind = self._walk is not None and len(self._trail) > 1 and self._trail[-2] == self._walk[0]
        return self._walk[1] if self._walk is not None and is_behind else None

    def replace(self, place: Place) -> None:
        """Go to ``place`` so that *back* skips where the rep is now."""
        self._trail[-1] = place
        self._ahead.clear()
        self.went.emit(place)

    def rename(self, place: Place) -> None:
        """Let where the rep is be ``place`` from now on, with the page that is there."""
        self._trail[-1] = place

    def forget(self, place: Place) -> None:
        """Let no way lead to ``place`` any more: what was there is gone; where the rep is stays."""
        self._ahead = [each for each in self._ahead if each != place]
        self._trail = [*(each for each in self._trail[:-1] if each != place), self.place]

    def give_up(self) -> Place:
        """Forget the place that cannot be shown; where the rep is again, at the worst at the start."""
        self._trail = self._trail[:-1] or [self._start]
        return self.place

    def end(self) -> None:
        """Let the rep go on with nothing where they are: the window closes, and nobody is told."""
        self._trail = [self._start]
        self._ahead.clear()

    def back(self) -> None:
        """Return to where the rep came from, for what they were doing here is done; at the start, stay."""
        if len(self._trail) > 1:
            self._trail.pop()
        self._ahead.clear()
        self.went.emit(self.place)

    def back_in_history(self) -> None:
        """Look again at where the rep came from; ``forward_in_history`` leads here again."""
        if len(self._trail) > 1:
            self._ahead.append(self._trail.pop())
            self.went.emit(self.place)

    def forward_in_history(self) -> None:
        """Return to where the rep went back from; where nothing is ahead, stay."""
        if self._ahead:
            self._trail.append(self._ahead.pop())
            self.went.emit(self.place)
