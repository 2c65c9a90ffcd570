"""A small amount with the words before it, inside a line of others."""

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from app.ui.theme import NOTE
from app.ui.widgets.amount_button import AmountButton
from app.ui.widgets.label import Label

_BESIDE = 3


class AmountPair(QWidget):
    """``label`` stands before ``amount``, which explains itself; ``is_last`` at the end of its line."""

    def __init__(self, parent: QWidget, *, is_last: bool = False) -> None:
        super().__init__(parent)
        self.label = Label("", NOTE, "text3", self)
        self.amount = AmountButton(
            "", NOTE, self, colour="text3", with_padding=_BESIDE, flush="end" if is_last else ""
        )
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(1)
        row.addWidget(self.label)
        row.addWidget(self.amount)
