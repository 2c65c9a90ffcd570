"""A block of the page: its title with a count, a note or a link at the right, a hairline, and its content."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.theme import BODY, NOTE, SECTION
from app.ui.widgets.buttons import Button
from app.ui.widgets.label import Label
from app.ui.widgets.lines import HLine

_BASE = Qt.AlignmentFlag.AlignVCenter


class Section(QWidget):
    """Put the content into ``body``; ``link`` is there where the section leads to a page of its own."""

    def __init__(self, title: str, parent: QWidget, *, note: str = "", link: str = "") -> None:
        super().__init__(parent)
        self._title = Label(title, SECTION, parent=self)
        self._count = Label("", NOTE, "text3", self)
        self.link: Button | None = None
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(8)
        head.addWidget(self._title, 0, _BASE)
        head.addWidget(self._count, 0, _BASE)
        head.addStretch(1)
        if note:
            head.addWidget(Label(note, NOTE, "text3", self), 0, _BASE)
        if link:
            self.link = Button(link, "link", parent=self, height=28)
            self.link.setAccessibleDescription(title)
            head.addWidget(self.link, 0, _BASE)
        self.body = QVBoxLayout()
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addSpacing(8)
        column.addWidget(HLine("line2", self))
        column.addLayout(self.body)

    def set_count(self, count: str) -> None:
        """Show how many there are, formatted already; empty for none."""
        self._count.setText(count)


class Sentence(Label):
    """A quiet sentence in the place of rows, or below them."""

    def __init__(self, parent: QWidget, *, inset: int = 12) -> None:
        super().__init__("", BODY, "text3", parent, wrap=True)
        self.setContentsMargins(inset, 12, inset, 0)
