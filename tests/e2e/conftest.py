"""The real window and its real exchange, over HTTP with the demo's portal behind a proxy of bad days."""

import gc
import shutil
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.bootstrap import Laptop
from app.demo.ui_driver import UiDriver
from app.paths import Paths
from app.services.desk.desk import Desk
from app.services.session.laptop_secrets import PASSPHRASE_VARIABLE
from app.services.session.settings import Settings
from app.ui.application.main_window import MainWindow
from app.ui.theme import Scheme, apply_theme
from portal.demo.serving import DemoPortal, demo_portal
from tests.support.fault_proxy import FaultProxy
from tests.support.vaults import make_vault
from tests.support.windows import GRID

CUSTOMERS = 6
PASSPHRASE = "a passphrase for tests"


@pytest.fixture(autouse=True)
def garbage_is_collected_here() -> Iterator[None]:
    """Collect in the window's thread alone, as the running application does: portal and proxy have others."""
    gc.collect(1)  # What the test before this one still held when it was collected.
    gc.disable()
    yield
    gc.enable()
    gc.collect(0)  # All that this test made: the youngest, for nothing has been collected since.


@pytest.fixture(scope="session")
def seeded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The database of a demo portal, filled once and copied for each test."""
    database = tmp_path_factory.mktemp("seeded") / "portal.db"
    with demo_portal(f"sqlite:///{database}", CUSTOMERS):
        pass
    return database


@pytest.fixture
def portal(seeded: Path, tmp_path: Path) -> Iterator[DemoPortal]:
    """A running portal of this test alone."""
    database = tmp_path / "portal.db"
    shutil.copyfile(seeded, database)
    with demo_portal(f"sqlite:///{database}", CUSTOMERS) as portal:
        yield portal


@pytest.fixture
def proxy(portal: DemoPortal) -> Iterator[FaultProxy]:
    """What stands between the window and the portal."""
    with FaultProxy(int(portal.url.rpartition(":")[2])) as proxy:
        yield proxy


@pytest.fixture
def language() -> str:
    """The rep's language."""
    return "fr"


@pytest.fixture
def laptop(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, language: str) -> Laptop:
    """Claire's laptop; its secrets are in a file under a passphrase, so that another process can start it."""
    monkeypatch.setenv(PASSPHRASE_VARIABLE, PASSPHRASE)
    make_vault(tmp_path / "laptop", PASSPHRASE)
    laptop = Laptop(Paths.under(tmp_path / "laptop"))
    # Nobody waits for what nobody undoes; a test of the delay chooses one.
    laptop.change_settings(lambda _: Settings(language=language, send_delay_s=0))
    return laptop


@pytest.fixture
def keyring_laptop(own_keyring: None, laptop: Laptop, monkeypatch: pytest.MonkeyPatch) -> Laptop:
    """Claire's laptop; its secrets go into the system's keyring, and there is no passphrase."""
    monkeypatch.delenv(PASSPHRASE_VARIABLE)
    laptop.paths.vault_file.unlink()
    return Laptop(laptop.paths)


@pytest.fixture
def desk(laptop: Laptop, portal: DemoPortal, proxy: FaultProxy) -> Iterator[Desk]:
    """Claire's desk after its first exchange."""
    desk = laptop.resume(proxy.url, portal.tokens["rep"].refresh_token)
    desk.sync.run_once()
    yield desk
    desk.close()


NewDesk = Callable[[str], Desk]


@pytest.fixture
def new_desk(tmp_path: Path, portal: DemoPortal, monkeypatch: pytest.MonkeyPatch) -> Iterator[NewDesk]:
    """Makes desks of other people of the demo, after a first exchange."""
    monkeypatch.setenv(PASSPHRASE_VARIABLE, PASSPHRASE)
    with ExitStack() as stack:

        def make(who: str) -> Desk:
            make_vault(tmp_path / who, PASSPHRASE)
            other = Laptop(Paths.under(tmp_path / who))
            desk = other.resume(portal.url, portal.tokens[who].refresh_token)
            stack.callback(desk.close)
            desk.sync.run_once()
            return desk

        yield make


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, desk: Desk) -> Iterator[MainWindow]:
    """The window of ``desk``, which exchanges by itself."""
    apply_theme(qapp, Scheme.LIGHT)
    window = MainWindow(desk, GRID)
    qtbot.addWidget(window)
    window.show()
    window.start_exchange()
    qtbot.waitUntil(lambda: desk.sync_status.phase == "idle")
    yield window
    qtbot.waitUntil(lambda: window.workspace.tasks.is_idle)
    window.close()
    desk.sync.stop()


@pytest.fixture
def driver(window: MainWindow) -> UiDriver:
    """Clicks, types and waits on ``window``."""
    return UiDriver(window)
