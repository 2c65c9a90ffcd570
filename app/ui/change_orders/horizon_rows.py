"""What falls due today, with the next invoice and to the end of the term, one below the other."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.services.change_orders.change_preview import Horizon
from app.ui.explanations.amount_explanations import AmountExplanations
from app.ui.theme import CARD, CELL_STRONG, NOTE
from app.ui.widgets.amount_button import AmountButton
from app.ui.widgets.label import Label
from app.ui.widgets.lines import HLine


class HorizonRows(QWidget):
    """Each with what it is of, its VAT, and the amount, which explains itself."""

    def __init__(self, explanations: AmountExplanations, parent: QWidget) -> None:
        super().__init__(parent)
        self._explanations = explanations
        self._shown: Sequence[Horizon] = ()
        self._rows: list[_HorizonRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def show_horizons(self, horizons: Sequence[Horizon]) -> None:
        """Show other amounts; the rows stay as long as there are as many."""
        while len(self._rows) < len(horizons):
            row = _HorizonRow(self)
            self._rows.append(row)
            self._column.addWidget(row)
        for row, horizon in zip(self._rows, horizons, strict=False):
            row.amount.setObjectName(f"horizon_{horizon.figure.key.amount.value}")
            self._explanations.show(row.amount, horizon.figure)
            row.say(horizon)
        for number, row in enumerate(self._rows):
            row.setVisible(number < len(horizons))


class _HorizonRow(QWidget):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._title = Label("", CELL_STRONG, parent=self)
        self._note = Label("", NOTE, "text3", self, wrap=True)
        self._vat = Label("", NOTE, "text3", self, wrap=True)
        self.amount = AmountButton("", CARD, self, flush="end")
        texts = QVBoxLayout()
        texts.setSpacing(0)
        for label in (self._title, self._note, self._vat):
            texts.addWidget(label)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addLayout(texts, 1)
        row.addWidget(self.amount, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(8)
        column.addLayout(row)
        column.addWidget(HLine("line", self))

    def say(self, horizon: Horizon) -> None:
        """Say what the amount is of."""
        self._title.setText(horizon.figure.label)
        self._note.setText(horizon.note)
        self._vat.setText(horizon.vat)
        self._vat.setVisible(bool(horizon.vat))
