"""What was sealed, beside the agreement to it: frozen, without a control."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from app.services.meeting.meeting_view import MeetingView
from app.ui.meeting.scale import Scale
from app.ui.theme import BODY, TextStyle, theme
from app.ui.theme.paint import breakable
from app.ui.widgets.label import Label
from app.ui.widgets.scroll_area import scrolled_down

_GAP = 10
_STYLES: dict[str, tuple[int, bool]] = {
    "title": (32, True),
    "subtitle": (16, False),
    "name": (18, True),
    "amount": (18, True),
    "total": (30, True),
    "text": (15, False),
    "note": (14, False),
}


class SealedView(QWidget):
    """The lines that are included, the total and what falls due, with the fingerprint at the foot."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("sealed_view")
        self._labels: list[tuple[Label, str]] = []
        self._body = QWidget(self)
        self._area = scrolled_down(self._body, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._area)
        theme().follow(self)

    def show_sealed(self, view: MeetingView, note: str) -> None:
        """Show ``view``, and below it ``note``, which names the fingerprint."""
        self._labels.clear()
        body = QWidget(self)
        column = QVBoxLayout(body)
        column.addWidget(self._label(view.title, "title", body, wrap=True))
        column.addWidget(self._label(view.subtitle, "subtitle", body, wrap=True))
        grid = QGridLayout()
        grid.setColumnStretch(0, 1)
        included = [each for each in view.rows if each.is_included]
        main = next((at for at, each in enumerate(view.columns) if each.is_main), 0)
        for at, row in enumerate(included):
            name = " ".join(each for each in (row.name, row.level) if each)
            grid.addWidget(self._label(name, "name", body, wrap=True), 2 * at, 0)
            amount = self._label(row.cells[main], "amount", body)
            amount.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(amount, 2 * at, 1)
            about = " · ".join(each for each in (row.count, row.text) if each)
            grid.addWidget(self._label(about, "note", body, wrap=True), 2 * at + 1, 0, 1, 2)
        column.addLayout(grid)
        column.addWidget(self._label(view.total.label, "name", body))
        column.addWidget(self._label(view.total.cells[main], "total", body))
        column.addWidget(self._label(view.total.text, "text", body, wrap=True))
        for each in view.horizons:
            column.addWidget(self._label(each.sentence, "text", body, wrap=True))
        if view.notes:
            column.addWidget(self._label(view.notes_title, "name", body, wrap=True))
            column.addWidget(self._label(view.notes, "text", body, wrap=True))
        column.addStretch(1)
        column.addWidget(self._label(view.foot, "note", body, wrap=True))
        column.addWidget(self._label(note, "note", body, wrap=True))
        self._area.setWidget(body)
        self._body = body
        self._rescale()

    def retheme(self) -> None:
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._rescale()

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), theme().color("canvas"))

    def _label(self, text: str, kind: str, parent: QWidget, *, wrap: bool = False) -> Label:
        label = Label(
            breakable(text) if wrap else text,
            BODY,
            "accent_text" if kind == "total" else "text",
            parent,
            wrap=wrap,
        )
        self._labels.append((label, kind))
        return label

    def _rescale(self) -> None:
        window = self.window()
        scale = Scale(window.width(), window.height())
        for label, kind in self._labels:
            size, is_strong = _STYLES[kind]
            style: TextStyle = scale.style(size, strong=is_strong)
            label.set_style(style)
        layout = self._body.layout()
        if layout is not None:
            edge = scale.px(56)
            layout.setContentsMargins(edge, scale.px(40), scale.px(40), scale.px(32))
            layout.setSpacing(scale.px(_GAP))
