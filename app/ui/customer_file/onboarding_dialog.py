"""Names who receives the onboarding e-mail, and asks the portal to send it."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.customer.customer import Contact
from app.domain.customer.mailing import SentMail
from app.domain.errors import Problem
from app.domain.ids import CustomerId
from app.domain.kind import Kind
from app.ui.customer_file.services import WelcomeServices
from app.ui.undo.say_done import say_done
from app.ui.widgets.banner import Banner
from app.ui.widgets.choices import CheckBox
from app.ui.widgets.dialog import Dialog
from app.ui.workspace.workspace import Workspace


class OnboardingDialog(Dialog):
    """Every technical contact with a box to leave them out; the mailing is queued once."""

    def __init__(
        self, workspace: Workspace[WelcomeServices], customer_id: CustomerId, window: QWidget
    ) -> None:
        words = workspace.words
        super().__init__(
            window,
            words.translate("file", "Send the onboarding e-mail?"),
            words.translate("file", "Send the e-mail"),
            words.translate("file", "Cancel"),
            text=words.translate(
                "file", "The portal sends the link to these technical contacts, at the next exchange."
            ),
            width=480,
        )
        self._workspace, self._id = workspace, customer_id
        self.setObjectName("onboarding_dialog")
        self.primary.setObjectName("onboarding_confirm")
        self._boxes: list[tuple[Contact, CheckBox]] = []
        self._trouble = Banner("danger", "", "", self)
        self._trouble.hide()
        self.body.addWidget(self._trouble)
        people = QVBoxLayout()
        people.setContentsMargins(3, 0, 3, 0)
        people.setSpacing(8)
        for contact in workspace.services.onboarding.recipients(customer_id):
            people.addWidget(self._box(contact))
        self.body.addLayout(people)
        self._show_whether_ready()
        self.accepted.connect(self._send)

    def _box(self, contact: Contact) -> CheckBox:
        text = self._workspace.words.translate(
            "file", "{name}, {email}", name=contact.name.full, email=contact.email
        )
        box = CheckBox(text, self)
        box.setObjectName(f"recipient_{contact.id}")
        box.setChecked(True)
        box.toggled.connect(self._show_whether_ready)
        self._boxes.append((contact, box))
        return box

    def _show_whether_ready(self) -> None:
        if any(box.isChecked() for _, box in self._boxes):
            self.primary.allow()
        else:
            self.primary.refuse(
                self._workspace.words.translate("file", "Choose at least one technical contact.")
            )

    def _send(self) -> None:
        onboarding, id = self._workspace.services.onboarding, self._id
        chosen = [contact.id for contact, box in self._boxes if box.isChecked()]
        if not chosen or not self.primary.isEnabled():
            return
        self.primary.setEnabled(False)
        self._workspace.tasks.command(lambda: onboarding.send(id, chosen), self._on_sent, self._on_problems)

    def _on_sent(self, mail: SentMail) -> None:
        words = self._workspace.words
        names = ", ".join(each.name for each in mail.recipients)
        self.close_over()
        text = words.translate("file", "The onboarding e-mail to {names} is queued", names=names)
        say_done(self._workspace, text, Kind.SENT_MAIL, mail.id)

    def _on_problems(self, problems: tuple[Problem, ...]) -> None:
        words = self._workspace.words
        self.primary.setEnabled(True)
        self._trouble.set_message("danger", "", " ".join(words.problem(each) for each in problems))
        self._trouble.show()
