"""A rep's window with a page that has the controls of the customer's view, and a view to show."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.bootstrap import Laptop
from app.paths import Paths
from app.services.words import Words
from app.ui.meeting.customer_window import CustomerWindow
from app.ui.meeting.presentation import Presentation
from app.ui.meeting.screen_bar import ScreenBar
from app.ui.theme import Scheme, apply_theme
from app.ui.widgets.banner import Banner
from app.ui.widgets.label import Label
from app.ui.workspace.tasks import Tasks

PARTNER = "Arvane Informatique"


@dataclass
class RepsWindow:
    """The rep's window, and what it heard."""

    window: QWidget
    presentation: Presentation
    bar: ScreenBar
    laptop: Laptop
    closed: list[str] = field(default_factory=list)
    told: list[str] = field(default_factory=list)

    @property
    def customers(self) -> CustomerWindow:
        """The window of the customer, which is shown."""
        assert self.presentation.window is not None
        return self.presentation.window

    @property
    def content(self) -> Label:
        """What the customer looks at."""
        content = self.customers.stage.content
        assert isinstance(content, Label)
        return content

    @property
    def note(self) -> str:
        """What is said below the controls; empty where there is nothing to say."""
        note = self.window.findChild(Banner, "meeting_note")
        assert isinstance(note, Banner)
        return note.accessibleName() if note.isVisible() else ""

    def button(self, name: str) -> QPushButton:
        """A control of the rep, by its name."""
        button = self.window.findChild(QPushButton, name)
        assert isinstance(button, QPushButton)
        return button


@pytest.fixture
def language() -> str:
    return "en"


@pytest.fixture
def reps(qtbot: QtBot, qapp: QApplication, tmp_path: Path, language: str) -> Iterator[RepsWindow]:
    """The rep's window on the only screen there is."""
    apply_theme(qapp, Scheme.LIGHT)
    window = QWidget()
    qtbot.addWidget(window)
    page = QWidget(window)
    laptop, tasks = Laptop(Paths.under(tmp_path)), Tasks(window)
    presentation = Presentation(page, PARTNER, lambda parent: Label("700", parent=parent), laptop, tasks)
    bar = ScreenBar(presentation, Words(language), page)
    QVBoxLayout(page).addWidget(bar)
    QVBoxLayout(window).addWidget(page)
    reps = RepsWindow(window, presentation, bar, laptop)
    presentation.closed.connect(lambda reason: reps.closed.append(str(reason)))
    bar.told.connect(reps.told.append)
    with qtbot.waitExposed(window):
        window.show()
    yield reps
    presentation.stop()
    tasks.finish()


@pytest.fixture
def shown(reps: RepsWindow, qtbot: QtBot) -> RepsWindow:
    """The same, with the customer's view over it."""
    reps.presentation.start()
    with qtbot.waitExposed(reps.customers):
        pass
    qtbot.waitActive(reps.customers)
    return reps
