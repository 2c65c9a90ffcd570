"""Customers copied and exported from the grid."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QMenu
from pytestqt.qtbot import QtBot

from app.services.spreadsheets.reading import read_table
from app.ui.application.main_window import MainWindow
from app.ui.customers.sharing import GridSharing
from app.ui.imports.page import ImportPage
from app.ui.widgets.dialog import Dialog
from tests.support.grid_driver import GridDriver
from tests.support.toasts import toast_of

# Qt's own remark about menus on its offscreen platform.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def driver(window: MainWindow, qtbot: QtBot) -> GridDriver:
    return GridDriver(window, qtbot)


def sharing(driver: GridDriver) -> GridSharing:
    found = driver.page.findChild(GridSharing)
    assert isinstance(found, GridSharing)
    return found


def dialogs(driver: GridDriver) -> list[Dialog]:
    return driver.window.findChildren(Dialog)


def menu_of(driver: GridDriver) -> QMenu:
    button = driver.page.findChild(QAbstractButton, "share_customers")
    assert isinstance(button, QAbstractButton)
    button.click()
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def test_ctrl_c_copies_the_selected_rows_with_the_columns_on_show(driver: GridDriver, qtbot: QtBot) -> None:
    driver.select("Maison Corbière")
    driver.view.setFocus()
    QTest.keyClick(driver.view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert "1 ligne copiée" in toast_of(driver.window, qtbot).text()
    clipboard = QGuiApplication.clipboard()
    cells = clipboard.text().rstrip().split("\t")
    assert cells[:2] == ["Maison Corbière", "Prospect"]
    assert "<td" in str(clipboard.mimeData().html())


def test_what_is_shown_is_exported_as_it_stands(driver: GridDriver, qtbot: QtBot, tmp_path: Path) -> None:
    driver.press_chip("prospect")
    driver.sort_by("city")
    path = tmp_path / "clients.csv"
    sharing(driver).save(path, with_profile=False)
    assert "clients.csv" in toast_of(driver.window, qtbot).text()
    table = read_table(path.read_bytes())
    assert [row.cells[0] for row in table.rows] == driver.names
    assert table.heads[:2] == ("Nom", "Statut")
    assert "Adresse" not in table.heads


def test_whole_profiles_are_exported_too(driver: GridDriver, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "clients.xlsx"
    sharing(driver).save(path, with_profile=True)
    assert "clients.xlsx" in toast_of(driver.window, qtbot).text()
    table = read_table(path.read_bytes())
    assert len(table.rows) == len(driver.names)
    assert {"Adresse", "Contact 1 : e-mail"} <= {head.replace("\u00a0", " ") for head in table.heads}


def test_an_export_that_fails_says_why(driver: GridDriver, qtbot: QtBot, tmp_path: Path) -> None:
    sharing(driver).save(tmp_path / "nowhere" / "clients.csv", with_profile=False)
    qtbot.waitUntil(lambda: any(each.isVisible() for each in dialogs(driver)))
    [dialog] = dialogs(driver)
    assert any("nowhere" in label.text() for label in dialog.findChildren(QLabel))
    dialog.close_over()


def test_the_menu_offers_every_way_out_of_the_grid(driver: GridDriver) -> None:
    menu = menu_of(driver)
    words = [action.text() for action in menu.actions() if action.text()]
    assert words == [
        "Copier les lignes sélectionnées",
        "Exporter ce qui est affiché…",
        "Exporter avec les fiches complètes…",
    ]
    menu.close()


def test_the_head_leads_to_the_import(driver: GridDriver, qtbot: QtBot) -> None:
    button = driver.page.findChild(QAbstractButton, "import_customers")
    assert isinstance(button, QAbstractButton)
    button.click()
    qtbot.waitUntil(lambda: isinstance(driver.window.page, ImportPage))
