"""The optional lines of an offer below its preview: priced, and in no total."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.services.flows.offer_preview import ShownAmount
from app.ui.theme import CELL
from app.ui.widgets.card import Card
from app.ui.widgets.label import Label

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class PreviewOptions(QWidget):
    """A quiet box with a line per option; gone when there are none."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._shown: tuple[ShownAmount, ...] = ()
        self._card: Card | None = None
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self.hide()

    def show_options(self, options: Sequence[ShownAmount]) -> None:
        """Show other options."""
        if tuple(options) == self._shown:
            return
        self._shown = tuple(options)
        if self._card is not None:
            self._box.removeWidget(self._card)
            self._card.hide()
            self._card.deleteLater()
            self._card = None
        if options:
            self._card = self._build(options)
            self._box.addWidget(self._card)
        self.setVisible(bool(options))

    def _build(self, options: Sequence[ShownAmount]) -> Card:
        card = Card(self, quiet=True, padding=9)
        for option in options:
            row = QHBoxLayout()
            row.setContentsMargins(3, 0, 3, 0)
            label = Label(option.label, CELL, "text2", card)
            label.setToolTip(option.label)
            amount = Label(option.amount, CELL, "text2", card)
            amount.setAlignment(_RIGHT)
            row.addWidget(label, 1)
            row.addWidget(amount)
            card.body.addLayout(row)
        return card
