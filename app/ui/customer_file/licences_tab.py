"""What the customer holds, by contract; and for who holds nothing yet, the way to an offer."""

from collections.abc import Sequence
from dataclasses import replace
from typing import cast

from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from app.domain.catalogue.catalogue import Bundle, OfferType, Product, SellingFlow
from app.domain.document import Kind
from app.domain.ids import CustomerId
from app.domain.partner.role import Role
from app.domain.subscription.term import TermState
from app.services.change_orders.change_builder import BEGUN_WITH_CHANGES
from app.services.purchases.purchase_rule import can_purchase
from app.services.queries.rows import ContractRow, LicenceRow
from app.services.store.changes import Changes
from app.services.words.catalogue_texts import text_in
from app.ui.actions.start_quote import may_quote, start_offer
from app.ui.columns.kept_columns import keep_columns
from app.ui.customer_file.change_quotes import ChangeQuotes
from app.ui.customer_file.hidden_while_lost import HiddenWhileLost
from app.ui.customer_file.order_note import OrderNote
from app.ui.customer_file.sale_button import purchase_button
from app.ui.customer_file.services import LicencesTabServices
from app.ui.tables.cell import Cell, name_cell, number_cell
from app.ui.tables.row_model import Column, RowModel
from app.ui.tables.view import TableView
from app.ui.theme import SECTION
from app.ui.widgets.buttons import Button
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.label import Label
from app.ui.widgets.menu import Menu
from app.ui.workspace import places
from app.ui.workspace.workspace import Workspace

_WIDTHS = (0, 110, 170, 150, 120, 150)
_PRODUCT_AT_LEAST = 200
_HELD, _NONE = 0, 1


class LicencesTab(QWidget):
    """A row per product held."""

    def __init__(
        self,
        workspace: Workspace[LicencesTabServices],
        customer_id: CustomerId,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace, self._id = workspace, customer_id
        words = workspace.words
        self._items: dict[str, Product | Bundle] = {}
        self._levels: dict[str, str] = {}
        self._sold_alone: set[str] = set()
        self._read_catalogue()
        self._model: RowModel[LicenceRow] = RowModel(self._columns(), lambda row: row.id, self)
        self._view = TableView(words.translate("file", "Licences"), self, row_height=56)
        self._view.setObjectName("licence_list")
        self._view.setModel(self._model)
        keep_columns(workspace, self._view, "file.licences", _WIDTHS, _PRODUCT_AT_LEAST)
        self._offer = Label("", SECTION, "text", self)
        self._offer.setObjectName("held_offer")
        self._select = self._build_select("select_offer")
        self._another = self._build_select("select_another_offer")
        self._change = Button(words.translate("file", "Change options"), "secondary", "draft", self)
        self._change.setObjectName("change_options")
        self._change.clicked.connect(self._on_change)
        self._align = Button(words.translate("file", "Bring to one end"), "secondary", "calendar", self)
        self._align.setObjectName("co_terminate")
        self._align.clicked.connect(lambda: workspace.router.go(places.CoTerminate(customer_id)))
        way, none_yet = self._way(), words.translate("file", "No licences yet")
        self._empty = EmptyState("layers", none_yet, self._how_they_come(), way, self)
        self._hide_while_lost(way)
        self._lay_out()
        workspace.bridge.changed.connect(self._on_changed)
        self._refresh()

    def _build_select(self, name: str) -> Button:
        """The way to an offer, where this rep may quote."""
        workspace, id = self._workspace, self._id
        select = Button(workspace.words.translate("file", "Select an offer"), "secondary", "plus", self)
        select.setObjectName(name)
        select.clicked.connect(lambda: start_offer(workspace, id))
        return select

    def _hide_while_lost(self, way: Button) -> None:
        """Sell nothing to who is lost; ``way`` is the one to the first licences."""
        workspace, id, services = self._workspace, self._id, self._workspace.services
        is_quoted = may_quote(services.account, services.catalogue, services.customers.get(id))
        HiddenWhileLost(workspace, id, self._another, is_offered=is_quoted)
        HiddenWhileLost(workspace, id, self._select, is_offered=is_quoted and way is self._select)
        if way is not self._select:
            HiddenWhileLost(workspace, id, way)

    def _how_they_come(self) -> str:
        words, services = self._workspace.words, self._workspace.services
        if self._flow() in BEGUN_WITH_CHANGES:
            return words.translate("file", "Order the first ones here: they make the contract.")
        if can_purchase(services.catalogue, services.customers.get(self._id)):
            return words.translate("file", "They are assigned when a purchase is carried out.")
        return words.translate("file", "They are assigned when a quote is validated.")

    def _way(self) -> Button:
        """The way to the first licences: a purchase where the programme is sold so, else an offer."""
        assign = self._first_change_button()
        return assign or purchase_button(self._workspace, self._id, self) or self._select

    def _first_change_button(self) -> Button | None:
        """The way to the first licences where they are a change of nothing, and this rep may write."""
        words, flow = self._workspace.words, self._flow()
        if self._workspace.services.account.role is Role.VIEWER or flow not in BEGUN_WITH_CHANGES:
            return None
        assign, order = words.translate("file", "Assign licences"), words.translate("file", "Order licences")
        text = assign if flow is SellingFlow.DIRECT else order
        button = Button(text, "primary", "plus", self)
        button.setObjectName("assign_licences")
        button.clicked.connect(lambda: self._workspace.router.go(places.ChangeLicences(self._id)))
        return button

    def _flow(self) -> SellingFlow | None:
        """How the first licences come to be in the customer's programme."""
        customer = self._workspace.services.customers.get(self._id)
        programme = self._workspace.services.catalogue.programme(customer.programme_id)
        allowed = programme.terms_for(customer.partnership)
        return allowed.flow if allowed is not None else None

    def _columns(self) -> tuple[Column[LicenceRow], ...]:
        words, formats = self._workspace.words, self._workspace.formats
        currency = formats.currency(self._workspace.services.main_currency)
        payment = words.translate("file", "Per period excl. VAT, {currency}", currency=currency)
        return (
            Column("product", words.translate("file", "Product"), self._product),
            Column("level", words.translate("file", "Level"), self._level),
            Column(
                "quantity",
                words.translate("file", "Licences"),
                self._seats,
                align_right=True,
            ),
            Column("payment", payment, self._payment, align_right=True),
            Column("contract", words.translate("file", "Contract"), lambda row: Cell(row.contract_number)),
            Column("until", words.translate("file", "Until"), self._until),
        )

    def _product(self, row: LicenceRow) -> Cell:
        item, language = self._items.get(row.product_id), self._workspace.words.language
        if item is None:
            return name_cell(row.product_id)
        second = text_in(item.description, language)
        if (of := self._product_of(row)) is not None:
            product = text_in(of.name, language)
            second = self._workspace.words.translate("file", "Option of {product}", product=product)
        return name_cell(text_in(item.name, language), second)

    def _product_of(self, row: LicenceRow) -> Product | Bundle | None:
        """The product that a row is an option of, if it is one."""
        item = self._items.get(row.product_id)
        option_of = item.option_of if isinstance(item, Product) else None
        return self._items.get(option_of) if option_of is not None else None

    def _place(self, row: LicenceRow) -> tuple[str, int, int]:
        """Where a row stands: under its contract as in the programme, an option after its product."""
        places = {id: place for place, id in enumerate(self._items)}
        product = self._product_of(row)
        own = places.get(row.product_id, len(places))
        first = places.get(product.id, own) if product is not None else own
        return row.contract_number, first, own if product is not None else -1

    def _seats(self, row: LicenceRow) -> Cell:
        """The seats that are held, and what they become where fewer are ordered already."""
        words, formats = self._workspace.words, self._workspace.formats
        cell = number_cell(formats.count(row.quantity), strong=True)
        if row.changes_on is None or row.changes_to is None:
            return cell
        seats, day = formats.count(row.changes_to), formats.short_date(row.changes_on)
        return replace(cell, second=words.translate("file", "{seats} from {day}", seats=seats, day=day))

    def _until(self, row: LicenceRow) -> Cell:
        """The last day of the term; of a contract that came to its end it says what became of it."""
        day = self._workspace.formats.short_date(row.end_date)
        if row.state is TermState.UPCOMING:
            start = self._workspace.formats.short_date(row.start_date)
            return Cell(self._workspace.words.translate("file", "begins {day}", day=start), ink="text3")
        if row.state is TermState.EXTENDED:
            # What is paid is more than was agreed: the rep sees why.
            said = self._workspace.words.translate("file", "month by month")
            return Cell(day, said, ink="warning")
        if row.state is not TermState.ENDED:
            return Cell(day)
        return Cell(self._workspace.words.translate("file", "ended {day}", day=day), ink="danger")

    def _level(self, row: LicenceRow) -> Cell:
        return Cell(self._levels.get(row.level or "", row.level or ""))

    def _payment(self, row: LicenceRow) -> Cell:
        is_other = row.payment.currency != self._workspace.services.main_currency
        amount = self._workspace.formats.amount(row.payment)
        return number_cell(amount, row.payment.currency if is_other else "")

    def _read_catalogue(self) -> None:
        language = self._workspace.words.language
        for programme in self._workspace.services.catalogue.programmes():
            self._items |= {product.id: product for product in programme.products}
            self._items |= {bundle.id: bundle for bundle in programme.bundles}
            if programme.bundles:
                # Where nothing is sold as a bundle, nothing is called Custom either.
                self._sold_alone |= {product.id for product in programme.products}
            self._levels |= {id: text_in(name, language) for id, name in programme.level_names.items()}

    def _lay_out(self) -> None:
        held, body = QWidget(self), QWidget(self)
        head = QHBoxLayout()
        head.addWidget(self._offer, 1)
        head.addWidget(self._another)
        head.addWidget(self._align)
        head.addWidget(self._change)
        rows = QVBoxLayout(held)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(12)
        rows.addLayout(head)
        rows.addWidget(self._view, 1)
        self._stack = QStackedLayout(body)
        self._stack.addWidget(held)
        self._stack.addWidget(self._empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 24)
        column.setSpacing(0)
        column.addWidget(OrderNote(self._workspace, self._id, self))
        column.addWidget(body, 1)
        column.addWidget(ChangeQuotes(self._workspace, self._id, self))

    def _refresh(self) -> None:
        rows = self._workspace.services.queries.licences(self._id)
        self._model.set_rows(sorted(rows, key=self._place))
        self._offer.setText(self._offer_of(rows))
        running = self._running()
        self._change.setVisible(bool(running))
        self._align.setVisible(len(running) > 1)
        self._stack.setCurrentIndex(_HELD if rows else _NONE)

    def _running(self) -> Sequence[ContractRow]:
        """The contracts that this rep may change."""
        services = self._workspace.services
        if services.account.role is Role.VIEWER:
            return ()
        held = {row.contract_id for row in services.queries.licences(self._id)}
        contracts = services.queries.contracts(self._id)
        return [each for each in contracts if each.state is not TermState.ENDED and each.id in held]

    def _on_change(self) -> None:
        """Change the only contract, or ask which."""
        running = self._running()
        if len(running) == 1:
            self._open_change(running[0])
            return
        menu = Menu(self._change.text(), self)
        for contract in running:
            action = menu.add(contract.number, "layers")
            action.triggered.connect(lambda _=False, contract=contract: self._open_change(contract))
        menu.open_below(self._change)

    def _open_change(self, contract: ContractRow) -> None:
        self._workspace.router.go(places.ChangeLicences(self._id, contract.id))

    def _offer_of(self, rows: Sequence[LicenceRow]) -> str:
        """The offers that licences were sold by, and their contracts: ``U-Cyber 360° · C-2026-1``."""
        words, contracts = self._workspace.words, dict.fromkeys(row.contract_number for row in rows)
        held = [self._items.get(row.product_id) for row in rows]
        offers = [text_in(item.name, words.language) for item in held if isinstance(item, Bundle)]
        if any(row.product_id in self._sold_alone for row in rows):
            offers.append(words.name(OfferType.CUSTOM))
        return " · ".join((*dict.fromkeys(offers), *contracts))

    def _on_changed(self, news: object) -> None:
        changes = cast(Changes, news)
        if changes.of(Kind.LICENCE) or changes.of(Kind.CONTRACT) or changes.is_everything:
            self._refresh()
