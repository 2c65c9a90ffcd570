"""The demo's portal with its rep, a second rep's laptop and their manager; each test shows one on screen."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
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

Shown = Callable[[Desk], MainWindow]


@pytest.fixture
def portal(tmp_path: Path, clock: FixedClock) -> Iterator[EmbeddedPortal]:
    with demo_portal(tmp_path, clock, customers=40) as portal:
        yield portal


@pytest.fixture
def desk(tmp_path: Path, portal: EmbeddedPortal, clock: FixedClock) -> Iterator[Desk]:
    """Claire's desk; she may grant 20 %."""
    desk = desk_on(portal, tmp_path / "claire", "rep", clock)
    yield desk
    desk.close()


@pytest.fixture
def manager(tmp_path: Path, portal: EmbeddedPortal, clock: FixedClock) -> Iterator[Desk]:
    """Sophie's, who may grant 35 %."""
    desk = desk_on(portal, tmp_path / "sophie", "manager", clock)
    yield desk
    desk.close()


@pytest.fixture
def manager_at_home(tmp_path: Path, portal: EmbeddedPortal, clock: FixedClock) -> Iterator[Desk]:
    """Sophie's other laptop."""
    desk = desk_on(portal, tmp_path / "sophie-at-home", "manager", clock)
    yield desk
    desk.close()


@pytest.fixture
def show(qtbot: QtBot, qapp: QApplication) -> Iterator[Shown]:
    """Shows the window of a desk, at 1440 by 900 with the light theme."""
    apply_theme(qapp, Scheme.LIGHT)
    with ExitStack() as stack:

        def shown(desk: Desk) -> MainWindow:
            window = MainWindow(desk)
            window.resize(1440, 900)
            qtbot.addWidget(window)
            with qtbot.waitExposed(window):
                window.show()
            stack.callback(window.close)
            stack.callback(lambda: qtbot.waitUntil(lambda: window.workspace.tasks.is_idle))
            return window

        yield shown
