"""The focus ring: one per window, around whichever control has the keyboard."""

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from app.ui.theme.ring_properties import is_always_ringed, ringed
from app.ui.theme.window_listener import WindowListener

if TYPE_CHECKING:
    from app.ui.theme.ring_frame import RingFrame

# By name: asking for these classes would create their Python types before the first paint.
_INPUTS = ("QLineEdit", "QComboBox", "QPlainTextEdit", "QAbstractSpinBox")


class FocusRing(WindowListener):
    """Draws the ring in ``window``: around inputs always, around the rest when the keyboard moved there."""

    def __init__(self, window: QWidget) -> None:
        self._by_keyboard = False
        self._frame: RingFrame | None = None
        super().__init__(window)

    def heard(self, event: QEvent) -> None:
        match event.type():
            case QEvent.Type.KeyPress:
                self._by_keyboard = True
            case QEvent.Type.MouseButtonPress | QEvent.Type.TouchBegin:
                self._by_keyboard = False
            case _:
                pass

    def moved_to(self, now: QWidget | None) -> None:
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
        always = is_always_ringed(focused) or any(focused.inherits(name) for name in _INPUTS)
        return ringed(focused) if always or self._by_keyboard else None
