"""What falls due today, with the next invoice and to the end of the term, one below the other."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.services.change_orders.change_preview import Horizon
from app.ui.explanations.amount_explanations import AmountExplanations
from app.ui.explanations.amount_pair import AmountPair
from app.ui.theme import CARD, CELL_STRONG, NOTE, theme
from app.ui.theme.paint import draw_box, mirrored, painter_on
from app.ui.widgets.amount_button import AmountButton
from app.ui.widgets.flow_row import FlowRow
from app.ui.widgets.label import Label
from app.ui.widgets.lines import HLine

_BARS = (1.0, 0.65, 0.3)
_BAR, _BAR_GAP = 3, 15


class HorizonRows(QWidget):
    """Each with what it is of, its VAT, and the amount, which explains itself.

    With ``has_bars`` a bar stands before each, the fainter the farther away it falls due.
    """

    def __init__(self, explanations: AmountExplanations, parent: QWidget, *, has_bars: bool = False) -> None:
        super().__init__(parent)
        self._has_bars = has_bars
        self._explanations = explanations
        self._shown: Sequence[Horizon] = ()
        self._rows: list[_HorizonRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    @property
    def tab_stops(self) -> tuple[QWidget, ...]:
        """Its amounts, the first to fall due first."""
        return tuple(row.amount for row in self._rows)

    def show_horizons(self, horizons: Sequence[Horizon]) -> None:
        """Show other amounts; the rows stay as long as there are as many."""
        while len(self._rows) < len(horizons):
            row = _HorizonRow(self, _BARS[len(self._rows)] if self._has_bars else 0)
            self._rows.append(row)
            self._column.addWidget(row)
        for row, horizon in zip(self._rows, horizons, strict=False):
            row.amount.setObjectName(f"horizon_{horizon.figure.key.amount.value}")
            self._explanations.show(row.amount, horizon.figure)
            row.say(horizon, self._explanations)
        for number, row in enumerate(self._rows):
            row.setVisible(number < len(horizons))


class _HorizonRow(QWidget):
    def __init__(self, parent: QWidget, strength: float) -> None:
        super().__init__(parent)
        self._strength = strength
        self._title = Label("", CELL_STRONG, parent=self)
        self._note = Label("", NOTE, "text3", self, wrap=True)
        self._taxes = FlowRow(self)
        self._pairs: list[AmountPair] = []
        self.amount = AmountButton("", CARD, self, flush="end")
        texts = QVBoxLayout()
        texts.setSpacing(0)
        for part in (self._title, self._note, self._taxes):
            texts.addWidget(part)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addLayout(texts, 1)
        row.addWidget(self.amount, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(8)
        row.setContentsMargins(_BAR_GAP if strength else 0, 0, 0, 0)
        column.addLayout(row)
        column.addWidget(HLine("line", self))

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._strength:
            ink = QColor(theme().color("accent"))
            ink.setAlphaF(self._strength)
            bar = QRect(0, 8, _BAR, self.height() - 17)
            draw_box(painter_on(self), mirrored(self, bar), 1, ink)

    def say(self, horizon: Horizon, explanations: AmountExplanations) -> None:
        """Say what the amount is of."""
        self._title.setText(horizon.figure.label)
        self._note.setText(horizon.note)
        while len(self._pairs) < len(horizon.taxes):
            self._pairs.append(AmountPair(self._taxes))
            self._taxes.add(self._pairs[-1])
        for pair, part in zip(self._pairs, horizon.taxes, strict=False):
            pair.label.setText(part.said)
            pair.amount.setObjectName(part.figure.key.amount.value)
            explanations.show(pair.amount, part.figure, quiet=True)
        self._taxes.setVisible(bool(horizon.taxes))
        self._taxes.retheme()
