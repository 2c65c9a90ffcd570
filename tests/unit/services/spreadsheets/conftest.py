"""A desk to import into and to export from."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.services.desk.desk import Desk
from tests.support.caches import desk_in


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """Claire Moreau's, with the demo's catalogue and customers."""
    opened = desk_in(tmp_path / "desk")
    yield opened
    opened.close()
