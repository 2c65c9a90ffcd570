"""The table of the grid: which columns it shows, how wide, in which order; the menu of a row."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QByteArray, QPoint, Qt, Signal
from PySide6.QtWidgets import QHeaderView, QWidget

from app.services.queries.customer_filter import CustomerSort
from app.services.settings import Settings
from app.ui.customers.columns import GridColumn
from app.ui.tables.row_actions import RowAction
from app.ui.tables.view import TableView
from app.ui.widgets.menu import Menu
from app.ui.workspace import Workspace

_LAYOUT = "customers.grid"
_COMFORTABLE = 1280


class CustomerGridView(TableView):
    """Keeps its layout from one day to the next; hides columns where the window is narrow.

    Signals:
        sort_chosen: a ``CustomerSort`` and whether it descends.
        menu_chosen: the tab of the customer file to open, and the row.
    """

    sort_chosen = Signal(object, bool)
    menu_chosen = Signal(str, int)

    def __init__(self, columns: Sequence[GridColumn], workspace: Workspace, parent: QWidget) -> None:
        words = workspace.words
        super().__init__(words.translate("customers", "Customers"), parent, name_column=0, multiple=True)
        self.setObjectName("customer_grid")
        self._columns = tuple(columns)
        self._workspace = workspace
        self._is_narrow = False
        self.set_row_actions(
            [
                RowAction("quotes", "quote", words.translate("customers", "Quotes")),
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
        self.menu_asked.connect(self._show_row_menu)

    def restore_layout(self) -> None:
        """Put the columns as the rep left them, or as they come."""
        header = self.horizontalHeader()
        for place, column in enumerate(self._columns):
            header.resizeSection(place, column.width)
            header.setSectionHidden(place, not column.is_shown)
        kept = self._workspace.desk.choices.settings.layouts.get(_LAYOUT, "")
        if kept:
            header.restoreState(QByteArray.fromBase64(kept.encode()))
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.sectionMoved.connect(self._keep_layout)
        header.sectionResized.connect(self._keep_layout)

    def fit(self, width: int) -> None:
        """Hide what yields where ``width`` is too small for all, and show it again where it is not."""
        is_narrow = width < _COMFORTABLE - 216
        if is_narrow == self._is_narrow:
            return
        self._is_narrow = is_narrow
        header = self.horizontalHeader()
        for place, column in enumerate(self._columns):
            if column.yields:
                header.setSectionHidden(place, is_narrow)

    def choose_columns(self, at: QPoint | None = None) -> None:
        """Offer every column to be shown or hidden."""
        words = self._workspace.words
        menu = Menu(words.translate("customers", "Columns"), self)
        header = self.horizontalHeader()
        for place, column in enumerate(self._columns):
            action = menu.add(column.head)
            action.setCheckable(True)
            action.setChecked(not header.isSectionHidden(place))
            action.setEnabled(place != 0)
            action.toggled.connect(lambda shown, place=place: self._show_column(place, shown))
        menu.popup(header.mapToGlobal(at or QPoint(header.width() - 240, header.height())))

    def _show_column(self, place: int, is_shown: bool) -> None:
        self.horizontalHeader().setSectionHidden(place, not is_shown)
        self._keep_layout()

    def _keep_layout(self, *_moved: int) -> None:
        if self._is_narrow or not self.isVisible():
            return
        state = bytes(self.horizontalHeader().saveState().toBase64().data()).decode()
        choices = self._workspace.desk.choices

        def keep(settings: Settings) -> Settings:
            return replace(settings, layouts={**settings.layouts, _LAYOUT: state})

        if choices.settings.layouts.get(_LAYOUT) != state:
            self._workspace.tasks.command(lambda: choices.change_settings(keep))

    def _on_sort_changed(self, place: int, order: Qt.SortOrder) -> None:
        wanted: CustomerSort = self._columns[place].sort
        self.sort_chosen.emit(wanted, order == Qt.SortOrder.DescendingOrder)

    def _on_action_asked(self, value: object, row: int) -> None:
        if value == "menu":
            self._show_row_menu(row)
        else:
            self.menu_chosen.emit(str(value), row)

    def _show_row_menu(self, row: int) -> None:
        words = self._workspace.words
        menu = Menu(words.translate("customers", "Actions"), self)
        entries = (
            ("licences", words.translate("customers", "Open the file")),
            ("quotes", words.translate("customers", "Quotes")),
            ("profile", words.translate("customers", "Edit the profile")),
        )
        for tab, label in entries:
            menu.add(label).triggered.connect(lambda _=False, tab=tab: self.menu_chosen.emit(tab, row))
        menu.popup(self.viewport().mapToGlobal(self.row_rect(row).center()))
