"""A portal whose database is out of reach asks to come back instead of failing."""

from pathlib import Path

import pytest
import requests

from portal.demo.embedded import EmbeddedPortal
from tests.support.portal_laptop import REP, Laptop, seed_partners


@pytest.mark.expects_log("the database did not answer")
def test_without_its_database_the_portal_says_when_to_come_back(tmp_path: Path) -> None:
    with EmbeddedPortal(f"sqlite:///{tmp_path}/portal.db") as portal:
        seed_partners(portal.engine)
        laptop = Laptop(portal, REP)
        portal.engine.dispose()
        for file in tmp_path.glob("portal.db*"):
            file.unlink()
        (tmp_path / "portal.db").mkdir()
        answer: requests.Response = laptop.get("/v1/sync/info")
        assert (answer.status_code, answer.headers["Retry-After"]) == (503, "5")
        assert answer.json()["type"] == "urn:channeldesk:problem:retry-later"
        laptop.close()
