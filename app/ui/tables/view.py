"""The table every list of rows uses."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QCursor,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
)
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from app.ui.tables.cell import CELL_ROLE, Cell, GivesCells
from app.ui.tables.delegate import BETWEEN, CellDelegate, PlacedCell, run_on
from app.ui.tables.header import TableHeader
from app.ui.tables.row_actions import RowAction, RowActions
from app.ui.theme import no_ring, style_area, theme
from app.ui.theme.paint import painter_on

_MENU_INSET = 24


class TableView(QTableView):
    """Rows of ``row_height`` (32, or 56 with two lines), selected whole, opened by Enter or double click.

    ``opened`` carries the row; ``action_asked`` the value of a row button and the row; ``menu_asked`` the
    row whose menu is wanted (menu key or right click); ``copied`` what Ctrl+C put on the clipboard, the
    first line of the cell that was clicked last. The model gives a Cell under CELL_ROLE. Where it
    ``runs_on``, a sentence takes the room of the empty cells behind it.
    """

    opened = Signal(int)
    action_asked = Signal(object, int)
    menu_asked = Signal(int)
    copied = Signal(str)

    def __init__(
        self,
        name: str,
        parent: QWidget | None = None,
        *,
        row_height: int = 32,
        name_column: int = -1,
        multiple: bool = False,
        runs_on: bool = False,
    ) -> None:
        super().__init__(parent)
        self._runs_on = runs_on
        self._row_height = row_height
        self._by_keyboard = False
        self._row_actions: RowActions | None = None
        self.setAccessibleName(name)
        self.cells = CellDelegate(self, name_column)
        self.setItemDelegate(self.cells)
        self.setHorizontalHeader(TableHeader(self, name_column))
        self._prepare(multiple)
        no_ring(self)
        self.retheme()
        theme().follow(self)

    def set_row_actions(self, actions: Sequence[RowAction]) -> None:
        """Show these buttons at the end of the row under the pointer."""
        if self._row_actions is not None:
            self._row_actions.deleteLater()
        self._row_actions = RowActions(actions, self.viewport())
        self._row_actions.triggered.connect(self.action_asked)

    def row_actions(self) -> RowActions | None:
        """The floating buttons, if the table has any."""
        return self._row_actions

    def setModel(self, model: QAbstractItemModel | None) -> None:
        super().setModel(model)
        self._hover(-1)

    def row_rect(self, row: int) -> QRect:
        """Where a row is in the viewport."""
        top, height = self.rowViewportPosition(row), self.rowHeight(row)
        return QRect(0, top, self.viewport().width(), height)

    def menu_place(self, row: int) -> QPoint:
        """Where the menu of a row belongs on the screen: at the pointer, or under the row's first words."""
        rect, pointer = self.row_rect(row), QCursor.pos()
        if not self._by_keyboard and rect.contains(self.viewport().mapFromGlobal(pointer)):
            return pointer
        return self.viewport().mapToGlobal(rect.bottomLeft() + QPoint(_MENU_INSET, 0))

    def copyable(self) -> str:
        """The first line of the cell that the keyboard or the last click is in; empty where there is none."""
        cell = self.currentIndex().data(CELL_ROLE) if self.currentIndex().isValid() else None
        return cell.text if isinstance(cell, Cell) else ""

    def copy_cell(self) -> None:
        """Put the cell on the clipboard."""
        QGuiApplication.clipboard().setText(self.copyable())
        self.copied.emit(self.copyable())

    def enter_from_above(self) -> None:
        """Take the keyboard, on the first row when it was on none."""
        self._by_keyboard = True
        if not self.currentIndex().isValid() and self.model().rowCount():
            self.setCurrentIndex(self.model().index(0, max(0, self.cells.name_column)))
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def retheme(self) -> None:
        percent = theme().text_percent
        height = theme().row_height() if self._row_height == 32 else round(self._row_height * percent / 100)
        self.verticalHeader().setDefaultSectionSize(height)
        style_area(self)
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Base, theme().color("canvas"))
        self.setPalette(palette)
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._by_keyboard = True
        row = self.currentIndex().row()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and row >= 0:
            self.opened.emit(row)
        elif event.matches(QKeySequence.StandardKey.Copy) and self.copyable():
            self.copy_cell()
        elif _asks_for_menu(event) and row >= 0:
            self.menu_asked.emit(row)
        else:
            super().keyPressEvent(event)
            self.viewport().update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._by_keyboard = False
        super().mousePressEvent(event)
        row = self.rowAt(int(event.position().y()))
        if event.button() == Qt.MouseButton.RightButton and row >= 0:
            self.menu_asked.emit(row)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        row = self.rowAt(int(event.position().y()))
        if event.button() == Qt.MouseButton.LeftButton and row >= 0:
            self.opened.emit(row)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.MouseMove and isinstance(event, QMouseEvent):
            self._hover(self.rowAt(int(event.position().y())))
        elif event.type() == QEvent.Type.Leave:
            self._hover(-1)
        return super().viewportEvent(event)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        # The floating buttons are children of the viewport and would scroll with the rows.
        self._hover(-1)
        super().scrollContentsBy(dx, dy)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Rows are drawn whole: Qt asks model, style and delegate for each cell, which takes longer."""
        self._paint_rows(event.rect())
        row = self.currentIndex().row()
        if row < 0 or not self.hasFocus() or not self._by_keyboard:
            return
        painter = QPainter(self.viewport())
        painter.setPen(QPen(theme().color("focus"), 2))
        painter.drawRect(self.row_rect(row).adjusted(1, 1, -1, -2))

    def _paint_rows(self, due: QRect) -> None:
        first = self.rowAt(max(0, due.top()))
        if first < 0:
            return
        last = self.rowAt(due.bottom())
        columns = self._columns_in(due)
        if not columns:
            return
        count, read = self._row_count(), _reader(self.model())
        places = [column for column, _, _ in columns]
        left = min(left for _, left, _ in columns)
        width = max(left + width for _, left, width in columns) - left
        painter = painter_on(self.viewport())
        chosen, name_column = self.selectionModel(), self.cells.name_column
        for row in range(first, count if last < 0 else last + 1):
            top, height = self.rowViewportPosition(row), self.rowHeight(row)
            cells = [
                (QRect(start, top, wide, height), cell, column == name_column)
                for (column, start, wide), cell in zip(columns, read(row, places), strict=True)
            ]
            if self._runs_on:
                cells = run_on(cells)
            if row == self.cells.hovered_row:
                cells = self._beside_buttons(cells)
            ground = "selected" if chosen.isRowSelected(row, self.rootIndex()) else ""
            if not ground and row == self.cells.hovered_row:
                ground = "hover"
            self.cells.paint_row(painter, QRect(left, top, width, height), cells, ground)

    def _beside_buttons(self, cells: list[PlacedCell]) -> list[PlacedCell]:
        """The cells of the row under the pointer without those that its buttons would cut."""
        buttons = self._row_actions
        if buttons is None or buttons.isHidden() or self.isRightToLeft():
            return cells
        end, placed = buttons.x(), list[PlacedCell]()
        for rect, cell, is_name in cells:
            room = end - rect.left()
            is_covered = rect.right() >= end and cell is not None and not is_name
            if is_covered and cell is not None:
                is_cut = cell.align_right or self.cells.natural_width(cell) + 2 * BETWEEN > room
                cell = None if is_cut else cell
            placed.append((rect, cell, is_name))
        return placed

    def _row_count(self) -> int:
        model = self.model()
        return 0 if model is None else model.rowCount(self.rootIndex())

    def _columns_in(self, due: QRect) -> list[tuple[int, int, int]]:
        """The columns that ``due`` touches, as they stand: which, where from, how wide."""
        header = self.horizontalHeader()
        if self._runs_on:
            # What is due may be the end of a sentence that begins elsewhere.
            due = self.viewport().rect()
        found = []
        for place in range(header.count()):
            column = header.logicalIndex(place)
            left, width = self.columnViewportPosition(column), self.columnWidth(column)
            if width and left <= due.right() and left + width > due.left():
                found.append((column, left, width))
        return found

    def currentChanged(
        self, current: QModelIndex | QPersistentModelIndex, previous: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().currentChanged(current, previous)
        for index in (current, previous):
            if index.isValid():
                self.viewport().update(self.row_rect(index.row()))

    def _prepare(self, multiple: bool) -> None:
        modes = QAbstractItemView.SelectionMode
        self.setSelectionMode(modes.ExtendedSelection if multiple else modes.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.viewport().setMouseTracking(True)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(24)

    def _hover(self, row: int) -> None:
        """Remember the row under the pointer and float its buttons over it."""
        before = self.cells.hovered_row
        if row == before:
            return
        self.cells.hovered_row = row
        for touched in (before, row):
            if touched >= 0:
                self.viewport().update(self.row_rect(touched))
        if self._row_actions is None:
            return
        if row < 0:
            self._row_actions.hide()
        else:
            model = self.selectionModel()
            selected = model is not None and model.isRowSelected(row, self.rootIndex())
            self._row_actions.put_on(row, self.row_rect(row), selected=selected)


def _reader(model: QAbstractItemModel) -> Callable[[int, Sequence[int]], Sequence[Cell | None]]:
    """How the cells of a row are had from ``model``."""
    if isinstance(model, GivesCells):
        return model.cells_at
    return lambda row, columns: [model.index(row, column).data(CELL_ROLE) for column in columns]


def _asks_for_menu(event: QKeyEvent) -> bool:
    """The menu key, or what stands for it on keyboards without one."""
    is_shifted = event.modifiers() == Qt.KeyboardModifier.ShiftModifier
    return event.key() == Qt.Key.Key_Menu or (event.key() == Qt.Key.Key_F10 and is_shifted)
