"""One page of the wizard as the review repeats it, with the way back to it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from app.services.words import Words
from app.ui.theme import BODY, SECTION, theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.card import Card
from app.ui.widgets.label import Label
from app.ui.wizard.review_facts import ReviewSection

_NAME_WIDTH = 168


class ReviewCard(Card):
    """Names at the left, answers at the right; ``edit`` leads back to the page.

    Signals:
        edit_asked: the rep wants to return to the page.
    """

    edit_asked = Signal()

    def __init__(self, words: Words, section: ReviewSection, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.edit = Button(words.translate("wizard", "Edit"), "link", parent=self, height=28)
        self.edit.setObjectName(f"edit.{section.page.value}")
        self.edit.setAccessibleName(words.translate("wizard", "Edit: {page}", page=section.title))
        self.edit.clicked.connect(self.edit_asked)
        top = QHBoxLayout()
        top.addWidget(Label(section.title, SECTION, parent=self))
        top.addStretch(1)
        top.addWidget(self.edit)
        self.body.addLayout(top)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 1)
        for row, (name, value) in enumerate(section.facts):
            self._add(row, name, value)
        self.body.addLayout(self._grid)
        self.retheme()
        theme().follow(self)

    def retheme(self) -> None:
        self._grid.setColumnMinimumWidth(0, theme().scaled(_NAME_WIDTH))
        self.update()

    def _add(self, row: int, name: str, value: str) -> None:
        top = Qt.AlignmentFlag.AlignTop
        self._grid.addWidget(Label(name, BODY, "text2", self), row, 0, top)
        said = Label(value, BODY, parent=self, wrap=True)
        said.setAccessibleName(f"{name}: {value}")
        self._grid.addWidget(said, row, 1)
