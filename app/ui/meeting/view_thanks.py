"""What the customer sees once it is accepted."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.meeting.scale import Scale
from app.ui.theme import BODY, theme
from app.ui.widgets.label import Label


class ViewThanks(QWidget):
    """A title and a sentence in the middle of the screen."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._title, self._text = Label("", BODY, parent=self), Label("", BODY, "text2", self)
        column = QVBoxLayout(self)
        column.addStretch(1)
        for part in (self._title, self._text):
            part.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(part)
        column.addStretch(2)
        theme().follow(self)

    def show_thanks(self, title: str, text: str) -> None:
        """Show that it is accepted."""
        self._title.setText(title)
        self._text.setText(text)

    def retheme(self) -> None:
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        scale = Scale(self.width(), self.height())
        self._title.set_style(scale.style(40, strong=True))
        self._text.set_style(scale.style(20))

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), theme().color("canvas"))
