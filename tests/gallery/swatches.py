"""The palette: each token as a rounded rectangle with its name and value."""

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.theme import NOTE_STRONG, TextStyle, TokenName, theme
from app.ui.theme.paint import draw_box, draw_text, painter_on

_FIRST: tuple[TokenName, ...] = (
    "canvas",
    "nav",
    "surface",
    "sunken",
    "raised",
    "hover",
    "selected",
    "tint",
    "line",
    "line2",
    "field",
    "text3",
    "text2",
    "text",
    "accent",
    "focus",
)
_PAIRS: tuple[tuple[TokenName, TokenName], ...] = (
    ("neutral", "neutral_t"),
    ("info", "info_t"),
    ("success", "success_t"),
    ("warning", "warning_t"),
    ("danger", "danger_t"),
    ("violet", "violet_t"),
)
_SINGLES: tuple[TokenName, ...] = ("hit", "c1", "c2", "c3")
_VALUE: TextStyle = TextStyle(11, 14)


class Swatches(QWidget):
    """The tokens in two rows."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(theme().scaled(1360), theme().scaled(152))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painter_on(self)
        scaled = theme().scaled
        draw_text(
            painter,
            QRect(0, 0, scaled(200), scaled(16)),
            "Palette",
            NOTE_STRONG,
            theme().color("text3"),
        )
        pitch = self.width() // len(_FIRST)
        for index, name in enumerate(_FIRST):
            self._paint_swatch(painter, index * pitch, scaled(24), pitch - 12, name)
        pitch = self.width() // 8
        for index, (name, tint) in enumerate(_PAIRS):
            left, top, side = index * pitch, scaled(116), scaled(28)
            draw_box(painter, QRect(left, top, side, side), 6, theme().color(name))
            draw_box(painter, QRect(left + side + 4, top, side, side), 6, theme().color(tint))
            self._paint_words(painter, left + 2 * side + 12, top - 2, name, scaled(120))
        for index, name in enumerate(_SINGLES):
            left, side = 6 * pitch + index * pitch // 2, scaled(28)
            draw_box(painter, QRect(left, scaled(116), side, side), 6, theme().color(name))
            self._paint_words(painter, left + side + 4, scaled(114), name, scaled(60))

    def _paint_swatch(self, painter: QPainter, left: int, top: int, width: int, name: TokenName) -> None:
        area = QRect(left, top, width, theme().scaled(40))
        draw_box(painter, area, 6, theme().color(name), theme().color("line2"))
        self._paint_words(painter, left, area.bottom() + 5, name, width)

    def _paint_words(self, painter: QPainter, left: int, top: int, name: TokenName, width: int) -> None:
        first, second = theme().scaled(16), theme().scaled(14)
        draw_text(painter, QRect(left, top, width, first), name, NOTE_STRONG, theme().color("text"))
        value = theme().color(name).name().upper()
        draw_text(painter, QRect(left, top + first, width, second), value, _VALUE, theme().color("text3"))
