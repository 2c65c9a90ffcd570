"""A radio before lines of text that wrap: what every card and value that can be chosen shares."""

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QRadioButton, QSizePolicy, QWidget

from app.ui.theme import CELL, TextStyle, TokenName, set_ring_radius, theme
from app.ui.theme.paint import draw_lines, leading, lines_rect, mirrored, painter_on
from app.ui.widgets.caption import PlainWords
from app.ui.widgets.choices import paint_radio
from app.ui.widgets.painted import PaintedChoice


@dataclass(frozen=True, slots=True)
class TextLine:
    """Text set in ``style``, or in ``chosen_style`` while the radio is chosen, and its colour.

    Its place is measured in ``chosen_style``, the wider one, so that choosing a radio moves nothing.
    """

    text: str
    style: TextStyle
    token: TokenName
    chosen_style: TextStyle | None = None


@dataclass(frozen=True, slots=True)
class RadioShape:
    """Pixels around a radio and its lines; ``least``, ``above`` and ``usual_width`` grow with the text."""

    inset: int
    gap: int
    least: QSize
    above: int = 0
    radius: int = 6
    usual_width: int = 320
    mark_on_first_line: bool = False


_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_Left: -1}
_ENDS = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: -1}
_SIDEWAYS = (Qt.Key.Key_Left, Qt.Key.Key_Right)


class RadioLines(PlainWords, PaintedChoice, QRadioButton):
    """Shows a radio, as wide as its place and as high as ``lines``; a card gives its own lines and ground.

    Arrows, Home and End choose among those that it stands with, also while none of them is chosen yet.

    Signals:
        entered: Enter was pressed on it.
    """

    entered = Signal()

    def __init__(self, text: str, shape: RadioShape, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(text)
        self._shape = shape
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        set_ring_radius(self, shape.radius)
        theme().follow(self)

    def lines(self) -> tuple[TextLine, ...]:
        """Return the lines after the radio, from the top; its text, if a card gives no others."""
        return (TextLine(self.text(), CELL, "text"),)

    def paint_ground(self, painter: QPainter) -> None:
        """Paint what lies under the radio and its lines; nothing, unless a card says otherwise."""

    def taken_at_end(self) -> int:
        """Return how many pixels at the end of each line something else takes."""
        return 0

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        elif (meant := self._meant_by(Qt.Key(event.key()))) is not None:
            meant.setFocus(Qt.FocusReason.TabFocusReason)
            meant.click()
        else:
            super().keyPressEvent(event)

    def _meant_by(self, key: Qt.Key) -> QAbstractButton | None:
        """The radio that ``key`` goes to from here; None for other keys, and at the last one."""
        group = self.group()
        if group is None or (key not in _STEPS and key not in _ENDS):
            return None
        there = [each for each in group.buttons() if each.isVisible() and each.isEnabled()]
        there.sort(key=lambda each: (each.mapTo(each.window(), QPoint()).y(), each.x()))
        if key in _ENDS:
            return there[_ENDS[key]]
        step = _STEPS[key]
        if key in _SIDEWAYS and self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            step = -step
        place = there.index(self) + step
        return there[place] if 0 <= place < len(there) else None

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        least = theme().scaled(self._shape.least.height())
        return max(least, self._lines_height(width) + 2 * theme().scaled(self._shape.above))

    def sizeHint(self) -> QSize:
        width = theme().scaled(self._shape.usual_width)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        least = self._shape.least
        return QSize(theme().scaled(least.width()), theme().scaled(least.height()))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painter_on(self)
        self.paint_ground(painter)
        lines, top = self.lines(), (self.height() - self._lines_height(self.width())) // 2
        middle = self.height() // 2
        if self._shape.mark_on_first_line:
            middle = top + theme().scaled(lines[0].style.line) // 2
        side = theme().icon_size(16)
        mark = mirrored(self, QRect(self._shape.inset, middle - side // 2, side, side))
        paint_radio(painter, mark, checked=self.isChecked(), enabled=self.isEnabled())
        for line in lines:
            height = self._height_of(line, self.width())
            area = QRect(self._text_left(), top, self._text_width(self.width()), height)
            style = line.chosen_style if line.chosen_style and self.isChecked() else line.style
            ink = theme().color(line.token if self.isEnabled() else "disabled")
            draw_lines(painter, mirrored(self, area), line.text, style, ink, leading(self))
            top += height

    def _lines_height(self, width: int) -> int:
        return sum(self._height_of(line, width) for line in self.lines())

    def _height_of(self, line: TextLine, width: int) -> int:
        style = line.chosen_style or line.style
        text = lines_rect(line.text, style, self._text_width(width))
        return max(theme().scaled(style.line), text.height())

    def _text_left(self) -> int:
        return self._shape.inset + theme().icon_size(16) + self._shape.gap

    def _text_width(self, width: int) -> int:
        return width - self._text_left() - self._shape.inset - self.taken_at_end()
