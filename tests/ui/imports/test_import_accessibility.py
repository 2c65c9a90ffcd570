"""Every step of an import by keyboard and for a screen reader, in French and in English."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.services.desk.desk import Desk
from app.services.spreadsheets.import_session import Stage
from app.ui.application.main_window import MainWindow
from tests.support.clocks import FixedClock
from tests.support.desk import demo_desk
from tests.support.import_driver import ImportDriver
from tests.support.import_files import SIRET, csv_bytes, customer_rows
from tests.ui.test_accessibility import choice_of, described, focused, stops, unsaid, walk_start

_MOST_STOPS = 100


@pytest.fixture(params=["fr", "en"])
def desk(tmp_path: Path, clock: FixedClock, request: pytest.FixtureRequest) -> Iterator[Desk]:
    desk = demo_desk(tmp_path, clock=clock, language=request.param)
    yield desk
    desk.close()


@pytest.mark.parametrize("stage", list(Stage))
def test_a_step_can_be_heard_and_walked(
    window: MainWindow, qtbot: QtBot, desk: Desk, tmp_path: Path, stage: Stage
) -> None:
    QAccessible.setActive(True)
    go_to(stage, ImportDriver(window, qtbot), desk, tmp_path)
    assert unsaid(window) == []
    wanted, first = stops(window), walk_start(window)
    seen = [first]
    for _ in range(_MOST_STOPS):
        QTest.keyClick(focused(), Qt.Key.Key_Tab)
        if focused() is first:
            break
        seen.append(focused())
    assert focused() is first
    assert [described(each) for each in wanted if choice_of(each) not in map(choice_of, seen)] == []


def go_to(stage: Stage, driver: ImportDriver, desk: Desk, folder: Path) -> None:
    """Take an import with a bad row as far as ``stage``."""
    if stage is Stage.FILE:
        return
    rows = customer_rows(4)
    rows[1][SIRET] = "123"
    rows[3][0], rows[3][SIRET] = rows[2][0], ""
    path = folder / "clients.csv"
    path.write_bytes(csv_bytes(rows))
    driver.open_file(path)
    driver.choose("customer_type", desk.catalogue.customer_types()[0].id)
    for each in (Stage.COLUMNS, Stage.CHECK, Stage.DONE):
        if each is Stage.DONE:
            driver.frame.parts.check.leave_out.setChecked(True)
        driver.go_on(each)
        if each is stage:
            return
