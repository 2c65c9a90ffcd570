"""What is quoted, by how far it has come: a bar for each stage and currency, its amount beside."""

from collections.abc import Mapping

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from app.services.queries.pipeline import PipelineStage, StageTotal
from app.services.words import QT_TRANSLATE_NOOP, Marked, Words
from app.ui.theme import CELL, CELL_STRONG, NOTE, TokenName, theme
from app.ui.theme.icons import IconName, paint_icon
from app.ui.theme.paint import draw_box, draw_text, leading, mirrored, painter_on, text_width, trailing

_LABELS: Mapping[PipelineStage, Marked] = {
    PipelineStage.DRAFT: QT_TRANSLATE_NOOP("home", "Draft"),
    PipelineStage.OPEN: QT_TRANSLATE_NOOP("home", "Open"),
    PipelineStage.QUEUED: QT_TRANSLATE_NOOP("home", "of which to send"),
    PipelineStage.VALIDATED: QT_TRANSLATE_NOOP("home", "Validated this month"),
    PipelineStage.REFUSED: QT_TRANSLATE_NOOP("home", "Refused this month"),
}
_LOOKS: Mapping[PipelineStage, tuple[IconName, TokenName, TokenName]] = {
    PipelineStage.DRAFT: ("draft", "text2", "c3"),
    PipelineStage.OPEN: ("circle", "info", "c1"),
    PipelineStage.QUEUED: ("cloud", "violet", "c2"),
    PipelineStage.VALIDATED: ("ok", "success", "c2"),
    PipelineStage.REFUSED: ("no", "danger", "c3"),
}
"""Icon, its colour, and that of the bar."""
_IF_ANY = (PipelineStage.DRAFT, PipelineStage.QUEUED)
"""Without any they are nothing to speak of."""
_LINE, _BAR, _BETWEEN = 28, 8, 12


class PipelinePart(QWidget):
    """The stages below each other, those of which there is none without a bar."""

    def __init__(self, words: Words, parent: QWidget) -> None:
        super().__init__(parent)
        self._stages = {stage: _Stage(words, stage, self) for stage in PipelineStage}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(0)
        for each in self._stages.values():
            column.addWidget(each)

    def show_totals(self, totals: Mapping[PipelineStage, StageTotal]) -> None:
        """Show each stage against the largest of its currency."""
        most: dict[str, int] = {}
        for total in totals.values():
            for money in total.sums:
                most[money.currency] = max(most.get(money.currency, 0), money.minor)
        for stage, part in self._stages.items():
            total = totals.get(stage, StageTotal())
            part.show_total(total, most)
            part.setVisible(bool(total.count) or stage not in _IF_ANY)


def counted(totals: Mapping[PipelineStage, StageTotal]) -> int:
    """How many quotes there are at all stages; what waits to be sent is open, and counted there."""
    return sum(total.count for stage, total in totals.items() if stage is not PipelineStage.QUEUED)


class _Stage(QWidget):
    """Icon, name and count; at the right the amount, below it the bar; a pair for each currency."""

    def __init__(self, words: Words, stage: PipelineStage, parent: QWidget) -> None:
        super().__init__(parent)
        self._words, self._stage = words, stage
        self._count = ""
        self._bars: list[tuple[str, float]] = []
        self.setObjectName(f"stage_{stage.value}")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme().follow(self)

    def show_total(self, total: StageTotal, most: Mapping[str, int]) -> None:
        """Show how many, and of each currency how much of the ``most`` there is."""
        formats = self._words.formats
        self._count = formats.count(total.count)
        self._bars = [
            (formats.money(each), each.minor / most[each.currency] if most[each.currency] > 0 else 0.0)
            for each in total.sums
        ]
        amounts = " + ".join(amount for amount, _share in self._bars)
        name = self._words.say(_LABELS[self._stage])
        self.setAccessibleName(", ".join(each for each in (name, self._count, amounts) if each))
        self.updateGeometry()
        self.update()

    def retheme(self) -> None:
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        bars = max(1, len(self._bars))
        look = theme()
        return QSize(look.scaled(200), bars * look.scaled(_LINE + _BAR) + look.scaled(_BETWEEN))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, look = painter_on(self), theme()
        line, bar = look.scaled(_LINE), look.scaled(_BAR)
        amounts = [amount for amount, _share in self._bars]
        widest = max((text_width(each, CELL_STRONG) for each in amounts), default=0)
        self._paint_name(painter, self.width() - widest - look.scaled(12))
        ground, ink = look.color("line"), look.color(_LOOKS[self._stage][2])
        for place, (amount, share) in enumerate(self._bars or [("", 0.0)]):
            top = place * (line + bar)
            area = mirrored(self, QRect(0, top, self.width(), line))
            draw_text(painter, area, amount, CELL_STRONG, look.color("text"), trailing(self))
            track = QRect(0, top + line, self.width(), bar)
            draw_box(painter, track, bar / 2, ground)
            filled = round(self.width() * min(1.0, share))
            if filled > 0:
                part = mirrored(self, QRect(0, top + line, max(bar, filled), bar))
                draw_box(painter, part, bar / 2, ink)

    def _paint_name(self, painter: QPainter, right: int) -> None:
        look = theme()
        icon, colour, _bar = _LOOKS[self._stage]
        side, line = look.icon_size(14), look.scaled(_LINE)
        paint_icon(painter, icon, look.color(colour), mirrored(self, QRect(0, 0, side, line)), side)
        left, name = side + look.scaled(8), self._words.say(_LABELS[self._stage])
        width = min(text_width(name, CELL), right - left)
        area = mirrored(self, QRect(left, 0, width, line))
        draw_text(painter, area, name, CELL, look.color("text"), leading(self))
        left += width + look.scaled(8)
        area = mirrored(self, QRect(left, 0, max(0, right - left), line))
        draw_text(painter, area, self._count, NOTE, look.color("text3"), leading(self))
