"""The products of a change: those that are held, those that are added, and what may still be added."""

from collections.abc import Iterator
from decimal import Decimal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.catalogue.catalogue import Bundle, Product
from app.domain.change.change_order import ChangeOrderLine
from app.domain.ids import LineId
from app.services.change_orders.change_editor import ChangeEditor
from app.services.change_orders.replacing import Replacement
from app.services.quotes.line_problems import line_of
from app.services.words.lists import enumeration
from app.ui.change_orders.dialogs.replace_dialog import ReplaceDialog
from app.ui.change_orders.lines.addable_products import AddableProducts
from app.ui.change_orders.lines.change_row import ChangeRow
from app.ui.change_orders.lines.change_section import ChangeSection, Row, Slot
from app.ui.change_orders.lines.line_keys import LineKeys
from app.ui.change_orders.lines.option_row import OptionRow
from app.ui.change_orders.lines.row_views import RowView, line_view, option_view
from app.ui.explanations.amount_explanations import AmountExplanations
from app.ui.widgets.line_edit import enter_field


class ChangeTable(QWidget):
    """The rows of ``editor``; those that are not near what is visible are built when the rep comes there.

    Signals:
        edited: a line is another one now.
    """

    edited = Signal()

    def __init__(self, editor: ChangeEditor, explanations: AmountExplanations, parent: QWidget) -> None:
        super().__init__(parent)
        self._editor, self._explanations = editor, explanations
        self._words = words = editor.names.words
        self._places: dict[LineId, int] = {}
        self._of_product: dict[str, int] = {}
        self._slots: dict[Slot, ChangeSection] = {}
        self._seen: dict[Slot, object] = {}
        self._keys = LineKeys(self, lambda: self._slots)
        self._held, self._added = (
            ChangeSection(title, editor, self._build, self._let_go, self)
            for title in (
                words.translate("changes", "Held products"),
                words.translate("changes", "Added products"),
            )
        )
        self._addable = AddableProducts(editor, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self._held, self._added, self._addable):
            column.addWidget(part)
        self._addable.chosen.connect(self._on_added)
        for section in (self._held, self._added):
            section.rows_built.connect(self._keys.order_tabs)
        self.refresh()

    @property
    def first_field(self) -> QWidget:
        """Where the keyboard begins."""
        first = next(iter(self._slots), None)
        return _field_of(self._slots[first].row(first)) if first is not None else self

    def mistyped(self) -> QWidget | None:
        """The first box in which stands nothing that can be used."""
        rows = (row for _, row in self._rows() if isinstance(row, ChangeRow))
        return next((box for row in rows if (box := row.mistyped()) is not None), None)

    def field(self, line: ChangeOrderLine, name: str = "quantity") -> QWidget:
        """Where a field of a line is written: in the row of a product, by the box of an option."""
        slot = next(each for each in self._slots if self._index_of(each) == self._places[line.id])
        row = self._slots[slot].row(slot)
        return row.field(name) if isinstance(row, ChangeRow) else row.box

    def refresh(self) -> None:
        """Show the change as it is now; a row is written again only where it shows something else."""
        state = self._editor.editing.state
        lines, figures = state.terms.lines, state.priced.change.lines
        places = {line.id: place for place, line in enumerate(lines)}
        if places != self._places or not lines:
            self._places = places
            self._show_places()
        wrong = {place[0] for each in state.problems if (place := line_of(each)) is not None}
        replacing = {line.swap.line_id for line in lines if line.swap is not None}
        for slot, row in self._rows():
            index = self._index_of(slot)
            seen: tuple[object, ...] = (index,)
            if index is not None:
                line = lines[index]
                seen = (index, line, figures[index], index in wrong, line.id in replacing)
            if seen != self._seen.get(slot) or index in wrong:
                self._seen[slot] = seen
                row.show_view(self._view_of(slot))

    def _show_places(self) -> None:
        """Show the rows of the products that there are now, and keep the keyboard in the table."""
        lines = self._editor.editing.terms.lines
        self._of_product = {line.product_id: place for place, line in reversed(list(enumerate(lines)))}
        at = self.window().focusWidget()
        was_inside = at is not None and self.isAncestorOf(at)
        slots = list(self._grouped())
        held = [slot for slot in slots if lines[self._places[slot.line_id]].licence_id is not None]
        added = [slot for slot in slots if lines[self._places[slot.line_id]].licence_id is None]
        self._slots = dict.fromkeys(held, self._held) | dict.fromkeys(added, self._added)
        self._held.show_slots(held)
        self._added.show_slots(added)
        self._keys.order_tabs()
        self._addable.show_items(self._editor.addable())
        if was_inside and (at is None or not at.isVisibleTo(self) or not self.isAncestorOf(at)):
            # What had the keyboard is gone with its row; outside the page no key would undo or redo.
            self.first_field.setFocus()

    def _grouped(self) -> Iterator[Slot]:
        """Each product and its options, those that are had and those that may be."""
        editor, state = self._editor, self._editor.editing.state
        lines, seen = state.terms.lines, set[str]()
        had = {line.product_id: state.product_of_option(line) for line in lines}
        may_be = {line.product_id: {each.id for each in editor.options_of(line.product_id)} for line in lines}
        for line in lines:
            if had[line.product_id] is not None:
                continue
            options = [
                each.id
                for each in editor.names.programme.products
                if each.id not in seen
                and (each.id in may_be[line.product_id] or had.get(each.id) == line.product_id)
            ]
            seen.update(options)
            yield Slot(line.id, None, is_last=not options)
            for id in options:
                yield Slot(line.id, id, is_last=id == options[-1])

    def _index_of(self, slot: Slot) -> int | None:
        """Where the line of a row stands in the terms; None for an option that is not had."""
        return self._places[slot.line_id] if slot.option_id is None else self._of_product.get(slot.option_id)

    def _view_of(self, slot: Slot) -> RowView:
        index = self._index_of(slot)
        if slot.option_id is None:
            return line_view(self._editor, self._places[slot.line_id])
        return option_view(self._editor, self._option(slot), index)

    def _option(self, slot: Slot) -> Product:
        return next(each for each in self._editor.names.programme.products if each.id == slot.option_id)

    def _rows(self) -> Iterator[tuple[Slot, Row]]:
        for section in (self._held, self._added):
            yield from list(section.rows.items())

    def _build(self, slot: Slot, parent: QWidget) -> Row:
        return self._build_line(slot, parent) if slot.option_id is None else self._build_option(slot, parent)

    def _build_line(self, slot: Slot, parent: QWidget) -> ChangeRow:
        names, id = self._editor.names, slot.line_id
        line = self._editor.editing.terms.lines[self._places[id]]
        levels: list[tuple[object, str]] = [
            (level, names.level(level)) for level in self._editor.levels(line)
        ]
        row = ChangeRow(
            names,
            self._view_of(slot),
            levels,
            self._editor.editing.terms.currency,
            self._explanations,
            parent,
            is_last=slot.is_last,
            not_offered=self._not_offered(line),
        )
        row.setObjectName(f"change_{line.product_id}")
        row.total.setObjectName(f"total_{line.product_id}")
        if row.level is not None:
            row.level.setObjectName(f"level_{line.product_id}")
        self._keys.follow(row)
        row.counted.connect(lambda quantity: self._on_counted(id, quantity))
        row.level_chosen.connect(lambda level: self._on_level(id, level))
        row.menu.replace_asked.connect(lambda: self._on_replace_asked(id))
        row.menu.kept.connect(lambda: self._on_kept(id))
        row.removed.connect(lambda: self._on_removed(id))
        row.taken_back.connect(lambda: self._on_taken_back(slot))
        row.discounted.connect(lambda field, value: self._on_discounted(id, field, value))
        row.price_asked.connect(lambda: self._on_price_asked(id))
        row.noted.connect(lambda field, text: self._on_noted(id, field, text))
        return row

    def _build_option(self, slot: Slot, parent: QWidget) -> OptionRow:
        option = self._option(slot)
        row = OptionRow(self._words, self._view_of(slot), self._explanations, parent, is_last=slot.is_last)
        row.wanted.connect(lambda is_wanted: self._on_wanted(option, is_wanted))
        return row

    def _let_go(self, row: Row) -> None:
        self._explanations.remove(row.payment.button)
        if isinstance(row, ChangeRow):
            self._explanations.remove(row.unit.amount)

    def _not_offered(self, line: ChangeOrderLine) -> str:
        """Which level this partnership does not sell, where another one does."""
        words, names = self._words, self._editor.names
        levels = enumeration(words, [names.level(each) for each in self._editor.levels_not_offered(line)])
        if not levels:
            return ""
        partnership = self._editor.editing.terms.partnership.value
        return words.translate(
            "changes", "{level} is not offered in {partnership}", level=levels, partnership=partnership
        )

    def _on_counted(self, id: LineId, quantity: int) -> None:
        self._editor.editing.change_line(self._places[id], f"total {id}", quantity=quantity)
        self.edited.emit()

    def _on_level(self, id: LineId, level: str) -> None:
        self._editor.editing.change_line(self._places[id], level=level)
        self.edited.emit()

    def _on_discounted(self, id: LineId, field: str, value: Decimal | None) -> None:
        self._editor.discounts.give(self._places[id], field, value)
        self.edited.emit()

    def _on_price_asked(self, id: LineId) -> None:
        self._editor.discounts.type_price(self._places[id])
        self.edited.emit()

    def _on_noted(self, id: LineId, field: str, text: str) -> None:
        self._editor.editing.change_line(self._places[id], f"{field} {id}", **{field: text})
        self.edited.emit()

    def _on_replace_asked(self, id: LineId) -> None:
        line = self._editor.editing.terms.lines[self._places[id]]
        dialog = ReplaceDialog(self._editor, line, self.window())
        dialog.replaced.connect(lambda by, seats: self._on_replaced(id, by, seats))
        dialog.open(dialog.choice)

    def _on_replaced(self, id: LineId, by: Replacement, seats: int) -> None:
        self._editor.replacing.replace(self._places[id], by, seats)
        self.edited.emit()

    def _on_kept(self, id: LineId) -> None:
        self._editor.replacing.keep(self._places[id])
        self.edited.emit()

    def _on_removed(self, id: LineId) -> None:
        self._editor.editing.remove(self._places[id])
        self.edited.emit()

    def _on_wanted(self, option: Product, is_wanted: bool) -> None:
        self._editor.want_option(option, is_wanted)
        self.edited.emit()

    def _on_taken_back(self, slot: Slot) -> None:
        """Leave the seats of a line as they are held, also those that are ordered to go."""
        index, editing = self._places[slot.line_id], self._editor.editing
        held = editing.state.held(editing.terms.lines[index])
        if held is None:
            return
        if editing.terms.lines[index].quantity == held.quantity:
            editing.keep_seats(index)
        else:
            editing.change_line(index, quantity=held.quantity)
        self.edited.emit()
        _field_of(self._slots[slot].row(slot)).setFocus()

    def _on_added(self, item: Product | Bundle) -> None:
        self._editor.add(item)
        self.edited.emit()
        # Its button is gone; without this the keyboard would land wherever Qt finds the next field.
        enter_field(self.field(self._editor.editing.terms.lines[-1]))


def _field_of(row: Row) -> QWidget:
    return row.total if isinstance(row, ChangeRow) else row.box
