"""The toast of a window once it has spoken: what it reports may still be on its way from a worker."""

from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.ui.widgets.toast import Toast


def toast_of(window: QWidget, qtbot: QtBot) -> Toast:
    """What said that something succeeded, even when it has left the screen since; waits for it."""
    said: list[Toast] = []

    def has_spoken() -> bool:
        said[:] = [toast for toast in window.findChildren(Toast) if toast.text()]
        return bool(said)

    qtbot.waitUntil(has_spoken)
    return said[0]


def undo_of(toast: Toast) -> QPushButton:
    """The button that takes back what the toast reported."""
    button = toast.findChild(QPushButton, "toast_action")
    assert isinstance(button, QPushButton)
    return button
