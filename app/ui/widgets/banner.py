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
from app.ui.widgets.focus_chain import focusable_before
from app.ui.widgets.icon_button import IconButton
from app.ui.widgets.label import Label

_ICONS: dict[Status, IconName] = {
    "neutral": "info",
    "info": "info",
    "success": "ok",
    "warning": "attention",
    "danger": "error",
    "violet": "offline",
}
_EDGE, _GAP = 12, 8


class Banner(QWidget):
    """Shows ``strong`` and ``text`` on the tint of ``status``, with ``second`` on a line below.

    ``action_triggered`` follows the link named ``action``; ``closed`` the cross, which is there only with
    ``close_name``. The banner hides itself when closed. Its second line and its buttons are built when there
    is something for them: a page has banners for much that is seldom to be said.
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
        self._second: Label | None = None
        self._action: Button | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._build()
        self.set_message(status, strong, text, second=second, icon=icon)
        if action:
            self._action = self._build_action(action)
        if close_name:
            self._build_close(close_name)
        theme().follow(self)

    def set_message(
        self, status: Status, strong: str, text: str = "", *, second: str = "", icon: IconName | None = None
    ) -> None:
        """Replace the message; a screen reader announces it too."""
        self._status = status
        self._icon.set_icon(icon or _ICONS[status], status)
        lead = f'<span style="font-weight:600">{escape(strong)}</span> ' if strong else ""
        self._text.setText(lead + escape(text))
        self._show_second(second)
        self.setAccessibleName(" ".join(part for part in (strong, text, second) if part))
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))
        self.retheme()

    def set_action(self, action: str) -> None:
        """Replace the action that the banner offers, or remove it."""
        if self._action is None:
            if not action:
                return
            self._action = self._build_action(action)
            # The rest of the page was there first.
            QWidget.setTabOrder(focusable_before(self), self._action)
        self._action.setText(action)
        self._action.setVisible(bool(action))

    def retheme(self) -> None:
        has_second = self._second is not None and bool(self._second.text())
        self.setMinimumHeight(theme().scaled(56 if has_second else 36))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painter_on(self)
        draw_box(painter, self.rect(), 6, theme().status_tint(self._status))

    def _build(self) -> None:
        self._words = QVBoxLayout()
        self._words.setSpacing(0)
        self._words.addWidget(self._text)
        marked = QHBoxLayout()
        marked.setSpacing(_GAP)
        marked.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        marked.addLayout(self._words, 1)
        middle = QVBoxLayout()
        middle.addStretch(1)
        middle.addLayout(marked)
        middle.addStretch(1)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(_EDGE, 4, _EDGE, 4)
        self._row.setSpacing(12)
        self._row.addLayout(middle, 1)

    def _build_action(self, text: str) -> Button:
        button = Button(text, "link", parent=self, height=28)
        button.clicked.connect(self.action_triggered)
        self._row.insertWidget(1, button, 0, Qt.AlignmentFlag.AlignVCenter)
        return button

    def _build_close(self, name: str) -> None:
        close = IconButton("close", name, self, size=28)
        close.clicked.connect(self._on_close)
        self._row.addWidget(close, 0, Qt.AlignmentFlag.AlignVCenter)

    def _show_second(self, text: str) -> None:
        if self._second is None:
            if not text:
                return
            self._second = Label("", NOTE, "text2", self, wrap=True)
            self._words.addWidget(self._second)
        self._second.setText(text)
        self._second.setVisible(bool(text))

    def _on_close(self) -> None:
        self.hide()
        self.closed.emit()
