"""A way out of a conflict: a radio and its words in a rectangle."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from app.ui.theme import BODY, CARD, CELL_STRONG, NOTE, SECTION, theme
from app.ui.theme.paint import draw_box, draw_text, mirrored, painter_on, trailing
from app.ui.widgets.radio_lines import RadioLines, RadioShape, TextLine

_PADDING, _GAP = 12, 10
_FIGURE_WIDTH, _NOTE_WIDTH = 120, 104


class ChoiceCard(RadioLines):
    """Shows a radio with ``text`` over ``note``, and ``figure`` over ``figure_note`` at the right.

    Signals:
        entered: Enter chose the card.
    """

    def __init__(
        self,
        text: str,
        note: str = "",
        figure: str = "",
        figure_note: str = "",
        parent: QWidget | None = None,
    ) -> None:
        self._note, self._figure, self._figure_note = note, figure, figure_note
        shape = RadioShape(_PADDING, _GAP, QSize(200, 56 if note else 40), above=9)
        super().__init__(text, shape, parent)
        self._describe()

    def set_note(self, note: str) -> None:
        """Say something else below the text; only where a note was given before."""
        self._note = note
        self._describe()
        self.update()

    def lines(self) -> tuple[TextLine, ...]:
        text = TextLine(self.text(), BODY, "text", chosen_style=SECTION)
        return (text, TextLine(self._note, NOTE, "text3")) if self._note else (text,)

    def taken_at_end(self) -> int:
        figures = theme().scaled(_FIGURE_WIDTH) if self._figure else 0
        return figures + (theme().scaled(_NOTE_WIDTH) if self._figure_note else 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not self.isChecked():
            self.click()
        super().keyPressEvent(event)

    def paint_ground(self, painter: QPainter) -> None:
        if self.isChecked():
            draw_box(painter, self.rect(), 6, theme().color("tint"), theme().color("accent_text"), 1.5)
        else:
            fill = theme().color("hover") if self.underMouse() else None
            draw_box(painter, self.rect(), 6, fill, theme().color("line2"))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        ink = theme().color("text" if self.isEnabled() else "disabled")
        faint = theme().color("text3" if self.isEnabled() else "disabled")
        self._paint_figures(painter_on(self), ink, faint)

    def _describe(self) -> None:
        parts = (self._note, self._figure, self._figure_note)
        self.setAccessibleDescription(" ".join(part for part in parts if part))

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
