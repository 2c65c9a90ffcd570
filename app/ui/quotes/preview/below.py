"""Below the main amount of a preview: what it is at list price, and the discount on it."""

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from app.services.quotes.offer_amounts import DisplayAmount
from app.services.words import Words
from app.ui.explanations.amount_keys import AmountKeys
from app.ui.theme import NOTE
from app.ui.widgets.amount_button import AmountButton
from app.ui.widgets.flow_row import FlowRow
from app.ui.widgets.label import Label

_NAMES = ("list_total", "period_discount")


class PreviewBelow(FlowRow):
    """Small pairs of label and amount in one line, or in two where there is no room."""

    def __init__(self, words: Words, keys: AmountKeys, parent: QWidget) -> None:
        super().__init__(parent, gap=8)
        self._keys = keys
        self._at_list = Label(words.translate("quotes", "at list price"), NOTE, "text3", self)
        self._pairs = [_Pair(name, self) for name in _NAMES]
        for part in (self._at_list, *self._pairs):
            self.add(part)

    def show_amounts(self, shown: Sequence[DisplayAmount]) -> None:
        """Show other amounts; none means at list price."""
        self._at_list.setVisible(not shown)
        for pair in self._pairs:
            pair.setVisible(bool(shown))
        for pair, amount in zip(self._pairs, shown, strict=False):
            pair.label.setText(amount.label)
            self._keys.show(pair.amount, amount)
        self.retheme()


class _Pair(QWidget):
    """A label, and an amount that explains itself."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.label = Label("", NOTE, "text3", self)
        self.amount = AmountButton("", NOTE, self, colour="text3", with_padding=3)
        self.amount.setObjectName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(1)
        row.addWidget(self.label)
        row.addWidget(self.amount)
