"""What looks like a search box in the navigation, and opens the palette."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from app.ui.theme import BODY, set_ring_radius, set_tip, theme
from app.ui.theme.icons import paint_icon
from app.ui.theme.paint import draw_box, draw_text, leading, mirrored, painter_on
from app.ui.widgets.search_box import keycap_width, paint_keycap

_HEIGHT, _PADDING, _GAP, _KEYCAP = 32, 10, 8, 16


class SearchEntry(QAbstractButton):
    """A field that opens something instead of being typed into; in a rail it shows its icon only."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keys = ""
        self._is_rail = False
        self.setObjectName("open_palette")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        set_ring_radius(self, 6)

    def set_words(self, text: str, keys: str) -> None:
        """What it says, and the keys that do the same."""
        self._keys = keys
        self.setText(text)
        self.setAccessibleName(f"{text} {keys}")
        self.set_rail(self._is_rail)

    def set_rail(self, is_rail: bool) -> None:
        """Show the icon only, with the words as tooltip."""
        self._is_rail = is_rail
        set_tip(self, f"{self.text()} {self._keys}" if is_rail else "")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        side = theme().scaled(_HEIGHT)
        return QSize(side if self._is_rail else theme().scaled(192), side)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, look, side = painter_on(self), theme(), theme().icon_size(16)
        is_under = self.underMouse()
        box = self.rect()
        if self._is_rail:
            # A rail is narrower than large texts are high.
            low = min(box.width(), box.height())
            box = QRect(0, (self.height() - low) // 2, box.width(), low)
        draw_box(painter, box, 6, look.color("hover" if is_under else "surface"), look.color("line2"))
        left = (self.width() - side) // 2 if self._is_rail else _PADDING
        icon = mirrored(self, QRect(left, 0, side, self.height()))
        paint_icon(painter, "search", look.color("text2"), icon, side)
        if self._is_rail:
            return
        width, height = keycap_width(self._keys), look.scaled(_KEYCAP)
        end = self.width() - _GAP - width
        keycap = QRect(end, (self.height() - height) // 2, width, height)
        paint_keycap(painter, mirrored(self, keycap), self._keys)
        left += side + _GAP
        words = mirrored(self, QRect(left, 0, max(0, end - _GAP - left), self.height()))
        draw_text(painter, words, self.text(), BODY, look.color("text3"), leading(self))
