"""The optional lines of an offer below its preview: priced, and in no total."""

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.services.quotes.offer_amounts import DisplayAmount
from app.ui.explanations.amount_keys import AmountKeys
from app.ui.theme import CELL, set_tip
from app.ui.widgets.amount_button import AmountButton
from app.ui.widgets.card import Card
from app.ui.widgets.label import Label


class PreviewOptions(QWidget):
    """A quiet box with a line per option; gone when there are none."""

    def __init__(self, keys: AmountKeys, parent: QWidget) -> None:
        super().__init__(parent)
        self._keys = keys
        self._labels: list[Label] = []
        self._buttons: list[AmountButton] = []
        self._amounts: tuple[DisplayAmount, ...] = ()
        self._card: Card | None = None
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self.hide()

    def show_options(self, options: Sequence[DisplayAmount]) -> None:
        """Show other options."""
        if tuple(options) == self._amounts:
            return
        is_other = [each.key for each in options] != [each.key for each in self._amounts]
        self._amounts = tuple(options)
        if is_other:
            self._rebuild(options)
        for label, button, option in zip(self._labels, self._buttons, options, strict=True):
            label.setText(option.label)
            set_tip(label, option.label)
            self._keys.show(button, option)
        self.setVisible(bool(options))

    def _rebuild(self, options: Sequence[DisplayAmount]) -> None:
        """The rows stay as long as they stand for the same lines."""
        for button in self._buttons:
            self._keys.remove(button)
        self._labels, self._buttons = [], []
        if self._card is not None:
            self._box.removeWidget(self._card)
            self._card.hide()
            self._card.deleteLater()
            self._card = None
        if options:
            self._card = self._build(options)
            self._box.addWidget(self._card)

    def _build(self, options: Sequence[DisplayAmount]) -> Card:
        card = Card(self, quiet=True, padding=9)
        for option in options:
            row = QHBoxLayout()
            row.setContentsMargins(3, 0, 3, 0)
            label = Label("", CELL, "text2", card)
            amount = AmountButton("", CELL, card, colour="text2", flush="end")
            amount.setObjectName(f"option_{option.key.index}")
            row.addWidget(label, 1)
            row.addWidget(amount)
            card.body.addLayout(row)
            self._labels.append(label)
            self._buttons.append(amount)
        return card
