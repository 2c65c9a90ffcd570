"""What a customer would read of a template that is being written, with the values of a real document."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from app.domain.errors import Problem
from app.domain.mail.message_template import MessageTemplate
from app.domain.mail.template import Segment
from app.services.mail.template_sample import TemplateSample, sample_of
from app.ui.forms.value_text import Piece, ValueText
from app.ui.settings.services import MailSettingsServices
from app.ui.theme import NOTE, SECTION
from app.ui.widgets.card import Panel
from app.ui.widgets.label import Label
from app.ui.workspace.workspace import Workspace

_PAUSE_MS = 150


class TemplatePreview(Panel):
    """Follows the typing after a pause; values that come from the document are tinted."""

    def __init__(self, workspace: Workspace[MailSettingsServices], parent: QWidget) -> None:
        super().__init__("surface", "left", parent)
        self._workspace, self._words = workspace, workspace.words
        self._wanted: MessageTemplate | None = None
        words = self._words
        self._about = Label("", NOTE, "text3", self, wrap=True)
        self._about.setObjectName("template_sample")
        self._subject = ValueText(words.translate("mail_settings", "Subject"), self, lines=3)
        self._subject.setObjectName("sample_subject")
        self._body = ValueText(words.translate("mail_settings", "Message"), self, lines=12)
        self._body.setObjectName("sample_body")
        self._body.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._subject.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        for each in (self._subject, self._body):
            each.set_fixed(True)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._ask)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 24)
        column.setSpacing(12)
        column.addWidget(
            Label(words.translate("mail_settings", "What the customer reads"), SECTION, parent=self)
        )
        column.addWidget(self._subject)
        column.addWidget(self._body, 1)
        column.addWidget(self._about)

    def show_template(self, template: MessageTemplate) -> None:
        """Show ``template`` once the typing pauses."""
        self._wanted = template
        self._pause.start()

    def leave(self) -> None:
        """Wait for nothing any more."""
        self._pause.stop()
        self._wanted = None

    def _ask(self) -> None:
        template, services = self._wanted, self._workspace.services
        if template is not None:
            self._workspace.tasks.query(
                lambda: (template, sample_of(services.mail, services.queries, template)),
                self._show,
                self._refuse,
            )

    def _show(self, found: tuple[MessageTemplate, TemplateSample]) -> None:
        template, sample = found
        if template is not self._wanted:
            return
        self._subject.set_pieces([_piece(each) for each in sample.preview.subject])
        self._body.set_pieces([_piece(each) for each in sample.preview.body])
        self._about.set_colour("text3")
        text = self._words.translate(
            "mail_settings",
            "Example: {customer}, {number}. Lines without a value are left out; the legal line stays.",
            customer=sample.customer_name,
            number=sample.number,
        )
        self._about.setText(text)

    def _refuse(self, problems: tuple[Problem, ...]) -> None:
        self._about.set_colour("warning")
        self._about.setText(self._words.problem(problems[0]))


def _piece(segment: Segment) -> Piece:
    return Piece(segment.text, segment.place)
