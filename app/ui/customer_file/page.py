"""The customer file: header with what may be done now, and the tabs."""

from typing import cast

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from app.domain.customer import AccountState, Customer
from app.domain.document import Kind
from app.domain.errors import Refused
from app.domain.partner import Role
from app.services.changes import Changes
from app.services.queries.customer_file import CustomerHeader
from app.services.queries.rows import SyncMark
from app.services.words import QT_TRANSLATE_NOOP, QUEUED, Marked
from app.ui import places
from app.ui.customer_file.facts import Facts, stages_of
from app.ui.customer_file.licences_tab import LicencesTab
from app.ui.customer_file.profile_tab import ProfileTab
from app.ui.customer_file.quotes_tab import QuotesTab
from app.ui.customers.columns import STATUS_LOOK
from app.ui.icons import IconName
from app.ui.quotes.start_offer import can_quote, start_offer
from app.ui.theme import Status
from app.ui.widgets.buttons import Button
from app.ui.widgets.page_header import ObjectHeader
from app.ui.widgets.pill import Pill
from app.ui.widgets.tabs import Tabs
from app.ui.workspace import Workspace

_TABS: tuple[tuple[places.FileTab, Marked], ...] = (
    ("licences", QT_TRANSLATE_NOOP("file", "Licences")),
    ("quotes", QT_TRANSLATE_NOOP("file", "Quotes")),
    ("profile", QT_TRANSLATE_NOOP("file", "Profile")),
)
_ACCOUNT_LOOK: dict[AccountState, tuple[Status, IconName]] = {
    AccountState.ENABLED: ("neutral", "check"),
    AccountState.SUSPENDED: ("warning", "lock"),
    AccountState.DISABLED: ("neutral", "no"),
}
_SHOWS = (Kind.CUSTOMER, Kind.QUOTE, Kind.LICENCE, Kind.CONTRACT)


class CustomerFilePage(QWidget):
    """Reads the header again at each change of the customer; tabs load when they are first opened."""

    def __init__(
        self, workspace: Workspace, place: places.CustomerFile, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._id = place.customer_id
        words = workspace.words
        self._new_quote = Button(words.translate("file", "New quote"), "primary", "plus", self)
        self._new_quote.setObjectName("new_quote")
        self._header = ObjectHeader(words.translate("file", "Where you are"), [self._new_quote], self)
        self._status = Pill("", "neutral", None, self)
        self._account = Pill("", "neutral", None, self)
        self._mark = Pill("", "violet", "cloud", self)
        self._facts = Facts(words, self)
        self._tabs = Tabs(
            words.translate("file", "Customer file"), [(tab, words.say(name)) for tab, name in _TABS], self
        )
        self._tabs.setObjectName("file_tabs")
        self._stack = QStackedWidget(self)
        self._opened: dict[str, QWidget] = {}
        self._lay_out()
        self._connect()
        self._refresh()
        self._tabs.set_value(place.tab)
        self._open_tab(place.tab)

    def leave(self) -> None:
        """Let the tabs keep what was typed."""
        for tab in self._opened.values():
            leave = getattr(tab, "leave", None)
            if leave is not None:
                leave()

    def _lay_out(self) -> None:
        for pill in (self._status, self._account, self._mark):
            self._header.add_after_title(pill)
        self._header.below.addWidget(self._facts)
        self._header.below.addWidget(self._tabs)
        self._header.close_below()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header)
        column.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self._tabs.chosen.connect(self._open_tab)
        self._header.breadcrumb.chosen.connect(self._workspace.router.go)
        self._new_quote.clicked.connect(self._on_new_quote)
        self._workspace.bridge.changed.connect(self._on_changed)

    def _refresh(self) -> None:
        desk, words = self._workspace.desk, self._workspace.words
        header = desk.queries.header(self._id)
        customer = header.customer
        self._header.title.setText(customer.identity.name)
        self._header.breadcrumb.set_places(self._trail(header), words.name(customer.status))
        self._status.set_status(words.name(customer.status), *STATUS_LOOK[customer.status])
        self._show_account(customer)
        self._show_mark(header.row.mark)
        self._facts.show_header(header, stages_of(self._needs_redirection(header)))
        count = words.formats.count
        self._tabs.set_count("licences", count(header.licences) if header.licences else "")
        self._tabs.set_count("quotes", count(header.quotes) if header.quotes else "")
        self._new_quote.setVisible(can_quote(desk, customer))
        if desk.account.role is Role.VIEWER:
            self._new_quote.refuse(words.translate("file", "Your role reads only."))

    def _refresh_or_leave(self) -> None:
        try:
            self._refresh()
        except Refused as refused:
            # The customer is gone: the portal did not take it, and the rep gave it up.
            self._workspace.messages.problems(refused.problems)
            self._workspace.router.go(places.Customers())

    def _trail(self, header: CustomerHeader) -> list[tuple[object, str]]:
        trail: list[tuple[object, str]] = [
            (places.Customers(), self._workspace.words.translate("file", "Customers"))
        ]
        if header.row.parent_id is not None:
            trail.append((places.Customers(header.row.parent_id), header.parent_name))
        return trail

    def _show_account(self, customer: Customer) -> None:
        state = customer.account_state
        self._account.setVisible(state is not None)
        if state is not None:
            self._account.set_status(self._workspace.words.name(state), *_ACCOUNT_LOOK[state])

    def _show_mark(self, mark: SyncMark) -> None:
        words = self._workspace.words
        self._mark.setVisible(mark is not SyncMark.SYNCED)
        if mark is SyncMark.ATTENTION:
            self._mark.set_status(words.translate("file", "Attention"), "danger", "attention")
        elif mark is SyncMark.QUEUED:
            self._mark.set_status(words.say(QUEUED), "violet", "cloud")

    def _needs_redirection(self, header: CustomerHeader) -> bool:
        programme = self._workspace.desk.catalogue.programme(header.customer.programme_id)
        held = {row.product_id for row in self._workspace.desk.queries.licences(self._id)}
        bundled = {each for bundle in programme.bundles if bundle.id in held for each in bundle.product_ids}
        return any(
            product.needs_redirection for product in programme.products if product.id in held | bundled
        )

    def _open_tab(self, value: object) -> None:
        tab = str(value)
        if tab not in self._opened:
            self._opened[tab] = self._build_tab(tab)
            self._stack.addWidget(self._opened[tab])
        self._stack.setCurrentWidget(self._opened[tab])
        # The profile has a primary button of its own, and a screen has one.
        self._new_quote.set_kind("secondary" if tab == "profile" else "primary")

    def _build_tab(self, tab: str) -> QWidget:
        match tab:
            case "quotes":
                return QuotesTab(self._workspace, self._id, self)
            case "profile":
                return ProfileTab(self._workspace, self._id, self)
            case _:
                return LicencesTab(self._workspace, self._id, self)

    def _on_new_quote(self) -> None:
        start_offer(self._workspace, self._id)

    def _on_changed(self, news: object) -> None:
        changes = cast(Changes, news)
        if changes.is_everything or any(changes.of(kind) for kind in _SHOWS) or changes.drafts:
            self._refresh_or_leave()
