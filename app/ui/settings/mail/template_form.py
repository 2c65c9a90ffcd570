"""The fields of a template: what it is for, its name, subject and text, with places to be filled in them."""

from dataclasses import replace
from functools import partial
from typing import cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from app.domain.mail.message_template import MessageTemplate, check_template
from app.services.mail.template_names import PURPOSES, Purpose
from app.services.words import Words
from app.ui.forms.field import Field
from app.ui.forms.form_grid import FormGrid
from app.ui.forms.text_input import TextInput
from app.ui.forms.value_text import ValueText
from app.ui.labels.mail_texts import pieces_of, place_names, template_of
from app.ui.widgets.buttons import Button
from app.ui.widgets.menu import Menu
from app.ui.widgets.select import Select

_FIELDS = ("name", "subject", "body")


class TemplateForm(QWidget):
    """Writes a template; a place stands in it by its name, tinted, and goes as one sign.

    Signals:
        edited: the rep changed something.
    """

    edited = Signal()

    def __init__(self, words: Words, *, asks_purpose: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self._words, self._names = words, place_names(words)
        self._template: MessageTemplate | None = None
        self.name = TextInput(parent=self)
        self.name.setObjectName("template_name")
        self._purpose = Select("", [(each, words.say(name)) for each, name in PURPOSES.items()], self)
        self._purpose.setObjectName("template_purpose")
        self.subject = ValueText("", self, is_line=True)
        self.subject.setObjectName("template_subject")
        self.body = ValueText("", self, lines=12)
        self.body.setObjectName("template_body")
        self.body.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._insert = Button(
            words.translate("mail_settings", "Insert a value"), "link", "down", self, height=20
        )
        self._insert.setObjectName("insert_place")
        self.fields = {
            "name": Field(words.translate("mail_settings", "Name"), self.name, self),
            "subject": Field(words.translate("mail_settings", "Subject"), self.subject, self),
            "body": Field(words.translate("mail_settings", "Message"), self.body, self),
        }
        self._lay_out(asks_purpose=asks_purpose)
        self._connect()

    def show_template(self, template: MessageTemplate) -> None:
        """Show another template, without saying that it was edited."""
        self._template = template
        self.name.setText(template.name)
        self._purpose.set_value((template.kind, template.about))
        self.subject.set_pieces(pieces_of(template.subject, self._names), self._names)
        self.body.set_pieces(pieces_of(template.body, self._names), self._names)
        for field in self.fields.values():
            field.set_problem("")

    def typed(self) -> MessageTemplate:
        """The template as it is written."""
        assert self._template is not None, "a template is shown before it is written"
        kind, about = cast("Purpose", self._purpose.value())
        return replace(
            self._template,
            kind=kind,
            about=about,
            name=self.name.text().strip(),
            subject=template_of(self.subject.pieces()).strip(),
            body=template_of(self.body.pieces()),
        )

    def check_now(self) -> bool:
        """Say at each field what is wrong with it; True when nothing is."""
        are_right = [self.fields[name].check_now() for name in _FIELDS]
        wrong = next((name for name in _FIELDS if self.fields[name].problem()), None)
        if wrong is not None:
            self.fields[wrong].enter()
        return all(are_right)

    def places_menu(self) -> Menu:
        """The values that can stand in a template, to be put where the cursor is."""
        menu = Menu(self._words.translate("mail_settings", "Insert a value"), self)
        for place, name in self._names.items():
            action = menu.add(name)
            action.setObjectName(f"place_{place}")
            action.triggered.connect(partial(self._insert_place, place))
        return menu

    def _lay_out(self, *, asks_purpose: bool) -> None:
        self.fields["body"].fill_height()
        self.fields["body"].add_at_label(self._insert)
        self._grid = FormGrid(self)
        if asks_purpose:
            purpose = Field(self._words.translate("mail_settings", "What it is for"), self._purpose, self)
            self._grid.add_row((purpose, 6), (self.fields["name"], 6))
        else:
            self._purpose.hide()
            self._grid.add_row((self.fields["name"], 12))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self._grid)
        column.addWidget(self.fields["subject"])
        column.addWidget(self.fields["body"], 1)

    def fit(self, width: int) -> None:
        """Take no more than ``width`` pixels."""
        self._grid.fit(width)

    def _connect(self) -> None:
        self._insert.clicked.connect(lambda: self.places_menu().open_below(self._insert))
        self.name.textEdited.connect(self.edited)
        self._purpose.chosen.connect(self.edited)
        self.subject.edited.connect(self.edited)
        self.body.edited.connect(self.edited)
        for name in _FIELDS:
            self.fields[name].check_with(partial(self._sentence, name))

    def _sentence(self, name: str) -> str:
        found = next((each for each in check_template(self.typed()) if each.field == name), None)
        return self._words.problem(found) if found else ""

    def _insert_place(self, place: str, _checked: bool = False) -> None:
        target = self.subject if self.subject.hasFocus() else self.body
        target.insert_value(place, self._names[place])
        target.setFocus()
