"""How the cart stands on the disk, beside the title of the purchase."""

from datetime import datetime

from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QWidget

from app.services.words import Words
from app.ui.theme import CELL, NOTE
from app.ui.widgets.label import Label


class SavedNote(Label):
    """Quiet while everything is kept; a screen reader says when something is not."""

    def __init__(self, words: Words, parent: QWidget) -> None:
        super().__init__("", NOTE, "text3", parent)
        self.setObjectName("cart_saved")
        self._words = words

    def show_kept(self, moment: datetime) -> None:
        """Say when the cart was kept last; ``moment`` is in the rep's zone."""
        at = self._words.formats.clock(moment)
        self.setText(self._words.translate("purchase", "Cart saved at {time}", time=at))
        self.set_style(NOTE)
        self.set_colour("text3")

    def show_not_kept(self, why: str) -> None:
        """Say that the last change is not on the disk, and why."""
        self.setText(self._words.translate("purchase", "Cart not saved: {why}", why=why))
        self.set_style(CELL)
        self.set_colour("danger")
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))
