"""The fields of a Microsoft account that is to be created."""

from PySide6.QtWidgets import QWidget

from app.domain.customer.microsoft import TENANT_SUFFIX, EducationSegment, Qualification
from app.services.customer_form.customer_form import CustomerForm
from app.services.words import Words
from app.ui.customer_form.address_block import AddressBlock
from app.ui.customer_form.answer_form import AnswerForm
from app.ui.customer_form.phone_block import add_phone
from app.ui.forms.form_grid import FormGrid
from app.ui.forms.text_input import TextInput

PREFIX = "microsoft.new_tenant.prefix"
QUALIFICATION = "microsoft.new_tenant.qualification"


class TenantBlock:
    """``grids`` stand below each other: the account, whom Microsoft writes to, and the address."""

    def __init__(self, form: AnswerForm, customer_form: CustomerForm, words: Words, parent: QWidget) -> None:
        self._form, self._customer_form, self._words = form, customer_form, words
        self._optional = words.translate("wizard", "optional")
        self.account, self.person = FormGrid(parent), FormGrid(parent)
        self._add_account()
        self._add_person()

    def _add_account(self) -> None:
        words, form, grid = self._words, self._form, self.account
        name = form.add_text(_at("company_name"), words.translate("wizard", "Company name"), grid)
        prefix = form.add_text(PREFIX, words.translate("wizard", "Name of the account"), grid)
        if isinstance(prefix.input, TextInput):
            prefix.input.set_unit(TENANT_SUFFIX)
        prefix.set_spoken(f"{prefix.label()} {TENANT_SUFFIX}")
        number = form.add_text(_at("registration_id"), words.translate("wizard", "Registration number"), grid)
        number.set_optional(self._optional)
        kind = form.add_select(
            QUALIFICATION,
            words.translate("wizard", "Qualification"),
            [(each.value, words.name(each)) for each in Qualification],
            grid,
        )
        grid.add_row((name, 6), (prefix, 6))
        grid.add_row((number, 6), (kind, 6))
        if self._customer_form.text(QUALIFICATION) == Qualification.EDUCATION:
            self._add_education()

    def _add_education(self) -> None:
        words, form, grid = self._words, self._form, self.account
        segment = form.add_select(
            _at("education_segment"),
            words.translate("wizard", "Kind of school"),
            [(each.value, words.name(each)) for each in EducationSegment],
            grid,
            empty=words.translate("wizard", "Choose"),
        )
        website = form.add_text(
            _at("education_website"), words.translate("wizard", "Website of the school"), grid
        )
        grid.add_row((segment, 6), (website, 6))

    def _add_person(self) -> None:
        words, form, grid = self._words, self._form, self.person
        grid.add_section(words.translate("wizard", "Contact for Microsoft"))
        first = form.add_text(_at("name.first"), words.translate("wizard", "First name"), grid)
        last = form.add_text(_at("name.last"), words.translate("wizard", "Last name"), grid)
        email = form.add_text(_at("email"), words.translate("wizard", "E-mail"), grid)
        label = words.translate("wizard", "Phone")
        phone = add_phone(form, words, _at("phone"), label, grid, is_required=True)
        grid.add_row((first, 6), (last, 6))
        grid.add_row((email, 6), *phone)
        AddressBlock(form, self._customer_form, words, _at("address")).add_to(grid)


def _at(name: str) -> str:
    return f"microsoft.new_tenant.{name}"
