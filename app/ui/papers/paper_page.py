"""What every page of a paper does: it reads one, and lets go of it."""

from pathlib import Path

from PySide6.QtWidgets import QWidget

from app.ui.papers.paper_reader import PaperReader


class PaperPage(QWidget):
    """A page whose constructor makes ``_reader``."""

    _reader: PaperReader

    @property
    def pages(self) -> int:
        """How many pages are on screen; none until they are drawn."""
        return self._reader.pages

    def leave(self) -> None:
        """Let go of the document; what is still being drawn comes too late."""
        self._reader.leave()

    def save_to(self, path: Path) -> None:
        """Write the PDF that is on screen to ``path``."""
        self._reader.save_to(path)
