"""Large texts and back: nothing stays as large as they were."""

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.ui.application.main_window import MainWindow
from app.ui.theme import theme
from app.ui.workspace import places

_ROUNDS = 20
_PAGES: tuple[places.Place, ...] = (places.Home(), places.Customers(), places.Quotes(), places.Outbox())


def test_texts_of_200_percent_and_back_leave_the_window_as_it_was(window: MainWindow, qtbot: QtBot) -> None:
    theme().set_reduced_motion(True)
    window.resize(1366, 768)

    def shown() -> QImage:
        """The window when all is in its place: what wraps is laid out in several rounds."""
        qtbot.waitUntil(lambda: window.workspace.tasks.is_idle)
        for _ in range(_ROUNDS):
            QApplication.processEvents()
        # A caret blinks: it would be in one picture and not in the other.
        window.setFocus()
        return window.grab().toImage()

    changed = []
    for place in _PAGES:
        window.workspace.router.go(place)
        before = shown()
        for percent in (200, 100):
            theme().set_text_percent(percent)
            after = shown()
        if after != before:
            changed.append(type(place).__name__)
    assert changed == []
