"""The bottom of the customer's view, always in sight: the total, and what falls due when."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.services.meeting.meeting_view import MeetingColumn, MeetingHorizon, MeetingView
from app.ui.meeting.scale import Scale
from app.ui.meeting.view_controls import AcceptButton
from app.ui.theme import BODY
from app.ui.widgets.label import Label
from app.ui.widgets.lines import HLine, VLine

_RIGHT = Qt.AlignmentFlag.AlignRight


class ViewTotal(QWidget):
    """The total under the columns, the same with or without VAT, and the button that leads to the agreement.

    Signals:
        accept_asked: the customer wants to say yes.
    """

    accept_asked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._label, self._text = Label("", BODY, parent=self), Label("", BODY, "text2", self)
        self._cells: list[Label] = []
        self._grid = QGridLayout(self)
        self._grid.setColumnStretch(0, 1)
        self._grid.addWidget(HLine("line2", self), 0, 0, 1, -1)
        self._grid.addWidget(self._label, 1, 0)
        self._grid.addWidget(self._text, 2, 0, 1, -1)
        self._grid.addWidget(HLine("line2", self), 3, 0, 1, -1)
        self.accept = AcceptButton(self)
        self._grid.addWidget(self.accept, 2, 0, 1, -1, _RIGHT)
        self.accept.clicked.connect(self.accept_asked)

    def show_view(self, view: MeetingView) -> None:
        """Show the total."""
        self._label.setText(view.total.label)
        self._text.setText(" · ".join(each for each in (view.total.text, view.once) if each))
        for at, text in enumerate(view.total.cells):
            self._cell(at).setText(text)
        for at, cell in enumerate(self._cells):
            cell.setVisible(at < len(view.total.cells))
        self.accept.setText(view.accept)
        self.accept.setVisible(bool(view.accept))

    def rescale(self, scale: Scale, columns: tuple[MeetingColumn, ...]) -> None:
        """Be as large as the view says."""
        self._label.set_style(scale.style(20, strong=True))
        self._text.set_style(scale.style(15))
        self.accept.rescale(scale)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(scale.px(8))
        self._grid.setVerticalSpacing(scale.px(8))
        for at, column in enumerate(columns):
            cell = self._cell(at)
            cell.set_style(scale.style(32 if column.is_main else 24, strong=column.is_main or at > 0))
            cell.set_colour("accent_text" if column.is_main else "text" if at else "text2")
            cell.setFixedWidth(scale.px(216 if len(columns) < 4 else 176))

    def _cell(self, at: int) -> Label:
        while len(self._cells) <= at:
            cell = Label("", BODY, parent=self)
            cell.setAlignment(_RIGHT | Qt.AlignmentFlag.AlignVCenter)
            self._grid.addWidget(cell, 1, len(self._cells) + 1)
            self._cells.append(cell)
        return self._cells[at]


class _Horizon(QWidget):
    """One amount with its label and its days."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._label, self._amount = Label("", BODY, parent=self), Label("", BODY, parent=self)
        self._text = Label("", BODY, "text2", self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        for part in (self._label, self._amount, self._text):
            self._column.addWidget(part)

    def show_horizon(self, horizon: MeetingHorizon) -> None:
        self._label.setText(horizon.label)
        self._amount.setText(horizon.amount)
        self._text.setText(horizon.text)

    def rescale(self, scale: Scale) -> None:
        self._label.set_style(scale.style(15))
        self._amount.set_style(scale.style(24, strong=True))
        self._text.set_style(scale.style(14))
        self._column.setSpacing(0)


class ViewHorizons(QWidget):
    """What falls due today, next and to the end, side by side."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._parts: list[_Horizon] = []
        self._lines: list[VLine] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)

    def show_view(self, view: MeetingView) -> None:
        """Show the horizons of ``view``."""
        while len(self._parts) < len(view.horizons):
            if self._parts:
                line = VLine(parent=self)
                self._row.addWidget(line)
                self._lines.append(line)
            part = _Horizon(self)
            self._row.addWidget(part, 1)
            self._parts.append(part)
        for at, part in enumerate(self._parts):
            part.setVisible(at < len(view.horizons))
            if at < len(view.horizons):
                part.show_horizon(view.horizons[at])
        for at, line in enumerate(self._lines):
            line.setVisible(at + 1 < len(view.horizons))

    def rescale(self, scale: Scale) -> None:
        """Be as large as the view says."""
        self._row.setSpacing(scale.px(22))
        for part in self._parts:
            part.rescale(scale)
