"""One recipient in a field: name, role, and a cross that removes it."""

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QWidget

from app.ui.forms.addressee import Addressee
from app.ui.theme import CELL_STRONG, NOTE, ring_always, set_tip, theme
from app.ui.theme.icons import paint_icon
from app.ui.theme.paint import draw_box, draw_text, leading, mirrored, painter_on, text_width
from app.ui.widgets.painted import Painted

_PADDING, _GAP, _CROSS = 10, 8, 12
_REMOVING = (Qt.Key.Key_Backspace, Qt.Key.Key_Delete)
_ENTERING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space, Qt.Key.Key_F2)


class RecipientChip(Painted, QWidget):
    """26 high; a wrong address is outlined.

    Signals:
        removed: the cross was clicked, or Delete or Backspace pressed.
        corrected: Enter or a double click: the rep wants to change the address.
        moved: an arrow was pressed; -1 towards the start, 1 towards the end.
    """

    removed = Signal()
    corrected = Signal()
    moved = Signal(int)

    def __init__(self, addressee: Addressee, remove_words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.addressee = addressee
        self._most = 0
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        ring_always(self)
        self.setAccessibleName(addressee.spoken)
        self.setAccessibleDescription(remove_words)
        set_tip(self, addressee.problem or addressee.address)
        self.be_painted()

    def limit(self, width: int) -> None:
        """Be no wider than that."""
        self._most = width

    def sizeHint(self) -> QSize:
        look, role = theme(), self.addressee.role
        width = 2 * look.scaled(_PADDING) + text_width(self.addressee.label, CELL_STRONG)
        width += look.scaled(_GAP) + look.icon_size(_CROSS)
        if role:
            width += look.scaled(_GAP) + text_width(role, NOTE)
        return QSize(min(width, self._most) if self._most else width, look.scaled(26))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, look, wrong = painter_on(self), theme(), bool(self.addressee.problem)
        ground = look.color("surface") if wrong else look.color("selected" if self.hasFocus() else "tint")
        outline = look.color("danger") if wrong else look.color("accent_text") if self.hasFocus() else None
        draw_box(painter, self.rect(), 6, ground, outline, 1.5 if wrong else 1)
        cross = self._cross()
        left, room = look.scaled(_PADDING), self.width() - look.scaled(2 * _PADDING + _GAP) - cross.width()
        width, gap = text_width(self.addressee.label, CELL_STRONG), look.scaled(_GAP)
        role_width = 0
        if self.addressee.role:
            role_width = min(text_width(self.addressee.role, NOTE), max(room - width - gap, room // 3))
        width = min(width, room - role_width - gap if role_width else room)
        ink = look.color("danger" if wrong else "text")
        area = mirrored(self, QRect(left, 0, width, self.height()))
        draw_text(painter, area, self.addressee.label, CELL_STRONG, ink, leading(self))
        if role_width:
            area = mirrored(self, QRect(left + width + gap, 0, role_width, self.height()))
            draw_text(painter, area, self.addressee.role, NOTE, look.color("text2"), leading(self))
        paint_icon(painter, "close", look.color("text2"), cross, look.icon_size(_CROSS))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._cross().adjusted(-6, 0, 10, 0).contains(event.position().toPoint()):
            self.removed.emit()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.corrected.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        to_start = Qt.Key.Key_Right if self.isRightToLeft() else Qt.Key.Key_Left
        key = event.key()
        if key in _REMOVING:
            self.removed.emit()
        elif key in _ENTERING:
            self.corrected.emit()
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.moved.emit(-1 if key == to_start else 1)
        else:
            super().keyPressEvent(event)

    def _cross(self) -> QRect:
        side = theme().icon_size(_CROSS)
        right = self.width() - theme().scaled(_PADDING)
        return mirrored(self, QRect(right - side, 0, side, self.height()))
