"""The first line of a card: who, what happened, when; it opens and closes the card."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from app.services.words import Words
from app.ui.theme import BODY, CARD, NOTE, Status, set_ring_radius, theme
from app.ui.theme.icons import IconName, paint_icon
from app.ui.theme.paint import draw_text, leading, mirrored, painter_on, text_width, trailing

EDGE, ICON_GAP = 24, 12
_GAP, _HEIGHT, _OPEN_HEIGHT = 10, 56, 44


def text_left() -> int:
    """Where the text of a card begins, after its icon."""
    return EDGE + theme().icon_size(16) + ICON_GAP


class CardHead(QPushButton):
    """``name`` and what happened; ``note`` is when. A chevron tells that a closed card can be opened.

    ``keeps_note`` says it of a closed card too.
    """

    def __init__(
        self,
        icon: IconName,
        status: Status,
        name: str,
        subject: str,
        note: str,
        parent: QWidget,
        *,
        keeps_note: bool = False,
    ) -> None:
        super().__init__(parent)
        self._icon: IconName = icon
        self._status: Status = status
        self._keeps_note = keeps_note
        self._is_open = False
        self.say(name, subject, note)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        set_ring_radius(self, 6)
        theme().follow(self)

    def say(self, name: str, subject: str, note: str) -> None:
        """Say something else from now on."""
        self._name, self._subject, self._note = name, subject, note
        self.setAccessibleName(f"{name}, {subject}")
        self.update()

    def set_open(self, is_open: bool, words: Words) -> None:
        """Show the card as open or closed, which a screen reader says in ``words``."""
        self._is_open = is_open
        state = words.translate("attention", "card closed")
        if is_open:
            state = words.translate("attention", "card open")
        self.setAccessibleDescription(f"{self._note}, {state}")
        self.retheme()

    def retheme(self) -> None:
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme().scaled(320), self._height())

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().scaled(160), self._height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painter_on(self)
        side = theme().icon_size(16)
        # What is written stays where it is when the card opens; the body comes closer below it.
        height = theme().scaled(_HEIGHT)
        place = mirrored(self, QRect(EDGE, 0, side, height))
        paint_icon(painter, self._icon, theme().color(self._status), place, side)
        right = self.width() - EDGE
        chevron = mirrored(self, QRect(right - side, 0, side, height))
        ink = theme().color("text" if self.underMouse() else "text2")
        paint_icon(painter, "up" if self._is_open else "down", ink, chevron, side)
        right -= side + _GAP
        if self._is_open or self._keeps_note:
            width = text_width(self._note, NOTE)
            area = mirrored(self, QRect(right - width, 0, width, height))
            draw_text(painter, area, self._note, NOTE, theme().color("text3"), trailing(self))
            right -= width + _GAP
        left = text_left()
        width = min(text_width(self._name, CARD), right - left)
        area = mirrored(self, QRect(left, 0, width, height))
        draw_text(painter, area, self._name, CARD, theme().color("text"), leading(self))
        left += width + _GAP
        if right > left:
            area = mirrored(self, QRect(left, 0, right - left, height))
            draw_text(painter, area, self._subject, BODY, theme().color("text2"), leading(self))

    def _height(self) -> int:
        return theme().scaled(_OPEN_HEIGHT if self._is_open else _HEIGHT)
