"""Where the invoices go and who pays them: boxes for what is the company's, fields for what is not."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.services.customer_form.customer_form import CustomerForm
from app.services.words import Words
from app.ui.customer_form.address_block import AddressBlock
from app.ui.customer_form.answer_form import AnswerForm
from app.ui.customer_form.step_page import RING
from app.ui.forms.form_grid import FormGrid
from app.ui.widgets.choices import CheckBox


class BillingBlock(FormGrid):
    """What is unticked begins as a copy to edit.

    Signals:
        outdated: other fields are asked for now; carries where the keyboard goes then.
    """

    outdated = Signal(str)

    def __init__(self, form: AnswerForm, customer_form: CustomerForm, words: Words, parent: QWidget) -> None:
        super().__init__(parent)
        self._form, self._customer_form, self._words = form, customer_form, words
        answers = customer_form.answers
        here = self._box("is_billed_here", words.translate("wizard", "Bill to the same address"))
        here.setChecked(not answers.is_billed_elsewhere)
        here.toggled.connect(self._on_here_toggled)
        company = self._box("is_company_billed", words.translate("wizard", "Bill the company itself"))
        company.setChecked(not answers.bills_other)
        company.toggled.connect(self._on_company_toggled)
        self.add_row((_framed(here, self), 6), (_framed(company, self), 6))
        if answers.bills_other or answers.is_billed_elsewhere:
            self.add_section(words.translate("wizard", "Billing profile"))
        if answers.bills_other:
            self._add_payer()
        if answers.is_billed_elsewhere:
            AddressBlock(form, customer_form, words, "billing.address").add_to(self)

    def _box(self, name: str, text: str) -> CheckBox:
        box = CheckBox(text, self)
        box.setObjectName(name)
        return box

    def _add_payer(self) -> None:
        words, form = self._words, self._form
        name = form.add_text("billing.name", words.translate("wizard", "Profile name"), self)
        bill_to = form.add_text(
            "billing.bill_to",
            words.translate("wizard", "Bill to"),
            self,
            hint=words.translate("wizard", "Its parent or a third party"),
        )
        self.add_row((name, 6), (bill_to, 6))

    def _on_here_toggled(self, is_same: bool) -> None:
        self._customer_form.bill_elsewhere(not is_same)
        self.outdated.emit("is_billed_here" if is_same else "billing.address.country")

    def _on_company_toggled(self, is_same: bool) -> None:
        self._customer_form.bill_other(not is_same)
        self.outdated.emit("is_company_billed" if is_same else "billing.name")


def _framed(box: CheckBox, parent: QWidget) -> QWidget:
    """``box`` with the room that fields keep around theirs."""
    frame = QWidget(parent)
    row = QHBoxLayout(frame)
    row.setContentsMargins(RING, 4, RING, 4)
    row.addWidget(box)
    row.addStretch(1)
    return frame
