"""The real screens in both languages, and a hand that types numbers into them."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.services.desk.desk import Desk
from app.ui.application.main_window import MainWindow
from tests.support.clocks import FixedClock
from tests.support.desk import demo_desk
from tests.support.number_driver import NumberDriver


@pytest.fixture(params=["fr", "en"])
def language(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def desk(tmp_path: Path, clock: FixedClock, language: str) -> Iterator[Desk]:
    """Claire Moreau's desk in ``language``."""
    desk = demo_desk(tmp_path, clock=clock, language=language)
    yield desk
    desk.close()


@pytest.fixture
def driver(window: MainWindow, qtbot: QtBot) -> NumberDriver:
    return NumberDriver(window, qtbot)
