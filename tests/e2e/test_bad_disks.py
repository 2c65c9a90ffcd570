"""A disk that is full, or that nobody may write: said in the window, with a way on."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from app.bootstrap import Laptop
from app.domain.errors import Problem, RuleViolation
from app.paths import Paths
from app.services.desk.desk import Desk
from app.services.session.laptop_secrets import PASSPHRASE_VARIABLE
from app.services.session.settings import Settings
from app.services.sync.status import SyncState
from app.services.words import Words
from app.ui.application.application import Desktop
from app.ui.application.main_window import MainWindow
from app.ui.process.single_instance import SingleInstance
from app.ui.theme import Scheme, apply_theme
from app.ui.trouble.disk_page import DiskPage
from app.ui.trouble.window import TroubleWindow
from app.ui.widgets.dialog import Dialog
from portal.demo.serving import DemoPortal
from tests.e2e.conftest import PASSPHRASE
from tests.e2e.offers import some_prospect
from tests.support.damage import fingerprints, flip
from tests.support.fault_proxy import FaultProxy, answer
from tests.support.small_disk import SmallDisk, small_disk
from tests.support.vaults import make_vault
from tests.support.windows import GRID

Trouble = Callable[[SmallDisk], None]
CASES = [
    pytest.param(SmallDisk.fill, SmallDisk.empty, "disk_full", id="full"),
    pytest.param(SmallDisk.make_read_only, SmallDisk.make_writable, "read_only", id="read-only"),
]


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[SmallDisk]:
    """The disk on which everything of the laptop lies."""
    with small_disk(tmp_path / "disk", 32) as disk:
        yield disk


@pytest.fixture
def home(disk: SmallDisk, monkeypatch: pytest.MonkeyPatch, portal: DemoPortal, proxy: FaultProxy) -> Paths:
    """A laptop that is signed in and has exchanged, switched off."""
    monkeypatch.setenv(PASSPHRASE_VARIABLE, PASSPHRASE)
    paths = Paths.under(disk.path / "laptop")
    make_vault(disk.path / "laptop", PASSPHRASE)
    laptop = Laptop(paths)
    laptop.change_settings(lambda _: Settings(language="fr"))
    desk = laptop.resume(proxy.url, portal.tokens["rep"].refresh_token)
    desk.sync.run_once()
    desk.close()
    return paths


def sentence(code: str, disk: SmallDisk) -> str:
    """What is said of the disk in French."""
    return Words("fr").problem(Problem(f"cache.{code}", data={"disk": str(disk.path)}))


def visible(kind: type[TroubleWindow] | type[MainWindow]) -> list[TroubleWindow | MainWindow]:
    """The visible windows of that kind."""
    return [each for each in QApplication.topLevelWidgets() if isinstance(each, kind) and each.isVisible()]


@pytest.mark.parametrize(("damage", "repair", "code"), CASES)
def test_a_start_says_which_disk_it_is_and_opens_once_it_is_mended(
    qtbot: QtBot,
    qapp: QApplication,
    disk: SmallDisk,
    home: Paths,
    damage: Trouble,
    repair: Trouble,
    code: str,
) -> None:
    apply_theme(qapp, Scheme.LIGHT)
    damage(disk)
    alone = SingleInstance(home.lock_file)
    desktop = Desktop(Laptop(home), alone)
    try:
        assert alone.is_first
        desktop.open(None)
        (window,) = visible(TroubleWindow)
        assert isinstance(window, TroubleWindow)
        assert isinstance(window.page, DiskPage)
        assert window.page.accessibleDescription() == sentence(code, disk)
        retry(window)
        qtbot.waitUntil(lambda: is_offered_again(window))
        assert not visible(MainWindow)
        repair(disk)
        (window,) = visible(TroubleWindow)
        retry(window)
        qtbot.waitUntil(lambda: bool(visible(MainWindow)))
    finally:
        if not visible(MainWindow):
            repair(disk)
        desktop.close()
        alone.release()


def retry(window: TroubleWindow | MainWindow) -> None:
    """Click *try again*."""
    button = window.findChild(QAbstractButton, "retry_go")
    assert button is not None
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def is_offered_again(before: TroubleWindow | MainWindow) -> bool:
    """Whether another page stands there, with its button."""
    shown = [each for each in visible(TroubleWindow) if each is not before]
    return bool(shown) and shown[0].findChild(QAbstractButton, "retry_go") is not None


def note(desk: Desk) -> None:
    """Save something about a customer."""
    before = desk.customers.get(some_prospect(desk))
    website = f"www.{desk.identities.new()}.example"
    desk.customers.update(before, replace(before, website=website))


def test_a_save_that_the_full_disk_does_not_take_is_said_in_the_window_and_possible_later(
    qtbot: QtBot, qapp: QApplication, disk: SmallDisk, home: Paths
) -> None:
    apply_theme(qapp, Scheme.LIGHT)
    desk = Laptop(home).open_desk()
    window = MainWindow(desk, GRID)
    qtbot.addWidget(window)
    window.show()
    use_up_log(desk, disk)
    waiting = desk.store.queue_counts().to_send
    window.workspace.tasks.command(lambda: note(desk))
    qtbot.waitUntil(lambda: bool(window.findChildren(Dialog)))
    assert sentence("disk_full", disk) in window.findChildren(Dialog)[0].text.text()
    assert desk.store.queue_counts().to_send == waiting
    disk.empty()
    note(desk)
    assert desk.store.queue_counts().to_send > waiting
    window.close()
    desk.close()


def note_often(desk: Desk) -> None:
    """Save more than the disk has room for."""
    for _ in range(10_000):
        note(desk)


def use_up_log(desk: Desk, disk: SmallDisk) -> None:
    """Fill the disk, and the room that the log has already, until nothing more can be saved."""
    disk.fill()
    with pytest.raises(RuleViolation) as refused:
        note_often(desk)
    assert refused.value.problems[0].code == "cache.disk_full"


def test_a_sign_in_that_the_full_disk_cannot_keep_is_renewed_later_and_not_lost(
    disk: SmallDisk, home: Paths, proxy: FaultProxy
) -> None:
    desk = Laptop(home).open_desk()
    desk.sync.run_once()
    secrets = home.vault_file.read_bytes()
    proxy.plan("/sync/info", answer(401))
    disk.fill()
    desk.sync.run_once()
    problem = desk.sync.status.problem
    assert problem is not None
    assert problem.code == "disk.full"
    assert desk.sync.status.state is not SyncState.SIGNED_OUT
    assert home.vault_file.read_bytes() == secrets
    disk.empty()
    proxy.plan("/sync/info", answer(401))
    desk.sync.run_once()
    assert desk.sync.status.state is SyncState.UP_TO_DATE
    desk.close()
    assert home.vault_file.read_bytes() != secrets
    again = Laptop(home).open_desk()
    again.sync.run_once()
    assert again.sync.status.state is SyncState.UP_TO_DATE
    again.close()


def test_damaged_data_on_a_full_disk_say_the_room_that_is_needed_before_anything_is_offered(
    qtbot: QtBot, qapp: QApplication, disk: SmallDisk, home: Paths
) -> None:
    apply_theme(qapp, Scheme.LIGHT)
    (cache,) = (home.data / "caches").glob("*.db")
    flip(cache, 5000)
    before = fingerprints(cache)
    disk.fill(leave_bytes=100_000)
    alone = SingleInstance(home.lock_file)
    desktop = Desktop(Laptop(home), alone)
    try:
        desktop.open(None)
        qtbot.waitUntil(lambda: first_way() == "Réessayer")
        assert fingerprints(cache) == before
        disk.empty()
        click_first_way()
        qtbot.waitUntil(lambda: first_way() == "Recommencer et tout relire")
        click_first_way()
        qtbot.waitUntil(lambda: bool(visible(MainWindow)))
        assert set(before.values()) <= set(fingerprints(cache).values())
    finally:
        desktop.close()
        alone.release()


def first_way() -> str:
    """What the primary button of the page offers; empty while the files are read."""
    button = _first_way()
    return "" if button is None else button.text()


def click_first_way() -> None:
    """Click the primary button."""
    button = _first_way()
    assert button is not None
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def _first_way() -> QAbstractButton | None:
    windows = visible(TroubleWindow)
    buttons = windows[0].findChildren(QAbstractButton, "rescue_go") if windows else []
    return next((each for each in buttons if each.isVisible()), None)
