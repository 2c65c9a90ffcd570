"""The notes of an offer or a change in two halves: for the customer, and the rep's own."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain.pricing.quote_rules import Noted
from app.services.words import Words
from app.ui.forms.field import Field
from app.ui.forms.field_group import FieldGroup
from app.ui.forms.text_area import TextArea
from app.ui.widgets.empty_state import IconView

_LINES = 3
_OF_A_LINE = 2


class Notes(FieldGroup):
    """Two boxes; internal notes are on no document. Those of the line of a product name it.

    Signals:
        edited: a field of the terms and its new text, at each keystroke.
    """

    edited = Signal(str, object)

    def __init__(
        self, terms: Noted, words: Words, parent: QWidget, *, product: str = "", product_id: str = ""
    ) -> None:
        super().__init__(words, parent)
        lines = _OF_A_LINE if product_id else _LINES
        self.customer, self.internal = TextArea(parent=self, lines=lines), TextArea(parent=self, lines=lines)
        of_line = f"_{product_id}" if product_id else ""
        self.customer.setObjectName(f"customer_notes{of_line}")
        self.internal.setObjectName(f"internal_notes{of_line}")
        never = words.translate("quotes", "on no document")
        self.fields = {
            "customer_notes": Field(
                words.translate("quotes", "Notes to the customer"), self.customer, self, is_flush=True
            ),
            "internal_notes": Field(
                words.translate("quotes", "Internal notes"),
                self.internal,
                self,
                optional=never,
                is_flush=True,
            ),
        }
        self.fields["internal_notes"].mark_label(IconView("eyeoff", "text3", 16, self))
        self._lay_side_by_side()
        if product:
            # A form has such a pair for each of its lines.
            for field in self.fields.values():
                field.set_spoken(f"{field.label()}, {product}")
        self.show_terms(terms)
        self.customer.edited.connect(self._on_customer)
        self.internal.edited.connect(self._on_internal)

    def show_terms(self, terms: Noted) -> None:
        """Show other notes, as after an undo; what was wrong with those before is said no more."""
        shown = (("customer_notes", self.customer), ("internal_notes", self.internal))
        for (name, box), text in zip(shown, (terms.customer_notes, terms.internal_notes), strict=True):
            if box.text() != text:
                box.set_text(text)
                self.fields[name].set_problem("")

    def _on_customer(self) -> None:
        self.edited.emit("customer_notes", self.customer.text())

    def _on_internal(self) -> None:
        self.edited.emit("internal_notes", self.internal.text())
