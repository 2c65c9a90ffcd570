"""Two reps on the demo's portal, really running on loopback; Claire's window is on screen."""

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
    """Claire's desk, the one on screen."""
    return laptop_on(portal, "rep")


@pytest.fixture
def other(portal: EmbeddedPortal, laptop_on: LaptopOn) -> Desk:
    """Her colleague's."""
    return laptop_on(portal, "rep2")
