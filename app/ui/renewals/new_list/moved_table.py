"""The table of the page of a new list: a box before each offer, ticked by mouse and by keyboard."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from app.services.words import Words
from app.ui.renewals.grouped_header import GroupedHeader
from app.ui.renewals.new_list.moved_columns import (
    BOX,
    CLIENT,
    CLIENT_AT_LEAST,
    MONEY_COLUMNS,
    WIDTHS,
    YIELDS,
)
from app.ui.renewals.new_list.moved_offers import ShownOffer
from app.ui.tables.column_fit import ColumnFit
from app.ui.tables.row_model import Column, RowModel
from app.ui.tables.view import TableView
from app.ui.theme import theme
from app.ui.theme.paint import painter_on
from app.ui.widgets.choices import paint_box

_BOX_SIDE = 16
_Index = QModelIndex | QPersistentModelIndex


class MovedModel(RowModel[ShownOffer]):
    """The offers; each says whether it is ticked, and why it cannot be."""

    def __init__(self, columns: Sequence[Column[ShownOffer]], words: Words, parent: QWidget) -> None:
        super().__init__(columns, lambda shown: shown.offer.id, parent)
        self._words = words

    def flags(self, index: _Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if index.isValid() and index.column() == BOX and self.row_at(index.row()).can_be_repriced:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        shown = self.row_at(index.row())
        if role == Qt.ItemDataRole.CheckStateRole and index.column() == BOX:
            return Qt.CheckState.Checked if shown.is_ticked else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.ToolTipRole:
            return " ".join(self._words.problem(each) for each in shown.problems) or None
        if role == Qt.ItemDataRole.AccessibleTextRole and index.column() == BOX:
            return self._said_of_box(shown)
        return super().data(index, role)

    def _said_of_box(self, shown: ShownOffer) -> str:
        if not shown.can_be_repriced:
            return self._words.translate("repricing", "cannot be re-priced")
        if shown.is_ticked:
            return self._words.translate("repricing", "ticked")
        return self._words.translate("repricing", "not ticked")


class MovedTable(TableView):
    """Arrows move, Space ticks, Ctrl+A ticks everything, a click into the box ticks; Enter opens.

    Signals:
        went_to: the row that has the focus now, -1 for none.
        tick_asked: the row whose box is to be the other way round.
        all_asked: tick everything.
        reprice_asked: Ctrl+Enter.
    """

    went_to = Signal(int)
    tick_asked = Signal(int)
    all_asked = Signal()
    reprice_asked = Signal()

    def __init__(self, words: Words, main_currency: str, model: MovedModel, parent: QWidget) -> None:
        name = words.translate("repricing", "Quotes and change quotes at the new price list")
        super().__init__(name, parent)
        self.setObjectName("moved_offers")
        self.setSelectionMode(TableView.SelectionMode.NoSelection)
        header = GroupedHeader(MONEY_COLUMNS, self)
        currency = words.formats.currency(main_currency)
        header.set_group(words.translate("repricing", "Monthly excl. VAT, {currency}", currency=currency))
        header.setSectionsMovable(False)
        header.setSectionsClickable(True)
        header.setSortIndicatorShown(True)
        self.setHorizontalHeader(header)
        self._model = model
        self.setModel(model)
        # The next to expire stands first, which is in no column.
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.fit = ColumnFit(self, WIDTHS, CLIENT_AT_LEAST, YIELDS, [each.id for each in model.columns])
        """What sizes the columns, to be kept by the page."""

    def box_rect(self, row: int) -> QRect:
        """Where the box of a row is in the viewport."""
        side, whole = theme().icon_size(_BOX_SIDE), self.visualRect(self._model.index(row, BOX))
        return QRect(whole.center().x() - side // 2, whole.center().y() - side // 2, side, side)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row, has_control = self.currentIndex().row(), event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and has_control:
            self.reprice_asked.emit()
        elif event.key() == Qt.Key.Key_A and has_control:
            self.all_asked.emit()
        elif event.key() == Qt.Key.Key_Space and row >= 0:
            self.tick_asked.emit(row)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and index.isValid() and index.column() == BOX:
            self.tick_asked.emit(index.row())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and index.column() == BOX:
            # Two clicks into a box are two ticks, and no wish to leave the page.
            self.tick_asked.emit(index.row())
        else:
            super().mouseDoubleClickEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the boxes, and mark the row of the panel, wherever the keyboard is."""
        super().paintEvent(event)
        painter = painter_on(self.viewport())
        first, last = self.rowAt(max(0, event.rect().top())), self.rowAt(event.rect().bottom())
        if first >= 0:
            for row in range(first, (self._model.rowCount() if last < 0 else last + 1)):
                shown = self._model.row_at(row)
                state = Qt.CheckState.Checked if shown.is_ticked else Qt.CheckState.Unchecked
                paint_box(painter, self.box_rect(row), state, enabled=shown.can_be_repriced)
        row = self.currentIndex().row()
        if row >= 0:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme().color("focus" if self.hasFocus() else "line2"), 2))
            painter.drawRect(self.row_rect(row).adjusted(1, 1, -1, -2))

    def currentChanged(self, current: _Index, previous: _Index) -> None:
        super().currentChanged(current, previous)
        if current.row() != previous.row():
            self.went_to.emit(current.row())

    def focus_first(self) -> None:
        """Put the focus on the first row where it is on none."""
        if not self.currentIndex().isValid() and self._model.rowCount():
            self.setCurrentIndex(self._model.index(0, CLIENT))
