"""The order as it will be placed: its lines, two boxes, and the customer's number of the order."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from app.domain.errors import Problem
from app.services.approvals.approvals import ApprovalStanding
from app.services.change_orders.change_checks import Consent
from app.services.change_orders.change_editor import ChangeEditor
from app.services.words.catalogue_texts import text_in
from app.ui.change_orders.preview.horizon_rows import HorizonRows
from app.ui.change_orders.review.consent_boxes import ConsentBoxes, agreement_text, what_is_missing
from app.ui.change_orders.review.review_table import ReviewTable
from app.ui.change_orders.services import ChangePageServices
from app.ui.explanations.amount_explanations import AmountExplanations
from app.ui.labels.key_names import ctrl_enter
from app.ui.theme import CELL, CELL_STRONG, NOTE
from app.ui.widgets.buttons import Button
from app.ui.widgets.card import Card
from app.ui.widgets.flow_row import FlowRow
from app.ui.widgets.label import Label
from app.ui.widgets.limited_width import LimitedWidth
from app.ui.widgets.scroll_area import ScrollArea
from app.ui.widgets.side_by_side import SideBySide
from app.ui.workspace.workspace import Workspace

_MARGIN = 24
REVIEW = 1224
"""How wide an order before it is placed is at most."""


class ChangeReview(QWidget):
    """What is ordered, and what has to be agreed to before *Submit* is there.

    Signals:
        submitted: the rep places the order.
        ask_asked: a manager is to be asked before the order is placed.
        noted: the number of the order, or that none is required, is another one now.
    """

    submitted = Signal()
    ask_asked = Signal()
    noted = Signal()

    def __init__(
        self,
        workspace: Workspace[ChangePageServices],
        editor: ChangeEditor,
        explanations: AmountExplanations,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._workspace, self._editor, self._explanations = workspace, editor, explanations
        words = workspace.words
        self._table: ReviewTable | None = None
        self._facts: QWidget | None = None
        self._lines = QVBoxLayout()
        self._due = HorizonRows(explanations, self)
        self._boxes = ConsentBoxes(words, editor.customer.identity.name, self._agreement_text(), self)
        self._trouble = Label("", CELL, "danger", self, wrap=True)
        self.submit = Button(
            words.translate("changes", "Submit the order"), "primary", parent=self, height=40
        )
        self.submit.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.ask = Button(
            words.translate("approvals", "Save and ask for approval"), "primary", "pen", self, height=40
        )
        self.ask.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        for button in (self.submit, self.ask):
            button.set_main(ctrl_enter(words))
        self._needs_approval = Label("", CELL, "text2", self, wrap=True)
        self._standing, self._beyond = ApprovalStanding.FREE, editor.beyond.every()
        self._missing = Label(what_is_missing(words), CELL, "text2", self, wrap=True)
        self._missing.setObjectName("tick_first")
        offline = words.translate("changes", "Offline, it leaves with the next exchange.")
        self._offline = Label(offline, NOTE, "text3", self)
        self._name_parts()
        self._lay_out()
        self._boxes.take_number(editor.draft.po_number, needs_none=editor.draft.needs_no_po)
        self._boxes.ticked.connect(self._show_submit)
        self._boxes.noted.connect(self.noted)
        self.submit.clicked.connect(self.submitted)
        self.ask.clicked.connect(self.ask_asked)
        self._show_submit()

    @property
    def consent(self) -> Consent:
        """What was agreed to so far."""
        return self._boxes.consent

    @property
    def first_field(self) -> QWidget:
        """Where the keyboard begins."""
        return self._boxes.first_field

    def show_approval(self, standing: ApprovalStanding) -> None:
        """Offer the order, or first the question to a manager; say that an answer is awaited."""
        words, self._standing = self._workspace.words, standing
        said, self._beyond = "", self._editor.beyond.every()
        if self._beyond is not None:
            said = words.problem(self._beyond)
        elif standing is ApprovalStanding.NEEDED:
            said = words.translate("approvals", "The discount is beyond your limit: a manager must approve.")
        elif standing is ApprovalStanding.WAITS:
            said = words.problem(Problem("approval.waits"))
        self._needs_approval.setText(said)
        self._needs_approval.setVisible(bool(said))
        self._show_submit()

    def show_order(self) -> None:
        """Show what is ordered as it is now; what was agreed to was another order."""
        self._boxes.untick()
        if self._table is not None:
            self._table.forget()
        for former in (self._table, self._facts):
            if former is not None:
                self._lines.removeWidget(former)
                former.hide()
                former.deleteLater()
        self._facts = self._build_facts()
        self._table = ReviewTable(self._editor, self._explanations, self)
        self._lines.addWidget(self._facts)
        self._lines.addWidget(self._table)
        self._due.show_horizons(self._editor.preview().horizons)
        self._put_in_order(self._table)

    def _put_in_order(self, table: ReviewTable) -> None:
        """The keyboard comes to the lines before the boxes below them, which were built earlier."""
        stops = (*table.tab_stops, *self._boxes.tab_stops, *self._due.tab_stops, self.ask, self.submit)
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)

    def tell(self, problems: Sequence[Problem]) -> None:
        """Say what kept the order from being placed, at the number or above the button, which works again."""
        self.submit.setEnabled(True)
        words, others = self._workspace.words, self._boxes.tell(problems)
        self._trouble.setText("\n".join(dict.fromkeys(words.problem(each) for each in others)))
        self._trouble.setVisible(bool(others))

    def _agreement_text(self) -> str:
        words, services = self._workspace.words, self._workspace.services
        wanted, on = self._editor.names.programme.agreement_id, self._editor.editing.terms.on
        if wanted is None:
            return ""
        agreement = services.catalogue.agreement_in_force(wanted, on)
        title, day = text_in(agreement.title, words.language), words.formats.long_date(agreement.valid_from)
        return agreement_text(words, title, agreement.version, day)

    def _build_facts(self) -> QWidget:
        words, editor, state = self._workspace.words, self._editor, self._editor.editing.state
        formats, contract, last_day = words.formats, editor.contract, editor.end
        partner = self._workspace.services.catalogue.partner()
        facts = [
            (words.translate("changes", "Partner"), partner.name),
            (words.translate("changes", "Company"), editor.customer.identity.name),
        ]
        if contract is not None and last_day is not None:
            end = formats.short_date(last_day)
            text = words.translate("changes", "{number}, ends {day}", number=contract.number, day=end)
            facts.append((words.translate("changes", "Contract"), text))
        seats = f"{formats.count(state.seats_before)} → {formats.count(state.seats)}"
        facts.append((words.translate("changes", "Effective"), formats.short_date(state.terms.on)))
        facts.append((words.translate("changes", "Total number of licences"), seats))
        row = FlowRow(self, gap=40)
        for label, text in facts:
            fact = QWidget(row)
            pair = QVBoxLayout(fact)
            pair.setContentsMargins(0, 0, 0, 8)
            pair.setSpacing(2)
            pair.addWidget(Label(label, NOTE, "text3", fact))
            pair.addWidget(Label(text, CELL_STRONG, parent=fact))
            row.add(fact)
        return row

    def submit_if_offered(self) -> None:
        """Press what is offered at this moment: the order, or the question to a manager; else nothing."""
        for button in (self.submit, self.ask):
            if button.isVisible() and button.isEnabled():
                button.click()
                return

    def _show_submit(self) -> None:
        """Let the boxes bring *Submit* into being."""
        is_free = self._standing in (ApprovalStanding.FREE, ApprovalStanding.GRANTED)
        self.ask.setVisible(self._standing is ApprovalStanding.NEEDED and self._beyond is None)
        is_there = self._boxes.is_agreed and is_free
        self.submit.setVisible(is_there)
        self._missing.setVisible(is_free and not is_there)
        self._offline.setVisible(is_there)

    def _name_parts(self) -> None:
        self.submit.setObjectName("submit_change")
        self.ask.setObjectName("ask_approval")
        self._needs_approval.setObjectName("needs_approval")
        self._needs_approval.hide()
        self._trouble.hide()

    def _lay_out(self) -> None:
        content = QWidget(self)
        column = QVBoxLayout(content)
        column.setContentsMargins(_MARGIN, 20, _MARGIN, _MARGIN)
        column.setSpacing(24)
        column.addLayout(self._lines)
        column.addWidget(SideBySide(self._boxes, self._lay_out_card(content), 24, content))
        column.addStretch(1)
        scroll = ScrollArea(self)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(LimitedWidth(content, REVIEW, self))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)

    def _lay_out_card(self, content: QWidget) -> Card:
        card = Card(content)
        column = card.body
        column.setSpacing(12)
        for part in (self._due, self._trouble, self._needs_approval, self._missing, self.ask, self.submit):
            column.addWidget(part)
        column.addWidget(self._offline, 0, Qt.AlignmentFlag.AlignHCenter)
        return card
