"""Chips in a box, line by line, with a line of text after the last."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QLineEdit, QScrollBar, QSizePolicy, QStyle, QWidget

from app.ui.forms.recipient_chip import RecipientChip
from app.ui.theme import apply_style_sheet, theme

_HEIGHT, _CHIP, _BETWEEN, _PADDING, _LEAST = 36, 26, 6, 5, 140
_LINES_MAX = 3
_BAR = 8
_Line = list[tuple[QWidget, int]]


class ChipBox(QWidget):
    """36 high, and 32 more for each further line up to three; the others are scrolled to, line by line.

    ``line`` takes what room is left.
    """

    line: QLineEdit

    def __init__(self, placeholder: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._placeholder = placeholder
        self._chips: list[RecipientChip] = []
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._bar = QScrollBar(Qt.Orientation.Vertical, self)
        self._bar.setCursor(Qt.CursorShape.ArrowCursor)
        self._bar.setPageStep(_LINES_MAX)
        self._bar.hide()
        self._bar.valueChanged.connect(self._arrange)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        lines = min(len(self._lines(width)), _LINES_MAX)
        height = lines * theme().scaled(_CHIP) + (lines - 1) * _BETWEEN
        return max(theme().scaled(_HEIGHT), height + 2 * _PADDING)

    def sizeHint(self) -> QSize:
        return QSize(theme().scaled(320), self.heightForWidth(max(self.width(), theme().scaled(320))))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().scaled(_LEAST), self.heightForWidth(max(self.width(), theme().scaled(_LEAST))))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self._bar.maximum():
            self._bar.event(event)
        else:
            event.ignore()

    def _reveal(self, part: QWidget) -> None:
        """Scroll until ``part`` is in sight."""
        lines, first = self._lines(self.width()), self._bar.value()
        place = next((at for at, line in enumerate(lines) if part in (each for each, _ in line)), first)
        self._bar.setValue(min(max(first, place - _LINES_MAX + 1), place))

    def _arranged(self) -> None:
        apply_style_sheet(self._bar, "bars")
        self.line.setPlaceholderText("" if self._chips else self._placeholder)
        self.updateGeometry()
        self._arrange()
        self.update()

    def _arrange(self, *_: object) -> None:
        lines, height = self._lines(self.width()), theme().scaled(_CHIP)
        self._place_bar(len(lines))
        top = _PADDING if len(lines) > 1 else (self.height() - height) // 2
        # What is scrolled away lies outside, where nothing of it is seen.
        top -= self._bar.value() * (height + _BETWEEN)
        for line in lines:
            left = _PADDING + 1
            for part, width in line:
                place = QRect(QPoint(left, top), QSize(width, height))
                part.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), place))
                left += width + _BETWEEN
            top += height + _BETWEEN

    def _place_bar(self, lines: int) -> None:
        self._bar.blockSignals(True)
        self._bar.setMaximum(max(0, lines - _LINES_MAX))
        self._bar.blockSignals(False)
        self._bar.setVisible(lines > _LINES_MAX)
        inside = self.rect().adjusted(0, _PADDING, -3, -_PADDING)
        place = QRect(inside.right() - _BAR + 1, inside.top(), _BAR, inside.height())
        self._bar.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), place))

    def _lines(self, width: int) -> list[_Line]:
        """The chips line by line, the line for the next one last with what room is left."""
        room = max(1, width - 2 * _PADDING - 2)
        lines = self._lines_in(room)
        return lines if len(lines) <= _LINES_MAX else self._lines_in(max(1, room - _BAR - 2))

    def _lines_in(self, room: int) -> list[_Line]:
        lines: list[_Line] = [[]]
        left = 0
        for chip in self._chips:
            chip.limit(room)
            needed = chip.sizeHint().width()
            if left and left + needed > room:
                lines.append([])
                left = 0
            lines[-1].append((chip, needed))
            left += needed + _BETWEEN
        if left and room - left < theme().scaled(_LEAST):
            lines.append([])
            left = 0
        lines[-1].append((self.line, max(1, room - left)))
        return lines
