"""The level of a product in a change: a choice, or what it is where there is none."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.services.words import Words
from app.ui.change_orders.lines.change_head import LEVEL
from app.ui.theme import CELL, NOTE, theme
from app.ui.widgets.empty_state import IconView
from app.ui.widgets.label import Label
from app.ui.widgets.select import Select


class LevelCell(QWidget):
    """``box`` is None where there is nothing to choose; ``not_offered`` says which level is not sold.

    Signals:
        chosen: the level.
    """

    chosen = Signal(str)

    def __init__(
        self, words: Words, product: str, levels: list[tuple[object, str]], not_offered: str, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.box: Select | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        if len(levels) > 1:
            name = words.translate("changes", "Level of {product}", product=product)
            self.box = Select(name, levels, self, height=28)
            self.box.chosen.connect(lambda level: self.chosen.emit(str(level)))
            column.addWidget(self.box)
        else:
            text = levels[0][1] if levels else words.translate("changes", "no level")
            row = QHBoxLayout()
            row.setSpacing(8)
            row.addWidget(Label(text, CELL, "text2" if levels else "text3", self))
            if not_offered:
                row.addWidget(IconView("lock", "neutral", 14, self, line=CELL.line))
            row.addStretch(1)
            column.addLayout(row)
            if not_offered:
                column.addWidget(Label(not_offered, NOTE, "text3", self, wrap=True))
        self.retheme()
        theme().follow(self)

    def retheme(self) -> None:
        self.setFixedWidth(theme().scaled(LEVEL))
