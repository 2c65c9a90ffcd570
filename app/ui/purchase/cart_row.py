"""One product of the cart: what it is and costs, how many, and what that comes to."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.catalogue import Period
from app.domain.pricing.limits import QUANTITY_MAX
from app.services.flows.purchasing import CartLine
from app.services.words import QT_TRANSLATE_NOOP, Marked, Words
from app.ui.customer_file.sold_names import SoldNames
from app.ui.theme import CELL, CELL_STRONG, NOTE, NOTE_STRONG, theme
from app.ui.theme.paint import painter_on
from app.ui.widgets.card import Panel
from app.ui.widgets.label import Label
from app.ui.widgets.select import Select
from app.ui.widgets.stepper import Stepper
from app.ui.workspace import Workspace

_EDGE = 12
_NET_WIDTH, _QUANTITY_WIDTH, _BETWEEN = 132, 112, 16
_EACH: dict[Period, Marked] = {
    Period.MONTH: QT_TRANSLATE_NOOP("purchase", "{price} each, per month"),
    Period.YEAR: QT_TRANSLATE_NOOP("purchase", "{price} each, per year"),
    Period.ONE_TIME: QT_TRANSLATE_NOOP("purchase", "{price} each, once"),
}


class CartHead(Panel):
    """The words above the products, each over its column."""

    def __init__(self, words: Words, parent: QWidget) -> None:
        super().__init__("sunken", "bottom", parent)
        end = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        self._quantity = Label(words.translate("purchase", "Quantity"), NOTE_STRONG, "text2", self)
        self._net = Label(words.translate("purchase", "Amount excl. VAT"), NOTE_STRONG, "text2", self)
        row = QHBoxLayout(self)
        row.setContentsMargins(_EDGE, 7, _EDGE, 7)
        row.setSpacing(_BETWEEN)
        row.addWidget(Label(words.translate("purchase", "Product"), NOTE_STRONG, "text2", self), 1)
        for label in (self._quantity, self._net):
            label.setAlignment(end)
            row.addWidget(label)
        self.retheme()
        theme().follow(self)

    def retheme(self) -> None:
        self._quantity.setFixedWidth(theme().scaled(_QUANTITY_WIDTH))
        self._net.setFixedWidth(theme().scaled(_NET_WIDTH))


class CartRow(QWidget):
    """Shows a line of the cart.

    Signals:
        counted: how many are wanted, at each keystroke that makes a number.
        level_chosen: the level.
        problem_changed: what is typed became, or is no longer, something that is no number.
    """

    counted = Signal(object)
    level_chosen = Signal(str)
    problem_changed = Signal()

    def __init__(
        self, workspace: Workspace, names: SoldNames, line: CartLine, currency: str, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._workspace, self._names, self._currency = workspace, names, currency
        product = names.product(line.product_id)
        words = workspace.words
        self.setObjectName(f"cart_{line.product_id}")
        self._name = Label(product, CELL_STRONG, parent=self, wrap=True)
        self._note = Label("", NOTE, "text3", self, wrap=True)
        self._problem = Label("", NOTE, "danger", self, wrap=True)
        self._net = Label("", CELL, parent=self)
        self._net.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.quantity = Stepper(
            words.translate("purchase", "Quantity of {product}", product=product),
            words.translate("purchase", "One less {product}", product=product),
            words.translate("purchase", "One more {product}", product=product),
            self,
            maximum=QUANTITY_MAX,
            text_of=words.formats.count,
        )
        self.quantity.setObjectName(f"quantity_{line.product_id}")
        self.level: Select | None = None
        if line.levels:
            self.level = Select(
                words.translate("purchase", "Level of {product}", product=product),
                [(level, names.level(level)) for level in line.levels],
                self,
                height=28,
            )
            self.level.chosen.connect(lambda level: self.level_chosen.emit(str(level)))
        self._lay_out()
        self.quantity.changed.connect(self.counted)
        self.quantity.problem_changed.connect(self.problem_changed)
        self.show_line(line, "")
        theme().follow(self)

    def show_line(self, line: CartLine, problem: str) -> None:
        """Show what the line comes to now, and what is wrong with it."""
        words, formats = self._workspace.words, self._workspace.formats
        if self.quantity.value() != line.quantity and not self.quantity.has_problem():
            self.quantity.set_value(line.quantity)
        if self.level is not None and line.level is not None:
            self.level.set_value(line.level)
        parts = [self._names.category(line.product_id)]
        if line.unit is not None:
            price = f"{formats.unit_price(line.unit, self._currency)} {formats.currency(self._currency)}"
            parts.append(words.say(_EACH[line.period], price=price))
        self._note.setText(" · ".join(part for part in parts if part))
        self._net.setText(formats.money(line.net) if line.net is not None and line.quantity else "")
        self._problem.setText(problem)
        self._problem.setVisible(bool(problem))

    def retheme(self) -> None:
        self._net.setFixedWidth(theme().scaled(_NET_WIDTH))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter_on(self).fillRect(0, self.height() - 1, self.width(), 1, theme().color("line"))

    def _lay_out(self) -> None:
        texts = QVBoxLayout()
        texts.setSpacing(0)
        for label in (self._name, self._note, self._problem):
            texts.addWidget(label)
        row = QHBoxLayout(self)
        row.setContentsMargins(_EDGE, 10, _EDGE, 11)
        row.setSpacing(_BETWEEN)
        row.addLayout(texts, 1)
        if self.level is not None:
            row.addWidget(self.level)
        row.addWidget(self.quantity)
        row.addWidget(self._net)
        self.retheme()
