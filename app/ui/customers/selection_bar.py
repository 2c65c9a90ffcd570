"""What can be done with the selected rows, below the table while there are several."""

from collections.abc import Collection

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.domain.customer.lifecycle import CustomerEvent
from app.services.customers.transitions import Event
from app.services.words import Words
from app.ui.actions.transition_words import TRANSITION_WORDS
from app.ui.theme import CELL_STRONG
from app.ui.widgets.buttons import Button
from app.ui.widgets.flow_row import FlowRow
from app.ui.widgets.label import Label


class SelectionBar(QWidget):
    """How many are selected, the transitions that one of them allows at least, and the way to select nobody.

    Signals:
        asked: the event that the rep wants for the selected customers.
        pin_asked: the rep meets the selected customers.
        dropped: select nobody any more.
    """

    asked = Signal(object)
    pin_asked = Signal()
    dropped = Signal()

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("selection_bar")
        self._words = words
        self._count = Label("", CELL_STRONG, "accent_text", self)
        self._buttons: dict[Event, Button] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 8, 24, 8)
        row.setSpacing(16)
        row.addWidget(self._count)
        flow = FlowRow(self)
        for event, words_of in TRANSITION_WORDS.items():
            flow.add(self._build_button(event, words.say(words_of.verb)))
        pin = Button(words.translate("meetings", "Pin for a meeting"), "secondary", "pin", self, height=28)
        pin.setObjectName("pin_selected")
        pin.clicked.connect(self.pin_asked)
        flow.add(pin)
        self._drop = Button(words.translate("customers", "Select nobody"), "discreet", parent=self, height=28)
        self._drop.setObjectName("select_nobody")
        self._drop.clicked.connect(self.dropped)
        flow.add(self._drop)
        self._flow = flow
        row.addWidget(flow, 1)
        self.hide()

    def show_selected(self, count: int, allowed: Collection[Event]) -> None:
        """Show what may be done with ``count`` rows; hidden for less than two."""
        self._count.setText(self._words.translate("customers", "{n} selected", n=count))
        for event, button in self._buttons.items():
            button.setVisible(event in allowed)
        self._flow.retheme()
        self.setVisible(count > 1)

    def _build_button(self, event: Event, text: str) -> Button:
        button = Button(text, "secondary", parent=self, height=28)
        if event is CustomerEvent.LOSE:
            button.set_kind("danger")
        button.setObjectName(f"move_{event.value}")
        button.clicked.connect(lambda: self.asked.emit(event))
        self._buttons[event] = button
        return button
