"""Names who is told how to sign in, and asks the portal to send it."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.customer.mailing import SentMail
from app.domain.errors import Problem
from app.domain.ids import CustomerId
from app.domain.kind import Kind
from app.ui.customer_file.services import WelcomeServices
from app.ui.theme import CELL
from app.ui.undo.say_done import say_done
from app.ui.widgets.banner import Banner
from app.ui.widgets.dialog import Dialog
from app.ui.widgets.label import Label
from app.ui.workspace.workspace import Workspace


class CredentialsDialog(Dialog):
    """Everybody it goes to; the mailing is queued once."""

    def __init__(
        self, workspace: Workspace[WelcomeServices], customer_id: CustomerId, window: QWidget
    ) -> None:
        words = workspace.words
        super().__init__(
            window,
            words.translate("file", "Send the sign-in e-mail?"),
            words.translate("file", "Send the e-mail"),
            words.translate("file", "Cancel"),
            text=words.translate(
                "file",
                "The portal sends login and link to these people, at the next exchange. Links sent before "
                "open nothing any more.",
            ),
            width=480,
        )
        self._workspace, self._id = workspace, customer_id
        self.setObjectName("credentials_dialog")
        self.primary.setObjectName("credentials_confirm")
        self._trouble = Banner("danger", "", "", self)
        self._trouble.hide()
        self.body.addWidget(self._trouble)
        people = QVBoxLayout()
        people.setContentsMargins(3, 0, 3, 0)
        people.setSpacing(4)
        for each in workspace.services.onboarding.who_signs_in(customer_id):
            text = words.translate("file", "{name}, {email}", name=each.name, email=each.email)
            people.addWidget(Label(text, CELL, parent=self, wrap=True))
        self.body.addLayout(people)
        self.accepted.connect(self._send)

    def _send(self) -> None:
        if not self.primary.isEnabled():
            return
        self.primary.setEnabled(False)
        onboarding, id = self._workspace.services.onboarding, self._id
        self._workspace.tasks.command(
            lambda: onboarding.send_credentials(id), self._on_sent, self._on_problems
        )

    def _on_sent(self, mail: SentMail) -> None:
        words = self._workspace.words
        names = ", ".join(dict.fromkeys(each.name for each in mail.recipients))
        self.close_over()
        text = words.translate("file", "The sign-in e-mail to {names} is queued", names=names)
        say_done(self._workspace, text, Kind.SENT_MAIL, mail.id)

    def _on_problems(self, problems: tuple[Problem, ...]) -> None:
        words = self._workspace.words
        self.primary.setEnabled(True)
        self._trouble.set_message("danger", "", " ".join(words.problem(each) for each in problems))
        self._trouble.show()
