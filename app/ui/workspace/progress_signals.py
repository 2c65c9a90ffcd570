"""Tells the window how far work in the background is."""

from PySide6.QtCore import QObject, Signal

from app.services.session.progress import Progress


class ProgressSignals(QObject):
    """Emits ``progressed`` with what is done and the whole, in the window's thread.

    Its parent must live as long as the window: the worker may speak once more after the page is left.
    """

    progressed = Signal(int, int)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.progress = Progress()

    def begin(self) -> Progress:
        """Begin the progress of the next piece of work, which a cancelled one does not stop."""
        self.progress = Progress(self.progressed.emit)
        return self.progress
