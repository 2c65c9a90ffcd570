"""The search field: an icon, what can be looked for, the shortcut that leads there."""

from PySide6.QtCore import QEvent, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from app.ui.theme import BODY, TextStyle, set_ring_radius, theme
from app.ui.theme.icons import paint_icon
from app.ui.theme.paint import draw_box, draw_text, mirrored, painter_on, text_width

_PADDING, _ICON_GAP, _KEYCAP_PADDING = 10, 8, 5


def keycap_width(keys: str) -> int:
    """How wide the small box of a shortcut is."""
    return text_width(keys, _KEYCAP) + 2 * _KEYCAP_PADDING


def paint_keycap(painter: QPainter, rect: QRect, keys: str) -> None:
    """Draw a shortcut in its small box."""
    draw_box(painter, rect, 4, theme().color("surface"), theme().color("line2"))
    draw_text(painter, rect, keys, _KEYCAP, theme().color("text3"), Qt.AlignmentFlag.AlignHCenter)


_KEYCAP: TextStyle = TextStyle(11, 14)


class SearchBox(QLineEdit):
    """Emits ``searched`` with the text, at most once a frame while the rep types; Esc empties it first.

    ``went_down`` asks for the first of what was found, ``entered`` to open it.

    ``shortcut`` is only shown: the action that owns it is elsewhere.
    """

    searched = Signal(str)
    went_down = Signal()
    entered = Signal()

    def __init__(
        self,
        name: str,
        placeholder: str,
        shortcut: str = "",
        parent: QWidget | None = None,
        *,
        width: int = 348,
    ) -> None:
        super().__init__(parent)
        self._shortcut = shortcut
        self._width = width
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(0)
        self._pause.timeout.connect(self._on_pause)
        self.setFrame(False)
        set_ring_radius(self, 6)
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.textChanged.connect(self._on_text_changed)
        self.retheme()
        theme().follow(self)

    def retheme(self) -> None:
        self.setFont(theme().font(BODY))
        before = _PADDING + theme().icon_size(16) + _ICON_GAP
        after = _PADDING + (keycap_width(self._shortcut) + _ICON_GAP if self._shortcut else 0)
        rtl = self.isRightToLeft()
        self.setTextMargins(after if rtl else before, 0, before if rtl else after, 0)
        palette = QPalette()
        # The box is painted below the text; Qt would fill it with another.
        palette.setColor(QPalette.ColorRole.Base, Qt.GlobalColor.transparent)
        self.setPalette(palette)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(theme().scaled(self._width), theme().scaled(32))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().scaled(140), theme().scaled(32))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self.retheme()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Escape if self.text():
                self.clear()
            case Qt.Key.Key_Down:
                self._say_now()
                self.went_down.emit()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._say_now()
                self.entered.emit()
            case _:
                super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painter_on(self)
        draw_box(painter, self.rect(), 6, theme().color("surface"), theme().color("field"))
        painter.end()
        super().paintEvent(event)
        painter = painter_on(self)
        side = theme().icon_size(16)
        area = mirrored(self, QRect(_PADDING, 0, side, self.height()))
        paint_icon(painter, "search", theme().color("text2"), area, side)
        if self._shortcut and not self.text():
            width, height = keycap_width(self._shortcut), theme().scaled(16)
            box = QRect(self.width() - 8 - width, (self.height() - height) // 2, width, height)
            paint_keycap(painter, mirrored(self, box), self._shortcut)

    def _say_now(self) -> None:
        """What is found must be what was typed, before a key goes on with it."""
        if self._pause.isActive():
            self._pause.stop()
            self.searched.emit(self.text())

    def _on_text_changed(self) -> None:
        self._pause.start()

    def _on_pause(self) -> None:
        self.searched.emit(self.text())
