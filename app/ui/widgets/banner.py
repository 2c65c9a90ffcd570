"""A message across the page, above what it is about."""

from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.ui.theme import CELL, NOTE, Status, theme
from app.ui.theme.icons import IconName
from app.ui.theme.paint import draw_box, painter_on
from app.ui.widgets.buttons import Button
from app.ui.widgets.empty_state import IconView
from app.ui.widgets.icon_button import IconButton
from app.ui.widgets.label import Label

_ICONS: dict[Status, IconName] = {
    "neutral": "info",
    "info": "info",
    "success": "ok",
    "warning": "clock",
    "danger": "error",
    "violet": "offline",
}
_EDGE, _GAP = 12, 8


class Banner(QWidget):
    """Shows ``strong`` and ``text`` on the tint of ``status``, with ``second`` on a line below.

    ``action_triggered`` follows the link named ``action``; ``closed`` the cross, which is there only with
    ``close_name``. The banner hides itself when closed.
    """

    action_triggered = Signal()
    closed = Signal()

    def __init__(
        self,
        status: Status,
        strong: str,
        text: str = "",
        parent: QWidget | None = None,
        *,
        second: str = "",
        icon: IconName | None = None,
        action: str = "",
        close_name: str = "",
    ) -> None:
        super().__init__(parent)
        self._status: Status = status
        self._icon = IconView(icon or _ICONS[status], status, 16, self, line=CELL.line)
        self._text = Label("", CELL, parent=self, wrap=True)
        self._text.setTextFormat(Qt.TextFormat.RichText)
        self._second = Label(second, NOTE, "text2", self, wrap=True)
        self._action = Button(action, "link", parent=self, height=28)
        self._close = IconButton("close", close_name, self, size=28)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._build()
        self._action.setVisible(bool(action))
        self._close.setVisible(bool(close_name))
        self.set_message(status, strong, text, second=second, icon=icon)
        self._action.clicked.connect(self.action_triggered)
        self._close.clicked.connect(self._on_close)
        theme().follow(self)

    def set_message(
        self, status: Status, strong: str, text: str = "", *, second: str = "", icon: IconName | None = None
    ) -> None:
        """Replace the message; a screen reader announces it too."""
        self._status = status
        self._icon.set_icon(icon or _ICONS[status], status)
        lead = f'<span style="font-weight:600">{escape(strong)}</span> ' if strong else ""
        self._text.setText(lead + escape(text))
        self._second.setText(second)
        self._second.setVisible(bool(second))
        self.setAccessibleName(" ".join(part for part in (strong, text, second) if part))
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))
        self.retheme()

    def set_action(self, action: str) -> None:
        """Replace the action that the banner offers, or remove it."""
        self._action.setText(action)
        self._action.setVisible(bool(action))

    def retheme(self) -> None:
        self.setMinimumHeight(theme().scaled(56 if self._second.text() else 36))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painter_on(self)
        draw_box(painter, self.rect(), 6, theme().status_tint(self._status))

    def _build(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._text)
        words.addWidget(self._second)
        marked = QHBoxLayout()
        marked.setSpacing(_GAP)
        marked.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        marked.addLayout(words, 1)
        middle = QVBoxLayout()
        middle.addStretch(1)
        middle.addLayout(marked)
        middle.addStretch(1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(_EDGE, 4, _EDGE, 4)
        layout.setSpacing(12)
        layout.addLayout(middle, 1)
        layout.addWidget(self._action, 0, Qt.AlignmentFlag.AlignVCenter)
        layout.addWidget(self._close, 0, Qt.AlignmentFlag.AlignVCenter)

    def _on_close(self) -> None:
        self.hide()
        self.closed.emit()
