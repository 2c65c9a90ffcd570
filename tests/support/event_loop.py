"""Waiting in a process of its own whose windows go on meanwhile, as ``qtbot`` does in a test."""

from collections.abc import Callable

from PySide6.QtCore import QEventLoop, QTimer

from tests.support.patience import PATIENCE_MS

_LOOK_MS = 5


def until(is_so: Callable[[], object]) -> None:
    """Let the windows go on until something is so."""
    loop, look = QEventLoop(), QTimer()

    def on_look() -> None:
        if is_so():
            loop.quit()

    look.timeout.connect(on_look)
    look.start(_LOOK_MS)
    QTimer.singleShot(PATIENCE_MS, loop, loop.quit)
    loop.exec()
    assert is_so(), "what was waited for never came"
