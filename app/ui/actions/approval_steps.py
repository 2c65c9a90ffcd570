"""How a manager is asked, and what becomes of a request when what it is about is changed."""

from typing import TYPE_CHECKING, Protocol

from app.domain.approval.approval import ApprovalRequest
from app.domain.change.change_order import ChangeOrder, ChangeOrderTerms
from app.domain.errors import RuleViolation
from app.domain.ids import QuoteId
from app.domain.kind import Kind
from app.domain.quote.quote import QuoteTerms
from app.services.approvals.approvals import Asking
from app.ui.actions.ask_approval import AskApprovalDialog
from app.ui.actions.services import AskApprovalServices
from app.ui.undo.say_done import say_done
from app.ui.undo.services import UndoServices
from app.ui.workspace.workspace import Workspace

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from app.services.change_orders.change_services import ChangeServices
    from app.services.quotes.quotes import Quotes


class ApprovalStepsServices(AskApprovalServices, UndoServices, Protocol):
    """Serves what is asked and withdrawn, with the way back."""


class AskAboutQuoteServices(ApprovalStepsServices, Protocol):
    """Serves the question about a quote."""

    @property
    def quotes(self) -> "Quotes": ...


class AskAboutChangeServices(ApprovalStepsServices, Protocol):
    """Serves the question about a change order."""

    @property
    def change_services(self) -> "ChangeServices": ...


def ask_about_quote(workspace: Workspace[AskAboutQuoteServices], id: QuoteId, window: "QWidget") -> None:
    """Ask a manager to approve a quote as it is now; why that cannot be is said by the window."""
    quotes = workspace.services.quotes
    try:
        quote = quotes.get(id)
        asking = quotes.asking(quote)
    except RuleViolation as refused:
        workspace.messages.problems(refused.problems)
        return
    ask_manager(workspace, asking, quote.terms, window)


def ask_about_change(
    workspace: Workspace[AskAboutChangeServices], change: ChangeOrder, window: "QWidget"
) -> None:
    """Ask about a saved change order as it is now; why that cannot be is said by the window."""
    try:
        asking = workspace.services.change_services.change_orders.asking(change)
    except RuleViolation as refused:
        workspace.messages.problems(refused.problems)
        return
    ask_manager(workspace, asking, change.terms, window)


def ask_manager(
    workspace: Workspace[ApprovalStepsServices],
    asking: Asking,
    terms: QuoteTerms | ChangeOrderTerms,
    window: "QWidget",
) -> AskApprovalDialog:
    """Open the question over ``window``; once it is asked that is said, with the way back."""
    approvals = workspace.services.approvals
    dialog = AskApprovalDialog(
        workspace, asking, terms, lambda note, reasons: approvals.ask(asking, note, reasons), window
    )
    dialog.asked.connect(lambda request: _say_asked(workspace, request))
    dialog.open(dialog.first_field)
    return dialog


def withdraw_before(workspace: Workspace[ApprovalStepsServices], subject_id: str) -> None:
    """Withdraw what waits for an answer about something that is about to be changed, and say so."""
    approvals = workspace.services.approvals

    def say(withdrawn: ApprovalRequest | None) -> None:
        if withdrawn is not None:
            words = workspace.words
            text = words.translate("approvals", "The request for approval is withdrawn: ask again afterwards")
            say_done(workspace, text, Kind.APPROVAL, withdrawn.id)

    workspace.tasks.command(lambda: approvals.withdraw_about(subject_id), say)


def _say_asked(workspace: Workspace[ApprovalStepsServices], request: object) -> None:
    if isinstance(request, ApprovalRequest):
        text = workspace.words.translate("approvals", "Approval asked for")
        say_done(workspace, text, Kind.APPROVAL, request.id)
