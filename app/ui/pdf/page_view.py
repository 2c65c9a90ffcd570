"""A paper that scrolls: its pages at any size, sharp at the screen's resolution."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QAccessible, QKeyEvent, QKeySequence, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from app.ui.pdf.page_column import GAP, PageColumn
from app.ui.pdf.page_feed import InSight, PageFeed
from app.ui.pdf.page_text import Span
from app.ui.pdf.pdf_pages import PdfPages
from app.ui.pdf.zoom import PIXELS_A_POINT, Fit, Room, Zoom, larger, percent_of, smaller
from app.ui.theme import theme
from app.ui.widgets.accessible_role import give_role
from app.ui.widgets.scroll_area import ScrollArea
from app.ui.workspace.tasks import Tasks

_LINE = 40
_NOTCH = 120


class PageView(ScrollArea):
    """Shows a PDF; ``name`` is what a screen reader says of it, ``name_of`` of one page of so many.

    Signals:
        page_changed: another page is the one that the rep looks at, counted from 0.
        zoomed: the paper has another size.
        copy_asked: the selected text is wanted.
    """

    page_changed = Signal(int)
    zoomed = Signal()
    copy_asked = Signal()

    def __init__(
        self, name: str, tasks: Tasks, name_of: Callable[[int, int], str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("document_pages")
        give_role(self, QAccessible.Role.Document)
        self.setAccessibleName(name)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.feed = PageFeed(tasks, self)
        self.column = PageColumn(self.feed, name_of, self)
        self._zoom: Zoom = Fit.AUTO
        self._percent = 100.0
        self._page = 0
        self.setWidget(self.column)
        self.verticalScrollBar().setSingleStep(_LINE)
        self.verticalScrollBar().valueChanged.connect(self._look)
        self.horizontalScrollBar().setSingleStep(_LINE)
        self.feed.drawn.connect(self._on_drawn)
        self.feed.text_read.connect(self._on_text_read)
        self.column.dragged.connect(self._on_dragged)

    @property
    def count(self) -> int:
        """How many pages are shown."""
        return self.feed.count

    @property
    def page(self) -> int:
        """The page that the rep looks at, counted from 0."""
        return self._page

    @property
    def zoom(self) -> Zoom:
        """What was asked for."""
        return self._zoom

    @property
    def percent(self) -> float:
        """What it comes to, in percent of the real size."""
        return self._percent

    def show_pages(self, pages: PdfPages) -> None:
        """Show ``pages``, which are the view's from now on, in place of what was there."""
        place = self.verticalScrollBar().value()
        self.feed.show(pages)
        self.column.build()
        self._fit()
        self.verticalScrollBar().setValue(place)
        if QAccessible.isActive():
            # Whoever listens may read any page without having scrolled to it.
            self.feed.read_all()
        self._look()

    def close_pages(self) -> None:
        """Show nothing, and let go of the document."""
        self.feed.close()
        self.column.build()
        self.column.place(1.0)

    def set_zoom(self, zoom: Zoom, at: QPointF | None = None) -> None:
        """Show the paper at another size; what is ``at`` a point of the view, else its middle, stays."""
        bars = self.horizontalScrollBar(), self.verticalScrollBar()
        point = at or QPointF(self.viewport().width() / 2, self.viewport().height() / 2)
        before, held = self._percent, QPointF(bars[0].value(), bars[1].value()) + point
        self._zoom = zoom
        self._fit()
        moved = held * (self._percent / before) - point
        bars[0].setValue(round(moved.x()))
        bars[1].setValue(round(moved.y()))
        self._look()
        self.zoomed.emit()

    def zoom_in(self) -> None:
        """Show the paper one step larger."""
        self.set_zoom(larger(self._percent))

    def zoom_out(self) -> None:
        """Show the paper one step smaller."""
        self.set_zoom(smaller(self._percent))

    def go_to(self, page: int) -> None:
        """Go to the beginning of a page, counted from 0."""
        if self.count:
            self.verticalScrollBar().setValue(self.column.top(min(max(page, 0), self.count - 1)) - GAP)

    def reveal(self, page: int, span: Span) -> None:
        """Scroll as little as is needed until something on a page is in sight."""
        found = self.column.rect_of(page, span)
        if found.isNull():
            self.go_to(page)
            return
        middle = found.center().toPoint()
        self.ensureVisible(middle.x(), middle.y(), round(found.width() / 2) + _LINE, 2 * _LINE)

    def mark(self, hits: Sequence[Sequence[Span]], current: tuple[int, Span] | None) -> None:
        """Mark what was found on each page, and the one that is looked at."""
        for sheet in self.column.sheets:
            own = current[1] if current is not None and current[0] == sheet.number else None
            sheet.set_hits(hits[sheet.number] if sheet.number < len(hits) else (), own)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if isinstance(self._zoom, Fit) and self.count:
            self.set_zoom(self._zoom, QPointF())
        else:
            self._look()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._look()
        return super().event(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().wheelEvent(event)
            return
        turned = event.angleDelta().y() / _NOTCH
        factor = self._percent * 1.1**turned
        self.set_zoom(round(min(400.0, max(25.0, factor))), event.position())
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self.verticalScrollBar()
        is_back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_asked.emit()
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            self.column.select_all()
        elif event.key() == Qt.Key.Key_Space:
            bar.setValue(bar.value() + (-1 if is_back else 1) * bar.pageStep())
        elif event.key() == Qt.Key.Key_Home:
            bar.setValue(bar.minimum())
        elif event.key() == Qt.Key.Key_End:
            bar.setValue(bar.maximum())
        elif event.key() == Qt.Key.Key_Escape and self.column.selection is not None:
            self.column.select_none()
        else:
            super().keyPressEvent(event)

    def _fit(self) -> None:
        """Give the pages the size that was asked for in the room that there is."""
        if not self.count:
            return
        sizes = [self.feed.size(number) for number in range(self.count)]
        room = Room(
            self.width() - self.verticalScrollBar().sizeHint().width() - 2 * GAP - 2,
            self.height() - 2 * GAP - 2,
            max(size.width for size in sizes),
            max(size.height for size in sizes),
            theme().text_percent,
        )
        self._percent = percent_of(self._zoom, room)
        self.column.place(self._percent / 100 * PIXELS_A_POINT)
        # The bars must know how far they go before they are put anywhere.
        self.column.resize(self.column.minimumSize().expandedTo(self.viewport().size()))

    def _look(self) -> None:
        """Have what is in sight drawn, and the page after it; tell which page that is."""
        if not self.count:
            return
        top, height = self.verticalScrollBar().value(), self.viewport().height()
        seen = self.column.pages_between(top, top + height)
        ahead = range(seen.stop, min(seen.stop + 1, self.count))
        scale = self._percent / 100 * PIXELS_A_POINT * self.devicePixelRatioF()
        self.feed.look_at(InSight((*seen, *ahead), scale))
        (page,) = self.column.pages_between(top + height / 3, top + height / 3)
        if page != self._page:
            self._page = page
            self.page_changed.emit(page)

    def _on_drawn(self, page: int) -> None:
        self.column.sheets[page].update()

    def _on_text_read(self, page: int) -> None:
        self.column.sheets[page].describe()
        if self.column.selection is not None:
            self.column.show_selection()

    def _on_dragged(self, at: QPointF) -> None:
        """Scroll on while text is being selected beyond the edge."""
        spot = QRectF(at, at).center().toPoint()
        self.ensureVisible(spot.x(), spot.y(), 0, 8)
