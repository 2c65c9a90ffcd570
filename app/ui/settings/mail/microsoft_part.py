"""Microsoft 365: signing in on its page or by a code, who is signed in, and signing out."""

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.errors import Problem
from app.domain.mail.message import Channel
from app.services.mail.mail_account import MailAccount
from app.services.mail.microsoft import DeviceCode
from app.services.portal_client.landing import landing
from app.ui.forms.field import RING
from app.ui.settings.mail.account_editor import AccountEditor
from app.ui.settings.mail.own_thread import OwnThread, Run
from app.ui.settings.mail.trial import AccountTrial, Tried
from app.ui.theme import BODY, CELL, TITLE
from app.ui.widgets.buttons import Button, ButtonKind
from app.ui.widgets.label import Label

_SET = "channeldesk-portal partner change --partner {partner} --microsoft-client-id …"


class MicrosoftPart(QWidget):
    """Goes through the sign-in with the rep; nothing of Microsoft's is asked before a button is pressed."""

    def __init__(self, editor: AccountEditor, parent: QWidget) -> None:
        super().__init__(parent)
        self._editor, self._words = editor, editor.workspace.words
        self._thread = OwnThread(editor.workspace)
        self._code: DeviceCode | None = None
        words = self._words
        self._text = Label("", BODY, "text2", self, wrap=True)
        self._text.setObjectName("microsoft_text")
        self._said = Label("", TITLE, "text", self, wrap=True)
        self._said.setObjectName("microsoft_code")
        self._said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._problem = Label("", CELL, "danger", self, wrap=True)
        self._problem.setObjectName("microsoft_problem")
        browser = words.translate("mail_settings", "Sign in with the browser")
        self.browser = self._button("browser", browser, "secondary")
        self.by_code = self._button("by_code", words.translate("mail_settings", "Sign in by a code"))
        self.page = self._button("page", words.translate("mail_settings", "Open the page"), "secondary")
        self.copy = self._button("copy", "", "secondary")
        self.stop = self._button("cancel", words.translate("mail_settings", "Cancel"))
        self.out = self._button(
            "sign_out", words.translate("mail_settings", "Sign out at Microsoft"), "secondary"
        )
        self.trial = AccountTrial(editor, self._tried, self)
        self._lay_out()
        self._connect()
        self._say_problem("")
        self._show()

    def cancel(self) -> None:
        """Wait for no sign-in any more."""
        self._thread.cancel()
        self.trial.cancel()

    def enter(self) -> None:
        """Give the keyboard to the button that leads on."""
        if self.browser.isVisible():
            self.browser.setFocus(Qt.FocusReason.OtherFocusReason)

    def _button(self, name: str, text: str, kind: ButtonKind = "discreet") -> Button:
        button = Button(text, kind, parent=self)
        button.setObjectName(f"microsoft_{name}")
        return button

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(RING, RING, RING, RING)
        row.setSpacing(8)
        for button in (self.browser, self.by_code, self.page, self.copy, self.stop, self.out):
            row.addWidget(button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for each in (self._text, self._said, self._problem):
            each.setContentsMargins(RING, 0, RING, 0)
            column.addWidget(each)
        column.addLayout(row)
        column.addWidget(self.trial)

    def _connect(self) -> None:
        self.browser.clicked.connect(self._on_browser)
        self.by_code.clicked.connect(self._on_by_code)
        self.page.clicked.connect(self._on_page)
        self.copy.clicked.connect(self._on_copy)
        self.stop.clicked.connect(self._on_cancelled)
        self.out.clicked.connect(self._on_sign_out)
        self._editor.changed.connect(self._show)

    def _show(self) -> None:
        """Say how far the sign-in is, and offer what can be done."""
        words, login = self._words, self._editor.account.microsoft_login
        is_waiting, can_sign_in = self._thread.is_running, self._editor.accounts.has_application()
        is_asked = not is_waiting and can_sign_in and not login
        for button in (self.browser, self.by_code):
            button.setVisible(is_asked)
        self.stop.setVisible(is_waiting)
        self.page.setVisible(is_waiting and self._code is not None)
        self.copy.setVisible(self.page.isVisibleTo(self) or (not can_sign_in and not login))
        self.out.setVisible(bool(login) and not is_waiting)
        self.trial.setVisible(bool(login) and not is_waiting)
        self._said.setVisible(self._code is not None)
        self.copy.setText(words.translate("mail_settings", "Copy the code"))
        if is_waiting and self._code is None:
            self._text.setText(
                words.translate("mail_settings", "Finish in your browser; this page goes on by itself.")
            )
        elif is_waiting and self._code is not None:
            self._show_code(self._code)
        elif login:
            text = words.translate("mail_settings", "Signed in as {login}. No password is kept.", login=login)
            self._text.setText(text)
        elif can_sign_in:
            text = words.translate(
                "mail_settings", "Sign in once with your work account; Channel Desk keeps no password."
            )
            self._text.setText(text)
        else:
            self._text.setText(self._who_sets_it())
            self.copy.setText(words.translate("mail_settings", "Copy this for them"))

    def _show_code(self, code: DeviceCode) -> None:
        words = self._words
        text = words.translate(
            "mail_settings",
            "Type this code at {url}, on any device, within {n} minutes.",
            url=code.url,
            n=code.minutes,
        )
        self._text.setText(text)
        self._said.setText(code.code)

    def _who_sets_it(self) -> str:
        """What is missing, who sets it, and how."""
        said = self._words.translate(
            "mail_settings",
            "Your company has no application at Microsoft 365 yet. An administrator registers one in "
            "Microsoft Entra ID, as a public client for http://localhost with the rights Mail.Send and "
            "User.Read. Whoever runs the portal then gives it to everybody, once, with this command:",
        )
        return f"{said}\n{_SET.format(partner=self._editor.workspace.services.account.partner_id)}"

    def _on_browser(self) -> None:
        words, accounts = self._words, self._editor.accounts
        page, thread = landing(words), self._thread

        def work(run: Run) -> MailAccount:
            return accounts.sign_in_with_browser(
                lambda url: thread.tell(run, self._open, url), page, run.cancelled
            )

        self._begin()
        thread.start(work, self._on_signed_in, self._on_refused)
        self._show()

    def _on_by_code(self) -> None:
        accounts, thread = self._editor.accounts, self._thread

        def work(run: Run) -> MailAccount:
            return accounts.sign_in_at_microsoft(
                lambda code: thread.tell(run, self._on_code, code), run.cancelled
            )

        self._begin()
        thread.start(work, self._on_signed_in, self._on_refused)
        self._show()
        self._text.setText(self._words.translate("mail_settings", "Microsoft is asked for a code…"))

    def _begin(self) -> None:
        self._code = None
        self._say_problem("")

    def _on_code(self, code: DeviceCode) -> None:
        self._code = code
        self._show()
        self.page.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_page(self) -> None:
        if self._code is not None:
            QGuiApplication.clipboard().setText(self._code.code)
            self._open(self._code.url)

    def _open(self, url: str) -> None:
        if not QDesktopServices.openUrl(QUrl(url)):
            text = self._words.translate("mail_settings", "No browser could be opened. Go to {url}", url=url)
            self._say_problem(text)

    def _on_copy(self) -> None:
        text = self._code.code if self._code is not None else self._who_sets_it()
        QGuiApplication.clipboard().setText(text)

    def _on_cancelled(self) -> None:
        self._thread.cancel()
        self._code = None
        self._show()
        self.enter()

    def _on_signed_in(self, account: MailAccount) -> None:
        self._code = None
        self._editor.take(account)
        self._show()
        self.trial.start.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_refused(self, problems: tuple[Problem, ...]) -> None:
        self._code = None
        self._show()
        self._say_problem(self._words.problem(problems[0]))

    def _on_sign_out(self) -> None:
        accounts = self._editor.accounts
        self.trial.forget()
        self._editor.workspace.tasks.command(
            accounts.sign_out_at_microsoft,
            lambda _: self._editor.take(accounts.get()),
            self._on_refused,
        )

    def _tried(self) -> Tried | None:
        account = self._editor.account
        return Tried(account) if account.channel is Channel.MICROSOFT else None

    def _say_problem(self, text: str) -> None:
        self._problem.setText(text)
        self._problem.setVisible(bool(text))
