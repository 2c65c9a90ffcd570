"""A way out of a conflict: a radio and its words in a rectangle."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QRadioButton, QSizePolicy, QWidget

from app.ui.theme import BODY, CARD, CELL_STRONG, NOTE, SECTION, TextStyle, set_ring_radius, theme
from app.ui.theme.paint import (
    draw_box,
    draw_lines,
    draw_text,
    leading,
    lines_rect,
    mirrored,
    painter_on,
    trailing,
)
from app.ui.widgets.choices import paint_radio

_PADDING, _GAP = 12, 10
_FIGURE_WIDTH, _NOTE_WIDTH = 120, 104


class ChoiceCard(QRadioButton):
    """``text`` over ``note`` on as many lines as they need; ``figure`` and ``figure_note`` at the right.

    Signals:
        entered: Enter chose the card.
    """

    entered = Signal()

    def __init__(
        self,
        text: str,
        note: str = "",
        figure: str = "",
        figure_note: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._note, self._figure, self._figure_note = note, figure, figure_note
        self.setAccessibleDescription(" ".join(part for part in (note, figure, figure_note) if part))
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        set_ring_radius(self, 6)
        theme().follow(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
            return
        if not self.isChecked():
            self.click()
        self.entered.emit()

    def retheme(self) -> None:
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        least = theme().scaled(56 if self._note else 40)
        return max(least, self._words_height(width) + 2 * theme().scaled(9))

    def sizeHint(self) -> QSize:
        width = theme().scaled(320)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().scaled(200), theme().scaled(40))

    def hitButton(self, position: QPoint) -> bool:
        return self.rect().contains(position)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painter_on(self)
        if self.isChecked():
            draw_box(painter, self.rect(), 6, theme().color("tint"), theme().color("accent_text"), 1.5)
        else:
            fill = theme().color("hover") if self.underMouse() else None
            draw_box(painter, self.rect(), 6, fill, theme().color("line2"))
        side = theme().icon_size(16)
        mark = mirrored(self, QRect(_PADDING, (self.height() - side) // 2, side, side))
        paint_radio(painter, mark, checked=self.isChecked(), enabled=self.isEnabled())
        ink = theme().color("text" if self.isEnabled() else "disabled")
        faint = theme().color("text3" if self.isEnabled() else "disabled")
        left, width = self._text_left(), self._text_width(self.width())
        top = (self.height() - self._words_height(self.width())) // 2
        for text, style, colour in ((self.text(), self._style(), ink), (self._note, NOTE, faint)):
            height = self._lines_height(text, style, self.width())
            area = mirrored(self, QRect(left, top, width, height))
            draw_lines(painter, area, text, style, colour, leading(self))
            top += height
        self._paint_figures(painter, ink, faint)

    def _paint_figures(self, painter: QPainter, ink: QColor, faint: QColor) -> None:
        """The figure, then what is said of it, in two columns that all cards share."""
        right = self.width() - _PADDING
        if self._figure_note:
            note = QRect(right - theme().scaled(_NOTE_WIDTH), 0, theme().scaled(_NOTE_WIDTH), self.height())
            colour = ink if self.isChecked() else faint
            draw_text(painter, mirrored(self, note), self._figure_note, CELL_STRONG, colour, trailing(self))
            right = note.left()
        figure = QRect(right - theme().scaled(_FIGURE_WIDTH), 0, theme().scaled(_FIGURE_WIDTH), self.height())
        draw_text(painter, mirrored(self, figure), self._figure, CARD, ink, trailing(self))

    def _style(self) -> TextStyle:
        return SECTION if self.isChecked() else BODY

    def _text_left(self) -> int:
        return _PADDING + theme().icon_size(16) + _GAP

    def _text_width(self, width: int) -> int:
        figures = theme().scaled(_FIGURE_WIDTH) if self._figure else 0
        figures += theme().scaled(_NOTE_WIDTH) if self._figure_note else 0
        return width - self._text_left() - _PADDING - figures

    def _lines_height(self, text: str, style: TextStyle, width: int) -> int:
        if not text:
            return 0
        return max(theme().scaled(style.line), lines_rect(text, style, self._text_width(width)).height())

    def _words_height(self, width: int) -> int:
        # The wider weight is measured always, so that choosing a card does not move the others.
        return self._lines_height(self.text(), SECTION, width) + self._lines_height(self._note, NOTE, width)
