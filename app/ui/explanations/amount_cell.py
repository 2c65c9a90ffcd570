"""A place of a fixed width with an amount at its end."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.ui.theme import TextStyle, TokenName, theme
from app.ui.widgets.amount_button import AmountButton, Edge

INSET = 6
"""How far the figures stand from the end of their place: the tint of an amount takes it."""


class AmountCell(QWidget):
    """``button`` shows the amount; ``width`` grows with the text."""

    def __init__(
        self,
        width: int,
        style: TextStyle,
        parent: QWidget,
        *,
        colour: TokenName = "text",
        flush: Edge = "",
    ) -> None:
        super().__init__(parent)
        self._width = width
        self.button = AmountButton("", style, self, colour=colour, flush=flush)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.retheme()
        theme().follow(self)

    def retheme(self) -> None:
        self.setFixedWidth(theme().scaled(self._width))
