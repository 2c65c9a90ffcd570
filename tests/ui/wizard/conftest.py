"""A hand on the wizard of the real window."""

import pytest
from pytestqt.qtbot import QtBot

from app.ui.application.main_window import MainWindow
from tests.support.wizard_driver import WizardDriver


@pytest.fixture
def driver(window: MainWindow, qtbot: QtBot) -> WizardDriver:
    """On an empty wizard for a quote."""
    driver = WizardDriver(window, qtbot)
    driver.open_for()
    return driver
