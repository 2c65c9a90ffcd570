"""How a line of a change comes to its net price: the list price, its discounts, or a price that is typed."""

from decimal import Decimal
from typing import cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.errors import Problem
from app.services.catalogue.product_names import ProductNames
from app.services.formats.formatting import MINUS
from app.ui.change_orders.lines.row_views import RowView
from app.ui.forms.decimal_input import DecimalInput
from app.ui.forms.line_inputs import discount_input, price_input
from app.ui.theme import CELL, theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.flow_row import FlowRow
from app.ui.widgets.label import Label

_NOTHING = Decimal(0)
_PERCENT, _PRICE = 64, 88


class LinePrice(QWidget):
    """Below the row of a line: what its price is made of, and where its discounts are written.

    Signals:
        edited: a field of the discounts and its new value, at each keystroke that makes one.
        price_asked: the rep wants to type a price.
        typing: something was typed, good or not.
    """

    edited = Signal(str, object)
    price_asked = Signal()
    typing = Signal()

    def __init__(self, names: ProductNames, view: RowView, currency: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._names, self._words, words = names, names.words, names.words
        self._listed, self._type = Label("", CELL, "text2", self), Label("", CELL, "text2", self)
        self.line = discount_input(names, view.product, self)
        self.quote = discount_input(names, view.product, self)
        self.quote.setAccessibleName(
            words.translate("changes", "Quote discount on {product}", product=view.product)
        )
        self.price = price_input(names, view.product, currency, self)
        self.change = Button("", "link", parent=self)
        for control, name in (
            (self.line, "line_discount"),
            (self.quote, "quote_discount"),
            (self.price, "manual_price"),
            (self.change, "price_kind"),
        ):
            control.setObjectName(f"{name}_{view.product_id}")
        self._of_line = _Pair(words.translate("changes", "Line discount"), self.line, self)
        self._of_quote = _Pair(words.translate("changes", "Quote discount"), self.quote, self)
        self._typed = _Pair(words.translate("changes", "Unit price"), self.price, self)
        self._flow = FlowRow(self, gap=16)
        for part in (self._listed, self._type, self._typed, self._of_quote, self._of_line, self.change):
            self._flow.add(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 4)
        column.addWidget(self._flow)
        self._connect()
        self.retheme()
        self.show_view(view)
        theme().follow(self)

    @property
    def inputs(self) -> tuple[DecimalInput, ...]:
        """The boxes, in the order the keyboard visits them."""
        return self.price, self.quote, self.line

    def problem(self) -> Problem | None:
        """What is wrong with what stands in a box that can be seen."""
        found = (each.problem() for each in self.inputs if each.isVisibleTo(self))
        return next((each for each in found if each is not None), None)

    def show_view(self, view: RowView) -> None:
        """Show other discounts, but leave alone what the rep has just typed and means the same."""
        words, given = self._words, view.discounts
        is_typed = given.manual_unit_price is not None
        self._listed.setText(words.translate("changes", "List price {price}", price=view.list_unit))
        self._listed.setVisible(bool(view.list_unit))
        kind = self._names.customer_type or words.translate("changes", "Customer type")
        self._type.setText(f"{kind} {MINUS}{words.formats.percent(given.customer_percent)}")
        self._type.setVisible(bool(given.customer_percent) and not is_typed)
        self._of_line.setVisible(not is_typed)
        self._of_quote.setVisible(bool(given.quote_percent) or self.quote.hasFocus())
        self._typed.setVisible(is_typed)
        self.change.setText(
            words.translate("changes", "Back to the list price")
            if is_typed
            else words.translate("changes", "Type a price")
        )
        self.change.setVisible(is_typed or bool(view.list_unit))
        for box, value in ((self.line, given.line_percent), (self.quote, given.quote_percent)):
            if (box.value() or _NOTHING) != value:
                box.set_value(value)
            box.set_quiet(not value)
        if self.price.value() != given.manual_unit_price:
            self.price.set_value(given.manual_unit_price)
        # What cannot be seen cannot be corrected: a hidden box goes back to the value in force.
        for box in self.inputs:
            if box.problem() is not None and not box.isVisibleTo(self):
                box.set_value(box.value())

    def enter(self) -> QWidget:
        """The box that the rep comes here for."""
        return self.price if self._typed.isVisibleTo(self) else self.line

    def tab_stops(self) -> list[QWidget]:
        """The controls in the order the keyboard visits them."""
        return [*self.inputs, self.change]

    def retheme(self) -> None:
        for box, width in ((self.line, _PERCENT), (self.quote, _PERCENT), (self.price, _PRICE)):
            box.setFixedWidth(theme().scaled(width))

    def _connect(self) -> None:
        self.line.changed.connect(lambda value: self._on_percent("line_percent", value))
        self.quote.changed.connect(lambda value: self._on_percent("quote_percent", value))
        self.price.changed.connect(lambda value: self.edited.emit("manual_unit_price", value))
        self.change.clicked.connect(self._on_change)
        for box in self.inputs:
            box.textEdited.connect(self.typing)
            box.typing_ended.connect(self.typing)

    def _on_percent(self, field: str, value: object) -> None:
        self.edited.emit(field, cast(Decimal | None, value) or _NOTHING)

    def _on_change(self) -> None:
        if self._typed.isVisibleTo(self):
            self.edited.emit("manual_unit_price", None)
        else:
            self.price_asked.emit()
        self.enter().setFocus()


class _Pair(QWidget):
    def __init__(self, label: str, box: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(Label(label, CELL, "text2", self))
        row.addWidget(box)
