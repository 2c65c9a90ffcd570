"""Cells of the scenario board: an amount with its difference, a product, a line of text."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.services.scenarios.board_display import BoardKey, DisplayFigure, DisplayProduct, ProductRow
from app.services.words import Words
from app.ui.theme import CELL, CELL_STRONG, NOTE, TITLE, TextStyle, TokenName, set_tip
from app.ui.widgets.amount_button import AmountButton
from app.ui.widgets.empty_state import IconView
from app.ui.widgets.label import Label
from app.ui.widgets.select import Select

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_INK: dict[int, TokenName] = {-1: "success", 0: "text3", 1: "warning"}
PADDING = 16


class Cell(QWidget):
    """What stands at the right of a column, one or two lines."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.lines = QVBoxLayout(self)
        self.lines.setContentsMargins(PADDING, 5, PADDING, 5)
        self.lines.setSpacing(0)

    def add_line(self) -> QHBoxLayout:
        """Another line; what is put into it stands at its end."""
        line = QHBoxLayout()
        line.setSpacing(4)
        line.addStretch(1)
        self.lines.addLayout(line)
        return line


class FigureCell(Cell):
    """An amount, marked where it is the best of its row, over its difference to the first variant.

    Signals:
        why_asked: the key of the amount or of the difference, and its button.
    """

    why_asked = Signal(object, object)

    def __init__(self, name: str, words: Words, parent: QWidget, *, is_main: bool) -> None:
        super().__init__(parent)
        self._name, self._words = name, words
        self._figure: DisplayFigure | None = None
        self._best_words = words.translate("scenarios", "the cheapest")
        style: TextStyle = TITLE if is_main else CELL_STRONG
        self._note = Label("", NOTE, "text3", self)
        self._best = IconView("ok", "success", 16, self, line=style.line)
        self.amount = AmountButton("", style, self, flush="end")
        self._trend = IconView("down", "success", 12, self, line=NOTE.line)
        self.difference = AmountButton("", NOTE, self, flush="end")
        self._said = Label("", NOTE, "text3", self)
        first, second = self.add_line(), self.add_line()
        for widget in (self._best, self._note, self.amount):
            first.addWidget(widget)
        second.setSpacing(0)
        for widget in (self._trend, self.difference, self._said):
            second.addWidget(widget)
        self.amount.asked.connect(self._on_amount)
        self.difference.asked.connect(self._on_difference)

    def show_figure(self, shown: DisplayFigure) -> None:
        """Show other amounts; what changed is marked for a moment."""
        is_first = self._figure is None
        self._figure = shown
        _write(self.amount, shown.amount, is_quiet=is_first)
        best = f", {self._best_words}" if shown.is_best else ""
        self.amount.setAccessibleName(f"{self._name}, {shown.amount}{best}")
        self.amount.set_colour("accent_text" if shown.is_best else "text")
        self.amount.setVisible(bool(shown.amount))
        self._best.setVisible(shown.is_best)
        set_tip(self._best, self._best_words)
        self._note.setText(shown.note)
        self._note.setVisible(bool(shown.note))
        self._show_difference(shown, is_first)

    def _show_difference(self, shown: DisplayFigure, is_first: bool) -> None:
        can_ask = shown.can_ask_difference
        self._trend.setVisible(can_ask and shown.trend != 0)
        self._trend.set_icon("down" if shown.trend < 0 else "up", _INK[shown.trend])
        _write(self.difference, shown.difference if can_ask else "", is_quiet=is_first)
        self.difference.set_colour(_INK[shown.trend])
        said = self._words.translate("scenarios", "{what}, difference to A", what=self._name)
        self.difference.setAccessibleName(f"{said}, {shown.difference}")
        self.difference.setVisible(can_ask)
        self._said.setText("" if can_ask else shown.difference)
        # Empty, it keeps the amounts of a row on one line.
        self._said.setVisible(not can_ask)

    def _on_amount(self) -> None:
        if self._figure is not None:
            self.why_asked.emit(self._figure.key, self.amount)

    def _on_difference(self) -> None:
        if self._figure is not None:
            key = self._figure.key
            self.why_asked.emit(BoardKey(key.id, key.figure, is_difference=True), self.difference)


class ProductCell(Cell):
    """A product of a variant: a list to choose from, else what the bundle gives.

    Signals:
        chosen: the choice (see ``board_display``).
    """

    chosen = Signal(object)

    def __init__(self, name: str, row: ProductRow, parent: QWidget) -> None:
        super().__init__(parent)
        self.select = Select(name, row.choices, self, height=28)
        self._count = Label("", NOTE, "text3", self)
        self._icon = IconView("check", "success", 14, self, line=CELL.line)
        self._text = Label("", CELL, "text", self)
        self._text.setAlignment(_RIGHT)
        line = self.add_line()
        for widget in (self._count, self.select, self._icon, self._text):
            line.addWidget(widget)
        self.select.chosen.connect(self.chosen)

    def show_product(self, shown: DisplayProduct) -> None:
        """Show another choice."""
        can_choose = shown.choice is not None
        self.select.setVisible(can_choose)
        if can_choose:
            self.select.set_value(shown.choice if self.select.has_option(shown.choice) else None)
        self._count.setText(shown.text if can_choose else "")
        self._count.setVisible(can_choose and bool(shown.text))
        self._icon.setVisible(not can_choose and shown.is_included)
        self._text.setText("" if can_choose else shown.text)
        self._text.set_colour("text" if shown.is_included else "text3")
        self._text.setVisible(not can_choose)


class TextCell(Cell):
    """One line, or as many as it takes."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.label = Label("", CELL, "text2", self, wrap=True)
        self.label.setAlignment(_RIGHT)
        self.lines.addWidget(self.label)

    def show_text(self, text: str) -> None:
        """Say something else."""
        self.label.setText(text)


def _write(button: AmountButton, amount: str, *, is_quiet: bool) -> None:
    if is_quiet:
        button.setText(amount)
        button.updateGeometry()
    else:
        button.set_amount(amount)
