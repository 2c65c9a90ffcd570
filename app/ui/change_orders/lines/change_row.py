"""One product of a change: what is held of it, how many are wanted, and what that comes to."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.checks.amounts import QUANTITY_MAX
from app.services.catalogue.product_names import ProductNames
from app.services.formats.number_input import parse_total
from app.services.words import Words
from app.ui.change_orders.lines.change_head import BETWEEN, EDGE, END, HELD, HELD_END, NAME, PAYMENT, TOTAL
from app.ui.change_orders.lines.level_cell import LevelCell
from app.ui.change_orders.lines.line_menu import LineMenu
from app.ui.change_orders.lines.row_details import RowDetails
from app.ui.change_orders.lines.row_sentences import RowSentences
from app.ui.change_orders.lines.row_views import RowView
from app.ui.change_orders.lines.unit_cell import UnitCell
from app.ui.explanations.amount_cell import INSET, AmountCell
from app.ui.explanations.amount_explanations import AmountExplanations
from app.ui.forms.quantity_problem import quantity_problem
from app.ui.theme import CELL, CELL_STRONG, NOTE, set_tip, theme
from app.ui.theme.paint import draw_hairline, painter_on
from app.ui.widgets.amount_button import AmountButton
from app.ui.widgets.banner import Banner
from app.ui.widgets.label import Label
from app.ui.widgets.late_rows import LateRow
from app.ui.widgets.select import Select
from app.ui.widgets.stepper import Stepper

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class ChangeRow(LateRow):
    """Shows a line of the change; below it, when the rep asks for them, its discounts and its notes.

    Signals:
        counted: the new total, at each keystroke that makes a number.
        level_chosen: the level.
        removed: the product is to go.
        taken_back: the seats that were let go are to stay.
        discounted: a field of the discounts, and its new value.
        price_asked: the rep wants to type a price.
        noted: a field of the notes, and its new text.
    """

    counted = Signal(object)
    level_chosen = Signal(str)
    removed = Signal()
    taken_back = Signal()
    discounted = Signal(str, object)
    price_asked = Signal()
    noted = Signal(str, object)

    def __init__(
        self,
        names: ProductNames,
        view: RowView,
        levels: list[tuple[object, str]],
        currency: str,
        explanations: AmountExplanations,
        parent: QWidget,
        *,
        is_last: bool,
        not_offered: str = "",
    ) -> None:
        super().__init__(parent)
        self._is_last, self._currency, self._shown = is_last, currency, view
        self._names, self._words, self._explanations = names, names.words, explanations
        words = names.words
        self._title = Label(view.product, CELL_STRONG, parent=self, wrap=True)
        self._coach: Banner | None = None
        self._details: RowDetails | None = None
        self._mark: AmountButton | None = None
        self._says = RowSentences(self, view.product_id)
        self._later: Label | None = None
        self._level_cell = LevelCell(words, view.product, levels, not_offered, self)
        self._held = Label("", CELL, "text2", self)
        self._held.setObjectName(f"held_{view.product_id}")
        self._held.setAlignment(_RIGHT)
        self._held.setContentsMargins(0, 0, HELD_END, 0)
        self.total = _total_box(words, view, self)
        self.unit = UnitCell(words, view.product, view.product_id, self)
        self._payment = AmountCell(PAYMENT, CELL_STRONG, self)
        self.menu = LineMenu(words, view, self)
        self._lay_out()
        self._show(view)
        self._connect()
        self.retheme()
        theme().follow(self)

    @property
    def level(self) -> Select | None:
        """Where the level is chosen, if there is a choice."""
        return self._level_cell.box

    @property
    def details(self) -> RowDetails | None:
        """What stands below the row; None until the rep asked for it."""
        return self._details

    def show_view(self, view: RowView) -> None:
        """Show what the line comes to now, and what is wrong with it."""
        if view != self._shown or self.total.value() != view.quantity:
            self._show(view)

    def mistyped(self) -> QWidget | None:
        """The box in which stands nothing that can be used."""
        if self.total.has_problem():
            return self.total
        return self._details.mistyped() if self._details is not None else None

    def field(self, name: str) -> QWidget:
        """Where a field of the line is written; what was not asked for yet is shown."""
        if name.startswith("discounts."):
            return self._opened().open_price().enter()
        if name.endswith("_notes"):
            notes = self._opened().open_notes()
            return notes.internal if name.startswith("internal") else notes.customer
        return self.total

    def _show(self, view: RowView) -> None:
        self._shown = view
        if self.total.value() != view.quantity and not self.total.has_problem():
            self.total.set_value(view.quantity)
        if self.level is not None and view.level is not None:
            self.level.set_value(view.level)
        self._held.setText(view.held)
        self._show_coach(view)
        self.unit.show_unit(view.unit, view.discount, self._explanations)
        if view.payment is not None:
            self._explanations.show(self._payment.button, view.payment)
        self._payment.button.setVisible(bool(view.quantity or view.later))
        self._show_later(view.later)
        self._says.say("warning", view.approval)
        self.menu.show_view(view)
        self._show_mark(view)
        if self._details is not None:
            self._details.show_view(view)
        self._on_typed()

    def _show_coach(self, view: RowView) -> None:
        """Say when fewer seats take effect, with the way back; what else is to be known stands as a note."""
        self._says.say("info", "" if view.later else view.note)
        if view.later and self._coach is None:
            self._coach = Banner("neutral", "", "", self, icon="clock", action=view.way_back)
            self._coach.setObjectName(f"coach_{view.product_id}")
            self._coach.action_triggered.connect(self.taken_back)
            self._column.insertWidget(1, self._coach)
        if self._coach is not None:
            self._coach.set_action(view.way_back)
            self._coach.set_message("neutral", f"{view.note}.", second=view.until_then, icon="clock")
            self._coach.setVisible(bool(view.later))

    def _show_later(self, text: str) -> None:
        """Say what it comes to once fewer seats take effect."""
        if self._later is None and text:
            self._later = Label("", NOTE, "text2", self)
            self._later.setAlignment(_RIGHT)
            self._later.setContentsMargins(0, 0, INSET, 0)
            self._payment_column.addWidget(self._later)
        if self._later is not None:
            self._later.setText(text)
            self._later.setVisible(bool(text))

    def _show_mark(self, view: RowView) -> None:
        """Say under the name that something is noted; it opens the notes."""
        if self._mark is None and view.has_notes:
            text = self._words.translate("changes", "Note")
            self._mark = AmountButton(text, NOTE, self, colour="accent_text", flush="start")
            self._mark.setAccessibleName(f"{text}, {view.product}")
            self._mark.setObjectName(f"note_{view.product_id}")
            self._mark.clicked.connect(self._on_notes_asked)
            self._names_column.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignLeft)
            QWidget.setTabOrder(self._payment.button, self._mark)
        if self._mark is not None:
            self._mark.setVisible(view.has_notes)
            set_tip(self._mark, "\n".join(filter(None, (view.customer_notes, view.internal_notes))))

    def _opened(self) -> RowDetails:
        if self._details is None:
            self._details = RowDetails(self._names, self._shown, self._currency, self)
            self._details.discounted.connect(self.discounted)
            self._details.price_asked.connect(self.price_asked)
            self._details.noted.connect(self.noted)
            self._details.typing.connect(self._on_typed)
            self._details.opened.connect(self._put_in_order)
            self._column.addWidget(self._details)
        return self._details

    def _put_in_order(self) -> None:
        """The keyboard comes to what was opened after the menu of the row."""
        before: QWidget = self.menu
        for stop in self._details.tab_stops() if self._details is not None else ():
            QWidget.setTabOrder(before, stop)
            before = stop

    def _on_price_asked(self) -> None:
        """Show what the price is made of, or hide it again."""
        details = self._opened()
        if details.close_price():
            self.menu.setFocus()
        else:
            details.open_price().enter().setFocus()

    def _on_notes_asked(self) -> None:
        details = self._opened()
        if details.close_notes():
            self.menu.setFocus()
        else:
            details.open_notes().customer.setFocus()

    def _on_typed(self) -> None:
        """Say what is wrong with what stands in a box, in place of what is wrong with the line."""
        problem = quantity_problem(self.total) if self.total.has_problem() else None
        if problem is None and self._details is not None:
            problem = self._details.problem()
        text = self._words.problem(problem) if problem is not None else self._shown.problem
        self._says.say("danger", text)

    def cells(self) -> list[tuple[int, QWidget]]:
        """The cells with their columns."""
        parts = [self._title, self._level_cell, self._held, self.total, self.unit, self._payment, self.menu]
        return list(enumerate(parts))

    def tab_stops(self) -> list[QWidget]:
        """The controls in the order the keyboard visits them."""
        priced = self.unit.amount, self.unit.discount, self._payment.button
        stops = [self.level, self.total, *priced, self._mark, self.menu]
        details = self._details.tab_stops() if self._details is not None else []
        return [stop for stop in (*stops, *details) if stop is not None]

    @property
    def payment(self) -> AmountCell:
        """What the line comes to, which explains itself."""
        return self._payment

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._is_last:
            draw_hairline(painter_on(self), self, "line")

    def retheme(self) -> None:
        self._title.setMinimumWidth(theme().scaled(NAME))
        for part, width in ((self._held, HELD), (self.total, TOTAL), (self.menu, END)):
            part.setFixedWidth(theme().scaled(width))

    def _connect(self) -> None:
        self._level_cell.chosen.connect(self.level_chosen)
        self.total.changed.connect(self.counted)
        self.total.problem_changed.connect(self._on_typed)
        self.total.edited.connect(self._on_typed)
        self.unit.asked.connect(self._on_price_asked)
        self.menu.price_asked.connect(self._on_price_asked)
        self.menu.notes_asked.connect(self._on_notes_asked)
        self.menu.removed.connect(self.removed)

    def _lay_out(self) -> None:
        self._payment_column = payment = QVBoxLayout()
        payment.setSpacing(0)
        payment.addWidget(self._payment)
        self._names_column = QVBoxLayout()
        self._names_column.setSpacing(0)
        self._names_column.addWidget(self._title)
        row = QHBoxLayout()
        row.setSpacing(BETWEEN)
        row.addLayout(self._names_column, 1)
        for part in (self._level_cell, self._held, self.total, self.unit):
            row.addWidget(part)
        row.addLayout(payment)
        row.addWidget(self.menu)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(EDGE, 3, EDGE, 5)
        self._column.setSpacing(4)
        self._column.addLayout(row)
        self._column.addLayout(self._says.column)


def _total_box(words: Words, view: RowView, row: QWidget) -> Stepper:
    return Stepper(
        words.translate("changes", "New total of {product}", product=view.product),
        words.translate("changes", "One less {product}", product=view.product),
        words.translate("changes", "One more {product}", product=view.product),
        row,
        value=view.quantity,
        maximum=QUANTITY_MAX,
        text_of=words.formats.count,
        read=parse_total,
    )
