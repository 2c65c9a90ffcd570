"""A word of success at the bottom of the window, with the way to undo it."""

from collections.abc import Callable

from PySide6.QtCore import (
    QEasingCurve,
    QEvent,
    QObject,
    QPoint,
    QPropertyAnimation,
    QRect,
    QSize,
    Qt,
    QTimer,
)
from PySide6.QtGui import QAccessible, QAccessibleEvent, QEnterEvent, QFocusEvent, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from app.ui.theme import BODY, SECTION, set_ring_radius, theme
from app.ui.theme.paint import draw_box, leading, painter_on, text_width
from app.ui.widgets.caption import Caption
from app.ui.widgets.empty_state import IconView
from app.ui.widgets.kept_clear import MOVED, lift_above_bars
from app.ui.widgets.label import Label

_STAYS_MS, _RISE_MS, _RISE = 6000, 160, 8
_ABOVE_EDGE, _ABOVE_BAR = 24, 12


class Toast(QWidget):
    """Shows the one toast of ``window``; it stays while the pointer or the keyboard is on it.

    It stands above the bars of a page (``keep_clear``): their buttons are what the rep goes on with.
    One that offers what is possible for so long only, lives exactly as long, wherever the pointer is.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._undo: Callable[[], None] | None = None
        self._is_still: Callable[[], bool] | None = None
        self._text = Label("", BODY, "tip_text", self)
        self._text.setMinimumWidth(1)
        self._action = _ToastAction(self)
        self._action.setObjectName("toast_action")
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_STAYS_MS)
        self._rise = QPropertyAnimation(self, b"pos", self)
        self._rise.setEasingCurve(QEasingCurve.Type.OutCubic)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 0, 16, 0)
        layout.setSpacing(8)
        layout.addWidget(IconView("check", "tip_text", 16, self))
        layout.addWidget(self._text)
        layout.addSpacing(16)
        layout.addWidget(self._action)
        self._timer.timeout.connect(self.hide)
        self._action.clicked.connect(self._on_action)
        window.installEventFilter(self)
        self.hide()

    def say(
        self,
        text: str,
        undo_text: str = "",
        undo: Callable[[], None] | None = None,
        *,
        lasts_s: float | None = None,
        is_still: Callable[[], bool] | None = None,
    ) -> None:
        """Show ``text`` in place of what the toast said before; ``undo`` runs if the rep asks for it.

        ``lasts_s`` is how long it can be asked for, and ``is_still`` whether it can be now: see ``recheck``.
        """
        self._undo, self._is_still = undo, is_still
        self._timer.setTimerType(Qt.TimerType.CoarseTimer if lasts_s is None else Qt.TimerType.PreciseTimer)
        self._timer.setInterval(_STAYS_MS if lasts_s is None else int(lasts_s * 1000))
        self._text.setText(text)
        self._action.setText(undo_text)
        self._action.setVisible(bool(undo_text))
        self.setAccessibleName(text)
        self._place()
        self.show()
        self.raise_()
        self._rise.setDuration(theme().duration_ms(_RISE_MS))
        self._rise.setStartValue(self.pos() + QPoint(0, _RISE))
        self._rise.setEndValue(self.pos())
        self._rise.start()
        self._timer.start()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def text(self) -> str:
        return self._text.text()

    def recheck(self) -> None:
        """Go at once when what is offered is not possible any more."""
        if self.isVisible() and self._is_still is not None and not self._is_still():
            self.hide()

    def enterEvent(self, event: QEnterEvent) -> None:
        self.hold()

    def leaveEvent(self, event: QEvent) -> None:
        if not self._action.hasFocus():
            self.release()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, MOVED) and self.isVisible():
            self._rise.stop()
            self._place()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painter_on(self)
        draw_box(painter, self.rect(), 8, theme().color("tip"))

    def hold(self) -> None:
        """Stay as long as the pointer or the keyboard is on the toast, unless its time is measured."""
        if self._is_still is None:
            self._timer.stop()

    def release(self) -> None:
        """Close after the usual time."""
        if self._is_still is None:
            self._timer.start()

    def _place(self) -> None:
        size = self.sizeHint().expandedTo(self.minimumSizeHint())
        # Many names make a long sentence: it is shortened, and what can be done stays in sight.
        size.setWidth(min(size.width(), self._window.width() - 2 * _ABOVE_EDGE))
        size.setHeight(theme().scaled(44))
        left = (self._window.width() - size.width()) // 2
        top = self._window.height() - _ABOVE_EDGE - size.height()
        self.setGeometry(lift_above_bars(self._window, QRect(QPoint(left, top), size), _ABOVE_BAR))

    def _on_action(self) -> None:
        undo = self._undo
        self.hide()
        if undo is not None:
            undo()


class _ToastAction(Caption, QPushButton):
    """The undo button: words in the colour of the toast."""

    def __init__(self, toast: Toast) -> None:
        super().__init__(toast)
        self._toast = toast
        self.setAutoDefault(True)
        set_ring_radius(self, 4)

    def sizeHint(self) -> QSize:
        return QSize(text_width(self.text(), SECTION) + 8, theme().scaled(28))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painter_on(self)
        area = self.rect().adjusted(4, 0, -4, 0)
        self.paint_words(painter, area, SECTION, theme().color("tip_text"), leading(self))
        if self.underMouse():
            painter.fillRect(4, self.height() // 2 + 9, self.width() - 8, 1, theme().color("tip_text"))

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._toast.hold()
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._toast.release()
        super().focusOutEvent(event)
