"""Writing a template, beside what a customer reads of it: saved as one's own, or published for the team."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from app.domain.errors import Problem
from app.domain.kind import Kind
from app.domain.mail.message_template import MessageTemplate
from app.services.mail.template_names import ORIGINS, PURPOSES
from app.services.mail.templates import Origin, Templates
from app.services.words import Words
from app.ui.drafts.auto_saver import AutoSaver
from app.ui.forms.field import RING
from app.ui.settings.mail.template_form import TemplateForm
from app.ui.settings.mail.template_preview import TemplatePreview
from app.ui.settings.services import MailSettingsServices
from app.ui.theme import NOTE, SECTION, theme
from app.ui.undo.say_done import say_done
from app.ui.widgets.buttons import Button, ButtonKind
from app.ui.widgets.label import Label
from app.ui.widgets.limited_width import LimitedWidth
from app.ui.widgets.scroll_area import scrolled_down
from app.ui.workspace import places
from app.ui.workspace.workspace import Workspace

_FORM, _PANEL, _BESIDE, _AROUND = 670, 432, 1000, 21


class TemplateEditor(QWidget):
    """Every keystroke is kept as a draft of this laptop until it is saved, published or given up.

    Signals:
        closed: back to the list.
    """

    closed = Signal()

    def __init__(
        self, workspace: Workspace[MailSettingsServices], template: MessageTemplate, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._workspace, self._words = workspace, workspace.words
        self._templates = workspace.services.mail.templates
        self._origin = self._templates.origin(template)
        self._kept = template
        self._seen = self._templates.published(template)
        self._saver = AutoSaver(workspace.tasks, self)
        words = self._words
        self.form = TemplateForm(words, asks_purpose=self._origin is None, parent=self)
        self.preview = TemplatePreview(workspace, self)
        self.back = self._button("back_to_templates", words.translate("mail_settings", "Templates"), "link")
        self.save = self._button(
            "save_template", words.translate("mail_settings", "Save as my own"), "primary"
        )
        self.publish = self._button(
            "publish_template", words.translate("mail_settings", "Publish for the team"), "secondary"
        )
        self.give_up = self._button(
            "discard_template", words.translate("mail_settings", "Discard changes"), "discreet"
        )
        self.reset = self._button("reset_template", "", "discreet")
        self.withdraw = self._button(
            "withdraw_template", words.translate("mail_settings", "Remove from the team"), "discreet"
        )
        self._look = self._button("look_at_sample", words.translate("mail_settings", "Preview"), "secondary")
        self._look.setCheckable(True)
        self._state = Label("", NOTE, "text3", self, wrap=True)
        self._state.setObjectName("template_state")
        self._lay_out()
        self.form.show_template(self._templates.draft(template) or template)
        self._connect()
        self._show()

    def leave(self) -> None:
        """Keep what was typed last."""
        self.preview.leave()
        self._saver.flush()

    def enter(self) -> None:
        """Give the keyboard to what is written first."""
        target = self.form.body if self.form.name.text() else self.form.name
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _button(self, name: str, text: str, kind: ButtonKind) -> Button:
        button = Button(text, kind, "left" if kind == "link" else None, self)
        button.setObjectName(name)
        return button

    def _lay_out(self) -> None:
        words = self._words
        head = QHBoxLayout()
        head.setContentsMargins(RING, 0, RING, 0)
        head.setSpacing(12)
        head.addWidget(self.back)
        purpose = words.say(PURPOSES[self._kept.kind, self._kept.about])
        if self._origin is None:
            purpose = words.translate("mail_settings", "New template")
        head.addWidget(Label(purpose, SECTION, parent=self), 1)
        head.addWidget(self._look)
        feet = QHBoxLayout()
        feet.setContentsMargins(RING, RING, RING, RING)
        feet.setSpacing(8)
        for button in (self.save, self.publish, self.give_up, self.reset, self.withdraw):
            feet.addWidget(button)
        feet.addStretch(1)
        above, form = QWidget(self), QWidget(self)
        above.setLayout(head)
        column = QVBoxLayout(form)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self._state)
        column.addWidget(self.form, 1)
        column.addLayout(feet)
        self._state.setContentsMargins(RING, 0, RING, 0)
        content = QWidget(self)
        around = QVBoxLayout(content)
        around.setContentsMargins(_AROUND, 6, _AROUND, 16)
        around.addWidget(LimitedWidth(form, _FORM, content), 1)
        self._scroll = scrolled_down(content, self)
        top = QHBoxLayout()
        top.setContentsMargins(_AROUND, 12, _AROUND, 0)
        top.addWidget(LimitedWidth(above, _FORM, self))
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(0)
        self._grid.addLayout(top, 0, 0)
        self._grid.addWidget(self._scroll, 1, 0)
        self._grid.setRowStretch(1, 1)
        self._grid.setColumnStretch(0, 1)

    def _arrange(self) -> None:
        """Both beside each other, or one of the two where there is no room for both."""
        width, panel = self.width(), theme().scaled(_PANEL)
        is_wide = width >= theme().scaled(_BESIDE)
        self._look.setVisible(not is_wide)
        shows_preview = is_wide or self._look.isChecked()
        is_alone = shows_preview and not is_wide and width < 2 * panel
        panel = panel if is_wide else width if is_alone else width // 2
        self.preview.setVisible(shows_preview)
        self._scroll.setVisible(not is_alone)
        self.preview.setFixedWidth(panel)
        self._grid.removeWidget(self.preview)
        if is_alone:
            self._grid.addWidget(self.preview, 1, 0)
        else:
            self._grid.addWidget(self.preview, 0, 1, 2, 1)
        room = width - (panel if shows_preview and not is_alone else 0)
        self.form.fit(min(theme().scaled(_FORM), room - 2 * _AROUND))

    def _connect(self) -> None:
        self.back.clicked.connect(self.closed)
        self._look.toggled.connect(lambda _: self._arrange())
        self.form.edited.connect(self._on_edited)
        self.save.clicked.connect(self._on_save)
        self.publish.clicked.connect(self._on_publish)
        self.give_up.clicked.connect(self._on_give_up)
        self.reset.clicked.connect(self._on_reset)
        self.withdraw.clicked.connect(self._on_withdraw)
        QShortcut(QKeySequence("Ctrl+S"), self).activated.connect(self._on_save)

    def _show(self) -> None:
        """Offer what can be done with it as it stands, and say whose it is."""
        words, templates, typed = self._words, self._templates, self.form.typed()
        is_changed = self._origin is None or typed != self._kept
        self.save.setVisible(is_changed)
        self.give_up.setVisible(is_changed)
        self.publish.setVisible(templates.may_publish and typed != templates.published(typed))
        self.reset.setVisible(self._origin is Origin.OWN and not is_changed)
        self.reset.setText(_way_back(words, templates, self._kept))
        is_teams = self._origin is Origin.TEAM and templates.may_publish
        self.withdraw.setVisible(is_teams and not is_changed)
        if is_changed:
            self._say(words.translate("mail_settings", "Not saved yet; kept here as you write."), "warning")
        elif self._origin is not None:
            self._say(words.say(ORIGINS[self._origin]).capitalize(), "text3")
        self.preview.show_template(typed)

    def _say(self, text: str, colour: str) -> None:
        self._state.setText(text)
        self._state.set_colour("warning" if colour == "warning" else "text3")

    def _on_edited(self) -> None:
        self._saver.keep(partial(self._templates.keep_draft, self.form.typed()))
        self._show()

    def _on_save(self) -> None:
        typed = self.form.typed()
        if (self._origin is not None and typed == self._kept) or not self.form.check_now():
            return
        text = self._words.translate("mail_settings", "Template saved")
        self._act(partial(self._templates.save, typed), lambda: self._workspace.messages.toast(text), typed)

    def _on_publish(self) -> None:
        if self.form.check_now():
            typed = self.form.typed()
            text = self._words.translate("mail_settings", "Published for the team")
            self._act(partial(self._templates.publish, typed, self._seen), self._tell_team(text), typed)

    def _on_withdraw(self) -> None:
        text = self._words.translate("mail_settings", "Removed from the team")
        self._act(partial(self._templates.withdraw, self._kept), self._tell_team(text), self._kept)

    def _on_give_up(self) -> None:
        typed, templates = self.form.typed(), self._templates
        text = self._words.translate("mail_settings", "Changes discarded")
        back = self._offer_back(text, partial(templates.keep_draft, typed))
        self._act(partial(templates.forget_draft, typed), back, typed)

    def _on_reset(self) -> None:
        kept, templates = self._kept, self._templates
        text = self._words.translate("mail_settings", "Your own version is removed")
        back = self._offer_back(text, partial(templates.save, kept))
        self._act(partial(templates.remove, kept), back, kept)

    def _act(self, work: Callable[[], None], tell: Callable[[], None], template: MessageTemplate) -> None:
        """Do ``work``, tell it, and show what stands in place of ``template`` then."""
        self._saver.hold()

        def done(_nothing: None) -> None:
            tell()
            # The rep may be somewhere else by now, which changes nothing of what was done.
            if isValid(self):
                self._saver.release()
                self._reload_or_close(template)

        self._workspace.tasks.command(work, done, self._on_refused)

    def _tell_team(self, text: str) -> Callable[[], None]:
        workspace = self._workspace
        return lambda: say_done(workspace, text, Kind.PARTNER, workspace.services.account.partner_id)

    def _offer_back(self, text: str, bring_back: Callable[[], None]) -> Callable[[], None]:
        """Say what is gone, with the way back to it."""
        workspace, router, undo = (
            self._workspace,
            self._workspace.router,
            self._words.translate("undo", "Undo"),
        )

        def undone(_nothing: None) -> None:
            router.replace(places.Settings("mail"))

        def undo_it() -> None:
            workspace.tasks.command(bring_back, undone)

        return lambda: workspace.messages.toast(text, undo, undo_it)

    def _reload_or_close(self, template: MessageTemplate) -> None:
        """Show what stands in its place now, or the list where nothing does."""
        if self._templates.origin(template) is None:
            self.closed.emit()
        else:
            self._reload(template)

    def _reload(self, template: MessageTemplate) -> None:
        self._origin = self._templates.origin(template)
        self._kept = self._templates.get(template.id, template.language)
        self._seen = self._templates.published(template)
        self.form.show_template(self._kept)
        self._show()

    def _on_refused(self, problems: tuple[Problem, ...]) -> None:
        self._saver.release()
        if any(each.code == "template-changed" for each in problems):
            self._seen = self._templates.published(self._kept)
        self._workspace.messages.problems(problems)


def _way_back(words: Words, templates: Templates, template: MessageTemplate) -> str:
    """What is there again once the rep's own version is not."""
    if templates.published(template) is not None:
        return words.translate("mail_settings", "Back to the team’s")
    if templates.below(template) is not None:
        return words.translate("mail_settings", "Back to the standard")
    return words.translate("mail_settings", "Remove")
