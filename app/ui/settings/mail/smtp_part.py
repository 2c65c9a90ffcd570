"""The mail server: where it is, how the connection is made secret, and who signs in."""

from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from typing import cast

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from app.domain.errors import Problem
from app.domain.mail.message import Channel
from app.services.mail.accounts import check
from app.services.mail.mail_account import MailAccount, Security, SmtpServer, SmtpSignIn
from app.services.words import QT_TRANSLATE_NOOP
from app.ui.forms.field import Field
from app.ui.forms.form_grid import FormGrid
from app.ui.forms.text_input import TextInput
from app.ui.settings.mail.account_editor import AccountEditor
from app.ui.settings.mail.trial import AccountTrial, Tried
from app.ui.widgets.select import Select

_PORTS = {Security.STARTTLS: 587, Security.TLS: 465, Security.NONE: 25}
_SECURITIES = {
    Security.STARTTLS: QT_TRANSLATE_NOOP("mail_settings", "STARTTLS"),
    Security.TLS: QT_TRANSLATE_NOOP("mail_settings", "TLS from the first byte"),
    Security.NONE: QT_TRANSLATE_NOOP("mail_settings", "None, on this computer only"),
}
_SIGN_INS = {
    SmtpSignIn.PASSWORD: QT_TRANSLATE_NOOP("mail_settings", "Name and password"),
    SmtpSignIn.OAUTH: QT_TRANSLATE_NOOP("mail_settings", "Name and token (XOAUTH2)"),
    SmtpSignIn.NONE: QT_TRANSLATE_NOOP("mail_settings", "Without signing in"),
}
_NAMES = ("host", "port", "user", "secret")


class SmtpPart(QWidget):
    """What is typed is kept as each field is left; once nothing is missing, e-mail leaves by it."""

    def __init__(self, editor: AccountEditor, parent: QWidget) -> None:
        super().__init__(parent)
        self._editor, self._words = editor, editor.workspace.words
        self._has_secret = False
        # What was typed last is tried as it was typed: the keyring may not have it yet.
        self._last_secret: str | None = None
        words = self._words
        self._inputs = {name: TextInput(parent=self) for name in _NAMES}
        self._inputs["secret"].setEchoMode(QLineEdit.EchoMode.Password)
        self._security = Select("", [(each, words.say(name)) for each, name in _SECURITIES.items()], self)
        self._sign_in = Select("", [(each, words.say(name)) for each, name in _SIGN_INS.items()], self)
        self.trial = AccountTrial(editor, self._tried, self)
        self._fields = self._built()
        self.grid = FormGrid(self)
        self.grid.add_row((self._fields["host"], 8), (self._fields["port"], 4))
        self.grid.add_row((self._fields["security"], 6), (self._fields["sign_in"], 6))
        self.grid.add_row((self._fields["user"], 6), (self._fields["secret"], 6))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.grid)
        column.addWidget(self.trial)
        self._show()
        self._connect()
        accounts = editor.accounts
        editor.workspace.tasks.query(accounts.has_secret, self._on_secret_known, self._on_vault_closed)

    def typed(self) -> MailAccount:
        """The account with the mail server as it is written; a port that is no number is 0."""
        texts = {name: input.text().strip() for name, input in self._inputs.items()}
        port = int(texts["port"]) if texts["port"].isdecimal() and len(texts["port"]) < 9 else 0
        server = SmtpServer(
            texts["host"],
            port,
            cast("Security", self._security.value()),
            cast("SmtpSignIn", self._sign_in.value()),
            texts["user"],
        )
        return replace(self._editor.account, channel=Channel.SMTP, smtp=server)

    def enter(self) -> None:
        """Give the keyboard to the first field that is wanted."""
        missing = next((name for name in _NAMES if not self._inputs[name].text()), "host")
        self._fields[missing].enter()

    def _built(self) -> dict[str, Field]:
        words = self._words
        labels = {
            "host": words.translate("mail_settings", "Mail server"),
            "port": words.translate("mail_settings", "Port"),
            "security": words.translate("mail_settings", "Encryption"),
            "sign_in": words.translate("mail_settings", "Sign-in"),
            "user": words.translate("mail_settings", "Name to sign in with"),
            "secret": words.translate("mail_settings", "Password"),
        }
        inputs: dict[str, QWidget] = {**self._inputs, "security": self._security, "sign_in": self._sign_in}
        fields = {name: Field(label, inputs[name], self) for name, label in labels.items()}
        for name, input in inputs.items():
            input.setObjectName(f"smtp_{name}")
        return fields

    def _connect(self) -> None:
        for name in _NAMES:
            self._fields[name].check_with(partial(self._sentence, name))
            self._fields[name].left.connect(self._keep)
            self._fields[name].edited.connect(self.trial.forget)
        self._security.chosen.connect(self._on_security)
        self._sign_in.chosen.connect(self._on_sign_in)
        self._editor.refused.connect(self._on_refused)

    def _show(self) -> None:
        server = self._editor.account.smtp
        self._inputs["host"].setText(server.host)
        self._inputs["port"].setText(str(server.port))
        self._inputs["user"].setText(server.user)
        self._security.set_value(server.security)
        self._sign_in.set_value(server.sign_in)
        self._show_sign_in()

    def _show_sign_in(self) -> None:
        """Ask for what this kind of sign-in needs."""
        words, kind = self._words, self._sign_in.value()
        for name in ("user", "secret"):
            self._fields[name].setVisible(kind is not SmtpSignIn.NONE)
        secret = self._fields["secret"]
        if kind is SmtpSignIn.OAUTH:
            secret.set_label(words.translate("mail_settings", "Token"))
        else:
            secret.set_label(words.translate("mail_settings", "Password"))
        kept = words.translate("mail_settings", "Kept in the keyring of this computer")
        self._inputs["secret"].setPlaceholderText("••••••••" if self._has_secret else "")
        secret.set_hint(kept if self._has_secret else "")

    def _problems(self) -> Iterator[Problem]:
        account = self.typed()
        yield from (each for each in check(account) if each.field.startswith("smtp."))
        is_wanted = account.smtp.sign_in is not SmtpSignIn.NONE
        if is_wanted and not self._has_secret and not self._inputs["secret"].text():
            yield Problem("mail.password_missing", "smtp.secret")

    def _sentence(self, name: str) -> str:
        found = next((each for each in self._problems() if each.field == f"smtp.{name}"), None)
        return self._words.problem(found) if found else ""

    def _keep(self) -> None:
        """Keep what is written: to send by it once nothing is missing, else to be gone on with."""
        account, typed = self.typed(), self._inputs["secret"].text()
        if not tuple(self._problems()):
            self._editor.change(typed or None, channel=Channel.SMTP, smtp=account.smtp)
            if typed:
                self._has_secret, self._last_secret = True, typed
                self._inputs["secret"].clear()
                self._show_sign_in()
        elif self._editor.account.channel is not Channel.SMTP:
            self._editor.change(smtp=account.smtp)

    def _tried(self) -> Tried | None:
        """What is written, to be tried; says at the fields what is missing for that."""
        are_right = [self._fields[name].check_now() for name in _NAMES]
        if not all(are_right):
            return None
        return Tried(self.typed(), self._inputs["secret"].text() or self._last_secret)

    def _on_security(self, security: object) -> None:
        if self._inputs["port"].text() in {str(port) for port in _PORTS.values()}:
            self._inputs["port"].setText(str(_PORTS[cast("Security", security)]))
            self._fields["port"].check_now()
        self.trial.forget()
        self._keep()

    def _on_sign_in(self) -> None:
        self._show_sign_in()
        self.trial.forget()
        self._keep()

    def _on_secret_known(self, has_secret: bool) -> None:
        self._has_secret = has_secret
        self._show_sign_in()

    def _on_vault_closed(self, problems: tuple[Problem, ...]) -> None:
        self._fields["secret"].set_problem(self._words.problem(problems[0]))

    def _on_refused(self, problems: tuple[Problem, ...]) -> None:
        """Say at the password why it could not be kept; the rest of it is at its field already."""
        self._has_secret, self._last_secret = False, None
        self._show_sign_in()
        self._fields["secret"].set_problem(self._words.problem(problems[0]))
