"""One page of a paper on screen, with what is found and selected on it."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from app.ui.pdf.page_feed import PageFeed
from app.ui.pdf.page_text import Box, Span
from app.ui.theme import LIGHT, theme
from app.ui.theme.paint import draw_picture, painter_on
from app.ui.widgets.accessible_role import give_role

_PAPER = QColor("white")


class PageSheet(QWidget):
    """Paints the page as sharp as it has been drawn so far. Paper is white in the dark too."""

    def __init__(self, number: int, name: str, feed: PageFeed, parent: QWidget) -> None:
        super().__init__(parent)
        self.number, self._feed = number, feed
        self._hits: Sequence[Span] = ()
        self._current: Span | None = None
        self._selected: Span | None = None
        self._is_described = False
        give_role(self, QAccessible.Role.Paragraph)
        self.setAccessibleName(name)
        # The column follows the mouse over all of its pages.
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    @property
    def scale(self) -> float:
        """How many pixels go on a point."""
        return (self.width() - 2) / self._feed.size(self.number).width

    def set_hits(self, hits: Sequence[Span], current: Span | None) -> None:
        """Mark what was found here; ``current`` is the one that the rep looks at."""
        if (hits, current) != (self._hits, self._current):
            self._hits, self._current = hits, current
            self.update()

    def set_selected(self, selected: Span | None) -> None:
        """Mark what is selected here."""
        if selected != self._selected:
            self._selected = selected
            self.update()

    def describe(self) -> None:
        """Let a screen reader say what the page says, once that is known."""
        text = self._feed.text(self.number)
        if text is not None and not self._is_described:
            self._is_described = True
            self.setAccessibleDescription(text.text())

    def rect_of(self, box: Box) -> QRectF:
        """Where a box of the page is on this widget."""
        scale = self.scale
        return QRectF(
            1 + box.left * scale,
            1 + box.top * scale,
            (box.right - box.left) * scale,
            (box.bottom - box.top) * scale,
        )

    def point_on_page(self, at: QPointF) -> QPointF:
        """A point of this widget in points of the page."""
        return (at - QPointF(1, 1)) / self.scale

    def sizeHint(self) -> QSize:
        return self.size()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painter_on(self)
        painter.fillRect(self.rect(), theme().color("line2"))
        paper = self.rect().adjusted(1, 1, -1, -1)
        picture = self._feed.picture(self.number)
        if picture is None:
            painter.fillRect(paper, _PAPER)
        else:
            # One pixel of the picture goes on one of the screen, unless a sharper one is on its way.
            is_exact = abs(picture.width() - paper.width() * self.devicePixelRatioF()) <= 2
            draw_picture(painter, paper, picture, is_exact=is_exact)
        self._paint_marks(painter)
        painter.end()

    def _paint_marks(self, painter: QPainter) -> None:
        text = self._feed.text(self.number)
        if text is None:
            return
        # The words stay as dark as they are printed.
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
        for span in self._hits:
            for box in text.boxes(span):
                painter.fillRect(self.rect_of(box), QColor(LIGHT.hit))
        if self._selected is not None:
            for box in text.boxes(self._selected):
                painter.fillRect(self.rect_of(box), QColor(LIGHT.c3))
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
        if self._current is not None:
            painter.setPen(QColor(LIGHT.accent))
            for box in text.boxes(self._current):
                painter.drawRect(self.rect_of(box).adjusted(-1.5, -1.5, 1.5, 1.5))
