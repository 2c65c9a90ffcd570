"""One product of the cart: what it is and costs, how many, and what that comes to."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.catalogue.catalogue import Period
from app.domain.checks.amounts import QUANTITY_MAX
from app.services.purchases.cart_terms import CartLine
from app.services.quotes.offer_amounts import AmountKey, AmountKind, DisplayAmount
from app.services.words import QT_TRANSLATE_NOOP, Marked
from app.ui.explanations.amount_cell import INSET, AmountCell
from app.ui.labels.product_names import SoldNames
from app.ui.purchase.explanations import AmountExplanations
from app.ui.theme import CELL, CELL_STRONG, NOTE, NOTE_STRONG, theme
from app.ui.theme.paint import draw_hairline, painter_on
from app.ui.widgets.card import Panel
from app.ui.widgets.label import Label
from app.ui.widgets.select import Select
from app.ui.widgets.stepper import Stepper
from app.ui.workspace.workspace import Workspace

_EDGE = 12
_HELD_WIDTH, _UNIT_WIDTH, _QUANTITY_WIDTH, _NET_WIDTH, _BETWEEN = 72, 104, 112, 116, 12
_BILLED: dict[Period, Marked] = {
    Period.MONTH: QT_TRANSLATE_NOOP("purchase", "billed monthly"),
    Period.YEAR: QT_TRANSLATE_NOOP("purchase", "billed yearly"),
    Period.ONE_TIME: QT_TRANSLATE_NOOP("purchase", "billed once"),
}


class CartHead(Panel):
    """The words above the products, each over its column; the amounts are in ``currency``."""

    def __init__(self, workspace: Workspace[object], currency: str, parent: QWidget) -> None:
        super().__init__("sunken", "bottom", parent)
        words, money = workspace.words, workspace.formats.currency(currency)
        end = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        unit = words.translate("purchase", "Unit price, {currency}", currency=money)
        net = words.translate("purchase", "Excl. VAT, {currency}", currency=money)
        product = Label(words.translate("purchase", "Product"), NOTE_STRONG, "text2", self)
        held = words.translate("purchase", "Held")
        self._widths = {
            Label(held, NOTE_STRONG, "text2", self): _HELD_WIDTH,
            Label(unit, NOTE_STRONG, "text2", self): _UNIT_WIDTH,
            Label(words.translate("purchase", "Quantity"), NOTE_STRONG, "text2", self): _QUANTITY_WIDTH,
            Label(net, NOTE_STRONG, "text2", self): _NET_WIDTH,
        }
        row = QHBoxLayout(self)
        row.setContentsMargins(_EDGE, 7, _EDGE, 7)
        row.setSpacing(_BETWEEN)
        row.addWidget(product, 1)
        for label in self._widths:
            label.setAlignment(end)
            label.setContentsMargins(0, 0, INSET, 0)
            row.addWidget(label)
        self.labels: list[QWidget] = [product, *self._widths]
        self.retheme()
        theme().follow(self)

    def retheme(self) -> None:
        for label, width in self._widths.items():
            label.setFixedWidth(theme().scaled(width))


class CartRow(QWidget):
    """Shows a line of the cart.

    Signals:
        counted: how many are wanted, at each keystroke that makes a number.
        typed: what stands in the box, at each keystroke, good or not.
        level_chosen: the level.
    """

    counted = Signal(object)
    typed = Signal(str)
    level_chosen = Signal(str)

    def __init__(
        self,
        workspace: Workspace[object],
        names: SoldNames,
        line: CartLine,
        explanations: AmountExplanations,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._workspace, self._names, self._explanations = workspace, names, explanations
        self._product = names.product(line.product_id)
        self.setObjectName(f"cart_{line.product_id}")
        self._name = QWidget(self)
        self._title = Label(self._product, CELL_STRONG, parent=self._name, wrap=True)
        self._note = Label("", NOTE, "text3", self._name, wrap=True)
        self._problem = Label("", NOTE, "danger", self._name, wrap=True)
        self._held = Label("", CELL, "text2", self)
        self._held.setObjectName(f"held_{line.product_id}")
        self._held.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._held.setContentsMargins(0, 0, INSET, 0)
        self._unit = AmountCell(_UNIT_WIDTH, CELL, self)
        self._net = AmountCell(_NET_WIDTH, CELL_STRONG, self)
        self._unit.button.setObjectName(f"unit_{line.product_id}")
        self._net.button.setObjectName(f"net_{line.product_id}")
        self.quantity = self._build_quantity(line)
        self.level = self._build_level(line)
        self._lay_out()
        self.retheme()
        theme().follow(self)
        self.show_line(line, "")
        if line.typed:
            self.quantity.set_typed(line.typed)
        self.quantity.changed.connect(self.counted)
        self.quantity.edited.connect(self.typed)

    def show_line(self, line: CartLine, problem: str) -> None:
        """Show what the line comes to now, and what is wrong with it."""
        if self.quantity.value() != line.quantity and not self.quantity.has_problem():
            self.quantity.set_value(line.quantity)
        if self.level is not None and line.level is not None:
            self.level.set_value(line.level)
        self._held.setText(self._workspace.formats.count(line.held) if line.held else "")
        billed = self._workspace.words.say(_BILLED[line.period])
        parts = [self._names.category(line.product_id), billed if line.unit is not None else ""]
        self._note.setText(" · ".join(part for part in parts if part))
        self._show_amounts(line)
        self._problem.setText(problem)
        self._problem.setVisible(bool(problem))

    def tab_stops(self) -> list[QWidget]:
        """The controls in the order the keyboard visits them."""
        return [stop for stop in (self.level, self.quantity) if stop is not None]

    def cells(self) -> list[tuple[int, QWidget]]:
        """The cells with their columns; the level stands with the name of its product."""
        cells: list[QWidget] = [self._name, self._held, self._unit, self.quantity, self._net]
        return list(enumerate(cells))

    def retheme(self) -> None:
        self._held.setFixedWidth(theme().scaled(_HELD_WIDTH))

    def paintEvent(self, event: QPaintEvent) -> None:
        draw_hairline(painter_on(self), self, "line")

    def _show_amounts(self, line: CartLine) -> None:
        words, formats = self._workspace.words, self._workspace.formats
        self._unit.button.setVisible(line.unit is not None)
        self._net.button.setVisible(line.net is not None and bool(line.quantity))
        if line.unit is None or line.net is None:
            return
        of_unit = words.translate("purchase", "Unit price of {product}", product=self._product)
        key = AmountKey(AmountKind.NET_UNIT, line.period)
        shown = DisplayAmount(key, of_unit, formats.unit_price(line.unit, line.net.currency))
        self._explanations.show_product(self._unit.button, shown, line.product_id)
        amount = DisplayAmount(
            AmountKey(AmountKind.LINE, line.period), self._product, formats.amount(line.net)
        )
        self._explanations.show_product(self._net.button, amount, line.product_id, quiet=not line.quantity)

    def _build_quantity(self, line: CartLine) -> Stepper:
        words, product = self._workspace.words, self._product
        box = Stepper(
            words.translate("purchase", "Quantity of {product}", product=product),
            words.translate("purchase", "One less {product}", product=product),
            words.translate("purchase", "One more {product}", product=product),
            self,
            maximum=QUANTITY_MAX,
            text_of=words.formats.count,
        )
        box.setObjectName(f"quantity_{line.product_id}")
        return box

    def _build_level(self, line: CartLine) -> Select | None:
        if not line.levels:
            return None
        words = self._workspace.words
        options: list[tuple[object, str]] = [(level, self._names.level(level)) for level in line.levels]
        box = Select(
            words.translate("purchase", "Level of {product}", product=self._product),
            options,
            self._name,
            height=28,
        )
        box.chosen.connect(lambda level: self.level_chosen.emit(str(level)))
        return box

    def _lay_out(self) -> None:
        name = QHBoxLayout(self._name)
        name.setContentsMargins(0, 0, 0, 0)
        name.setSpacing(_BETWEEN)
        texts = QVBoxLayout()
        texts.setSpacing(0)
        for label in (self._title, self._note, self._problem):
            texts.addWidget(label)
        name.addLayout(texts, 1)
        if self.level is not None:
            name.addWidget(self.level)
        row = QHBoxLayout(self)
        row.setContentsMargins(_EDGE, 10, _EDGE, 11)
        row.setSpacing(_BETWEEN)
        row.addWidget(self._name, 1)
        row.addWidget(self._held)
        row.addWidget(self._unit)
        row.addWidget(self.quantity)
        row.addWidget(self._net)
