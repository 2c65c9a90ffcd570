"""The bar below a purchase: what the cart comes to, and the step that follows."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.catalogue.catalogue import Period
from app.domain.errors import Problem
from app.domain.pricing.priced import PricedQuote
from app.services.approvals.approvals import ApprovalStanding
from app.services.purchases.purchase_flow import PurchaseFlow, beyond_any
from app.services.purchases.start_trial import may_try
from app.services.quotes.offer_amounts import AmountKey, AmountKind, DisplayAmount
from app.services.quotes.offer_preview import PERIODS, display_periods
from app.ui.explanations.amount_cell import INSET
from app.ui.labels.key_names import ctrl_enter
from app.ui.purchase.explanations import AmountExplanations
from app.ui.theme import CELL, NOTE, SECTION
from app.ui.widgets.amount_button import AmountButton
from app.ui.widgets.buttons import Button
from app.ui.widgets.card import Panel
from app.ui.widgets.flow_row import FlowRow
from app.ui.widgets.kept_clear import keep_clear
from app.ui.widgets.label import Label
from app.ui.workspace.workspace import Workspace


class OrderBar(Panel):
    """``back`` is there in the review; ``go_on`` says what it does there and before."""

    def __init__(
        self,
        workspace: Workspace[object],
        flow: PurchaseFlow,
        explanations: AmountExplanations,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("surface", "top", parent)
        keep_clear(self)
        words = workspace.words
        self._workspace, self._flow, self._explanations = workspace, flow, explanations
        self._empty = Label(words.translate("purchase", "Nothing in the cart yet"), SECTION, parent=self)
        self._how = Label(words.translate("purchase", "Enter how many of each product."), NOTE, "text3", self)
        self._totals = FlowRow(self, gap=4)
        self._amounts: dict[Period, tuple[AmountButton, Label]] = {
            period: (
                AmountButton("", SECTION, self, with_mark=True),
                Label("", CELL, "text2", self),
            )
            for period in PERIODS
        }
        self._invoice = FlowRow(self, gap=4)
        self._first = AmountButton("", CELL, self)
        self.trouble = Label("", CELL, "danger", self, wrap=True)
        self.trouble.setObjectName("cart_trouble")
        self.trouble.hide()
        self.back = Button(words.translate("purchase", "Change the cart"), "secondary", "back", self)
        self.back.setObjectName("cart_back")
        days = flow.programme.trial_days
        self.trial = Button(
            words.translate("purchase", "Try for {n} days", n=days), "secondary", "clock", self
        )
        self.trial.setObjectName("start_trial")
        self.trial.hide()
        self.go_on = Button(words.translate("purchase", "Review the order"), "primary", None, self)
        self.go_on.setObjectName("review_order")
        self.place = Button(words.translate("purchase", "Place the order"), "primary", "cart", self)
        self.place.setObjectName("place_order")
        self.ask = Button(words.translate("approvals", "Ask for approval"), "primary", "pen", self)
        self.ask.setObjectName("ask_approval")
        for button in (self.go_on, self.place, self.ask):
            button.set_main(ctrl_enter(words))
        self._approval = Label("", CELL, "text2", self, wrap=True)
        self._approval.setObjectName("needs_approval")
        self._standing, self._beyond = ApprovalStanding.FREE, beyond_any(flow)
        self._lay_out()
        self.show_step(is_review=False)

    def show_step(self, *, is_review: bool) -> None:
        """Show the buttons of the cart, or of its review."""
        self.back.setVisible(is_review)
        self._is_review = is_review
        self._show_approval()
        self.go_on.setVisible(not is_review)
        self.trial.setVisible(not is_review and may_try(self._flow))

    def show_approval(self) -> None:
        """Offer the order, or first the question to a manager; say that an answer is awaited."""
        self._standing, self._beyond = self._flow.standing(), beyond_any(self._flow)
        self._show_approval()

    def _show_approval(self) -> None:
        words, found, is_review = self._workspace.words, self._standing, self._is_review
        can_ask = found is ApprovalStanding.NEEDED and self._beyond is None
        self.ask.setVisible(is_review and can_ask)
        self.place.setVisible(is_review and not can_ask)
        said = ""
        if self._beyond is not None:
            said = words.problem(self._beyond)
        elif found is ApprovalStanding.NEEDED:
            said = words.translate("approvals", "The discount is beyond your limit: a manager must approve.")
        elif found is ApprovalStanding.WAITS:
            said = words.problem(Problem("approval.waits"))
        elif found is ApprovalStanding.GRANTED:
            said = words.translate("approvals", "Approved: you can place the order.")
        if self._beyond is not None or found is ApprovalStanding.WAITS:
            self.place.refuse(said)
        else:
            self.place.allow()
        self._approval.setText(said)
        self._approval.setVisible(is_review and bool(said))

    def show_priced(self, priced: PricedQuote | None) -> None:
        """Show what the cart comes to; the trouble of before is no longer told."""
        self.tell("")
        self.trial.setVisible(self.go_on.isVisibleTo(self) and may_try(self._flow))
        for part in (self._empty, self._how):
            part.setVisible(priced is None)
        self._totals.setVisible(priced is not None)
        self._invoice.setVisible(priced is not None)
        if priced is None:
            return
        names, formats = self._flow.names, self._workspace.formats
        shown = display_periods(priced)
        for period, (amount, unit) in self._amounts.items():
            amount.setVisible(period in shown)
            unit.setVisible(period in shown)
            unit.setText(names.unit(period))
            net = formats.money(priced.of(period).net)
            self._explanations.show(
                amount, DisplayAmount(AmountKey(AmountKind.NET, period), names.net(period), net)
            )
        self._explanations.lead_with(self._amounts[shown[0]][0])
        invoice = self._workspace.words.translate("purchase", "First invoice incl. VAT")
        first = DisplayAmount(AmountKey(AmountKind.FIRST), invoice, formats.money(priced.due_first))
        self._explanations.show(self._first, first)

    def tell(self, trouble: str) -> None:
        """Say why the order cannot go on."""
        self.trouble.setText(trouble)
        self.trouble.setVisible(bool(trouble))

    def _lay_out(self) -> None:
        words = self._workspace.words
        for period, (amount, unit) in self._amounts.items():
            amount.setObjectName(f"cart_total_{period.value}")
            self._totals.add(amount)
            self._totals.add(unit)
        self._first.setObjectName("cart_first")
        first = Label(words.translate("purchase", "First invoice incl. VAT"), NOTE, "text3", self)
        self._invoice.add(first)
        self._invoice.add(self._first)
        texts = QVBoxLayout()
        texts.setSpacing(0)
        for part in (self._empty, self._how, first, self._approval, self.trouble):
            part.setContentsMargins(INSET, 0, 0, 0)
        for each in (self._empty, self._how, self._totals, self._invoice, self._approval, self.trouble):
            texts.addWidget(each)
        row = QHBoxLayout(self)
        row.setContentsMargins(24 - INSET, 12, 24, 12)
        row.setSpacing(8)
        row.addLayout(texts, 1)
        row.addWidget(self.back)
        row.addWidget(self.trial)
        row.addWidget(self.go_on)
        row.addWidget(self.ask)
        row.addWidget(self.place)
