"""A signature as it was drawn, to be looked at."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.domain.acceptance.signature import Signature, strokes_of
from app.ui.theme import theme
from app.ui.theme.paint import draw_box, painter_on
from app.ui.widgets.accessible_role import give_role

_HEIGHT, _WIDTH, _INSET, _PEN, _RADIUS = 96, 240, 10, 1.75, 6


class SignaturePicture(QWidget):
    """The strokes in the middle of a quiet box, in the colour of text; ``name`` says whose they are."""

    def __init__(self, signature: Signature, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("signature_picture")
        self._signature, self._strokes = signature, strokes_of(signature)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        give_role(self, QAccessible.Role.Graphic)
        self.setAccessibleName(name)

    def sizeHint(self) -> QSize:
        return QSize(theme().scaled(_WIDTH), theme().scaled(_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painter_on(self)
        draw_box(painter, self.rect(), _RADIUS, theme().color("sunken"), theme().color("line"))
        room = QRectF(self.rect()).adjusted(_INSET, _INSET, -_INSET, -_INSET)
        scale = min(room.width() / self._signature.width, room.height() / self._signature.height)
        left = room.center().x() - self._signature.width * scale / 2
        top = room.center().y() - self._signature.height * scale / 2
        round_cap, round_join = Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
        pen = QPen(theme().color("text"), _PEN, Qt.PenStyle.SolidLine, round_cap, round_join)
        painter.setPen(pen)
        for stroke in self._strokes:
            points = [QPointF(left + x * scale, top + y * scale) for x, y in stroke]
            painter.drawPolyline(QPolygonF(points))
