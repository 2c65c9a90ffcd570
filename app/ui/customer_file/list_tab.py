"""A tab that is one sorted table, or says what is missing and what to do about it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar, cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from app.domain.kind import Kind
from app.services.queries.blank_last import blank_last
from app.services.store.changes import Changes
from app.ui.columns.kept_columns import keep_columns
from app.ui.columns.services import ColumnsServices
from app.ui.tables.cell import Cell
from app.ui.tables.row_model import Column, RowModel
from app.ui.tables.view import TableView
from app.ui.widgets.chip import MenuChip
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.flow_row import FlowRow
from app.ui.widgets.menu import Menu
from app.ui.workspace.workspace import Workspace

R = TypeVar("R")


@dataclass(frozen=True, slots=True)
class ListColumn(Generic[R]):
    """A column; ``width`` 0 takes the rest, ``sort`` is None where an order would mean nothing.

    ``yields`` says how early the column goes where the window is narrow: 1 goes first, 0 never.
    """

    id: str
    head: str
    cell: Callable[[R], Cell]
    width: int
    sort: Callable[[R], Any] | None = None
    align_right: bool = False
    yields: int = 0


@dataclass(frozen=True, slots=True)
class ListOf(Generic[R]):
    """What a tab lists: ``read`` gives the rows in their first order, ``kinds`` say when to read again."""

    name: str
    id: str
    columns: tuple[ListColumn[R], ...]
    read: Callable[[], Sequence[R]]
    key: Callable[[R], str]
    kinds: tuple[Kind, ...]
    at_least: int = 180


class ListTab(QWidget, Generic[R]):
    """Rows of two lines, sorted by head or by the *Sort* menu; the order stays while the file is open."""

    def __init__(
        self,
        workspace: Workspace[ColumnsServices],
        shown: ListOf[R],
        empty: EmptyState,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace, self._list, self._empty = workspace, shown, empty
        self._order: tuple[int, bool] | None = None
        columns = [Column(each.id, each.head, each.cell, each.align_right) for each in shown.columns]
        self.model: RowModel[R] = RowModel(columns, shown.key, self)
        self.view = TableView(shown.name, self, row_height=56)
        self.view.setObjectName(shown.id)
        self.view.setModel(self.model)
        yields = [place for place, each in enumerate(shown.columns) if each.yields]
        yields.sort(key=lambda place: shown.columns[place].yields)
        widths = [each.width for each in shown.columns]
        keep_columns(workspace, self.view, f"file.{shown.id}", widths, shown.at_least, yields)
        self.tools = FlowRow(self)
        self._sort = self._build_sort()
        self._lay_out()
        self.setFocusProxy(self.view)
        workspace.bridge.changed.connect(self._on_changed)
        self.refresh()

    def refresh(self) -> None:
        """Read the rows again, and keep the order that the rep chose."""
        rows = list(self._list.read())
        if self._order is not None:
            place, descending = self._order
            shown = self._list.columns[place]
            sort = shown.sort
            assert sort is not None
            rows = blank_last(
                rows, lambda row: sort(row) if shown.cell(row).text else None, descends=descending
            )
        self.model.set_rows(rows)
        self._stack.setCurrentWidget(self.view if rows else self._empty)
        self.tools.setVisible(len(rows) > 1)

    def put_above(self, note: QWidget) -> None:
        """Show ``note`` above the list, as long as it shows itself."""
        self._column.insertWidget(0, note)

    def sort_by(self, place: int, *, descending: bool) -> None:
        """Order the rows by a column."""
        header = self.view.horizontalHeader()
        header.blockSignals(True)
        header.setSortIndicatorShown(True)
        header.setSortIndicator(
            place, Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        )
        header.blockSignals(False)
        header.viewport().update()
        self._order = place, descending
        self.refresh()

    def _build_sort(self) -> MenuChip:
        words = self._workspace.words
        chip = MenuChip(words.translate("file", "Sort"), "sort", self)
        chip.setObjectName(f"{self._list.id}_sort")
        menu = Menu(words.translate("file", "Sort {list} by", list=self._list.name), chip)
        for place, column in enumerate(self._list.columns):
            if column.sort is not None:
                action = menu.add(column.head)
                action.triggered.connect(lambda _=False, place=place: self._on_sort_asked(place))
        chip.setMenu(menu)
        header = self.view.horizontalHeader()
        header.sectionClicked.connect(self._on_sort_asked)
        return chip

    def _on_sort_asked(self, place: int) -> None:
        if self._list.columns[place].sort is None:
            return
        self.sort_by(place, descending=self._order == (place, False))

    def _lay_out(self) -> None:
        body = QWidget(self)
        self._stack = QStackedLayout(body)
        self._stack.addWidget(self.view)
        self._stack.addWidget(self._empty)
        self.tools.add(self._sort)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(24, 16, 24, 24)
        self._column.setSpacing(12)
        self._column.addWidget(self.tools)
        self._column.addWidget(body, 1)

    def _on_changed(self, news: object) -> None:
        changes = cast(Changes, news)
        if changes.is_everything or any(changes.of(kind) for kind in self._list.kinds):
            self.refresh()
