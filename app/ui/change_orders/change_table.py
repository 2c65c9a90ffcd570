"""The products of a change: those that are held, those that are added, and what may still be added."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.catalogue.catalogue import Bundle, Product
from app.domain.change.change_order import ChangeOrderLine
from app.domain.ids import LineId
from app.services.change_orders.change_editor import ChangeEditor
from app.services.quotes.offer_editing import line_of
from app.services.words.lists import enumeration
from app.ui.change_orders.change_row import ChangeHead, ChangeRow
from app.ui.change_orders.option_row import OptionRow
from app.ui.change_orders.row_views import index_of, line_view, option_view
from app.ui.explanations.amount_explanations import AmountExplanations
from app.ui.theme import CELL, CELL_STRONG, NOTE, SECTION
from app.ui.theme.paint import draw_hairline, painter_on
from app.ui.widgets.accessible_table import WidgetTable
from app.ui.widgets.buttons import Button
from app.ui.widgets.label import Label
from app.ui.widgets.line_edit import enter_field

_Group = tuple[int, ChangeOrderLine, tuple[Product, ...]]
"""A product: the place of its line, the line, and its options."""


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
        self._options: dict[str, OptionRow] = {}
        self._shape: tuple[object, ...] = ()
        self._places: tuple[LineId, ...] = ()
        self._groups: list[_Group] = []
        self._seen: dict[LineId, object] = {}
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

    def field(self, line: ChangeOrderLine) -> QWidget:
        """Where a line is written: the total of a product, the box of an option."""
        row = self._rows.get(line.id)
        return row.total if row is not None else self._options[line.product_id].box

    def refresh(self) -> None:
        """Show the change as it is now; a row is written again only where it shows something else."""
        editor, state = self._editor, self._editor.editing.state
        lines = state.terms.lines
        places = tuple(line.id for line in lines)
        if places != self._places:
            self._places, self._groups = places, self._grouped()
        shape = (tuple((line.id, of) for _, line, of in self._groups), self._words.language)
        if shape != self._shape:
            self._shape = shape
            self._rebuild(self._groups)
            return
        with_problem = {place[0] for each in state.problems if (place := line_of(each)) is not None}
        for index, line, of in self._groups:
            seen = (index, lines[index], state.priced.change.lines[index])
            if seen != self._seen.get(line.id) or index in with_problem:
                self._seen[line.id] = seen
                self._rows[line.id].show_view(line_view(editor, index))
            if index in with_problem:
                del self._seen[line.id]
            for option in of:
                view = option_view(editor, option, index_of(lines, option.id))
                self._options[option.id].show_view(view)

    def _grouped(self) -> list[_Group]:
        """Each product with its place and its options, those that are had and those that may be."""
        editor, programme = self._editor, self._editor.names.programme
        lines, groups, seen = editor.editing.terms.lines, list[_Group](), set[str]()
        had = {line.product_id: editor.editing.state.product_of_option(line) for line in lines}
        for index, line in enumerate(lines):
            if had[line.product_id] is not None:
                continue
            may_be = {each.id for each in editor.options_of(line.product_id)}
            options = tuple(
                each
                for each in programme.products
                if each.id not in seen and (each.id in may_be or had.get(each.id) == line.product_id)
            )
            seen |= {each.id for each in options}
            groups.append((index, line, options))
        return groups

    def _rebuild(self, grouped: Sequence[_Group]) -> None:
        focused = next((id for id, row in self._rows.items() if row.total.hasFocus()), None)
        at = self.window().focusWidget()
        is_inside = at is not None and self.isAncestorOf(at)
        for cell in (row.payment for rows in (self._rows, self._options) for row in rows.values()):
            self._explanations.remove(cell.button)
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self._rows, self._options, self._tables, self._seen = {}, {}, [], {}
        held = [each for each in grouped if each[1].licence_id is not None]
        added = [each for each in grouped if each[1].licence_id is None]
        words = self._words
        if held:
            self._build_section(words.translate("changes", "Held products"), held)
        if added:
            self._build_section(words.translate("changes", "Added products"), added)
        self._build_addable()
        if focused in self._rows:
            self._rows[focused].total.setFocus()
        elif is_inside:
            # What had the keyboard is gone with its row; outside the page no key would undo or redo.
            self.first_field.setFocus()

    def _build_section(self, title: str, groups: Sequence[_Group]) -> None:
        words, terms = self._words, self._editor.editing.terms
        self._add_title(title, len(groups))
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
        rows: list[ChangeRow | OptionRow] = []
        for index, line, options in groups:
            rows.append(self._build_row(index, line, block, has_options=bool(options)))
            rows += [self._build_option(each, block, is_last=each is options[-1]) for each in options]
        for number, row in enumerate(rows, start=1):
            column.addWidget(row)
            table.add_row(number, row, row.cells())
        self._column.addWidget(block)
        self._column.addSpacing(24)

    def _build_row(
        self, index: int, line: ChangeOrderLine, parent: QWidget, *, has_options: bool
    ) -> ChangeRow:
        names = self._editor.names
        levels: list[tuple[object, str]] = [
            (level, names.level(level)) for level in self._editor.levels(line)
        ]
        view = line_view(self._editor, index)
        row = ChangeRow(
            self._words,
            view,
            levels,
            self._explanations,
            parent,
            not_offered=self._not_offered(line),
            has_options=has_options,
        )
        row.setObjectName(f"change_{line.product_id}")
        row.total.setObjectName(f"total_{line.product_id}")
        if row.level is not None:
            row.level.setObjectName(f"level_{line.product_id}")
        row.counted.connect(lambda quantity, id=line.id: self._on_counted(id, quantity))
        row.level_chosen.connect(lambda level, id=line.id: self._on_level(id, level))
        row.removed.connect(lambda id=line.id: self._on_removed(id))
        row.taken_back.connect(lambda id=line.id: self._on_taken_back(id))
        self._rows[line.id] = row
        return row

    def _build_option(self, option: Product, parent: QWidget, *, is_last: bool) -> OptionRow:
        lines = self._editor.editing.terms.lines
        view = option_view(self._editor, option, index_of(lines, option.id))
        row = OptionRow(self._words, view, self._explanations, parent, is_last=is_last)
        row.wanted.connect(lambda is_wanted, option=option: self._on_wanted(option, is_wanted))
        self._options[option.id] = row
        return row

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

    def _build_addable(self) -> None:
        words, names = self._words, self._editor.names
        items: list[Product | Bundle] = list(self._editor.addable())
        if not items:
            return
        self._add_title(words.translate("changes", "Available"), len(items))
        for item in items:
            name, text = names.product(item.id), names.description(item.id)
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

    def _on_wanted(self, option: Product, is_wanted: bool) -> None:
        self._editor.want_option(option, is_wanted)
        self.edited.emit()

    def _on_taken_back(self, id: LineId) -> None:
        """Leave the seats of a line as they are held."""
        index = self._index(id)
        held = self._editor.editing.state.held(self._editor.editing.terms.lines[index])
        if held is not None:
            self._editor.editing.change_line(index, quantity=held.quantity)
            self.edited.emit()
            self._rows[id].total.setFocus()

    def _on_added(self, item: Product | Bundle) -> None:
        self._editor.add(item)
        self.edited.emit()
        # Its button is gone; without this the keyboard would land wherever Qt finds the next field.
        enter_field(self.field(self._editor.editing.terms.lines[-1]))


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
