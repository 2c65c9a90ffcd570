"""The customer file: header with what may be done now, and the tabs."""

from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from app.domain.document import Kind
from app.domain.errors import RuleViolation
from app.domain.subscription.subscription import Trial
from app.services.purchases.purchase_rule import purchase_problem
from app.services.store.changes import Changes
from app.ui.customer_file.audit_tab import AuditTab
from app.ui.customer_file.file_header import FileHeader, running_trial
from app.ui.customer_file.installation_stages import stages_of
from app.ui.customer_file.installation_tab import InstallationTab
from app.ui.customer_file.licences_tab import LicencesTab
from app.ui.customer_file.profile_tab import ProfileTab
from app.ui.customer_file.quotes_tab import QuotesTab
from app.ui.customer_file.services import CustomerFileServices
from app.ui.customer_file.tabs import TAB_NAMES, build_list_tab, counts_of, tabs_of
from app.ui.labels.product_names import SoldNames
from app.ui.widgets.banner import Banner
from app.ui.widgets.reading_order import follow_the_eye
from app.ui.widgets.tabs import Tabs
from app.ui.workspace import places
from app.ui.workspace.workspace import Workspace

_DISPLAYED_KINDS = (
    Kind.CUSTOMER,
    Kind.QUOTE,
    Kind.CHANGE_ORDER,
    Kind.LICENCE,
    Kind.CONTRACT,
    Kind.ORDER,
    Kind.INVOICE,
    Kind.SUBSCRIPTION,
    Kind.CSP_ACCOUNT,
    Kind.CUSTOMER_USER,
    Kind.TRIAL,
    Kind.SENT_DOCUMENT,
)
_WITH_TRIAL = ("licences", "products")


class CustomerFilePage(QWidget):
    """Reads the header again at each change of the customer; tabs load when they are first opened."""

    def __init__(
        self,
        workspace: Workspace[CustomerFileServices],
        place: places.CustomerFile,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._id = place.customer_id
        words = workspace.words
        self._trial: Trial | None = None
        self._visible_tabs: tuple[places.FileTab, ...] = ()
        self._header = FileHeader(workspace, self)
        self._tabs = Tabs(words.translate("file", "Customer file"), [], self)
        self._tabs.setObjectName("file_tabs")
        self._trial_note = Banner("info", "", "", self, icon="clock")
        self._trial_note.setObjectName("trial_note")
        self._stack = QStackedWidget(self)
        self._opened: dict[str, QWidget] = {}
        self._lay_out()
        self._refresh()
        self._connect()
        self._open_tab(place.tab if place.tab in self._visible_tabs else "licences")
        if place.field:
            self._go_to_field(place.field)

    def leave(self) -> None:
        """Let the tabs keep what was typed."""
        for tab in self._opened.values():
            leave = getattr(tab, "leave", None)
            if leave is not None:
                leave()

    def come_back(self, place: places.Place) -> None:
        """Open the tab that ``place`` names, which others may have been opened over since."""
        if not isinstance(place, places.CustomerFile):
            return
        self._header.walk.refresh()
        if place.tab in self._visible_tabs and place.tab != self._tabs.value():
            self._open_tab(place.tab)
        if place.field:
            self._go_to_field(place.field)

    def focusInEvent(self, event: QFocusEvent) -> None:
        tab = self._stack.currentWidget()
        # Whoever comes from a quote goes on with one: Enter opens the row.
        if isinstance(tab, QuotesTab) and event.reason() == Qt.FocusReason.OtherFocusReason:
            tab.enter()
        else:
            super().focusInEvent(event)

    def _lay_out(self) -> None:
        self._header.below.addWidget(self._tabs)
        self._header.close_below()
        inset = QVBoxLayout()
        inset.setContentsMargins(24, 12, 24, 0)
        inset.addWidget(self._trial_note)
        self._above = QWidget(self)
        self._above.setLayout(inset)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header)
        column.addWidget(self._above)
        column.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self._tabs.chosen.connect(self._on_tab_chosen)
        self._trial_note.action_triggered.connect(self._on_convert)
        self._header.invoicing.field_asked.connect(self._go_to_field)
        self._workspace.bridge.changed.connect(self._on_changed)

    def _refresh(self) -> None:
        services, words = self._workspace.services, self._workspace.words
        header = services.queries.header(self._id)
        trials = services.queries.trials(self._id) if header.trials else ()
        self._trial = running_trial(trials, services.clock.today())
        self._header.show_header(header, self._trial)
        shown = tabs_of(services.catalogue.programme(header.customer.programme_id), header)
        if shown != self._visible_tabs:
            self._visible_tabs = shown
            self._tabs.set_tabs([(tab, words.say(TAB_NAMES[tab])) for tab in shown])
        for tab, count in counts_of(header).items():
            if tab in shown:
                self._tabs.set_count(tab, words.formats.count(count) if count else "")
        self._show_trial_note()

    def _refresh_or_leave(self) -> None:
        try:
            self._refresh()
        except RuleViolation as refused:
            # The customer is gone: the portal did not take it, and the rep gave it up.
            self._workspace.messages.problems(refused.problems)
            self._workspace.router.go(places.Customers())

    def _show_trial_note(self) -> None:
        trial, words, services = self._trial, self._workspace.words, self._workspace.services
        self._above.setVisible(trial is not None and self._tabs.value() in _WITH_TRIAL)
        if trial is None:
            return
        day = words.formats.long_date(trial.ends_on)
        package = SoldNames(self._workspace).product(trial.product_id)
        self._trial_note.set_message(
            "info",
            words.translate("file", "Trial until {day}.", day=day),
            words.translate("file", "{package}, {n} licences.", package=package, n=trial.licences),
            icon="clock",
        )
        customer = services.customers.get(self._id)
        if purchase_problem(services.catalogue, services.account.role, customer) is None:
            self._trial_note.set_action(words.translate("file", "Convert by purchase"))

    def _on_tab_chosen(self, value: object) -> None:
        tab = cast(places.FileTab, value)
        self._open_tab(tab)
        # Whoever comes back comes back to it.
        self._workspace.router.rename(places.CustomerFile(self._id, tab))

    def _open_tab(self, tab: places.FileTab) -> None:
        if tab not in self._opened:
            self._opened[tab] = self._build_tab(tab)
            self._stack.addWidget(self._opened[tab])
            follow_the_eye(self)
        self._tabs.set_value(tab)
        self._stack.setCurrentWidget(self._opened[tab])
        # The profile has a primary button of its own, and a screen has one.
        self._header.set_primary(tab != "profile")
        self._show_trial_note()

    def _go_to_field(self, path: str) -> None:
        self._open_tab("profile")
        profile = self._opened["profile"]
        if isinstance(profile, ProfileTab):
            profile.go_to_field(path)

    def _build_tab(self, tab: places.FileTab) -> QWidget:
        workspace, services = self._workspace, self._workspace.services
        match tab:
            case "licences":
                return LicencesTab(workspace, self._id, self)
            case "quotes":
                return QuotesTab(workspace, self._id, self)
            case "profile":
                return ProfileTab(workspace, self._id, self)
            case "audit":
                return AuditTab(workspace, self._id, self)
            case "installation":
                stages = stages_of(services.catalogue, services.queries, services.customers.get(self._id))
                return InstallationTab(workspace, self._id, stages, self)
            case _:
                return build_list_tab(workspace, self._id, tab, self)

    def _on_convert(self) -> None:
        if self._trial is not None:
            self._workspace.router.go(places.BuyProducts(self._id, self._trial.id))

    def _on_changed(self, news: object) -> None:
        changes = cast(Changes, news)
        if changes.is_everything or any(changes.of(kind) for kind in _DISPLAYED_KINDS) or changes.drafts:
            self._refresh_or_leave()
