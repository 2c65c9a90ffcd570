"""Covers the window with costs when the customer could see it, until the rep says what is to be shown."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.services.words import Words
from app.ui.theme import LARGE, TITLE, theme
from app.ui.theme.paint import painter_on
from app.ui.widgets.buttons import Button
from app.ui.widgets.label import Label
from app.ui.widgets.overlay import Overlay


class Curtain(Overlay):
    """Hides all of ``window``; its own words may be read by the customer, so they tell of nothing.

    Signals:
        view_asked: show the customer's view.
        lifted: the rep wants the own view back, and it is there.
    """

    view_asked = Signal()
    lifted = Signal()

    def __init__(self, words: Words, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("meeting_curtain")
        title = Label(words.translate("screens", "The presentation is paused"), TITLE, parent=self)
        text = Label(words.translate("screens", "The screens have changed."), LARGE, "text2", self)
        self.setAccessibleName(f"{title.text()} {text.text()}")
        show = Button(words.translate("screens", "Resume the presentation"), "primary", "screen", self)
        show.setObjectName("curtain_view")
        show.clicked.connect(self._on_view)
        lift = Button(words.translate("screens", "Back to my view"), parent=self)
        lift.setObjectName("curtain_lift")
        lift.clicked.connect(self._on_lift)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        buttons.addWidget(show)
        buttons.addWidget(lift)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(64, 64, 64, 64)
        column.setSpacing(8)
        column.addStretch(1)
        for part in (title, text):
            part.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(part)
        column.addSpacing(16)
        column.addLayout(buttons)
        column.addStretch(1)
        self._view = show

    def fall(self) -> None:
        """Cover the window at once."""
        self.open(self._view)
        # Nothing of what was there may be seen until the next turn of the loop either.
        self.repaint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter_on(self).fillRect(self.rect(), theme().color("canvas"))

    def _on_view(self) -> None:
        self.close_over()
        self.view_asked.emit()

    def _on_lift(self) -> None:
        self.close_over()
        self.lifted.emit()
