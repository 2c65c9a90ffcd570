"""The left side of the offer editor: settings, lines, notes; every keystroke goes into the offer."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.catalogue.catalogue import OfferType, Period
from app.domain.errors import Problem
from app.domain.ids import ProductId
from app.services.quotes.line_problems import line_of
from app.services.quotes.offer_editing import OfferState
from app.services.quotes.offer_preview import PERIODS
from app.services.quotes.quote_editor import QuoteEditor
from app.ui.forms.notes import Notes
from app.ui.forms.problem_note import BELOW_LINES, ProblemNote
from app.ui.forms.quantity_keys import QuantityKeys, order_quantities_first, shown_beside
from app.ui.forms.references import References
from app.ui.quotes.editor.offer_settings import OfferSettings
from app.ui.quotes.lines.line_row import DisplayLine, LineRow
from app.ui.quotes.lines.line_table import LineTable
from app.ui.theme import NOTE
from app.ui.widgets.label import Label
from app.ui.widgets.stepper import Stepper

_BURSTS = frozenset({"quantity", "discount_percent", "manual_unit_price", "customer_notes", "internal_notes"})
_RING = 3


class OfferForm(QWidget):
    """Shows the offer of ``writing`` and changes it.

    Signals:
        changed: the rep changed the offer.
        why_asked: the key of an amount and its button.
    """

    changed = Signal()
    why_asked = Signal(object, object)

    def __init__(self, writing: QuoteEditor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._editing, self._names = writing.editing, writing.names
        state = self._editing.state
        self.settings = OfferSettings(state.terms, self._names, writing.today, writing.customer_type, self)
        self._partner_day = Label("", NOTE, "text3", self, wrap=True)
        self._partner_day.setObjectName("partner_day")
        self._partner_day.setContentsMargins(_RING, 8, _RING, 0)
        self.notes = Notes(state.terms, self._names.words, self)
        self.references = References(state.terms.invoicing, self._names.words, self)
        self._nothing = ProblemNote(self, BELOW_LINES)
        self._nothing.setObjectName("lines_problem")
        self._rules: dict[int, Problem] = {}
        self._products: tuple[ProductId, ...] = ()
        self.tables: dict[Period, LineTable] = {}
        self._tables_box = QVBoxLayout()
        self._keys = QuantityKeys(self._quantity_beside, self._aside, self)
        self._lay_out()
        self._build_tables()
        self._connect()

    @property
    def rows(self) -> list[LineRow]:
        """The rows there are by now, in the order they stand."""
        return [row for table in self.tables.values() for row in table.rows]

    @property
    def has_typing_problem(self) -> bool:
        """Whether something typed anywhere cannot be used."""
        return self.settings.has_typing_problem or any(row.problem.has_typed for row in self.rows)

    def show_offer(self) -> None:
        """Show the offer as it is after an undo, a redo, or a change that was not typed here."""
        state = self._editing.state
        self._rules.clear()
        self._nothing.say("")
        self.settings.show_terms(state.terms, is_forced=True)
        self.notes.show_terms(state.terms)
        self.references.show_terms(state.terms.invoicing)
        if self._is_of_other_lines(state):
            self._build_tables()
        else:
            self._show_lines(is_forced=True)

    def show_day(self, today: date, note: str) -> None:
        """Take ``today`` for the earliest start; ``note`` says whose day it is, where that is not plain."""
        self.settings.set_today(today)
        self._partner_day.setText(note)
        self._partner_day.setVisible(bool(note))

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Say each problem where it is, and put the keyboard to the first."""
        words = self._names.words
        rest = [each for each in problems if not self._show_at_field(each)]
        self._show_lines()
        self._nothing.say("\n".join(dict.fromkeys(words.problem(each) for each in rest)))
        self.focus_first_problem()

    def focus_first_problem(self) -> None:
        """Put the keyboard where something is wrong, the settings first, then the lines."""
        groups = (self.settings, self.notes, self.references)
        first = next((found for each in groups if (found := each.first_problem()) is not None), None)
        if first is not None:
            first.enter()
            return
        for index in sorted(self._rules):
            field = (line_of(self._rules[index]) or (index, ""))[1]
            self._row_of(index).focus_field(field)
            return
        for row in self.rows:
            if row.problem.sentence:
                row.focus_problem()
                return
        if self._nothing.text() and self.rows:
            self.rows[0].focus_field("quantity")

    def focus_quantity(self, product_id: ProductId) -> None:
        """Put the keyboard to the count of a product."""
        next(row for row in self.rows if row.product_id == product_id).focus_field("quantity")

    def row_with_focus(self) -> LineRow | None:
        """The row the keyboard is in."""
        return next((row for row in self.rows if row.isAncestorOf(self.focusWidget())), None)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.settings)
        column.addWidget(self._partner_day)
        column.addSpacing(24)
        self._tables_box.setContentsMargins(_RING, 0, _RING, 0)
        self._tables_box.setSpacing(16)
        column.addLayout(self._tables_box)
        column.addWidget(self._nothing)
        column.addSpacing(24)
        self.notes.setContentsMargins(_RING, 0, _RING, 0)
        column.addWidget(self.notes)
        column.addSpacing(24)
        self.references.setContentsMargins(_RING, 0, _RING, 0)
        column.addWidget(self.references)

    def _connect(self) -> None:
        self.settings.edited.connect(self._on_setting_edited)
        self.settings.offer_chosen.connect(self._on_offer_chosen)
        self.notes.edited.connect(self._on_note_edited)
        self.references.edited.connect(self._on_references_edited)

    def _build_tables(self) -> None:
        for table in self.tables.values():
            self._tables_box.removeWidget(table)
            table.hide()
            table.deleteLater()
        self.tables = {}
        state = self._editing.state
        self._products = tuple(line.product_id for line in state.terms.lines)
        for period in PERIODS:
            indices = [index for index, line in enumerate(state.priced.lines) if line.period is period]
            if indices:
                self._add_table(period, indices)
        self._order_tabs()

    def _order_tabs(self) -> None:
        """Settings, the quantities, what else the lines have, then the sums and the notes."""
        lines = [[*row.tab_stops()] for table in self.tables.values() for row in table.rows]
        lines += [[table.sum] for table in self.tables.values()]
        stops: list[QWidget] = [self.notes.customer, self.notes.internal]
        stops += [field.input for field in self.references.fields.values()]
        order_quantities_first(self.settings.discount, lines, stops)

    def _quantity_beside(self, stepper: Stepper, step: int) -> Stepper | None:
        """The quantity of the next line or the one before, in the next table at the end of one."""
        tables = list(self.tables.values())
        for number, table in enumerate(tables):
            row = next((each for each in table.rows if each.quantity is stepper), None)
            if row is not None:
                beside = table.row_beside(row, step)
                other = number + step
                if beside is None and 0 <= other < len(tables):
                    beside = tables[other].end_row(step)
                return beside.quantity if beside is not None else None
        return None

    def _aside(self, stepper: Stepper, step: int) -> QWidget | None:
        row = next((each for each in self.rows if each.quantity is stepper), None)
        return shown_beside(row.tab_stops(), stepper, step) if row is not None else None

    def _add_table(self, period: Period, indices: Sequence[int]) -> None:
        state = self._editing.state
        table = LineTable(
            period, indices, self._display_line, self._levels, state.terms.currency, self._names, self._keys,
            self,
        )  # fmt: skip
        table.edited.connect(self._on_line_edited)
        table.price_asked.connect(self._on_price_asked)
        table.why_asked.connect(self.why_asked)
        table.rows_built.connect(self._order_tabs)
        table.show_sum(state.priced.of(period).net, is_quiet=True)
        self.tables[period] = table
        self._tables_box.addWidget(table)

    def _is_of_other_lines(self, state: OfferState) -> bool:
        return self._products != tuple(line.product_id for line in state.terms.lines)

    def _levels(self, index: int) -> tuple[str, ...]:
        return self._editing.levels(self._editing.terms.lines[index].product_id)

    def _row_of(self, index: int) -> LineRow:
        return self.tables[self._editing.state.priced.lines[index].period].row_of(index)

    def _display_line(self, index: int) -> DisplayLine:
        state = self._editing.state
        missing = next((p for p in state.problems if (place := line_of(p)) and place[0] == index), None)
        rule = self._rules.get(index) or missing
        sentence = self._names.words.problem(rule) if rule else ""
        return DisplayLine(state.terms.lines[index], self._editing.display_price(index), sentence)

    def _show_lines(self, *, is_forced: bool = False) -> None:
        state = self._editing.state
        for table in self.tables.values():
            table.show_lines(is_forced=is_forced)
            table.show_sum(state.priced.of(table.period).net)

    def _show_line(self, index: int) -> None:
        """One line and the sum it is in."""
        priced = self._editing.state.priced
        table = self.tables[priced.lines[index].period]
        table.show_line(index)
        table.show_sum(priced.of(table.period).net)

    def _show_at_field(self, problem: Problem) -> bool:
        place = line_of(problem)
        if place is not None:
            self._rules.setdefault(place[0], problem)
            return True
        fields = (self.settings, self.notes, self.references)
        return any(each.show_problem(problem) for each in fields)

    def _on_line_edited(self, index: int, field: str, value: object) -> None:
        merge_id = f"{index}.{field}" if field in _BURSTS else ""
        self._editing.change_line(index, merge_id, **{field: value})
        self._rules.pop(index, None)
        self._nothing.say("")
        self._show_line(index)
        self.changed.emit()

    def _on_price_asked(self, index: int) -> None:
        self._editing.type_price(index)
        self._show_line(index)
        self.changed.emit()

    def _on_setting_edited(self, field: str, value: object) -> None:
        merge_id = "" if field == "commitment_months" else field
        self._editing.change(merge_id, **{field: value})
        self.settings.show_terms(self._editing.terms)
        if field != "start_date":
            self._show_lines()
        self.changed.emit()

    def _on_offer_chosen(self, offer: object) -> None:
        self._editing.choose_offer(OfferType(str(offer)))
        self.show_offer()
        self.changed.emit()

    def _on_references_edited(self, field: str, terms: object) -> None:
        self._editing.change(field, invoicing=terms)
        self.changed.emit()

    def _on_note_edited(self, field: str, text: object) -> None:
        self._editing.change(field, **{field: text})
        self.changed.emit()
