"""Meetings of Claire's in the real window, on a demo's portal that really runs on loopback."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.bootstrap import Laptop
from app.paths import Paths
from app.services.desk.desk import Desk
from app.services.session.laptop_secrets import PASSPHRASE_VARIABLE
from app.services.session.settings import Settings
from app.ui.application.main_window import MainWindow
from portal.demo.embedded import EmbeddedPortal
from tests.support.clocks import FixedClock
from tests.support.demo_portal import demo_portal, login_of
from tests.support.meeting_driver import MeetingDriver
from tests.support.vaults import make_vault
from tests.support.windows import LaptopOn
from tests.unit.cli.conftest import PASSPHRASE, CommandLine

OpenDesk = Callable[[], Desk]


@pytest.fixture
def language() -> str:
    return "fr"


@pytest.fixture
def portal(tmp_path: Path, clock: FixedClock) -> Iterator[EmbeddedPortal]:
    with demo_portal(tmp_path, clock, customers=40) as portal:
        yield portal


@pytest.fixture
def open_desk(
    tmp_path: Path, portal: EmbeddedPortal, clock: FixedClock, language: str, monkeypatch: pytest.MonkeyPatch
) -> Iterator[OpenDesk]:
    """Opens Claire's desk, signed in once, with its secrets where every process finds them."""
    monkeypatch.setenv(PASSPHRASE_VARIABLE, PASSPHRASE)
    make_vault(tmp_path / "rep", PASSPHRASE)
    laptop = Laptop(Paths.under(tmp_path / "rep"), clock)
    laptop.change_settings(lambda _before: Settings(language=language, send_delay_s=0))
    laptop.resume(portal.url, portal.issue_tokens(login_of("rep")).refresh_token).close()
    with ExitStack() as stack:

        def opened() -> Desk:
            desk = Laptop(laptop.paths, clock).open_desk()
            stack.callback(desk.close)
            return desk

        yield opened


@pytest.fixture
def desk(open_desk: OpenDesk) -> Desk:
    """Claire's desk, the one on screen, after its first exchange."""
    desk = open_desk()
    desk.sync.run_once()
    return desk


@pytest.fixture
def command_line(tmp_path: Path) -> CommandLine:
    """The command line on the same laptop."""
    return CommandLine(tmp_path / "rep")


@pytest.fixture
def other(portal: EmbeddedPortal, laptop_on: LaptopOn) -> Desk:
    """Her colleague's, who may write in her place."""
    return laptop_on(portal, "rep2")


@pytest.fixture
def meeting(window: MainWindow, qtbot: QtBot) -> MeetingDriver:
    """Drives the meeting in Claire's window."""
    return MeetingDriver(window, qtbot)
