"""The real window on a desk with the demo's data, for tests of screens."""

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.services.desk.desk import Desk
from app.ui.application.main_window import MainWindow
from app.ui.theme import Scheme, apply_theme
from app.ui.workspace import places
from portal.demo.embedded import EmbeddedPortal
from tests.support.clocks import FixedClock
from tests.support.demo_portal import desk_on
from tests.support.desk import demo_desk
from tests.support.windows import GRID, LaptopOn, Show


@pytest.fixture
def clock() -> FixedClock:
    """Friday 20 November 2026, noon in Paris; the desk and its data follow it."""
    return FixedClock()


@pytest.fixture
def language() -> str:
    """What the window speaks; a test that is in both languages is given it as a parameter."""
    return "fr"


@pytest.fixture
def desk(tmp_path: Path, clock: FixedClock) -> Iterator[Desk]:
    """Claire Moreau's desk, in French, with 40 customers of the demo in its encrypted cache."""
    desk = demo_desk(tmp_path, clock=clock)
    yield desk
    desk.close()


@pytest.fixture
def laptop_on(tmp_path: Path, clock: FixedClock, language: str) -> Iterator[LaptopOn]:
    """Opens desks on laptops of their own; ask for the portal first, so that it outlives them."""
    with ExitStack() as stack:

        def opened(portal: EmbeddedPortal, who: str, laptop: str = "") -> Desk:
            desk = desk_on(portal, tmp_path / (laptop or who), who, clock, language)
            stack.callback(desk.close)
            return desk

        yield opened


@pytest.fixture
def show(qtbot: QtBot, qapp: QApplication) -> Iterator[Show]:
    """Shows windows, and closes them once nothing runs in them any more."""
    apply_theme(qapp, Scheme.LIGHT)
    with ExitStack() as stack:

        def shown(desk: Desk, start: places.Place = GRID) -> MainWindow:
            window = MainWindow(desk, start)
            window.resize(1440, 900)
            qtbot.addWidget(window)
            with qtbot.waitExposed(window):
                window.show()
            stack.callback(window.close)
            stack.callback(lambda: qtbot.waitUntil(lambda: window.workspace.tasks.is_idle))
            return window

        yield shown


@pytest.fixture
def window(desk: Desk, show: Show) -> MainWindow:
    """The window of ``desk``; it starts at the customer grid."""
    return show(desk)
