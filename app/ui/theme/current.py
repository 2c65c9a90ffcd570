"""What the window looks like now: the tokens in force, the fonts at the current text size."""

from enum import StrEnum
from typing import Protocol
from weakref import WeakSet

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont
from PySide6.QtWidgets import QApplication, QToolTip
from shiboken6 import isValid

from app.ui.theme.palette import build_palette
from app.ui.theme.resources import register_search_paths
from app.ui.theme.stylesheet import SheetName, build_stylesheet
from app.ui.theme.tokens import DARK, LIGHT, Status, TokenName, Tokens
from app.ui.theme.typography import BODY, NOTE, TextStyle, build_font, load_fonts


class Scheme(StrEnum):
    """Which colours the rep asked for."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class FollowsTheme(Protocol):
    """A widget that measures or colours itself from the theme."""

    def retheme(self) -> None:
        """Take the tokens, fonts and text size in force now."""


class Theme(QObject):
    """The tokens and fonts in force; ``changed`` says that either is another one now."""

    changed = Signal()

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._application = application
        self._scheme = Scheme.SYSTEM
        self._percent = 100
        self._reduced_motion = False
        self._tokens = LIGHT
        self._colors: dict[str, QColor] = {}
        self._fonts: dict[TextStyle, QFont] = {}
        self._sheets: dict[SheetName, str] = {}
        self._followers: WeakSet[FollowsTheme] = WeakSet()
        hints = application.styleHints()
        hints.colorSchemeChanged.connect(self._on_system_changed)
        hints.accessibility().contrastPreferenceChanged.connect(self._on_system_changed)

    @property
    def tokens(self) -> Tokens:
        return self._tokens

    @property
    def is_dark(self) -> bool:
        return self._tokens.canvas == DARK.canvas

    @property
    def scheme(self) -> Scheme:
        """What was asked for, ``SYSTEM`` included."""
        return self._scheme

    @property
    def text_percent(self) -> int:
        return self._percent

    def color(self, name: TokenName) -> QColor:
        """The colour of a token; do not change it in place."""
        found = self._colors.get(name)
        if found is None:
            found = self._colors[name] = QColor(getattr(self._tokens, name))
        return found

    def status_tint(self, status: Status) -> QColor:
        """The background that goes with the colour of ``status``."""
        name = f"{status}_t"
        found = self._colors.get(name)
        if found is None:
            found = self._colors[name] = QColor(getattr(self._tokens, name))
        return found

    def item_hover(self) -> QColor:
        """Return the background of a list's current item: in the dark, ``hover`` is the ground itself."""
        return self.color("line" if self.is_dark else "hover")

    def font(self, style: TextStyle) -> QFont:
        """The font of ``style`` at the current text size; do not change it in place."""
        found = self._fonts.get(style)
        if found is None:
            found = self._fonts[style] = build_font(style, self._percent)
        return found

    def sheet(self, name: SheetName) -> str:
        """The style sheet of a kind of control that Qt paints."""
        found = self._sheets.get(name)
        if found is None:
            found = self._sheets[name] = build_stylesheet(name, self._tokens, self._percent)
        return found

    def scaled(self, pixels: float) -> int:
        """Scale ``pixels``, meant at 100 % text, by the text size: for anything that holds text."""
        return round(pixels * self._percent / 100)

    def icon_size(self, base: int = 16) -> int:
        """The side of an icon beside text: grows with the text, by half at most."""
        return int(base * min(self._percent, 150) / 100) // 2 * 2

    def row_height(self) -> int:
        return max(32, round(2.4 * 13 * self._percent / 100))

    def duration_ms(self, usual_ms: int) -> int:
        """How long a movement takes: nothing when the rep asked for reduced motion."""
        return 0 if self._reduced_motion else usual_ms

    def set_scheme(self, scheme: Scheme) -> None:
        """Force light or dark, or follow the system."""
        self._scheme = Scheme(scheme)
        self.refresh()

    def set_text_percent(self, percent: int) -> None:
        """Grow every text, 100 to 200 %."""
        self._percent = _within_limits(percent)
        self.refresh()
        # What paints itself is as large as its texts: everything is asked anew how much room it wants.
        for widget in QApplication.allWidgets():
            widget.updateGeometry()

    def set_reduced_motion(self, reduced: bool) -> None:
        self._reduced_motion = reduced

    def follow(self, widget: FollowsTheme) -> None:
        """Call ``widget.retheme()`` at each change, as long as the widget lives."""
        self._followers.add(widget)

    def refresh(self) -> None:
        """Put the tokens in force into the application and tell everyone."""
        self._tokens = self._wanted_tokens()
        self._colors.clear()
        self._fonts.clear()
        self._sheets.clear()
        self._application.setPalette(build_palette(self._tokens))
        QToolTip.setPalette(build_palette(self._tokens))
        self._application.setFont(self.font(BODY))
        QToolTip.setFont(self.font(NOTE))
        for widget in list(self._followers):
            if isValid(widget):
                widget.retheme()
        self.changed.emit()

    def _wanted_tokens(self) -> Tokens:
        hints = self._application.styleHints()
        dark = self._scheme == Scheme.DARK or (
            self._scheme == Scheme.SYSTEM and hints.colorScheme() == Qt.ColorScheme.Dark
        )
        tokens = DARK if dark else LIGHT
        wants_contrast = hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast
        return tokens.high_contrast() if wants_contrast else tokens

    def _on_system_changed(self) -> None:
        self.refresh()


def _within_limits(percent: int) -> int:
    return min(200, max(100, percent))


_theme: Theme | None = None


def theme() -> Theme:
    """The theme of the running application; ``apply_theme`` must have been called.

    Raises:
        LookupError: no theme was applied, or its application is gone.
    """
    if _theme is None:
        raise LookupError("apply_theme(application) has not been called")
    return _theme


def _forget() -> None:
    global _theme
    _theme = None


def apply_theme(
    application: QApplication, scheme: Scheme | str = Scheme.SYSTEM, text_percent: int = 100
) -> Theme:
    """Give the application its fonts, style and palette; the theme can then be changed.

    Where it has them already nothing is done: every widget would be polished again for nothing.
    """
    global _theme
    is_new = _theme is None
    if _theme is None:
        load_fonts()
        register_search_paths()
        application.setStyle("Fusion")
        _theme = Theme(application)
        # Asked for by every part of every paint, so it must not look each time whether it is still there.
        _theme.destroyed.connect(_forget)
    before = (_theme.text_percent, _theme.tokens)
    _theme._scheme, _theme._percent = Scheme(scheme), _within_limits(text_percent)
    if is_new or before != (_theme.text_percent, _theme._wanted_tokens()):
        _theme.refresh()
    return _theme
