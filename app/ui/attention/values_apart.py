"""What a customer accepted, beside what there is now."""

from collections.abc import Sequence

from PySide6.QtWidgets import QGridLayout, QWidget

from app.services.meeting.values_apart import ValueApart
from app.services.words import Words
from app.ui.attention.card_head import EDGE, text_left
from app.ui.theme import CELL, CELL_STRONG, NOTE
from app.ui.widgets.label import Label

_MOST = 8


class ValuesApart(QWidget):
    """A row for each value: what it is of, as it was accepted, as it is now."""

    def __init__(self, words: Words, apart: Sequence[ValueApart], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("values_apart")
        grid = QGridLayout(self)
        grid.setContentsMargins(text_left(), 12, EDGE, 16)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(8)
        for column, stretch in enumerate((2, 3, 3)):
            grid.setColumnStretch(column, stretch)
        grid.addWidget(Label(words.translate("void_acceptance", "Accepted"), NOTE, "text2", self), 0, 1)
        grid.addWidget(Label(words.translate("void_acceptance", "Now"), NOTE, "text2", self), 0, 2)
        for row, each in enumerate(apart[:_MOST], 1):
            grid.addWidget(Label(each.label, CELL, "text2", self, wrap=True), row, 0)
            grid.addWidget(Label(each.accepted, CELL, parent=self, wrap=True), row, 1)
            grid.addWidget(Label(each.now, CELL_STRONG, parent=self, wrap=True), row, 2)
        if len(apart) > _MOST:
            more = words.translate("void_acceptance", "and {n} more", n=len(apart) - _MOST)
            grid.addWidget(Label(more, NOTE, "text2", self), _MOST + 1, 0)
