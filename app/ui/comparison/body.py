"""The page below its head: conditions that differ, the lines, and where the difference comes from."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.services.comparison.texts import ComparisonView, ConditionText, PeriodText
from app.services.words import Words
from app.ui.comparison.figures import Figure
from app.ui.comparison.table import ComparisonTable
from app.ui.comparison.waterfall import Waterfall
from app.ui.theme import BODY, CELL, CELL_STRONG, NOTE, SECTION
from app.ui.widgets.flow_row import FlowRow
from app.ui.widgets.label import Label

_BETWEEN = 24


class ComparisonBody(QWidget):
    """Shows a comparison; it is built anew for every other one. The waterfalls stand in ``waterfalls``."""

    def __init__(
        self, words: Words, view: ComparisonView, *, hides_same: bool, is_narrow: bool, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._words = words
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_BETWEEN)
        self.waterfalls = QWidget(self)
        falls = QVBoxLayout(self.waterfalls)
        falls.setContentsMargins(0, 0, 0, 0)
        falls.setSpacing(_BETWEEN)
        if view.is_identical:
            said = words.translate("comparison", "These two versions are identical for the customer.")
            column.addWidget(Label(said, BODY, "text2", self, wrap=True))
            return
        if view.conditions:
            column.addWidget(self._conditions(view.conditions))
        if view.unchanged:
            column.addWidget(Label(view.unchanged, BODY, "text2", self, wrap=True))
        shown = [each for each in view.periods if each.is_changed or not hides_same]
        for period in shown:
            is_last = period is shown[-1]
            column.addWidget(
                ComparisonTable(
                    words,
                    period,
                    hides_same=hides_same,
                    with_units=not is_narrow,
                    closing=view.closing if is_last else (),
                    parent=self,
                )
            )
            if len(period.bars) > 1:
                falls.addWidget(self._waterfall(period))
        falls.addStretch(1)

    def _conditions(self, conditions: tuple[ConditionText, ...]) -> QWidget:
        row = FlowRow(self, 48)
        for each in conditions:
            row.add(_Condition(each, row))
        return row

    def _waterfall(self, period: PeriodText) -> QWidget:
        held = QWidget(self.waterfalls)
        title = self._words.translate("comparison", "Where the difference comes from")
        head = QHBoxLayout()
        head.addWidget(Label(title, SECTION, parent=held))
        head.addStretch(1)
        head.addWidget(Label(period.net_head, NOTE, "text2", held))
        column = QVBoxLayout(held)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(Waterfall(title, period.bars, held))
        return held


class _Condition(QWidget):
    """What a condition is called, and its value before and after."""

    def __init__(self, text: ConditionText, parent: QWidget) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(Label(text.label, NOTE, "text2", self))
        line = QHBoxLayout()
        line.setSpacing(8)
        if text.before:
            line.addWidget(Label(text.before, CELL, "text2", self))
            line.addWidget(Label("→", CELL, "text2", self))
        line.addWidget(Figure(text.after, self, style=CELL_STRONG, is_hit=True))
        line.addStretch(1)
        column.addLayout(line)
