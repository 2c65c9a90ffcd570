"""A question that must stop the rep, inside the window."""

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from app.ui.theme import BODY, CARD, theme
from app.ui.theme.paint import draw_box, draw_shadow, painter_on
from app.ui.widgets.buttons import Button
from app.ui.widgets.label import Label
from app.ui.widgets.overlay import Overlay

_PADDING, _RING = 20, 3


class Dialog(Overlay):
    """Asks ``title`` over the page; the primary button repeats the verb of the question.

    Put what is asked into ``body``; ``accepted`` follows the primary button (or Enter), ``cancelled`` the
    other one or Esc. The dialog closes itself when cancelled; connect ``accepted`` to the check, then call
    ``close_over()``. A dialog that was closed is gone: build another to ask again.
    """

    accepted = Signal()
    cancelled = Signal()

    def __init__(
        self,
        window: QWidget,
        title: str,
        primary: str,
        cancel: str,
        *,
        text: str = "",
        width: int = 440,
        danger: bool = False,
    ) -> None:
        super().__init__(window)
        self._card = QWidget(self)
        self._card.setAccessibleName(title)
        self._width = width
        self.title = Label(title, CARD, parent=self._card, wrap=True)
        self.text = Label(text, BODY, "text2", self._card, wrap=True)
        self.text.setVisible(bool(text))
        self.cancel = Button(cancel, "secondary", parent=self._card)
        self.primary = Button(primary, "danger" if danger else "primary", parent=self._card)
        self.body = QVBoxLayout()
        self.body.setSpacing(16)
        self.setAccessibleName(title)
        self._build()
        self._card.installEventFilter(self)
        self.primary.clicked.connect(self.accepted)
        self.cancel.clicked.connect(self.reject)
        self.escaped.connect(self.reject)
        self.retheme()
        theme().follow(self)

    def retheme(self) -> None:
        self._card.setFixedWidth(theme().scaled(min(560, max(400, self._width))))

    def close_over(self) -> None:
        super().close_over()
        self.deleteLater()

    def reject(self) -> None:
        """Close and say that nothing was decided."""
        self.close_over()
        self.cancelled.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and self.primary.isEnabled() and not self._is_writing():
            self.primary.click()
            return
        super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._card and event.type() in (QEvent.Type.Resize, QEvent.Type.Move):
            # The shadow lies outside of the card, where nothing else asks for a new picture.
            self.update()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = painter_on(self)
        draw_shadow(painter, self._card.geometry(), 10)
        draw_box(painter, self._card.geometry(), 10, theme().color("raised"), theme().color("line2"))

    def card_rect(self) -> QRect:
        """Where the card lies in the window."""
        return self._card.geometry()

    def _build(self) -> None:
        inside = QVBoxLayout(self._card)
        # Fields keep 3 px around their boxes for the ring: everything else is set in by as much.
        inside.setContentsMargins(_PADDING - _RING, _PADDING, _PADDING - _RING, _PADDING)
        self.title.setContentsMargins(_RING, 0, _RING, 0)
        self.text.setContentsMargins(_RING, 0, _RING, 0)
        inside.setSpacing(12)
        inside.addWidget(self.title)
        inside.addWidget(self.text)
        inside.addLayout(self.body)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.setContentsMargins(_RING, 8, _RING, 0)
        buttons.addStretch(1)
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.primary)
        inside.addLayout(buttons)
        around = QVBoxLayout(self)
        around.setContentsMargins(24, 24, 24, 24)
        around.addWidget(self._card, 0, Qt.AlignmentFlag.AlignCenter)

    def _is_writing(self) -> bool:
        return any(area.hasFocus() for area in self._card.findChildren(QPlainTextEdit))
