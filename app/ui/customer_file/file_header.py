"""The head of a customer file: who it is, how things stand, and what may be done now."""

from datetime import date

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from app.domain.customer.customer import AccountState, LifecycleStatus
from app.domain.customer.lifecycle import CustomerEvent
from app.domain.ids import CustomerId
from app.domain.invoicing.readiness import lacks_of
from app.domain.partner.partner import Role
from app.domain.subscription.subscription import Trial, TrialStatus
from app.services.purchases.purchase_rule import can_purchase
from app.services.queries.customer_file import CustomerHeader
from app.services.queries.rows import SyncMark
from app.services.words import QUEUED
from app.ui.actions.customer_actions import CustomerActions
from app.ui.actions.invoicing_badge import InvoicingBadge
from app.ui.actions.pin_meeting import add_pin
from app.ui.actions.start_purchase import SHORTCUT, start_purchase, why_not
from app.ui.actions.start_quote import can_quote, start_offer
from app.ui.actions.transition_words import TRANSITION_WORDS
from app.ui.customer_file.facts import Facts
from app.ui.customer_file.freshness import Freshness
from app.ui.customer_file.installation_stages import stages_of
from app.ui.customer_file.services import FileHeaderServices
from app.ui.labels.key_names import ctrl_enter
from app.ui.labels.status_look import STATUS_LOOK
from app.ui.labels.walk_bar import WalkBar
from app.ui.theme import Status
from app.ui.theme.icons import IconName
from app.ui.widgets.buttons import Button
from app.ui.widgets.icon_button import IconButton
from app.ui.widgets.menu import Menu
from app.ui.widgets.page_header import ObjectHeader
from app.ui.widgets.pill import Pill
from app.ui.workspace import places
from app.ui.workspace.workspace import Workspace

_ACCOUNT_LOOK: dict[AccountState, tuple[Status, IconName]] = {
    AccountState.ENABLED: ("neutral", "check"),
    AccountState.SUSPENDED: ("warning", "lock"),
    AccountState.DISABLED: ("neutral", "no"),
}


class FileHeader(ObjectHeader):
    """``show_header`` shows the customer as it is now; below the facts there is room for the tabs."""

    def __init__(self, workspace: Workspace[FileHeaderServices], parent: QWidget | None = None) -> None:
        words = workspace.words
        self.quote = Button(words.translate("file", "New quote"), "primary", "plus")
        self.quote.setObjectName("new_quote")
        self.quote.set_main(ctrl_enter(words))
        self.purchase = Button(words.translate("file", "Purchase"), "primary", "cart")
        self.purchase.setObjectName("purchase")
        self.purchase.set_main("Ctrl B")
        self.reopen = Button(words.say(TRANSITION_WORDS[CustomerEvent.REOPEN].label), "primary", "redo")
        self.reopen.setObjectName("take_up_again")
        self.reopen.set_main(ctrl_enter(words))
        self.more = IconButton("more", words.translate("file", "More"), outlined=True)
        self.more.setObjectName("file_menu")
        super().__init__(
            words.translate("file", "Where you are"),
            [self.purchase, self.quote, self.reopen, self.more],
            parent,
        )
        self._workspace = workspace
        self._actions = CustomerActions(workspace, self)
        self._header: CustomerHeader | None = None
        self._status = Pill("", "neutral", None, self)
        self._account = Pill("", "neutral", None, self)
        self._trial = Pill("", "info", "clock", self)
        self._trial.setObjectName("trial")
        self._mark = Pill("", "violet", "cloud", self)
        self._freshness = Freshness(workspace, self)
        self.invoicing = InvoicingBadge(words, self)
        self._facts = Facts(workspace, self)
        self.walk = WalkBar(workspace, self)
        self.add_before_breadcrumb(self.walk)
        marks = (self._status, self._account, self._trial, self._mark, self._freshness, self.invoicing)
        for each in marks:
            self.add_after_title(each)
        self.below.addWidget(self._facts)
        self._connect()

    def show_header(self, header: CustomerHeader, trial: Trial | None) -> None:
        """Show the customer; ``trial`` is what it tries now."""
        services, words, customer = self._workspace.services, self._workspace.words, header.customer
        self._header = header
        self.title.setText(customer.identity.name)
        self.breadcrumb.set_places(self._trail(header), words.name(customer.status))
        self._status.set_status(words.name(customer.status), *STATUS_LOOK[customer.status])
        self._show_account(customer.account_state)
        self._show_trial(trial)
        self._show_mark(header.row.mark)
        self.invoicing.show_lacks(lacks_of(customer, services.catalogue.eu_countries()))
        self._facts.show_header(header, stages_of(services.catalogue, services.queries, customer))
        allowed, is_lost = self._actions.allowed([header.row]), customer.status is LifecycleStatus.LOST
        # Nothing is sold to who is lost: the next step is to take them up again.
        self.reopen.setVisible(is_lost and CustomerEvent.REOPEN in allowed)
        self.quote.setVisible(not is_lost and can_quote(services.catalogue, customer))
        self.purchase.setVisible(not is_lost and can_purchase(services.catalogue, customer))
        if services.account.role is Role.VIEWER:
            self.quote.refuse(words.translate("file", "Your role reads only."))
        reason = why_not(self._workspace, customer.id)
        if reason:
            self.purchase.refuse(reason)
        else:
            self.purchase.allow()

    def set_primary(self, is_primary: bool) -> None:
        """A screen has one primary button: the tab's own takes its place."""
        for button in (self.quote, self.purchase, self.reopen):
            button.set_kind("primary" if is_primary else "secondary")
            key = "Ctrl B" if button is self.purchase else ctrl_enter(self._workspace.words)
            button.set_main(key if is_primary else "")

    def _connect(self) -> None:
        self.breadcrumb.chosen.connect(self._workspace.router.go)
        self.quote.clicked.connect(self._on_quote)
        self.purchase.clicked.connect(self._on_purchase)
        self.reopen.clicked.connect(self._on_reopen)
        self.more.clicked.connect(self._show_menu)
        QShortcut(QKeySequence(SHORTCUT), self).activated.connect(self._on_purchase)

    def _trail(self, header: CustomerHeader) -> list[tuple[object, str]]:
        trail: list[tuple[object, str]] = [
            (places.Customers(), self._workspace.words.translate("file", "Customers"))
        ]
        if header.row.parent_id is not None:
            trail.append((places.Customers(header.row.parent_id), header.parent_name))
        return trail

    def _show_account(self, state: AccountState | None) -> None:
        self._account.setVisible(state is not None)
        if state is not None:
            self._account.set_status(self._workspace.words.name(state), *_ACCOUNT_LOOK[state])

    def _show_trial(self, trial: Trial | None) -> None:
        self._trial.setVisible(trial is not None)
        if trial is not None:
            day = self._workspace.formats.short_date(trial.ends_on)
            text = self._workspace.words.translate("file", "Trial until {day}", day=day)
            self._trial.set_status(text, "info", "clock")

    def _show_mark(self, mark: SyncMark) -> None:
        words = self._workspace.words
        self._mark.setVisible(mark is not SyncMark.SYNCED)
        self._freshness.setVisible(mark is SyncMark.SYNCED)
        if mark is SyncMark.ATTENTION:
            self._mark.set_status(words.translate("file", "Attention"), "danger", "attention")
        elif mark is SyncMark.QUEUED:
            self._mark.set_status(words.say(QUEUED), "violet", "cloud")

    def _show_menu(self) -> None:
        if self._header is None:
            return
        name = self._header.customer.identity.name
        menu = Menu(self._workspace.words.translate("customers", "Actions of {name}", name=name), self)
        add_pin(self._workspace, menu, [self._header.customer.id], name, self)
        self._add_review(menu, self._header.customer.id)
        self._add_minutes(menu, self._header.customer.id)
        if self._actions.allowed([self._header.row]):
            menu.addSeparator()
        self._actions.fill(menu, [self._header.row])
        menu.open_below(self.more)

    def _add_review(self, menu: Menu, id: CustomerId) -> None:
        workspace = self._workspace
        review = menu.add(workspace.words.translate("papers", "Account review"), "print")
        review.setObjectName("read_review")
        review.triggered.connect(lambda: workspace.router.go(places.ReadReview(id)))

    def _add_minutes(self, menu: Menu, id: CustomerId) -> None:
        workspace = self._workspace
        day = workspace.services.minutes.day_for(id)
        if day is None:
            return
        text = workspace.words.translate(
            "papers", "Meeting minutes of {day}", day=workspace.formats.short_date(day)
        )
        minutes = menu.add(text, "print")
        minutes.setObjectName("read_minutes")
        minutes.triggered.connect(lambda: workspace.router.go(places.ReadMinutes(id, day)))

    def _on_quote(self) -> None:
        if self._header is not None:
            start_offer(self._workspace, self._header.customer.id)

    def _on_reopen(self) -> None:
        if self._header is not None:
            self._actions.ask([self._header.customer.id], CustomerEvent.REOPEN)

    def _on_purchase(self) -> None:
        if self._header is not None:
            start_purchase(self._workspace, self._header.customer.id)


def running_trial(trials: tuple[Trial, ...], today: date) -> Trial | None:
    """The trial that runs today, the one that ends last where there are several."""
    running = [each for each in trials if each.status_on(today) is TrialStatus.RUNNING]
    return max(running, key=lambda each: each.ends_on, default=None)
