"""An option under its product: a box to have it or not, and what it comes to for the product's seats."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.services.words import Words
from app.ui.change_orders.lines.change_head import BETWEEN, EDGE, END, HELD, HELD_END, PAYMENT, TOTAL, UNIT
from app.ui.change_orders.lines.row_views import RowView
from app.ui.explanations.amount_cell import INSET, AmountCell
from app.ui.explanations.amount_explanations import AmountExplanations
from app.ui.theme import CELL, NOTE, theme
from app.ui.theme.paint import draw_hairline, painter_on
from app.ui.widgets.choices import CheckBox
from app.ui.widgets.label import Label
from app.ui.widgets.late_rows import LateRow
from app.ui.widgets.tag import Tag

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_INDENT = 24


class OptionRow(LateRow):
    """Shows an option of a change.

    Signals:
        wanted: whether it is to be had.
    """

    wanted = Signal(bool)

    def __init__(
        self,
        words: Words,
        view: RowView,
        explanations: AmountExplanations,
        parent: QWidget,
        *,
        is_last: bool,
    ) -> None:
        super().__init__(parent)
        self._is_last = is_last
        self._words, self._explanations = words, explanations
        self.box = CheckBox(view.product, self)
        self.box.setObjectName(f"option_{view.product_id}")
        self._tag = Tag(words.translate("changes", "Added"), "success", self)
        self._held, self._seats, self._unit = (Label("", CELL, "text2", self) for _ in range(3))
        self._held.setContentsMargins(0, 0, HELD_END, 0)
        self._held.setObjectName(f"held_{view.product_id}")
        self.payment = AmountCell(PAYMENT, CELL, self)
        self._later = Label("", NOTE, "text2", self)
        self._later.setAlignment(_RIGHT)
        self._later.setContentsMargins(0, 0, INSET, 0)
        self._problem = Label("", NOTE, "danger", self, wrap=True)
        self._name, self._end = QWidget(self), QWidget(self)
        self._shown: RowView | None = None
        self._lay_out()
        self.show_view(view)
        self.box.clicked.connect(self.wanted)
        self.retheme()
        theme().follow(self)

    def show_view(self, view: RowView) -> None:
        """Show whether it is had, and what it comes to now."""
        if view == self._shown and self.box.isChecked() == bool(view.quantity):
            return
        self._shown = view
        self.box.setChecked(bool(view.quantity))
        self._tag.setVisible(view.is_added and bool(view.quantity))
        self._held.setText(view.held)
        self._seats.setText(self._words.formats.count(view.quantity) if view.quantity else "")
        self._unit.setText(view.unit if isinstance(view.unit, str) else view.unit.amount)
        self.payment.button.setVisible(view.payment is not None and bool(view.quantity or view.later))
        if view.payment is not None:
            self._explanations.show(self.payment.button, view.payment)
        self._later.setText(view.later)
        self._later.setVisible(bool(view.later))
        self._problem.setText(view.problem)
        self._problem.setVisible(bool(view.problem))

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._is_last:
            draw_hairline(painter_on(self), self, "line")

    def cells(self) -> list[tuple[int, QWidget]]:
        """The cells with their columns: its name stands in the place of the level, too."""
        return [(0, self._name), *enumerate((self._held, self._seats, self._unit, self.payment), start=2)]

    def tab_stops(self) -> list[QWidget]:
        """The controls in the order the keyboard visits them."""
        return [self.box, self.payment.button]

    def retheme(self) -> None:
        widths = (HELD, TOTAL, UNIT, END)
        parts = (self._held, self._seats, self._unit, self._end)
        for part, width in zip(parts, widths, strict=True):
            part.setFixedWidth(theme().scaled(width))

    def _lay_out(self) -> None:
        name = QHBoxLayout(self._name)
        name.setContentsMargins(_INDENT, 0, 0, 0)
        name.setSpacing(8)
        name.addWidget(self.box)
        name.addWidget(self._tag, 0, Qt.AlignmentFlag.AlignVCenter)
        name.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(BETWEEN)
        row.addWidget(self._name, 1)
        for label in (self._held, self._seats, self._unit):
            label.setAlignment(_RIGHT)
            row.addWidget(label)
        payment = QVBoxLayout()
        payment.setSpacing(0)
        payment.addWidget(self.payment)
        payment.addWidget(self._later)
        row.addLayout(payment)
        row.addWidget(self._end)
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, 4, EDGE, 5)
        column.setSpacing(4)
        column.addLayout(row)
        self._problem.setContentsMargins(_INDENT, 0, 0, 0)
        column.addWidget(self._problem)
