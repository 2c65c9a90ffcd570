"""The first step of a change: the total of everything, the products, and what keeps it from going on."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.errors import Problem
from app.domain.ids import LineId
from app.services.change_orders.change_editor import ChangeEditor
from app.services.quotes.line_problems import line_of
from app.ui.change_orders.editor.change_banners import ChangeBanners
from app.ui.change_orders.editor.end_controls import EndControls
from app.ui.change_orders.editor.reduction_policy import policy_sentence
from app.ui.change_orders.editor.renewal_strip import RenewalStrip
from app.ui.change_orders.editor.total_card import TotalCard
from app.ui.change_orders.lines.change_table import ChangeTable
from app.ui.explanations.amount_explanations import AmountExplanations
from app.ui.forms.notes import Notes
from app.ui.forms.references import References
from app.ui.theme import CELL, NOTE
from app.ui.widgets.banner import Banner
from app.ui.widgets.label import Label
from app.ui.widgets.line_edit import enter_field
from app.ui.widgets.segmented import Segmented

_MARGIN = 24
FORM = 1008
"""How wide it is at most: where there is more room, a name stays near its boxes."""


class ChangeForm(QWidget):
    """What the rep works on.

    Signals:
        edited: the change is another one now.
    """

    edited = Signal()

    def __init__(self, editor: ChangeEditor, explanations: AmountExplanations, parent: QWidget) -> None:
        super().__init__(parent)
        self._editor, self._words = editor, editor.names.words
        self._card = TotalCard(self._words, self)
        self._card.hide()
        self._lines: tuple[LineId, ...] = ()
        self._coach = Banner("info", "", "", self, icon="info")
        self._coach.setObjectName("reduction_coach")
        self.banners = ChangeBanners(editor, self)
        self._approval = Banner("warning", "", "", self, icon="attention")
        self._approval.setObjectName("change_beyond_limit")
        self._approval.hide()
        self._trouble = Label("", CELL, "danger", self, wrap=True)
        self._trouble.setObjectName("change_trouble")
        self._trouble.hide()
        self._commitment = self._commitment_choice()
        self._table = ChangeTable(editor, explanations, self)
        self._notes = Notes(editor.editing.terms, self._words, self)
        invoicing = editor.editing.terms.invoicing
        self._references = References(invoicing, self._words, self, with_order=False)
        self._note = Label("", NOTE, "text3", self, wrap=True)
        self._partner_day = Label("", NOTE, "text3", self, wrap=True)
        self._partner_day.setObjectName("partner_day")
        self._end = EndControls(editor, self)
        self.renewal = RenewalStrip(editor, self)
        self._lay_out()
        self._card.total_changed.connect(self._on_total)
        self._table.edited.connect(self.edited)
        self._notes.edited.connect(self._on_note)
        self._references.edited.connect(self._on_reference)
        self._end.edited.connect(self.edited)
        self.renewal.edited.connect(self.edited)

    @property
    def first_field(self) -> QWidget:
        """Where the keyboard begins."""
        return self._card.total if self._card.total.isVisibleTo(self) else self._table.first_field

    def enter_mistyped(self) -> bool:
        """Give the keyboard to a box in which stands nothing of use; False where there is none."""
        box = self._table.mistyped()
        if box is None and self._card.total.has_problem():
            box = self._card.total
        if box is not None:
            enter_field(box)
        return box is not None

    def show_day(self, sentence: str) -> None:
        """Say whose dates these are; nothing where the partner has the same day."""
        self._partner_day.setText(sentence)
        self._partner_day.setVisible(bool(sentence))

    def refresh(self) -> None:
        """Show the change as it is now."""
        state, words = self._editor.editing.state, self._words
        self._show_total()
        first, second = policy_sentence(self._editor)
        self._coach.set_message("info", first, second, icon="info")
        self._show_approval()
        self._table.refresh()
        self._notes.show_terms(state.terms)
        self._references.show_terms(state.terms.invoicing)
        months = state.terms.commitment_months
        if self._commitment is not None and months in self._editor.names.programme.commitments:
            self._commitment.set_value(months)
        self._end.refresh()
        self.renewal.refresh()
        end = self._editor.end
        version = state.basis.prices.version
        if end is not None:
            self._note.setText(
                words.translate(
                    "changes",
                    "What is added ends with the contract, on {day}. Price list v{version}.",
                    day=words.formats.short_date(end),
                    version=version,
                )
            )

    def _show_total(self) -> None:
        """Have one box for products that share a total; it comes and goes with products, never by typing."""
        state = self._editor.editing.state
        lines = tuple(each.id for each in state.terms.lines)
        if lines != self._lines:
            self._lines = lines
            is_shared = self._card.isVisibleTo(self) or state.common_total is not None
            self._card.setVisible(is_shared and len(lines) > 1)
        self._card.show_totals(state.seats_before, state.common_total)

    def _show_approval(self) -> None:
        """Say that the whole grants more than the rep may, or a part of it more than anybody may."""
        words = self._words
        beyond = self._editor.beyond.every()
        whole = next((each for each in self._editor.beyond.reasons() if not each.field), None)
        if beyond is not None:
            first = words.translate("changes", "Beyond what a manager may grant.")
            self._approval.set_message("danger", first, words.problem(beyond), icon="error")
        elif whole is not None:
            first = words.translate("changes", "Beyond your limit as a whole.")
            self._approval.set_message("warning", first, words.problem(whole), icon="attention")
        self._approval.setVisible(beyond is not None or whole is not None)

    def tell(self, problems: Sequence[Problem]) -> None:
        """Say what is wrong at its place, or above, and give the keyboard to the first part that is."""
        words = self._words
        noted = [
            each for each in problems if self._notes.show_problem(each) or self._references.show_problem(each)
        ]
        others = [each for each in problems if each not in noted and line_of(each) is None]
        self._trouble.setText("\n".join(dict.fromkeys(words.problem(each) for each in others)))
        self._trouble.setVisible(bool(others))
        for problem in problems:
            place = line_of(problem)
            if place is not None:
                line = self._editor.editing.terms.lines[place[0]]
                enter_field(self._table.field(line, place[1]))
                return
        first = self._notes.first_problem() or self._references.first_problem()
        if first is not None:
            first.enter()
        elif problems:
            self.first_field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _commitment_choice(self) -> Segmented | None:
        """How long the first licences are committed to, where the programme leaves a choice."""
        words, months = self._words, self._editor.names.programme.commitments
        if self._editor.editing.terms.contract_id is not None or len(months) == 1:
            return None
        options = [(each, words.translate("changes", "{n} months", n=each)) for each in months]
        choice = Segmented(words.translate("changes", "Commitment"), options, self)
        choice.setObjectName("commitment")
        choice.chosen.connect(self._on_commitment)
        return choice

    def _commitment_row(self, choice: Segmented) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(Label(choice.accessibleName(), CELL, "text2", self))
        row.addWidget(choice)
        row.addStretch(1)
        return row

    def _on_commitment(self, months: object) -> None:
        self._editor.editing.change(commitment_months=months)
        self.edited.emit()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, 20, _MARGIN, 16)
        column.setSpacing(12)
        above = (self.banners, self._end.extended, self._card, self._coach, self._end.banner)
        for part in (*above, self.renewal, self._approval, self._trouble):
            column.addWidget(part)
        column.addSpacing(8)
        if self._commitment is not None:
            column.addLayout(self._commitment_row(self._commitment))
        column.addWidget(self._table)
        column.addSpacing(8)
        column.addWidget(self._notes)
        column.addWidget(self._references)
        column.addStretch(1)
        last = QHBoxLayout()
        last.addWidget(self._note, 1)
        last.addWidget(self._end.link)
        column.addLayout(last)
        column.addWidget(self._partner_day)

    def _on_note(self, field: str, text: object) -> None:
        self._editor.editing.change(field, **{field: text})
        self.edited.emit()

    def _on_reference(self, field: str, terms: object) -> None:
        self._editor.editing.change(field, invoicing=terms)
        self.edited.emit()

    def _on_total(self, quantity: int) -> None:
        self._editor.editing.change_all(quantity, "all totals")
        self.edited.emit()
