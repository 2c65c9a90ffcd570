"""The window while the desk cannot open its data."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.bootstrap import Laptop
from app.domain.errors import Problem
from app.services.session.language import system_language
from app.services.words import Words
from app.ui.theme import FocusRing
from app.ui.widgets.mnemonics import Mnemonics
from app.ui.widgets.screens import first_size
from app.ui.workspace.messages import Messages
from app.ui.workspace.tasks import Tasks

_FIRST_SIZE, _LEAST_SIZE = QSize(1440, 900), QSize(1024, 640)


class TroubleWindow(QWidget):
    """Holds the page of a trouble; gives it words, background work and the laptop.

    Signals:
        opened: the ``Desk``, now that its data are open.
        sign_in_needed: problems; nothing is in the way any more, but nobody is signed in.
        refused: problems; the data are still, or for another reason, not open.
    """

    opened = Signal(object)
    sign_in_needed = Signal(object)
    refused = Signal(object)

    def __init__(self, laptop: Laptop) -> None:
        super().__init__()
        self.setObjectName("trouble_window")
        self.setWindowTitle("Channel Desk")
        self.setAutoFillBackground(True)
        self.setMinimumSize(first_size(_LEAST_SIZE))
        self.resize(first_size(_FIRST_SIZE))
        self.laptop = laptop
        self.words = Words(laptop.settings.language or system_language())
        self.tasks = Tasks(self)
        self._page: QWidget | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        FocusRing(self)
        Mnemonics(self)
        self._messages = Messages(self, self.words)
        self.tasks.crashed.connect(self._messages.crash)
        self.tasks.unhandled_refusal.connect(self._messages.problems)

    @property
    def page(self) -> QWidget | None:
        """The page on screen; None before the first."""
        return self._page

    def show_page(self, page: QWidget) -> None:
        """Show ``page`` instead of the one before."""
        before, self._page = self._page, page
        self._column.addWidget(page)
        if before is not None:
            self._column.removeWidget(before)
            before.hide()
            before.deleteLater()

    def say(self, problems: tuple[Problem, ...]) -> None:
        """Tell that the data are not open for ``problems``."""
        self.refused.emit(problems)

    def closeEvent(self, event: QCloseEvent) -> None:
        leave = getattr(self._page, "leave", None)
        if leave is not None:
            leave()
        self.tasks.finish()
        super().closeEvent(event)
