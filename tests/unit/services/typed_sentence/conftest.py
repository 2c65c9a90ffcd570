"""The desks that sentences are read on: real encrypted caches with the demo's data, made once."""

from collections.abc import Iterator, Mapping

import pytest

from app.services.desk.desk import Desk
from tests.support.caches import desk_in

CUSTOMERS = 60


@pytest.fixture(scope="module")
def desks(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Mapping[str, Desk]]:
    """``a``: Arvane, who sells by quotes; ``v``: Vaubecour, with MSP and EM."""
    opened = {
        key: desk_in(tmp_path_factory.mktemp(key), who=who, customers=CUSTOMERS)
        for key, who in (("a", "rep"), ("v", "other_partner"))
    }
    yield opened
    for desk in opened.values():
        desk.close()


@pytest.fixture(scope="module")
def arvane(desks: Mapping[str, Desk]) -> Desk:
    """The desk of a rep who sells by quotes."""
    return desks["a"]
