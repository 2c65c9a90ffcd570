"""One page of the wizard as the review repeats it, with the way back to it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from app.services.words import Words
from app.ui.theme import CELL, CELL_STRONG, theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.card import Card
from app.ui.widgets.label import Label
from app.ui.wizard.review_facts import ReviewSection

_TITLE_WIDTH, _NAME_WIDTH, _LEAST = 128, 128, 560


class ReviewCard(Card):
    """The page's name, its answers under theirs, and ``edit``, which leads back to the page.

    The name stands at the left of the answers, and above them where there is little room: a review is read
    at a glance, and what is asked below it stays in sight.

    Signals:
        edit_asked: the rep wants to return to the page.
    """

    edit_asked = Signal()

    def __init__(self, words: Words, section: ReviewSection, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.body.setContentsMargins(16, 6, 12, 9)
        self.edit = Button(words.translate("wizard", "Edit"), "link", parent=self, height=24)
        self.edit.setObjectName(f"edit.{section.page.value}")
        self.edit.setAccessibleName(words.translate("wizard", "Edit: {page}", page=section.title))
        self.edit.clicked.connect(self.edit_asked)
        self._title = Label(section.title, CELL_STRONG, parent=self, wrap=True)
        # The first line stands as high as the words of the button, which is taller than a line.
        self._title.setContentsMargins(0, 3, 0, 0)
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 3, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(0)
        self._grid.setColumnStretch(1, 1)
        for row, (name, value) in enumerate(section.facts):
            self._add(row, name, value)
        self._row = QGridLayout()
        self._row.setHorizontalSpacing(12)
        self._row.setVerticalSpacing(2)
        self._row.setColumnStretch(1, 1)
        self.body.addLayout(self._row)
        self._is_wide: bool | None = None
        self.retheme()
        theme().follow(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def retheme(self) -> None:
        self._grid.setColumnMinimumWidth(0, theme().scaled(_NAME_WIDTH))
        self._arrange()
        self.update()

    def _arrange(self) -> None:
        """Put the name beside the answers, or above them."""
        is_wide = self.width() >= theme().scaled(_LEAST)
        self._row.setColumnMinimumWidth(0, theme().scaled(_TITLE_WIDTH) if is_wide else 0)
        self._title.setFixedWidth(theme().scaled(_TITLE_WIDTH if is_wide else _LEAST))
        if is_wide == self._is_wide:
            return
        self._is_wide = is_wide
        top = Qt.AlignmentFlag.AlignTop
        self._row.removeItem(self._grid)
        for widget in (self._title, self.edit):
            self._row.removeWidget(widget)
        self._row.addWidget(self._title, 0, 0, top)
        self._row.addWidget(self.edit, 0, 2, top)
        if is_wide:
            self._row.addLayout(self._grid, 0, 1)
        else:
            self._row.addLayout(self._grid, 1, 0, 1, 3)

    def _add(self, row: int, name: str, value: str) -> None:
        self._grid.addWidget(Label(name, CELL, "text2", self, wrap=True), row, 0)
        said = Label(value, CELL, parent=self, wrap=True)
        said.setAccessibleName(f"{name}: {value}")
        self._grid.addWidget(said, row, 1)
