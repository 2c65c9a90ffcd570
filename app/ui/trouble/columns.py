"""The two columns of a trouble page, each under a title and a hairline."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.ui.theme import NOTE, SECTION, theme
from app.ui.widgets.label import Label
from app.ui.widgets.lines import HLine

COLUMN_WIDTH = 1040
"""Both columns and what is between them, at 100 % text."""
STACKED_BELOW = 1100
_BETWEEN_STACKED = 32


class TitledColumn(QWidget):
    """A title with an optional note after it, over ``body``; ``with_line`` parts them by a hairline."""

    def __init__(self, title: str, parent: QWidget | None = None, *, with_line: bool = True) -> None:
        super().__init__(parent)
        self._title = Label(title, SECTION, parent=self)
        self._note = Label("", NOTE, "text3", self)
        self._note.hide()
        self.body = QVBoxLayout()
        self.body.setSpacing(0)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(self._title)
        head.addWidget(self._note)
        head.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addSpacing(11)
        if with_line:
            column.addWidget(HLine("line2", self))
        column.addLayout(self.body)
        column.addStretch(1)

    def title(self) -> str:
        return self._title.text()

    def set_note(self, note: str) -> None:
        """Say something small after the title: when it was checked."""
        self._note.setText(note)
        self._note.setVisible(bool(note))


class TroubleColumns(QWidget):
    """``left`` tells, ``right`` offers; in a narrow window they stand one above the other, ``right`` first.

    ``widths`` are the two columns' at 100 % text; what is left of 1040 stands between them.
    """

    def __init__(
        self,
        left: TitledColumn,
        right: TitledColumn,
        widths: tuple[int, int],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._between = COLUMN_WIDTH - sum(widths)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(left, widths[0], Qt.AlignmentFlag.AlignTop)
        self._row.addWidget(right, widths[1], Qt.AlignmentFlag.AlignTop)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.retheme()
        theme().follow(self)

    @property
    def is_stacked(self) -> bool:
        """Whether the columns stand one above the other."""
        return self._row.direction() is QBoxLayout.Direction.BottomToTop

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.retheme()
        super().resizeEvent(event)

    def retheme(self) -> None:
        is_stacked = self.window().width() < theme().scaled(STACKED_BELOW)
        # From the bottom: the second column, which offers the ways out, comes to stand above the first.
        direction = QBoxLayout.Direction.BottomToTop if is_stacked else QBoxLayout.Direction.LeftToRight
        self._row.setDirection(direction)
        self._row.setSpacing(_BETWEEN_STACKED if is_stacked else theme().scaled(self._between))
