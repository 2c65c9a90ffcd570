"""One mailing of the portal's: who asked for it when, and for each recipient whether it left and when."""

from datetime import datetime

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.customer.mailing import MailRecipient, MailState, SentMail
from app.ui.theme import CELL, CELL_STRONG, NOTE, Status
from app.ui.theme.icons import IconName
from app.ui.widgets.card import Card
from app.ui.widgets.label import Label
from app.ui.widgets.pill import Pill
from app.ui.workspace.workspace import Workspace

_LOOK: dict[MailState, tuple[Status, IconName]] = {
    MailState.WAITING: ("violet", "clock"),
    MailState.SENT: ("success", "ok"),
    MailState.FAILED: ("danger", "error"),
}


class MailCard(Card):
    """The mailing with a line for each recipient."""

    def __init__(self, workspace: Workspace[object], mail: SentMail, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        words = workspace.words
        self.setObjectName("sent_mail")
        asked = words.translate(
            "file", "asked for by {name}, {moment}", name=mail.asked_by, moment=self._moment(mail.asked_at)
        )
        head = QVBoxLayout()
        head.setSpacing(0)
        head.addWidget(Label(words.name(mail.kind), CELL_STRONG, parent=self))
        head.addWidget(Label(asked, NOTE, "text3", self, wrap=True))
        self.body.addLayout(head)
        for recipient in mail.recipients:
            self.body.addLayout(self._line(recipient))

    def _line(self, recipient: MailRecipient) -> QHBoxLayout:
        words = self._workspace.words
        who = QVBoxLayout()
        who.setSpacing(0)
        who.addWidget(Label(recipient.name, CELL, parent=self))
        who.addWidget(Label(recipient.email, NOTE, "text3", self))
        line = QHBoxLayout()
        line.setSpacing(12)
        line.addLayout(who, 1)
        if recipient.sent_at is not None:
            line.addWidget(Label(self._moment(recipient.sent_at), NOTE, "text2", self))
        line.addWidget(Pill(words.name(recipient.state), *_LOOK[recipient.state], self))
        return line

    def _moment(self, moment: datetime) -> str:
        formats = self._workspace.formats
        here = moment.astimezone()
        return f"{formats.short_date(here.date())} {formats.clock(here)}"
