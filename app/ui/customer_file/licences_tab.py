"""What the customer holds, by contract; and for who holds nothing yet, the way to an offer."""

from typing import cast

from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from app.domain.catalogue import Bundle, Product
from app.domain.document import Kind
from app.domain.ids import CustomerId
from app.services.changes import Changes
from app.services.documents.quote_lines import text_in
from app.services.flows.purchasing import can_purchase
from app.services.queries.rows import LicenceRow
from app.ui.customer_file.order_note import OrderNote
from app.ui.customer_file.product_tabs import purchase_button
from app.ui.quotes.start_offer import may_quote, start_offer
from app.ui.tables.cell import Cell, name_cell, number_cell
from app.ui.tables.column_fit import ColumnFit
from app.ui.tables.row_model import Column, RowModel
from app.ui.tables.view import TableView
from app.ui.widgets.buttons import Button
from app.ui.widgets.empty_state import EmptyState
from app.ui.workspace import Workspace

_WIDTHS = (0, 120, 110, 150, 160, 130)
_PRODUCT_AT_LEAST = 220


class LicencesTab(QWidget):
    """A row per product held."""

    def __init__(self, workspace: Workspace, customer_id: CustomerId, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._id = workspace, customer_id
        words = workspace.words
        self._items: dict[str, Product | Bundle] = {}
        self._levels: dict[str, str] = {}
        self._read_catalogue()
        self._model: RowModel[LicenceRow] = RowModel(self._columns(), lambda row: row.id, self)
        self._view = TableView(words.translate("file", "Licences"), self, row_height=56)
        self._view.setObjectName("licence_list")
        self._view.setModel(self._model)
        ColumnFit(self._view, _WIDTHS, _PRODUCT_AT_LEAST)
        self._select = Button(words.translate("file", "Select an offer"), "secondary", "plus", self)
        self._select.setObjectName("select_offer")
        self._select.clicked.connect(lambda: start_offer(workspace, customer_id))
        self._empty = EmptyState(
            "layers",
            words.translate("file", "No licences yet"),
            self._how_they_come(),
            self._way(),
            self,
        )
        self._select.setVisible(may_quote(workspace.desk, workspace.desk.customers.get(customer_id)))
        self._lay_out()
        workspace.bridge.changed.connect(self._on_changed)
        self._refresh()

    def _how_they_come(self) -> str:
        words, desk = self._workspace.words, self._workspace.desk
        if can_purchase(desk, desk.customers.get(self._id)):
            return words.translate("file", "They are assigned when a purchase is carried out.")
        return words.translate("file", "They are assigned when a quote is validated.")

    def _way(self) -> Button:
        """The way to the first licences: a purchase where the programme is sold so, else an offer."""
        purchase = purchase_button(self._workspace, self._id, self)
        if purchase is None:
            return self._select
        self._select.hide()
        return purchase

    def _columns(self) -> tuple[Column[LicenceRow], ...]:
        words, formats = self._workspace.words, self._workspace.formats
        currency = formats.currency(self._workspace.desk.main_currency)
        payment = words.translate("file", "Per period excl. VAT, {currency}", currency=currency)
        return (
            Column("product", words.translate("file", "Product"), self._product),
            Column("level", words.translate("file", "Level"), self._level),
            Column(
                "quantity",
                words.translate("file", "Licences"),
                lambda row: number_cell(formats.count(row.quantity), strong=True),
                align_right=True,
            ),
            Column("payment", payment, self._payment, align_right=True),
            Column("contract", words.translate("file", "Contract"), lambda row: Cell(row.contract_number)),
            Column(
                "until", words.translate("file", "Until"), lambda row: Cell(formats.short_date(row.end_date))
            ),
        )

    def _product(self, row: LicenceRow) -> Cell:
        item, language = self._items.get(row.product_id), self._workspace.words.language
        if item is None:
            return name_cell(row.product_id)
        return name_cell(text_in(item.name, language), text_in(item.description, language))

    def _level(self, row: LicenceRow) -> Cell:
        return Cell(self._levels.get(row.level or "", row.level or ""))

    def _payment(self, row: LicenceRow) -> Cell:
        is_other = row.payment.currency != self._workspace.desk.main_currency
        amount = self._workspace.formats.amount(row.payment)
        return number_cell(amount, row.payment.currency if is_other else "")

    def _read_catalogue(self) -> None:
        language = self._workspace.words.language
        for programme in self._workspace.desk.catalogue.programmes():
            self._items |= {product.id: product for product in programme.products}
            self._items |= {bundle.id: bundle for bundle in programme.bundles}
            self._levels |= {id: text_in(name, language) for id, name in programme.level_names.items()}

    def _lay_out(self) -> None:
        body = QWidget(self)
        self._stack = QStackedLayout(body)
        self._stack.addWidget(self._view)
        self._stack.addWidget(self._empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 24)
        column.setSpacing(0)
        column.addWidget(OrderNote(self._workspace, self._id, self))
        column.addWidget(body, 1)

    def _refresh(self) -> None:
        rows = self._workspace.desk.queries.licences(self._id)
        self._model.set_rows(rows)
        self._stack.setCurrentWidget(self._view if rows else self._empty)

    def _on_changed(self, news: object) -> None:
        changes = cast(Changes, news)
        if changes.of(Kind.LICENCE) or changes.of(Kind.CONTRACT) or changes.is_everything:
            self._refresh()
