"""Fields side by side: two columns of 324 with 16 between, or thirds and quarters of them."""

from PySide6.QtWidgets import QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from app.ui.theme import SECTION, theme
from app.ui.widgets.label import Label
from app.ui.widgets.lines import HLine

COLUMNS = 12
_WIDTH, _BETWEEN, _ROWS = 664, 16, 16
# Fields keep 3 px on each side for the ring; the grid takes them back so that boxes stand 16 apart.
_RING = 3


class FormGrid(QWidget):
    """Rows of fields over twelve columns: 12 is the whole width, 6 a half, 4 a third, 3 a quarter."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(_BETWEEN - 2 * _RING)
        self._grid.setVerticalSpacing(_ROWS - _RING)
        for column in range(COLUMNS):
            self._grid.setColumnStretch(column, 1)
            self._grid.setColumnMinimumWidth(column, 1)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)
        self.retheme()
        theme().follow(self)

    def add_row(self, *fields: tuple[QWidget, int]) -> None:
        """Add a row of widgets, each with the number of columns it takes."""
        column = 0
        for field, span in fields:
            self._grid.addWidget(field, self._row, column, 1, span)
            column += span
        self._row += 1

    def add_section(self, title: str) -> None:
        """Part what follows by a hairline and give it a title."""
        heading = QVBoxLayout()
        heading.setContentsMargins(_RING, 4, _RING, 0)
        heading.setSpacing(12)
        heading.addWidget(HLine("line", self))
        heading.addWidget(Label(title, SECTION, parent=self))
        self._grid.addLayout(heading, self._row, 0, 1, COLUMNS)
        self._row += 1

    def retheme(self) -> None:
        self.setFixedWidth(theme().scaled(_WIDTH) + 2 * _RING)
