"""What could not be printed of a paper, above its pages."""

from PySide6.QtWidgets import QWidget

from app.domain.errors import Problem
from app.services.words import Words
from app.ui.widgets.banner import Banner


class LeftOutNotice(Banner):
    """Says which characters are missing and where; there only while some are."""

    def __init__(self, words: Words, parent: QWidget) -> None:
        super().__init__("warning", "", "", parent, icon="attention")
        self.setObjectName("paper_left_out")
        self._say = words.problem
        self.hide()

    def show_left_out(self, problem: Problem | None) -> None:
        """Say ``problem``, or nothing where nothing is missing."""
        if problem is not None:
            self.set_message("warning", "", self._say(problem), icon="attention")
        self.setVisible(problem is not None)
