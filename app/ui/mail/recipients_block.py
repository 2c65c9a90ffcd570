"""Whom the message goes to: *to*, *cc* and *bcc*, who is offered, and a copy for the rep."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.mail.message import Recipient, RecipientKind
from app.services.words import QT_TRANSLATE_NOOP
from app.ui.forms.addressee import Addressee
from app.ui.forms.field import RING, Field
from app.ui.forms.recipient_field import RecipientField
from app.ui.mail.people import addressee_of, recipient_of
from app.ui.mail.services import MailServices
from app.ui.mail.writing import Writing
from app.ui.theme import NOTE
from app.ui.widgets.buttons import Button
from app.ui.widgets.chip import Chip
from app.ui.widgets.choices import CheckBox
from app.ui.widgets.flow_row import FlowRow
from app.ui.widgets.label import Label
from app.ui.workspace.workspace import Workspace

_LABELS = {
    RecipientKind.TO: QT_TRANSLATE_NOOP("mail", "To"),
    RecipientKind.CC: QT_TRANSLATE_NOOP("mail", "Cc"),
    RecipientKind.BCC: QT_TRANSLATE_NOOP("mail", "Bcc"),
}


class RecipientsBlock(QWidget):
    """A field for each kind; *cc* and *bcc* are there once somebody asks for them."""

    def __init__(
        self, workspace: Workspace[MailServices], writing: Writing, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace, self._writing = workspace, writing
        self._refusals = workspace.services.mail.changing.refusals(writing.composition)
        self._inputs: dict[RecipientKind, RecipientField] = {}
        self._fields: dict[RecipientKind, Field] = {}
        for kind in RecipientKind:
            self._build_field(kind)
        self.setFocusProxy(self._inputs[RecipientKind.TO])
        self._links: dict[RecipientKind, Button] = {}
        for kind in (RecipientKind.CC, RecipientKind.BCC):
            self._build_link(kind)
        self._offered = FlowRow(self)
        self._chips: list[QWidget] = []
        self._copy = CheckBox(workspace.words.translate("mail", "Copy to me"), self)
        self._copy.setObjectName("copy_to_me")
        self._copy.setChecked(writing.composition.has_copy_to_me)
        self._copy.toggled.connect(lambda is_on: writing.change(has_copy_to_me=is_on))
        self._lay_out()
        self._show()

    def close_typed(self) -> bool:
        """Make what is still typed recipients; whether there was anything."""
        closed = [input.close_typed() for input in self._inputs.values()]
        return any(closed)

    def enter_wrong(self, sentence: str) -> None:
        """Give the keyboard to the field with a wrong address; one that lacks somebody says ``sentence``."""
        wrong = next((kind for kind, each in self._fields.items() if each.problem()), RecipientKind.TO)
        field = self._fields[wrong]
        field.set_problem(field.problem() or sentence)
        if not self._inputs[wrong].enter_wrong():
            field.enter()

    def enter_refused(self) -> bool:
        """Give the keyboard to the first address that a server refused; whether there is one."""
        if any(input.enter_wrong() for input in self._inputs.values()):
            return True
        unnamed = self._refusals.get("")
        if unnamed is not None:
            self.enter_wrong(self._workspace.words.problem(unnamed))
        return unnamed is not None

    def _build_field(self, kind: RecipientKind) -> None:
        words = self._workspace.words
        label = words.say(_LABELS[kind])
        input = RecipientField(
            label,
            self._read,
            self._suggest,
            words.translate("mail", "Delete removes, Enter corrects"),
            self,
            placeholder=words.translate("mail", "Name, role or address"),
        )
        input.setObjectName(f"recipients_{kind.value}")
        self._inputs[kind] = input
        self._fields[kind] = field = Field(label, input, self)
        input.changed.connect(self._on_changed)
        input.entered.connect(lambda: field.set_problem(input.problem()))
        field.setVisible(kind is RecipientKind.TO)

    def _build_link(self, kind: RecipientKind) -> None:
        link = Button(self._workspace.words.say(_LABELS[kind]), "link", parent=self, height=20)
        link.setObjectName(f"add_{kind.value}")
        link.clicked.connect(lambda: self._open(kind))
        self._links[kind] = link
        self._fields[RecipientKind.TO].add_at_label(link)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        for field in self._fields.values():
            column.addWidget(field)
        below = QHBoxLayout()
        below.setContentsMargins(RING, 2, RING, 0)
        below.setSpacing(8)
        below.addWidget(self._offered, 1)
        below.addWidget(self._copy)
        column.addLayout(below)

    def _open(self, kind: RecipientKind) -> None:
        self._fields[kind].show()
        self._links[kind].hide()
        self._inputs[kind].setFocus()

    def _show(self) -> None:
        """Show whom the message goes to, and who could be added."""
        words = self._workspace.words
        for kind, input in self._inputs.items():
            chosen = [each for each in self._writing.composition.recipients if each.kind is kind]
            input.set_addressees([addressee_of(words, each, self._refusals) for each in chosen])
            if chosen and kind is not RecipientKind.TO:
                self._fields[kind].show()
                self._links[kind].hide()
            self._fields[kind].set_problem(input.problem())
        self._show_offered()

    def _show_offered(self) -> None:
        words = self._workspace.words
        has_keyboard = any(chip.hasFocus() for chip in self._chips)
        for chip in self._chips:
            self._offered.remove(chip)
        self._chips = []
        offers = self._suggest("")
        if offers:
            self._add(Label(words.translate("mail", "Proposed"), NOTE, "text3", self))
        for place, each in enumerate(offers[:4]):
            chip = Chip(each.label, each.role, "plus", self)
            chip.setCheckable(False)
            chip.setObjectName(f"offered_{place}")
            chip.setAccessibleName(words.translate("mail", "Add {name}", name=each.spoken))
            chip.clicked.connect(lambda _=False, each=each: self._inputs[RecipientKind.TO].add(each))
            self._add(chip)
        if has_keyboard:
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add(self, part: QWidget) -> None:
        self._offered.add(part)
        self._chips.append(part)
        part.show()

    def _on_changed(self) -> None:
        recipients: list[Recipient] = []
        for kind, input in self._inputs.items():
            recipients += [recipient_of(each, kind) for each in input.addressees()]
            self._fields[kind].set_problem(input.problem())
        self._writing.change(recipients=tuple(recipients))
        self._show_offered()

    def _read(self, typed: str) -> Addressee:
        words, mail = self._workspace.words, self._workspace.services.mail
        return addressee_of(words, mail.recipient(self._writing.composition, typed), self._refusals)

    def _suggest(self, typed: str) -> Sequence[Addressee]:
        mail, words = self._workspace.services.mail, self._workspace.words
        offered = mail.suggest(self._writing.composition, typed)
        return [addressee_of(words, each, self._refusals) for each in offered]
