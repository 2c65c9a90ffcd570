"""How the message is sent, with what it begins, and in which language."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.domain.mail.message import Channel
from app.domain.mail.message_template import MessageTemplate
from app.services.formats.formatting import LANGUAGES
from app.services.words import QT_TRANSLATE_NOOP
from app.ui.forms.field import Field
from app.ui.mail.services import MailServices
from app.ui.mail.writing import Writing
from app.ui.widgets.buttons import Button
from app.ui.widgets.dialog import Dialog
from app.ui.widgets.segmented import Segmented
from app.ui.widgets.select import Select
from app.ui.workspace import places
from app.ui.workspace.workspace import Workspace

CHANNELS = {
    Channel.DRAFT: QT_TRANSLATE_NOOP("mail", "Draft in your mail program"),
    Channel.MICROSOFT: QT_TRANSLATE_NOOP("mail", "by Microsoft 365 · {address}"),
    Channel.SMTP: QT_TRANSLATE_NOOP("mail", "by your mail server · {address}"),
}
_LANGUAGE_NAMES = {"fr": "Français", "en": "English"}


class ChoicesLine(QWidget):
    """Another template or language begins the text anew, and asks first where it was changed by hand.

    Signals:
        channel_chosen: another channel.
    """

    channel_chosen = Signal()

    def __init__(
        self, workspace: Workspace[MailServices], writing: Writing, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace, self._writing = workspace, writing
        words = workspace.words
        self.channel = Select(words.translate("mail", "Sending channel"), self._channels(), self)
        self.channel.setObjectName("message_channel")
        self.channel.set_value(writing.composition.channel)
        self.template = Select(words.translate("mail", "Template"), [], self)
        self.template.setObjectName("message_template")
        spoken = [(each, _LANGUAGE_NAMES.get(each, each)) for each in LANGUAGES]
        self.language = Segmented(words.translate("mail", "Language"), spoken, self)
        self.language.setObjectName("message_language")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        self._channel_field = Field(words.translate("mail", "Sending channel"), self.channel, self)
        self._set_up = Button(words.translate("mail", "Set up"), "link", parent=self, height=18)
        self._set_up.setObjectName("set_up_mail")
        self._channel_field.add_at_label(self._set_up)
        row.addWidget(self._channel_field, 38)
        row.addWidget(Field(words.translate("mail", "Template"), self.template, self), 20)
        row.addWidget(Field(words.translate("mail", "Language"), self.language, self))
        self._show()
        self._show_account()
        self._set_up.clicked.connect(lambda: workspace.router.go(places.Settings("mail")))
        self.channel.chosen.connect(self._on_channel)
        self.template.chosen.connect(self._on_template)
        self.language.chosen.connect(self._on_language)
        writing.begun_anew.connect(self._show)

    def _channels(self) -> list[tuple[object, str]]:
        """Every way that is set up; what the message was begun with stays."""
        accounts, words = self._workspace.services.mail.accounts, self._workspace.words
        address = accounts.sender()[1]
        offered = {*accounts.set_up(), self._writing.composition.channel}
        return [(each, words.say(CHANNELS[each], address=address)) for each in Channel if each in offered]

    def _show(self) -> None:
        writing = self._writing
        self.template.set_options([(each.id, each.name) for each in writing.templates()])
        self.template.set_value(writing.template().id)
        self.language.set_value(writing.composition.language)

    def _show_account(self) -> None:
        """Lead to the settings where no account is set up, or not the one that the message would leave by."""
        ready, words = self._workspace.services.mail.accounts.set_up(), self._workspace.words
        is_missing = self._writing.composition.channel not in ready
        self._set_up.setVisible(is_missing or ready == (Channel.DRAFT,))
        said = words.translate("mail", "This way is not set up. Choose another one, or set it up.")
        self._channel_field.set_warning(said if is_missing else "")

    def _on_channel(self, channel: object) -> None:
        self._writing.change(channel=channel)
        self._show_account()
        self.channel_chosen.emit()

    def _on_template(self, id: object) -> None:
        found = next(each for each in self._writing.templates() if each.id == id)
        self._ask(lambda: self._take(found))

    def _on_language(self, language: object) -> None:
        self._ask(lambda: self._writing.take_language(str(language)))

    def _take(self, template: MessageTemplate) -> None:
        self._writing.take_template(template)

    def _ask(self, go_on: Callable[[], None]) -> None:
        """Go on at once where the text is as its template has it, else once the rep agrees."""
        if self._writing.is_as_template():
            go_on()
            return
        words = self._workspace.words
        dialog = Dialog(
            self.window(),
            words.translate("mail", "Begin the text anew?"),
            words.translate("mail", "Begin anew"),
            words.translate("mail", "Keep my text"),
            text=words.translate("mail", "What you changed by hand is replaced."),
        )
        dialog.setObjectName("begin_anew")
        dialog.accepted.connect(dialog.close_over)
        dialog.accepted.connect(go_on)
        dialog.cancelled.connect(self._show)
        dialog.open(dialog.primary)
