"""Settings take effect as they are made, and are there the next day."""

import zipfile
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot

from app.services.desk.desk import Desk
from app.services.session.settings import Appearance
from app.ui.application.main_window import MainWindow
from app.ui.settings.page import SettingsPage
from app.ui.theme import theme
from app.ui.widgets.label import Label
from app.ui.widgets.segmented import Segmented
from app.ui.widgets.stepper import Stepper
from app.ui.widgets.tabs import Tabs
from app.ui.workspace import places
from tests.support.assistive import told
from tests.support.desk import customer_named


@pytest.fixture
def page(window: MainWindow) -> SettingsPage:
    return opened(window, "general")


def opened(window: MainWindow, tab: places.SettingsTab) -> SettingsPage:
    window.workspace.router.go(places.Settings(tab))
    assert isinstance(window.page, SettingsPage)
    return window.page


def choose(page: SettingsPage, name: str, value: object, window: MainWindow, qtbot: QtBot) -> None:
    """Choose as a rep does, and wait until it is written."""
    found = page.findChild(Segmented, name)
    assert isinstance(found, Segmented)
    found.set_value(value)
    found.chosen.emit(value)
    qtbot.waitUntil(lambda: window.workspace.tasks.is_idle)


def texts(window: MainWindow) -> set[str]:
    """Everything that labels on the page say."""
    assert window.page is not None
    return {label.text() for label in window.page.findChildren(Label)}


def test_the_language_changes_at_once_and_is_kept(
    page: SettingsPage, window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    assert "Réglages" in texts(window)
    choose(page, "language", "en", window, qtbot)
    qtbot.waitUntil(lambda: "Settings" in texts(window))
    assert desk.choices.settings.language == "en"


def test_dark_colours_and_large_text_come_at_once_and_are_kept(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    page = opened(window, "display")
    choose(page, "appearance", Appearance.DARK, window, qtbot)
    choose(page, "text_size", 150, window, qtbot)
    assert theme().is_dark
    assert theme().text_percent == 150
    kept = desk.choices.settings
    assert (kept.appearance, kept.text_percent) == (Appearance.DARK, 150)


def test_motion_can_be_reduced(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    page = opened(window, "display")
    box = page.findChild(QAbstractButton, "reduce_motion")
    assert isinstance(box, QAbstractButton)
    box.click()
    qtbot.waitUntil(lambda: window.workspace.tasks.is_idle)
    assert desk.choices.settings.is_motion_reduced
    assert theme().duration_ms(160) == 0
    box.click()
    qtbot.waitUntil(lambda: window.workspace.tasks.is_idle)
    assert theme().duration_ms(160) == 160


def is_chosen(desk: Desk, seconds: int) -> bool:
    return desk.choices.settings.send_delay_s == seconds


def test_the_delay_before_sending_holds_from_the_next_action_on(
    page: SettingsPage, window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    delay = page.findChild(Stepper, "send_delay")
    assert isinstance(delay, Stepper)
    assert delay.text() == "30"
    line = delay.findChild(QLineEdit)
    assert isinstance(line, QLineEdit)
    for digits, left_s in (("12", 12.0), ("0", None)):
        line.setFocus()
        line.selectAll()
        QTest.keyClicks(line, digits)
        qtbot.waitUntil(partial(is_chosen, desk, int(digits)))
        customer = customer_named(desk, "Maison Corbière")
        desk.customers.update(customer, replace(customer, website=f"w{digits}.fr"))
        assert desk.store.outgoing().next_s == left_s


def test_who_is_signed_in_and_where_the_data_is(window: MainWindow, desk: Desk) -> None:
    opened(window, "general")
    assert {"Claire Moreau", "Arvane Informatique"} <= texts(window)
    opened(window, "data")
    assert str(desk.store.path) in texts(window)


def test_everything_is_exported_to_the_place_that_was_chosen(
    window: MainWindow, desk: Desk, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = opened(window, "data")
    button = page.findChild(QAbstractButton, "export_all")
    assert isinstance(button, QAbstractButton)
    folder = tmp_path / "out"
    folder.mkdir()
    for typed in ("all", "gone/all.zip", ""):
        place = str(folder / typed) if typed else ""
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, place=place: (place, "ZIP (*.zip)"))
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: window.workspace.tasks.is_idle)
        assert [each.name for each in folder.iterdir()] == ["all.zip"], typed
    with desk.store.readers.borrow() as connection:
        (documents,) = connection.execute("SELECT count(*) FROM document").fetchone()
    with zipfile.ZipFile(folder / "all.zip") as archive:
        kept = (archive.read(name).count(b"\n") for name in archive.namelist() if name.endswith("ndjson"))
        assert sum(kept) == documents


def test_the_tabs_are_walked_by_the_keyboard_and_the_language_leaves_the_rep_where_they_were(
    page: SettingsPage, window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    tabs = page.findChild(Tabs, "settings_tabs")
    assert isinstance(tabs, Tabs)
    tabs.setFocus()
    QTest.keyClick(tabs, Qt.Key.Key_Right)
    assert window.workspace.router.place == places.Settings("display")
    assert page.findChild(Segmented, "appearance") is not None
    assert told(tabs).role() == QAccessible.Role.PageTabList
    desk.words.switch("en")
    window.workspace.bridge.language_changed.emit()
    assert {"Colours", "Text size"} <= texts(window)
