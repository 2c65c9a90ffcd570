"""The preview of an offer folded to a bar at the bottom."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.services.quotes.offer_preview import OfferPreview
from app.services.words import Words
from app.ui.explanations.amount_keys import AmountKeys
from app.ui.widgets.folded_preview import FoldedPreview


class PreviewBar(FoldedPreview):
    """Monthly amount and what is due first.

    Signals:
        why_asked: the key of an amount and its button.
    """

    why_asked = Signal(object, object)

    def __init__(self, words: Words, parent: QWidget) -> None:
        open_name = words.translate("quotes", "Open the preview")
        super().__init__(open_name, words.translate("quotes", "Close the preview"), parent)
        self.setObjectName("preview_bar")
        self._keys = AmountKeys(self)
        self._keys.why_asked.connect(self.why_asked)

    def show_preview(self, shown: OfferPreview) -> None:
        """Show other amounts."""
        self.set_labels(shown.main.label, shown.first.label)
        self._keys.show(self.main_amount, shown.main)
        self._keys.show(self.first_amount, shown.first)
