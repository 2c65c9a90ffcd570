"""Asks what replaces the seats that are held of a product, and how many of them."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.change.change_order import ChangeOrderLine
from app.domain.errors import Problem
from app.services.change_orders.change_editor import ChangeEditor
from app.services.change_orders.replacing import Replacement
from app.ui.forms.field import Field
from app.ui.forms.quantity_problem import quantity_problem
from app.ui.theme import NOTE, NOTE_STRONG
from app.ui.widgets.dialog import Dialog
from app.ui.widgets.label import Label
from app.ui.widgets.select import Select
from app.ui.widgets.stepper import Stepper

_RING = 3
"""Fields keep as much around their boxes."""


class ReplaceDialog(Dialog):
    """Begins with all seats that are held, or as the line is replaced already.

    Signals:
        replaced: what takes their place, and of how many.
    """

    replaced = Signal(object, int)

    def __init__(self, editor: ChangeEditor, line: ChangeOrderLine, window: QWidget) -> None:
        self._words, names = editor.names.words, editor.names
        words, level = self._words, line.held_level or ""
        product = names.sold_as(line.product_id, level)
        super().__init__(
            window,
            words.translate("changes", "What replaces {product}?", product=product),
            words.translate("changes", "Replace"),
            words.translate("changes", "Cancel"),
        )
        self.setObjectName("replace_dialog")
        self.primary.setObjectName("replace_confirm")
        held = editor.editing.state.held(line)
        self._held = held.quantity if held is not None else 0
        self._is_credited = editor.editing.state.basis.contract_terms(editor.editing.terms).credits_swaps
        options: list[tuple[object, str]] = [
            (each, names.sold_as(each.product_id, each.level or ""))
            for each in editor.replacing.choices(line)
        ]
        self.choice = Select(words.translate("changes", "Replaced by"), options, self)
        self.choice.setObjectName("replaced_by")
        self.choice.set_value(editor.replacing.present(line) or options[0][0])
        self.seats = Stepper(
            words.translate("changes", "Seats that are replaced"),
            words.translate("changes", "One less"),
            words.translate("changes", "One more"),
            self,
            minimum=1,
            maximum=max(1, self._held),
            text_of=words.formats.count,
        )
        self.seats.setObjectName("replaced_seats")
        self.seats.set_value(line.swap.seats if line.swap is not None else max(1, self._held))
        self._note = Label("", NOTE, "text2", self, wrap=True)
        self._lay_out()
        self.seats.changed.connect(lambda _seats: self._tell())
        self.seats.problem_changed.connect(lambda _has: self._tell())
        self.accepted.connect(self._on_accepted)
        self._tell()

    def _lay_out(self) -> None:
        words = self._words
        label = Label(words.translate("changes", "Seats that are replaced"), NOTE_STRONG, parent=self)
        box = QHBoxLayout()
        box.setContentsMargins(_RING, 0, _RING, 0)
        box.addWidget(self.seats)
        box.addStretch(1)
        seats = QVBoxLayout()
        seats.setSpacing(4)
        seats.addWidget(label)
        seats.addLayout(box)
        seats.addWidget(self._note)
        for part in (label, self._note):
            part.setContentsMargins(_RING, 0, _RING, 0)
        self.body.addWidget(Field(words.translate("changes", "Replaced by"), self.choice, self))
        self.body.addLayout(seats)

    def _tell(self) -> None:
        """Say what stays, and whether what goes is credited; or what is wrong with the number."""
        words = self._words
        if self.seats.has_problem():
            most = {"held": str(self._held), "seats": self.seats.text()}
            sentence = words.problem(quantity_problem(self.seats) or Problem("swap.too_many", "", most))
            self._note.set_colour("danger")
            self._note.setText(sentence)
            self.primary.refuse(sentence)
            return
        self.primary.allow()
        rest = self._held - self.seats.value()
        held = words.formats.count(self._held)
        stays = words.translate("changes", "{n} of {held} stay.", n=rest, held=held)
        if not rest:
            stays = words.translate("changes", "None of them stays.")
        credited = words.translate("changes", "What goes is credited for the rest of the billing period.")
        if not self._is_credited:
            credited = words.translate("changes", "This contract credits nothing within a billing period.")
        self._note.set_colour("text2")
        self._note.setText(f"{stays} {credited}")

    def _on_accepted(self) -> None:
        by, seats = self.choice.value(), self.seats.value()
        self.close_over()
        if isinstance(by, Replacement):
            self.replaced.emit(by, seats)
