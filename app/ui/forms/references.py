"""What the buyer wants to find on the invoice: its order, its service, and what is delivered."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain.catalogue.catalogue import OperationNature
from app.domain.quote.invoicing_terms import InvoicingTerms
from app.services.words import Words
from app.services.words.invoicing import NATURES
from app.ui.forms.field import Field
from app.ui.forms.field_group import FieldGroup
from app.ui.forms.text_input import TextInput
from app.ui.widgets.select import Select

_FROM_THE_CATALOGUE = ""


class References(FieldGroup):
    """Fields side by side, all of which may stay as they are.

    Where the buyer's order is asked for elsewhere (not ``with_order``), its field is not there.

    Signals:
        edited: the name of the field and the invoicing terms as they are now, at each keystroke.
    """

    edited = Signal(str, object)

    def __init__(
        self, terms: InvoicingTerms, words: Words, parent: QWidget, *, with_order: bool = True
    ) -> None:
        super().__init__(words, parent, part="invoicing")
        self._terms = terms
        self.buyer_order, self.service_code = TextInput(parent=self), TextInput(parent=self)
        options: list[tuple[object, str]] = [
            (_FROM_THE_CATALOGUE, words.translate("quotes", "As the catalogue says")),
            *((nature.value, words.say(name)) for nature, name in NATURES.items()),
        ]
        self.nature = Select(words.translate("quotes", "Nature of the operation"), options, self)
        optional = words.translate("quotes", "optional")
        self.fields = {
            "buyer_order": Field(
                words.translate("quotes", "Order of the customer"),
                self.buyer_order,
                self,
                optional=optional,
                is_flush=True,
            ),
            "service_code": Field(
                words.translate("quotes", "Service of the customer"),
                self.service_code,
                self,
                optional=optional,
                is_flush=True,
            ),
            "nature": Field(
                words.translate("quotes", "Nature of the operation"), self.nature, self, is_flush=True
            ),
        }
        if not with_order:
            self.fields.pop("buyer_order").hide()
        for name, field in self.fields.items():
            field.input.setObjectName(name)
        self._lay_side_by_side()
        self.show_terms(terms)
        self.buyer_order.textEdited.connect(self._on_order)
        self.service_code.textEdited.connect(self._on_service)
        self.nature.chosen.connect(self._on_nature)

    def show_terms(self, terms: InvoicingTerms) -> None:
        """Show other references, as after an undo; what was wrong with those before is said no more."""
        self._terms = terms
        for box, text in ((self.buyer_order, terms.buyer_order), (self.service_code, terms.service_code)):
            if box.text() != text:
                box.setText(text)
        self.nature.set_value(terms.nature.value if terms.nature else _FROM_THE_CATALOGUE)
        self._clear_problems()

    def _on_order(self, text: str) -> None:
        self._edit("buyer_order", replace(self._terms, buyer_order=text))

    def _on_service(self, text: str) -> None:
        self._edit("service_code", replace(self._terms, service_code=text))

    def _on_nature(self, value: object) -> None:
        self._edit("nature", replace(self._terms, nature=OperationNature(str(value)) if value else None))

    def _edit(self, name: str, terms: InvoicingTerms) -> None:
        self._terms = terms
        self.fields[name].set_problem("")
        self.edited.emit(name, terms)
