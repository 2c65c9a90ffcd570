"""The partner who takes part in every partnership, whose programmes change licences at once."""

from collections.abc import Iterator
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
from tests.ui.change_orders.direct.steps import At


@pytest.fixture
def portal(tmp_path: Path, clock: FixedClock) -> Iterator[EmbeddedPortal]:
    """The demo's portal, running, with the partner who takes part in every partnership."""
    portal = demo_portal(tmp_path, clock, 40, "vaubecour")
    with portal:
        yield portal


@pytest.fixture
def synced(portal: EmbeddedPortal, laptop_on: LaptopOn) -> Desk:
    """The desk of that partner's rep."""
    return laptop_on(portal, "other_partner")


@pytest.fixture
def at_portal(qtbot: QtBot, synced: Desk, show: Show) -> At:
    window = show(synced)
    return lambda name: FileDriver(window, qtbot, customer_named(synced, name).id)
