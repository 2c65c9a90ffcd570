"""What a start finds: work that was saved just before the power went, or a cache that cannot be opened."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from app.bootstrap import Laptop
from app.demo.ui_driver import UiDriver
from app.domain.ids import QuoteId
from app.paths import Paths
from app.services.session.laptop_secrets import PASSPHRASE_VARIABLE
from app.services.vaults.vault import MemoryVault
from app.services.words import Words
from app.ui.application.application import Desktop
from app.ui.application.main_window import MainWindow
from app.ui.process.single_instance import SingleInstance
from app.ui.sign_in.window import SignInWindow
from app.ui.theme import Scheme, apply_theme
from app.ui.trouble.window import TroubleWindow
from app.ui.widgets.banner import Banner
from portal.demo.serving import DemoPortal
from tests.e2e.conftest import PASSPHRASE, NewDesk
from tests.support.child_process import next_line
from tests.support.fault_proxy import FaultProxy
from tests.support.keyring import lock_keyring, unlock_keyring
from tests.support.ready_python import ReadyPython

ROOT = Path(__file__).parents[2]


class ForeignKeys(MemoryVault):
    """The vault of somebody else: every key in it opens other caches."""

    def get(self, name: str) -> str | None:
        return "ab" * 32


@pytest.fixture
def cache(laptop: Laptop, portal: DemoPortal, proxy: FaultProxy) -> Path:
    """The cache of a laptop that exchanged once and was switched off."""
    desk = laptop.resume(proxy.url, portal.tokens["rep"].refresh_token)
    desk.sync.run_once()
    path = desk.store.path
    desk.close()
    return path


@pytest.fixture
def started(qtbot: QtBot, qapp: QApplication, laptop: Laptop) -> Iterator[Desktop]:
    """A start that has not yet opened anything."""
    apply_theme(qapp, Scheme.LIGHT)
    alone = SingleInstance(laptop.paths.lock_file)
    desktop = Desktop(laptop, alone)
    yield desktop
    desktop.close()
    alone.release()


def test_a_quote_created_just_before_a_kill_is_there_and_is_sent_once(
    laptop: Laptop, cache: Path, new_desk: NewDesk
) -> None:
    command = [sys.executable, "-m", "tests.support.offer_process", str(laptop.paths.config.parent)]
    with ReadyPython(command, cwd=ROOT, stdout=subprocess.PIPE, text=True, env=os.environ) as process:
        id = QuoteId(next_line(process))
        process.kill()
    assert id

    desk = Laptop(laptop.paths).open_desk()
    assert desk.quotes.get(id).display_number.startswith("P-")
    desk.sync.run_once()
    desk.sync.run_once()
    number = desk.quotes.get(id).number
    assert number.startswith("D-")
    assert desk.store.queue_counts().to_send == 0
    desk.close()

    elsewhere = new_desk("rep2")
    theirs = elsewhere.queries.quotes_of(elsewhere.quotes.get(id).customer_id)
    assert [row.number for row in theirs].count(number) == 1


def shown(kind: type[SignInWindow] | type[MainWindow]) -> list[SignInWindow | MainWindow]:
    """The visible windows of that kind."""
    return [each for each in QApplication.topLevelWidgets() if isinstance(each, kind) and each.isVisible()]


def told(window: SignInWindow | MainWindow) -> str:
    """What its visible banners say."""
    return " ".join(each.accessibleName() for each in window.findChildren(Banner) if each.isVisible())


def test_a_wrong_key_is_said_on_a_page_of_its_own_and_shows_no_empty_list(
    laptop: Laptop, cache: Path, qapp: QApplication
) -> None:
    apply_theme(qapp, Scheme.LIGHT)
    other = Laptop(laptop.paths, vault=ForeignKeys())
    alone = SingleInstance(laptop.paths.lock_file)
    desktop = Desktop(other, alone)
    desktop.open(None)
    pages = [each for each in QApplication.topLevelWidgets() if isinstance(each, TroubleWindow)]
    titles = [each.page.accessibleName() for each in pages if each.isVisible() and each.page]
    lists = shown(MainWindow)
    desktop.close()
    alone.release()

    assert titles == [Words("fr").translate("trouble", "The key of your data is another one")]
    assert not lists


def test_the_passphrase_entered_on_the_page_opens_the_grid(
    qtbot: QtBot, qapp: QApplication, laptop: Laptop, cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv(PASSPHRASE_VARIABLE)
    apply_theme(qapp, Scheme.LIGHT)
    alone = SingleInstance(laptop.paths.lock_file)
    desktop = Desktop(Laptop(laptop.paths), alone)
    try:
        desktop.open(None)
        (window,) = (each for each in QApplication.topLevelWidgets() if isinstance(each, TroubleWindow))
        driver = UiDriver(window)
        field = driver.find_as(QLineEdit, "enter_phrase")
        QTest.keyClicks(field, "not this one at all")
        QTest.keyClick(field, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: window.tasks.is_idle)
        assert not shown(MainWindow)
        field.selectAll()
        QTest.keyClicks(field, PASSPHRASE)
        QTest.keyClick(field, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: bool(shown(MainWindow)))
    finally:
        desktop.close()
        alone.release()


def trouble() -> TroubleWindow:
    """The window that stands there instead of the desk."""
    found = [each for each in QApplication.topLevelWidgets() if isinstance(each, TroubleWindow)]
    (window,) = (each for each in found if each.isVisible())
    return window


@pytest.fixture
def in_keyring(keyring_laptop: Laptop, portal: DemoPortal, proxy: FaultProxy) -> Laptop:
    """A laptop whose key is in the system's keyring, with data, switched off."""
    desk = keyring_laptop.resume(proxy.url, portal.tokens["rep"].refresh_token)
    desk.sync.run_once()
    desk.close()
    return Laptop(keyring_laptop.paths)


def test_a_locked_keyring_has_its_page_and_the_grid_comes_when_it_opens(
    qtbot: QtBot, qapp: QApplication, in_keyring: Laptop
) -> None:
    apply_theme(qapp, Scheme.LIGHT)
    lock_keyring()
    alone = SingleInstance(in_keyring.paths.lock_file)
    desktop = Desktop(in_keyring, alone)
    try:
        desktop.open(None)
        assert trouble().page
        assert not shown(MainWindow)
        unlock_keyring()
        qtbot.waitUntil(lambda: bool(shown(MainWindow)))
    finally:
        desktop.close()
        alone.release()


def test_without_a_keyring_a_passphrase_is_chosen_before_anybody_is_sent_to_the_browser(
    qtbot: QtBot, qapp: QApplication, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv(PASSPHRASE_VARIABLE, raising=False)
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={home}/none")
    apply_theme(qapp, Scheme.LIGHT)
    laptop = Laptop(Paths.under(home))
    alone = SingleInstance(laptop.paths.lock_file)
    desktop = Desktop(laptop, alone)
    try:
        desktop.open(None)
        (window,) = shown(SignInWindow)
        driver = UiDriver(window)
        QTest.keyClicks(driver.find_as(QLineEdit, "portal_address"), "http://127.0.0.1:9")
        QTest.keyClick(driver.find_as(QLineEdit, "portal_address"), Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: not shown(SignInWindow))

        driver = UiDriver(trouble())
        phrase, again = driver.find_as(QLineEdit, "choose_phrase"), driver.find_as(QLineEdit, "choose_again")
        QTest.keyClicks(phrase, "a horse in the rain")
        QTest.keyClicks(again, "a horse in the train")
        QTest.keyClick(again, Qt.Key.Key_Return)
        assert not laptop.paths.vault_file.exists()
        again.selectAll()
        QTest.keyClicks(again, "a horse in the rain")
        QTest.keyClick(again, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: bool(shown(SignInWindow)))
        assert laptop.paths.vault_file.exists()
    finally:
        desktop.close()
        alone.release()
