"""Large texts and back: nothing stays as large as they were."""

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.services.desk.desk import Desk
from app.ui.application.every_page import every_place
from app.ui.application.main_window import MainWindow
from app.ui.papers.paper_page import PaperPage
from app.ui.theme import theme

_ROUNDS = 20


def test_texts_of_200_percent_and_back_leave_every_page_as_it_was(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    theme().set_reduced_motion(True)
    window.resize(1366, 768)

    def shown() -> QImage:
        """The window when all is in its place: what wraps is laid out in several rounds."""
        qtbot.waitUntil(lambda: window.workspace.tasks.is_idle)
        for _ in range(_ROUNDS):
            QApplication.processEvents()
        return window.grab().toImage()

    changed = []
    for place in every_place(desk):
        window.workspace.router.go(place)
        before = shown()
        for percent in (200, 100):
            theme().set_text_percent(percent)
            after = shown()
        # A paper may be scrolled by some pixels: its page keeps its place in the window.
        if after != before and not isinstance(window.page, PaperPage):
            changed.append(type(place).__name__)
    assert changed == []
