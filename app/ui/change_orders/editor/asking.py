"""Asks a manager about a change: one that is saved, or a direct one that is in the request itself."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.domain.errors import RuleViolation
from app.services.approvals.approvals import ApprovalStanding
from app.services.change_orders.change_editor import ChangeEditor
from app.ui.actions.approval_steps import ask_manager, withdraw_before
from app.ui.change_orders.services import ChangePageServices
from app.ui.workspace.workspace import Workspace


class ChangeAsking(QObject):
    """Asks for the page of a change, and withdraws what waits once something else is written."""

    def __init__(self, workspace: Workspace[ChangePageServices], editor: ChangeEditor, page: QWidget) -> None:
        super().__init__(page)
        self._workspace, self._editor, self._page = workspace, editor, page
        self._waits = editor.is_direct and editor.standing() is ApprovalStanding.WAITS

    def ask_to_modify(self) -> None:
        """Ask about the direct change as it is now."""
        try:
            asking = self._editor.asking()
        except RuleViolation as refused:
            self._workspace.messages.problems(refused.problems)
            return
        terms = asking.modification or self._editor.editing.terms
        dialog = ask_manager(self._workspace, asking, terms, self._page.window())
        dialog.asked.connect(self._on_asked)

    def withdraw_other(self) -> None:
        """Withdraw the request that waits, where the change is another by now."""
        if self._waits and self._editor.standing() is not ApprovalStanding.WAITS:
            self._waits = False
            withdraw_before(self._workspace, self._editor.draft.id)

    def _on_asked(self, _request: object) -> None:
        self._waits = True
