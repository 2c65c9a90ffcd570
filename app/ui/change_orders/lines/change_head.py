"""The words above the rows of a change, and how wide its columns are."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.services.words import Words
from app.ui.explanations.amount_cell import INSET
from app.ui.theme import NOTE_STRONG, theme
from app.ui.widgets.card import Panel
from app.ui.widgets.label import Label

EDGE, BETWEEN, END, NAME = 12, 8, 28, 72
LEVEL, HELD, TOTAL, UNIT, PAYMENT = 116, 72, 112, 92, 96
HELD_END = 12
"""What is held keeps away from the box of what is wanted."""
_ENDS = {1: HELD_END, 4: INSET}
_WIDTHS = (LEVEL, HELD, TOTAL, UNIT, PAYMENT)
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class ChangeHead(Panel):
    """The words above the rows, each over its column."""

    def __init__(self, words: Words, currency: str, payment: str, parent: QWidget) -> None:
        super().__init__("sunken", "bottom", parent)
        money = words.formats.currency(currency)
        texts = (
            words.translate("changes", "Level"),
            words.translate("changes", "Held"),
            words.translate("changes", "New total"),
            words.translate("changes", "Net unit, {currency}", currency=money),
            f"{payment}, {money}",
        )
        product = Label(words.translate("changes", "Product"), NOTE_STRONG, "text2", self)
        self.labels: list[QWidget] = [product]
        row = QHBoxLayout(self)
        row.setContentsMargins(EDGE, 7, EDGE, 7)
        row.setSpacing(BETWEEN)
        row.addWidget(product, 1)
        for place, text in enumerate(texts):
            label = Label(text, NOTE_STRONG, "text2", self)
            if place != 0:
                label.setAlignment(_RIGHT)
                label.setContentsMargins(0, 0, _ENDS.get(place, 0), 0)
            row.addWidget(label)
            self.labels.append(label)
        self._end = QWidget(self)
        row.addWidget(self._end)
        self.retheme()
        theme().follow(self)

    def retheme(self) -> None:
        for label, width in zip(self.labels[1:], _WIDTHS, strict=True):
            label.setFixedWidth(theme().scaled(width))
        self._end.setFixedWidth(theme().scaled(END))
