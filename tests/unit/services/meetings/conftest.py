"""A portal that really runs, and Claire's desk on it after its first exchange."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.services.desk.desk import Desk
from portal.demo.embedded import EmbeddedPortal
from tests.support.clocks import FixedClock
from tests.support.demo_portal import demo_portal, desk_on


@pytest.fixture
def portal(tmp_path: Path, clock: FixedClock) -> Iterator[EmbeddedPortal]:
    with demo_portal(tmp_path, clock, customers=40) as portal:
        yield portal


@pytest.fixture
def online(portal: EmbeddedPortal, tmp_path: Path, clock: FixedClock) -> Iterator[Desk]:
    """A desk whose portal answers."""
    desk = desk_on(portal, tmp_path / "online", "rep", clock)
    yield desk
    desk.close()
