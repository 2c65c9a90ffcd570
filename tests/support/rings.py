"""Where the focus ring is."""

from PySide6.QtWidgets import QWidget

from app.ui.theme.ring_frame import RingFrame


def surrounded_in(window: QWidget) -> QWidget | None:
    """The control of ``window`` that the ring is drawn around now; None where there is none."""
    frame = window.findChild(RingFrame)
    return frame.widget() if isinstance(frame, RingFrame) and frame.isVisible() else None
