"""Two reps on the demo's portal, really running on loopback; Claire's window is on screen."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.services.desk import Desk
from portal.demo.embedded import EmbeddedPortal
from tests.support.clocks import FixedClock
from tests.support.demo_portal import demo_portal, desk_on


@pytest.fixture
def portal(tmp_path: Path, clock: FixedClock) -> Iterator[EmbeddedPortal]:
    with demo_portal(tmp_path, clock, customers=40) as portal:
        yield portal


@pytest.fixture
def desk(tmp_path: Path, portal: EmbeddedPortal, clock: FixedClock) -> Iterator[Desk]:
    """Claire's desk, the one on screen."""
    desk = desk_on(portal, tmp_path / "claire", "rep", clock)
    yield desk
    desk.close()


@pytest.fixture
def other(tmp_path: Path, portal: EmbeddedPortal, clock: FixedClock) -> Iterator[Desk]:
    """Her colleague's."""
    desk = desk_on(portal, tmp_path / "colleague", "rep2", clock)
    yield desk
    desk.close()
