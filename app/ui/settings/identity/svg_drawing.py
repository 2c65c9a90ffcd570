"""Draws an SVG that was cleaned, with Qt: nothing in it leads anywhere by then."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgRenderer

from app.ui.theme.paint import smoothen


def draw_svg(content: bytes, side: int) -> bytes:
    """The picture as a PNG whose longer side has ``side`` pixels.

    Raises:
        ValueError: Qt cannot draw it.
    """
    renderer = QSvgRenderer(QByteArray(content))
    box = renderer.viewBoxF()
    wide, high = (box.width(), box.height()) if box.isValid() else renderer.defaultSize().toTuple()
    if not renderer.isValid() or wide <= 0 or high <= 0:
        raise ValueError("no picture")
    scale = side / max(wide, high)
    size = QSize(max(1, round(wide * scale)), max(1, round(high * scale)))
    image = QImage(size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    smoothen(painter)
    renderer.render(painter, QRectF(0, 0, size.width(), size.height()))
    painter.end()
    return png_of(image)


def png_of(image: QImage) -> bytes:
    """``image`` as a PNG.

    Raises:
        ValueError: there is nothing in it.
    """
    target = QBuffer()
    target.open(QIODevice.OpenModeFlag.WriteOnly)
    if not QImageWriter(target, QByteArray(b"png")).write(image):
        raise ValueError("no picture")
    return bytes(target.data().data())
