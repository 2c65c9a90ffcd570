"""Garbage is collected in the window's thread only.

Python collects in whatever thread happens to allocate; a widget that went away in a cycle would be destroyed
by the exchange's thread, and Qt crashes when a widget ends outside its own thread. It also collects in the
middle of anything: where Qt holds one of its locks, the end of a QObject waits for that lock for ever. So the
collector is there before the first window is.
"""

import gc
from types import TracebackType
from typing import Self

from PySide6.QtCore import QObject, QTimer

_LOOK_EVERY_MS = 1000


class GarbageCollector(QObject):
    """Takes over from Python's own collector until ``stop``, or for as long as a block lasts."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_EVERY_MS)
        self._timer.timeout.connect(self._on_timeout)
        self._timer.start()

    def keep_start(self) -> None:
        """No collection looks again at what is there now: what a start has loaded stays for ever."""
        gc.freeze()

    def stop(self) -> None:
        """Collect what is left of the window, then let Python collect again as it likes."""
        self._timer.stop()
        gc.unfreeze()
        gc.collect()
        gc.enable()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, _type: type[BaseException] | None, _error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        self.stop()

    def _on_timeout(self) -> None:
        """Collect the oldest generation that is due, as Python would have."""
        due = [
            generation
            for generation, (count, limit) in enumerate(zip(gc.get_count(), gc.get_threshold(), strict=True))
            if limit and count > limit
        ]
        if due:
            gc.collect(due[-1])
