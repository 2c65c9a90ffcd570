"""A table made of widgets is a table to assistive technology: rows, cells, and heads over the columns."""

from collections.abc import Callable, Sequence
from weakref import ref

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QAccessibleTableCellInterface
from PySide6.QtWidgets import QAccessibleWidget, QTableView, QWidget

from app.ui.widgets.accessible_role import cast_result, describe, give_role

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_TEXT_ROLES = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)


class WidgetTable:
    """Describes ``widget`` to assistive technology as a table with ``heads`` over its columns, and its cells.

    Rows may be built later than the table: ``count`` gives how many there are, built or not; without it
    there are those that were added. Whoever has the table keeps it; what is said of it does not.
    """

    def __init__(
        self, widget: QWidget, heads: Sequence[QWidget], count: Callable[[], int] | None = None
    ) -> None:
        self._widget = ref(widget)
        self._heads = [ref(head) for head in heads]
        self._count = count
        self._rows: dict[int, list[tuple[int, ref[QWidget]]]] = {}
        this = ref(self)
        describe(widget, lambda described: _TableInterface(described, this))
        for column, head in enumerate(heads):
            self._describe_cell(head, QAccessible.Role.ColumnHeader, 0, column)

    def add_row(self, number: int, row: QWidget, cells: Sequence[tuple[int, QWidget]]) -> None:
        """Register ``row`` as row ``number`` with ``cells`` and their columns; the first names the row.

        Of several cells of one column, the one that is shown counts.
        """
        give_role(row, QAccessible.Role.Row)
        self._rows[number] = [(column, ref(cell)) for column, cell in cells]
        for place, (column, cell) in enumerate(cells):
            role = QAccessible.Role.Cell if place else QAccessible.Role.RowHeader
            self._describe_cell(cell, role, number, column)

    def forget_rows(self) -> None:
        """Begin anew: the rows that are there stand at other places, and are added again."""
        self._rows.clear()

    def row_count(self) -> int:
        return len(self._rows) if self._count is None else self._count()

    def column_count(self) -> int:
        """How many columns there are, with those that have no head."""
        last = max((column for row in self._rows.values() for column, _ in row), default=-1)
        return max(len(self._heads), last + 1)

    def widget(self) -> QWidget | None:
        """The table itself; None when it is gone."""
        return self._widget()

    def head(self, column: int) -> QWidget | None:
        """What names a column, if anything does."""
        return self._heads[column]() if column < len(self._heads) else None

    def cell(self, row: int, column: int) -> QWidget | None:
        """The cell of a column that is shown in a row; None where there is none, or no row yet."""
        for place, found in self._rows.get(row, ()):
            cell = found()
            if place == column and cell is not None and not cell.isHidden():
                return cell
        return None

    def row_head(self, row: int) -> QWidget | None:
        """The cell that names a row."""
        cells = self._rows.get(row)
        return cells[0][1]() if cells else None

    def _describe_cell(self, cell: QWidget, role: QAccessible.Role, row: int, column: int) -> None:
        this = ref(self)
        describe(cell, lambda described: _CellInterface(described, role, _Place(this, row, column, role)))


def cell_text(cell: QWidget) -> str:
    """What stands in a cell, in one line: its own name, or what its controls say."""
    if name := cell.accessibleName():
        return name
    if isinstance(text := cell.property("text"), str):
        return text
    spoken = cell.focusProxy()
    inside = [spoken] if spoken is not None else _visible_in(cell)
    return ", ".join(filter(None, map(_said_of, inside)))


def _visible_in(cell: QWidget) -> list[QWidget]:
    here = Qt.FindChildOption.FindDirectChildrenOnly
    return [each for each in cell.findChildren(QWidget, options=here) if not each.isHidden()]


def _said_of(control: QWidget) -> str:
    said = QAccessible.queryAccessibleInterface(control)
    return said.text(QAccessible.Text.Value) or said.text(QAccessible.Text.Name)


class _TableInterface(QAccessibleWidget):
    def __init__(self, widget: QWidget, table: ref[WidgetTable]) -> None:
        super().__init__(widget, QAccessible.Role.Table)
        self._table = table

    def interface_cast(self, kind: QAccessible.InterfaceType) -> int:
        found: object = super().interface_cast(kind)
        table = self._table()
        if kind == QAccessible.InterfaceType.TableInterface and table is not None:
            found = _mirror_of(table).interface_cast(kind)
        return cast_result(found)


class _CellInterface(QAccessibleWidget):
    def __init__(self, widget: QWidget, role: QAccessible.Role, place: "_Place") -> None:
        super().__init__(widget, role)
        self._place = place

    def text(self, kind: QAccessible.Text) -> str:
        return cell_text(self.widget()) if kind == QAccessible.Text.Name else super().text(kind)

    def interface_cast(self, kind: QAccessible.InterfaceType) -> int:
        is_cell = kind == QAccessible.InterfaceType.TableCellInterface
        return cast_result(self._place if is_cell else super().interface_cast(kind))


class _Place(QAccessibleTableCellInterface):
    """Where a cell stands, and the heads over it and before it."""

    def __init__(self, table: ref[WidgetTable], row: int, column: int, role: QAccessible.Role) -> None:
        super().__init__()
        self._table, self._row, self._column, self._role = table, row, column, role

    def rowIndex(self) -> int:
        return self._row

    def columnIndex(self) -> int:
        return self._column

    def rowExtent(self) -> int:
        return 1

    def columnExtent(self) -> int:
        return 1

    def isSelected(self) -> bool:
        return False

    def columnHeaderCells(self) -> list[QAccessibleInterface]:
        table = self._table()
        is_head = self._role == QAccessible.Role.ColumnHeader
        return [] if table is None or is_head else _interfaces(table.head(self._column))

    def rowHeaderCells(self) -> list[QAccessibleInterface]:
        table = self._table()
        is_named = self._role == QAccessible.Role.Cell
        return _interfaces(table.row_head(self._row)) if table is not None and is_named else []

    def table(self) -> QAccessibleInterface:
        table = self._table()
        # Qt takes none for a table that is gone, which its Python types forget.
        return _interfaces(None if table is None else table.widget())[0]


def _interfaces(widget: QWidget | None) -> list[QAccessibleInterface]:
    return [] if widget is None else [QAccessible.queryAccessibleInterface(widget)]


def _mirror_of(table: WidgetTable) -> QAccessibleInterface:
    """What Qt says of a table view, never shown, that has the rows and heads of ``table``.

    PySide 6.11 has no QAccessibleTableInterface to implement: the table hands on that of a view.
    """
    widget = table.widget()
    mirror = None if widget is None else widget.findChild(_Mirror)
    return QAccessible.queryAccessibleInterface(_Mirror(table, widget) if mirror is None else mirror)


class _Mirror(QTableView):
    """Never shown, and no child of the table to assistive technology: it is a window."""

    def __init__(self, table: WidgetTable, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setWindowFlag(Qt.WindowType.Window)
        self.setModel(_MirrorModel(ref(table), self))


class _MirrorModel(QAbstractTableModel):
    def __init__(self, table: ref[WidgetTable], parent: QTableView) -> None:
        super().__init__(parent)
        self._table = table

    def rowCount(self, parent: _Index = _ROOT) -> int:
        table = self._table()
        return 0 if table is None or parent.isValid() else table.row_count()

    def columnCount(self, parent: _Index = _ROOT) -> int:
        table = self._table()
        return 0 if table is None or parent.isValid() else table.column_count()

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        table = self._table()
        if table is None or role not in _TEXT_ROLES:
            return None
        cell = table.cell(index.row(), index.column())
        return "" if cell is None else cell_text(cell)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        table = self._table()
        if table is None or role not in _TEXT_ROLES:
            return None
        is_column = orientation == Qt.Orientation.Horizontal
        head = table.head(section) if is_column else table.row_head(section)
        return "" if head is None else cell_text(head)
