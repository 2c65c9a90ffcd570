"""The tables of a rescue: what only this computer had, found and saved, and what the portal sends again."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from app.ui.theme import CELL, CELL_STRONG, NOTE, NOTE_STRONG, Status, TokenName, theme
from app.ui.theme.icons import IconName
from app.ui.theme.paint import painter_on
from app.ui.widgets.accessible_table import WidgetTable
from app.ui.widgets.label import Label
from app.ui.widgets.lines import HLine
from app.ui.widgets.pill import Pill

_INSET, _GAP = 12, 16
_HEAD_Y, _ROW_Y, _PLAIN_Y = 6, 10, 6


@dataclass(frozen=True, slots=True)
class SavedRow:
    """One part: its name, what is said below it, both figures and the state as a pill."""

    name: str
    note: str
    found: str
    saved: str
    state: str
    status: Status
    icon: IconName
    is_nothing: bool = False


class _Row(QWidget):
    """Cells on the columns of a table, with a ground of its own where it is the head."""

    def __init__(self, cells: Iterable[QWidget], widths: tuple[int, ...], pad: int, *, is_head: bool) -> None:
        super().__init__()
        self._is_head = is_head
        grid = QGridLayout(self)
        grid.setContentsMargins(_INSET, pad, _INSET, pad)
        grid.setHorizontalSpacing(_GAP)
        for place, (cell, width) in enumerate(zip(cells, widths, strict=True)):
            grid.addWidget(cell, 0, place, Qt.AlignmentFlag.AlignVCenter)
            grid.setColumnMinimumWidth(place, theme().scaled(width))
            grid.setColumnStretch(place, 0 if width else 1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._is_head:
            painter_on(self).fillRect(self.rect(), theme().color("sunken"))


class SavedTable(QWidget):
    """A head, and rows under hairlines; ``widths`` of the columns, 0 for the one that takes the rest.

    ``figures`` of the columns after the first are figures, to the right under their heads.
    """

    def __init__(
        self, heads: tuple[str, ...], widths: tuple[int, ...], figures: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._widths = widths
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(HLine("line2", self))
        cells = [Label(text, NOTE_STRONG, "text2") for text in heads]
        for cell in cells[1 : 1 + figures]:
            cell.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._column.addWidget(_Row(cells, widths, _HEAD_Y, is_head=True))
        self._column.addWidget(HLine("line2", self))
        self.setAccessibleName(heads[0])
        self._described = WidgetTable(self, cells)

    def add_saved(self, row: SavedRow) -> None:
        """Add a part that only this computer had."""
        words = QWidget()
        column = QVBoxLayout(words)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(Label(row.name, CELL_STRONG, parent=words, wrap=True))
        if row.note:
            column.addWidget(Label(row.note, NOTE, "text2", words, wrap=True))
        colour: TokenName = "danger" if row.is_nothing else "text"
        cells = (
            words,
            _figure(row.found, "text2", strong=False),
            _figure(row.saved, colour, strong=True),
            Pill(row.state, row.status, row.icon),
        )
        self._add(cells, _ROW_Y)

    def add_count(self, name: str, count: str) -> None:
        """Add what the portal sends again."""
        self._add((Label(name, CELL, wrap=True), _figure(count, "text", strong=False)), _PLAIN_Y)

    def _add(self, cells: Sequence[QWidget], pad: int) -> None:
        row = _Row(cells, self._widths, pad, is_head=False)
        self._described.add_row(self._described.row_count(), row, list(enumerate(cells)))
        self._column.addWidget(row)
        self._column.addWidget(HLine("line", self))


def _figure(text: str, colour: TokenName, *, strong: bool) -> Label:
    label = Label(text, CELL_STRONG if strong else CELL, colour)
    label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    return label
