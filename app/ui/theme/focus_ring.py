"""The focus ring: one per window, around whichever control has the keyboard."""

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

if TYPE_CHECKING:
    from app.ui.theme.ring_frame import RingFrame

# By name: asking for these classes would create their Python types before the first paint.
_INPUTS = ("QLineEdit", "QComboBox", "QPlainTextEdit", "QAbstractSpinBox")
RADIUS_PROPERTY = "ringRadius"
_OWNER, _NONE = "ringOnParent", "noRing"


def set_ring_radius(widget: QWidget, radius: int) -> None:
    """Tell the ring how round the corners of ``widget`` are; 6 when not told."""
    widget.setProperty(RADIUS_PROPERTY, radius)


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
        self._frame: RingFrame | None = None
        self._watches_handle = False
        window.installEventFilter(self)
        self._watch_handle()
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_focus_changed)

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
        target = None if now is None else self._target(now)
        if target is None and self._frame is None:
            return
        frame = self._living_frame()
        # Qt takes none for no control, which its Python types forget.
        frame.setWidget(cast(QWidget, target))
        if target is not None:
            frame.raise_()
            frame.update()

    def _living_frame(self) -> "RingFrame":
        """The frame, made anew when the page it was drawn on took it along into its end."""
        if self._frame is None or not isValid(self._frame):
            # Imported late: the enumerations of QStyle cost 7 ms, and a window opens on a list, without ring.
            from app.ui.theme.ring_frame import RingFrame

            self._frame = RingFrame(self._window)
        return self._frame

    def _target(self, focused: QWidget) -> QWidget | None:
        always = any(focused.inherits(name) for name in _INPUTS)
        target = focused
        while target.property(_OWNER) and (parent := target.parentWidget()) is not None:
            target = parent
        if target.property(_NONE) or target.inherits("QAbstractItemView") or target.isWindow():
            return None
        return target if always or self._by_keyboard else None
