"""Below the main amount of a preview: what it is at list price, and the discount on it."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from app.services.quotes.offer_amounts import DisplayAmount
from app.services.words import Words
from app.ui.explanations.amount_keys import AmountKeys
from app.ui.explanations.amount_pair import AmountPair
from app.ui.theme import NOTE
from app.ui.widgets.flow_row import FlowRow
from app.ui.widgets.label import Label

_NAMES = ("list_total", "period_discount")


class PreviewBelow(FlowRow):
    """Small pairs of label and amount in one line, or in two where there is no room."""

    def __init__(self, words: Words, keys: AmountKeys, parent: QWidget) -> None:
        super().__init__(parent, gap=8)
        self._keys = keys
        self._at_list = Label(words.translate("quotes", "at list price"), NOTE, "text3", self)
        self._pairs = [AmountPair(self) for _ in _NAMES]
        for pair, name in zip(self._pairs, _NAMES, strict=True):
            pair.amount.setObjectName(name)
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
