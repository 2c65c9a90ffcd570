"""What can be done with a change quote today, wherever it is shown."""

from PySide6.QtWidgets import QWidget

from app.domain.change.change_order import ChangeOrder, ChangeOrderEvent, ChangeOrderStatus
from app.domain.errors import RuleViolation
from app.domain.kind import Kind
from app.domain.partner.partner import Role
from app.services.approvals.approvals import ApprovalStanding, standing
from app.services.queries.change_quote_row import ChangeQuoteRow
from app.ui.actions.acceptance_popover import add_acceptance
from app.ui.actions.approval_steps import ask_about_change
from app.ui.actions.discard_draft import discard_draft
from app.ui.actions.mail_menu import add_mail
from app.ui.actions.online_menu import add_online
from app.ui.actions.order_menu import add_order
from app.ui.actions.revisions import add_what_changed
from app.ui.actions.sent_popover import add_sent
from app.ui.actions.services import ChangeQuoteActionsServices
from app.ui.undo.say_done import say_done
from app.ui.widgets.menu import Menu
from app.ui.workspace import places
from app.ui.workspace.workspace import Workspace


class ChangeQuoteActions:
    """Does to a change quote what the rep chooses; what is refused the window says."""

    def __init__(self, workspace: Workspace[ChangeQuoteActionsServices]) -> None:
        self._workspace = workspace

    def allowed(self, row: ChangeQuoteRow) -> frozenset[ChangeOrderEvent]:
        """What the rep may do with it today; nothing when their role reads only."""
        services = self._workspace.services
        if services.account.role is Role.VIEWER or row.status is ChangeOrderStatus.DRAFT:
            return frozenset()
        orders = services.change_services.change_orders
        return orders.actions(orders.get(row.id))

    def open(self, row: ChangeQuoteRow) -> None:
        """Go to its editor while it may be changed or is a draft, else to its paper."""
        if row.status is ChangeOrderStatus.DRAFT:
            self._go_on(row)
            return
        with self._workspace.messages.saying_refusals():
            if ChangeOrderEvent.REVISE in self.allowed(row):
                self._edit(row)
            else:
                self.read(row)

    def has_before(self, row: ChangeQuoteRow) -> bool:
        """Whether there is something to compare it with: what is held, or an earlier revision."""
        return row.contract_id is not None or row.revision > 1

    def see_changes(self, row: ChangeQuoteRow) -> None:
        """Go to what it changes."""
        self._workspace.router.go(places.WhatChanged(row.id, is_change=True))

    def menu_of(self, row: ChangeQuoteRow, parent: QWidget, *, is_read: bool = False) -> Menu:
        """A menu of everything that may be done with it, and the way to what the customer holds.

        ``is_read``: the rep has its paper before them, so that the menu does not lead there.
        """
        words, allowed = self._workspace.words, self.allowed(row)
        menu = Menu(words.translate("changes", "Actions of the change quote"), parent)
        if row.status is ChangeOrderStatus.DRAFT:
            self._fill_draft_menu(menu, row)
            return menu
        if not is_read:
            read = menu.add(words.translate("quote_actions", "Preview and PDF"), "print")
            read.setObjectName("read_change_quote")
            read.triggered.connect(lambda: self.read(row))
        add_mail(menu, self._workspace, places.WriteMessage(row.id, is_change=True))
        add_sent(menu, self._workspace, row.customer_id, row.id, parent)
        if ChangeOrderEvent.REVISE in allowed:
            edit = menu.add(words.translate("changes", "Open"), "draft")
            edit.triggered.connect(lambda: self._edit(row))
            self._add_approval(menu, row, parent)
        if self.has_before(row):
            add_what_changed(menu, self._workspace, row.id, is_change=True)
        change = self._workspace.services.change_services.change_orders.get(row.id)
        add_acceptance(menu, self._workspace, change.acceptance, parent)
        add_order(menu, self._workspace, change, parent)
        held = menu.add(words.translate("changes", "See the licences"), "layers")
        held.triggered.connect(lambda: self._see_licences(row))
        if ChangeOrderEvent.CANCEL in allowed:
            cancel = menu.add(words.translate("changes", "Cancel the change quote"), "no", danger=True)
            cancel.triggered.connect(lambda: self.cancel(row))
        return menu

    def _fill_draft_menu(self, menu: Menu, row: ChangeQuoteRow) -> None:
        words = self._workspace.words
        go_on = menu.add(words.translate("quote_actions", "Go on"), "draft")
        go_on.triggered.connect(lambda: self._go_on(row))
        drop = menu.add(words.translate("quote_actions", "Discard the draft"), "trash", danger=True)
        drop.triggered.connect(lambda: discard_draft(self._workspace, row.id))

    def _go_on(self, row: ChangeQuoteRow) -> None:
        self._workspace.router.go(places.ChangeLicences(row.customer_id, row.contract_id, draft_id=row.id))

    def _add_approval(self, menu: Menu, row: ChangeQuoteRow, parent: QWidget) -> None:
        """The question to a manager, where one must approve, as far as its prices are here."""
        words, services = self._workspace.words, self._workspace.services
        orders = services.change_services.change_orders
        change = orders.get(row.id)
        try:
            asking = orders.asking(change)
            found, beyond = standing(services.approvals, asking), services.approvals.check(asking)
        except RuleViolation:
            return
        match found:
            case ApprovalStanding.NEEDED:
                ask = menu.add(words.translate("approvals", "Ask for approval"), "pen")
                ask.triggered.connect(lambda: ask_about_change(self._workspace, change, parent.window()))
                if beyond:
                    menu.refuse(ask, words.problem(beyond[0]))
            case ApprovalStanding.WAITS:
                wait = menu.add(words.translate("approvals", "Waits for approval"), "pen")
                wait.setEnabled(False)
            case _ if ChangeOrderEvent.REVISE in self.allowed(row):
                add_online(menu, self._workspace, change)
            case _:
                pass

    def cancel(self, row: ChangeQuoteRow) -> None:
        """Let it go, which can be undone until it is sent."""
        orders = self._workspace.services.change_services.change_orders
        self._workspace.tasks.command(lambda: orders.cancel(row.id), self._on_cancelled)

    def _on_cancelled(self, change: ChangeOrder) -> None:
        words, number = self._workspace.words, change.display_number
        text = words.translate("changes", "Change quote {number} cancelled", number=number)
        say_done(self._workspace, text, Kind.CHANGE_ORDER, change.id)

    def _edit(self, row: ChangeQuoteRow) -> None:
        self._workspace.router.go(places.ChangeLicences(row.customer_id, row.contract_id, row.id))

    def read(self, row: ChangeQuoteRow) -> None:
        """Go to its paper."""
        self._workspace.router.go(places.ReadChange(row.id))

    def _see_licences(self, row: ChangeQuoteRow) -> None:
        self._workspace.router.go(places.CustomerFile(row.customer_id, "licences"))
