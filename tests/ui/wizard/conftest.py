"""A hand on the wizard of the real window."""

import pytest
from pytestqt.qtbot import QtBot

from app.ui.application.main_window import MainWindow
from tests.support.wizard_hand import WizardHand


@pytest.fixture
def hand(window: MainWindow, qtbot: QtBot) -> WizardHand:
    """On an empty wizard for a quote."""
    hand = WizardHand(window, qtbot)
    hand.open_for()
    return hand
