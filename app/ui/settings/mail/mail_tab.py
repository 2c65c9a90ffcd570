"""E-mail and templates: by which way e-mail leaves, and with what it begins."""

from typing import cast

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from app.domain.mail.message_template import MessageTemplate
from app.ui.settings.mail.account_editor import AccountEditor
from app.ui.settings.mail.accounts_part import AccountsPart
from app.ui.settings.mail.template_editor import TemplateEditor
from app.ui.settings.mail.templates_part import TemplatesPart
from app.ui.settings.services import MailSettingsServices
from app.ui.theme import theme
from app.ui.widgets.reading_order import follow_the_eye
from app.ui.widgets.scroll_area import scrolled_down
from app.ui.workspace.workspace import Workspace

_FORM, _AROUND = 664, 21


class MailTab(QWidget):
    """One column of what a rep sets for e-mail; a template that is opened takes its place."""

    def __init__(self, workspace: Workspace[MailSettingsServices], parent: QWidget) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._body = QWidget(self)
        self.accounts = AccountsPart(AccountEditor(workspace, self), self._body)
        self.templates = TemplatesPart(workspace, self._body)
        self.editor: TemplateEditor | None = None
        self._opened: MessageTemplate | None = None
        column = QVBoxLayout(self._body)
        column.setContentsMargins(_AROUND, 12, _AROUND, 24)
        column.setSpacing(16)
        column.addWidget(self.accounts)
        column.addWidget(self.templates)
        column.addStretch(1)
        self._list = scrolled_down(self._body, self)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._list)
        follow_the_eye(self._body)
        self.templates.opened.connect(self._on_opened)

    def leave(self) -> None:
        """Keep what was typed last, and wait for nothing any more."""
        self.accounts.leave()
        if self.editor is not None:
            self.editor.leave()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._body.setMaximumWidth(theme().scaled(_FORM) + 2 * _AROUND + 6)
        self.accounts.fit(min(theme().scaled(_FORM) + 6, self.width() - 2 * _AROUND))

    def _on_opened(self, template: object) -> None:
        self._close_editor()
        self._opened = cast("MessageTemplate", template)
        self.editor = TemplateEditor(self._workspace, self._opened, self)
        self.editor.closed.connect(self._on_closed)
        self._stack.addWidget(self.editor)
        self._stack.setCurrentWidget(self.editor)
        self.editor.enter()

    def _on_closed(self) -> None:
        self._close_editor()
        self.templates.refresh()
        if self._opened is not None:
            self.templates.enter(self._opened)

    def _close_editor(self) -> None:
        if self.editor is not None:
            self.editor.leave()
            self._stack.setCurrentWidget(self._list)
            self._stack.removeWidget(self.editor)
            self.editor.hide()
            self.editor.deleteLater()
            self.editor = None
