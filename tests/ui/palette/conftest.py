"""The palette over a real window."""

import pytest
from pytestqt.qtbot import QtBot

from app.ui.application.main_window import MainWindow
from app.ui.workspace import places
from tests.support.palette_driver import PaletteDriver


@pytest.fixture
def palette(window: MainWindow, qtbot: QtBot) -> PaletteDriver:
    """Opens and drives the palette of ``window``, which is at the customers."""
    window.workspace.router.go(places.Customers())
    return PaletteDriver(window, qtbot)
