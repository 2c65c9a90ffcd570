"""*Make this the quote* under each variant, in sight wherever the board is scrolled to."""

from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.scenarios.cells import PADDING
from app.ui.theme import theme
from app.ui.theme.paint import painter_on
from app.ui.widgets.buttons import Button
from app.ui.widgets.kept_clear import keep_clear

_AROUND = 12


class _Followed(NamedTuple):
    button: Button
    head: QWidget


class BoardFoot(QWidget):
    """A bar under the board; each button stands under the column whose head it follows."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._followed: list[_Followed] = []
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        keep_clear(self)
        theme().follow(self)

    def follow(self, button: Button, head: QWidget) -> None:
        """Keep ``button``, a child of the bar, under ``head``."""
        self._followed.append(_Followed(button, head))
        head.installEventFilter(self)
        button.show()
        self.updateGeometry()

    def clear(self) -> None:
        """Let go of all buttons: their columns are gone."""
        for button, head in self._followed:
            head.removeEventFilter(self)
            button.hide()
            button.deleteLater()
        self._followed = []

    def place(self) -> None:
        """Put each button under its column, as the columns stand now."""
        for each in self._followed:
            self._place(each)

    def retheme(self) -> None:
        self.updateGeometry()
        self.place()

    def sizeHint(self) -> QSize:
        height = max((each.button.sizeHint().height() for each in self._followed), default=0)
        return QSize(0, height + 2 * _AROUND)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show):
            for each in self._followed:
                if each.head is watched:
                    self._place(each)
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painter_on(self)
        painter.fillRect(self.rect(), theme().color("surface"))
        painter.fillRect(QRect(0, 0, self.width(), 1), theme().color("line"))

    def _place(self, followed: _Followed) -> None:
        button, head = followed
        board = self.parentWidget()
        if board is None or not board.isAncestorOf(head):
            return
        left = head.mapTo(board, QPoint(0, 0)).x() - self.x()
        height = button.sizeHint().height()
        button.setGeometry(left + PADDING, _AROUND, head.width() - 2 * PADDING, height)
