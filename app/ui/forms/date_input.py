"""A date as a line of text, with a month to pick it from."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.errors import Problem, RuleViolation, violation
from app.services.formats.date_input import parse_date
from app.ui.forms.month_view import MonthView, MonthWords
from app.ui.forms.text_input import TextInput
from app.ui.theme import BODY, SECTION, theme
from app.ui.theme.paint import draw_box, mirrored, painter_on, text_width
from app.ui.widgets.icon_button import IconButton
from app.ui.widgets.label import Label
from app.ui.widgets.screens import screen_of


@dataclass(frozen=True, slots=True)
class DateWords:
    """What a date box says and how it writes a date, in the rep's language."""

    month: MonthWords
    text_of: Callable[[date], str]
    earlier: str
    later: str
    month_first: bool = False


class DateInput(TextInput):
    """``changed`` carries the date at each keystroke that makes one (None when emptied).

    Where a date ``is_needed``, an emptied box is a problem. The calendar opens with a click on its icon,
    Alt+Down or F4. Days before ``earliest`` and after ``latest`` are refused.
    """

    changed = Signal(object)
    problem_changed = Signal(bool)

    def __init__(
        self,
        name: str,
        words: DateWords,
        today: date,
        parent: QWidget | None = None,
        *,
        earliest: date | None = None,
        latest: date = date.max,
        is_needed: bool = False,
    ) -> None:
        super().__init__(name, parent, icon="calendar")
        self._words, self._today, self._earliest, self._latest = words, today, earliest, latest
        self._is_needed = is_needed
        self._value: date | None = None
        self._problem: Problem | None = None
        self._popup: _MonthPopup | None = None
        self.select_on_entry(is_one_word=False)
        self.textEdited.connect(self._on_edited)
        self.typing_ended.connect(self._on_typing_ended)

    def value(self) -> date | None:
        """The last good date, or None when the box is empty."""
        return self._value

    def problem(self) -> Problem | None:
        """Why what is typed cannot be used, for ``words`` to say; None when it can."""
        return self._problem

    def set_value(self, value: date | None) -> None:
        """Show ``value`` without saying that it changed."""
        self._value = value
        self.show_text("" if value is None else self._words.text_of(value))
        self._set_problem(None)

    def set_today(self, today: date, earliest: date | None) -> None:
        """Another day has begun; what is typed is read by it from the next keystroke on."""
        self._today, self._earliest = today, earliest
        if self._popup is not None:
            self._popup.hide()
            self._popup.deleteLater()
            self._popup = None

    def open_month(self) -> None:
        """Show the month below the box."""
        if self._popup is None:
            self._popup = _MonthPopup(self._words, self._today, self._earliest, self)
            self._popup.month.picked.connect(self._on_picked)
        self._popup.open_below(self, self._value or self._today)

    def minimumSizeHint(self) -> QSize:
        written = text_width(self._words.text_of(date(2026, 12, 28)), BODY)
        return QSize(written + 2 * 10 + theme().icon_size(16) + 12, super().minimumSizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        alt_down = event.key() == Qt.Key.Key_Down and event.modifiers() & Qt.KeyboardModifier.AltModifier
        if (alt_down or event.key() == Qt.Key.Key_F4) and not self.isReadOnly():
            self.open_month()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        icon = mirrored(self, QRect(0, 0, 10 + theme().icon_size(16) + 4, self.height()))
        if icon.contains(event.position().toPoint()) and not self.isReadOnly():
            self.open_month()
        else:
            super().mousePressEvent(event)

    def _on_typing_ended(self) -> None:
        if self._problem is None and self._value is not None:
            self.setText(self._words.text_of(self._value))

    def _on_picked(self, day: object) -> None:
        if self._popup is not None:
            self._popup.hide()
        if isinstance(day, date):
            # As if it had been typed: whatever was said about the text before goes with it.
            self.replace_by(self._words.text_of(day))
            self.offer_all()

    def _on_edited(self, text: str) -> None:
        try:
            typed = self._read(text)
        except RuleViolation as refused:
            self._set_problem(refused.problems[0])
            return
        self._set_problem(None)
        if typed != self._value:
            self._value = typed
            self.changed.emit(typed)

    def _read(self, text: str) -> date | None:
        if not text.strip():
            if self._is_needed:
                raise violation("date.missing")
            return None
        words = self._words
        day = parse_date(text, self._today, month_first=words.month_first, months=words.month.months)
        if self._earliest is not None and day < self._earliest:
            raise RuleViolation(Problem("date.too_early", data={"min": self._earliest.isoformat()}))
        if day > self._latest:
            raise RuleViolation(Problem("date.too_late", data={"max": self._latest.isoformat()}))
        return day

    def _set_problem(self, problem: Problem | None) -> None:
        had = self._problem is not None
        self._problem = problem
        self.set_problem(problem is not None)
        if had != (problem is not None):
            self.problem_changed.emit(problem is not None)


class _MonthPopup(QWidget):
    """The month in a window of its own, with its two arrows."""

    def __init__(self, words: DateWords, today: date, earliest: date | None, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self.month = MonthView(words.month, today, earliest, self)
        self._heading = Label("", SECTION, parent=self)
        back = IconButton("left", words.earlier, self, size=28)
        forth = IconButton("right", words.later, self, size=28)
        top = QHBoxLayout()
        top.addWidget(back)
        top.addWidget(self._heading, 1, Qt.AlignmentFlag.AlignHCenter)
        top.addWidget(forth)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, 12)
        layout.addLayout(top)
        layout.addWidget(self.month)
        back.clicked.connect(self._on_back)
        forth.clicked.connect(self._on_forth)
        self.month.moved.connect(self._on_moved)

    def open_below(self, box: QWidget, day: date) -> None:
        self.month.set_day(day)
        self.adjustSize()
        place = box.mapToGlobal(QPoint(0, box.height() + 4))
        screen = screen_of(box).availableGeometry()
        if place.y() + self.height() > screen.bottom():
            place = box.mapToGlobal(QPoint(0, -4 - self.height()))
        place.setX(max(screen.left(), min(place.x(), screen.right() - self.width())))
        self.move(place)
        self.show()
        self.month.setFocus()

    def paintEvent(self, event: QPaintEvent) -> None:
        draw_box(painter_on(self), self.rect(), 0, theme().color("raised"), theme().color("line2"))

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            self.hide()
            return True
        return super().event(event)

    def _on_back(self) -> None:
        self.month.move_months(-1)

    def _on_forth(self) -> None:
        self.month.move_months(1)

    def _on_moved(self, _day: object) -> None:
        self._heading.setText(self.month.heading())
