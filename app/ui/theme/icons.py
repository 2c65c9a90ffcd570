"""The icons of the window, tinted with a token and drawn crisp at any size."""

from functools import cache
from typing import Literal

from PySide6.QtCore import QByteArray, QFile, QIODevice, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from app.ui.theme.current import theme
from app.ui.theme.tokens import TokenName

IconName = Literal[
    "arrow",
    "attention",
    "back",
    "building",
    "calendar",
    "cart",
    "check",
    "circle",
    "clock",
    "close",
    "cloud",
    "columns",
    "copy",
    "customers",
    "down",
    "download",
    "draft",
    "error",
    "external",
    "eyeoff",
    "filter",
    "folder",
    "half",
    "home",
    "info",
    "key",
    "layers",
    "left",
    "link",
    "lock",
    "mail",
    "minus",
    "more",
    "no",
    "offline",
    "ok",
    "outbox",
    "pen",
    "phone",
    "pin",
    "plus",
    "print",
    "question",
    "quote",
    "redo",
    "right",
    "scale",
    "screen",
    "search",
    "send",
    "settings",
    "sort",
    "sync",
    "trash",
    "undo",
    "up",
]
MIRRORED: frozenset[str] = frozenset(("left", "right", "back", "arrow", "undo", "redo", "send", "external"))
_INK = b"currentColor"


class UnknownIcon(LookupError):
    """There is no icon of that name in the resources."""


def icon(name: IconName, colour: TokenName = "text2", size: int = 16) -> QIcon:
    """An icon that takes the token's colour of the scheme in force each time it is painted."""
    return QIcon(_TintedIcon(name, colour, size))


def pixmap(name: IconName, colour: QColor, size: int, dpr: float = 1.0) -> QPixmap:
    """The icon in ``colour``, ``size`` logical pixels wide, for a screen of ``dpr`` pixels each.

    Pictures are kept, so a table may ask for one in every cell it paints.
    """
    mirrored = name in MIRRORED and QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    return _pixmap(name, colour.rgba(), size, dpr, mirrored)


def paint_icon(painter: QPainter, name: IconName, colour: QColor, rect: QRect | QRectF, size: int) -> None:
    """Draw the icon in the middle of ``rect``, on whole pixels."""
    device = painter.device()
    dpr = device.devicePixelRatioF() if device is not None else 1.0
    left = round(rect.x() + (rect.width() - size) / 2)
    top = round(rect.y() + (rect.height() - size) / 2)
    painter.drawPixmap(left, top, pixmap(name, colour, size, dpr))


@cache
def _pixmap(name: str, rgba: int, size: int, dpr: float, mirrored: bool) -> QPixmap:
    colour = QColor.fromRgba(rgba)
    drawing = _source(name).replace(_INK, colour.name().encode())
    picture = QPixmap(round(size * dpr), round(size * dpr))
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setOpacity(colour.alphaF())
    if mirrored:
        painter.translate(picture.width(), 0)
        painter.scale(-1, 1)
    QSvgRenderer(QByteArray(drawing)).render(painter, QRectF(picture.rect()))
    painter.end()
    picture.setDevicePixelRatio(dpr)
    return picture


@cache
def _source(name: str) -> bytes:
    file = QFile(f"icons:{name}.svg")
    if not file.open(QIODevice.OpenModeFlag.ReadOnly):
        raise UnknownIcon(name)
    return bytes(file.readAll().data())


class _TintedIcon(QIconEngine):
    """Draws one icon in the colour its token has now."""

    def __init__(self, name: IconName, colour: TokenName, size: int) -> None:
        super().__init__()
        self._name: IconName = name
        self._colour: TokenName = colour
        self._size = size

    def clone(self) -> QIconEngine:
        return _TintedIcon(self._name, self._colour, self._size)

    def actualSize(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QSize:
        side = min(size.width(), size.height())
        return QSize(side, side)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        paint_icon(painter, self._name, self._tint(mode), rect, min(rect.width(), rect.height()))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self.scaledPixmap(size, mode, state, 1.0)

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        side = min(size.width(), size.height())
        return pixmap(self._name, self._tint(mode), max(1, round(side / scale)), scale)

    def _tint(self, mode: QIcon.Mode) -> QColor:
        return theme().color("disabled" if mode == QIcon.Mode.Disabled else self._colour)
