"""An amount that tells where it comes from when asked."""

from typing import Literal

from PySide6.QtCore import QEvent, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QPushButton, QToolTip, QWidget

from app.ui.theme import CELL, TextStyle, TokenName, theme
from app.ui.theme.icons import paint_icon
from app.ui.theme.paint import draw_box, draw_text, leading, mirrored, painter_on, text_width
from app.ui.widgets.painted import Painted

_PADDING, _GAP, _FLASH_MS = 6, 4, 600
Edge = Literal["", "start", "end"]


class AmountButton(Painted, QPushButton):
    """Shows a formatted amount; emits ``asked`` when the rep wants to know why (click, Alt+Enter).

    ``with_mark`` adds the question mark that summaries have. ``flush`` is the side on which the figures
    stand on the edge of the page, without room for the tint. Inside a sentence there is less of it
    (``with_padding``). Where there is no room, the figures are shortened and stand in the tool tip.
    """

    asked = Signal()

    def __init__(
        self,
        amount: str,
        style: TextStyle = CELL,
        parent: QWidget | None = None,
        *,
        colour: TokenName = "text",
        with_mark: bool = False,
        flush: Edge = "",
        with_padding: int = _PADDING,
    ) -> None:
        super().__init__(amount, parent)
        self._style = style
        self._colour: TokenName = colour
        self._with_mark = with_mark
        self._start = 0 if flush == "start" else with_padding
        self._end = 0 if flush == "end" else with_padding
        self._open = self._is_marked = False
        self._flash = QTimer(self)
        self._flash.setSingleShot(True)
        self._flash.setInterval(_FLASH_MS)
        self._flash.timeout.connect(self.update)
        self.clicked.connect(self.asked)
        self.be_painted(4)
        # Tab goes from box to box; F12 goes through the amounts.
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

    def set_amount(self, amount: str) -> None:
        """Show another amount at once, marked for a moment."""
        if amount != self.text():
            self.setText(amount)
            self._flash.start()
            self.updateGeometry()
            self.update()

    def set_colour(self, colour: TokenName) -> None:
        self._colour = colour
        self.update()

    def set_marked(self, is_marked: bool) -> None:
        """Keep the amount on the marker's colour: it is beyond a limit."""
        self._is_marked = is_marked
        self.update()

    def set_open(self, is_open: bool) -> None:
        """Keep the amount tinted while its derivation is shown."""
        self._open = is_open
        self.update()

    def sizeHint(self) -> QSize:
        width = text_width(self.text(), self._style) + self._start + self._end
        if self._with_mark:
            width += _GAP + theme().icon_size(16)
        return QSize(width, max(theme().scaled(24), theme().scaled(self._style.line)))

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and not self.toolTip() and self.width() < self.sizeHint().width():
            QToolTip.showText(event.globalPos(), self.text(), self)
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painter_on(self)
        if self._open or (self.underMouse() and self.isEnabled()):
            draw_box(painter, self.rect(), 4, theme().color("tint"))
        elif self._is_marked or self._flash.isActive():
            draw_box(painter, self.rect(), 4, theme().color("hit"))
        ink = theme().color("accent_text" if self._open else self._colour)
        side = theme().icon_size(16) + _GAP if self._with_mark else 0
        room = self.width() - self._start - self._end - side
        width = min(text_width(self.text(), self._style), room)
        words = mirrored(self, QRect(self.width() - self._end - side - width, 0, width, self.height()))
        draw_text(painter, words, self.text(), self._style, ink, leading(self))
        if self._with_mark:
            mark = QRect(self.width() - self._end - side + _GAP, 0, side - _GAP, self.height())
            tint = theme().color("text3")
            paint_icon(painter, "question", tint, mirrored(self, mark), theme().icon_size(16))
