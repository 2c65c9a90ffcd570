"""Settings: who is signed in, language, appearance, and where the data is."""

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.commands.send_delay import SEND_DELAY_MAX_S
from app.services.rescue.record import kept_record
from app.services.rescue.sentences import record_lines
from app.services.session.settings import Appearance, Settings
from app.services.sync.status import SyncStatus
from app.services.words import ago
from app.ui.settings.services import SettingsServices
from app.ui.settings.sign_out_dialog import SignOutDialog
from app.ui.theme import BODY, NOTE, SECTION, Scheme, theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.choices import CheckBox
from app.ui.widgets.label import Label
from app.ui.widgets.lines import HLine
from app.ui.widgets.page_header import ListHeader
from app.ui.widgets.scroll_area import scrolled_down
from app.ui.widgets.segmented import Segmented
from app.ui.widgets.stepper import Stepper
from app.ui.workspace import places
from app.ui.workspace.workspace import Workspace

_WIDTH = 664
_TEXT_SIZES = (100, 125, 150, 200)


class SettingsPage(QWidget):
    """Every choice takes effect as it is made."""

    def __init__(
        self, workspace: Workspace[SettingsServices], place: places.Settings, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._words = workspace.words
        self._body = body = QWidget(self)
        self._column = QVBoxLayout(body)
        self._column.setContentsMargins(24, 8, 24, 24)
        self._column.setSpacing(8)
        self._add_account()
        self._add_language()
        self._add_appearance()
        self._add_undo()
        self._add_data()
        self._column.addStretch(1)
        scroll = scrolled_down(body, self)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(ListHeader(self._words.translate("settings", "Settings"), [], self))
        outer.addWidget(scroll, 1)
        self.retheme()
        theme().follow(self)

    def retheme(self) -> None:
        self._body.setMaximumWidth(theme().scaled(_WIDTH))

    def _add_account(self) -> None:
        services, words = self._workspace.services, self._words
        self._add_title(words.translate("settings", "Account"))
        self._add_fact(services.account.name, words.name(services.account.role))
        self._add_fact(services.partner_name, services.account.portal_url)
        place = words.formats.place(services.clock.zone)
        self._add_fact(
            words.translate("settings", "Dates of quotes and contracts"),
            words.translate("settings", "those of {place}", place=place),
        )
        leave = Button(words.translate("settings", "Sign out"), "secondary", parent=self)
        leave.setObjectName("sign_out")
        leave.clicked.connect(self._on_sign_out)
        self._column.addWidget(leave, 0, Qt.AlignmentFlag.AlignLeft)

    def _add_language(self) -> None:
        self._add_title(self._words.translate("settings", "Language"))
        # Each language is named in itself, so that whoever is lost finds theirs.
        choice = Segmented(
            self._words.translate("settings", "Language"), [("fr", "Français"), ("en", "English")], self
        )
        choice.setObjectName("language")
        choice.set_value(self._words.language)
        choice.chosen.connect(self._on_language_chosen)
        self._column.addWidget(choice, 0, Qt.AlignmentFlag.AlignLeft)

    def _add_appearance(self) -> None:
        words, settings = self._words, self._workspace.services.choices.settings
        self._add_title(words.translate("settings", "Appearance"))
        scheme = Segmented(
            words.translate("settings", "Colours"),
            [
                (Appearance.SYSTEM, words.translate("settings", "As the system")),
                (Appearance.LIGHT, words.translate("settings", "Light")),
                (Appearance.DARK, words.translate("settings", "Dark")),
            ],
            self,
        )
        scheme.setObjectName("appearance")
        scheme.set_value(settings.appearance)
        scheme.chosen.connect(self._on_appearance_chosen)
        percent = words.formats.percent
        sizes = [(size, percent(Decimal(size))) for size in _TEXT_SIZES]
        size_choice = Segmented(words.translate("settings", "Text size"), sizes, self)
        size_choice.setObjectName("text_size")
        size_choice.set_value(settings.text_percent)
        size_choice.chosen.connect(self._on_text_size_chosen)
        still = CheckBox(words.translate("settings", "Reduce motion"), self)
        still.setObjectName("reduce_motion")
        still.setChecked(settings.is_motion_reduced)
        still.toggled.connect(self._on_motion_toggled)
        self._column.addWidget(scheme, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addSpacing(4)
        self._column.addWidget(Label(words.translate("settings", "Text size"), NOTE, "text3", self))
        self._column.addWidget(size_choice, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addSpacing(4)
        self._column.addWidget(still, 0, Qt.AlignmentFlag.AlignLeft)

    def _add_undo(self) -> None:
        words, settings = self._words, self._workspace.services.choices.settings
        name = words.translate("settings", "Seconds before what you do is sent")
        self._add_title(words.translate("settings", "Undo"))
        delay = Stepper(
            name,
            words.translate("settings", "One second less"),
            words.translate("settings", "One second more"),
            self,
            value=settings.send_delay_s,
            maximum=SEND_DELAY_MAX_S,
        )
        delay.setObjectName("send_delay")
        delay.changed.connect(self._on_delay_changed)
        about = words.translate(
            "settings",
            "For that long, up to 30 seconds, you can undo it; at 0 everything is sent at once. "
            "Closing the window sends it as well.",
        )
        self._column.addWidget(Label(name, NOTE, "text3", self))
        self._column.addWidget(delay, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addWidget(Label(about, NOTE, "text3", self, wrap=True))

    def _add_data(self) -> None:
        services, words = self._workspace.services, self._words
        self._add_title(words.translate("settings", "Data"))
        status: SyncStatus = services.sync_status
        text = words.translate("settings", "not exchanged yet")
        if status.last_at is not None:
            text = ago(words, status.last_at.astimezone(), services.clock.now().astimezone())
        self._add_fact(words.translate("settings", "Last exchange"), text)
        self._add_fact(words.translate("settings", "Encrypted cache"), str(services.store.path))
        record = kept_record(services.store)
        if record is not None:
            lines = "\n".join(record_lines(words, record))
            self._add_fact(words.translate("settings", "Rescued from damaged data"), lines)

    def _add_title(self, title: str) -> None:
        if self._column.count():
            self._column.addSpacing(12)
            self._column.addWidget(HLine("line", self))
            self._column.addSpacing(4)
        self._column.addWidget(Label(title, SECTION, parent=self))

    def _add_fact(self, fact: str, about: str) -> None:
        pair = QVBoxLayout()
        pair.setSpacing(0)
        pair.addWidget(Label(fact, BODY, parent=self))
        about_label = Label(about, NOTE, "text3", self, wrap=True)
        about_label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        pair.addWidget(about_label)
        self._column.addLayout(pair)

    def _on_sign_out(self) -> None:
        dialog = SignOutDialog(self._workspace, self.window())
        dialog.accepted.connect(dialog.close_over)
        dialog.accepted.connect(self._workspace.bridge.sign_out_asked)
        dialog.open(dialog.cancel)

    def _on_language_chosen(self, language: object) -> None:
        self._keep(lambda settings: replace(settings, language=str(language)))
        self._words.switch(str(language))
        self._workspace.bridge.language_changed.emit()

    def _on_appearance_chosen(self, appearance: object) -> None:
        chosen = Appearance(str(appearance))
        self._keep(lambda settings: replace(settings, appearance=chosen))
        theme().set_scheme(Scheme(chosen.value))

    def _on_text_size_chosen(self, percent: object) -> None:
        chosen = int(str(percent))
        self._keep(lambda settings: replace(settings, text_percent=chosen))
        theme().set_text_percent(chosen)

    def _on_delay_changed(self, seconds: object) -> None:
        chosen = int(str(seconds))
        self._keep(lambda settings: replace(settings, send_delay_s=chosen))

    def _on_motion_toggled(self, is_reduced: bool) -> None:
        self._keep(lambda settings: replace(settings, is_motion_reduced=is_reduced))
        theme().set_reduced_motion(is_reduced)

    def _keep(self, change: Callable[[Settings], Settings]) -> None:
        choices = self._workspace.services.choices
        self._workspace.tasks.command(lambda: choices.change_settings(change))
