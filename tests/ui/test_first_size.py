"""The first size of the window: it fits on the laptop's screen."""

from PySide6.QtCore import QRect

from app.ui.application.main_window import MainWindow


def test_the_window_is_never_larger_than_the_screen(window: MainWindow) -> None:
    screen: QRect = window.screen().availableGeometry()
    assert window.width() <= max(screen.width(), window.minimumWidth())
    assert window.height() <= max(screen.height(), window.minimumHeight())
