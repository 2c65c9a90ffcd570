"""The window before anybody is signed in."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.bootstrap import Laptop
from app.domain.errors import Problem
from app.services.session.language import system_language
from app.services.words import Words
from app.ui.sign_in.page import SignInPage
from app.ui.theme import FocusRing
from app.ui.widgets.mnemonics import Mnemonics
from app.ui.widgets.screens import first_size
from app.ui.workspace.messages import Messages
from app.ui.workspace.tasks import Tasks

_FIRST_SIZE = QSize(1024, 720)


class SignInWindow(QWidget):
    """Holds the sign-in page; ``problems`` say why the rep is here again."""

    def __init__(self, laptop: Laptop, problems: tuple[Problem, ...] = ()) -> None:
        super().__init__()
        words = Words(laptop.settings.language or system_language())
        self.setWindowTitle("Channel Desk")
        self.setAutoFillBackground(True)
        self.resize(first_size(_FIRST_SIZE))
        self._tasks = Tasks(self)
        self.page = SignInPage(laptop, words, self._tasks, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.page)
        FocusRing(self)
        Mnemonics(self)
        self._tasks.crashed.connect(Messages(self, words).crash)
        if problems:
            self.page.say(problems)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.page.leave()
        self._tasks.finish()
        super().closeEvent(event)
