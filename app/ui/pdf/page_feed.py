"""Draws pages and reads their texts on a worker, one after the other: what is in sight first."""

from collections import OrderedDict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from math import sqrt

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from app.ui.pdf.page_text import PageText
from app.ui.pdf.pdf_pages import PageSize, PdfPages
from app.ui.workspace.tasks import Tasks

_MOST_PIXELS = 16_000_000
"""A larger picture of a page shows no more of it: 400 dots an inch on A4."""
_KEPT_PIXELS = 24_000_000
"""So much stays drawn beside what is in sight: a paper may have hundreds of pages."""
_MOST_THUMBNAILS = 400

Outcome = tuple[str, int, QImage | PageText]


@dataclass(frozen=True, slots=True)
class InSight:
    """The pages that the rep sees, with how many pixels of the screen go on a point."""

    pages: Sequence[int] = ()
    scale: float = 1.0


class PageFeed(QObject):
    """Never lets the window wait: what is not there yet comes with a signal.

    Signals:
        drawn: a page that is in sight has a sharper picture now.
        thumbnail_drawn: a page has a small picture now.
        text_read: what a page says is known now.
    """

    drawn = Signal(int)
    thumbnail_drawn = Signal(int)
    text_read = Signal(int)

    def __init__(self, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._pdf: PdfPages | None = None
        self._is_busy = False
        self._forget()

    @property
    def count(self) -> int:
        """How many pages there are; none before a paper is here."""
        return 0 if self._pdf is None else self._pdf.count

    @property
    def texts(self) -> Sequence[PageText | None]:
        """What each page says, as far as it has been read."""
        return [self._texts.get(number) for number in range(self.count)]

    def size(self, page: int) -> PageSize:
        """How large a page is."""
        assert self._pdf is not None
        return self._pdf.size(page)

    def show(self, pages: PdfPages) -> None:
        """Feed from ``pages``, which are the feed's from now on, in place of what was there."""
        self.close()
        self._pdf = pages

    def close(self) -> None:
        """Feed nothing; what is still being drawn comes too late."""
        if self._pdf is not None:
            self._pdf.close()
        self._pdf = None
        self._forget()

    def look_at(self, seen: InSight) -> None:
        """Draw these pages before all else; pages that are out of sight by now are not drawn any more."""
        self._seen = seen
        self._go_on()

    def look_at_thumbnails(self, seen: InSight) -> None:
        """Draw small pictures of these pages."""
        self._small_seen = seen
        self._go_on()

    def read_all(self) -> None:
        """Read what every page says."""
        self._reads_all = True
        self._go_on()

    def picture(self, page: int) -> QImage | None:
        """The best picture of a page that there is, which may have another size."""
        found = self._pictures.get(page)
        if found is not None:
            self._pictures.move_to_end(page)
            return found
        return self._small.get(page)

    def thumbnail(self, page: int) -> QImage | None:
        """The small picture of a page."""
        return self._small.get(page)

    def text(self, page: int) -> PageText | None:
        """What a page says, once it was read."""
        return self._texts.get(page)

    def _forget(self) -> None:
        self._pictures: OrderedDict[int, QImage] = OrderedDict()
        self._small: OrderedDict[int, QImage] = OrderedDict()
        self._texts: dict[int, PageText] = {}
        self._seen = self._small_seen = InSight()
        self._reads_all = False

    def _go_on(self) -> None:
        """Ask for the next thing that is missing, when nothing is under way."""
        pdf = self._pdf
        if pdf is None or self._is_busy:
            return
        work = next(self._missing(pdf), None)
        if work is not None:
            self._is_busy = True
            self._tasks.query(lambda: (pdf, work()), self._on_done)

    def _missing(self, pdf: PdfPages) -> Iterator[Callable[[], Outcome]]:
        """What is to be done, the most urgent first."""
        for page in self._seen.pages:
            if not _fits(self._pictures.get(page), pdf.size(page), self._seen.scale):
                yield _drawing("picture", pdf, page, self._seen.scale)
        for page in self._seen.pages:
            if page not in self._texts:
                yield _reading(pdf, page)
        for page in self._small_seen.pages:
            if not _fits(self._small.get(page), pdf.size(page), self._small_seen.scale):
                yield _drawing("thumbnail", pdf, page, self._small_seen.scale)
        if self._reads_all:
            for page in range(pdf.count):
                if page not in self._texts:
                    yield _reading(pdf, page)

    def _on_done(self, done: tuple[PdfPages, Outcome]) -> None:
        self._is_busy = False
        pdf, (kind, page, found) = done
        if pdf is self._pdf:
            self._keep(kind, page, found)
        self._go_on()

    def _keep(self, kind: str, page: int, found: QImage | PageText) -> None:
        if isinstance(found, PageText):
            self._texts[page] = found
            self.text_read.emit(page)
        elif kind == "picture":
            self._pictures[page] = found
            self._pictures.move_to_end(page)
            self._drop_old()
            self.drawn.emit(page)
        else:
            self._small[page] = found
            while len(self._small) > _MOST_THUMBNAILS:
                self._small.popitem(last=False)
            self.thumbnail_drawn.emit(page)

    def _drop_old(self) -> None:
        """Let go of what is out of sight, the longest first, until little enough is kept."""
        unseen = [page for page in self._pictures if page not in self._seen.pages]
        kept = sum(self._pictures[page].width() * self._pictures[page].height() for page in unseen)
        for page in unseen:
            if kept <= _KEPT_PIXELS:
                return
            picture = self._pictures.pop(page)
            kept -= picture.width() * picture.height()


def _drawing(kind: str, pdf: PdfPages, page: int, scale: float) -> Callable[[], Outcome]:
    limited = _limited(pdf.size(page), scale)
    return lambda: (kind, page, pdf.draw(page, limited))


def _reading(pdf: PdfPages, page: int) -> Callable[[], Outcome]:
    return lambda: ("text", page, pdf.text(page))


def _limited(size: PageSize, scale: float) -> float:
    """``scale``, or the largest one below it that a picture may have."""
    return min(scale, sqrt(_MOST_PIXELS / (size.width * size.height)))


def _fits(picture: QImage | None, size: PageSize, scale: float) -> bool:
    """Whether ``picture`` is as sharp as a page of that size is to be."""
    return picture is not None and abs(picture.width() - size.width * _limited(size, scale)) <= 2
