"""One product of a change: what is held of it, how many are wanted, and what that comes to."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.checks.amounts import QUANTITY_MAX
from app.services.change_orders.change_amounts import ChangeFigure
from app.services.words import Words
from app.ui.explanations.amount_cell import INSET, AmountCell
from app.ui.explanations.amount_explanations import AmountExplanations
from app.ui.forms.quantity_problem import quantity_problem
from app.ui.theme import CELL, CELL_STRONG, NOTE, NOTE_STRONG, theme
from app.ui.theme.paint import draw_hairline, painter_on
from app.ui.widgets.card import Panel
from app.ui.widgets.icon_button import IconButton
from app.ui.widgets.label import Label
from app.ui.widgets.select import Select
from app.ui.widgets.stepper import Stepper
from app.ui.widgets.tag import Tag

_EDGE, _BETWEEN, _END, _NAME = 12, 8, 28, 72
_LEVEL, _HELD, _TOTAL, _UNIT, _PAYMENT = 116, 64, 112, 92, 104
_WIDTHS = (_LEVEL, _HELD, _TOTAL, _UNIT, _PAYMENT)
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class RowView:
    """What a row shows: formatted texts; ``note`` says when it takes effect, ``problem`` what is wrong."""

    product_id: str
    product: str
    level: str | None
    held: str
    quantity: int
    unit: str
    payment: ChangeFigure
    note: str = ""
    problem: str = ""
    is_added: bool = False
    is_option: bool = False


class ChangeHead(Panel):
    """The words above the rows, each over its column."""

    def __init__(self, words: Words, currency: str, payment: str, parent: QWidget) -> None:
        super().__init__("sunken", "bottom", parent)
        money = words.formats.currency(currency)
        texts = (
            words.translate("changes", "Level"),
            words.translate("changes", "Held"),
            words.translate("changes", "New total"),
            words.translate("changes", "Net unit, {currency}", currency=money),
            f"{payment}, {money}",
        )
        product = Label(words.translate("changes", "Product"), NOTE_STRONG, "text2", self)
        self.labels: list[QWidget] = [product]
        row = QHBoxLayout(self)
        row.setContentsMargins(_EDGE, 7, _EDGE, 7)
        row.setSpacing(_BETWEEN)
        row.addWidget(product, 1)
        for place, text in enumerate(texts):
            label = Label(text, NOTE_STRONG, "text2", self)
            if place != 0:
                label.setAlignment(_RIGHT)
                label.setContentsMargins(0, 0, INSET if place > 3 else 0, 0)
            row.addWidget(label)
            self.labels.append(label)
        self._end = QWidget(self)
        row.addWidget(self._end)
        self.retheme()
        theme().follow(self)

    def retheme(self) -> None:
        for label, width in zip(self.labels[1:], _WIDTHS, strict=True):
            label.setFixedWidth(theme().scaled(width))
        self._end.setFixedWidth(theme().scaled(_END))


class ChangeRow(QWidget):
    """Shows a line of the change.

    Signals:
        counted: the new total, at each keystroke that makes a number.
        level_chosen: the level.
        removed: the product is to go.
    """

    counted = Signal(object)
    level_chosen = Signal(str)
    removed = Signal()

    def __init__(
        self,
        words: Words,
        view: RowView,
        levels: list[tuple[object, str]],
        explanations: AmountExplanations,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._words, self._explanations, self._is_option = words, explanations, view.is_option
        self._view_problem = ""
        self._title = Label(view.product, CELL if view.is_option else CELL_STRONG, parent=self)
        self._tag = Tag(words.translate("changes", "Added"), "success", self)
        self._note = Label("", NOTE, "info", self, wrap=True)
        self._problem = Label("", NOTE, "danger", self, wrap=True)
        self.level = self._build_level(view, levels)
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
        self._follows = Label("", CELL_STRONG, parent=self)
        self._follows.setAlignment(_RIGHT)
        self._unit = Label("", CELL, "text2", self)
        self._unit.setAlignment(_RIGHT)
        self._payment = AmountCell(_PAYMENT, CELL_STRONG, self)
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
        if self.total.value() != view.quantity and not self.total.has_problem():
            self.total.set_value(view.quantity)
        if self.level is not None and view.level is not None:
            self.level.set_value(view.level)
        self._held.setText(view.held)
        self._follows.setText(self._words.formats.count(view.quantity) if view.quantity else "")
        self._tag.setVisible(view.is_added and bool(view.quantity))
        self._note.setText(view.note)
        self._note.setVisible(bool(view.note))
        self._view_problem = view.problem
        self._on_typed()
        self._unit.setText(view.unit)
        self._explanations.show(self._payment.button, view.payment)
        self._payment.button.setVisible(bool(view.quantity))
        self.remove.setEnabled(bool(view.quantity) or view.is_added)

    def _on_typed(self) -> None:
        """Say what is wrong with what stands in the box, in place of what is wrong with the line."""
        problem = quantity_problem(self.total) if self.total.has_problem() else None
        text = self._words.problem(problem) if problem is not None else self._view_problem
        self._problem.setText(text)
        self._problem.setVisible(bool(text))

    def cells(self) -> list[tuple[int, QWidget]]:
        """The cells with their columns."""
        total = self._follows if self._is_option else self.total
        parts = [self._name, self._level_cell, self._held, total, self._unit, self._payment]
        return [(column, part) for column, part in enumerate(parts) if not part.isHidden()]

    @property
    def payment(self) -> AmountCell:
        """What the line comes to, which explains itself."""
        return self._payment

    def paintEvent(self, event: QPaintEvent) -> None:
        draw_hairline(painter_on(self), self, "line")

    def retheme(self) -> None:
        self._title.setMinimumWidth(min(theme().scaled(_NAME), self._title.sizeHint().width()))
        self.remove.setFixedWidth(theme().scaled(_END))
        for part, width in (
            (self._level_cell, _LEVEL),
            (self._held, _HELD),
            (self._total_cell, _TOTAL),
            (self._unit, _UNIT),
        ):
            part.setFixedWidth(theme().scaled(width))

    def _build_level(self, view: RowView, levels: list[tuple[object, str]]) -> Select | None:
        self._level_cell = QWidget(self)
        row = QHBoxLayout(self._level_cell)
        row.setContentsMargins(0, 0, 0, 0)
        name = self._words.translate("changes", "Level of {product}", product=view.product)
        if len(levels) < 2:
            text = levels[0][1] if levels else self._words.translate("changes", "no level")
            row.addWidget(Label(text, CELL, "text3", self._level_cell))
            return None
        box = Select(name, levels, self._level_cell, height=28)
        row.addWidget(box, 1)
        box.chosen.connect(lambda level: self.level_chosen.emit(str(level)))
        return box

    def _lay_out(self) -> None:
        self._name, self._total_cell = QWidget(self), QWidget(self)
        first = QHBoxLayout()
        first.setSpacing(8)
        self._title.setParent(self._name)
        self._tag.setParent(self._name)
        first.addWidget(self._title)
        first.addWidget(self._tag, 0, Qt.AlignmentFlag.AlignVCenter)
        first.addStretch(1)
        first.setContentsMargins(24 if self._is_option else 0, 0, 0, 0)
        self._name.setLayout(first)
        totals = QHBoxLayout(self._total_cell)
        totals.setContentsMargins(0, 0, 0, 0)
        self.total.setVisible(not self._is_option)
        self._follows.setVisible(self._is_option)
        totals.addWidget(self._follows if self._is_option else self.total)
        row = QHBoxLayout()
        row.setSpacing(_BETWEEN)
        row.addWidget(self._name, 1)
        self._level_cell.setVisible(not self._is_option)
        for part in (self._level_cell, self._held, self._total_cell, self._unit, self._payment, self.remove):
            row.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(_EDGE, 8, _EDGE, 9)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self._note)
        column.addWidget(self._problem)
