"""A page that was gone to by the keyboard: it has the keyboard, and no ring around all of it."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.ui.application.main_window import MainWindow
from app.ui.workspace import places
from tests.support.desk import customer_named
from tests.support.rings import surrounded_in


def test_no_ring_surrounds_a_whole_page(window: MainWindow, qtbot: QtBot) -> None:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Tab)
    customer = customer_named(window.workspace.services, "Maison Corbière")
    for place in (places.CustomerFile(customer.id), places.Settings(), places.Outbox()):
        window.workspace.router.go(place)
        assert surrounded_in(window) is not window.page
