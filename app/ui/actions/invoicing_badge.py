"""Whether all is there that the invoice will need; what is not is named, and leads to its field."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.domain.invoicing.readiness import FIELD_OF, Lack
from app.services.words import Words
from app.services.words.invoicing import LACKS
from app.ui.widgets.buttons import Button
from app.ui.widgets.menu import Menu
from app.ui.widgets.pill import Pill


class InvoicingBadge(QWidget):
    """A pill where nothing is missing, else a button with the list of what is.

    Signals:
        field_asked: the path of the field where something missing can be said.
    """

    field_asked = Signal(str)

    def __init__(self, words: Words, parent: QWidget) -> None:
        super().__init__(parent)
        self._words, self._asked = words, ""
        self._lacks: tuple[Lack, ...] = ()
        self._ready = Pill(words.translate("invoicing", "Ready to be invoiced"), "success", "check", self)
        self._missing = Button("", "discreet", "attention", self, height=24)
        self._missing.setObjectName("invoicing_missing")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._ready)
        row.addWidget(self._missing)
        self._missing.clicked.connect(self._show_menu)
        self.show_lacks(())

    def show_lacks(self, lacks: Sequence[Lack]) -> None:
        """Say what is missing."""
        self._lacks = tuple(lacks)
        self._ready.setVisible(not lacks)
        self._missing.setVisible(bool(lacks))
        text = self._words.translate("invoicing", "{n} missing for the invoice", n=len(lacks))
        self._missing.setText(text)

    def _show_menu(self) -> None:
        words = self._words
        menu = Menu(words.translate("invoicing", "What the invoice will need"), self)
        for lack in self._lacks:
            action = menu.add(words.say(LACKS[lack]), "pen")
            action.setObjectName(f"missing_{lack.value}")
            action.triggered.connect(partial(self._choose, FIELD_OF[lack]))
        menu.open_below(self._missing)

    def _choose(self, field: str, _checked: bool = False) -> None:
        # The menu gives the keyboard back when it closes: only then can it go to the field.
        self._asked = field
        QTimer.singleShot(0, self, self._tell)

    def _tell(self) -> None:
        self.field_asked.emit(self._asked)
