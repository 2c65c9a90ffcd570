"""Text on a page, in one of the few styles and in the colour of a token."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QLabel, QWidget

from app.ui.theme import BODY, TextStyle, TokenName, theme
from app.ui.theme.paint import draw_text, leading, painter_on, trailing


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
        self._style = style
        self._colour: TokenName = colour
        self.setTextFormat(Qt.TextFormat.PlainText)
        if wrap:
            super().setWordWrap(True)
        self.retheme()
        theme().follow(self)

    def set_colour(self, colour: TokenName) -> None:
        """Write in another colour from now on."""
        if colour != self._colour:
            self._colour = colour
            self._show_colour()

    def set_style(self, style: TextStyle) -> None:
        """Write in another size or weight from now on."""
        if style is not self._style:
            self._style = style
            self.retheme()

    def setWordWrap(self, on: bool) -> None:
        super().setWordWrap(on)
        self._show_colour()

    def paintEvent(self, event: QPaintEvent) -> None:
        """One line is centred by its capitals and shortened where it does not fit."""
        if self.wordWrap() or self.textFormat() != Qt.TextFormat.PlainText:
            super().paintEvent(event)
            return
        colour = theme().color(self._colour if self.isEnabled() else "disabled")
        sides = self.alignment() & Qt.AlignmentFlag.AlignHorizontal_Mask
        align = Qt.AlignmentFlag.AlignHCenter
        if sides & Qt.AlignmentFlag.AlignRight:
            align = trailing(self)
        elif not sides & Qt.AlignmentFlag.AlignHCenter:
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
        if self.wordWrap() or self.textFormat() is not Qt.TextFormat.PlainText:
            palette = QPalette()
            palette.setColor(QPalette.ColorRole.WindowText, theme().color(self._colour))
            self.setPalette(palette)
        self.update()
