"""What else can be done with a line of an offer."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain.quote import QuoteLine
from app.services.words import Words
from app.ui.widgets.icon_button import IconButton
from app.ui.widgets.menu import Menu


class LineMenu(IconButton):
    """Makes a line optional or counted, and gives it a price of its own or that of the list.

    Signals:
        optional_chosen: whether the line is to be optional.
        price_chosen: the rep wants to type a price.
        price_dropped: the list's price again.
    """

    optional_chosen = Signal(bool)
    price_chosen = Signal()
    price_dropped = Signal()

    def __init__(self, words: Words, product: str, parent: QWidget) -> None:
        name = words.translate("quotes", "More about {product}", product=product)
        super().__init__("more", name, parent, size=28)
        self._menu = Menu(name, self)
        self.optional = self._menu.add(words.translate("quotes", "Make optional"), "layers")
        self.counted = self._menu.add(words.translate("quotes", "Count in the totals"), "check")
        self.typed = self._menu.add(words.translate("quotes", "Type a price"), "draft")
        self.listed = self._menu.add(words.translate("quotes", "Back to the list price"), "undo")
        self.optional.triggered.connect(lambda: self.optional_chosen.emit(True))
        self.counted.triggered.connect(lambda: self.optional_chosen.emit(False))
        self.typed.triggered.connect(self.price_chosen)
        self.listed.triggered.connect(self.price_dropped)
        self.setMenu(self._menu)

    def show_line(self, line: QuoteLine) -> None:
        """Offer what makes sense for ``line``."""
        is_typed = line.manual_unit_price is not None
        self.optional.setVisible(not line.is_optional)
        self.counted.setVisible(line.is_optional)
        self.typed.setVisible(not is_typed)
        self.listed.setVisible(is_typed)
        self.typed.setEnabled(line.quantity > 0)
