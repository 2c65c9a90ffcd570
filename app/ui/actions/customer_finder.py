"""Finds one customer in a dialog: a search box over the customers that it leaves, of whom one is gone to."""

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QHeaderView, QVBoxLayout, QWidget

from app.domain.ids import CustomerId
from app.domain.kind import Kind
from app.services.queries.customer_filter import CustomerFilter
from app.services.queries.customer_row import CustomerRow
from app.ui.actions.services import CustomerFinderServices
from app.ui.tables.cell import Cell, name_cell
from app.ui.tables.row_model import Column, RowModel
from app.ui.tables.view import TableView
from app.ui.theme import theme
from app.ui.widgets.search_box import SearchBox
from app.ui.workspace.workspace import Workspace

_FOUND_AT_MOST = 50
_ROW_HEIGHT, _ROWS_SEEN, _STATUS_WIDTH = 56, 4, 150


class CustomerFinder(QWidget):
    """Down goes from the box to the customers; the one ``without`` is never among them.

    Signals:
        went_to: the row of the customer that has the keyboard, None when it is nobody any more.
        opened: Enter or a double click on that customer.
    """

    went_to = Signal(object)
    opened = Signal()

    def __init__(
        self,
        workspace: Workspace[CustomerFinderServices],
        parent: QWidget,
        *,
        width: int,
        without: CustomerId | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace, self._without, self._searched = workspace, without, 0
        words = workspace.words
        self._programmes = workspace.services.queries.names(Kind.PROGRAMME, words.language)
        self.search = SearchBox(
            words.translate("quote_copy", "Search customers"),
            words.translate("quote_copy", "Name, SIRET, domain, city, contact…"),
            parent=self,
            width=width,
        )
        self._model: RowModel[CustomerRow] = RowModel(self._columns(), lambda row: row.id, self)
        self.view = self._build_view()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.search)
        column.addWidget(self.view)
        self.search.searched.connect(self._look_for)
        self.search.went_down.connect(self.view.setFocus)
        self.view.selectionModel().currentRowChanged.connect(self._on_current_changed)
        self.view.opened.connect(lambda _row: self.opened.emit())

    def begin(self) -> None:
        """Show those that no search has narrowed."""
        self._look_for("")

    def _columns(self) -> tuple[Column[CustomerRow], ...]:
        words = self._workspace.words
        return (
            Column("name", words.translate("quote_copy", "Customer"), self._name_cell),
            Column("status", words.translate("quote_copy", "Status"), self._status_cell),
        )

    def _name_cell(self, row: CustomerRow) -> Cell:
        programmes = ", ".join(self._programmes.get(each, each) for each in row.programme_ids)
        return name_cell(row.name, " · ".join(each for each in (row.city, programmes) if each))

    def _status_cell(self, row: CustomerRow) -> Cell:
        return Cell(self._workspace.words.name(row.status), ink="text2")

    def _build_view(self) -> TableView:
        words = self._workspace.words
        view = TableView(
            words.translate("quote_copy", "Customers found"), self, row_height=_ROW_HEIGHT, name_column=0
        )
        view.setModel(self._model)
        view.horizontalHeader().hide()
        view.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        view.setColumnWidth(1, theme().scaled(_STATUS_WIDTH))
        view.setFixedHeight(theme().scaled(_ROW_HEIGHT * _ROWS_SEEN))
        return view

    def _look_for(self, text: str) -> None:
        self._searched += 1
        asked, queries = self._searched, self._workspace.services.queries

        def find() -> tuple[CustomerRow, ...]:
            return queries.customers(CustomerFilter(text=text)).page(0, _FOUND_AT_MOST)

        self._workspace.tasks.query(find, lambda rows: self._on_found(rows, asked))

    def _on_found(self, rows: tuple[CustomerRow, ...], asked: int) -> None:
        if asked != self._searched:
            # Something else was typed since and is being searched for.
            return
        self._model.set_rows([row for row in rows if row.id != self._without])
        if not self.view.currentIndex().isValid():
            self.went_to.emit(None)

    def _on_current_changed(self, now: QModelIndex, _before: QModelIndex) -> None:
        self.went_to.emit(self._model.row_at(now.row()) if now.isValid() else None)
