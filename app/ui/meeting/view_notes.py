"""The page of notes on the customer's screen: what the rep types, large, and printed in the end."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app.services.meeting.meeting_view import MeetingView
from app.ui.meeting.scale import Scale
from app.ui.meeting.view_head import ViewHead
from app.ui.theme import BODY, theme
from app.ui.widgets.label import Label
from app.ui.widgets.lines import HLine
from app.ui.widgets.scroll_area import scrolled_down

_MARGIN, _LARGE, _SMALL, _FEW = 64, 26, 20, 240


class ViewNotes(QWidget):
    """The head of the proposal, and the notes in place of its lines; their end is always in sight."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("meeting_notes_view")
        self._head = ViewHead(self)
        self._title, self._line = Label("", BODY, "text2", self), HLine("line2", self)
        page = QWidget(self)
        self._text = Label("", BODY, parent=page, wrap=True)
        self._text.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        inside = QVBoxLayout(page)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self._text)
        inside.addStretch(1)
        self._area = scrolled_down(page, self)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._column = QVBoxLayout(self)
        for part in (self._head, self._title, self._line):
            self._column.addWidget(part)
        self._column.addWidget(self._area, 1)
        bar = self._area.verticalScrollBar()
        bar.rangeChanged.connect(lambda _least, most: bar.setValue(most))
        theme().follow(self)

    @property
    def text(self) -> str:
        """The notes as they are shown."""
        return self._text.text()

    def show_view(self, view: MeetingView) -> None:
        """Show the notes of ``view``."""
        self._head.show_view(view)
        self._title.setText(view.notes_title)
        self._text.setText(view.notes)
        self.setAccessibleName(view.notes_title)
        self._rescale()

    def retheme(self) -> None:
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._rescale()

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), theme().color("canvas"))

    def _rescale(self) -> None:
        scale = Scale(self.width(), self.height())
        edge = scale.px(_MARGIN)
        self._column.setContentsMargins(edge, scale.px(28), edge, scale.px(28))
        self._column.setSpacing(scale.px(12))
        self._head.rescale(scale)
        self._title.set_style(scale.style(20, strong=True))
        self._text.set_style(scale.style(_LARGE if len(self._text.text()) < _FEW else _SMALL))
