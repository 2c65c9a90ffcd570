"""A month to pick a day from, with the keyboard or the pointer."""

from calendar import Calendar
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.theme import CELL, CELL_STRONG, NOTE_STRONG, TokenName, no_ring, theme
from app.ui.theme.paint import draw_box, draw_text, painter_on

_CELL, _COLUMNS, _ROWS = 32, 7, 6
_CENTRE = Qt.AlignmentFlag.AlignHCenter
_DAYS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: -7,
    Qt.Key.Key_Down: 7,
}


@dataclass(frozen=True, slots=True)
class MonthWords:
    """The names a month needs: twelve months, seven short weekdays from the first day of the week."""

    months: Sequence[str]
    weekdays: Sequence[str]
    first_weekday: int = 0


class MonthView(QWidget):
    """Shows the month of ``day()``; ``picked`` carries the date for Enter or a click.

    Arrows move by day and week, Page Up and Down by month, Home goes to today. Days before
    ``earliest`` cannot be picked.
    """

    picked = Signal(object)
    moved = Signal(object)

    def __init__(
        self, words: MonthWords, today: date, earliest: date | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._words, self._today, self._earliest = words, today, earliest
        self._day = max(today, earliest) if earliest else today
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        no_ring(self)
        self._speak()

    def day(self) -> date:
        """The day the keyboard is on."""
        return self._day

    def set_day(self, day: date) -> None:
        """Put the keyboard on ``day`` and show its month."""
        self._day = day
        self._speak()
        self.moved.emit(day)
        self.update()

    def heading(self) -> str:
        """The month and the year shown."""
        return f"{self._words.months[self._day.month - 1]} {self._day.year}"

    def move_months(self, by: int) -> None:
        """Show an earlier or later month, on the same day where it has one."""
        month = self._day.year * 12 + self._day.month - 1 + by
        first = date(month // 12, month % 12 + 1, 1)
        after = date((month + 1) // 12, (month + 1) % 12 + 1, 1)
        self.set_day(min(first + timedelta(self._day.day - 1), after - timedelta(1)))

    def sizeHint(self) -> QSize:
        side = theme().scaled(_CELL)
        return QSize(side * _COLUMNS, side * (_ROWS + 1))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        match key:
            case Qt.Key.Key_Left | Qt.Key.Key_Right | Qt.Key.Key_Up | Qt.Key.Key_Down:
                self.set_day(self._day + timedelta(_DAYS[key]))
            case Qt.Key.Key_PageUp:
                self.move_months(-1)
            case Qt.Key.Key_PageDown:
                self.move_months(1)
            case Qt.Key.Key_Home:
                self.set_day(self._today)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter | Qt.Key.Key_Space:
                self._pick(self._day)
            case _:
                super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        for day, area in self._cells():
            if area.contains(event.position().toPoint()):
                self._pick(day)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.angleDelta().y():
            self.move_months(-1 if event.angleDelta().y() > 0 else 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painter_on(self)
        side = theme().scaled(_CELL)
        for column, word in enumerate(self._words.weekdays):
            area = QRect(self._x(column), 0, side, side)
            draw_text(painter, area, word, NOTE_STRONG, theme().color("text3"), _CENTRE)
        for day, area in self._cells():
            self._paint_day(painter, day, area)

    def _paint_day(self, painter: QPainter, day: date, area: QRect) -> None:
        disc = area.adjusted(2, 2, -2, -2)
        chosen = day == self._day
        if chosen:
            draw_box(painter, disc, 6, theme().color("accent"))
        elif day == self._today:
            draw_box(painter, disc, 6, None, theme().color("line2"))
        if chosen and self.hasFocus():
            draw_box(painter, area, 8, None, theme().color("focus"), 2)
        faint = day.month != self._day.month
        ink: TokenName = "disabled" if not self._allowed(day) else "text3" if faint else "text"
        colour = theme().color("on_accent") if chosen else theme().color(ink)
        draw_text(painter, area, str(day.day), CELL_STRONG if chosen else CELL, colour, _CENTRE)

    def _cells(self) -> list[tuple[date, QRect]]:
        side = theme().scaled(_CELL)
        days = Calendar(self._words.first_weekday).itermonthdates(self._day.year, self._day.month)
        return [
            (day, QRect(self._x(place % _COLUMNS), (place // _COLUMNS + 1) * side, side, side))
            for place, day in enumerate(days)
        ]

    def _x(self, column: int) -> int:
        place = _COLUMNS - 1 - column if self.isRightToLeft() else column
        return place * theme().scaled(_CELL)

    def _allowed(self, day: date) -> bool:
        return self._earliest is None or day >= self._earliest

    def _pick(self, day: date) -> None:
        if self._allowed(day):
            self.set_day(day)
            self.picked.emit(day)

    def _speak(self) -> None:
        self.setAccessibleName(f"{self._day.day} {self.heading()}")
