"""Asks before a desk is closed whose data could not be opened again."""

from PySide6.QtWidgets import QWidget

from app.domain.errors import Problem
from app.services.words import Words
from app.ui.widgets.dialog import Dialog


class LeaveDialog(Dialog):
    """Says why the next start could not read the data; ``accepted``: the rep closes all the same."""

    def __init__(self, words: Words, problem: Problem, window: QWidget) -> None:
        super().__init__(
            window,
            words.translate("shell", "Close without the key of your data?"),
            words.translate("shell", "Close all the same"),
            words.translate("shell", "Stay here"),
            text=words.problem(problem),
            danger=True,
        )
        self.setObjectName("leave_dialog")
        self.primary.setObjectName("leave_confirm")
        self.cancel.setObjectName("leave_cancel")
