"""One line of an offer: its product, level, count, discount and amount, each a control of its own."""

from dataclasses import dataclass
from decimal import Decimal
from typing import cast

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from app.domain.ids import ProductId
from app.domain.pricing.priced import PricedLine
from app.domain.quote.quote import QuoteLine
from app.services.catalogue.product_names import ProductNames
from app.ui.forms.decimal_input import DecimalInput
from app.ui.forms.line_inputs import discount_input, level_select, price_input, quantity_stepper
from app.ui.forms.quantity_problem import quantity_problem
from app.ui.quotes.lines.line_amounts import LineAmounts
from app.ui.quotes.lines.line_cell import cell_of, in_cell, place_in_cell, show_in_cell
from app.ui.quotes.lines.line_columns import LineColumns
from app.ui.quotes.lines.line_menu import LineMenu
from app.ui.quotes.lines.line_name import LineName
from app.ui.quotes.lines.line_notes import LineNotes, noted_on
from app.ui.quotes.lines.line_problem import LineProblem
from app.ui.theme import CELL, theme
from app.ui.theme.paint import draw_hairline, mirrored, painter_on
from app.ui.widgets.label import Label
from app.ui.widgets.line_edit import enter_field
from app.ui.widgets.select import Select

_NOTHING = Decimal(0)


@dataclass(frozen=True, slots=True)
class DisplayLine:
    """What a row shows: the line, its price, and what the rules say against it."""

    line: QuoteLine
    priced: PricedLine
    problem: str = ""


class LineRow(QWidget):
    """The row of line ``index``; ``show_line`` repaints only what changed.

    Signals:
        edited: index, the field of the line and its new value, at each keystroke.
        price_asked: index; the rep wants to type a price for this line.
        why_asked: the key of an amount and its button.
        grown: the row has another height, for a problem or the notes came or went.
        controls_built: there are more controls than before.
    """

    edited = Signal(int, str, object)
    price_asked = Signal(int)
    why_asked = Signal(object, object)
    grown = Signal()
    controls_built = Signal()

    def __init__(
        self, index: int, shown: DisplayLine, levels: tuple[str, ...], currency: str, names: ProductNames,
        parent: QWidget,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.index = index
        self.product_id: ProductId = shown.line.product_id
        self._names, self._levels, self._currency = names, levels, currency
        self._line = shown
        self._columns: LineColumns | None = None
        self._product = product = names.product(self.product_id)
        self._name = LineName(product, names.words.translate("quotes", "Optional"), self)
        self._no_level = Label(names.words.translate("quotes", "no level"), CELL, "text3", self)
        self.level: Select | None = (
            in_cell(self, lambda cell: level_select(names, product, levels, cell)) if levels else None
        )
        self.quantity = quantity_stepper(names, product, self)
        self._amounts = LineAmounts(index, self.product_id, currency, names, self, self._name)
        self._price_cell = QWidget(self)
        self.price: DecimalInput | None = None
        self.discount = in_cell(self, lambda cell: discount_input(names, product, cell))
        self.net = self._amounts.net
        # A screen reader goes through the cells in the order of the children, and the net comes after these.
        cell_of(self.net).raise_()
        self.menu = in_cell(self, lambda cell: LineMenu(names.words, product, cell))
        self.problem = LineProblem(names.words, self)
        self.notes = LineNotes(names.words, product, shown.line, self)
        self._name_controls()
        self._connect()
        self._show_inputs(shown.line, is_forced=True)
        self._show_texts(is_quiet=True)
        self.problem.set_rule(shown.problem)

    def show_line(self, shown: DisplayLine, *, is_forced: bool = False) -> None:
        """Show another state of the line; ``is_forced`` also replaces what was typed and is no number."""
        before, self._line = self._line, shown
        if is_forced or before.line != shown.line:
            self._show_inputs(shown.line, is_forced)
            self.notes.show_line(shown.line)
        if before.line != shown.line or before.priced != shown.priced:
            self._show_texts(is_quiet=not before.line.quantity)
        self.problem.set_rule(shown.problem)

    def place(self, columns: LineColumns) -> None:
        """Put the cells where ``columns`` says."""
        self._columns = columns
        below = columns.height + self.problem.wanted_height()
        self.setFixedSize(columns.width, below + self.notes.wanted_height())
        self._put(self._name, columns.name)
        self._put(self._no_level, columns.level.adjusted(10, 0, 0, 0))
        self._no_level.setVisible(columns.level.width() > 0 and self.level is None)
        self._put(self.quantity, columns.quantity)
        place_in_cell(self.discount, columns.discount)
        place_in_cell(self.menu, columns.menu)
        if self.level is not None:
            place_in_cell(self.level, columns.level)
        self._place_price()
        self._amounts.place(columns)
        self.problem.place(columns)
        self.notes.place(columns, below)

    def focus_field(self, field: str) -> None:
        """Put the keyboard into the control of a field of the line."""
        if field.endswith("_notes"):
            notes = self.notes.open()
            (notes.internal if field == "internal_notes" else notes.customer).setFocus()
            return
        others = {"level": self.level, "discount_percent": self.discount, "manual_unit_price": self.price}
        found = others.get(field)
        target: QWidget = found if found is not None and found.isVisibleTo(self) else self.quantity
        enter_field(target)

    def focus_problem(self) -> None:
        """Put the keyboard into the first box that has something wrong."""
        wrong = [box for box in (self.price, self.discount) if box is not None and box.problem() is not None]
        target: QWidget = self.quantity if self.quantity.has_problem() or not wrong else wrong[0]
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def tab_stops(self) -> list[QWidget]:
        """The controls in the order the keyboard visits them."""
        listed, noted = self._amounts.listed, self._amounts.noted
        stops = (noted, self.level, self.quantity, listed, self.price, self.discount, self.net, self.menu)
        return [stop for stop in (*stops, *self.notes.boxes) if stop is not None]

    def cells(self) -> list[tuple[str, QWidget]]:
        """The cells from the start of the line, each with the column it stands in."""
        level = self._no_level if self.level is None else cell_of(self.level)
        return [
            ("name", self._name),
            ("level", level),
            ("quantity", self.quantity),
            ("list_price", cell_of(self._amounts.listed)),
            ("list_price", self._price_cell),
            ("discount", cell_of(self.discount)),
            ("net", cell_of(self.net)),
            ("menu", cell_of(self.menu)),
        ]

    def paintEvent(self, event: QPaintEvent) -> None:
        draw_hairline(painter_on(self), self, "line")

    def _name_controls(self) -> None:
        id = self.product_id
        self.setObjectName(f"line_{id}")
        self.quantity.setObjectName(f"quantity_{id}")
        self.discount.setObjectName(f"line_discount_{id}")
        self.menu.setObjectName(f"menu_{id}")
        if self.level is not None:
            self.level.setObjectName(f"level_{id}")

    def _connect(self) -> None:
        self.quantity.changed.connect(self._on_quantity)
        self.quantity.problem_changed.connect(self._on_typing)
        typed = self.quantity.focusProxy()
        if isinstance(typed, QLineEdit):
            typed.textEdited.connect(self._on_typing)
        self.discount.changed.connect(self._on_discount)
        self.discount.textEdited.connect(self._on_typing)
        self._amounts.why_asked.connect(self.why_asked)
        self.menu.optional_chosen.connect(self._on_optional)
        self.menu.price_chosen.connect(self._on_price_chosen)
        self.menu.price_dropped.connect(self._on_price_dropped)
        self.menu.notes_chosen.connect(self._on_notes_chosen)
        self.notes.edited.connect(self._on_noted)
        self.problem.changed.connect(self._on_height_changed)
        self.notes.changed.connect(self._on_height_changed)
        if self.level is not None:
            self.level.chosen.connect(self._on_level)

    def _show_inputs(self, line: QuoteLine, is_forced: bool) -> None:
        """Show the values, but leave alone what the rep has just typed and means the same."""
        if self.quantity.value() != line.quantity or is_forced:
            self.quantity.set_value(line.quantity)
        if (self.discount.value() or _NOTHING) != line.discount_percent or is_forced:
            self.discount.set_value(line.discount_percent)
        self.discount.set_quiet(not line.discount_percent)
        if self.level is not None:
            is_known = line.level in self._levels
            self.level.set_value(line.level if is_known else None)
            self.level.set_problem(line.quantity > 0 and not is_known)
        if line.manual_unit_price is not None:
            price = self.price or self._build_price()
            if price.value() != line.manual_unit_price or is_forced:
                price.set_value(line.manual_unit_price)
        self._show_presence(line)
        self._on_typing()

    def _show_presence(self, line: QuoteLine) -> None:
        """A blank cell means none: no level without a licence, no discount where the price is typed."""
        is_typed, is_subscribed = line.manual_unit_price is not None, line.quantity > 0
        if self.level is not None:
            show_in_cell(self.level, is_subscribed)
        self._price_cell.setVisible(is_typed)
        show_in_cell(self.discount, is_subscribed and not is_typed)
        self.menu.show_line(line)
        # What cannot be seen cannot be corrected: a hidden box goes back to the value in force.
        for input in (self.discount, self.price):
            if input is not None and not input.isVisibleTo(self) and input.problem() is not None:
                input.set_value(input.value())

    def _show_texts(self, is_quiet: bool) -> None:
        line, priced = self._line.line, self._line.priced
        # A typed price has the list's beside it, in place of the words about the product.
        has_note = line.manual_unit_price is not None and priced.list_unit
        note = (
            "" if has_note else noted_on(line, self._names.words) or self._names.description(self.product_id)
        )
        self._name.show_note(note, line.is_optional)
        self._amounts.show_line(line, priced, is_quiet=is_quiet)

    def _build_price(self) -> DecimalInput:
        self.price = price = price_input(self._names, self._product, self._currency, self._price_cell)
        price.setObjectName(f"manual_price_{self.product_id}")
        price.changed.connect(self._on_price)
        price.textEdited.connect(self._on_typing)
        QWidget.setTabOrder(self.quantity, price)
        self._place_price()
        return price

    def _place_price(self) -> None:
        if self.price is not None and self._columns is not None:
            place_in_cell(self.price, self._columns.list_price.adjusted(theme().scaled(8), 0, 0, 0))

    def _put(self, widget: QWidget, cell: QRect) -> None:
        widget.setGeometry(mirrored(self, cell))

    def _on_level(self, value: object) -> None:
        self.edited.emit(self.index, "level", value)

    def _on_quantity(self, value: object) -> None:
        self.edited.emit(self.index, "quantity", value)

    def _on_discount(self, value: object) -> None:
        self.edited.emit(self.index, "discount_percent", cast(Decimal | None, value) or _NOTHING)

    def _on_price(self, value: object) -> None:
        self.edited.emit(self.index, "manual_unit_price", value)

    def _on_price_chosen(self) -> None:
        self.price_asked.emit(self.index)
        if self.price is not None:
            self.price.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_price_dropped(self) -> None:
        self.edited.emit(self.index, "manual_unit_price", None)

    def _on_optional(self, is_optional: bool) -> None:
        self.edited.emit(self.index, "is_optional", is_optional)

    def _on_typing(self) -> None:
        """Say what is wrong with what stands in the inputs; the last good amount stays in force."""
        problem = quantity_problem(self.quantity)
        input = self.discount if self._line.line.manual_unit_price is None else self.price
        if problem is None and input is not None:
            problem = input.problem()
        self.problem.set_typed(problem)

    def _on_notes_chosen(self) -> None:
        if self.notes.toggle():
            self.controls_built.emit()
            self.notes.boxes[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_noted(self, field: str, text: object) -> None:
        self.edited.emit(self.index, field, text)

    def _on_height_changed(self) -> None:
        if self._columns is not None:
            self.place(self._columns)
            self.grown.emit()
