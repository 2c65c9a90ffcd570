"""Text on a page, in one of the few styles and in the colour of a token."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor, QHelpEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QLabel, QToolTip, QWidget

from app.ui.theme import BODY, TextStyle, TokenName, magnified, theme
from app.ui.theme.paint import draw_text, leading, painter_on, text_width, trailing

_PLAIN, _CENTRE = Qt.TextFormat.PlainText, Qt.AlignmentFlag.AlignHCenter
# As numbers: Python takes longer over flags than Qt over the paint.
_AT_CENTRE, _AT_RIGHT = _CENTRE.value, Qt.AlignmentFlag.AlignRight.value


class Label(QLabel):
    """Shows ``text`` in ``style``; with ``wrap`` on as many lines as it needs."""

    def __init__(
        self,
        text: str = "",
        style: TextStyle = BODY,
        colour: TokenName = "text",
        parent: QWidget | None = None,
        *,
        wrap: bool = False,
    ) -> None:
        super().__init__(text, parent)
        self._style = self._made_with = style
        self._colour: TokenName = colour
        self._is_line, self._sides = not wrap, 0
        super().setTextFormat(_PLAIN)
        if wrap:
            super().setWordWrap(True)
        self.retheme()
        theme().follow(self)

    def set_colour(self, colour: TokenName) -> None:
        """Write in another colour from now on."""
        if colour != self._colour:
            self._colour = colour
            self._show_colour()

    @property
    def style_now(self) -> TextStyle:
        """What it is written in."""
        return self._style

    def magnify(self, percent: int) -> None:
        """Write at ``percent`` of the style that it was made with."""
        self.set_style(magnified(self._made_with, percent))

    def set_style(self, style: TextStyle) -> None:
        """Write in another size or weight from now on."""
        if style is not self._style:
            self._style = style
            self.retheme()

    def setWordWrap(self, on: bool) -> None:
        super().setWordWrap(on)
        self._is_line = not on and self.textFormat() is _PLAIN
        self._show_colour()

    def setAlignment(self, align: Qt.AlignmentFlag) -> None:
        super().setAlignment(align)
        self._sides = align.value

    def setTextFormat(self, written: Qt.TextFormat) -> None:
        super().setTextFormat(written)
        self._is_line = not self.wordWrap() and written is _PLAIN

    @property
    def is_shortened(self) -> bool:
        """Whether its one line has less room than it takes."""
        return self._is_line and text_width(self.text(), self._style) > self.contentsRect().width()

    def event(self, event: QEvent) -> bool:
        """What is shortened is said whole where the pointer rests on it, unless it has another tip."""
        is_tip = event.type() == QEvent.Type.ToolTip and not self.toolTip()
        if is_tip and isinstance(event, QHelpEvent) and self.is_shortened:
            QToolTip.showText(event.globalPos(), self.text(), self)
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """One line is centred by its capitals and shortened where it does not fit."""
        if not self._is_line:
            super().paintEvent(event)
            return
        colour = theme().color(self._colour if self.isEnabled() else "disabled")
        align = _CENTRE
        if self._sides & _AT_RIGHT:
            align = trailing(self)
        elif not self._sides & _AT_CENTRE:
            align = leading(self)
        self.paint_line(painter_on(self), colour, align)

    def paint_line(self, painter: QPainter, colour: QColor, align: Qt.AlignmentFlag) -> None:
        """Paint the text as one line; what marks something in it says so here."""
        draw_text(painter, self.contentsRect(), self.text(), self._style, colour, align)

    def retheme(self) -> None:
        self.setFont(theme().font(self._style))
        self.setMinimumHeight(theme().scaled(self._style.line))
        self._show_colour()

    def _show_colour(self) -> None:
        # One line is painted here, in its colour; what Qt wraps takes its colour from the palette.
        if not self._is_line:
            palette = QPalette()
            palette.setColor(QPalette.ColorRole.WindowText, theme().color(self._colour))
            self.setPalette(palette)
        self.update()
