"""The templates of a language: what they are for, whose they are, and the way to another one."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import cast

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.kind import Kind
from app.domain.mail.message_template import MessageTemplate
from app.services.formats.formatting import LANGUAGES
from app.services.mail.template_names import ORIGINS, PURPOSES, Purpose
from app.services.mail.templates import OfferedTemplate, Origin
from app.services.store.changes import Changes
from app.ui.forms.field import RING
from app.ui.settings.mail.template_row import TemplateRow
from app.ui.settings.mail.template_words import shown_text
from app.ui.settings.services import MailSettingsServices
from app.ui.theme import NOTE, SECTION, Status
from app.ui.widgets.buttons import Button
from app.ui.widgets.label import Label
from app.ui.widgets.lines import HLine
from app.ui.widgets.segmented import Segmented
from app.ui.workspace.workspace import Workspace

_LANGUAGE_NAMES = {"fr": "Français", "en": "English"}
_LOOKS: dict[Origin, Status] = {Origin.DEFAULT: "neutral", Origin.TEAM: "violet", Origin.OWN: "info"}


class TemplatesPart(QWidget):
    """Shows every template that an e-mail can begin with.

    Signals:
        opened: a template to be written, as it was left.
    """

    opened = Signal(object)

    def __init__(self, workspace: Workspace[MailSettingsServices], parent: QWidget) -> None:
        super().__init__(parent)
        self._workspace, self._words = workspace, workspace.words
        self._templates = workspace.services.mail.templates
        words = self._words
        spoken = [(each, _LANGUAGE_NAMES.get(each, each)) for each in LANGUAGES]
        self._language = Segmented(words.translate("mail_settings", "Language of the e-mail"), spoken, self)
        self._language.setObjectName("template_language")
        self._language.set_value(words.language)
        self._new = Button(words.translate("mail_settings", "New template"), "secondary", "plus", parent=self)
        self._new.setObjectName("new_template")
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        # As wide as the cards above, which keep the room of their ring.
        self._rows.setContentsMargins(RING, 0, RING, 0)
        self._shown: list[QWidget] = []
        self._lay_out()
        self.refresh()
        self._language.chosen.connect(self.refresh)
        self._new.clicked.connect(self._on_new)
        workspace.bridge.changed.connect(self._on_store_changed)

    @property
    def language(self) -> str:
        """The language on show."""
        return str(self._language.value())

    def refresh(self, _language: object = None) -> None:
        """Show the templates as they are now; the keyboard stays at the one that has it."""
        with_keyboard = next((each.objectName() for each in self._shown if each.hasFocus()), "")
        for each in self._shown:
            self._rows.removeWidget(each)
            each.hide()
            each.deleteLater()
        self._shown.clear()
        offered = self._templates.offered(self.language)
        unsaved = self._templates.drafts(self.language)
        for purpose, name in PURPOSES.items():
            same = [each for each in offered if _purpose(each.template) == purpose]
            new = [each for each in unsaved if _purpose(each) == purpose]
            self._add(Label(self._words.say(name), NOTE, "text3", self))
            self._add_rows(same, new)
        if with_keyboard:
            self._enter_row(with_keyboard)

    def enter(self, template: MessageTemplate) -> None:
        """Give the keyboard to a template, or to the way to a new one where it is gone."""
        self._enter_row(_row_name(template))

    def _enter_row(self, name: str) -> None:
        row = next((each for each in self._shown if each.objectName() == name), self._new)
        row.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        words = self._words
        head = QHBoxLayout()
        head.setContentsMargins(RING, 0, RING, 0)
        head.setSpacing(8)
        head.addWidget(Label(words.translate("mail_settings", "Templates"), SECTION, parent=self))
        head.addStretch(1)
        head.addWidget(self._language)
        head.addWidget(self._new)
        about = words.translate(
            "mail_settings",
            "An e-mail begins with the first of its kind. A version of your own stands in for the "
            "team’s, the team’s for the standard one.",
        )
        note = Label(about, NOTE, "text3", self, wrap=True)
        note.setContentsMargins(RING, 0, RING, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        line = QHBoxLayout()
        line.setContentsMargins(RING, 0, RING, 0)
        line.addWidget(HLine("line", self))
        column.addLayout(line)
        column.addSpacing(4)
        column.addLayout(head)
        column.addWidget(note)
        column.addLayout(self._rows)

    def _add_rows(self, offered: Sequence[OfferedTemplate], unsaved: Sequence[MessageTemplate]) -> None:
        words = self._words
        written = words.translate("mail_settings", "not saved")
        for each in offered:
            tags: list[tuple[str, Status]] = [(words.say(ORIGINS[each.origin]), _LOOKS[each.origin])]
            if each.is_first and len(offered) > 1:
                tags.append((words.translate("mail_settings", "first"), "success"))
            draft = self._templates.draft(each.template)
            if draft is not None and draft != each.template:
                tags.append((written, "warning"))
            self._add_row(each.template, tuple(tags))
        for template in unsaved:
            self._add_row(template, ((written, "warning"),))

    def _add_row(self, template: MessageTemplate, tags: tuple[tuple[str, Status], ...]) -> None:
        name = template.name or self._words.translate("mail_settings", "Without a name")
        row = TemplateRow(name, shown_text(self._words, template.subject), tags, self)
        row.setObjectName(_row_name(template))
        row.clicked.connect(partial(self.opened.emit, template))
        self._add(row)

    def _add(self, widget: QWidget) -> None:
        if isinstance(widget, Label):
            widget.setContentsMargins(12, 12, 12, 4)
        self._rows.addWidget(widget)
        self._shown.append(widget)

    def _on_new(self) -> None:
        """Begin another one from what an offer begins with; the editor asks what it is for."""
        begun = self._templates.offered(self.language)[0].template
        self.opened.emit(replace(self._templates.begin(begun, ""), name=""))

    def _on_store_changed(self, news: object) -> None:
        changes = cast("Changes", news)
        if changes.is_everything or changes.of(Kind.PARTNER):
            # The catalogue hears the same news, and perhaps only after this page.
            QTimer.singleShot(0, self, self.refresh)


def _row_name(template: MessageTemplate) -> str:
    return f"template_{template.id}"


def _purpose(template: MessageTemplate) -> Purpose:
    return template.kind, template.about
