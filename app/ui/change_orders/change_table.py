"""The products of a change: those that are held, those that are added, and what may still be added."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.catalogue.catalogue import Bundle, Product
from app.domain.change.change_order import ChangeOrderLine
from app.domain.ids import LineId
from app.domain.pricing.trace.change import ChangeAmount
from app.services.change_orders.change_amounts import ChangeFigure, ChangeKey
from app.services.change_orders.change_editor import ChangeEditor
from app.services.quotes.offer_editing import line_of
from app.services.words.changes import change_note
from app.ui.change_orders.change_row import ChangeHead, ChangeRow, RowView
from app.ui.explanations.amount_explanations import AmountExplanations
from app.ui.theme import CELL, CELL_STRONG, NOTE, SECTION
from app.ui.theme.paint import draw_hairline, painter_on
from app.ui.widgets.accessible_table import WidgetTable
from app.ui.widgets.buttons import Button
from app.ui.widgets.label import Label


class ChangeTable(QWidget):
    """The rows of ``editor``.

    Signals:
        edited: a line is another one now.
    """

    edited = Signal()

    def __init__(self, editor: ChangeEditor, explanations: AmountExplanations, parent: QWidget) -> None:
        super().__init__(parent)
        self._editor, self._explanations = editor, explanations
        self._words = editor.names.words
        self._rows: dict[LineId, ChangeRow] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._shape: tuple[object, ...] = ()
        self._tables: list[WidgetTable] = []
        self.refresh()

    @property
    def first_field(self) -> QWidget:
        """Where the keyboard begins."""
        row = next(iter(self._rows.values()), None)
        return row.total if row is not None else self

    def mistyped(self) -> ChangeRow | None:
        """The first row in whose box stands no quantity."""
        return next((row for row in self._rows.values() if row.total.has_problem()), None)

    def row(self, line_id: LineId) -> ChangeRow:
        """The row of a line."""
        return self._rows[line_id]

    def refresh(self) -> None:
        """Show the change as it is now."""
        lines = self._editor.editing.terms.lines
        shape = (tuple(line.id for line in lines), self._words.language)
        if shape != self._shape:
            self._shape = shape
            self._rebuild()
        for index, line in enumerate(lines):
            self._rows[line.id].show_view(self._view(index, line))

    def _rebuild(self) -> None:
        focused = next((id for id, row in self._rows.items() if row.total.hasFocus()), None)
        for row in self._rows.values():
            self._explanations.remove(row.payment.button)
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self._rows, self._tables = {}, []
        lines = list(enumerate(self._editor.editing.terms.lines))
        held = [(index, line) for index, line in lines if line.licence_id is not None]
        added = [(index, line) for index, line in lines if line.licence_id is None]
        words = self._words
        if held:
            self._build_section(words.translate("changes", "Held products"), held)
        if added:
            self._build_section(words.translate("changes", "Added products"), added)
        self._build_addable()
        if focused in self._rows:
            self._rows[focused].total.setFocus()

    def _build_section(self, title: str, lines: Sequence[tuple[int, ChangeOrderLine]]) -> None:
        words, terms = self._words, self._editor.editing.terms
        self._add_title(title, len(lines))
        block = QWidget(self)
        column = QVBoxLayout(block)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        monthly, yearly = words.translate("changes", "Monthly"), words.translate("changes", "Yearly")
        head = ChangeHead(words, terms.currency, monthly if terms.period.months == 1 else yearly, block)
        column.addWidget(head)
        block.setAccessibleName(title)
        table = WidgetTable(block, head.labels)
        self._tables.append(table)
        for number, (index, line) in enumerate(lines, start=1):
            row = self._build_row(index, line, block)
            column.addWidget(row)
            table.add_row(number, row, row.cells())
        self._column.addWidget(block)
        self._column.addSpacing(24)

    def _build_row(self, index: int, line: ChangeOrderLine, parent: QWidget) -> ChangeRow:
        names = self._editor.names
        levels: list[tuple[object, str]] = [
            (level, names.level(level)) for level in self._editor.levels(line.product_id)
        ]
        row = ChangeRow(self._words, self._view(index, line), levels, self._explanations, parent)
        row.setObjectName(f"change_{line.product_id}")
        row.total.setObjectName(f"total_{line.product_id}")
        if row.level is not None:
            row.level.setObjectName(f"level_{line.product_id}")
        row.counted.connect(lambda quantity, id=line.id: self._on_counted(id, quantity))
        row.level_chosen.connect(lambda level, id=line.id: self._on_level(id, level))
        row.removed.connect(lambda id=line.id: self._on_removed(id))
        self._rows[line.id] = row
        return row

    def _build_addable(self) -> None:
        words, names = self._words, self._editor.names
        items: list[Product | Bundle] = list(self._editor.addable())
        there = {line.product_id for line in self._editor.editing.terms.lines}
        for line in self._editor.editing.terms.lines:
            items += [each for each in self._editor.options_of(line.product_id) if each.id not in there]
        if not items:
            return
        self._add_title(words.translate("changes", "Available"), len(items))
        for item in items:
            name, text = names.product(item.id), names.description(item.id)
            if isinstance(item, Product) and item.option_of is not None:
                of = names.product(item.option_of)
                text = words.translate("changes", "Option of {product}", product=of)
            row = _AddableRow(name, text, words.translate("changes", "Add"), self)
            row.add.setObjectName(f"add_{item.id}")
            row.add.setAccessibleName(words.translate("changes", "Add {product}", product=name))
            row.add.clicked.connect(lambda _=False, item=item: self._on_added(item))
            self._column.addWidget(row)

    def _add_title(self, title: str, count: int) -> None:
        row = QWidget(self)
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 8)
        layout.setSpacing(8)
        layout.addWidget(Label(title, SECTION, parent=row))
        layout.addWidget(Label(self._words.formats.count(count), CELL, "text3", row))
        layout.addStretch(1)
        self._column.addWidget(row)

    def _view(self, index: int, line: ChangeOrderLine) -> RowView:
        state, names, words = self._editor.editing.state, self._editor.names, self._words
        priced, formats = state.priced.change.lines[index], words.formats
        held = state.held(line)
        product = names.sold_as(line.product_id, "")
        payment = formats.amount(priced.payment_on(state.terms.on))
        note = change_note(words, priced.note) if priced.note is not None else ""
        if priced.effective > state.terms.on:
            later = formats.money(priced.payment)
            note = words.translate("changes", "{note}; from then on {amount}", note=note, amount=later)
        waits = priced.effective > state.terms.on
        shown = ChangeAmount.PRIOR_PAYMENT if waits else ChangeAmount.PAYMENT
        return RowView(
            product_id=line.product_id,
            product=product,
            level=line.level,
            held=formats.count(held.quantity) if held is not None else "",
            quantity=line.quantity,
            unit=formats.net_unit_price(priced.unit_price),
            payment=ChangeFigure(ChangeKey(shown, index), product, payment),
            note=note,
            problem=self._problem_of(index),
            is_added=held is None,
            is_option=state.product_of_option(line) is not None,
        )

    def _problem_of(self, index: int) -> str:
        placed = ((line_of(each), each) for each in self._editor.problems())
        mine = [each for place, each in placed if place is not None and place[0] == index]
        return " ".join(dict.fromkeys(self._words.problem(each) for each in mine))

    def _index(self, id: LineId) -> int:
        return next(i for i, line in enumerate(self._editor.editing.terms.lines) if line.id == id)

    def _on_counted(self, id: LineId, quantity: int) -> None:
        self._editor.editing.change_line(self._index(id), f"total {id}", quantity=quantity)
        self.edited.emit()

    def _on_level(self, id: LineId, level: str) -> None:
        self._editor.editing.change_line(self._index(id), level=level)
        self.edited.emit()

    def _on_removed(self, id: LineId) -> None:
        self._editor.editing.remove(self._index(id))
        self.edited.emit()

    def _on_added(self, item: Product | Bundle) -> None:
        self._editor.add(item)
        self.edited.emit()


class _AddableRow(QWidget):
    """A product that may be added, with what it is and the button that adds it."""

    def __init__(self, name: str, text: str, add: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.add = Button(add, "link", parent=self)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 12, 9)
        row.setSpacing(16)
        row.addWidget(Label(name, CELL_STRONG, parent=self))
        row.addWidget(Label(text, NOTE, "text2", self, wrap=True), 1)
        row.addWidget(self.add)

    def paintEvent(self, event: QPaintEvent) -> None:
        draw_hairline(painter_on(self), self, "line")
