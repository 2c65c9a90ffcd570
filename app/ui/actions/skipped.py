"""Who stays as they are when many are moved, and why."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.services.customers.transitions import Skipped
from app.services.words import Words
from app.ui.theme import CELL, CELL_STRONG, NOTE
from app.ui.widgets.label import Label

_NAMED = 5


class SkippedList(QWidget):
    """By reason the first few names, and how many more; empty when nobody is left out."""

    def __init__(self, words: Words, skipped: Sequence[Skipped], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("skipped")
        column = QVBoxLayout(self)
        column.setContentsMargins(3, 0, 3, 0)
        column.setSpacing(0)
        self.setVisible(bool(skipped))
        if not skipped:
            return
        head = words.translate("customers", "{n} customers stay as they are:", n=len(skipped))
        column.addWidget(Label(head, CELL_STRONG, parent=self, wrap=True))
        for reason, names in _by_reason(words, skipped).items():
            text = ", ".join(names[:_NAMED])
            if len(names) > _NAMED:
                text = f"{text} {words.translate('customers', 'and {n} more', n=len(names) - _NAMED)}"
            column.addSpacing(4)
            column.addWidget(Label(text, CELL, parent=self, wrap=True))
            column.addWidget(Label(reason, NOTE, "text2", self, wrap=True))


def _by_reason(words: Words, skipped: Sequence[Skipped]) -> dict[str, list[str]]:
    """The names under the sentence that they share."""
    found: dict[str, list[str]] = {}
    for each in skipped:
        found.setdefault(words.problem(each.problem), []).append(each.name)
    return found
