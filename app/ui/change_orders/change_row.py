"""One product of a change: what is held of it, how many are wanted, and what that comes to."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.checks.amounts import QUANTITY_MAX
from app.services.words import Words
from app.ui.change_orders.change_head import BETWEEN, EDGE, END, HELD, LEVEL, NAME, PAYMENT, TOTAL, UNIT
from app.ui.change_orders.row_views import RowView
from app.ui.explanations.amount_cell import INSET, AmountCell
from app.ui.explanations.amount_explanations import AmountExplanations
from app.ui.forms.quantity_problem import quantity_problem
from app.ui.theme import CELL, CELL_STRONG, NOTE, theme
from app.ui.theme.paint import draw_hairline, painter_on
from app.ui.widgets.banner import Banner
from app.ui.widgets.empty_state import IconView
from app.ui.widgets.icon_button import IconButton
from app.ui.widgets.label import Label
from app.ui.widgets.late_rows import LateRow
from app.ui.widgets.select import Select
from app.ui.widgets.stepper import Stepper

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class ChangeRow(LateRow):
    """Shows a line of the change.

    Signals:
        counted: the new total, at each keystroke that makes a number.
        level_chosen: the level.
        removed: the product is to go.
        taken_back: the seats that were let go are to stay.
    """

    counted = Signal(object)
    level_chosen = Signal(str)
    removed = Signal()
    taken_back = Signal()

    def __init__(
        self,
        words: Words,
        view: RowView,
        levels: list[tuple[object, str]],
        explanations: AmountExplanations,
        parent: QWidget,
        *,
        is_last: bool,
        not_offered: str = "",
    ) -> None:
        super().__init__(parent)
        self._is_last = is_last
        self._words, self._explanations = words, explanations
        self._shown: RowView | None = None
        self._title = Label(view.product, CELL_STRONG, parent=self, wrap=True)
        self._coach: Banner | None = None
        self._note = Label("", NOTE, "info", self, wrap=True)
        self._problem = Label("", NOTE, "danger", self, wrap=True)
        self.level = self._build_level(view, levels, not_offered)
        self._held = Label("", CELL, "text2", self)
        self._held.setObjectName(f"held_{view.product_id}")
        self._held.setAlignment(_RIGHT)
        self.total = Stepper(
            words.translate("changes", "New total of {product}", product=view.product),
            words.translate("changes", "One less {product}", product=view.product),
            words.translate("changes", "One more {product}", product=view.product),
            self,
            maximum=QUANTITY_MAX,
            text_of=words.formats.count,
        )
        self._unit = Label("", CELL, "text2", self)
        self._unit.setAlignment(_RIGHT)
        self._payment = AmountCell(PAYMENT, CELL_STRONG, self)
        self._later = Label("", NOTE, "text2", self)
        self._later.setAlignment(_RIGHT)
        self._later.setContentsMargins(0, 0, INSET, 0)
        remove = words.translate("changes", "Remove {product}", product=view.product)
        self.remove = IconButton("trash", remove, self, size=28)
        self._lay_out()
        self.show_view(view)
        self.total.changed.connect(self.counted)
        self.total.problem_changed.connect(self._on_typed)
        self.total.edited.connect(self._on_typed)
        self.remove.clicked.connect(self.removed)
        self.retheme()
        theme().follow(self)

    def show_view(self, view: RowView) -> None:
        """Show what the line comes to now, and what is wrong with it."""
        is_same, self._shown = view == self._shown, view
        if is_same and self.total.value() == view.quantity:
            return
        if self.total.value() != view.quantity and not self.total.has_problem():
            self.total.set_value(view.quantity)
        if self.level is not None and view.level is not None:
            self.level.set_value(view.level)
        self._held.setText(view.held)
        self._show_coach(view)
        self._on_typed()
        self._unit.setText(view.unit)
        if view.payment is not None:
            self._explanations.show(self._payment.button, view.payment)
        self._payment.button.setVisible(bool(view.quantity or view.later))
        self._later.setText(view.later)
        self._later.setVisible(bool(view.later))
        self.remove.setEnabled(bool(view.quantity) or view.is_added)

    def _show_coach(self, view: RowView) -> None:
        """Say when fewer seats take effect, with the way back; what else is to be known stands as a note."""
        note = "" if view.later else view.note
        self._note.setText(note)
        self._note.setVisible(bool(note))
        if view.later and self._coach is None:
            self._coach = Banner("neutral", "", "", self, icon="clock", action=view.way_back)
            self._coach.setObjectName(f"coach_{view.product_id}")
            self._coach.action_triggered.connect(self.taken_back)
            self._column.insertWidget(1, self._coach)
        if self._coach is not None:
            self._coach.set_action(view.way_back)
            self._coach.set_message("neutral", f"{view.note}.", second=view.until_then, icon="clock")
            self._coach.setVisible(bool(view.later))

    def _on_typed(self) -> None:
        """Say what is wrong with what stands in the box, in place of what is wrong with the line."""
        problem = quantity_problem(self.total) if self.total.has_problem() else None
        mine = self._shown.problem if self._shown is not None else ""
        text = self._words.problem(problem) if problem is not None else mine
        self._problem.setText(text)
        self._problem.setVisible(bool(text))

    def cells(self) -> list[tuple[int, QWidget]]:
        """The cells with their columns."""
        parts = [self._title, self._level_cell, self._held, self.total, self._unit, self._payment]
        return list(enumerate(parts))

    def tab_stops(self) -> list[QWidget]:
        """The controls in the order the keyboard visits them."""
        stops = (self.level, self.total, self._payment.button, self.remove)
        return [stop for stop in stops if stop is not None]

    @property
    def payment(self) -> AmountCell:
        """What the line comes to, which explains itself."""
        return self._payment

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._is_last:
            draw_hairline(painter_on(self), self, "line")

    def retheme(self) -> None:
        self._title.setMinimumWidth(theme().scaled(NAME))
        self.remove.setFixedWidth(theme().scaled(END))
        for part, width in (
            (self._level_cell, LEVEL),
            (self._held, HELD),
            (self.total, TOTAL),
            (self._unit, UNIT),
        ):
            part.setFixedWidth(theme().scaled(width))

    def _build_level(
        self, view: RowView, levels: list[tuple[object, str]], not_offered: str
    ) -> Select | None:
        self._level_cell = QWidget(self)
        column = QVBoxLayout(self._level_cell)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        name = self._words.translate("changes", "Level of {product}", product=view.product)
        if len(levels) < 2:
            text = levels[0][1] if levels else self._words.translate("changes", "no level")
            row = QHBoxLayout()
            row.setSpacing(8)
            row.addWidget(Label(text, CELL, "text2" if levels else "text3", self._level_cell))
            if not_offered:
                row.addWidget(IconView("lock", "neutral", 14, self._level_cell, line=CELL.line))
            row.addStretch(1)
            column.addLayout(row)
            if not_offered:
                column.addWidget(Label(not_offered, NOTE, "text3", self._level_cell, wrap=True))
            return None
        box = Select(name, levels, self._level_cell, height=28)
        column.addWidget(box)
        box.chosen.connect(lambda level: self.level_chosen.emit(str(level)))
        return box

    def _lay_out(self) -> None:
        payment = QVBoxLayout()
        payment.setSpacing(0)
        payment.addWidget(self._payment)
        payment.addWidget(self._later)
        row = QHBoxLayout()
        row.setSpacing(BETWEEN)
        row.addWidget(self._title, 1)
        for part in (self._level_cell, self._held, self.total, self._unit):
            row.addWidget(part)
        row.addLayout(payment)
        row.addWidget(self.remove)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(EDGE, 8, EDGE, 9)
        self._column.setSpacing(4)
        self._column.addLayout(row)
        self._column.addWidget(self._note)
        self._column.addWidget(self._problem)
