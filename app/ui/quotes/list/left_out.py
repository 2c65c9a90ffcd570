"""Which quotes have no paper after a pass over many, and why."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.services.papers.many_papers import LeftOut
from app.services.words import Words
from app.ui.theme import CELL, CELL_STRONG, NOTE, theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.label import Label
from app.ui.widgets.scroll_area import ScrollArea

_HIGHEST, _MARGINS = 180, 60


class LeftOutList(QWidget):
    """Under each reason the names that it holds for; as high as it needs to be, then it scrolls.

    Signals:
        closed: the rep has read it.
    """

    closed = Signal()

    def __init__(self, words: Words, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("left_out")
        self._words, self._around = words, parent
        self._head = Label("", CELL_STRONG, parent=self, wrap=True)
        self._head.setObjectName("left_out_count")
        self._area = ScrollArea(self)
        close = Button(words.translate("quote_list", "Close"), "secondary", parent=self, height=28)
        close.setObjectName("close_left_out")
        close.clicked.connect(self._on_close)
        column = QVBoxLayout(self)
        column.setContentsMargins(3, 0, 3, 3)
        column.setSpacing(4)
        column.addWidget(self._head)
        column.addWidget(self._area)
        column.addWidget(close, 0, Qt.AlignmentFlag.AlignLeading)
        self.hide()

    def show_left_out(self, left_out: Sequence[LeftOut]) -> None:
        """Show what has no paper; nothing at all where everything has one."""
        self.setVisible(bool(left_out))
        if not left_out:
            return
        self._head.setText(self._words.translate("quote_list", "{n} have no paper:", n=len(left_out)))
        body = QWidget(self)
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        for reason, names in self._by_reason(left_out).items():
            column.addWidget(Label(reason, NOTE, "text2", body, wrap=True))
            column.addWidget(Label(" · ".join(names), CELL, parent=body, wrap=True))
        column.addStretch(1)
        self._area.setWidget(body)
        self._area.setFixedHeight(
            min(theme().scaled(_HIGHEST), column.totalHeightForWidth(self._width()) + 4)
        )

    def _width(self) -> int:
        """How wide the names are laid out, also before the list is on screen."""
        return max(self.width(), self._around.width() - _MARGINS)

    def _by_reason(self, left_out: Sequence[LeftOut]) -> dict[str, list[str]]:
        """The names under the sentence that they share."""
        found: dict[str, list[str]] = {}
        for each in left_out:
            found.setdefault(self._words.problem(each.problem), []).append(each.name)
        return found

    def _on_close(self) -> None:
        self.hide()
        self.closed.emit()
