"""The fields of an address, as its country writes it."""

from PySide6.QtWidgets import QWidget

from app.services.customer_form.address_form import AddressField, address_fields
from app.services.customer_form.answers_by_country import not_asked_for
from app.services.customer_form.customer_answers import CountryAnswer
from app.services.customer_form.customer_form import CustomerForm
from app.services.words import Words
from app.services.words.regions import region_choices
from app.ui.customer_form.answer_form import AnswerForm
from app.ui.customer_form.country_options import country_options
from app.ui.forms.field import Field
from app.ui.forms.field_pair import FieldPair
from app.ui.forms.form_grid import FormGrid
from app.ui.forms.text_input import TextInput
from app.ui.labels.field_labels import ADDRESS

_POSTCODE, _HALF = 2, 6
# The word that it may stay empty stands beside its label.
_OPTIONAL_POSTCODE = 3


class AddressBlock:
    """Adds the rows of the address at ``prefix`` to a grid: country, street, then what the country asks."""

    def __init__(self, form: AnswerForm, customer_form: CustomerForm, words: Words, prefix: str) -> None:
        self._form, self._customer_form, self._words, self._prefix = form, customer_form, words, prefix

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
        country.set_hint(self._skipped())
        fields = address_fields(self._customer_form.text(f"{self._prefix}.country"))
        self._add_places(grid, line2, [(self._place(each, grid), each) for each in fields])

    def _add_places(self, grid: FormGrid, line2: Field, placed: list[tuple[Field, AddressField]]) -> None:
        """Code and city beside the second line; of three, the two that are written together below."""
        is_code_first = bool(placed) and placed[0][1].name == "postal_code"
        if len(placed) == 2 or (is_code_first and len(placed) > 2):
            grid.add_row((line2, _HALF), (self._pair(placed[:2], grid), _HALF))
            rest = placed[2:]
        else:
            grid.add_row((line2, _HALF), *((field, _HALF) for field, _ in placed[:1]))
            rest = placed[1:]
        if rest:
            grid.add_row(*((field, _HALF) for field, _ in rest))

    def _pair(self, placed: list[tuple[Field, AddressField]], grid: QWidget) -> QWidget:
        (first, of_first), (second, of_second) = placed
        code = of_first if of_first.name == "postal_code" else of_second
        share = _POSTCODE if code.is_required else _OPTIONAL_POSTCODE
        return FieldPair(first, second, share if code is of_first else _HALF - share, grid)

    def _place(self, part: AddressField, grid: QWidget) -> Field:
        label = self._words.say(ADDRESS[part.label])
        if part.choices:
            path = f"{self._prefix}.{part.name}"
            empty = self._words.translate("wizard", "Choose")
            country = self._customer_form.text(f"{self._prefix}.country")
            options = region_choices(self._words, country, part.choices)
            field = self._form.add_select(path, label, options, grid, empty=empty)
        else:
            field = self._text(part.name, label, grid)
            show_example(field, part.example)
        if not part.is_required:
            field.set_optional(self._words.translate("wizard", "optional"))
        return field

    def _skipped(self) -> str:
        """What was typed for another country and is not asked for in this one; empty where all is."""
        left = not_asked_for(self._customer_form.answers, self._prefix)
        if not left:
            return ""
        return self._words.translate(
            "wizard",
            "Not part of an address there, kept in case you come back: {values}",
            values=", ".join(map(self._kept_value, left)),
        )

    def _kept_value(self, answer: CountryAnswer) -> str:
        choices = next((each.choices for each in address_fields(answer.country) if each.name == "region"), ())
        names = dict(region_choices(self._words, answer.country, choices))
        return names.get(answer.text, answer.text) if answer.path.endswith(".region") else answer.text

    def _text(self, name: str, label: str, grid: QWidget) -> Field:
        return self._form.add_text(f"{self._prefix}.{name}", label, grid)


def show_example(field: Field, example: str) -> None:
    """Show in an empty field what its answers look like."""
    if isinstance(field.input, TextInput):
        field.input.setPlaceholderText(example)
