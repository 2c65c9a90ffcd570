"""Tells the window how far work in the background is."""

from PySide6.QtCore import QObject, Signal

from app.services.session.progress import Progress


class ProgressSignals(QObject):
    """``told`` carries what is done and the whole, in the window's thread.

    Its parent must live as long as the window: the worker may speak once more after the page is left.
    """

    told = Signal(int, int)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.course = Progress()

    def begin(self) -> Progress:
        """A new course for the next piece of work."""
        self.course = Progress(self.told.emit)
        return self.course
