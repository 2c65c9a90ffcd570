"""The Users tab: who can sign in to the customer's account, and the e-mail that tells them how."""

from typing import cast

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.customer.mailing import MailKind, MailState, SentMail
from app.domain.ids import CustomerId
from app.domain.kind import Kind
from app.domain.partner.partner import Role
from app.services.store.changes import Changes
from app.ui.customer_file.account_tabs import users_list
from app.ui.customer_file.credentials_dialog import CredentialsDialog
from app.ui.customer_file.services import UsersTabServices
from app.ui.theme import CELL
from app.ui.widgets.buttons import Button
from app.ui.widgets.label import Label
from app.ui.workspace.workspace import Workspace


class UsersTab(QWidget):
    """The list, and above it to whom the sign-in e-mail went last and the way to send it again."""

    def __init__(
        self, workspace: Workspace[UsersTabServices], customer_id: CustomerId, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace, self._id = workspace, customer_id
        words = workspace.words
        self.people = users_list(workspace, customer_id, self)
        self._last = Label("", CELL, "text2", self, wrap=True)
        self._last.setObjectName("last_credentials")
        self.send = Button(words.translate("file", "Send the sign-in e-mail"), "secondary", "send", self)
        self.send.setObjectName("send_credentials")
        self._lay_out()
        self.setFocusProxy(self.people)
        self.send.clicked.connect(self._on_send)
        workspace.bridge.changed.connect(self._on_changed)
        self._refresh()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(24, 16, 24, 0)
        top.setSpacing(16)
        top.addWidget(self._last, 1)
        top.addWidget(self.send)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self.people, 1)

    def _refresh(self) -> None:
        services, words = self._workspace.services, self._workspace.words
        mails = [each for each in services.queries.mails(self._id) if each.kind is MailKind.CREDENTIALS]
        self._last.setText(self._delivery(mails[0]) if mails else self._never())
        if services.account.role is Role.VIEWER:
            self.send.refuse(words.translate("file", "Your role reads only."))
        elif not services.onboarding.who_signs_in(self._id):
            self.send.refuse(words.translate("file", "There is nobody who could sign in."))
        elif mails and any(each.state is MailState.WAITING for each in mails[0].recipients):
            self.send.refuse(words.translate("file", "The e-mail asked for last has not left yet."))
        else:
            self.send.allow()

    def _never(self) -> str:
        words = self._workspace.words
        if self._workspace.services.onboarding.who_signs_in(self._id):
            return words.translate("file", "The sign-in e-mail was not sent yet.")
        return words.translate("file", "Nobody can sign in yet, so there is nobody to write to.")

    def _delivery(self, mail: SentMail) -> str:
        """To whom it went and when, or what keeps it from going."""
        words = self._workspace.words
        names = ", ".join(each.email for each in mail.recipients)
        if any(each.state is MailState.FAILED for each in mail.recipients):
            return words.translate(
                "file", "The sign-in e-mail to {names} could not be sent. Check the addresses.", names=names
            )
        sent = [each.sent_at for each in mail.recipients if each.sent_at is not None]
        if len(sent) < len(mail.recipients):
            return words.translate(
                "file",
                "Sign-in e-mail to {names}: asked for by {name}, not sent yet.",
                names=names,
                name=mail.asked_by,
            )
        formats, moment = self._workspace.formats, max(sent).astimezone()
        return words.translate(
            "file",
            "Sign-in e-mail sent to {names} on {day} at {time}, asked for by {name}.",
            names=names,
            day=formats.short_date(moment.date()),
            time=formats.clock(moment),
            name=mail.asked_by,
        )

    def _on_send(self) -> None:
        dialog = CredentialsDialog(self._workspace, self._id, self.window())
        dialog.open(dialog.primary)

    def _on_changed(self, news: object) -> None:
        changes = cast(Changes, news)
        kinds = (Kind.SENT_MAIL, Kind.CUSTOMER_USER, Kind.CUSTOMER)
        if changes.is_everything or any(changes.of(kind) for kind in kinds):
            self._refresh()
