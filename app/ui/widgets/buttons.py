"""Buttons with words: primary, secondary, discreet, danger, link."""

from typing import Literal

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QWidget

from app.ui.theme import (
    CARD,
    CELL,
    CELL_STRONG,
    NOTE,
    SECTION,
    TextStyle,
    TokenName,
    magnified,
    set_tip,
    theme,
)
from app.ui.theme.icons import IconName, paint_icon
from app.ui.theme.paint import draw_box, draw_text, leading, mirrored, painter_on, text_width
from app.ui.widgets.caption import Caption
from app.ui.widgets.painted import Painted

ButtonKind = Literal["primary", "secondary", "discreet", "danger", "link"]
_INK: dict[ButtonKind, TokenName] = {
    "primary": "on_accent",
    "secondary": "text",
    "discreet": "text2",
    "danger": "danger",
    "link": "accent_text",
}
_RANKS: dict[ButtonKind, int] = {"primary": 0, "link": 3}
_PADDING, _ICON_GAP, _SHORTCUT_GAP = 12, 6, 10
_PRESSED_DARKER = 108


class Button(Caption, Painted, QPushButton):
    """A button that says a verb; ``clicked`` is Qt's own.

    ``height`` is 32 in pages, 28 in tables, 40 in a summary card, 56 in a meeting. ``shortcut`` is only
    shown: the action that owns it is elsewhere.
    """

    def __init__(
        self,
        text: str,
        kind: ButtonKind = "secondary",
        icon: IconName | None = None,
        parent: QWidget | None = None,
        *,
        shortcut: str = "",
        height: int = 32,
    ) -> None:
        super().__init__(parent)
        self.setText(text)
        self._kind: ButtonKind = kind
        self._icon: IconName | None = icon
        self._shortcut = shortcut
        self._height = height
        self._light = False
        self._is_compact = self._is_main = False
        self._says_key = True
        self._percent = 100
        self.setAutoDefault(True)
        if kind == "link":
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.be_painted()

    @property
    def rank(self) -> int:
        """The primary button first, links last."""
        return _RANKS.get(self._kind, 1)

    def kind(self) -> ButtonKind:
        return self._kind

    @property
    def is_main(self) -> bool:
        """Whether it is what its page is for, and Ctrl+Enter presses it."""
        return self._is_main

    def set_main(self, shortcut: str) -> None:
        """Be what the page is for, and say the key that presses it from anywhere; without a key, be not."""
        self._is_main, self._shortcut = bool(shortcut), shortcut
        self.updateGeometry()
        self.update()

    def say_key(self, says_key: bool) -> None:
        """Show the key after the verb, or leave it out where the room is needed."""
        if says_key != self._says_key:
            self._says_key = says_key
            self.updateGeometry()
            self.update()

    def set_kind(self, kind: ButtonKind) -> None:
        """Make it the primary button of the page, or one of the others."""
        self._kind = kind
        self.retheme()

    def set_compact(self, is_compact: bool) -> None:
        """Show the icon alone where there is no room for the words, which its tooltip says then."""
        if is_compact != self._is_compact:
            self._is_compact = is_compact
            if self.isEnabled():
                set_tip(self, self.text() if is_compact else "")
            self.updateGeometry()
            self.update()

    def magnify(self, percent: int) -> None:
        """Be ``percent`` of the usual size: for what is read and pressed from further away."""
        if percent != self._percent:
            self._percent = percent
            self.updateGeometry()
            self.update()

    def set_light(self) -> None:
        """Write a link in the weight of the text around it, as in a breadcrumb."""
        self._light = True
        self.retheme()

    def refuse(self, reason: str) -> None:
        """Disable the button and say why in its tooltip."""
        self.setEnabled(False)
        set_tip(self, reason)
        self.setAccessibleDescription(reason)

    def allow(self) -> None:
        """Enable the button again."""
        self.setEnabled(True)
        set_tip(self, "")
        self.setAccessibleDescription("")

    def sizeHint(self) -> QSize:
        padding = 0 if self._kind == "link" else self._scaled(_PADDING)
        return QSize(self._content_width() + 2 * padding, self._scaled(self._height))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painter_on(self)
        self._paint_box(painter)
        ink = theme().color(_INK[self._kind] if self.isEnabled() else "disabled")
        left = max(0, (self.width() - self._content_width()) // 2)
        if self._icon is not None:
            side = self._icon_side()
            tint = theme().color("text2") if self._kind == "secondary" and self.isEnabled() else ink
            paint_icon(painter, self._icon, tint, mirrored(self, QRect(left, 0, side, self.height())), side)
            left += side + self._scaled(_ICON_GAP)
        if self._is_compact:
            return
        # Where there is less room than it takes, the end is left out, not both sides.
        width = min(text_width(self.text(), self._text_style()), self.width() - left)
        area = mirrored(self, QRect(left, 0, width, self.height()))
        self.paint_words(painter, area, self._text_style(), ink, leading(self))
        self._paint_shortcut(painter, left + width + theme().scaled(_SHORTCUT_GAP), ink)

    def _paint_shortcut(self, painter: QPainter, left: int, ink: QColor) -> None:
        if not self._shown_key:
            return
        width = text_width(self._shown_key, NOTE)
        area = mirrored(self, QRect(left, 0, width, self.height()))
        faint = QColor(ink) if self._kind == "primary" else theme().color("text3")
        if self._kind == "primary":
            faint.setAlphaF(0.85)
        draw_text(painter, area, self._shown_key, NOTE, faint, leading(self))

    def _paint_box(self, painter: QPainter) -> None:
        hovered = self.isEnabled() and self.underMouse()
        match self._kind:
            case "primary" if self.isEnabled():
                fill = theme().color("accent_h" if hovered or self.isDown() else "accent")
                draw_box(painter, self.rect(), 6, fill.darker(_PRESSED_DARKER) if self.isDown() else fill)
            case "primary" | "secondary" | "danger":
                fill = theme().color("hover" if hovered else "surface")
                outline = theme().color("line2" if self.isEnabled() else "line")
                if not self.isEnabled():
                    draw_box(painter, self.rect(), 6, None, outline)
                else:
                    pressed = fill.darker(_PRESSED_DARKER) if self.isDown() else fill
                    draw_box(painter, self.rect(), 6, pressed, outline)
            case "discreet":
                if hovered or self.isDown():
                    draw_box(painter, self.rect(), 6, theme().color("hover"))
            case _ if hovered:
                width = text_width(self.text(), self._text_style())
                right = (self.width() + self._content_width()) // 2
                under = mirrored(self, QRect(right - width, self.height() // 2 + 8, width, 1))
                painter.fillRect(under, theme().color("accent_text"))

    @property
    def _shown_key(self) -> str:
        return self._shortcut if self._says_key else ""

    def _content_width(self) -> int:
        if self._is_compact:
            return self._icon_side()
        width = text_width(self.text(), self._text_style())
        if self._icon is not None:
            width += self._icon_side() + self._scaled(_ICON_GAP)
        if self._shown_key:
            width += theme().scaled(_SHORTCUT_GAP) + text_width(self._shown_key, NOTE)
        return width

    def _text_style(self) -> TextStyle:
        if self._kind == "link":
            return magnified(CELL if self._light else CELL_STRONG, self._percent)
        style = CARD if self._height >= 56 else CELL_STRONG if self._height <= 28 else SECTION
        return magnified(style, self._percent)

    def _scaled(self, pixels: float) -> int:
        return theme().scaled(pixels * self._percent / 100)

    def _icon_side(self) -> int:
        return round(theme().icon_size(16) * self._percent / 100)
