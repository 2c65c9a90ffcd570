"""Where the key of the data is not to be had: each way out, on the real window with a real keyring."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from app.bootstrap import Laptop
from app.demo.ui_driver import UiDriver
from app.domain.errors import Problem
from app.paths import Paths
from app.services.desk.desk import Desk
from app.services.queries.customer_filter import CustomerFilter
from app.services.queries.every_row import count_rows
from app.services.session.credentials import key_name, tokens_name
from app.services.session.laptop_secrets import PASSPHRASE_VARIABLE
from app.services.words import Words
from app.ui.application.application import Desktop
from app.ui.application.main_window import MainWindow
from app.ui.sign_in.window import SignInWindow
from app.ui.theme import Scheme, apply_theme
from app.ui.trouble.window import TroubleWindow
from app.ui.widgets.buttons import Button
from app.ui.widgets.label import Label
from portal.demo.serving import DemoPortal
from tests.e2e.conftest import CUSTOMERS, PASSPHRASE
from tests.support.desktops import running
from tests.support.fault_proxy import FaultProxy
from tests.support.keyring import lock_keyring, unlock_keyring

NEW_PHRASE = "five grey foxes dance outside"
Start = Callable[[Laptop], AbstractContextManager[Desktop]]
_W = TypeVar("_W", bound=QWidget)


def shown(kind: type[_W]) -> list[_W]:
    """The visible windows of that kind."""
    return [each for each in QApplication.topLevelWidgets() if isinstance(each, kind) and each.isVisible()]


def title() -> str:
    """What has happened, as the page says it."""
    (window,) = shown(TroubleWindow)
    assert window.page is not None
    return window.page.accessibleName()


def driver() -> UiDriver:
    """A hand on the window of the trouble."""
    (window,) = shown(TroubleWindow)
    return UiDriver(window)


@pytest.fixture
def started(qtbot: QtBot, qapp: QApplication) -> Start:
    """Starts the desk as somebody who double-clicks it, until the block ends."""

    @contextmanager
    def start(laptop: Laptop) -> Iterator[Desktop]:
        apply_theme(qapp, Scheme.LIGHT)
        with running(laptop) as desktop:
            yield desktop

    return start


def fill(laptop: Laptop, portal: DemoPortal, proxy: FaultProxy) -> None:
    """Sign in and exchange once."""
    desk = laptop.resume(proxy.url, portal.tokens["rep"].refresh_token)
    desk.sync.run_once()
    desk.begin_day()
    desk.close()


@pytest.fixture
def under_passphrase(
    laptop: Laptop, portal: DemoPortal, proxy: FaultProxy, monkeypatch: pytest.MonkeyPatch
) -> Laptop:
    """Claire's laptop, switched off; her passphrase is in her head."""
    fill(laptop, portal, proxy)
    monkeypatch.delenv(PASSPHRASE_VARIABLE)
    return Laptop(laptop.paths)


@pytest.fixture
def in_keyring(keyring_laptop: Laptop, portal: DemoPortal, proxy: FaultProxy) -> Laptop:
    """Claire's laptop, switched off, with her key in the system's keyring."""
    fill(keyring_laptop, portal, proxy)
    return Laptop(keyring_laptop.paths)


def names_of(laptop: Laptop) -> tuple[str, str]:
    """What the key and the sign-in are kept under."""
    account = laptop.settings.account
    assert account is not None
    return key_name(account), tokens_name(account)


def customers() -> int:
    """How many customers the open desk has."""
    (window,) = shown(MainWindow)
    return customers_of(window.workspace.services)


def customers_of(desk: Desk) -> int:
    """The same of a desk without a window."""
    return count_rows(desk.store.readers, CustomerFilter(), desk.clock.today())


def asides(laptop: Laptop) -> list[Path]:
    """The caches that were set aside."""
    return sorted(laptop.paths.data.glob("caches/*.????-??-??T*.db"))


def test_a_keyring_that_nobody_opens_stays_locked_and_the_page_says_so(
    qtbot: QtBot, started: Start, in_keyring: Laptop
) -> None:
    lock_keyring()
    with started(in_keyring):
        assert title() == Words("fr").translate("trouble", "The keyring of this computer is locked")
        # There is no desktop here that could ask for the password: the system says no at once.
        driver().click("unlock_go")
        stays = Words("fr").problem(Problem("keyring.stays_locked"))
        qtbot.waitUntil(
            lambda: driver().has("trouble_news") and driver().find_as(Label, "trouble_news").text() == stays
        )
        unlock_keyring()
        qtbot.waitUntil(lambda: bool(shown(MainWindow)))
        assert customers() == CUSTOMERS


def test_a_passphrase_takes_over_from_a_keyring_that_opens_one_last_time(
    qtbot: QtBot, started: Start, in_keyring: Laptop
) -> None:
    lock_keyring()
    with started(in_keyring):
        QTest.mouseClick(driver().find("choose_radio"), Qt.MouseButton.LeftButton)
        for name in ("choose_phrase", "choose_again"):
            QTest.keyClicks(driver().find_as(QLineEdit, name), NEW_PHRASE)
        unlock_keyring()
        driver().click("choose_go")
        qtbot.waitUntil(lambda: bool(shown(MainWindow)))
    # Either the passphrase was chosen in time, or the page had gone on by itself; neither loses anything.
    again = Laptop(in_keyring.paths)
    if again.secrets.has_passphrase:
        again.secrets.enter_passphrase(NEW_PHRASE)
    desk = again.open_desk()
    assert customers_of(desk) == CUSTOMERS
    desk.close()


def test_a_passphrase_mistyped_three_times_waits_and_offers_a_new_start(
    qtbot: QtBot, started: Start, under_passphrase: Laptop
) -> None:
    with started(under_passphrase):
        field = driver().find_as(QLineEdit, "enter_phrase")
        button = driver().find_as(Button, "enter_go")
        assert field.window().focusWidget() is field
        for mistakes in (1, 2, 3):
            field.selectAll()
            QTest.keyClicks(field, f"mistake number {mistakes}")
            QTest.keyClick(field, Qt.Key.Key_Return)
            qtbot.waitUntil(lambda: shown(TroubleWindow)[0].tasks.is_idle)
            assert mistakes == 3 or not driver().has("start_radio")
        assert driver().find("start_radio")
        assert not button.isEnabled()
        field.selectAll()
        QTest.keyClicks(field, PASSPHRASE)
        QTest.keyClick(field, Qt.Key.Key_Return)
        assert not shown(MainWindow)
        # Nothing more is pressed: whoever was too quick is heard when the wait is over.
        qtbot.waitUntil(lambda: bool(shown(MainWindow)))
        assert customers() == CUSTOMERS


def test_a_forgotten_passphrase_leaves_a_new_start_with_a_new_one(
    qtbot: QtBot, started: Start, under_passphrase: Laptop
) -> None:
    vault = under_passphrase.paths.vault_file
    before = vault.read_bytes()
    with started(under_passphrase):
        field = driver().find_as(QLineEdit, "enter_phrase")
        for _ in range(3):
            QTest.keyClick(field, Qt.Key.Key_A)
            driver().click("enter_go")
            qtbot.waitUntil(lambda: shown(TroubleWindow)[0].tasks.is_idle)
        QTest.mouseClick(driver().find("start_radio"), Qt.MouseButton.LeftButton)
        for name in ("start_phrase", "start_again"):
            QTest.keyClicks(driver().find_as(QLineEdit, name), NEW_PHRASE)
        QTest.keyClick(driver().find_as(QLineEdit, "start_again"), Qt.Key.Key_Return)
        # No sign-in is left: an empty grid would look as if there were no customers.
        qtbot.waitUntil(lambda: bool(shown(SignInWindow)))
        assert not shown(MainWindow)
    assert len(asides(under_passphrase)) == 1
    assert [each.read_bytes() for each in vault.parent.glob("vault.????-*")] == [before]


def test_a_key_taken_out_of_the_keyring_leaves_a_new_start_in_the_keyring(
    qtbot: QtBot, started: Start, in_keyring: Laptop
) -> None:
    in_keyring.secrets.keyring.drop(names_of(in_keyring)[0])
    with started(in_keyring):
        assert title() == Words("fr").translate("trouble", "The key of your data is not on this computer")
        QTest.mouseClick(driver().find("start_radio"), Qt.MouseButton.LeftButton)
        assert not driver().has("start_phrase")
        driver().click("start_go")
        qtbot.waitUntil(lambda: bool(shown(MainWindow)))
        qtbot.waitUntil(lambda: customers() == CUSTOMERS)
    assert len(asides(in_keyring)) == 1
    assert not in_keyring.secrets.has_passphrase


def test_a_home_that_moved_without_its_keyring_says_so_and_begins_anew(
    qtbot: QtBot, started: Start, in_keyring: Laptop, tmp_path: Path
) -> None:
    shutil.copytree(in_keyring.paths.config.parent, tmp_path / "new")
    for name in names_of(in_keyring):
        in_keyring.secrets.keyring.drop(name)
    moved = Laptop(Paths.under(tmp_path / "new"))
    with started(moved):
        assert title() == Words("fr").translate("trouble", "The key of your data is not on this computer")
        QTest.mouseClick(driver().find("start_radio"), Qt.MouseButton.LeftButton)
        driver().click("start_go")
        qtbot.waitUntil(lambda: bool(shown(SignInWindow)))
    assert len(asides(moved)) == 1


def test_a_key_put_in_the_place_of_another_is_told_and_the_right_one_is_tried_again(
    qtbot: QtBot, started: Start, in_keyring: Laptop
) -> None:
    name, keyring = names_of(in_keyring)[0], in_keyring.secrets.keyring
    key = keyring.get(name)
    assert key
    keyring.put(name, "ab" * 32)
    with started(in_keyring):
        assert title() == Words("fr").translate("trouble", "The key of your data is another one")
        driver().click("retry_go")
        qtbot.waitUntil(lambda: driver().has("trouble_news"))
        keyring.put(name, key)
        (window,) = shown(TroubleWindow)
        qtbot.waitUntil(lambda: window.tasks.is_idle)
        driver().click("retry_go")
        qtbot.waitUntil(lambda: bool(shown(MainWindow)))
        assert customers() == CUSTOMERS


def test_a_key_removed_while_the_desk_runs_is_put_back_before_it_closes(
    qtbot: QtBot, started: Start, in_keyring: Laptop
) -> None:
    name, keyring = names_of(in_keyring)[0], in_keyring.secrets.keyring
    key = keyring.get(name)
    with started(in_keyring):
        (window,) = shown(MainWindow)
        qtbot.waitUntil(lambda: window.workspace.services.sync_status.last_at is not None)
        keyring.drop(name)
        window.close()
        assert not window.isVisible()
        assert keyring.get(name) == key


def test_a_key_that_cannot_be_put_back_is_said_and_nothing_more_is_saved(
    qtbot: QtBot, started: Start, under_passphrase: Laptop
) -> None:
    vault = under_passphrase.paths.vault_file
    under_passphrase.secrets.enter_passphrase(PASSPHRASE)
    with started(under_passphrase):
        (window,) = shown(MainWindow)
        desk = window.workspace.services
        qtbot.waitUntil(lambda: desk.sync_status.phase == "idle" and desk.sync_status.last_at is not None)
        vault.rename(vault.with_name("taken"))
        vault.mkdir()  # Nothing can be put in its place.
        QTest.keyClick(window, Qt.Key.Key_F5)
        qtbot.waitUntil(
            lambda: (
                desk.sync_status.problem is not None and desk.sync_status.problem.code == "vault.key_not_kept"
            )
        )
        window.close()
        assert window.isVisible()
        leaving = UiDriver(window)
        leaving.click("leave_cancel")
        vault.rmdir()
        window.close()
        assert not window.isVisible()
    again = Laptop(under_passphrase.paths)
    again.secrets.enter_passphrase(PASSPHRASE)
    again.open_desk().close()
