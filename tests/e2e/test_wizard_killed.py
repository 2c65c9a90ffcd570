"""The power goes on the fourth step of the wizard: everything typed is back, and becomes the customer."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.bootstrap import Laptop
from app.services.drafts.drafts import DraftKind
from app.ui.application.main_window import MainWindow
from app.ui.theme import Scheme, apply_theme
from portal.demo.serving import DemoPortal
from tests.e2e.conftest import NewDesk
from tests.e2e.test_adding_customers import as_typed
from tests.support.child_process import next_line
from tests.support.fault_proxy import FaultProxy
from tests.support.journey_driver import JourneyDriver
from tests.support.journey_process import DONE
from tests.support.ready_python import ReadyPython
from tests.support.windows import GRID
from tests.support.wizard_journeys import FOUR_STEPS, Journey

ROOT = Path(__file__).parents[2]
pytestmark = pytest.mark.parametrize(("name", "language"), [("microsoft", "fr"), ("trial", "en")])


@pytest.fixture
def restarted(
    laptop: Laptop, portal: DemoPortal, proxy: FaultProxy, name: str, language: str, qtbot: QtBot
) -> Iterator[MainWindow]:
    """The window of the laptop after the process that answered every page was killed."""
    desk = laptop.resume(proxy.url, portal.tokens["rep"].refresh_token)
    desk.sync.run_once()
    desk.close()
    home = str(laptop.paths.config.parent)
    command = [sys.executable, "-m", "tests.support.journey_process", home, name, language]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    with ReadyPython(command, cwd=ROOT, stdout=subprocess.PIPE, text=True, env=environment) as process:
        try:
            said = next_line(process)
        finally:
            process.kill()
    assert said == DONE

    application = QApplication.instance()
    assert isinstance(application, QApplication)
    apply_theme(application, Scheme.LIGHT)
    desk = Laptop(laptop.paths).open_desk()
    window = MainWindow(desk, GRID)
    qtbot.addWidget(window)
    window.show()
    yield window
    window.close()
    desk.sync.stop()
    desk.close()


def test_killed_on_the_fourth_step_the_wizard_opens_there_with_every_answer(
    restarted: MainWindow, new_desk: NewDesk, qtbot: QtBot, name: str, language: str
) -> None:
    journey: Journey = FOUR_STEPS[name]
    driver = JourneyDriver(restarted, language)
    driver.keyboard.push("draft_resume")
    for page in reversed(journey.pages):
        driver.look(page)
        driver.keyboard.push("wizard_back")
    for _ in journey.pages:
        driver.keyboard.go_on()
    restarted.start_exchange()
    driver.create(journey)
    created = driver.created(journey)
    theirs = new_desk("manager").customers.get(created)
    assert as_typed(theirs) == journey.customer
    assert list(restarted.workspace.services.drafts.kept(DraftKind.WIZARD)) == []
