"""The list of the palette: titles and entries, chosen by the keys of the input or the pointer."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.ui.palette.entries import Entry, Section
from app.ui.theme import BODY, NOTE, NOTE_STRONG, SECTION, TokenName, style_area, theme
from app.ui.theme.icons import paint_icon
from app.ui.theme.paint import draw_box, draw_hits, draw_text, smoothen, text_width

_TITLE_HEIGHT, _EDGE, _TEXT_LEFT, _GAP, _INSET = 32, 20, 18, 12, 8
_BELOW = 8
_NOTE = BODY
_LEFT, _RIGHT = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
_Index = QModelIndex | QPersistentModelIndex
_ENTRY = Qt.ItemDataRole.UserRole + 1


class EntryList(QListView):
    """Has no keyboard of its own: the input moves through it.

    Signals:
        taken: the pointer chose an entry, the ``Entry``.
        went_to: the ``Entry`` that Enter takes is another now, by the keys.
    """

    taken = Signal(object)
    went_to = Signal(object)

    def __init__(self, name: str, enter: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("palette_list")
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._model = _Entries(self)
        self.setModel(self._model)
        self.setItemDelegate(_EntryDelegate(enter, self))
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self.retheme()
        theme().follow(self)

    def retheme(self) -> None:
        style_area(self)
        self.doItemsLayout()

    @property
    def current(self) -> Entry | None:
        """The entry that Enter takes."""
        return self._model.entry_at(self.currentIndex().row())

    @property
    def entries(self) -> Sequence[Entry]:
        """Every entry, from top to bottom."""
        return [each for each in self._model.rows if isinstance(each, Entry)]

    @property
    def rows(self) -> Sequence[str | Entry]:
        """The titles and entries, from top to bottom."""
        return self._model.rows

    def show_sections(self, sections: Sequence[Section], kept: str = "") -> None:
        """List ``sections``; the first entry is the current one, or the one with the key ``kept``."""
        self._model.show(sections)
        for place, each in enumerate(self._model.rows):
            if isinstance(each, Entry) and each.widget is not None:
                self.setIndexWidget(self._model.index(place), each.widget(self.viewport()))
        places = self._model.places
        same = (place for place in places if self._model.key_at(place) == kept)
        self._go(next(same, places[0] if places else -1))
        self.scrollToTop()
        self._show_current()

    def step(self, by: int) -> None:
        """Go on by so many entries, round and round; a page stops at the end."""
        places = self._model.places
        if not places:
            return
        here = self.currentIndex().row()
        at = places.index(here) if here in places else -1
        to = (at + by) % len(places) if abs(by) == 1 else max(0, min(len(places) - 1, at + by))
        self._go(places[to])
        self._show_current()
        self.went_to.emit(self.current)

    def natural_height(self) -> int:
        """How high it is without scrolling."""
        return sum(self._row_height(each) for each in self._model.rows) + theme().scaled(_BELOW)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if self._model.entry_at(index.row()) is not None and index != self.currentIndex():
            self.setCurrentIndex(index)
            self.viewport().update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        entry = self._model.entry_at(self.indexAt(event.position().toPoint()).row())
        if entry is not None and event.button() == Qt.MouseButton.LeftButton:
            self.taken.emit(entry)

    def _go(self, place: int) -> None:
        self.setCurrentIndex(self._model.index(place) if place >= 0 else QModelIndex())
        self.viewport().update()

    def _show_current(self) -> None:
        """Scroll to the current entry; to the first one from the title over it."""
        index = self.currentIndex()
        if index.isValid():
            first = index.row() == (self._model.places or [0])[0]
            self.scrollTo(self._model.index(0) if first else index)

    def _row_height(self, row: str | Entry) -> int:
        return theme().scaled(row.height if isinstance(row, Entry) else _TITLE_HEIGHT)


class _Entries(QAbstractListModel):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: list[str | Entry] = []
        self.places: list[int] = []

    def show(self, sections: Sequence[Section]) -> None:
        self.beginResetModel()
        self.rows = []
        for section in sections:
            self.rows += [section.title, *section.entries]
        self.places = [place for place, row in enumerate(self.rows) if isinstance(row, Entry)]
        self.endResetModel()

    def entry_at(self, place: int) -> Entry | None:
        row = self.rows[place] if 0 <= place < len(self.rows) else None
        return row if isinstance(row, Entry) else None

    def key_at(self, place: int) -> str:
        entry = self.entry_at(place)
        return entry.key if entry else ""

    def rowCount(self, _parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default.
        return len(self.rows)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        if self.entry_at(index.row()) is None:
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.rows[index.row()]
        if role == _ENTRY:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return row.spoken if isinstance(row, Entry) else row
        return None


class _EntryDelegate(QStyledItemDelegate):
    """Draws a title, or an entry: icon, text with its hits, note, and what stands at the right."""

    def __init__(self, enter: str, view: EntryList) -> None:
        super().__init__(view)
        self._enter, self._view = enter, view

    def sizeHint(self, _option: QStyleOptionViewItem, index: _Index) -> QSize:
        row = index.data(_ENTRY)
        height = row.height if isinstance(row, Entry) else _TITLE_HEIGHT
        return QSize(0, theme().scaled(height))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        row, area = index.data(_ENTRY), QRect(option.rect)
        smoothen(painter)
        if isinstance(row, Entry):
            is_current = index.row() == self._view.currentIndex().row()
            if is_current:
                box = area.adjusted(_INSET, 0, -_INSET, 0)
                draw_box(painter, box, 6, theme().color("selected"))
            if row.widget is None:
                self._paint_entry(painter, area.adjusted(_EDGE, 0, -_EDGE, 0), row, is_current=is_current)
        else:
            place = area.adjusted(_EDGE, theme().scaled(4), -_EDGE, 0)
            draw_text(painter, place, row, NOTE_STRONG, theme().color("text3"), self._start)

    def _paint_entry(self, painter: QPainter, area: QRect, entry: Entry, *, is_current: bool) -> None:
        look, side = theme(), theme().icon_size(16)
        ink: TokenName = "disabled" if entry.why_not else "accent_text" if is_current else "text2"
        icon = self._mirrored(area, QRect(area.left(), area.top(), side, area.height()))
        paint_icon(painter, entry.icon, look.color(ink), icon, side)
        left = area.left() + side + look.scaled(_TEXT_LEFT) - 4
        end = self._paint_tail(painter, area, entry, is_current=is_current)
        style = SECTION if is_current else BODY
        width = min(text_width(entry.text, style), max(0, end - left))
        place = self._mirrored(area, QRect(left, area.top(), width, area.height()))
        draw_hits(painter, place, entry.text, entry.spans, style, is_from_right=self._is_rtl)
        draw_text(
            painter,
            place,
            entry.text,
            style,
            look.color("disabled" if entry.why_not else "text"),
            self._start,
        )
        left += width + look.scaled(_GAP)
        note = entry.why_not or entry.note
        rest = self._mirrored(area, QRect(left, area.top(), max(0, end - left), area.height()))
        draw_text(painter, rest, note, _NOTE, look.color("text3"), self._start)

    def _paint_tail(self, painter: QPainter, area: QRect, entry: Entry, *, is_current: bool) -> int:
        """Draw what stands at the right, and return where it begins."""
        text = entry.tail or entry.keys or (self._enter if is_current and not entry.why_not else "")
        if not text:
            return area.right() + 1
        style = BODY if entry.tail else NOTE
        width = min(text_width(text, style), area.width() // 2)
        left = area.right() + 1 - width
        place = self._mirrored(area, QRect(left, area.top(), width, area.height()))
        draw_text(painter, place, text, style, theme().color("text2"), self._start)
        return left - theme().scaled(_GAP)

    @property
    def _is_rtl(self) -> bool:
        return self._view.layoutDirection() == Qt.LayoutDirection.RightToLeft

    @property
    def _start(self) -> Qt.AlignmentFlag:
        return _RIGHT if self._is_rtl else _LEFT

    def _mirrored(self, area: QRect, rect: QRect) -> QRect:
        if not self._is_rtl:
            return rect
        return QRect(area.left() + area.right() - rect.right(), rect.top(), rect.width(), rect.height())
