"""The strokes of a signature while it is drawn: in pixels of a pad that may change its size."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QSizeF
from PySide6.QtGui import QPainter, QTransform

from app.domain.acceptance.signature import Signature, signature_of

_NEAR = 0.5
"""Pixels; a pen is four times as wide."""
_PIECE = 32


class Ink:
    """Keeps strokes in the pixels of the pad on which the last of them was drawn.

    On a pad of another size they keep their proportions, in its middle; a size that comes back finds
    them where they were.
    """

    def __init__(self) -> None:
        self.strokes: list[list[QPointF]] = []
        self._size = QSizeF()

    def begin(self, at: QPointF, pad: QSizeF) -> None:
        """Start a stroke on a pad of this size."""
        if pad != self._size:
            self.strokes, self._size = self.on(pad), pad
        self.strokes.append([at])

    def extend(self, to: QPointF) -> None:
        """Draw the last stroke on; of points that nobody could tell apart the last one is kept."""
        stroke = self.strokes[-1]
        if len(stroke) > 1 and _is_near(stroke[-2], to):
            stroke[-1] = to
        elif stroke[-1] != to:
            stroke.append(to)

    def take_last(self) -> None:
        """Take the last stroke away."""
        if self.strokes:
            self.strokes.pop()

    def on(self, pad: QSizeF) -> list[list[QPointF]]:
        """The strokes as they stand on a pad of this size."""
        if not self.strokes or pad == self._size:
            return self.strokes
        scale = min(pad.width() / self._size.width(), pad.height() / self._size.height())
        move = QTransform.fromTranslate(pad.width() / 2, pad.height() / 2)
        move.scale(scale, scale)
        move.translate(-self._size.width() / 2, -self._size.height() / 2)
        return [[move.map(point) for point in stroke] for stroke in self.strokes]

    def signature(self) -> Signature | None:
        """What was drawn, or None where nothing was."""
        points: Sequence[Sequence[tuple[float, float]]] = [
            [(point.x(), point.y()) for point in stroke] for stroke in self.strokes
        ]
        return signature_of(points, self._size.width(), self._size.height()) if points else None


def _is_near(one: QPointF, other: QPointF) -> bool:
    between = other - one
    return QPointF.dotProduct(between, between) < _NEAR * _NEAR


def edge_between(inside: QPointF, outside: QPointF, pad: QSizeF) -> QPointF:
    """Where the way from ``inside`` to ``outside`` leaves the pad."""
    way, share = outside - inside, 1.0
    for start, step, end in ((inside.x(), way.x(), pad.width()), (inside.y(), way.y(), pad.height())):
        if step:
            limit = end if step > 0 else 0.0
            share = min(share, max(0.0, (limit - start) / step))
    return inside + way * share


def paint_stroke(painter: QPainter, stroke: Sequence[QPointF]) -> None:
    """Paint it as the pen of ``painter`` draws."""
    if len(stroke) == 1:
        painter.drawPoint(stroke[0])
    # Qt takes far longer over one long line than over its pieces; round caps join them.
    for at in range(0, len(stroke) - 1, _PIECE):
        painter.drawPolyline(stroke[at : at + _PIECE + 1])
