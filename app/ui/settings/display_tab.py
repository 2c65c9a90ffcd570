"""Colours, the size of texts, and motion."""

from dataclasses import replace
from decimal import Decimal

from PySide6.QtWidgets import QWidget

from app.services.session.settings import Appearance
from app.ui.settings.column import SettingsColumn
from app.ui.settings.services import SettingsServices
from app.ui.theme import Scheme, theme
from app.ui.theme.typography import TEXT_SIZES
from app.ui.widgets.choices import CheckBox
from app.ui.widgets.segmented import Segmented
from app.ui.workspace.workspace import Workspace


class DisplayTab(SettingsColumn):
    """How the window looks."""

    def __init__(self, workspace: Workspace[SettingsServices], parent: QWidget | None = None) -> None:
        self._text_size: Segmented | None = None
        super().__init__(workspace, parent)
        self._add_colours()
        self._add_text_size()
        self._add_motion()
        self.finish()

    def retheme(self) -> None:
        super().retheme()
        # Ctrl with plus, minus or zero chooses it from anywhere.
        if self._text_size is not None:
            self._text_size.set_value(theme().text_percent)

    def _add_colours(self) -> None:
        words, settings = self._words, self._workspace.services.choices.settings
        name = words.translate("settings", "Colours")
        self.add_title(name)
        scheme = Segmented(
            name,
            [
                (Appearance.SYSTEM, words.translate("settings", "As the system")),
                (Appearance.LIGHT, words.translate("settings", "Light")),
                (Appearance.DARK, words.translate("settings", "Dark")),
            ],
            self,
        )
        scheme.set_value(settings.appearance)
        scheme.chosen.connect(self._on_appearance_chosen)
        self.add(scheme, "appearance")

    def _add_text_size(self) -> None:
        words = self._words
        name = words.translate("settings", "Text size")
        self.add_title(name)
        percent = words.formats.percent
        sizes = [(size, percent(Decimal(size))) for size in TEXT_SIZES]
        self._text_size = Segmented(name, sizes, self)
        self._text_size.set_value(self._workspace.services.choices.settings.text_percent)
        self._text_size.chosen.connect(self._on_text_size_chosen)
        self.add(self._text_size, "text_size")

    def _add_motion(self) -> None:
        self.add_title(self._words.translate("settings", "Motion"))
        still = CheckBox(self._words.translate("settings", "Reduce motion"), self)
        still.setChecked(self._workspace.services.choices.settings.is_motion_reduced)
        still.toggled.connect(self._on_motion_toggled)
        self.add(still, "reduce_motion")

    def _on_appearance_chosen(self, appearance: object) -> None:
        chosen = Appearance(str(appearance))
        self.keep(lambda settings: replace(settings, appearance=chosen))
        theme().set_scheme(Scheme(chosen.value))

    def _on_text_size_chosen(self, percent: object) -> None:
        chosen = int(str(percent))
        self.keep(lambda settings: replace(settings, text_percent=chosen))
        theme().set_text_percent(chosen)

    def _on_motion_toggled(self, is_reduced: bool) -> None:
        self.keep(lambda settings: replace(settings, is_motion_reduced=is_reduced))
        theme().set_reduced_motion(is_reduced)
