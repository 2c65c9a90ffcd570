"""The fields of an address, as its country writes it."""

from PySide6.QtWidgets import QWidget

from app.services.flows.adding_customer import AddingCustomer
from app.services.flows.address_form import AddressField, address_fields
from app.services.words import Words
from app.ui.forms.field import Field
from app.ui.forms.form_grid import FormGrid
from app.ui.wizard.answer_form import AnswerForm
from app.ui.wizard.country_options import country_options
from app.ui.wizard.labels import ADDRESS

_POSTCODE, _HALF = 2, 6


class AddressBlock:
    """Adds the rows of the address at ``prefix`` to a grid: country, street, then what the country asks."""

    def __init__(self, form: AnswerForm, flow: AddingCustomer, words: Words, prefix: str) -> None:
        self._form, self._flow, self._words, self._prefix = form, flow, words, prefix

    def add_to(self, grid: FormGrid) -> None:
        """The rows, with every field in the order in which one reads them."""
        words, optional = self._words, self._words.translate("wizard", "optional")
        country = self._form.add_select(
            f"{self._prefix}.country",
            words.translate("wizard", "Country"),
            country_options(words),
            grid,
            empty=words.translate("wizard", "Choose"),
        )
        line1 = self._text("line1", words.translate("wizard", "Address"), grid)
        line2 = self._text("line2", words.translate("wizard", "Additional line"), grid)
        line2.set_optional(optional)
        grid.add_row((country, _HALF), (line1, _HALF))
        fields = address_fields(self._flow.text(f"{self._prefix}.country"))
        placed = [(self._place(each, grid), each) for each in fields]
        if len(placed) == 2:
            spans = [_POSTCODE if each.name == "postal_code" else _HALF - _POSTCODE for _, each in placed]
            grid.add_row((line2, _HALF), *zip((field for field, _ in placed), spans, strict=True))
            return
        grid.add_row((line2, _HALF), *((field, _HALF) for field, _ in placed[:1]))
        if placed[1:]:
            grid.add_row(*((field, _HALF) for field, _ in placed[1:]))

    def _place(self, part: AddressField, grid: QWidget) -> Field:
        label = self._words.say(ADDRESS[part.label])
        if part.choices:
            path = f"{self._prefix}.{part.name}"
            empty = self._words.translate("wizard", "Choose")
            field = self._form.add_select(path, label, part.choices, grid, empty=empty)
        else:
            field = self._text(part.name, label, grid)
        if not part.is_required:
            field.set_optional(self._words.translate("wizard", "optional"))
        return field

    def _text(self, name: str, label: str, grid: QWidget) -> Field:
        return self._form.add_text(f"{self._prefix}.{name}", label, grid)
