"""The focus ring: one per window, around whichever control has the keyboard."""

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QFocusFrame,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)
from shiboken6 import isValid

from app.ui.theme.current import theme
from app.ui.theme.style import RING_MARGIN, FocusRingStyle

_INPUTS = (QLineEdit, QComboBox, QPlainTextEdit, QAbstractSpinBox)
_RADIUS, _OWNER, _NONE = "ringRadius", "ringOnParent", "noRing"


def set_ring_radius(widget: QWidget, radius: int) -> None:
    """Tell the ring how round the corners of ``widget`` are; 6 when not told."""
    widget.setProperty(_RADIUS, radius)


def ring_on_parent(widget: QWidget) -> None:
    """Draw the ring of ``widget`` around its parent: for the text inside a larger control."""
    widget.setProperty(_OWNER, True)


def no_ring(widget: QWidget) -> None:
    """Never draw the ring around ``widget``: it shows its focus by itself."""
    widget.setProperty(_NONE, True)


class FocusRing(QObject):
    """Draws the ring in ``window``: around inputs always, around the rest when the keyboard moved there."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._by_keyboard = False
        self._frame: _Frame | None = None
        self._watches_handle = False
        window.installEventFilter(self)
        self._watch_handle()
        QApplication.instance().focusChanged.connect(self._on_focus_changed)  # type: ignore[union-attr]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        match event.type():
            case QEvent.Type.Show if watched is self._window:
                self._watch_handle()
            case QEvent.Type.KeyPress:
                self._by_keyboard = True
            case QEvent.Type.MouseButtonPress | QEvent.Type.TouchBegin:
                self._by_keyboard = False
            case _:
                pass
        return False

    def surrounded(self) -> QWidget | None:
        """The control the ring is around now, if any."""
        if self._frame is None or not isValid(self._frame) or not self._frame.isVisible():
            return None
        return self._frame.widget()

    def _watch_handle(self) -> None:
        """Listen to the native window: it gets each key and click once, before the widgets do."""
        handle = self._window.windowHandle()
        if handle is not None and not self._watches_handle:
            self._watches_handle = True
            handle.installEventFilter(self)

    def _on_focus_changed(self, _old: QWidget | None, now: QWidget | None) -> None:
        if now is not None and now.window() is not self._window:
            return
        frame = self._living_frame()
        target = None if now is None else self._target(now)
        frame.setWidget(target)  # type: ignore[arg-type]
        if target is not None:
            frame.raise_()
            frame.update()

    def _living_frame(self) -> "_Frame":
        """The frame, made anew when the page it was drawn on took it along into its end."""
        if self._frame is None or not isValid(self._frame):
            self._frame = _Frame(self._window)
        return self._frame

    def _target(self, focused: QWidget) -> QWidget | None:
        always = isinstance(focused, _INPUTS)
        target = focused
        while target.property(_OWNER) and (parent := target.parentWidget()) is not None:
            target = parent
        if target.property(_NONE) or isinstance(target, QAbstractItemView) or target.isWindow():
            return None
        return target if always or self._by_keyboard else None


class _Frame(QFocusFrame):
    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        style = FocusRingStyle()
        style.setParent(self)
        self.setStyle(style)

    def paintEvent(self, event: QPaintEvent) -> None:
        control = self.widget()
        if control is None:
            return
        told = control.property(_RADIUS)
        radius = (6 if told is None else min(int(told), control.height() // 2)) + RING_MARGIN - 1
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme().color("focus"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), radius, radius)
