"""Subject and text of the message, with the document's values tinted in them."""

from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from app.ui.forms.field import Field
from app.ui.forms.value_text import ValueText
from app.ui.labels.mail_texts import PLACE_NAMES, pieces_of, place_names, template_of
from app.ui.mail.services import MailServices
from app.ui.mail.writing import Writing
from app.ui.widgets.buttons import Button
from app.ui.widgets.menu import Menu
from app.ui.workspace.workspace import Workspace


class TextBlock(QWidget):
    """Two fields that write into the message as the rep types."""

    def __init__(
        self, workspace: Workspace[MailServices], writing: Writing, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace, self._writing = workspace, writing
        words = workspace.words
        subject, body = words.translate("mail", "Subject"), words.translate("mail", "Message")
        self.subject = ValueText(subject, self, is_line=True)
        self.subject.setObjectName("message_subject")
        self.body = ValueText(body, self, lines=10)
        self.body.setObjectName("message_body")
        hint = words.translate(
            "mail",
            "Tinted values come from the document. The e-mail is fixed when it is sent: a later revision "
            "does not change it.",
        )
        self.subject_field = Field(subject, self.subject, self)
        self.body_field = Field(body, self.body, self, hint=hint)
        self._insert = Button(words.translate("mail", "Insert a value"), "link", "down", self, height=20)
        self._insert.setObjectName("insert_value")
        self._back = Button(words.translate("mail", "Back to the template"), "link", "undo", self, height=20)
        self._back.setObjectName("back_to_template")
        self.body_field.fill_height()
        self.body.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.body_field.add_at_label(self._insert)
        self.body_field.add_at_label(self._back)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.subject_field)
        column.addWidget(self.body_field, 1)
        self._show()
        self.subject.edited.connect(self._on_edited)
        self.body.edited.connect(self._on_edited)
        self._insert.clicked.connect(lambda: self.values_menu().open_below(self._insert))
        self._back.clicked.connect(self.take_template_back)
        writing.refilled.connect(self._refill)
        writing.begun_anew.connect(self._show)

    def values_menu(self) -> Menu:
        """The values that the document has, to be put where the cursor is."""
        words = self._workspace.words
        menu = Menu(words.translate("mail", "Insert a value"), self)
        for place, name in PLACE_NAMES.items():
            value = self._writing.values.get(place, "")
            if value:
                action = menu.add(words.say(name))
                action.setObjectName(f"value_{place}")
                action.triggered.connect(lambda _=False, p=place, v=value: self._insert_value(p, v))
        return menu

    def take_template_back(self) -> None:
        """Begin the texts anew as the template has them; undo brings back what stood there."""
        mail, writing = self._workspace.services.mail, self._writing
        anew = mail.with_template(writing.composition, writing.template())
        self.subject.replace_pieces(pieces_of(anew.subject, writing.values), self._names())
        self.body.replace_pieces(pieces_of(anew.body, writing.values), self._names())
        self.body.setFocus()

    def _insert_value(self, place: str, value: str) -> None:
        target = self.subject if self.subject.hasFocus() else self.body
        target.insert_value(place, value)
        target.setFocus()

    def _show(self) -> None:
        composition, values = self._writing.composition, self._writing.values
        self.subject.set_pieces(pieces_of(composition.subject, values), self._names())
        self.body.set_pieces(pieces_of(composition.body, values), self._names())

    def _refill(self) -> None:
        self.subject.refill(self._writing.values, self._names())
        self.body.refill(self._writing.values, self._names())

    def _names(self) -> dict[str, str]:
        return place_names(self._workspace.words)

    def _on_edited(self) -> None:
        subject, body = template_of(self.subject.pieces()), template_of(self.body.pieces())
        self._writing.change(subject=subject, body=body)
