"""What lies over the customer's view: a picture that stays, black, and the dot that points."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from app.ui.theme import LIGHT, theme
from app.ui.theme.paint import draw_disc, painter_on

_DOT, _HALO = 22.0, 38.0


class Cover(QWidget):
    """Hides what is below it: behind the picture that it was given, else behind black."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._picture = QPixmap()
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.hide()

    def show_picture(self, picture: QPixmap) -> None:
        """Show ``picture`` from now on; an empty one is black."""
        self._picture = picture
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painter_on(self)
        painter.fillRect(self.rect(), Qt.GlobalColor.black)
        if not self._picture.isNull():
            size = self._picture.deviceIndependentSize()
            size.scale(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
            left, top = (self.width() - size.width()) / 2, (self.height() - size.height()) / 2
            painter.drawPixmap(QRectF(QPointF(left, top), size), self._picture, QRectF(self._picture.rect()))


class PointerDot(QWidget):
    """A red dot with a pale ring, the same on a light ground and on a dark one; clicks go through it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()
        self.retheme()
        theme().follow(self)

    def retheme(self) -> None:
        side = theme().scaled(_HALO)
        self.resize(side, side)
        self.update()

    def move_to(self, place: QPointF) -> None:
        """Stand with the middle at ``place`` of the parent."""
        self.move(round(place.x() - self.width() / 2), round(place.y() - self.height() / 2))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painter_on(self)
        area = QRectF(self.rect())
        halo = QColor(LIGHT.surface)
        halo.setAlpha(150)
        draw_disc(painter, area, halo)
        inset = (area.width() - theme().scaled(_DOT)) / 2
        draw_disc(painter, area.adjusted(inset, inset, -inset, -inset), QColor(LIGHT.danger))
