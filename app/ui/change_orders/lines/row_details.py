"""What stands below the row of a line when the rep asks for it: its price with discounts, and its notes."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.errors import Problem
from app.services.catalogue.product_names import ProductNames
from app.ui.change_orders.lines.line_price import LinePrice
from app.ui.change_orders.lines.row_views import RowView
from app.ui.forms.notes import Notes


class RowDetails(QWidget):
    """Each part is built when it is first opened.

    Signals:
        discounted: a field of the discounts, and its new value.
        price_asked: the rep wants to type a price.
        noted: a field of the notes, and its new text.
        typing: something was typed in the price, good or not.
        opened: there are more controls than before.
    """

    discounted = Signal(str, object)
    price_asked = Signal()
    noted = Signal(str, object)
    typing = Signal()
    opened = Signal()

    def __init__(self, names: ProductNames, view: RowView, currency: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._names, self._view, self._currency = names, view, currency
        self._price: LinePrice | None = None
        self._notes: Notes | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 4, 0, 0)
        self._column.setSpacing(8)

    def show_view(self, view: RowView) -> None:
        """Show another state of the line; what costs nothing has no price to be discounted."""
        self._view = view
        if self._price is not None:
            self._price.show_view(view)
            if not view.quantity:
                self._price.hide()
        if self._notes is not None:
            self._notes.show_terms(view)
        self._show_presence()

    def open_price(self) -> LinePrice:
        """Show what the price is made of."""
        if self._price is None:
            self._price = LinePrice(self._names, self._view, self._currency, self)
            self._price.edited.connect(self.discounted)
            self._price.price_asked.connect(self.price_asked)
            self._price.typing.connect(self.typing)
            self._column.insertWidget(0, self._price)
        self._price.show()
        self._show_presence()
        self.opened.emit()
        return self._price

    def close_price(self) -> bool:
        """Hide it, unless something is wrong in it; False where nothing was to hide."""
        if self._price is None or self._price.isHidden() or self._price.problem() is not None:
            return False
        self._price.hide()
        self._show_presence()
        return True

    def open_notes(self) -> Notes:
        """Show the notes."""
        if self._notes is None:
            view = self._view
            self._notes = Notes(
                view, self._names.words, self, product=view.product, product_id=view.product_id
            )
            self._notes.edited.connect(self.noted)
            self._column.addWidget(self._notes)
        self._notes.show()
        self._show_presence()
        self.opened.emit()
        return self._notes

    def close_notes(self) -> bool:
        """Hide them; False where nothing was to hide."""
        if self._notes is None or self._notes.isHidden():
            return False
        self._notes.hide()
        self._show_presence()
        return True

    def problem(self) -> Problem | None:
        """What is wrong with what stands in a box of the price."""
        is_there = self._price is not None and not self._price.isHidden()
        return self._price.problem() if self._price is not None and is_there else None

    def mistyped(self) -> QWidget | None:
        """The first box in which stands nothing that can be used."""
        if self._price is None or self.problem() is None:
            return None
        return next(box for box in self._price.inputs if box.problem() is not None)

    def tab_stops(self) -> list[QWidget]:
        """The controls in the order the keyboard visits them."""
        price = self._price.tab_stops() if self._price is not None else []
        notes = [self._notes.customer, self._notes.internal] if self._notes is not None else []
        return [*price, *notes]

    def _show_presence(self) -> None:
        self.setVisible(any(part is not None and not part.isHidden() for part in (self._price, self._notes)))
