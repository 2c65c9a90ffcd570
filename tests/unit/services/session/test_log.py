"""The log is kept where support will look for it."""

import logging
from pathlib import Path

import pytest

from app.services.session.log import start_logging


@pytest.mark.expects_log("cache is damaged")
def test_what_is_logged_is_in_the_file_with_its_level_and_place(tmp_path: Path) -> None:
    handler = start_logging(tmp_path / "state" / "channeldesk.log")
    logging.getLogger("app.services.store.store").warning("the cache is damaged")
    logging.getLogger().removeHandler(handler)
    handler.close()
    begins, line = (tmp_path / "state" / "channeldesk.log").read_text().splitlines()
    assert "INFO" in begins
    assert "Channel Desk" in begins
    assert "WARNING" in line
    assert line.endswith("app.services.store.store: the cache is damaged")
