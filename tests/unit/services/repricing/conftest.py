"""A desk with the demo in its cache, and the clock that it goes by."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.services.desk.desk import Desk
from tests.support.caches import desk_in
from tests.support.clocks import FixedClock


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock()


@pytest.fixture
def desk(tmp_path: Path, clock: FixedClock) -> Iterator[Desk]:
    opened = desk_in(tmp_path, clock)
    yield opened
    opened.close()
