"""What has to be agreed to before an order is placed, and the customer's number of the order."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.errors import Problem
from app.services.change_orders.change_checks import Consent
from app.services.words import Words
from app.ui.forms.field import RING, Field
from app.ui.forms.text_input import TextInput
from app.ui.theme import CELL_STRONG, NOTE, SECTION, theme
from app.ui.widgets.choices import BOX_GAP, CheckBox
from app.ui.widgets.flow_row import FlowRow
from app.ui.widgets.label import Label


class ConsentBoxes(QWidget):
    """Two boxes, one where no agreement governs the order; ``agreement`` says which one does.

    Signals:
        ticked: other boxes are ticked now.
        noted: the number of the order, or that none is required, is another one now.
    """

    ticked = Signal()
    noted = Signal()

    def __init__(self, words: Words, company: str, agreement: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._words, self._is_governed = words, bool(agreement)
        governed = words.translate(
            "changes", "This order is governed by the master agreement signed with the vendor."
        )
        authorised = words.translate(
            "changes", "I am authorised to place this order for {name}.", name=company
        )
        self.governed, self.authorised = CheckBox(governed, self), CheckBox(authorised, self)
        self.governed.setObjectName("is_governed")
        self.authorised.setObjectName("is_authorised")
        label = words.translate("changes", "Purchase order number")
        self.number = TextInput(label, self)
        self.number.setObjectName("po_number")
        self._notes: list[Label] = []
        self._number = Field(label, self.number, self, is_flush=True)
        self.needs_none = CheckBox(words.translate("changes", "Not required by the customer"), self)
        self.needs_none.setObjectName("needs_no_po")
        self._lay_out(agreement)
        for box in (self.governed, self.authorised):
            box.toggled.connect(self.ticked)
        self.needs_none.toggled.connect(self._on_needs_none)
        self.number.textEdited.connect(self.noted)

    @property
    def consent(self) -> Consent:
        """What was agreed to so far."""
        number = None if self.needs_none.isChecked() else self.number.text()
        return Consent(self.governed.isChecked(), self.authorised.isChecked(), number)

    @property
    def is_agreed(self) -> bool:
        """Whether every box that is there is ticked."""
        return self.authorised.isChecked() and (self.governed.isChecked() or not self._is_governed)

    @property
    def first_field(self) -> QWidget:
        """Where the keyboard begins."""
        return self.governed if self._is_governed else self.authorised

    @property
    def tab_stops(self) -> tuple[QWidget, ...]:
        """The controls in the order the keyboard visits them."""
        return self.governed, self.authorised, self.number, self.needs_none

    def take_number(self, number: str, *, needs_none: bool) -> None:
        """Show the number of the order as it was kept."""
        self.number.setText(number)
        self.needs_none.setChecked(needs_none)

    def untick(self) -> None:
        """Let nothing be agreed to: what was, was another order."""
        self.governed.setChecked(False)
        self.authorised.setChecked(False)

    def tell(self, problems: Sequence[Problem]) -> tuple[Problem, ...]:
        """Say at the number what is wrong with it; returns what is about something else."""
        at_number = [each for each in problems if each.field == "po_number"]
        self._number.set_problem(" ".join(self._words.problem(each) for each in at_number))
        if at_number:
            self.number.setFocus(Qt.FocusReason.OtherFocusReason)
        return tuple(each for each in problems if each.field != "po_number")

    def _on_needs_none(self, needs_none: bool) -> None:
        self.number.setEnabled(not needs_none)
        self._number.set_problem("")
        self.noted.emit()

    def _lay_out(self, agreement: str) -> None:
        words = self._words
        recorded = words.translate("changes", "Recorded with your name, the date and the time.")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(Label(words.translate("changes", "Before you submit"), SECTION, parent=self))
        column.addSpacing(6)
        self.governed.setVisible(self._is_governed)
        for box, text in ((self.governed, agreement), (self.authorised, recorded)):
            note = Label(text, NOTE, "text3", self, wrap=True)
            note.setVisible(bool(text))
            column.addWidget(box)
            column.addWidget(note)
            self._notes.append(note)
        column.addSpacing(8)
        column.addWidget(self._lay_out_number())
        column.addStretch(1)
        self.retheme()
        theme().follow(self)

    def _lay_out_number(self) -> FlowRow:
        """The box and what stands instead of it, on two lines where there is no room for both."""
        self._beside = QWidget(self)
        column = QVBoxLayout(self._beside)
        column.setSpacing(0)
        column.addWidget(self.needs_none)
        row = FlowRow(self, gap=24, is_top=True)
        row.add(self._number)
        row.add(self._beside)
        return row

    def retheme(self) -> None:
        """What is said of a box begins where its text does; the last box stands beside that of the number."""
        before = theme().icon_size(16) + BOX_GAP
        for note in self._notes:
            note.setContentsMargins(before, 0, 0, 8)
        box, tick = self.number.sizeHint().height(), self.needs_none.sizeHint().height()
        label = theme().scaled(CELL_STRONG.line) + RING
        column = self._beside.layout()
        assert column is not None
        column.setContentsMargins(0, label + (box - tick) // 2, 0, 0)


def what_is_missing(words: Words) -> str:
    """What stands in the place of the button as long as a box is not ticked."""
    return words.translate("changes", "Tick what you agree to; then the order can be placed.")


def agreement_text(words: Words, title: str, version: int, day: str) -> str:
    """Which agreement governs an order: its title, its version, and since when."""
    return words.translate(
        "changes", "{title}, version {version} of {day}", title=title, version=version, day=day
    )
