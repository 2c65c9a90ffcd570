"""The real window on a desk with the demo's data, for tests of screens."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.services.desk import Desk
from app.ui.application.main_window import MainWindow
from app.ui.theme import Scheme, apply_theme
from tests.support.clocks import FixedClock
from tests.support.desk import demo_desk


@pytest.fixture
def clock() -> FixedClock:
    """Friday 20 November 2026, noon in Paris; the desk and its data follow it."""
    return FixedClock()


@pytest.fixture
def desk(tmp_path: Path, clock: FixedClock) -> Iterator[Desk]:
    """Claire Moreau's desk, in French, with 40 customers of the demo in its encrypted cache."""
    desk = demo_desk(tmp_path, clock=clock)
    yield desk
    desk.close()


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, desk: Desk) -> Iterator[MainWindow]:
    """The window of ``desk``, shown at 1440 by 900 with the light theme; it starts at the customer grid."""
    apply_theme(qapp, Scheme.LIGHT)
    window = MainWindow(desk)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    yield window
    qtbot.waitUntil(lambda: window.workspace.tasks.is_idle)
    window.close()
