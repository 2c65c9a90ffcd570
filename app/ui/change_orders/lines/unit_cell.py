"""What a unit of a line comes to, and below it what it is below the list price."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.services.change_orders.change_amounts import ChangeFigure
from app.services.words import Words
from app.ui.change_orders.lines.change_head import UNIT
from app.ui.explanations.amount_explanations import AmountExplanations
from app.ui.theme import CELL, NOTE, theme
from app.ui.widgets.amount_button import AmountButton

_DISCOUNT_LINE = 20


class UnitCell(QWidget):
    """``discount`` is None as long as there was none to show; there is always room for it.

    So no row moves under the mouse while one types.

    Signals:
        asked: show what the price is made of.
    """

    asked = Signal()

    def __init__(self, words: Words, product: str, product_id: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._words, self._product, self._product_id = words, product, product_id
        self.discount: AmountButton | None = None
        self.amount = AmountButton("", CELL, self, colour="text2", flush="end", with_padding=4)
        self.amount.setObjectName(f"unit_{product_id}")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.amount, 0, Qt.AlignmentFlag.AlignRight)
        self.retheme()
        theme().follow(self)

    def show_unit(self, unit: ChangeFigure | str, discount: str, explanations: AmountExplanations) -> None:
        """Show another net unit price, and what it is below the list; empty where nothing is."""
        if isinstance(unit, ChangeFigure):
            explanations.show(self.amount, unit, quiet=True)
        if discount and self.discount is None:
            self.discount = AmountButton("", NOTE, self, colour="accent_text", flush="end", with_padding=4)
            self.discount.setObjectName(f"discount_{self._product_id}")
            self.discount.clicked.connect(self.asked)
            self._column.addWidget(self.discount, 0, Qt.AlignmentFlag.AlignRight)
            self.retheme()
        if self.discount is not None:
            self.discount.setText(discount)
            self.discount.updateGeometry()
            name = self._words.translate("changes", "Discount on {product}", product=self._product)
            self.discount.setAccessibleName(f"{name}, {discount}")
            self.discount.setVisible(bool(discount))

    def retheme(self) -> None:
        self.setFixedWidth(theme().scaled(UNIT))
        self.amount.setFixedHeight(theme().scaled(CELL.line))
        self.setMinimumHeight(theme().scaled(CELL.line) + theme().scaled(_DISCOUNT_LINE))
        if self.discount is not None:
            self.discount.setFixedHeight(theme().scaled(_DISCOUNT_LINE))
