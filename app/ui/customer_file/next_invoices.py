"""Above the list of invoices: the next regular one of each contract, computed on this laptop."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from app.domain.errors import RuleViolation
from app.domain.ids import CustomerId
from app.domain.kind import Kind
from app.domain.money import Money
from app.domain.pricing.trace import Step, explain_vat, explain_with_vat
from app.domain.pricing.trace.invoice import explain_invoice
from app.services.renewals.upcoming_invoices import UpcomingInvoice
from app.services.store.changes import Changes
from app.services.words.derivation import Explanation, StepNames, derivation
from app.ui.customer_file.services import InvoicesTabServices
from app.ui.explanations.amount_explanations import AmountExplanations
from app.ui.explanations.amount_pair import AmountPair
from app.ui.labels.product_names import SoldNames
from app.ui.theme import CARD, CELL, CELL_STRONG, NOTE
from app.ui.widgets.amount_button import AmountButton
from app.ui.widgets.card import Card
from app.ui.widgets.label import Label
from app.ui.workspace.workspace import Workspace

_KINDS = (Kind.CONTRACT, Kind.LICENCE, Kind.PRICE_LIST, Kind.TAX_TABLE, Kind.CUSTOMER, Kind.PARTNER)


@dataclass(frozen=True, slots=True)
class _Figure:
    """An amount as it is shown; its key tells where it comes from."""

    key: Callable[[], Explanation]
    label: str
    amount: str


class NextInvoices(Card):
    """A line a contract; hidden where nothing is to be invoiced."""

    def __init__(self, workspace: Workspace[InvoicesTabServices], id: CustomerId, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("next_invoices")
        self._workspace, self._id = workspace, id
        self._names = SoldNames(workspace)
        self._explanations = AmountExplanations(workspace, _explained, self)
        self._buttons: list[AmountButton] = []
        self._trouble = Label("", CELL, "danger", self, wrap=True)
        self._rows = QWidget(self)
        said = workspace.words.translate(
            "file",
            "Computed on this laptop from contract and licences as the portal last told them; an order that"
            " waits for it is not included.",
        )
        self._state = Label(said, NOTE, "text3", self, wrap=True)
        for part in (self._trouble, self._rows, self._state):
            self.body.addWidget(part)
        workspace.bridge.changed.connect(self._on_changed)
        self._refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._explanations.close()

    def _refresh(self) -> None:
        words, trouble = self._workspace.words, ""
        found: tuple[UpcomingInvoice, ...] = ()
        try:
            found = self._workspace.services.upcoming_invoices.of_customer(self._id)
        except RuleViolation as refused:
            trouble = " ".join(words.problem(each) for each in refused.problems)
        self._trouble.setText(trouble)
        self._trouble.setVisible(bool(trouble))
        self._show(found)
        self._state.setVisible(bool(found))
        self.setVisible(bool(found or trouble))

    def _show(self, found: tuple[UpcomingInvoice, ...]) -> None:
        for button in self._buttons:
            self._explanations.remove(button)
        self._buttons = []
        former, self._rows = self._rows, QWidget(self)
        self.body.replaceWidget(former, self._rows)
        former.hide()
        former.deleteLater()
        grid = QGridLayout(self._rows)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(0, 1)
        for place, each in enumerate(found):
            self._add(grid, 2 * place, each)
        self._rows.show()

    def _add(self, grid: QGridLayout, row: int, shown: UpcomingInvoice) -> None:
        words, formats, invoice = self._workspace.words, self._workspace.formats, shown.invoice
        title = words.translate("file", "Next regular invoice, {day}", day=formats.long_date(invoice.on))
        note = words.translate("file", "contract {number}", number=shown.contract.number)
        if shown.is_open:
            note = words.translate("file", "{note}, at the list that is known today", note=note)
        grid.addWidget(Label(title, CELL_STRONG, parent=self._rows, wrap=True), row, 0)
        grid.addWidget(Label(note, NOTE, "text2", self._rows, wrap=True), row + 1, 0)
        button = AmountButton("", CARD, self._rows, flush="end")
        button.setObjectName(f"next_invoice_{shown.contract.number}")
        net = words.translate("file", "{what}, excl. VAT", what=title)
        self._explain(button, net, invoice.net, explain_invoice(invoice))
        grid.addWidget(button, row, 1, Qt.AlignmentFlag.AlignRight)
        taxes, vat = QHBoxLayout(), shown.vat
        taxes.setSpacing(8)
        taxes.addStretch(1)
        for text, amount, steps in (
            (words.translate("file", "VAT"), vat.vat, explain_vat(vat)),
            (words.translate("file", "incl. VAT"), vat.taxable + vat.vat, explain_with_vat(vat)),
        ):
            pair = AmountPair(self._rows, is_last=amount is not vat.vat)
            pair.label.setText(text)
            self._explain(pair.amount, f"{title}, {text}", amount, steps)
            taxes.addWidget(pair)
        grid.addLayout(taxes, row + 1, 1)

    def _explain(self, button: AmountButton, label: str, amount: Money, steps: tuple[Step, ...]) -> None:
        """Write ``amount`` on its button, which tells its ``steps``."""
        words = self._workspace.words

        def explain() -> Explanation:
            told = derivation(words, steps, amount.currency, StepNames(self._names.product))
            return Explanation(label, told)

        self._explanations.show(button, _Figure(explain, label, words.formats.money(amount)), quiet=True)
        self._buttons.append(button)

    def _on_changed(self, news: object) -> None:
        changes = cast(Changes, news)
        if changes.is_everything or any(changes.of(kind) for kind in _KINDS):
            self._refresh()


def _explained(key: object, _button: AmountButton) -> Explanation:
    return cast(Callable[[], Explanation], key)()
