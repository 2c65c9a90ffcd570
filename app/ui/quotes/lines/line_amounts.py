"""The amounts of an offer's line: its list price and its net, each a button that explains itself."""

from PySide6.QtCore import QObject, QRect, Signal
from PySide6.QtWidgets import QWidget

from app.domain.ids import ProductId
from app.domain.pricing.priced import PricedLine
from app.domain.quote.quote import QuoteLine
from app.services.catalogue.product_names import ProductNames
from app.services.quotes.offer_amounts import AmountKey, AmountKind, DisplayAmount
from app.ui.explanations.amount_keys import AmountKeys
from app.ui.quotes.lines.line_cell import in_cell, place_in_cell, show_in_cell
from app.ui.quotes.lines.line_columns import LineColumns
from app.ui.theme import CELL, CELL_STRONG, NOTE, theme
from app.ui.theme.paint import mirrored
from app.ui.widgets.amount_button import AmountButton


class LineAmounts(QObject):
    """Builds the buttons on ``row``, the row of line ``index``, and puts them where its columns are.

    Where the price is typed, the list price stands below the name of the product.

    Signals:
        why_asked: the key of an amount and its button.
    """

    why_asked = Signal(object, object)

    def __init__(
        self,
        index: int,
        product_id: ProductId,
        currency: str,
        names: ProductNames,
        row: QWidget,
        name_cell: QWidget,
    ) -> None:
        super().__init__(row)
        self._index, self._currency, self._names, self._name_cell = index, currency, names, name_cell
        self._product, self._product_id = names.product(product_id), product_id
        self._columns: LineColumns | None = None
        self._keys = AmountKeys(self)
        self._keys.why_asked.connect(self.why_asked)
        self.listed = in_cell(row, lambda cell: AmountButton("", CELL, cell, colour="text2", flush="end"))
        self.listed.setObjectName(f"list_price_{product_id}")
        self.net = in_cell(row, lambda cell: AmountButton("", CELL_STRONG, cell))
        self.net.setObjectName(f"net_{product_id}")
        self.noted: AmountButton | None = None

    def show_line(self, line: QuoteLine, priced: PricedLine, *, is_quiet: bool) -> None:
        """Show other figures, marked unless ``is_quiet``; what is nothing is not there."""
        words = self._names.words
        is_typed = line.manual_unit_price is not None
        listed = words.formats.unit_price(priced.list_unit, self._currency) if priced.list_unit else ""
        key = AmountKey(AmountKind.LIST_UNIT, priced.period, self._index)
        show_in_cell(self.listed, bool(listed) and not is_typed)
        if listed:
            label = words.translate("quotes", "List price of a unit, {product}", product=self._product)
            self._keys.show(self.listed, DisplayAmount(key, label, listed), is_quiet=is_quiet)
        self._show_note(key, listed if is_typed else "")
        amount = words.formats.amount(priced.net)
        shown = f"({amount})" if line.is_optional else amount
        self.net.set_colour("text3" if line.is_optional else "text")
        show_in_cell(self.net, line.quantity > 0)
        net = AmountKey(AmountKind.LINE, priced.period, self._index)
        self._keys.show(self.net, DisplayAmount(net, self._product, shown), is_quiet=is_quiet)
        self.net.setAccessibleName(f"{self._product}, {words.formats.money(priced.net)}")
        self._place()

    def place(self, columns: LineColumns) -> None:
        """Put the buttons on the edges of their columns, as wide as their figures."""
        self._columns = columns
        self._place()

    def _show_note(self, key: AmountKey, listed: str) -> None:
        if not listed:
            if self.noted is not None:
                self.noted.hide()
            return
        if self.noted is None:
            self.noted = AmountButton("", NOTE, self._name_cell, colour="text3", flush="start")
            self.noted.setObjectName(f"list_note_{self._product_id}")
            QWidget.setTabOrder(self.listed, self.noted)
        said = self._names.words.translate("quotes", "price typed, {price} in the list", price=listed)
        self._keys.show(self.noted, DisplayAmount(key, self._product, said), is_quiet=True)
        self.noted.show()

    def _place(self) -> None:
        columns = self._columns
        if columns is None:
            return
        for button, cell in ((self.listed, columns.list_price), (self.net, columns.net)):
            size = button.sizeHint()
            width = min(size.width(), cell.width()) if button is self.listed else size.width()
            top = cell.center().y() + 1 - size.height() // 2
            place_in_cell(button, QRect(cell.right() + 1 - width, top, width, size.height()))
        if self.noted is not None:
            first, second = theme().scaled(CELL_STRONG.line), theme().scaled(NOTE.line)
            name, width = columns.name, min(self.noted.sizeHint().width(), columns.name.width())
            top = (name.height() - first - second) // 2 + first
            self.noted.setGeometry(mirrored(self._name_cell, QRect(0, top, width, second)))
