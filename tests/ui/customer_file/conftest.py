"""A window on a desk that exchanges with a portal of the demo."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.services.desk import Desk
from app.ui.application.main_window import MainWindow
from app.ui.theme import Scheme, apply_theme
from portal.demo.embedded import EmbeddedPortal
from tests.support.clocks import FixedClock
from tests.support.demo_portal import demo_portal, desk_on
from tests.support.desk import customer_named
from tests.support.file_driver import FileDriver


@pytest.fixture
def portal(tmp_path: Path, clock: FixedClock) -> Iterator[EmbeddedPortal]:
    """The demo's portal with 40 customers, running."""
    portal = demo_portal(tmp_path, clock, 40)
    portal.start()
    yield portal
    portal.stop()


@pytest.fixture
def synced(portal: EmbeddedPortal, tmp_path: Path, clock: FixedClock) -> Iterator[Desk]:
    """Claire Moreau's desk after its first exchange with ``portal``."""
    desk = desk_on(portal, tmp_path / "laptop", "rep", clock)
    yield desk
    desk.close()


@pytest.fixture
def at_portal(qtbot: QtBot, qapp: QApplication, synced: Desk) -> Iterator[Callable[[str], FileDriver]]:
    """A rep at the file of a customer by name, on the desk that exchanges with the portal."""
    apply_theme(qapp, Scheme.LIGHT)
    window = MainWindow(synced)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    yield lambda name: FileDriver(window, qtbot, customer_named(synced, name).id)
    qtbot.waitUntil(lambda: window.workspace.tasks.is_idle)
    window.close()
