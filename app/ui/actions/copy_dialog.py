"""Finds the customer to whom a quote is duplicated, and says what it comes to there."""

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QHeaderView, QWidget

from app.domain.errors import Problem
from app.domain.ids import CustomerId, QuoteId
from app.domain.kind import Kind
from app.services.drafts.drafts import QuoteDraft
from app.services.queries.customer_filter import CustomerFilter
from app.services.queries.customer_row import CustomerRow
from app.services.quotes.quote_copy import CopyPreview, discount_sentence, preview_copy, price_sentence
from app.ui.actions.services import CopyDialogServices
from app.ui.tables.cell import Cell, name_cell
from app.ui.tables.row_model import Column, RowModel
from app.ui.tables.view import TableView
from app.ui.theme import NOTE, theme
from app.ui.widgets.banner import Banner
from app.ui.widgets.dialog import Dialog
from app.ui.widgets.label import Label
from app.ui.widgets.search_box import SearchBox
from app.ui.workspace.workspace import Workspace

_FOUND_AT_MOST = 50
_ROW_HEIGHT, _ROWS_SEEN = 56, 4
_WIDTH, _STATUS_WIDTH = 560, 150


class CopyDialog(Dialog):
    """The primary button works once a customer is chosen to whom this can be quoted.

    Signals:
        duplicated: the draft that was made; nothing is quoted before the rep has seen it in the editor.
    """

    duplicated = Signal(object)

    def __init__(self, workspace: Workspace[CopyDialogServices], id: QuoteId, window: QWidget) -> None:
        self._workspace, self._id = workspace, id
        words, self._quote = workspace.words, workspace.services.quotes.get(id)
        super().__init__(
            window,
            words.translate(
                "quote_copy", "For whom is quote {number} duplicated?", number=self._quote.display_number
            ),
            words.translate("quote_copy", "Duplicate"),
            words.translate("quote_copy", "Cancel"),
            width=_WIDTH,
        )
        self.setObjectName("copy_dialog")
        self.primary.setObjectName("copy_confirm")
        self._searched, self._previewed = 0, CustomerId("")
        self._programmes = workspace.services.queries.names(Kind.PROGRAMME, words.language)
        self.search = SearchBox(
            words.translate("quote_copy", "Search customers"),
            words.translate("quote_copy", "Name, SIRET, domain, city, contact…"),
            parent=self,
            width=_WIDTH - 40,
        )
        self.search.setObjectName("copy_search")
        self._model: RowModel[CustomerRow] = RowModel(self._columns(), lambda row: row.id, self)
        self.view = self._build_view()
        self._told = Banner("info", "", "", self)
        self._told.setObjectName("copy_told")
        self._note = Label("", NOTE, "text2", self, wrap=True)
        self._lay_out()
        self._connect()
        self._choose_nobody()
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
        view.setObjectName("copy_customers")
        view.setModel(self._model)
        view.horizontalHeader().hide()
        view.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        view.setColumnWidth(1, theme().scaled(_STATUS_WIDTH))
        view.setFixedHeight(theme().scaled(_ROW_HEIGHT * _ROWS_SEEN))
        return view

    def _lay_out(self) -> None:
        for each in (self.search, self.view, self._told, self._note):
            self.body.addWidget(each)
        self._told.hide()
        self._note.hide()

    def _connect(self) -> None:
        self.search.searched.connect(self._look_for)
        self.search.went_down.connect(self.view.setFocus)
        self.view.selectionModel().currentRowChanged.connect(self._on_current_changed)
        self.view.opened.connect(lambda _row: self.primary.click() if self.primary.isEnabled() else None)
        self.accepted.connect(self._duplicate)

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
        self._model.set_rows([row for row in rows if row.id != self._quote.customer_id])
        if not self.view.currentIndex().isValid():
            self._choose_nobody()

    def _on_current_changed(self, now: QModelIndex, _before: QModelIndex) -> None:
        if not now.isValid():
            self._choose_nobody()
            return
        services, id = self._workspace.services, self._model.row_at(now.row()).id
        self._previewed = id
        self.primary.setEnabled(False)
        self._workspace.tasks.query(
            lambda: preview_copy(services.quote_services, self._id, id),
            self._on_previewed,
            self._tell_problems,
        )

    def _choose_nobody(self) -> None:
        self._previewed = CustomerId("")
        self._told.hide()
        self._note.hide()
        self.primary.refuse(self._workspace.words.translate("quote_copy", "Choose a customer first."))

    def _on_previewed(self, preview: CopyPreview) -> None:
        if preview.customer.id != self._previewed:
            return
        words = self._workspace.words
        self._told.set_message(
            "info",
            price_sentence(words, preview),
            "",
            second=discount_sentence(words, preview),
        )
        self._told.show()
        lacking = dict.fromkeys(words.problem(each) for each in preview.to_correct)
        self._note.setText(
            words.translate("quote_copy", "To correct in the offer: {problems}", problems=" ".join(lacking))
        )
        self._note.setVisible(bool(lacking))
        self.primary.allow()

    def _tell_problems(self, problems: tuple[Problem, ...]) -> None:
        words = self._workspace.words
        text = " ".join(dict.fromkeys(words.problem(each) for each in problems))
        self._told.set_message("danger", "", text)
        self._told.show()
        self._note.hide()
        self.primary.refuse(text)

    def _duplicate(self) -> None:
        quotes, id = self._workspace.services.quotes, self._previewed
        self.primary.setEnabled(False)
        self._workspace.tasks.command(
            lambda: quotes.duplicate(self._id, id), self._on_duplicated, self._tell_problems
        )

    def _on_duplicated(self, draft: QuoteDraft) -> None:
        self.close_over()
        self.duplicated.emit(draft)
