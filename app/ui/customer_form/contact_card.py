"""One contact: who, how to reach them, and what for."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QWidget

from app.domain.customer.customer import Contact, ContactRole
from app.services.words import QT_TRANSLATE_NOOP, Words
from app.ui.customer_form.answer_form import AnswerForm
from app.ui.customer_form.phone_block import PhoneFields, add_phone
from app.ui.customer_form.step_page import RING
from app.ui.forms.field import Field
from app.ui.forms.form_grid import FormGrid
from app.ui.labels.field_labels import ROLES
from app.ui.theme import CELL_STRONG, SECTION, theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.card import Card
from app.ui.widgets.choices import CheckBox
from app.ui.widgets.icon_button import IconButton
from app.ui.widgets.label import Label

_PADDING, _HEAD = 20, 28
_NEEDS_EMAIL = frozenset({ContactRole.PRIMARY, ContactRole.TECHNICAL, ContactRole.ADMIN})
_SOMEBODY = QT_TRANSLATE_NOOP("wizard", "Contact")


class ContactCard(Card):
    """The fields and roles of the contact at ``index``.

    Signals:
        role_toggled: a role (``ContactRole``) and whether the contact is to have it.
        copy_asked: the primary contact's details are wanted here.
        removal_asked: the contact is not wanted.
    """

    role_toggled = Signal(object, bool)
    copy_asked = Signal()
    removal_asked = Signal()

    def __init__(self, form: AnswerForm, words: Words, index: int, parent: QWidget | None = None) -> None:
        super().__init__(parent, padding=_PADDING - RING)
        self._form, self._words, self._path = form, words, f"contacts.{index}"
        self._place = words.formats.count(index + 1)
        self._title = Label("", SECTION, parent=self)
        self._copy = Button(words.translate("wizard", "Copy the primary contact"), "link", "copy", self)
        self._remove = IconButton("trash", words.translate("wizard", "Remove this contact"), self, size=28)
        self._copy.setObjectName(f"{self._path}.copy")
        self._remove.setObjectName(f"{self._path}.remove")
        for button in (self._copy, self._remove):
            button.setAccessibleName(self._spoken(button.accessibleName() or button.text()))
        self._copy.clicked.connect(self.copy_asked)
        self._remove.clicked.connect(self.removal_asked)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        # Tab follows the order in which controls are made: the fields come before the roles.
        fields = self._build_fields()
        self._roles = {role: self._build_role(role) for role in ROLES}
        self._lay_out(fields)

    def show_contact(self, contact: Contact, *, is_only: bool) -> None:
        """Show what the contact is called and stands for; the fields follow the form."""
        roles = contact.roles
        is_primary = ContactRole.PRIMARY in roles
        self._title.setText(self._words.name(roles[0]) if roles else self._words.say(_SOMEBODY))
        self._copy.setVisible(not is_primary and not is_only)
        self._remove.setVisible(not is_only)
        for role, box in self._roles.items():
            box.blockSignals(True)
            box.setChecked(role in roles)
            box.blockSignals(False)
        optional = "" if _NEEDS_EMAIL & set(roles) else self._words.translate("wizard", "optional")
        self._form.field(f"{self._path}.email").set_optional(optional)

    def _lay_out(self, fields: FormGrid) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(RING, 0, RING, 0)
        head.setSpacing(16)
        # As high in every card, whether it has buttons or not.
        head.addStrut(theme().scaled(_HEAD))
        head.addWidget(self._title)
        head.addStretch(1)
        head.addWidget(self._copy)
        head.addWidget(self._remove)
        side = _PADDING - RING
        self.body.setContentsMargins(side, 12, side, side)
        self.body.setSpacing(3)
        self.body.addLayout(head)
        self.body.addWidget(fields)
        self.body.addSpacing(5)
        self.body.addLayout(self._build_roles())

    def _build_fields(self) -> FormGrid:
        words, grid = self._words, FormGrid(self, inset=2 * _PADDING)
        optional = words.translate("wizard", "optional")
        first = self._text("name.first", words.translate("wizard", "First name"), grid)
        first.set_optional(optional)
        last = self._text("name.last", words.translate("wizard", "Last name"), grid)
        email = self._text("email", words.translate("wizard", "E-mail"), grid)
        job_title = self._text("job_title", words.translate("wizard", "Job title"), grid)
        job_title.set_optional(optional)
        grid.add_row((first, 6), (last, 6))
        phone = self._phone("phone", words.translate("wizard", "Phone"), grid)
        grid.add_row((email, 6), *phone)
        grid.add_row((job_title, 6), *self._phone("fax", words.translate("wizard", "Fax"), grid))
        return grid

    def _phone(self, name: str, label: str, grid: QWidget) -> PhoneFields:
        return add_phone(self._form, self._words, f"{self._path}.{name}", label, grid, self._spoken)

    def _text(self, name: str, label: str, grid: QWidget) -> Field:
        field = self._form.add_text(f"{self._path}.{name}", label, grid)
        field.set_spoken(self._spoken(label))
        return field

    def _spoken(self, name: str) -> str:
        """``name`` with the contact that it is about, as every contact has the same fields."""
        return self._words.translate("wizard", "{field}, contact {number}", field=name, number=self._place)

    def _build_role(self, role: ContactRole) -> CheckBox:
        box = CheckBox(self._words.say(ROLES[role]), self)
        box.setAccessibleName(self._spoken(box.text()))
        box.setObjectName(f"{self._path}.roles.{role.value}")
        box.toggled.connect(lambda holds: self.role_toggled.emit(role, holds))
        return box

    def _build_roles(self) -> QGridLayout:
        """The boxes in a row, in two where the text is large."""
        row = QGridLayout()
        row.setContentsMargins(RING, 4, RING, 0)
        row.setHorizontalSpacing(24)
        row.addWidget(Label(self._words.translate("wizard", "Roles"), CELL_STRONG, parent=self), 0, 0)
        for column, box in enumerate(self._roles.values(), start=1):
            row.addWidget(box, 0, column)
        row.setColumnStretch(len(self._roles) + 1, 1)
        return row
