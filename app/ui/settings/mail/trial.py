"""Trying an account: one step after another, and in words what is wrong with the first that fails."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.errors import Problem
from app.services.mail.accounts import TestReport, steps_of
from app.services.mail.mail_account import MailAccount
from app.services.mail.smtp import Step
from app.services.words import QT_TRANSLATE_NOOP
from app.ui.forms.field import RING
from app.ui.settings.mail.account_editor import AccountEditor
from app.ui.settings.mail.own_thread import OwnThread, Run
from app.ui.theme import BODY, CELL, NOTE, TokenName
from app.ui.theme.icons import IconName
from app.ui.widgets.buttons import Button
from app.ui.widgets.empty_state import IconView
from app.ui.widgets.label import Label

_STEP_NAMES = {
    "connect": QT_TRANSLATE_NOOP("mail_settings", "The server answers"),
    "tls": QT_TRANSLATE_NOOP("mail_settings", "The connection is secret, and its certificate right"),
    "sign_in": QT_TRANSLATE_NOOP("mail_settings", "The sign-in is taken"),
    "sender": QT_TRANSLATE_NOOP("mail_settings", "The sender may send"),
    "mailbox": QT_TRANSLATE_NOOP("mail_settings", "The mailbox is there"),
}


@dataclass(frozen=True, slots=True)
class Tried:
    """What to try: the account as it is written, and its password where one was typed."""

    account: MailAccount
    secret: str | None = None


class _StepRow:
    """One step: a mark, its name, and below it what is wrong."""

    def __init__(self, name: str, grid: QGridLayout, line: int, parent: QWidget) -> None:
        self.mark = IconView("circle", "text3", 16, parent, line=BODY.line)
        self.name = Label(name, BODY, "text3", parent)
        self.problem = Label("", CELL, "danger", parent, wrap=True)
        self.problem.setObjectName("step_problem")
        self.problem.hide()
        self.has_ended = False
        self.parts = (self.mark, self.name, self.problem)
        grid.addWidget(self.mark, 2 * line, 0)
        grid.addWidget(self.name, 2 * line, 1)
        grid.addWidget(self.problem, 2 * line + 1, 1)

    def show(self, icon: IconName, colour: TokenName, ink: TokenName, sentence: str = "") -> None:
        self.mark.set_icon(icon, colour)
        self.name.set_colour(ink)
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))

    def remove(self) -> None:
        for part in self.parts:
            part.hide()
            part.deleteLater()


class AccountTrial(QWidget):
    """A button that tries what ``wanted`` gives, and the steps of it; the window goes on meanwhile."""

    def __init__(self, editor: AccountEditor, wanted: Callable[[], Tried | None], parent: QWidget) -> None:
        super().__init__(parent)
        self._editor, self._wanted = editor, wanted
        self._words = words = editor.workspace.words
        self._thread = OwnThread(editor.workspace)
        self._rows: dict[str, _StepRow] = {}
        self.start = Button(words.translate("mail_settings", "Test this account"), "secondary", parent=self)
        self.start.setObjectName("test_account")
        self.stop = Button(words.translate("mail_settings", "Cancel"), "discreet", parent=self)
        self.stop.setObjectName("cancel_test")
        self._about = Label(
            words.translate("mail_settings", "Nothing is sent by it."), NOTE, "text3", self, wrap=True
        )
        self._about.setObjectName("test_outcome")
        self._grid = QGridLayout()
        self._lay_out()
        self._show_running(False)
        self.start.clicked.connect(self.run)
        self.stop.clicked.connect(self._on_cancelled)

    def run(self) -> None:
        """Try the account, unless it is being tried."""
        tried = self._wanted()
        if tried is None or self._thread.is_running:
            return
        self.forget()
        for name in steps_of(tried.account):
            self._row(name)
        self._show_waiting()
        self._show_running(True)
        thread, accounts = self._thread, self._editor.accounts

        def work(run: Run) -> TestReport:
            def tell(step: Step) -> None:
                run.look()
                thread.tell(run, self._on_step, step)

            return accounts.test(tried.account, tried.secret, tell, run.line)

        thread.start(work, self._on_done, self._on_refused)

    def forget(self) -> None:
        """Show no outcome: what it was about has changed."""
        self.cancel()
        for row in self._rows.values():
            row.remove()
        self._rows.clear()
        self._about.setText(self._words.translate("mail_settings", "Nothing is sent by it."))
        self._about.set_colour("text3")

    def cancel(self) -> None:
        """Wait for no outcome any more."""
        self._thread.cancel()
        self._show_running(False)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(RING, RING, RING, RING)
        row.setSpacing(8)
        row.addWidget(self.start)
        row.addWidget(self.stop)
        row.addSpacing(4)
        row.addWidget(self._about, 1)
        self._grid.setContentsMargins(RING, 4, RING, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnStretch(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(row)
        column.addLayout(self._grid)

    def _row(self, name: str) -> _StepRow:
        if name not in self._rows:
            text = self._words.say(_STEP_NAMES[name])
            self._rows[name] = _StepRow(text, self._grid, len(self._rows), self)
        return self._rows[name]

    def _show_running(self, is_running: bool) -> None:
        before, after = (self.start, self.stop) if is_running else (self.stop, self.start)
        has_keyboard = before.hasFocus()
        after.setEnabled(True)
        self.stop.setVisible(is_running)
        if has_keyboard:
            after.setFocus(Qt.FocusReason.OtherFocusReason)
        self.start.setEnabled(not is_running)

    def _show_waiting(self) -> None:
        """Mark the step that is waited for."""
        waiting = next((row for row in self._rows.values() if not row.has_ended), None)
        if waiting is not None:
            waiting.show("sync", "info", "text")

    def _on_step(self, step: Step) -> None:
        row = self._row(step.name)
        row.has_ended = True
        if step.problem is None:
            row.show("check", "success", "text")
            self._show_waiting()
        else:
            row.show("error", "danger", "text", self._words.problem(step.problem))

    def _on_done(self, report: TestReport) -> None:
        words = self._words
        self._show_running(False)
        if report.problem is not None:
            self._say(words.translate("mail_settings", "It does not work yet."), "danger")
        else:
            self._say(words.translate("mail_settings", "It works."), "success")

    def _on_refused(self, problems: tuple[Problem, ...]) -> None:
        self._show_running(False)
        self._say(self._words.problem(problems[0]), "danger")

    def _on_cancelled(self) -> None:
        self.forget()
        self._say(self._words.translate("mail_settings", "The test was cancelled."), "text3")

    def _say(self, text: str, colour: TokenName) -> None:
        self._about.setText(text)
        self._about.set_colour(colour)
        QAccessible.updateAccessibility(QAccessibleEvent(self._about, QAccessible.Event.Alert))
