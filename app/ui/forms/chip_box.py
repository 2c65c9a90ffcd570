"""Chips in a box, line by line, with a line of text after the last."""

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QStyle, QWidget

from app.ui.forms.recipient_chip import RecipientChip
from app.ui.theme import theme

_HEIGHT, _CHIP, _BETWEEN, _PADDING, _LEAST = 36, 26, 6, 5, 140


class ChipBox(QWidget):
    """36 high, and 32 more for each further line; ``line`` takes what room is left."""

    line: QLineEdit

    def __init__(self, placeholder: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._placeholder = placeholder
        self._chips: list[RecipientChip] = []
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        lines = self._lines(width)
        height = len(lines) * theme().scaled(_CHIP) + (len(lines) - 1) * _BETWEEN
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

    def _arranged(self) -> None:
        self.line.setPlaceholderText("" if self._chips else self._placeholder)
        self.updateGeometry()
        self._arrange()
        self.update()

    def _arrange(self) -> None:
        top, height = _PADDING, theme().scaled(_CHIP)
        if self.heightForWidth(self.width()) == theme().scaled(_HEIGHT):
            top = (self.height() - height) // 2
        for line in self._lines(self.width()):
            left = _PADDING + 1
            for part, width in line:
                place = QRect(QPoint(left, top), QSize(width, height))
                part.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), place))
                left += width + _BETWEEN
            top += height + _BETWEEN

    def _lines(self, width: int) -> list[list[tuple[QWidget, int]]]:
        """The chips line by line, the line for the next one last with what room is left."""
        room = max(1, width - 2 * _PADDING - 2)
        lines: list[list[tuple[QWidget, int]]] = [[]]
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
