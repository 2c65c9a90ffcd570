"""The customer grid: what there is to search, narrow and sort by, and the table."""

from collections.abc import Collection, Mapping
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from app.domain.customer.states import CustomerKind
from app.domain.ids import CustomerId
from app.domain.kind import Kind
from app.domain.partner.role import Role
from app.services.queries.customer_row import CustomerRow
from app.services.store.changes import Changes
from app.ui.customers.columns import GridWords, grid_columns
from app.ui.customers.customer_walk import CustomerWalk
from app.ui.customers.drafts_banner import DraftsBanner
from app.ui.customers.empty import GridStates
from app.ui.customers.expiry_banner import ExpiryBanner
from app.ui.customers.footer import GridFooter
from app.ui.customers.found import Found
from app.ui.customers.grid_model import CustomerGridModel
from app.ui.customers.grid_view import CustomerGridView
from app.ui.customers.header import ChannelHeader, grid_header
from app.ui.customers.looking import Looking
from app.ui.customers.narrowing import Narrowing
from app.ui.customers.selected_rows import SelectedRows
from app.ui.customers.sharing import GridSharing
from app.ui.customers.tools import GridTools
from app.ui.widgets.az_index import AzIndex
from app.ui.widgets.buttons import Button
from app.ui.workspace import places
from app.ui.workspace.workspace import Workspace

if TYPE_CHECKING:
    from app.ui.customers.services import CustomersServices

_CONTEXT_KINDS = (Kind.PARTNER, Kind.PROGRAMME, Kind.CUSTOMER_TYPE)


class CustomersPage(QWidget):
    """Search, chips, letters, table and footer over one ``CustomerFilter``."""

    def __init__(
        self,
        workspace: "Workspace[CustomersServices]",
        place: places.Customers,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._place = place
        self._add_place = places.AddCustomer(parent_id=place.parent_id)
        self._banner = ExpiryBanner(workspace, self)
        self._tools = GridTools(workspace, workspace.services.clock.today, self)
        self._letters = AzIndex(workspace.words.translate("customers", "Letters"), self)
        self._footer = GridFooter(workspace.words, self)
        self._states = GridStates(workspace, self._add_place, self)
        self._found = Found(workspace, lambda: self._narrowing.filter.text)
        self._view, self._model = self._build_table()
        self._narrowing: Narrowing = Narrowing(workspace, place, self._tools, self._letters, self._view, self)
        self._selection = SelectedRows(workspace, self._view, self._model, self)
        self._sharing = GridSharing(workspace, self._view, self._model, lambda: self._narrowing.filter, self)
        self._build_header()
        self._lay_out()
        self._connect()
        self._narrowing.begin()

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._view.setFocus(event.reason())

    def search(self, text: str) -> None:
        """Look for ``text`` in every customer."""
        self._tools.search.setText(text)

    def _build_header(self) -> None:
        words = self._workspace.words
        self._add = Button(words.translate("customers", "Add a customer"), "primary", "plus", self)
        self._add.set_main("Ctrl N")
        self._add.setObjectName("add_customer")
        self._import = Button(words.translate("customers", "Import"), "secondary", "download", self)
        self._import.setObjectName("import_customers")
        # A spreadsheet brings customers of the partner, not of one channel account.
        self._import.setHidden(self._place.parent_id is not None)
        if self._workspace.services.account.role is Role.VIEWER:
            for button in (self._add, self._import):
                button.refuse(words.translate("customers", "Your role reads only."))
        self._header = grid_header(self._workspace, self._place.parent_id, [self._import, self._add], self)

    def _build_table(self) -> tuple[CustomerGridView, CustomerGridModel]:
        columns = grid_columns(self._grid_words())
        model = CustomerGridModel(
            (*columns, self._found.column()), self._workspace.services.queries.customer_rows, self
        )
        view = CustomerGridView(columns, self._workspace, self)
        view.columns_changed.connect(self._on_columns_changed)
        actions = view.row_actions()
        if actions is not None:
            actions.set_reasons(self._reasons)
        view.setModel(model)
        view.restore_layout()
        return view, model

    def _grid_words(self) -> GridWords:
        services = self._workspace.services
        language = self._workspace.words.language
        now = services.clock.now().astimezone()
        return GridWords(
            words=self._workspace.words,
            today=services.clock.today(),
            now=now,
            currency=services.main_currency,
            programme_names=services.queries.names(Kind.PROGRAMME, language),
            customer_types=services.queries.names(Kind.CUSTOMER_TYPE, language),
            query=lambda: self._narrowing.filter.text,
        )

    def _lay_out(self) -> None:
        body = QWidget(self)
        self._stack = QStackedLayout(body)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._stack.addWidget(self._view)
        self._stack.addWidget(self._states)
        row = QHBoxLayout()
        row.setContentsMargins(24, 0, 24, 0)
        row.setSpacing(0)
        row.addWidget(body, 1)
        row.addWidget(self._letters)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header)
        if self._place.parent_id is None:
            column.addWidget(self._banner)
            column.addWidget(DraftsBanner(self._workspace, self))
        else:
            # What is due in the whole portfolio stands above the whole portfolio.
            self._banner.hide()
            column.addSpacing(12)
        column.addWidget(self._tools)
        column.addLayout(row, 1)
        column.addWidget(self._selection)
        column.addWidget(self._footer)

    def _connect(self) -> None:
        router, bridge = self._workspace.router, self._workspace.bridge
        self._add.clicked.connect(lambda: router.go(self._add_place))
        self._import.clicked.connect(lambda: router.go(places.ImportCustomers()))
        self._tools.search.went_down.connect(self._view.enter_from_above)
        self._tools.search.entered.connect(self._on_entered)
        self._narrowing.changed.connect(self._on_narrowed)
        self._view.opened.connect(self._on_opened)
        self._selection.look_asked.connect(Looking(self._workspace, self._view, self._model).toggle)
        self._tools.columns.clicked.connect(lambda: self._view.choose_columns())
        self._tools.share.clicked.connect(lambda: self._sharing.open_menu(self._tools.share))
        self._view.menu_chosen.connect(self._on_menu_chosen)
        self._view.selectionModel().selectionChanged.connect(self._on_selection_changed)
        self._states.clear_asked.connect(self._narrowing.clear)
        self._banner.look_asked.connect(lambda: router.go(places.Quotes(expiring_only=True)))
        bridge.changed.connect(self._on_changed)
        bridge.sync_changed.connect(self._states.follow_sync)
        find = QShortcut(QKeySequence("Ctrl+F"), self)
        find.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        find.activated.connect(self._tools.focus_search)
        buy = QShortcut(QKeySequence("Ctrl+B"), self)
        buy.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        buy.activated.connect(self._on_purchase_key)

    def _refilter(self) -> None:
        self._found.remove()
        self._model.show(self._workspace.services.queries.customers(self._narrowing.filter))
        # Rows that are not shown any more are not selected any more; nobody tells of those.
        self._selection.show_count()
        self._on_selection_changed()
        self._view.show_found(self._found.is_in_any(self._model.first_rows()))
        self._show_summary()

    def _show_summary(self) -> None:
        """Show the counts, letters, sums and empty states of the present list."""
        shown = self._model.list
        if shown is None:
            return
        counts = shown.status_counts()
        total = sum(counts.values())
        self._header.set_count(self._workspace.formats.count(total))
        self._tools.set_counts(counts, total)
        self._letters.set_present(shown.letters())
        self._footer.show_totals(shown.totals(), is_capped=shown.is_capped)
        self._states.set_narrowed(shown.filter != self._narrowing.everybody(), shown.filter.text)
        self._stack.setCurrentWidget(self._view if shown.count else self._states)

    def _on_entered(self) -> None:
        """Open the first of what was found; without a search, the row where the keyboard was."""
        is_search = bool(self._narrowing.filter.text.strip())
        self._on_opened(0 if is_search else max(0, self._view.currentIndex().row()))

    def _on_narrowed(self, from_top: bool) -> None:
        self._refilter()
        if from_top:
            self._view.scrollToTop()

    def _on_columns_changed(self, shown: int, all_of_them: int) -> None:
        self._tools.show_columns(f"{shown}/{all_of_them}")

    def _on_opened(self, row: int) -> None:
        customer = self._model.row_at(row)
        if customer is not None:
            self._open(customer)

    def _on_menu_chosen(self, tab: str, row: int) -> None:
        customer = self._model.row_at(row)
        if customer is None:
            return
        if tab == "purchase":
            self._purchase(customer.id)
        else:
            self._open_file(places.CustomerFile(customer.id, cast(places.FileTab, tab)))

    def _purchase(self, id: CustomerId) -> None:
        # What sells is loaded when somebody buys, not with the first page.
        from app.ui.actions.start_purchase import start_purchase

        start_purchase(self._workspace, id)

    def _on_purchase_key(self) -> None:
        customer = self._model.row_at(self._view.currentIndex().row())
        if customer is not None:
            self._purchase(customer.id)

    def _reasons(self, row: int) -> Mapping[object, str]:
        """Which buttons of a row lead nowhere now, and why."""
        # The same, when the mouse first lies on a row.
        from app.ui.actions.start_purchase import why_not

        customer = self._model.row_at(row)
        reason = why_not(self._workspace, customer.id) if customer is not None else ""
        return {"purchase": reason} if reason else {}

    def _open(self, customer: CustomerRow) -> None:
        """A channel account opens on the customers that it hosts, everybody else on their file."""
        if customer.kind is CustomerKind.CHANNEL:
            self._workspace.router.go(places.Customers(customer.id))
        else:
            self._open_file(places.CustomerFile(customer.id))

    def _open_file(self, place: places.CustomerFile) -> None:
        """Open a file from which the others of the list are one step away."""
        walk = CustomerWalk(self._workspace.services.queries, self._narrowing.filter)
        self._workspace.router.go_along(walk, place)

    def _on_selection_changed(self) -> None:
        # Of several the bar says how many.
        count = self._view.selected_count()
        self._footer.show_selected(count if count == 1 else 0)

    def _on_changed(self, news: object) -> None:
        changes = cast(Changes, news)
        if isinstance(self._header, ChannelHeader):
            self._header.follow(changes)
        if any(changes.of(kind) for kind in _CONTEXT_KINDS) or changes.is_everything:
            self._refresh_names()
            self._refilter()
            return
        self._follow(changes.of(Kind.CUSTOMER))
        if changes.of(Kind.QUOTE) or changes.of(Kind.CHANGE_ORDER):
            self._banner.refresh()

    def _follow(self, ids: Collection[str]) -> None:
        if not ids:
            return
        self._found.remove()
        self._model.follow(ids, self._workspace.services.queries.customers(self._narrowing.filter))
        self._selection.show_count()
        self._on_selection_changed()
        self._show_summary()

    def _refresh_names(self) -> None:
        """Take the catalogue's names anew, when the exchange has brought them."""
        self._model.set_columns((*grid_columns(self._grid_words()), self._found.column()))
        self._banner.refresh()
