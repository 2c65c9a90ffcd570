"""A part of the products of a change: its title, a head over the columns, and the rows of its products."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.ids import LineId, ProductId
from app.services.change_orders.change_editor import ChangeEditor
from app.ui.change_orders.lines.change_head import ChangeHead
from app.ui.change_orders.lines.change_row import ChangeRow
from app.ui.change_orders.lines.option_row import OptionRow
from app.ui.theme import CELL, SECTION
from app.ui.widgets.accessible_table import WidgetTable
from app.ui.widgets.label import Label
from app.ui.widgets.late_rows import LateRows

_ROW, _BELOW = 46, 24

Row = ChangeRow | OptionRow


@dataclass(frozen=True, slots=True)
class Slot:
    """What stands in a row: the product of a line, or an option of it; ``is_last`` of that product's rows."""

    line_id: LineId
    option_id: ProductId | None
    is_last: bool


class ChangeSection(QWidget):
    """Shows a row for each slot, which ``build`` makes when it comes into view.

    ``let_go`` hears of each row that goes. Hidden as long as there is nothing in it.

    Signals:
        rows_built: there are more rows than before.
    """

    rows_built = Signal()

    def __init__(
        self,
        title: str,
        editor: ChangeEditor,
        build: Callable[[Slot, QWidget], Row],
        let_go: Callable[[Row], None],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        words, terms = editor.names.words, editor.editing.terms
        self._formats = words.formats
        self._count = Label("", CELL, "text3", self)
        monthly, yearly = words.translate("changes", "Monthly"), words.translate("changes", "Yearly")
        payment = monthly if terms.period.months == 1 else yearly
        self._block = QWidget(self)
        self._block.setAccessibleName(title)
        head = ChangeHead(words, terms.currency, payment, self._block)
        self._build = build
        self._rows: LateRows[Slot, Row] = LateRows(self._build_row, _ROW, self._block, let_go=let_go)
        self._rows.rows_built.connect(self.rows_built)
        self._table = WidgetTable(self._block, head.labels, lambda: self._rows.count)
        block = QVBoxLayout(self._block)
        block.setContentsMargins(0, 0, 0, 0)
        block.setSpacing(0)
        block.addWidget(head)
        block.addWidget(self._rows)
        name = QHBoxLayout()
        name.setContentsMargins(0, 0, 0, 8)
        name.setSpacing(8)
        name.addWidget(Label(title, SECTION, parent=self))
        name.addWidget(self._count)
        name.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, _BELOW)
        column.setSpacing(0)
        column.addLayout(name)
        column.addWidget(self._block)
        self.hide()

    def show_slots(self, slots: Sequence[Slot]) -> None:
        """Show the rows of other products; those that stay are the same widgets."""
        self._table.forget_rows()
        self._rows.set_keys(slots)
        for slot, row in self.rows.items():
            self._table.add_row(self._rows.place_of(slot), row, row.cells())
        self._count.setText(self._formats.count(sum(slot.option_id is None for slot in slots)))
        self.setVisible(bool(slots))

    @property
    def rows(self) -> Mapping[Slot, Row]:
        """The rows there are by now."""
        return self._rows.rows

    def is_built(self, place: int) -> bool:
        """Whether there is the row of a place by now."""
        return self._rows.is_built(place)

    def row(self, slot: Slot) -> Row:
        """The row of ``slot``, built if it was not there yet."""
        return self._rows.row(slot)

    def _build_row(self, slot: Slot, parent: QWidget) -> Row:
        row = self._build(slot, parent)
        self._table.add_row(self._rows.place_of(slot), row, row.cells())
        return row
