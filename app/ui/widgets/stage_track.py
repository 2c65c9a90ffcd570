"""Where an installation stands: stops on a line, the current one ringed."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.theme import NOTE, NOTE_STRONG, theme
from app.ui.theme.icons import paint_icon
from app.ui.theme.paint import draw_box, draw_disc, draw_text, mirrored, painter_on

_PITCH, _STOP, _EDGE = 168, 18, 48
_PITCH_AT_LEAST = 72


class StageTrack(QWidget):
    """Shows the stages ``labels`` in order; ``current`` is the index now, past the last when all is done.

    Stops stand closer where the room is too narrow for the pitch of the design.
    """

    def __init__(self, labels: Sequence[str], current: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._labels = list(labels)
        self._current = current
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.set_current(current)
        theme().follow(self)

    def set_current(self, current: int) -> None:
        """Show another stage as the current one."""
        self._current = current
        place = self._labels[min(current, len(self._labels) - 1)] if self._labels else ""
        self.setAccessibleName(place)
        self.setAccessibleDescription(", ".join(self._labels))
        self.update()

    def retheme(self) -> None:
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return self._size_at(_PITCH)

    def minimumSizeHint(self) -> QSize:
        return self._size_at(_PITCH_AT_LEAST)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painter_on(self)
        side, pitch = theme().scaled(_STOP), self._pitch()
        for index, label in enumerate(self._labels):
            centre = theme().scaled(_EDGE) + index * pitch
            if index + 1 < len(self._labels):
                colour = theme().color("success" if index < self._current else "line2")
                line = QRect(centre + side // 2 + 4, side // 2 - 1, pitch - side - 8, 2)
                painter.fillRect(mirrored(self, line), colour)
            self._paint_stop(painter, mirrored(self, QRect(centre - side // 2, 0, side, side)), index)
            self._paint_label(painter, centre, side, label, index)

    def _size_at(self, pitch: int) -> QSize:
        width = theme().scaled(pitch) * (len(self._labels) - 1) + 2 * theme().scaled(_EDGE)
        return QSize(width, theme().scaled(_STOP) + 4 + theme().scaled(NOTE.line))

    def _pitch(self) -> int:
        """How far apart the stops are in the width that there is."""
        between = max(1, len(self._labels) - 1)
        room = self.width() - 2 * theme().scaled(_EDGE)
        return max(theme().scaled(_PITCH_AT_LEAST), min(theme().scaled(_PITCH), room // between))

    def _paint_stop(self, painter: QPainter, rect: QRect, index: int) -> None:
        if index < self._current:
            draw_disc(painter, rect, theme().color("success_t"))
            paint_icon(painter, "check", theme().color("success"), rect, theme().icon_size(12))
        elif index == self._current:
            ink = theme().color("accent_text")
            draw_box(painter, rect, rect.height() / 2, None, ink, 2)
            dot = rect.height() * 4 / 9
            inset = (rect.height() - dot) / 2
            draw_disc(painter, QRectF(rect).adjusted(inset, inset, -inset, -inset), ink)
        else:
            draw_disc(painter, rect, None, theme().color("field"))

    def _paint_label(self, painter: QPainter, centre: int, side: int, label: str, index: int) -> None:
        half = self._pitch() // 2
        area = mirrored(self, QRect(centre - half, side + 4, 2 * half, theme().scaled(NOTE.line)))
        current = index == self._current
        ink = theme().color("text3" if index > self._current else "text")
        style = NOTE_STRONG if current else NOTE
        draw_text(painter, area, label, style, ink, Qt.AlignmentFlag.AlignHCenter)
