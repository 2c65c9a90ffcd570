"""The steps of a derivation as rows: what, where from, how much."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFocusEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.services.words.derivation import DisplayStep
from app.ui.theme import CELL, NOTE, style_area, theme
from app.ui.theme.paint import draw_text, leading, mirrored, text_width, trailing

_STEP, _SECOND, _GAP, _WHAT = 28, 18, 8, 124
_BAR = 8
"""Between the figures and the scroll bar, which is as wide."""
_MEASURED = 50
"""So many rows are measured; beyond that the list is a sum of lines, whose sources are short."""
_Index = QModelIndex | QPersistentModelIndex


class StepList(QListView):
    """Rows that are painted as they come into view, so that thousands open as quickly as five.

    The keyboard moves through them; ``set_room`` says how high the list may become before it scrolls.
    """

    def __init__(self, name: str, steps: Sequence[DisplayStep], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setObjectName("why_steps")
        self._rows = _Rows(steps, self)
        self._look = _StepLook(steps, self)
        self.setModel(self._rows)
        self.setItemDelegate(self._look)
        style_area(self)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setUniformItemSizes(len(steps) > _MEASURED)
        self.viewport().setAutoFillBackground(False)

    def set_room(self, width: int, height: int) -> bool:
        """Be as high as the rows are at ``width``, but no higher than ``height``; True when it scrolls."""
        self._look.width = width
        needed = sum(self._look.height_of(step) for step in self._rows.steps[:_MEASURED])
        needed += max(0, len(self._rows.steps) - _MEASURED) * theme().scaled(_STEP)
        self._look.end = _BAR if needed > height else 0
        self.setFixedHeight(min(needed, height))
        self.doItemsLayout()
        return needed > height

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid():
            self.setCurrentIndex(self._rows.index(0))


class _Rows(QAbstractListModel):
    """The steps; a screen reader reads each as one sentence."""

    def __init__(self, steps: Sequence[DisplayStep], parent: QWidget) -> None:
        super().__init__(parent)
        self.steps = tuple(steps)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  Qt's own default
        return 0 if parent.isValid() else len(self.steps)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        step = self.steps[index.row()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return ", ".join(filter(None, (step.what, step.source)))
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return ", ".join(filter(None, (step.what, step.source, step.operand)))
        return None


class _StepLook(QStyledItemDelegate):
    """What at the left, its source beside or, where that has no room, below; the figure at the right."""

    def __init__(self, steps: Sequence[DisplayStep], view: StepList) -> None:
        super().__init__(view)
        self._view, self._steps, self.width, self.end = view, tuple(steps), 0, 0
        self._is_long = len(self._steps) > _MEASURED

    def height_of(self, step: DisplayStep) -> int:
        return theme().scaled(_STEP) + (theme().scaled(_SECOND) if self._is_tall(step) else 0)

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(0, self.height_of(self._steps[index.row()]))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        step, view, look = self._steps[index.row()], self._view, theme()
        area: QRect = option.rect
        if view.hasFocus() and view.currentIndex().row() == index.row():
            painter.fillRect(area, look.color("tint"))
        painter.fillRect(area.left(), area.bottom(), area.width(), 1, look.color("line"))
        first = QRect(area.left(), area.top(), area.width() - self.end, look.scaled(_STEP) - 1)
        figure = min(text_width(step.operand, CELL), first.width())
        draw_text(painter, self._at(first), step.operand, CELL, look.color("text"), trailing(view))
        room = first.adjusted(0, 0, -figure - _GAP, 0)
        faint = look.color("text3")
        if self._is_tall(step):
            second = QRect(first.left(), first.bottom() - look.scaled(4), room.width(), look.scaled(_SECOND))
            draw_text(painter, self._at(second), step.source, NOTE, faint, leading(view))
        elif step.source:
            beside = room.adjusted(self._column(step) + _GAP, 0, 0, 0)
            draw_text(painter, self._at(beside), step.source, NOTE, faint, leading(view))
            room.setWidth(self._column(step))
        draw_text(painter, self._at(room), step.what, CELL, look.color("text"), leading(view))

    def _at(self, cell: QRect) -> QRect:
        """``cell`` where it lies when the script runs from right to left."""
        return mirrored(self._view.viewport(), cell)

    def _is_tall(self, step: DisplayStep) -> bool:
        if self._is_long or not step.source:
            return False
        taken = self._column(step) + text_width(step.source, NOTE) + text_width(step.operand, CELL)
        return taken + 2 * _GAP + 2 * _BAR > self.width or text_width(step.what, CELL) > self._column(step)

    def _column(self, step: DisplayStep) -> int:
        """What stands at the left has a column, and half of the row where the rows are a sum of lines."""
        return self.width // 2 if self._is_long else theme().scaled(_WHAT)
