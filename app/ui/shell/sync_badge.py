"""How the exchange with the portal stands, at the foot of the navigation; a click asks for one now."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from app.ui.theme import CELL_STRONG, NOTE, TokenName, set_tip, theme
from app.ui.theme.icons import IconName, paint_icon
from app.ui.theme.paint import draw_text, leading, mirrored


class SyncBadge(QAbstractButton):
    """Icon, state and detail in two lines; announced politely to screen readers when the state changes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon: IconName = "sync"
        self._colour: TokenName = "success"
        self._detail = ""
        self._is_rail = False
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setObjectName("sync_badge")

    def show_state(self, icon: IconName, colour: TokenName, state: str, detail: str) -> None:
        """Show a state; both texts are already sentences."""
        is_news = state != self.text()
        self._icon, self._colour, self._detail = icon, colour, detail
        self.setText(state)
        self.setAccessibleName(f"{state}. {detail}")
        set_tip(self, f"{state}\n{detail}" if self._is_rail else "")
        if is_news and QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, f"{state}. {detail}"))
        self.update()

    def set_rail(self, is_rail: bool) -> None:
        """Show the icon only."""
        self._is_rail = is_rail
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(0 if self._is_rail else 216, theme().scaled(64))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(QRect(12, 0, self.width() - 24, 1), theme().color("line"))
        if self.underMouse():
            painter.fillRect(self.rect().adjusted(0, 1, 0, 0), theme().color("hover"))
        side = theme().icon_size(16)
        paint_icon(
            painter,
            self._icon,
            theme().color(self._colour),
            mirrored(self, QRect(24, 0, side, self.height())),
            side,
        )
        if self._is_rail:
            return
        left = 26 + side + 8
        width = self.width() - left - 12
        middle = self.height() // 2
        line = theme().scaled(18)
        state, detail = QRect(left, middle - line, width, line), QRect(left, middle, width, line)
        draw_text(
            painter, mirrored(self, state), self.text(), CELL_STRONG, theme().color("text"), leading(self)
        )
        draw_text(painter, mirrored(self, detail), self._detail, NOTE, theme().color("text3"), leading(self))
