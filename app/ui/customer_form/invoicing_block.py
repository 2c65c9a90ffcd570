"""Where the company receives e-invoices: of which kind its address is, and the address."""

from PySide6.QtWidgets import QWidget

from app.domain.checks.electronic_address import schemes_for
from app.domain.checks.registers import register_of
from app.domain.customer.electronic_address import derived_address
from app.services.customer_form.customer_form import CustomerForm
from app.services.words import Words
from app.ui.customer_form.address_block import show_example
from app.ui.customer_form.answer_form import AnswerForm
from app.ui.forms.form_grid import FormGrid

SCHEME, VALUE = "electronic_address.scheme", "electronic_address.value"


class InvoicingBlock(FormGrid):
    """Both fields stay empty where the address follows from the numbers of the company, which is shown."""

    def __init__(self, form: AnswerForm, customer_form: CustomerForm, words: Words, parent: QWidget) -> None:
        super().__init__(parent)
        answers = customer_form.answers
        country, identity = answers.address.country, answers.identity
        self.add_section(words.translate("wizard", "E-invoices"))
        options: list[tuple[object, str]] = [
            (each.code, f"{each.code} · {each.name}") for each in schemes_for(register_of(country))
        ]
        known = {code for code, _ in options}
        if answers.electronic_address.scheme and answers.electronic_address.scheme not in known:
            options.append((answers.electronic_address.scheme, answers.electronic_address.scheme))
        usual = derived_address(country, identity.registration_number, identity.vat_number)
        shown = dict(options).get(usual.scheme, "") if usual else words.translate("wizard", "Choose")
        optional = words.translate("wizard", "optional")
        scheme = form.add_select(
            SCHEME,
            words.translate("wizard", "Kind of electronic address"),
            options,
            self,
            place=VALUE,
            empty=str(shown),
        )
        hint = words.translate("wizard", "Follows from the numbers of the company, can be changed")
        value = form.add_text(
            VALUE, words.translate("wizard", "Electronic address"), self, hint=hint if usual else ""
        )
        show_example(value, usual.value if usual else "")
        for field in (scheme, value):
            field.set_optional(optional)
        self.add_row((scheme, 6), (value, 6))
