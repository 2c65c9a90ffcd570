"""The table of the grid: which columns it shows, how wide, in which order; which rows are selected."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QItemSelectionRange, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from app.services.queries.customer_filter import CustomerSort
from app.services.session.settings import Settings
from app.ui.customers.columns import GridColumn
from app.ui.customers.found import WIDTH as FOUND_WIDTH
from app.ui.customers.grid_layout import (
    NAME_AT_LEAST,
    GridLayout,
    first_layout,
    fitting,
    read_layout,
    width_of,
    written,
)
from app.ui.tables.column_fit import content_width, spread
from app.ui.tables.row_actions import RowAction
from app.ui.tables.view import TableView
from app.ui.theme import theme
from app.ui.widgets.menu import Menu
from app.ui.workspace.workspace import Workspace

if TYPE_CHECKING:
    from app.ui.customers.services import GridViewServices

_LAYOUT = "customers.grid"


class CustomerGridView(TableView):
    """Keeps its layout from one day to the next; hides columns where the window is narrow.

    The model has one column more than ``columns``, the last: where a search found the customers.

    Signals:
        sort_chosen: a ``CustomerSort`` and whether it descends.
        columns_changed: how many columns are shown where there is room for them, and how many there are.
        menu_chosen: the tab of the customer file to open, or ``purchase``, and the row.
    """

    sort_chosen = Signal(object, bool)
    menu_chosen = Signal(str, int)
    columns_changed = Signal(int, int)

    def __init__(
        self, columns: Sequence[GridColumn], workspace: "Workspace[GridViewServices]", parent: QWidget
    ) -> None:
        words = workspace.words
        super().__init__(words.translate("customers", "Customers"), parent, name_column=0, multiple=True)
        self.setObjectName("customer_grid")
        self._columns = tuple(columns)
        self._workspace = workspace
        self._layout = first_layout(columns)
        self._is_fitting = self._displays_found = False
        self.set_row_actions(
            [
                RowAction("quotes", "quote", words.translate("customers", "Quotes")),
                RowAction("purchase", "cart", words.translate("customers", "Purchase")),
                RowAction("menu", "more", words.translate("customers", "More")),
            ]
        )
        header = self.horizontalHeader()
        header.setSortIndicatorShown(True)
        header.setSortIndicator(0, Qt.SortOrder.AscendingOrder)
        header.sortIndicatorChanged.connect(self._on_sort_changed)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(self.choose_columns)
        self.action_asked.connect(self._on_action_asked)

    def restore_layout(self) -> None:
        """Put the columns as the rep left them, or as they come."""
        header = self.horizontalHeader()
        header.sectionMoved.connect(self._on_section_moved)
        header.sectionResized.connect(self._on_section_resized)
        header.sectionHandleDoubleClicked.connect(self._on_edge_double_clicked)
        self._arrange(
            read_layout(self._workspace.services.choices.settings.layouts.get(_LAYOUT, ""), self._columns)
        )

    def _arrange(self, layout: GridLayout) -> None:
        """Move the columns into their order and show what fits; nothing of it is the rep's doing."""
        self._layout = layout
        header = self.horizontalHeader()
        places = {column.id: place for place, column in enumerate(self._columns)}
        self._is_fitting = True
        for position, id in enumerate(layout.order):
            header.moveSection(header.visualIndex(places[id]), position)
        self._is_fitting = False
        self.fit()

    def show_found(self, is_shown: bool) -> None:
        """Show, or take away, the column that says where the search found the customers."""
        if is_shown == self._displays_found:
            return
        self._displays_found = is_shown
        header, place = self.horizontalHeader(), len(self._columns)
        self._is_fitting = True
        header.moveSection(header.visualIndex(place), 1 if is_shown else place)
        self.fit()

    def selected_count(self) -> int:
        """How many rows are selected; a million cost no more than one."""
        return sum(each.height() for each in self._ranges())

    def selected_rows(self) -> list[int]:
        """The positions of the selected rows, from top to bottom."""
        return sorted(row for each in self._ranges() for row in range(each.top(), each.bottom() + 1))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.selected_count() > 1:
            self.select_current()
            return
        super().keyPressEvent(event)

    def select_current(self) -> None:
        """Select the current row alone."""
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        self.selectionModel().select(self.currentIndex(), flags)

    def visible_columns(self) -> list[str]:
        """The ids of the columns that the rep has on show, also where there is no room for all of them."""
        header = self.horizontalHeader()
        places = sorted(range(len(self._columns)), key=header.visualIndex)
        return [self._columns[place].id for place in places if self._columns[place].id in self._layout.shown]

    def sort_newest_first(self) -> None:
        """Begin with what changed last."""
        place = next(
            place for place, column in enumerate(self._columns) if column.sort is CustomerSort.CHANGED
        )
        self.horizontalHeader().setSortIndicator(place, Qt.SortOrder.DescendingOrder)

    def layout_text(self) -> str:
        """How the columns are now, to keep and to give back to ``set_layout``."""
        return written(self._layout)

    def set_layout(self, kept: str) -> None:
        """Put the columns as a view has them, and keep them so."""
        layout = read_layout(kept, self._columns)
        if layout != self._layout:
            self._arrange(layout)
            self._change_layout(layout)

    def show_sort(self, sort: CustomerSort, descending: bool) -> None:
        """Mark the column that the grid is sorted by; says nothing to those who listen."""
        order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        place = next(place for place, column in enumerate(self._columns) if column.sort is sort)
        header = self.horizontalHeader()
        header.blockSignals(True)
        header.setSortIndicator(place, order)
        header.blockSignals(False)
        header.viewport().update()

    def fit(self) -> None:
        """Show what fits; the name takes what the others leave."""
        header, percent = self.horizontalHeader(), theme().text_percent
        room = self.viewport().width()
        taken = theme().scaled(FOUND_WIDTH) if self._displays_found else 0
        shown = fitting(self._columns, self._layout, (room - taken) * 100 / percent)
        self._is_fitting = True
        header.setSectionHidden(len(self._columns), not self._displays_found)
        header.resizeSection(len(self._columns), taken)
        wanted = [
            theme().scaled(width_of(column, self._layout)) if column.id in shown else 0
            for column in self._columns
        ]
        chosen = {place for place, column in enumerate(self._columns) if column.id in self._layout.widths}
        fitted = spread(wanted, 0, theme().scaled(NAME_AT_LEAST), room - taken, chosen)
        if 0 in chosen:
            # The rep sized the name: what is left stays empty.
            fitted = wanted
        for place, (column, width) in enumerate(zip(self._columns, fitted, strict=True)):
            header.setSectionHidden(place, column.id not in shown)
            if column.id in shown:
                header.resizeSection(place, width)
        self._is_fitting = False
        self.columns_changed.emit(len(shown), len(self._columns))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def retheme(self) -> None:
        super().retheme()
        if hasattr(self, "_columns"):
            self.fit()

    def choose_columns(self, at: QPoint | None = None) -> None:
        """Offer every column to be shown or hidden."""
        words = self._workspace.words
        menu = Menu(words.translate("customers", "Columns"), self)
        header = self.horizontalHeader()
        for place, column in enumerate(self._columns):
            action = menu.add(column.head)
            action.setCheckable(True)
            action.setChecked(column.id in self._layout.shown)
            action.setEnabled(place != 0)
            action.toggled.connect(lambda shown, place=place: self._show_column(place, shown))
        menu.open_at(header.mapToGlobal(at or QPoint(header.width() - 240, header.height())))

    def _ranges(self) -> list[QItemSelectionRange]:
        """The selected rows in runs; where Qt cut a run by columns, its left part stands for it."""
        selection = self.selectionModel().selection()
        found = (selection.at(place) for place in range(selection.count()))
        return [each for each in found if each.left() == 0]

    def _show_column(self, place: int, is_shown: bool) -> None:
        id = self._columns[place].id
        shown = tuple(each for each in self._layout.shown if each != id)
        self._change_layout(replace(self._layout, shown=(*shown, id) if is_shown else shown))
        self.fit()

    def _on_section_moved(self, _place: int, _from: int, _to: int) -> None:
        if self._is_fitting:
            return
        header = self.horizontalHeader()
        places = sorted(range(len(self._columns)), key=header.visualIndex)
        self._change_layout(replace(self._layout, order=tuple(self._columns[place].id for place in places)))

    def _on_section_resized(self, place: int, _before: int, width: int) -> None:
        if not self._is_fitting and place != len(self._columns) and width:
            self._size(place, round(width * 100 / theme().text_percent))

    def _on_edge_double_clicked(self, place: int) -> None:
        """Make a column as wide as the widest that it shows."""
        if place < len(self._columns):
            self._size(place, content_width(self, place))
            self.fit()

    def _size(self, place: int, width: int) -> None:
        widths = {**self._layout.widths, self._columns[place].id: width}
        self._change_layout(replace(self._layout, widths=widths))

    def _change_layout(self, layout: GridLayout) -> None:
        self._layout = layout
        choices = self._workspace.services.choices

        def keep(settings: Settings) -> Settings:
            return replace(settings, layouts={**settings.layouts, _LAYOUT: written(layout)})

        self._workspace.tasks.command(lambda: choices.change_settings(keep))

    def _on_sort_changed(self, place: int, order: Qt.SortOrder) -> None:
        if place == len(self._columns):
            # Where something was found is no order: the names are.
            self.horizontalHeader().setSortIndicator(0, order)
            return
        wanted: CustomerSort = self._columns[place].sort
        self.sort_chosen.emit(wanted, order == Qt.SortOrder.DescendingOrder)

    def _on_action_asked(self, value: object, row: int) -> None:
        if value == "menu":
            self.menu_asked.emit(row)
        else:
            self.menu_chosen.emit(str(value), row)
