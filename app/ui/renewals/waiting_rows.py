"""What waiting costs, as dated steps one below the other, the farther away the fainter its bar."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.services.renewals.renewal_view import WaitingText
from app.ui.explanations.amount_explanations import AmountExplanations
from app.ui.theme import CARD, CELL_STRONG, NOTE, theme
from app.ui.theme.paint import draw_box, mirrored, painter_on
from app.ui.widgets.amount_button import AmountButton
from app.ui.widgets.label import Label
from app.ui.widgets.lines import HLine

_BARS = (1.0, 0.65, 0.3)
_BAR, _BAR_GAP = 3, 15


class WaitingRows(QWidget):
    """Steps with their amounts, which explain themselves; a step without one has none."""

    def __init__(self, explanations: AmountExplanations, parent: QWidget) -> None:
        super().__init__(parent)
        self._explanations = explanations
        self._rows = [_WaitingRow(self, strength) for strength in _BARS]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(0)
        for row in self._rows:
            column.addWidget(row)

    def show_steps(self, steps: Sequence[WaitingText]) -> None:
        """Show other steps, at most three."""
        for number, row in enumerate(self._rows):
            row.setVisible(number < len(steps))
            if number >= len(steps):
                continue
            step = steps[number]
            row.say(step)
            row.amount.setVisible(step.figure is not None)
            if step.figure is not None:
                self._explanations.show(row.amount, step.figure, quiet=True)


class _WaitingRow(QWidget):
    def __init__(self, parent: QWidget, strength: float) -> None:
        super().__init__(parent)
        self._strength = strength
        self._title = Label("", CELL_STRONG, parent=self, wrap=True)
        self._note = Label("", NOTE, "text3", self, wrap=True)
        self.amount = AmountButton("", CARD, self, flush="end", with_mark=True)
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(self._title)
        texts.addWidget(self._note)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.setContentsMargins(_BAR_GAP, 0, 0, 0)
        row.addLayout(texts, 1)
        row.addWidget(self.amount, 0, Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(8)
        column.addLayout(row)
        column.addWidget(HLine("line", self))

    def say(self, step: WaitingText) -> None:
        """Say what the day brings."""
        self._title.setText(step.title)
        self._note.setText(step.note)

    def paintEvent(self, event: QPaintEvent) -> None:
        ink = QColor(theme().color("accent"))
        ink.setAlphaF(self._strength)
        bar = QRect(0, 8, _BAR, self.height() - 17)
        draw_box(painter_on(self), mirrored(self, bar), 1, ink)
