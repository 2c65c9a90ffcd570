"""The pages of a paper as small pictures beside it: where the rep is, and where to go."""

from collections.abc import Callable

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.ui.pdf.page_feed import InSight, PageFeed
from app.ui.theme import NOTE, NOTE_STRONG, style_area, theme
from app.ui.theme.paint import draw_box, draw_text, smoothen

_PAPER_WIDTH, _GAP, _LABEL = 104, 12, 20
_Index = QModelIndex | QPersistentModelIndex


class Thumbnails(QListView):
    """Drawn as they come into sight; a click, the arrows or Enter go to a page.

    Signals:
        chosen: the page that the rep wants to see, counted from 0.
    """

    chosen = Signal(int)

    def __init__(
        self, name: str, feed: PageFeed, name_of: Callable[[int, int], str], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setObjectName("paper_thumbnails")
        self.setAccessibleName(name)
        self._feed = feed
        self._is_told = False
        self._pages = _Pages(feed, name_of, self)
        self.setModel(self._pages)
        self.setItemDelegate(_ThumbnailDelegate(feed, self))
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(True)
        self.viewport().setAutoFillBackground(False)
        feed.thumbnail_drawn.connect(self._pages.redraw)
        self.verticalScrollBar().valueChanged.connect(self._look)
        self.retheme()
        theme().follow(self)

    def retheme(self) -> None:
        style_area(self)
        bar = self.verticalScrollBar().sizeHint().width()
        self.setFixedWidth(item_size().width() + bar + 4)
        self._pages.layoutChanged.emit()

    def build(self) -> None:
        """Show the pages that the feed has now."""
        self._pages.renew()
        self._look()

    def show_page(self, page: int) -> None:
        """Mark the page that the rep looks at."""
        index = self._pages.index(page)
        if index.isValid() and index != self.currentIndex():
            self._is_told = True
            self.setCurrentIndex(index)
            self._is_told = False

    def currentChanged(self, current: _Index, previous: _Index) -> None:
        super().currentChanged(current, previous)
        if current.isValid() and not self._is_told:
            self.chosen.emit(current.row())

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        self._look()

    def _look(self) -> None:
        """Have the small pictures drawn that are in sight."""
        if not self.isVisible() or not self._feed.count:
            return
        first = self.indexAt(self.viewport().rect().topLeft())
        height = item_size().height()
        start = max(0, first.row())
        stop = min(self._feed.count, start + self.viewport().height() // height + 2)
        size = self._feed.size(start)
        scale = theme().scaled(_PAPER_WIDTH) / size.width * self.devicePixelRatioF()
        self._feed.look_at_thumbnails(InSight(range(start, stop), scale))


class _Pages(QAbstractListModel):
    """One row a page; its text is for those who hear it."""

    def __init__(self, feed: PageFeed, name_of: Callable[[int, int], str], parent: QWidget) -> None:
        super().__init__(parent)
        self._feed, self._name_of = feed, name_of
        self._count = 0

    def renew(self) -> None:
        self.beginResetModel()
        self._count = self._feed.count
        self.endResetModel()

    def redraw(self, page: int) -> None:
        index = self.index(page)
        self.dataChanged.emit(index, index)

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else self._count

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._name_of(index.row() + 1, self._count)
        return str(index.row() + 1) if role == Qt.ItemDataRole.DisplayRole else None


class _ThumbnailDelegate(QStyledItemDelegate):
    """The page over its number; the current one in the colour of what is chosen."""

    def __init__(self, feed: PageFeed, parent: QWidget) -> None:
        super().__init__(parent)
        self._feed = feed

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return item_size()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        page, rect = index.row(), QRect(option.rect)
        if page >= self._feed.count:
            return
        smoothen(painter)
        is_current = bool(option.state & QStyle.StateFlag.State_Selected)
        size, width = self._feed.size(page), theme().scaled(_PAPER_WIDTH)
        height = min(round(width * size.height / size.width), rect.height() - theme().scaled(_LABEL) - _GAP)
        paper = QRect(rect.left() + (rect.width() - width) // 2, rect.top() + _GAP // 2, width, height)
        if is_current:
            frame = theme().color("accent_text")
            draw_box(painter, paper.adjusted(-4, -4, 4, 4), 4, theme().color("canvas"), frame, 2)
        painter.fillRect(paper.adjusted(-1, -1, 1, 1), theme().color("line2"))
        picture = self._feed.thumbnail(page)
        if picture is None:
            painter.fillRect(paper, QColor("white"))
        else:
            painter.drawImage(paper, picture)
        label = QRect(rect.left(), paper.bottom() + 5, rect.width(), theme().scaled(_LABEL))
        ink = theme().color("accent_text" if is_current else "text2")
        style = NOTE_STRONG if is_current else NOTE
        draw_text(painter, label, str(page + 1), style, ink, Qt.AlignmentFlag.AlignHCenter)


def item_size() -> QSize:
    """How much room a small picture takes with its number; A4 is the taller of the two papers."""
    width = theme().scaled(_PAPER_WIDTH)
    return QSize(width + 2 * _GAP, round(width * 1.4143) + theme().scaled(_LABEL) + _GAP + 4)
