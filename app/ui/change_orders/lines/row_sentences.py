"""What is said below a row: a note, what is wrong with it, that a manager must approve it."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.theme import NOTE, TokenName
from app.ui.widgets.label import Label

_ORDER: tuple[TokenName, ...] = ("info", "danger", "warning")


class RowSentences:
    """Keeps a sentence of each colour in ``column``, one below the other.

    Most rows have nothing to say, and a label costs: each is made when it has something to say first.
    """

    def __init__(self, row: QWidget, name: str) -> None:
        self.column = QVBoxLayout()
        self.column.setSpacing(4)
        self._row, self._name = row, name
        self._labels: dict[TokenName, Label] = {}

    def say(self, colour: TokenName, text: str) -> None:
        """Say another sentence of that colour; an empty one says nothing."""
        if colour not in self._labels and text:
            label = self._labels[colour] = Label("", NOTE, colour, self._row, wrap=True)
            label.setObjectName(f"said_{colour}_{self._name}")
            before = [each for each in _ORDER[: _ORDER.index(colour)] if each in self._labels]
            self.column.insertWidget(len(before), label)
        if colour in self._labels:
            self._labels[colour].setText(text)
            self._labels[colour].setVisible(bool(text))
