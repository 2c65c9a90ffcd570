"""The style of the focus ring.

The ring alone has it: a style written in Python for the whole application is asked for
some two thousand measures while a window of sixty controls opens, which costs half as much again as
painting it. Everything else has Fusion, whose dotted focus the style sheet takes away.
"""

from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QProxyStyle, QStyle, QStyleHintReturn, QStyleOption, QWidget

RING_MARGIN = 3
_MARGINS = (QStyle.PixelMetric.PM_FocusFrameHMargin, QStyle.PixelMetric.PM_FocusFrameVMargin)


class FocusRingStyle(QProxyStyle):
    """Places a focus frame 3 px outside its control, above it, with whole corners."""

    def __init__(self) -> None:
        super().__init__("Fusion")

    def pixelMetric(
        self,
        metric: QStyle.PixelMetric,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
    ) -> int:
        if metric in _MARGINS:
            return RING_MARGIN
        return super().pixelMetric(metric, option, widget)

    def styleHint(
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        returnData: QStyleHintReturn | None = None,  # noqa: N803 - the name is Qt's
    ) -> int:
        match hint:
            case QStyle.StyleHint.SH_FocusFrame_Mask:
                return 0
            case QStyle.StyleHint.SH_FocusFrame_AboveWidget:
                return 1
            case _:
                return super().styleHint(hint, option, widget, returnData)

    def drawPrimitive(
        self,
        element: QStyle.PrimitiveElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        if element != QStyle.PrimitiveElement.PE_FrameFocusRect:
            super().drawPrimitive(element, option, painter, widget)
