"""The page on which an e-mail is written: opens a message, or says why it cannot."""

from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.errors import RuleViolation
from app.domain.kind import Kind
from app.domain.mail.message import MessageKind
from app.services.drafts.kept_drafts import DraftKind
from app.services.mail.composition import Composition
from app.ui.mail.compose_form import ComposeForm
from app.ui.mail.services import MailServices
from app.ui.workspace import places
from app.ui.workspace.refused_page import refused_page
from app.ui.workspace.workspace import Workspace


class MailPage(QWidget):
    """A message about the document of ``place``; what was begun about it is gone on with."""

    def __init__(
        self, workspace: Workspace[MailServices], place: places.WriteMessage, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.form: ComposeForm | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        try:
            composition = _opened(workspace.services, place)
        except RuleViolation as refused:
            title = workspace.words.translate("mail", "No e-mail can be written about this")
            column.addWidget(refused_page(workspace, self, "mail", title, refused))
        else:
            self.form = ComposeForm(workspace, place, composition, self)
            column.addWidget(self.form)

    def do_main_act(self) -> None:
        """Send the message, or lead to what keeps it from leaving."""
        if self.form is not None:
            self.form.send()

    def leave(self) -> None:
        """Hand over what is not on the disk yet."""
        if self.form is not None:
            self.form.leave()

    def focusInEvent(self, event: QFocusEvent) -> None:
        if self.form is not None:
            self.form.focus_first()


def _opened(services: MailServices, place: places.WriteMessage) -> Composition:
    """The draft of ``place``, the last one about the same document, or a new message.

    Raises:
        RuleViolation: the draft, the document or its customer is not here.
    """
    mail = services.mail
    if place.draft_id is not None:
        return mail.draft(place.draft_id)
    kind = Kind.CHANGE_ORDER if place.is_change else Kind.QUOTE
    wanted = MessageKind.REMINDER if place.is_reminder else MessageKind.OFFER
    begun = mail.begin(kind, place.document_id, wanted)
    for kept in services.drafts.kept(DraftKind.MESSAGE):
        if kept.customer_id == begun.customer_id:
            draft = mail.draft(kept.id)
            if (draft.about, draft.kind) == (begun.about, wanted):
                return draft
    return begun
