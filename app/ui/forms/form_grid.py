"""Fields side by side: two columns of 324 with 16 between, or thirds and quarters of them."""

from PySide6.QtWidgets import QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from app.ui.theme import SECTION, theme
from app.ui.widgets.label import Label
from app.ui.widgets.lines import HLine

COLUMNS = 12
FORM_WIDTH = 664
_BETWEEN, _ROWS = 16, 16
_NARROW_BELOW = 560
# Fields keep 3 px on each side for the ring; the grid takes them back so that boxes stand 16 apart.
_RING = 3
BETWEEN = _BETWEEN - 2 * _RING


class FormGrid(QWidget):
    """Rows of fields over twelve columns: 12 is the whole width, 6 a half, 4 a third, 3 a quarter.

    ``inset`` is what a card around it takes of the width. Where there is less room (``fit``), as with large
    text, each field takes twice its columns and the rows break.
    """

    def __init__(self, parent: QWidget | None = None, *, inset: int = 0) -> None:
        super().__init__(parent)
        self._rows: list[tuple[tuple[QWidget, int], ...]] = []
        self.inset = inset
        self._available = 0
        self._is_narrow = False
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(BETWEEN)
        self._grid.setVerticalSpacing(_ROWS - _RING)
        for column in range(COLUMNS):
            self._grid.setColumnStretch(column, 1)
            self._grid.setColumnMinimumWidth(column, 1)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)
        self.retheme()
        theme().follow(self)

    def add_row(self, *fields: tuple[QWidget, int]) -> None:
        """Add a row of widgets, each with the number of columns it takes."""
        self._rows.append(fields)
        self._place(fields)

    def add_section(self, title: str) -> None:
        """Part what follows by a hairline and give it a title."""
        heading = QWidget(self)
        column = QVBoxLayout(heading)
        column.setContentsMargins(_RING, 4, _RING, 0)
        column.setSpacing(12)
        column.addWidget(HLine("line", heading))
        column.addWidget(Label(title, SECTION, parent=heading))
        self.add_row((heading, COLUMNS))

    def fit(self, available: int) -> None:
        """Take no more than ``available`` pixels, now and at any text size; the card around it included."""
        self._available = available - self.inset
        self.retheme()

    def retheme(self) -> None:
        natural = theme().scaled(FORM_WIDTH) - self.inset
        width = min(natural, self._available - 2 * _RING) if self._available > 0 else natural
        self.setFixedWidth(width + 2 * _RING)
        is_narrow = width < theme().scaled(_NARROW_BELOW) - self.inset
        if is_narrow != self._is_narrow:
            self._is_narrow = is_narrow
            for row in self._rows:
                for field, _ in row:
                    self._grid.removeWidget(field)
            for row in self._rows:
                self._place(row)

    def _place(self, fields: tuple[tuple[QWidget, int], ...]) -> None:
        line = self._grid.rowCount()
        column = 0
        for field, usual in fields:
            span = min(COLUMNS, 2 * usual) if self._is_narrow else usual
            if column + span > COLUMNS:
                line, column = line + 1, 0
            self._grid.addWidget(field, line, column, 1, span)
            column += span
