"""Who stays as they are when many are moved, and why."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.services.customer_moves import LeftOut
from app.services.words import Words
from app.ui.theme import CELL, CELL_STRONG
from app.ui.widgets.label import Label

_NAMED = 5


class LeftOutList(QWidget):
    """The first few by name with the reason, and how many more; empty when nobody is left out."""

    def __init__(self, words: Words, left_out: Sequence[LeftOut], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("left_out")
        column = QVBoxLayout(self)
        column.setContentsMargins(3, 0, 3, 0)
        column.setSpacing(4)
        self.setVisible(bool(left_out))
        if not left_out:
            return
        head = words.translate("customers", "{n} customers stay as they are:", n=len(left_out))
        column.addWidget(Label(head, CELL_STRONG, parent=self, wrap=True))
        for each in left_out[:_NAMED]:
            told = words.translate(
                "customers", "{name}: {reason}", name=each.name, reason=words.problem(each.problem)
            )
            column.addWidget(Label(told, CELL, "text2", self, wrap=True))
        more = len(left_out) - _NAMED
        if more > 0:
            told = words.translate("customers", "and {n} more", n=more)
            column.addWidget(Label(told, CELL, "text2", self))
