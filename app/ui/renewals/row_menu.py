"""The menu of a row of the renewals."""

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QWidget

from app.services.words import Words
from app.ui.renewals.shown_row import ShownRow
from app.ui.widgets.menu import Menu


class RenewalMenu(QObject):
    """Offers what can be done with one contract.

    Signals:
        why_asked: show where the difference comes from.
        create_asked: quote the renewal.
        quote_asked: show the quote that renews it already.
        look_asked: show the contract.
    """

    why_asked = Signal()
    create_asked = Signal()
    quote_asked = Signal()
    look_asked = Signal()

    def __init__(self, words: Words, parent: QWidget) -> None:
        super().__init__(parent)
        self._words, self._page = words, parent

    def open(self, shown: ShownRow, at: QPoint, *, may_quote: bool) -> None:
        """Open the menu of ``shown`` with its corner at ``at``."""
        words = self._words
        menu = Menu(words.translate("renewals", "Renewal"), self._page)
        menu.setObjectName("renewal_menu")
        why = menu.add(words.translate("renewals", "Where it comes from"), "question", "F6")
        why.triggered.connect(self.why_asked)
        if shown.row.quote is not None:
            quote = menu.add(words.translate("renewals", "Open the quote"), "quote")
            quote.triggered.connect(self.quote_asked)
        else:
            create = menu.add(words.translate("renewals", "Create this quote"), "plus")
            create.setEnabled(may_quote and shown.can_be_quoted)
            create.triggered.connect(self.create_asked)
        look = menu.add(words.translate("renewals", "View the contract"), "customers", "Return")
        look.triggered.connect(self.look_asked)
        menu.open_at(at)
