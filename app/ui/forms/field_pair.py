"""Two narrow fields as one, such as a postal code and its city: the notes of each begin below it."""

from PySide6.QtWidgets import QGridLayout, QWidget

from app.ui.forms.field import Field
from app.ui.forms.form_grid import BETWEEN, COLUMNS

_SPAN = COLUMNS // 2


class FieldPair(QWidget):
    """``first`` and ``second`` beside each other over half a form; ``share`` is the columns of the first."""

    def __init__(self, first: Field, second: Field, share: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(BETWEEN)
        grid.setVerticalSpacing(0)
        for column in range(_SPAN):
            grid.setColumnStretch(column, 1)
            grid.setColumnMinimumWidth(column, 1)
        grid.addWidget(first, 0, 0, 1, share)
        grid.addWidget(second, 0, share, 1, _SPAN - share)
        first.take_note(lambda note: grid.addWidget(note, 1, 0, 1, _SPAN))
        # A narrow second field has half of the room for its sentence, and never the place of the first's.
        start = min(share, _SPAN // 2)
        second.take_note(lambda note: grid.addWidget(note, 2, start, 1, _SPAN - start))
        grid.setRowStretch(3, 1)
