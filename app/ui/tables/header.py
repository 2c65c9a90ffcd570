"""The head of a table."""

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QWidget

from app.ui.tables.delegate import BETWEEN, EDGE, gutter_width
from app.ui.theme import NOTE_STRONG, no_ring, theme
from app.ui.theme.icons import paint_icon
from app.ui.theme.paint import draw_text, text_width

_ARROW_GAP = 6
_ALIGN = int(Qt.ItemDataRole.TextAlignmentRole)


class TableHeader(QHeaderView):
    """32 high on ``sunken``; the sorted column has an arrow and the colour of text.

    The model's header gives the words, and AlignRight under TextAlignmentRole for columns of numbers.

    Signals:
        let_go: the mouse is up again, after a column was dragged for one.
        resized: it is wider or narrower.
    """

    let_go = Signal()
    resized = Signal()

    def __init__(self, parent: QWidget | None = None, name_column: int = -1) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._name_column = name_column
        self._height = 32
        self._end_room = 0
        self.setSectionsClickable(True)
        self.setSectionsMovable(True)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(24)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        no_ring(self)
        theme().follow(self)

    def set_end_room(self, width: int) -> None:
        """Keep the words out of so many pixels at the end, where something else stands."""
        self._end_room = width
        self.viewport().update()

    def retheme(self) -> None:
        self.updateGeometry()
        self.viewport().update()

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), theme().scaled(self._height))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        self.let_go.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), theme().color("sunken"))
        self._paint_hairlines(painter, self.viewport().rect())
        painter.end()
        super().paintEvent(event)

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N803
        painter.fillRect(rect, theme().color("sunken"))
        self._paint_hairlines(painter, rect)
        model = self.model()
        words = model.headerData(logicalIndex, Qt.Orientation.Horizontal)
        if not words:
            return
        align = model.headerData(logicalIndex, Qt.Orientation.Horizontal, _ALIGN)
        at_end = align is not None and bool(int(align) & int(Qt.AlignmentFlag.AlignRight.value))
        sorted_by = self.isSortIndicatorShown() and logicalIndex == self.sortIndicatorSection()
        inside = rect.adjusted(BETWEEN, 0, -BETWEEN, 0)
        rtl = self.isRightToLeft()
        first = self.visualIndex(logicalIndex) == 0
        if first or logicalIndex == self._name_column:
            shift = (gutter_width() if logicalIndex == self._name_column else EDGE) - BETWEEN
            inside = inside.adjusted(0, 0, -shift, 0) if rtl else inside.adjusted(shift, 0, 0, 0)
        inside = self._beside_end(inside, rtl)
        ink = theme().color("text" if sorted_by else "text2")
        right = at_end != rtl
        if sorted_by:
            inside = self._paint_arrow(painter, inside, str(words), right)
        edge = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        draw_text(painter, inside, str(words), NOTE_STRONG, ink, edge)

    def _beside_end(self, inside: QRect, rtl: bool) -> QRect:
        """What of the room of a head does not lie under what stands at the end."""
        if not self._end_room:
            return inside
        if rtl:
            return inside.adjusted(max(0, self._end_room - inside.left()), 0, 0, 0)
        return inside.adjusted(0, 0, -max(0, inside.right() - self.viewport().width() + self._end_room), 0)

    def _paint_arrow(self, painter: QPainter, inside: QRect, words: str, right: bool) -> QRect:
        """Draw the arrow after the words; what is left is for them."""
        side = theme().icon_size(12)
        shown = min(text_width(words, NOTE_STRONG), inside.width() - side - _ARROW_GAP)
        up = self.sortIndicatorOrder() == Qt.SortOrder.AscendingOrder
        ink = theme().color("text")
        if right:
            left = inside.right() + 1 - side
            inside = inside.adjusted(0, 0, -side - _ARROW_GAP, 0)
        else:
            left = inside.left() + shown + _ARROW_GAP
            inside = QRect(inside.left(), inside.top(), shown, inside.height())
        place = QRect(left, inside.top(), side, inside.height())
        paint_icon(painter, "up" if up else "down", ink, place, side)
        return inside

    def _paint_hairlines(self, painter: QPainter, rect: QRect) -> None:
        line = theme().color("line2")
        painter.fillRect(rect.left(), rect.top(), rect.width(), 1, line)
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, line)
