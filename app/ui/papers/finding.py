"""Finds words on the pages of a paper, while they are still being read."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from app.ui.pdf.page_text import Span
from app.ui.pdf.page_view import PageView


class Finding(QObject):
    """Marks every place that says what is wanted, and goes from one to the next, round and round.

    Signals:
        changed: there are more of them, or another one is looked at.
    """

    changed = Signal()

    def __init__(self, view: PageView) -> None:
        super().__init__(view)
        self._view = view
        self._wanted = ""
        self._start = 0
        self._hits: list[list[Span]] = []
        self._current: tuple[int, int] | None = None
        view.feed.text_read.connect(self._on_text_read)

    @property
    def count(self) -> int:
        """How many places were found so far."""
        return sum(map(len, self._hits))

    @property
    def position(self) -> int:
        """Which of them is looked at, counted from 1; 0 for none."""
        if self._current is None:
            return 0
        page, number = self._current
        return sum(map(len, self._hits[:page])) + number + 1

    @property
    def is_complete(self) -> bool:
        """Whether every page was read."""
        return all(text is not None for text in self._view.feed.texts)

    def find(self, wanted: str) -> None:
        """Look for ``wanted`` from the page on that the rep looks at; nothing is marked when it is empty."""
        self._wanted, self._start, self._current = wanted, self._view.page, None
        self._search()
        if wanted.strip():
            self._view.feed.read_all()
        self._begin()

    def again(self) -> None:
        """Look for the same in the pages that are shown now."""
        if self._wanted:
            self.find(self._wanted)

    def step(self, by: int) -> None:
        """Go to the next place (1), or to the one before (-1)."""
        places = self._places()
        if not places:
            return
        at = places.index(self._current) if self._current in places else -1 if by > 0 else 0
        self._go(places[(at + by) % len(places)])

    def _places(self) -> Sequence[tuple[int, int]]:
        return [(page, number) for page, found in enumerate(self._hits) for number in range(len(found))]

    def _search(self) -> None:
        texts = self._view.feed.texts
        self._hits = [[] if text is None else text.find(self._wanted) for text in texts]

    def _begin(self) -> None:
        """Go to the first place from where the search began; round, once every page was read."""
        if self._current is None:
            places = self._places()
            ahead = [place for place in places if place[0] >= self._start]
            if ahead or (places and self.is_complete):
                self._go((ahead or places)[0])
                return
        self._tell()

    def _go(self, place: tuple[int, int]) -> None:
        self._current = place
        page, number = place
        self._view.reveal(page, self._hits[page][number])
        self._tell()

    def _tell(self) -> None:
        current = None
        if self._current is not None:
            page, number = self._current
            current = page, self._hits[page][number]
        self._view.mark(self._hits, current)
        self.changed.emit()

    def _on_text_read(self, page: int) -> None:
        text = self._view.feed.text(page)
        if self._wanted and text is not None and page < len(self._hits):
            self._hits[page] = text.find(self._wanted)
            self._begin()
