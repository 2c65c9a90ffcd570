"""E-mail and templates: by which way e-mail leaves, and with what it begins."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.settings.mail.account_editor import AccountEditor
from app.ui.settings.mail.accounts_part import AccountsPart
from app.ui.settings.services import MailSettingsServices
from app.ui.theme import theme
from app.ui.widgets.scroll_area import scrolled_down
from app.ui.workspace.workspace import Workspace

_FORM, _AROUND = 664, 21


class MailTab(QWidget):
    """One column of what a rep sets for e-mail."""

    def __init__(self, workspace: Workspace[MailSettingsServices], parent: QWidget) -> None:
        super().__init__(parent)
        self._body = QWidget(self)
        self.accounts = AccountsPart(AccountEditor(workspace, self), self._body)
        column = QVBoxLayout(self._body)
        column.setContentsMargins(_AROUND, 12, _AROUND, 24)
        column.setSpacing(16)
        column.addWidget(self.accounts)
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolled_down(self._body, self))

    def leave(self) -> None:
        """Wait for nothing any more."""
        self.accounts.leave()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._body.setMaximumWidth(theme().scaled(_FORM) + 2 * _AROUND + 6)
        self.accounts.fit(min(theme().scaled(_FORM) + 6, self.width() - 2 * _AROUND))
