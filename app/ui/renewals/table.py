"""The table of renewals: its rows, its head of two lines, and how the keyboard selects."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from app.services.words import Words
from app.ui.renewals.columns import CLIENT, DUE, MONEY_COLUMNS
from app.ui.renewals.grouped_header import GroupedHeader
from app.ui.renewals.shown_row import ShownRow
from app.ui.tables.row_model import RowModel
from app.ui.tables.view import TableView
from app.ui.theme import theme

_Index = QModelIndex | QPersistentModelIndex
_Flag = QItemSelectionModel.SelectionFlag


class RenewalModel(RowModel[ShownRow]):
    """The rows; those that have a quote already, or cannot be priced, cannot be selected for one."""

    def __init__(self, columns: Sequence[Any], words: Words, parent: QWidget) -> None:
        super().__init__(columns, lambda shown: shown.id, parent)
        self._words = words

    def flags(self, index: _Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if index.isValid() and not self.row_at(index.row()).can_be_quoted:
            flags &= ~Qt.ItemFlag.ItemIsSelectable
        return flags

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.ToolTipRole and index.isValid():
            return why_not(self._words, self.row_at(index.row())) or None
        return super().data(index, role)


def why_not(words: Words, shown: ShownRow) -> str:
    """Why no renewal quote can be made of a row; empty where one can."""
    if shown.row.quote is not None:
        return words.translate(
            "renewals", "Quote {number} renews this contract already.", number=shown.row.quote.number
        )
    if shown.price is not None and shown.price.problems:
        return words.problem(shown.price.problems[0])
    return ""


class RenewalTable(TableView):
    """Arrows move, Space selects, Shift extends, Ctrl+A takes what is shown; Enter opens.

    Signals:
        went_to: the row that has the focus now, -1 for none.
        create_asked: Ctrl+Enter.
    """

    went_to = Signal(int)
    create_asked = Signal()

    def __init__(self, words: Words, parent: QWidget) -> None:
        super().__init__(
            words.translate("renewals", "Renewals"), parent, row_height=32, name_column=-1, multiple=True
        )
        self.setObjectName("renewals")
        header = GroupedHeader(MONEY_COLUMNS, self)
        self.setHorizontalHeader(header)
        header.setSortIndicatorShown(True)
        header.setSectionsMovable(False)
        self._header = header

    def set_group(self, text: str) -> None:
        """Head the columns of money with ``text``."""
        self._header.set_group(text)

    def selected_rows(self) -> list[int]:
        """The positions of the selected rows, from top to bottom."""
        chosen = self.selectionModel()
        return [] if chosen is None else sorted(each.row() for each in chosen.selectedRows(CLIENT))

    def selectionCommand(
        self, index: _Index, event: QEvent | None = None
    ) -> QItemSelectionModel.SelectionFlag:
        if event is None:
            return _Flag.NoUpdate
        if isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Space:
                return _Flag.Toggle | _Flag.Rows
            if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                return _Flag.Select | _Flag.Rows
            return _Flag.NoUpdate
        return super().selectionCommand(index, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.create_asked.emit()
        elif event.key() == Qt.Key.Key_Escape and self.selected_rows():
            self.clearSelection()
        else:
            before = self.currentIndex()
            super().keyPressEvent(event)
            self._extend_from(before, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Mark the row of the panel, wherever the keyboard is."""
        super().paintEvent(event)
        row = self.currentIndex().row()
        if row >= 0:
            painter = QPainter(self.viewport())
            painter.setPen(QPen(theme().color("focus" if self.hasFocus() else "line2"), 2))
            painter.drawRect(self.row_rect(row).adjusted(1, 1, -1, -2))

    def currentChanged(self, current: _Index, previous: _Index) -> None:
        super().currentChanged(current, previous)
        if current.row() != previous.row():
            self.went_to.emit(current.row())

    def _extend_from(self, before: QModelIndex, event: QKeyEvent) -> None:
        """Let Shift with a movement take the row that it began on, too."""
        is_extending = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if is_extending and before.isValid() and before.row() != self.currentIndex().row():
            first, last = sorted((before.row(), self.currentIndex().row()))
            for row in range(first, last + 1):
                self.selectionModel().select(self.model().index(row, CLIENT), _Flag.Select | _Flag.Rows)


def build_table(words: Words, main_currency: str, model: RenewalModel, parent: QWidget) -> RenewalTable:
    """The table of ``model``, sorted by the day on which contracts are due."""
    table = RenewalTable(words, parent)
    currency = words.formats.currency(main_currency)
    table.set_group(words.translate("renewals", "Monthly excl. VAT, {currency}", currency=currency))
    table.setModel(model)
    table.horizontalHeader().setSortIndicator(DUE, Qt.SortOrder.AscendingOrder)
    return table
