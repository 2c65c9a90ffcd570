"""The account as it is being set up: the parts of the tab read and change this one."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Signal

from app.domain.errors import Problem
from app.services.mail.mail_account import MailAccount
from app.ui.settings.services import MailSettingsServices
from app.ui.workspace.workspace import Workspace


class AccountEditor(QObject):
    """Keeps what was chosen, as it is chosen; in the main thread.

    Signals:
        changed: another account is kept, or is about to be.
        refused: the problems that kept it from being kept; what was before stands.
    """

    changed = Signal()
    refused = Signal(object)

    def __init__(self, workspace: Workspace[MailSettingsServices], parent: QObject) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.accounts = workspace.services.mail.accounts
        self.account: MailAccount = self.accounts.get()

    def change(self, secret: str | None = None, **values: Any) -> None:
        """Give the account other values of these fields, and a password where one was typed."""
        account: MailAccount = replace(self.account, **values)
        if account == self.account and secret is None:
            return
        self.take(account)
        accounts = self.accounts
        self.workspace.tasks.command(lambda: accounts.save(account, secret), None, self._on_refused)

    def take(self, account: MailAccount) -> None:
        """Show ``account``, which is kept."""
        self.account = account
        self.changed.emit()

    def _on_refused(self, problems: tuple[Problem, ...]) -> None:
        self.take(self.accounts.get())
        self.refused.emit(problems)
