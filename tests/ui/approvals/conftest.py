"""The demo's portal with its rep, a second rep's laptop and their manager; each test shows one on screen."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.services.desk.desk import Desk
from portal.demo.embedded import EmbeddedPortal
from tests.support.clocks import FixedClock
from tests.support.demo_portal import demo_portal
from tests.support.windows import LaptopOn


@pytest.fixture
def portal(tmp_path: Path, clock: FixedClock) -> Iterator[EmbeddedPortal]:
    with demo_portal(tmp_path, clock, customers=40) as portal:
        yield portal


@pytest.fixture
def desk(portal: EmbeddedPortal, laptop_on: LaptopOn) -> Desk:
    """Claire's desk; she may grant 20 %."""
    return laptop_on(portal, "rep")


@pytest.fixture
def manager(portal: EmbeddedPortal, laptop_on: LaptopOn) -> Desk:
    """Sophie's, who may grant 35 %."""
    return laptop_on(portal, "manager")


@pytest.fixture
def manager_at_home(portal: EmbeddedPortal, laptop_on: LaptopOn) -> Desk:
    """Sophie's other laptop."""
    return laptop_on(portal, "manager", "at home")
