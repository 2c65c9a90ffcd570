"""Who is signed in, the language, and how long what was done can be undone."""

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from app.domain.commands.send_delay import SEND_DELAY_MAX_S
from app.ui.settings.column import SettingsColumn
from app.ui.settings.services import SettingsServices
from app.ui.settings.sign_out_dialog import SignOutDialog
from app.ui.widgets.buttons import Button
from app.ui.widgets.segmented import Segmented
from app.ui.widgets.stepper import Stepper
from app.ui.workspace.workspace import Workspace


class GeneralTab(SettingsColumn):
    """The account, the language and undoing."""

    def __init__(self, workspace: Workspace[SettingsServices], parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        self._add_account()
        self._add_language()
        self._add_undo()
        self.finish()

    def _add_account(self) -> None:
        services, words = self._workspace.services, self._words
        self.add_title(words.translate("settings", "Account"))
        self.add_fact(services.account.name, words.name(services.account.role))
        self.add_fact(services.partner_name, services.account.portal_url)
        place = words.formats.place(services.clock.zone)
        self.add_fact(
            words.translate("settings", "Dates of quotes and contracts"),
            words.translate("settings", "those of {place}", place=place),
        )
        leave = Button(words.translate("settings", "Sign out"), "secondary", parent=self)
        leave.clicked.connect(self._on_sign_out)
        self.add(leave, "sign_out")

    def _add_language(self) -> None:
        self.add_title(self._words.translate("settings", "Language"))
        # Each language is named in itself, so that whoever is lost finds theirs.
        choice = Segmented(
            self._words.translate("settings", "Language"), [("fr", "Français"), ("en", "English")], self
        )
        choice.set_value(self._words.language)
        choice.chosen.connect(self._on_language_chosen)
        self.add(choice, "language")

    def _add_undo(self) -> None:
        words, settings = self._words, self._workspace.services.choices.settings
        name = words.translate("settings", "Seconds before what you do is sent")
        self.add_title(words.translate("settings", "Undo"))
        delay = Stepper(
            name,
            words.translate("settings", "One second less"),
            words.translate("settings", "One second more"),
            self,
            value=settings.send_delay_s,
            maximum=SEND_DELAY_MAX_S,
        )
        delay.changed.connect(self._on_delay_changed)
        about = words.translate(
            "settings",
            "For that long, up to 30 seconds, you can undo it; at 0 everything is sent at once. "
            "Closing the window sends it as well.",
        )
        self.add_note(name)
        self.add(delay, "send_delay")
        self.add_note(about, wrap=True)

    def _on_sign_out(self) -> None:
        dialog = SignOutDialog(self._workspace, self.window())
        dialog.accepted.connect(dialog.close_over)
        dialog.accepted.connect(self._workspace.bridge.sign_out_asked)
        dialog.open(dialog.cancel)

    def _on_language_chosen(self, language: object) -> None:
        self.keep(lambda settings: replace(settings, language=str(language)))
        self._words.switch(str(language))
        self._workspace.bridge.language_changed.emit()

    def _on_delay_changed(self, seconds: object) -> None:
        chosen = int(str(seconds))
        self.keep(lambda settings: replace(settings, send_delay_s=chosen))
