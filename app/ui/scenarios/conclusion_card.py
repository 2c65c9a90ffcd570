"""The conclusion on top of the board: its sentence, and the chart of a break-even."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.services.scenarios.board_display import Chart, Conclusion, DisplayBar
from app.ui.theme import CARD, CELL, NOTE, NOTE_STRONG, set_tip, theme
from app.ui.theme.paint import draw_box, draw_text, leading, mirrored, painter_on, text_width
from app.ui.widgets.empty_state import IconView
from app.ui.widgets.label import Label

_BAR, _BAR_GAP, _BARS, _LABEL_GAP = 28, 18, 66, 8
_CHART_FROM = 900


class ConclusionCard(QWidget):
    """The sentence, its figures below, and where there is room for it the chart at the right."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.headline = Label("", CARD, "text", self, wrap=True)
        self.headline.setObjectName("conclusion")
        self.detail = Label("", CELL, "text2", self, wrap=True)
        self.detail.setObjectName("conclusion_detail")
        self.chart = BreakEvenChart(self)
        said = QVBoxLayout()
        said.setSpacing(4)
        said.addStretch(1)
        said.addWidget(self.headline)
        said.addWidget(self.detail)
        said.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 12, 20, 12)
        row.setSpacing(20)
        row.addWidget(IconView("scale", "accent_text", 24, self))
        row.addLayout(said, 1)
        row.addWidget(self.chart)
        self._has_chart = False
        theme().follow(self)

    def show_conclusion(self, shown: Conclusion) -> None:
        """Say another conclusion."""
        self.headline.setText(shown.headline)
        self.detail.setText(shown.detail)
        self.detail.setVisible(bool(shown.detail))
        self._has_chart = shown.chart is not None
        if shown.chart is not None:
            self.chart.show_chart(shown.chart)
        self.fit(self.width())

    def fit(self, width: int) -> None:
        """Leave the chart out where the sentence needs the room: it says the same."""
        self.chart.setVisible(self._has_chart and width >= theme().scaled(_CHART_FROM))

    def retheme(self) -> None:
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        draw_box(painter_on(self), self.rect(), 8, theme().color("tint"))


class BreakEvenChart(QWidget):
    """A bar per number of products, dark where they cost more than the bundle, whose line is dashed."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._chart: Chart | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme().follow(self)

    def show_chart(self, chart: Chart) -> None:
        """Draw other bars."""
        self._chart = chart
        self.setAccessibleName(chart.description)
        set_tip(self, "\n".join(f"{bar.count}: {bar.amount}" for bar in chart.bars))
        self.updateGeometry()
        self.update()

    def retheme(self) -> None:
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        if self._chart is None:
            return QSize(0, 0)
        labels = max(text_width(self._chart.line_label, NOTE_STRONG), text_width(self._chart.axis, NOTE))
        width = self._bars_width() + theme().scaled(_LABEL_GAP) + labels
        return QSize(width, theme().scaled(_BARS) + theme().scaled(NOTE.line))

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._chart is None:
            return
        painter, chart = painter_on(self), self._chart
        for place, bar in enumerate(chart.bars):
            self._paint_bar(painter, place, bar)
        foot, width = theme().scaled(_BARS), self._bars_width()
        top = foot - round(float(chart.line) * (foot - 8))
        painter.setPen(QPen(theme().color("text"), 1.5, Qt.PenStyle.DashLine))
        line = mirrored(self, QRect(0, top, width, 1))
        painter.drawLine(line.left(), top, line.right(), top)
        left, high = width + theme().scaled(_LABEL_GAP), theme().scaled(NOTE.line)
        label = mirrored(self, QRect(left, max(0, top - high // 2), self.width() - left, high))
        ink, faint, side = theme().color("text"), theme().color("text2"), leading(self)
        draw_text(painter, label, chart.line_label, NOTE_STRONG, ink, side)
        axis = mirrored(self, QRect(left, foot, self.width() - left, high))
        draw_text(painter, axis, chart.axis, NOTE, faint, side)

    def _paint_bar(self, painter: QPainter, place: int, bar: DisplayBar) -> None:
        foot, width = theme().scaled(_BARS), theme().scaled(_BAR)
        left = place * (width + theme().scaled(_BAR_GAP)) + theme().scaled(_BAR_GAP) // 2
        height = max(2, round(float(bar.share) * (foot - 8)))
        area = mirrored(self, QRect(left, foot - height, width, height))
        draw_box(painter, area, 2, theme().color("c1" if bar.is_dearer else "c2"))
        below = mirrored(self, QRect(left, foot, width, theme().scaled(NOTE.line)))
        middle = Qt.AlignmentFlag.AlignHCenter
        draw_text(painter, below, str(bar.count), NOTE, theme().color("text2"), middle)

    def _bars_width(self) -> int:
        count = len(self._chart.bars) if self._chart is not None else 0
        return count * (theme().scaled(_BAR) + theme().scaled(_BAR_GAP))
