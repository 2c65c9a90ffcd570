"""Meetings of Claire's in the real window, on a demo's portal that really runs on loopback."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.services.desk import Desk
from app.ui.application.main_window import MainWindow
from portal.demo.embedded import EmbeddedPortal
from tests.support.clocks import FixedClock
from tests.support.demo_portal import demo_portal
from tests.support.meeting_driver import MeetingDriver
from tests.support.windows import LaptopOn


@pytest.fixture
def language() -> str:
    return "fr"


@pytest.fixture
def portal(tmp_path: Path, clock: FixedClock) -> Iterator[EmbeddedPortal]:
    with demo_portal(tmp_path, clock, customers=40) as portal:
        yield portal


@pytest.fixture
def desk(portal: EmbeddedPortal, laptop_on: LaptopOn) -> Desk:
    """Claire's desk, the one on screen."""
    return laptop_on(portal, "rep")


@pytest.fixture
def other(portal: EmbeddedPortal, laptop_on: LaptopOn) -> Desk:
    """Her colleague's, who may write in her place."""
    return laptop_on(portal, "rep2")


@pytest.fixture
def meeting(window: MainWindow, qtbot: QtBot) -> MeetingDriver:
    """Drives the meeting in Claire's window."""
    return MeetingDriver(window, qtbot)
