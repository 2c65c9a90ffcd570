"""The columns of the scenario board side by side, their rows aligned, a frame around each."""

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QGridLayout, QWidget

from app.services.scenarios.board_display import DisplayBoard
from app.services.words import Words
from app.ui.scenarios.cells import PADDING
from app.ui.scenarios.column import Column
from app.ui.scenarios.foot import BoardFoot
from app.ui.theme import CELL, CELL_STRONG, TextStyle, TokenName, theme
from app.ui.theme.paint import draw_box, painter_on
from app.ui.widgets.label import Label

_GAP, _LABELS, _LEAST = 16, 150, 208
_START = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class BoardGrid(QWidget):
    """A label column and a column per variant; made anew when the board has other rows or variants.

    Signals:
        column_built: each column, to be connected by the board.
    """

    column_built = Signal(object)

    def __init__(self, words: Words, foot: BoardFoot, parent: QWidget) -> None:
        super().__init__(parent)
        self._words, self._foot = words, foot
        self._board: DisplayBoard | None = None
        self.columns: list[Column] = []
        self._labels: list[Label] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(_GAP)
        self._grid.setVerticalSpacing(0)
        theme().follow(self)

    def show_board(self, shown: DisplayBoard, *, can_add: bool) -> None:
        """Show other values, in the same widgets where they still fit."""
        before, self._board = self._board, shown
        if before is None or _shape(before) != _shape(shown):
            self._rebuild(shown)
        elif before.figures != shown.figures:
            for column in self.columns:
                column.replace_figures(shown)
            self._place(shown)
        else:
            for column, variant in zip(self.columns, shown.variants, strict=True):
                column.show_variant(variant)
        for column in self.columns:
            column.allow_copy(can_add)
        self.update()

    def retheme(self) -> None:
        self._grid.setColumnMinimumWidth(0, theme().scaled(_LABELS))
        for place in range(1, len(self.columns) + 1):
            self._grid.setColumnMinimumWidth(place, theme().scaled(_LEAST))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._board is None:
            return
        painter, rows = painter_on(self), len(self._labels)
        for place, variant in enumerate(self._board.variants, start=1):
            frame = self._cell(0, place).united(self._cell(rows - 1, place))
            outline = theme().color("accent_text" if variant.is_cheapest else "line")
            draw_box(
                painter, frame, 8, theme().color("surface"), outline, 1.5 if variant.is_cheapest else 1.0
            )
        for row in range(rows - 1):
            for place in range(len(self._board.variants) + 1):
                cell, inset = self._cell(row, place), PADDING if place else 0
                if row or place:
                    line = QRect(cell.left() + inset, cell.bottom(), cell.width() - 2 * inset, 1)
                    painter.fillRect(line, theme().color("line"))

    def _cell(self, row: int, column: int) -> QRect:
        # The layout's own ``cellRect`` knows no heights where texts wrap: the widgets fill their cells.
        item = self._grid.itemAtPosition(row, column)
        return item.geometry() if item is not None else QRect()

    def _rebuild(self, shown: DisplayBoard) -> None:
        """All of it anew; the keyboard stays at what has the same name."""
        focused = QApplication.focusWidget()
        name = _name_of(focused) if focused is not None and self.isAncestorOf(focused) else ""
        self._clear()
        self._labels = []
        self.columns = [Column(n, shown, self._words, self, self._foot) for n in range(len(shown.variants))]
        self._place(shown)
        for column in self.columns:
            self.column_built.emit(column)
        for place in range(1, max(self._grid.columnCount(), len(self.columns) + 1)):
            is_used = place <= len(self.columns)
            self._grid.setColumnStretch(place, 1 if is_used else 0)
            self._grid.setColumnMinimumWidth(place, 0)
        self.retheme()
        again = self.findChild(QWidget, name) if name else None
        if again is not None:
            again.setFocus(Qt.FocusReason.OtherFocusReason)

    def _place(self, shown: DisplayBoard) -> None:
        """Put the cells into their rows, which may be others than before."""
        for label in self._labels:
            label.hide()
            label.deleteLater()
        while self._grid.takeAt(0) is not None:
            pass
        labels = _labels(shown, self._words)
        self._labels = [Label(text, style, ink, self, wrap=True) for text, style, ink in labels]
        for row, label in enumerate(self._labels):
            label.setAlignment(_START)
            self._grid.addWidget(label, row, 0)
        for place, column in enumerate(self.columns, start=1):
            for row, cell in enumerate(column.cells()):
                self._grid.addWidget(cell, row, place)
        for each in (*self._labels, *(cell for column in self.columns for cell in column.cells())):
            # The layout would show what is new only later.
            each.show()

    def _clear(self) -> None:
        self._foot.clear()
        for column in self.columns:
            column.deleteLater()
        for widget in self.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
            self._grid.removeWidget(widget)
            widget.hide()
            widget.setParent(None)
            widget.deleteLater()


def _shape(shown: DisplayBoard) -> tuple[object, ...]:
    """What the widgets are built for; anything else can be shown in them."""
    ids = tuple(variant.id for variant in shown.variants)
    return ids, shown.offers, shown.terms, shown.products, shown.texts


def _labels(shown: DisplayBoard, words: Words) -> list[tuple[str, TextStyle, TokenName]]:
    """What stands before each row, in the order of ``Column.cells``."""
    settings = [
        *(each.label for each in (shown.offers,) if each),
        words.translate("scenarios", "Licences"),
        *(each.label for each in (shown.terms,) if each),
        *(product.label for product in shown.products),
    ]
    figures = [label for _, label in shown.figures]
    main = figures[0]
    return [
        (text, CELL_STRONG if text == main else CELL, "text" if text == main else "text2")
        for text in ["", *settings, *figures, *shown.texts]
    ]


def _name_of(widget: QWidget | None) -> str:
    """The name of a control; a box to type in is a part of one."""
    if widget is None:
        return ""
    return widget.objectName() or _name_of(widget.parentWidget())
