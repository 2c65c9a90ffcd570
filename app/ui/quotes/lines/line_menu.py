"""What else can be done with a line of an offer."""

from functools import cached_property

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from app.domain.quote.quote import QuoteLine
from app.services.words import Words
from app.ui.widgets.icon_button import IconButton
from app.ui.widgets.menu import Menu


class LineMenu(IconButton):
    """Makes a line optional or counted, gives it a price of its own or that of the list, and opens its notes.

    The menu is built when it is first opened.

    Signals:
        optional_chosen: whether the line is to be optional.
        price_chosen: the rep wants to type a price.
        price_dropped: the list's price again.
        notes_chosen: show the notes, or hide them.
    """

    optional_chosen = Signal(bool)
    price_chosen = Signal()
    price_dropped = Signal()
    notes_chosen = Signal()

    def __init__(self, words: Words, product: str, parent: QWidget) -> None:
        super().__init__(
            "more", words.translate("quotes", "More about {product}", product=product), parent, size=28
        )
        self._words = words
        self._line: QuoteLine | None = None
        self.clicked.connect(self._on_clicked)

    def show_line(self, line: QuoteLine) -> None:
        """Offer what makes sense for ``line``."""
        self._line = line

    @cached_property
    def optional(self) -> QAction:
        """Make the line optional, or count it again."""
        action = self._menu.add("", "layers")
        action.triggered.connect(self._on_optional)
        return action

    @cached_property
    def price(self) -> QAction:
        """Type a price, or go back to the list's."""
        action = self._menu.add("", "draft")
        action.triggered.connect(self._on_price)
        return action

    @cached_property
    def notes(self) -> QAction:
        """Show the notes, or hide them."""
        action = self._menu.add("", "quote")
        action.triggered.connect(self.notes_chosen)
        return action

    @cached_property
    def _menu(self) -> Menu:
        return Menu(self.accessibleName(), self)

    def _on_clicked(self) -> None:
        line, words = self._line, self._words
        if line is None:
            return
        self.optional.setText(
            words.translate("quotes", "Count in the totals")
            if line.is_optional
            else words.translate("quotes", "Make optional")
        )
        is_typed = line.manual_unit_price is not None
        self.price.setText(
            words.translate("quotes", "Back to the list price")
            if is_typed
            else words.translate("quotes", "Type a price")
        )
        self.price.setEnabled(is_typed or line.quantity > 0)
        has_notes = bool(line.customer_notes or line.internal_notes)
        self.notes.setText(
            words.translate("quotes", "Edit the note")
            if has_notes
            else words.translate("quotes", "Add a note")
        )
        width = self._menu.sizeHint().width()
        self._menu.popup(self.mapToGlobal(QPoint(self.width() - width, self.height() + 2)))

    def _on_optional(self) -> None:
        if self._line is not None:
            self.optional_chosen.emit(not self._line.is_optional)

    def _on_price(self) -> None:
        if self._line is not None and self._line.manual_unit_price is not None:
            self.price_dropped.emit()
        else:
            self.price_chosen.emit()
