"""The customer's view as it is drawn: from a ``MeetingView`` alone, at the size of its window."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.services.meeting.meeting_view import MeetingColumn, MeetingView
from app.ui.meeting.rows_area import BAR_ROOM, RowsArea
from app.ui.meeting.scale import Scale
from app.ui.meeting.view_foot import ViewHorizons, ViewTotal
from app.ui.meeting.view_head import ViewCard, ViewHead
from app.ui.meeting.view_rows import ViewRow
from app.ui.theme import BODY, theme
from app.ui.widgets.label import Label
from app.ui.widgets.late_rows import LateRows

_RIGHT = Qt.AlignmentFlag.AlignRight
_MARGIN, _FEW, _ROW, _NOTE_LINES = 64, 5, 56, 2


class ViewCanvas(QWidget):
    """Shows a view; nothing that is drawn, read aloud or copied here comes from anywhere else.

    Signals:
        total_asked: the count that is wanted of everything.
        switched: the key of a line, and whether it is wanted.
        term_asked: the commitment that is wanted, in months.
        accept_asked: the customer wants to say yes.
    """

    total_asked = Signal(int)
    switched = Signal(str, bool)
    term_asked = Signal(int)
    accept_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("meeting_view")
        self._view: MeetingView | None = None
        self._columns: tuple[MeetingColumn, ...] = ()
        self._heads: list[Label] = []
        self._head, self._card = ViewHead(self), ViewCard(self)
        table = QWidget(self)
        self._rows: LateRows[int, ViewRow] = LateRows(self._build_row, _ROW, table)
        self._area = RowsArea(self._rows, table, self)
        self._head_row = QHBoxLayout()
        self._head_row.addStretch(1)
        self._total, self._horizons = ViewTotal(self), ViewHorizons(self)
        self._notes = Label("", BODY, "text2", self, wrap=True)
        self._foot = Label("", BODY, "text3", self)
        self._column, self._above, self._below = QVBoxLayout(self), QVBoxLayout(), QVBoxLayout()
        self._above.addWidget(self._head)
        self._above.addWidget(self._card)
        self._above.addLayout(self._head_row)
        for widget in (self._total, self._horizons, self._notes, self._foot):
            self._below.addWidget(widget)
        self._column.addLayout(self._above)
        self._column.addWidget(self._area, 1)
        self._column.addLayout(self._below)
        self._card.total_asked.connect(self.total_asked)
        self._card.term_asked.connect(self.term_asked)
        self._total.accept_asked.connect(self.accept_asked)
        self._rescale()
        theme().follow(self)

    @property
    def view(self) -> MeetingView | None:
        """What is shown."""
        return self._view

    def show_view(self, view: MeetingView) -> None:
        """Show ``view``; what is as it was is not touched."""
        if view == self._view:
            return
        before = self._view
        is_other_shape = before is None or (before.columns, len(before.rows)) != (
            view.columns,
            len(view.rows),
        )
        self._view, self._columns = view, view.columns
        self._head.show_view(view)
        self._card.show_view(view)
        self._show_heads(view)
        self._rows.set_keys(range(len(view.rows)))
        for at, row in self._rows.rows.items():
            row.show_row(view.rows[at], view.columns)
        self._total.show_view(view)
        self._horizons.show_view(view)
        self._notes.setText(_beginning(view.notes))
        self._notes.setVisible(bool(view.notes))
        self._foot.setText(view.foot)
        self.setAccessibleName(view.title)
        if is_other_shape:
            self._rescale()

    def retheme(self) -> None:
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._rescale()

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), theme().color("canvas"))

    def _build_row(self, at: int, parent: QWidget) -> ViewRow:
        """A row that comes into view."""
        assert self._view is not None
        row = ViewRow(parent)
        row.switched.connect(self.switched)
        row.show_row(self._view.rows[at], self._columns)
        self._rescale_row(row, Scale(self.width(), self.height()))
        return row

    def _rescale_row(self, row: ViewRow, scale: Scale) -> None:
        is_one_of_many = self._view is not None and len(self._view.rows) > _FEW
        row.rescale(scale, self._columns, is_one_of_many=is_one_of_many)

    def _show_heads(self, view: MeetingView) -> None:
        while len(self._heads) < len(view.columns):
            head = Label("", BODY, "text2", self)
            head.setAlignment(_RIGHT | Qt.AlignmentFlag.AlignVCenter)
            self._head_row.addWidget(head)
            self._heads.append(head)
        for at, head in enumerate(self._heads):
            head.setVisible(at < len(view.columns))
            if at < len(view.columns):
                head.setText(view.columns[at].head)
                head.set_colour("accent_text" if view.columns[at].is_main else "text2")

    def _rescale(self) -> None:
        scale = Scale(self.width(), self.height())
        edge = scale.px(_MARGIN)
        self._column.setContentsMargins(edge, scale.px(28), edge - BAR_ROOM, scale.px(16))
        for part in (self._column, self._above, self._below):
            part.setSpacing(scale.px(6))
        for part in (self._above, self._below):
            part.setContentsMargins(0, 0, BAR_ROOM, 0)
        self._head_row.setSpacing(scale.px(8))
        for each in (self._head, self._card, self._horizons):
            each.rescale(scale)
        self._total.rescale(scale, self._columns)
        for row in self._rows.rows.values():
            self._rescale_row(row, scale)
        self._rows.arrange()
        for head, column in zip(self._heads, self._columns, strict=False):
            head.set_style(scale.style(15, strong=column.is_main))
            head.setFixedWidth(scale.px(216 if len(self._columns) < 4 else 176))
        self._notes.set_style(scale.style(16))
        self._foot.set_style(scale.style(14))


def _beginning(notes: str) -> str:
    """The first lines of the notes; all of them are on their page."""
    lines = [each for each in notes.splitlines() if each.strip()]
    return "\n".join(lines[:_NOTE_LINES]) + (" …" if len(lines) > _NOTE_LINES else "")
