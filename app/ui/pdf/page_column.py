"""The pages of a paper below each other, and the text that the mouse selects on them."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from app.ui.pdf.page_feed import PageFeed
from app.ui.pdf.page_sheet import PageSheet
from app.ui.pdf.page_text import Selection, Span, TextPlace, page_under

GAP = 16


class PageColumn(QWidget):
    """Places the pages at a scale; ``name_of`` gives what a screen reader says of a page.

    Signals:
        dragged: the mouse is at this point of the column while text is being selected.
        selected: another part of the text is selected, or none.
    """

    dragged = Signal(QPointF)
    selected = Signal()

    def __init__(self, feed: PageFeed, name_of: Callable[[int, int], str], parent: QWidget) -> None:
        super().__init__(parent)
        self._feed, self._name_of = feed, name_of
        self._sheets: list[PageSheet] = []
        self._tops: list[int] = []
        self._scale = 1.0
        self._selection: Selection | None = None
        self._anchor: TextPlace | None = None
        self.setMouseTracking(True)

    @property
    def sheets(self) -> Sequence[PageSheet]:
        """The pages, from the first to the last."""
        return self._sheets

    @property
    def selection(self) -> Selection | None:
        """What is selected."""
        return self._selection

    @property
    def selected_parts(self) -> Sequence[tuple[int, Span]]:
        """What is selected of each page."""
        if self._selection is None:
            return ()
        lengths = [None if text is None else len(text) for text in self._feed.texts]
        return tuple(self._selection.parts(lengths))

    def build(self) -> None:
        """Show the pages that the feed has now."""
        for sheet in self._sheets:
            sheet.hide()
            sheet.deleteLater()
        count = self._feed.count
        self._selection = self._anchor = None
        self._sheets = [
            PageSheet(number, self._name_of(number + 1, count), self._feed, self) for number in range(count)
        ]
        for sheet in self._sheets:
            sheet.show()

    def place(self, scale: float) -> None:
        """Give each page its size at ``scale`` pixels a point."""
        self._scale = scale
        sizes = [self._feed.size(sheet.number) for sheet in self._sheets]
        widths = [round(size.width * scale) + 2 for size in sizes]
        heights = [round(size.height * scale) + 2 for size in sizes]
        self._tops, top = [], GAP
        for sheet, width, height in zip(self._sheets, widths, heights, strict=True):
            self._tops.append(top)
            sheet.resize(width, height)
            top += height + GAP
        self.setMinimumSize(max(widths, default=0) + 2 * GAP, top)
        self._move()

    def top(self, page: int) -> int:
        """Where a page begins."""
        return self._tops[page]

    def pages_between(self, top: float, bottom: float) -> range:
        """Which pages stand between two heights, at least in part."""
        if not self._tops:
            return range(0)
        return range(page_under(self._tops, top), page_under(self._tops, bottom) + 1)

    def rect_of(self, page: int, span: Span) -> QRectF:
        """Where the first line of ``span`` is in the column; nothing before the page has been read."""
        text = self._feed.text(page)
        boxes = text.boxes(span) if text is not None else []
        if not boxes:
            return QRectF()
        sheet = self._sheets[page]
        return sheet.rect_of(boxes[0]).translated(sheet.pos())

    def select_all(self) -> None:
        """Select everything; how much the last page says may still have to be read."""
        if self._sheets:
            last = len(self._sheets) - 1
            self._select(Selection(TextPlace(0, 0), TextPlace(last, 1 << 30)))

    def select_none(self) -> None:
        """Select nothing any more."""
        self._select(None)

    def show_selection(self) -> None:
        """Mark on each page what is selected of it."""
        parts = dict(self.selected_parts)
        for sheet in self._sheets:
            sheet.set_selected(parts.get(sheet.number))

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._move()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.ignore()
        if event.button() is Qt.MouseButton.LeftButton:
            place = self._place_at(event.position())
            is_longer = event.modifiers() & Qt.KeyboardModifier.ShiftModifier and self._selection is not None
            if is_longer and place is not None and self._selection is not None:
                self._anchor = self._selection.anchor
                self._select(Selection(self._anchor, place))
            else:
                self._anchor = place
                self._select(None)
            event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = event.position()
        if self._anchor is not None and event.buttons() & Qt.MouseButton.LeftButton:
            place = self._place_at(at)
            if place is not None:
                self._select(Selection(self._anchor, place))
            self.dragged.emit(at)
        self.setCursor(Qt.CursorShape.IBeamCursor if self._is_over_text(at) else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._anchor = None

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        place = self._place_at(event.position())
        text = self._feed.text(place.page) if place is not None else None
        if place is not None and text is not None:
            word = text.word_at(place.place)
            self._select(Selection(TextPlace(place.page, word.start), TextPlace(place.page, word.end)))

    def _move(self) -> None:
        for sheet, top in zip(self._sheets, self._tops, strict=True):
            sheet.move((self.width() - sheet.width()) // 2, top)

    def _select(self, selection: Selection | None) -> None:
        if selection is not None and selection.anchor == selection.head:
            selection = None
        if selection != self._selection:
            self._selection = selection
            self.show_selection()
            self.selected.emit()

    def _sheet_at(self, at: QPointF) -> PageSheet | None:
        return self._sheets[page_under(self._tops, at.y())] if self._tops else None

    def _place_at(self, at: QPointF) -> TextPlace | None:
        """The place in the text that is nearest; None while the page has not been read."""
        sheet = self._sheet_at(at)
        text = self._feed.text(sheet.number) if sheet is not None else None
        if sheet is None or text is None:
            return None
        point = sheet.point_on_page(at - sheet.pos())
        return TextPlace(sheet.number, text.place_at(point.x(), point.y()))

    def _is_over_text(self, at: QPointF) -> bool:
        sheet = self._sheet_at(at)
        text = self._feed.text(sheet.number) if sheet is not None else None
        if sheet is None or text is None:
            return False
        point = sheet.point_on_page(at - sheet.pos())
        return text.is_over_text(point.x(), point.y())
