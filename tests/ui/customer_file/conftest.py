"""A window on a desk that exchanges with a portal of the demo."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.services.desk.desk import Desk
from portal.demo.embedded import EmbeddedPortal
from tests.support.clocks import FixedClock
from tests.support.demo_portal import demo_portal
from tests.support.desk import customer_named
from tests.support.file_driver import FileDriver
from tests.support.windows import LaptopOn, Show


@pytest.fixture
def portal(tmp_path: Path, clock: FixedClock) -> Iterator[EmbeddedPortal]:
    """The demo's portal with 40 customers, running."""
    portal = demo_portal(tmp_path, clock, 40)
    with portal:
        yield portal


@pytest.fixture
def synced(portal: EmbeddedPortal, laptop_on: LaptopOn) -> Desk:
    """Claire Moreau's desk after its first exchange with ``portal``."""
    return laptop_on(portal, "rep")


@pytest.fixture
def at_portal(qtbot: QtBot, synced: Desk, show: Show) -> Callable[[str], FileDriver]:
    """A rep at the file of a customer by name, on the desk that exchanges with the portal."""
    window = show(synced)
    return lambda name: FileDriver(window, qtbot, customer_named(synced, name).id)
