"""Asks why the customer said no, and refuses the quote."""

from PySide6.QtWidgets import QWidget

from app.domain.ids import QuoteId
from app.ui.actions.reason_dialog import ReasonDialog, ReasonQuestion
from app.ui.actions.services import RefuseServices
from app.ui.workspace.workspace import Workspace


def refuse_dialog(workspace: Workspace[RefuseServices], id: QuoteId, window: QWidget) -> ReasonDialog:
    """Build the question for one quote; ``carried_out`` gives it, refused here and queued for the portal."""
    words, quotes = workspace.words, workspace.services.quotes
    question = ReasonQuestion(
        words.translate("quote_actions", "Refuse quote {number}?", number=quotes.get(id).display_number),
        words.translate("quote_actions", "Refuse the quote"),
        act="refuse",
        noun="refusal",
    )
    reasons = workspace.services.catalogue.refusal_reasons()
    return ReasonDialog(workspace, question, reasons, lambda *why: quotes.refuse(id, *why), window)
