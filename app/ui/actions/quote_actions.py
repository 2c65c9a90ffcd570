"""What can be done with a quote today, wherever it is shown: menus, dialogs, and where each leads."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.domain.errors import Problem, RuleViolation
from app.domain.ids import QuoteId
from app.domain.kind import Kind
from app.domain.partner.partner import Role
from app.domain.quote.lifecycle import QuoteEvent
from app.domain.quote.quote import Quote, QuoteStatus
from app.domain.quote.revisions import has_before
from app.services.approvals.approvals import ApprovalStanding, standing
from app.services.queries.rows import QuoteRow
from app.services.quotes.unusual_quantities import counted
from app.ui.actions.acceptance_popover import add_acceptance
from app.ui.actions.approval_steps import ask_about_quote, withdraw_before
from app.ui.actions.copy_dialog import CopyDialog
from app.ui.actions.discard_draft import discard_draft
from app.ui.actions.mail_menu import add_mail
from app.ui.actions.online_menu import add_online
from app.ui.actions.order_menu import add_order
from app.ui.actions.quantity_question import ask_about_quantities
from app.ui.actions.refuse_dialog import refuse_dialog
from app.ui.actions.revisions import add_earlier, add_what_changed, revisions_menu
from app.ui.actions.sent_popover import add_sent
from app.ui.actions.services import QuoteActionsServices
from app.ui.actions.start_quote import start_copy, start_meeting, start_revision
from app.ui.actions.validate_dialog import ValidateDialog
from app.ui.undo.say_done import say_done
from app.ui.widgets.menu import Menu
from app.ui.workspace import places
from app.ui.workspace.workspace import Workspace


class QuoteActions(QObject):
    """Does to a quote what the rep chooses; refusals are shown where they were asked for."""

    def __init__(self, workspace: Workspace[QuoteActionsServices], parent: QWidget) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._place = parent
        self._is_requoting = False

    def allowed(self, id: QuoteId) -> frozenset[QuoteEvent]:
        """What the rep may do with the quote today; nothing when their role reads only."""
        services = self._workspace.services
        return frozenset() if services.account.role is Role.VIEWER else services.quotes.actions(id)

    def may_requote(self, status: QuoteStatus) -> bool:
        """Whether the rep may make a new quote of one with this status at today's prices."""
        is_over = status in (QuoteStatus.EXPIRED, QuoteStatus.REFUSED, QuoteStatus.SUPERSEDED)
        return is_over and self._workspace.services.account.role is not Role.VIEWER

    def menu_of(self, row: QuoteRow, parent: QWidget, *, is_read: bool = False) -> Menu:
        """A menu of everything that may be done with the quote or draft of a row.

        ``is_read``: the rep has the document before them, so that the menu does not lead there.
        """
        words = self._workspace.words
        menu = Menu(words.translate("quote_actions", "Actions of the quote"), parent)
        if row.status is QuoteStatus.DRAFT:
            self._fill_draft_menu(menu, row)
        else:
            if not is_read:
                read = menu.add(words.translate("quote_actions", "Preview and PDF"), "print")
                read.triggered.connect(lambda: self._workspace.router.go(places.ReadQuote(row.id)))
            add_mail(menu, self._workspace, places.WriteMessage(row.id))
            add_sent(menu, self._workspace, row.customer_id, row.id, self._place)
            self._fill_quote_menu(menu, row)
        return menu

    def revisions_of(self, id: QuoteId, shown: int, parent: QWidget) -> Menu:
        """A menu of every revision of the quote but the one that is ``shown``."""
        return revisions_menu(self._workspace, self._workspace.services.quotes.get(id), shown, parent)

    def approval_of(self, id: QuoteId) -> ApprovalStanding:
        """Whether a manager must approve the quote as it is now, and what was asked and answered.

        One whose prices are not here is free as far as this laptop knows: validation says what is missing.
        """
        services = self._workspace.services
        try:
            return standing(services.approvals, services.quotes.asking(services.quotes.get(id)))
        except RuleViolation:
            return ApprovalStanding.FREE

    def why_nobody(self, id: QuoteId) -> str:
        """Why no manager may approve the quote as it is now; empty where one may, as far as is known here."""
        services, words = self._workspace.services, self._workspace.words
        try:
            beyond = services.approvals.check(services.quotes.asking(services.quotes.get(id)))
        except RuleViolation:
            return ""
        return words.problem(beyond[0]) if beyond else ""

    def validate(self, id: QuoteId) -> None:
        """Ask about what is out of the ordinary, then who accepted the agreement, then validate.

        Where a manager must approve first, that is asked for instead.
        """
        if self.approval_of(id) is ApprovalStanding.NEEDED:
            self.ask_for_approval(id)
        else:
            self._ask(id, lambda: self._open_validation(id))

    def ask_for_approval(self, id: QuoteId) -> None:
        """Ask a manager to approve the discount, with a note."""
        ask_about_quote(self._workspace, id, self._place.window())

    def modify(self, id: QuoteId) -> None:
        """Open the editor on a revision; a request that waits is withdrawn, which can be undone."""
        words = self._workspace.words
        if self.approval_of(id) is ApprovalStanding.GRANTED:
            self._workspace.messages.toast(
                words.translate(
                    "approvals", "The approval holds for this revision: another one needs its own"
                )
            )
        withdraw_before(self._workspace, id)
        start_revision(self._workspace, id)

    def _open_validation(self, id: QuoteId) -> None:
        with self._workspace.messages.saying_refusals():
            dialog = ValidateDialog(self._workspace, id, self._place.window())
            dialog.validated.connect(self._on_validated)
            dialog.open(dialog.first_field)

    def refuse(self, id: QuoteId) -> None:
        """Ask for the reason, then refuse."""
        with self._workspace.messages.saying_refusals():
            dialog = refuse_dialog(self._workspace, id, self._place.window())
            dialog.carried_out.connect(self._on_refused)
            dialog.open(dialog.first_field)

    def requote(self, id: QuoteId) -> None:
        """A new quote with the same terms at today's prices; a second click waits for the first."""
        if self._is_requoting:
            return
        self._ask(id, lambda: self._requote(id))

    def _ask(self, id: QuoteId, go_on: Callable[[], None]) -> None:
        """Go on once every quantity of the quote that is out of the ordinary is confirmed."""
        workspace, services = self._workspace, self._workspace.services
        try:
            quote = services.quotes.get(id)
            customer, wanted = services.customers.get(quote.customer_id), counted(quote.terms)
        except RuleViolation as refused:
            self._on_problems(refused.problems)
            return
        ask_about_quantities(workspace, self._place, customer, wanted, go_on)

    def _requote(self, id: QuoteId) -> None:
        self._is_requoting = True
        quotes, tasks = self._workspace.services.quotes, self._workspace.tasks
        tasks.command(lambda: quotes.requote(id), self._on_requoted, self._on_problems)

    def _fill_draft_menu(self, menu: Menu, row: QuoteRow) -> None:
        words, router = self._workspace.words, self._workspace.router
        go_on = menu.add(words.translate("quote_actions", "Go on"), "draft")
        go_on.triggered.connect(lambda: router.go(places.EditOffer(row.id)))
        meet = menu.add(words.translate("quote_actions", "Show the customer"), "screen")
        meet.triggered.connect(lambda: router.go(places.Meet(row.id)))
        drop = menu.add(words.translate("quote_actions", "Discard the draft"), "trash", danger=True)
        drop.triggered.connect(lambda: discard_draft(self._workspace, row.id))

    def _fill_quote_menu(self, menu: Menu, row: QuoteRow) -> None:
        words, workspace, allowed = self._workspace.words, self._workspace, self.allowed(row.id)
        if QuoteEvent.VALIDATE in allowed:
            self._add_closing(menu, row)
        if QuoteEvent.REVISE in allowed:
            meet = menu.add(words.translate("quote_actions", "Show the customer"), "screen")
            meet.setObjectName("meet_customer")
            meet.triggered.connect(lambda: start_meeting(workspace, row.id))
            revise = menu.add(words.translate("quote_actions", "Modify"), "draft")
            revise.triggered.connect(lambda: self.modify(row.id))
            self._add_online(menu, row)
        if workspace.services.account.role is not Role.VIEWER:
            copy = menu.add(words.translate("quote_actions", "Duplicate"), "copy")
            copy.triggered.connect(lambda: start_copy(workspace, row.id))
            other = menu.add(words.translate("quote_actions", "Duplicate for another customer"), "customers")
            other.setObjectName("copy_to_other")
            other.triggered.connect(lambda: self._copy_to_other(row.id))
            if self.may_requote(row.status):
                again = menu.add(words.translate("quote_actions", "Re-quote at today’s prices"), "redo")
                again.triggered.connect(lambda: self.requote(row.id))
        self._add_revisions(menu, row.id)
        quote = workspace.services.quotes.get(row.id)
        add_acceptance(menu, workspace, quote.acceptance, self._place)
        add_order(menu, workspace, quote, self._place)
        if QuoteEvent.REFUSE in allowed:
            refuse = menu.add(words.translate("quote_actions", "Refuse the quote"), "no", danger=True)
            refuse.triggered.connect(lambda: self.refuse(row.id))

    def _add_revisions(self, menu: Menu, id: QuoteId) -> None:
        """What is different from before: of a revision, and of an offer that renews a contract."""
        quote = self._workspace.services.quotes.get(id)
        if has_before(quote):
            add_what_changed(menu, self._workspace, id)
        add_earlier(menu, self._workspace, quote)

    def _add_online(self, menu: Menu, row: QuoteRow) -> None:
        if self.approval_of(row.id) in (ApprovalStanding.FREE, ApprovalStanding.GRANTED):
            add_online(menu, self._workspace, self._workspace.services.quotes.get(row.id))

    def _add_closing(self, menu: Menu, row: QuoteRow) -> None:
        """The way to the sale: validation, or what has to come before it."""
        words = self._workspace.words
        match self.approval_of(row.id):
            case ApprovalStanding.NEEDED:
                ask = menu.add(words.translate("approvals", "Ask for approval"), "pen")
                ask.setObjectName("ask_approval")
                ask.triggered.connect(lambda: self.ask_for_approval(row.id))
                if reason := self.why_nobody(row.id):
                    menu.refuse(ask, reason)
            case ApprovalStanding.WAITS:
                wait = menu.add(words.translate("approvals", "Waits for approval"), "pen")
                wait.setEnabled(False)
            case _:
                validate = menu.add(words.translate("quote_actions", "Validate the quote"), "ok")
                validate.triggered.connect(lambda: self.validate(row.id))

    def _copy_to_other(self, id: QuoteId) -> None:
        with self._workspace.messages.saying_refusals():
            dialog = CopyDialog(self._workspace, id, self._place.window())
            dialog.duplicated.connect(lambda draft: self._workspace.router.go(places.EditOffer(draft.id)))
            dialog.open(dialog.search)

    def _on_validated(self, quote: Quote) -> None:
        words = self._workspace.words
        text = words.translate("quote_actions", "Quote {number} validated", number=quote.display_number)
        say_done(self._workspace, text, Kind.QUOTE, quote.id)
        self._workspace.router.go(places.CustomerFile(quote.customer_id, "licences"))

    def _on_refused(self, quote: Quote) -> None:
        words = self._workspace.words
        text = words.translate("quote_actions", "Quote {number} refused", number=quote.display_number)
        say_done(self._workspace, text, Kind.QUOTE, quote.id)

    def _on_requoted(self, quote: Quote) -> None:
        self._is_requoting = False
        words = self._workspace.words
        text = words.translate("quote_actions", "Quote {number} created", number=quote.display_number)
        say_done(self._workspace, text, Kind.QUOTE, quote.id)
        self._workspace.router.go(places.CustomerFile(quote.customer_id, "quotes"))

    def _on_problems(self, problems: tuple[Problem, ...]) -> None:
        self._is_requoting = False
        self._workspace.messages.problems(problems)
