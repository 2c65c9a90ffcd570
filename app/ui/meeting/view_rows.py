"""The lines of the customer's view: a name, what it does, and an amount per column."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.services.meeting.meeting_view import MeetingColumn, MeetingRow
from app.ui.meeting.scale import Scale
from app.ui.meeting.view_controls import Switch
from app.ui.theme import BODY
from app.ui.widgets.label import Label
from app.ui.widgets.late_rows import LateRow
from app.ui.widgets.lines import HLine

_RIGHT = Qt.AlignmentFlag.AlignRight
CELL_WIDTH, FIRST_WIDTH = 216, 176


class ViewRow(LateRow):
    """One line; ``show_row`` writes only what is other than before.

    Signals:
        switched: the row's key, and whether it is wanted.
    """

    switched = Signal(str, bool)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._row: MeetingRow | None = None
        self._name, self._level = Label("", BODY, parent=self), Label("", BODY, "text2", self)
        self._text, self._state = Label("", BODY, "text3", self), Label("", BODY, "text2", self)
        self._switch = Switch(self)
        self._cells: list[Label] = []
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setColumnStretch(0, 1)
        head = QHBoxLayout()
        for part in (self._name, self._level, self._switch, self._state):
            head.addWidget(part)
        head.addStretch(1)
        self._head = head
        self._grid.addLayout(head, 0, 0)
        self._grid.addWidget(self._text, 1, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._grid)
        column.addWidget(HLine(parent=self))
        self._switch.clicked.connect(self._on_switch)

    def tab_stops(self) -> list[QWidget]:
        """What the keyboard visits."""
        return [self._switch]

    def show_row(self, row: MeetingRow, columns: tuple[MeetingColumn, ...]) -> None:
        """Show ``row``."""
        if row == self._row:
            return
        self._row = row
        self._name.setText(row.name)
        self._name.set_colour("text" if row.is_included else "text3")
        self._level.setText(row.level)
        self._level.setVisible(bool(row.level))
        self._text.setText(" · ".join(each for each in (row.count, row.text, row.note) if each))
        self._switch.setVisible(row.can_switch)
        self._switch.setChecked(row.is_included)
        self._switch.setAccessibleName(f"{row.name}: {row.switch}")
        self._state.setVisible(row.can_switch)
        self._state.setText(row.switch)
        for at, (text, column) in enumerate(zip(row.cells, columns, strict=True)):
            cell = self._cell(at)
            cell.setText(text)
            cell.set_colour("text2" if not column.is_main and at == 0 and len(columns) > 1 else "text")
            if not row.is_included:
                cell.set_colour("text3")

    def rescale(self, scale: Scale, columns: tuple[MeetingColumn, ...], *, is_one_of_many: bool) -> None:
        """Be as large as the view says, and lower where there are many rows."""
        self._name.set_style(scale.style(20, strong=True))
        self._level.set_style(scale.style(16))
        self._state.set_style(scale.style(15))
        self._text.set_style(scale.style(14))
        self._switch.rescale(scale)
        self._head.setSpacing(scale.px(10))
        self._grid.setVerticalSpacing(0)
        self._grid.setHorizontalSpacing(scale.px(8))
        self._grid.setContentsMargins(
            0, scale.px(3 if is_one_of_many else 9), 0, scale.px(4 if is_one_of_many else 10)
        )
        for at, column in enumerate(columns):
            cell = self._cell(at)
            cell.set_style(scale.style(20, strong=column.is_main))
            cell.setFixedWidth(scale.px(CELL_WIDTH if len(columns) < 4 else FIRST_WIDTH))

    def _cell(self, at: int) -> Label:
        while len(self._cells) <= at:
            cell = Label("", BODY, parent=self)
            cell.setAlignment(_RIGHT | Qt.AlignmentFlag.AlignVCenter)
            self._grid.addWidget(cell, 0, len(self._cells) + 1, 2, 1)
            self._cells.append(cell)
        return self._cells[at]

    def _on_switch(self, is_on: bool) -> None:
        if self._row is not None:
            self.switched.emit(self._row.key, is_on)
