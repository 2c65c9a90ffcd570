"""What painted widgets share: crisp boxes, hairlines, shadows, and text centred by its capitals."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QFontMetricsF,
    QImage,
    QPainter,
    QPen,
    QStaticText,
    QTextOption,
    QTransform,
)
from PySide6.QtWidgets import QStyle, QWidget

from app.ui.theme.current import theme
from app.ui.theme.tokens import TokenName
from app.ui.theme.typography import TextStyle

CAPITAL_SHARE = 0.33
_SHADOW_BLUR = 16
_SHADOW_DROP = 5
_WRAP = Qt.TextFlag.TextWordWrap.value
_ENDLESS = 10_000
_INPUT_RADIUS = 6
_HIT_HEIGHT = 18
Edge = Literal["left", "right", "top", "bottom"]
_UNDERLINE_DROP = 2
_BREAKS = re.compile(r"[@./](?=[^\W\d])")
_ENDLESS_WORD, _PIECE = re.compile(r"\w{40,}"), re.compile(r"\w{1,10}")


def painter_on(widget: QWidget) -> QPainter:
    """A painter of ``widget`` with smooth edges."""
    painter = QPainter(widget)
    smoothen(painter)
    return painter


def smoothen(painter: QPainter) -> None:
    """Let ``painter``, which Qt gave to a delegate, draw smooth edges."""
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)


def draw_picture(painter: QPainter, area: QRect, picture: QImage, *, is_exact: bool) -> None:
    """Draw ``picture`` in ``area``; one that has a pixel for each of the screen is not smoothed."""
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, not is_exact)
    painter.drawImage(area, picture)


def draw_box(
    painter: QPainter,
    rect: QRect | QRectF,
    radius: float,
    fill: QColor | None = None,
    outline: QColor | None = None,
    width: float = 1.0,
    style: Qt.PenStyle = Qt.PenStyle.SolidLine,
) -> None:
    """Draw a rounded box whose outline lies inside ``rect`` on whole pixels."""
    area = QRectF(rect)
    if outline is not None:
        painter.setPen(QPen(outline, width, style))
        area.adjust(width / 2, width / 2, -width / 2, -width / 2)
        radius = max(0.0, radius - width / 2)
    else:
        painter.setPen(Qt.PenStyle.NoPen)
    if fill is None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
    else:
        painter.setBrush(fill)
    painter.drawRoundedRect(area, radius, radius)


def draw_disc(
    painter: QPainter, rect: QRect | QRectF, fill: QColor | None, ring: QColor | None = None
) -> None:
    """Draw a disc that fills ``rect``, with a ring of 1 px when ``ring`` is given."""
    draw_box(painter, rect, QRectF(rect).height() / 2, fill, ring)


def draw_input_box(
    painter: QPainter,
    widget: QWidget,
    *,
    is_wrong: bool,
    is_quiet: bool,
    quiet_line: TokenName = "line",
) -> None:
    """Draw the box of an input that fills ``widget``: wrong, or quiet as nothing can be typed there."""
    outline: TokenName = "danger" if is_wrong else quiet_line if is_quiet else "field"
    ground: TokenName = "sunken" if is_quiet else "surface"
    look = theme()
    draw_box(
        painter, widget.rect(), _INPUT_RADIUS, look.color(ground), look.color(outline), 1.5 if is_wrong else 1
    )


def draw_hairline(painter: QPainter, widget: QWidget, colour: TokenName, edge: Edge = "bottom") -> None:
    """Draw one pixel along an ``edge`` of ``widget``, from left to right or from top to bottom."""
    width, height = widget.width(), widget.height()
    match edge:
        case "top":
            area = QRect(0, 0, width, 1)
        case "bottom":
            area = QRect(0, height - 1, width, 1)
        case "left":
            area = QRect(0, 0, 1, height)
        case "right":
            area = QRect(width - 1, 0, 1, height)
    painter.fillRect(area, theme().color(colour))


def text_width(text: str, style: TextStyle) -> int:
    """How many whole pixels ``text`` takes in ``style``."""
    return _width_of(text, style, theme().text_percent)


@lru_cache(maxsize=8192)
def _width_of(text: str, style: TextStyle, percent: int) -> int:
    """The same, kept for a text size of ``percent``: lists of countries ask it of every name."""
    return -int(-QFontMetricsF(theme().font(style)).horizontalAdvance(text) // 1)


def baseline(rect: QRect | QRectF, style: TextStyle) -> int:
    """The baseline that puts the middle of the capitals in the middle of ``rect``."""
    area = QRectF(rect)
    return round(area.center().y() + CAPITAL_SHARE * theme().font(style).pixelSize())


def draw_text(
    painter: QPainter,
    rect: QRect | QRectF,
    text: str,
    style: TextStyle,
    colour: QColor,
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
) -> None:
    """Draw one line of ``text`` inside ``rect``, shortened with an ellipsis where it does not fit."""
    if not text:
        return
    look = theme()
    width = rect.width()
    line = _fitted(text, style, look.text_percent, int(width + 0.5))
    left: float = rect.x()
    if align is Qt.AlignmentFlag.AlignRight:
        left += width - line.advance
    elif align is Qt.AlignmentFlag.AlignHCenter:
        left += (width - line.advance) / 2
    painter.setFont(look.font(style))
    painter.setPen(colour)
    top = round(rect.y() + rect.height() / 2 + line.drop) - line.ascent
    painter.drawStaticText(QPointF(left, top), line.drawing)


def draw_caption(
    painter: QPainter,
    rect: QRect | QRectF,
    text: str,
    style: TextStyle,
    colour: QColor,
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    *,
    underlined: int = -1,
) -> None:
    """Draw the text of a control: as ``draw_text``, with the letter at ``underlined``, if any, underlined."""
    draw_text(painter, rect, text, style, colour, align)
    before, letter = text[: max(0, underlined)], text[underlined : underlined + 1]
    metrics = QFontMetricsF(theme().font(style))
    start = metrics.horizontalAdvance(before)
    room, width = rect.width(), metrics.horizontalAdvance(text)
    if underlined < 0 or start + metrics.horizontalAdvance(letter) > room + 0.5:
        return
    spare = max(0.0, room - width)
    left = (
        rect.x()
        + start
        + (
            spare
            if align is Qt.AlignmentFlag.AlignRight
            else spare / 2
            if align is Qt.AlignmentFlag.AlignHCenter
            else 0
        )
    )
    thickness = max(1, round(metrics.lineWidth()))
    line = QRectF(
        round(left), baseline(rect, style) + _UNDERLINE_DROP, metrics.horizontalAdvance(letter), thickness
    )
    painter.fillRect(line, colour)


@dataclass(frozen=True, slots=True)
class _Line:
    """A line of text that was shaped once, for tables that paint the same texts again and again."""

    drawing: QStaticText
    advance: float
    ascent: float
    drop: float
    """How far the baseline is below the middle of the line."""


@lru_cache(maxsize=4096)
def _fitted(text: str, style: TextStyle, percent: int, width: int) -> _Line:
    """``text`` in at most ``width`` pixels; ``percent`` is the text size that the font is of."""
    font = theme().font(style)
    metrics = QFontMetricsF(font)
    advance = metrics.horizontalAdvance(text)
    if advance > width + 0.5:
        text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)
        advance = metrics.horizontalAdvance(text)
    drawing = QStaticText(text)
    drawing.setTextFormat(Qt.TextFormat.PlainText)
    # Amounts keep their inner order in a window from right to left: each text has its own direction.
    option = QTextOption()
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    drawing.setTextOption(option)
    drawing.prepare(QTransform(), font)
    return _Line(drawing, advance, metrics.ascent(), CAPITAL_SHARE * font.pixelSize())


def lines_rect(text: str, style: TextStyle, width: int) -> QRect:
    """The size that ``text`` takes on as many lines as ``width`` asks for."""
    area = QRect(0, 0, max(1, width), _ENDLESS)
    return QFontMetrics(theme().font(style)).boundingRect(area, _WRAP, breakable(text))


def draw_lines(
    painter: QPainter,
    rect: QRect,
    text: str,
    style: TextStyle,
    colour: QColor,
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
) -> None:
    """Draw ``text`` on as many lines as it needs, their middle in the middle of ``rect``."""
    painter.setFont(theme().font(style))
    painter.setPen(colour)
    painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    flags = Qt.AlignmentFlag.AlignVCenter.value | align.value | Qt.AlignmentFlag.AlignAbsolute.value
    painter.drawText(rect, flags | _WRAP, breakable(text))


def breakable(text: str) -> str:
    """Return ``text`` with places to break addresses and endless words, never amounts: only wrapped at."""
    text = _BREAKS.sub(lambda found: f"{found[0]}\u200b", text)
    return _ENDLESS_WORD.sub(lambda found: "\u200b".join(_PIECE.findall(found[0])), text)


def mirrored(widget: QWidget, rect: QRect) -> QRect:
    """Mirror ``rect`` inside ``widget`` where the language is written from right to left."""
    return QStyle.visualRect(widget.layoutDirection(), widget.rect(), rect)


def leading(widget: QWidget) -> Qt.AlignmentFlag:
    """The side where text starts in ``widget``."""
    rtl = widget.layoutDirection() == Qt.LayoutDirection.RightToLeft
    return Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft


def trailing(widget: QWidget) -> Qt.AlignmentFlag:
    """The side where text ends in ``widget``."""
    rtl = widget.layoutDirection() == Qt.LayoutDirection.RightToLeft
    return Qt.AlignmentFlag.AlignLeft if rtl else Qt.AlignmentFlag.AlignRight


def draw_shadow(painter: QPainter, rect: QRect | QRectF, radius: float) -> None:
    """Draw the soft shadow of something that floats, around ``rect``: 16 px of blur, 5 px down."""
    colour = QColor(theme().color("shadow"))
    painter.setPen(Qt.PenStyle.NoPen)
    strongest = colour.alphaF()
    layers = _SHADOW_BLUR
    for layer in range(layers):
        grow = _SHADOW_BLUR - layer - _SHADOW_BLUR / 4
        colour.setAlphaF(strongest * 2 * (layer + 1) / (layers * (layers + 1)) * 1.6)
        painter.setBrush(colour)
        area = QRectF(rect).adjusted(-grow, -grow + _SHADOW_DROP, grow, grow + _SHADOW_DROP)
        painter.drawRoundedRect(area, radius + grow, radius + grow)


SHADOW_MARGIN = _SHADOW_BLUR + _SHADOW_DROP


def draw_hits(
    painter: QPainter,
    area: QRect,
    text: str,
    spans: Iterable[tuple[int, int]],
    style: TextStyle,
    *,
    is_from_right: bool,
) -> None:
    """Draw the marker behind the pieces (start and end) of ``text``, of which a line in ``area`` is drawn."""
    metrics = QFontMetricsF(theme().font(style))
    height = theme().scaled(_HIT_HEIGHT)
    start = area.right() + 1 - metrics.horizontalAdvance(text) if is_from_right else area.left()
    for first, last in spans:
        left = start + metrics.horizontalAdvance(text[:first])
        right = start + metrics.horizontalAdvance(text[:last])
        width = min(right, area.right() + 1) - left
        if width > 0:
            top = area.center().y() + 1 - height // 2
            draw_box(painter, QRect(round(left) - 1, top, round(width) + 2, height), 2, theme().color("hit"))
