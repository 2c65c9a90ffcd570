"""The line that is typed into: an icon before it, the key that closes at its end."""

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent, QPalette
from PySide6.QtWidgets import QLineEdit, QWidget

from app.ui.theme import LARGE, no_ring, theme
from app.ui.theme.icons import paint_icon
from app.ui.theme.paint import mirrored, painter_on
from app.ui.widgets.search_box import keycap_width, paint_keycap

_HEIGHT, _EDGE, _GAP, _PAGE = 56, 20, 10, 8
_STEPS = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageDown: _PAGE,
    Qt.Key.Key_PageUp: -_PAGE,
}


class PaletteInput(QLineEdit):
    """Keeps the keyboard while the list below it is gone through.

    Signals:
        stepped: by how many entries the rep goes on.
        entered: Enter.
        closed: the keys that opened the palette.
    """

    stepped = Signal(int)
    entered = Signal()
    closed = Signal()

    def __init__(self, name: str, placeholder: str, escape: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._escape = escape
        self.setObjectName("palette_input")
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder)
        self.setFrame(False)
        # It is the only thing there that has the keyboard, and stands across the whole card.
        no_ring(self)
        self.retheme()
        theme().follow(self)

    def retheme(self) -> None:
        self.setFont(theme().font(LARGE))
        before = _EDGE + theme().icon_size(18) + _GAP
        after = _EDGE + keycap_width(self._escape) + _GAP
        is_rtl = self.isRightToLeft()
        self.setTextMargins(after if is_rtl else before, 0, before if is_rtl else after, 0)
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.Base, Qt.GlobalColor.transparent)
        self.setPalette(palette)
        self.setFixedHeight(theme().scaled(_HEIGHT))
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(theme().scaled(200), theme().scaled(_HEIGHT))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
        if event.key() in _STEPS and event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        ):
            self.stepped.emit(_STEPS[Qt.Key(event.key())])
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        elif is_control and event.key() == Qt.Key.Key_K:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter, side = painter_on(self), theme().icon_size(18)
        place = mirrored(self, QRect(_EDGE, 0, side, self.height()))
        paint_icon(painter, "search", theme().color("text2"), place, side)
        width, height = keycap_width(self._escape), theme().scaled(18)
        box = QRect(self.width() - _EDGE - width, (self.height() - height) // 2, width, height)
        paint_keycap(painter, mirrored(self, box), self._escape)
