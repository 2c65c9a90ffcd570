"""How the rep left the grid is how it comes back; the window narrows and changes its language."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.services.desk.desk import Desk
from app.ui.application.main_window import MainWindow
from app.ui.shell.navigation import Navigation
from app.ui.workspace import places
from tests.support.grid_driver import GridDriver
from tests.support.windows import GRID


def test_columns_come_back_as_they_were_left(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    driver = GridDriver(window, qtbot)
    header = driver.view.horizontalHeader()
    account = driver.column("account")
    header.moveSection(header.visualIndex(account), 1)
    header.resizeSection(account, 110)
    driver.settle()

    again = MainWindow(desk, GRID)
    again.resize(window.size())
    qtbot.addWidget(again)
    with qtbot.waitExposed(again):
        again.show()
    seen = GridDriver(again, qtbot)
    header = seen.view.horizontalHeader()
    assert header.visualIndex(seen.column("account")) == 1
    assert header.sectionSize(seen.column("account")) == 110
    seen.settle()
    again.close()


def test_a_narrow_window_hides_columns_and_shows_them_again(window: MainWindow, qtbot: QtBot) -> None:
    driver = GridDriver(window, qtbot)
    window.resize(1440, 900)
    qtbot.waitUntil(lambda: not driver.view.isColumnHidden(driver.column("city")))
    window.resize(1024, 640)
    qtbot.waitUntil(lambda: driver.view.isColumnHidden(driver.column("city")))
    assert not driver.view.isColumnHidden(driver.column("name"))
    qtbot.waitUntil(lambda: driver.view.horizontalScrollBar().maximum() == 0)
    window.resize(1440, 900)
    qtbot.waitUntil(lambda: not driver.view.isColumnHidden(driver.column("city")))


def test_the_navigation_is_a_rail_below_1180(window: MainWindow, qtbot: QtBot) -> None:
    navigation = window.findChild(Navigation)
    assert isinstance(navigation, Navigation)
    window.resize(1180, 700)
    qtbot.waitUntil(lambda: navigation.width() == 216)
    window.resize(1179, 700)
    qtbot.waitUntil(lambda: navigation.width() == 56)
    entry = navigation.findChild(QWidget, "go_customers")
    assert isinstance(entry, QWidget)
    assert entry.toolTip() == "Mes clients"


def test_another_language_comes_at_once_and_everywhere(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    driver = GridDriver(window, qtbot)
    assert driver.model.headerData(driver.column("city"), Qt.Orientation.Horizontal) == "Ville"
    desk.words.switch("en")
    window.workspace.bridge.language_changed.emit()
    assert driver.model.headerData(driver.column("city"), Qt.Orientation.Horizontal) == "City"
    assert driver.chip("all").text() == "All"
    navigation = window.findChild(Navigation)
    assert isinstance(navigation, Navigation)
    entry = navigation.findChild(QWidget, "go_customers")
    assert isinstance(entry, QWidget)
    assert entry.accessibleName() == "Customers"


def test_an_unreadable_layout_is_forgotten(desk: Desk, qtbot: QtBot) -> None:
    desk.choices.change_settings(lambda kept: replace(kept, layouts={"customers.grid": "{nonsense"}))
    window = MainWindow(desk, GRID)
    qtbot.addWidget(window)
    driver = GridDriver(window, qtbot)
    header = driver.view.horizontalHeader()
    assert header.visualIndex(driver.column("name")) == 0
    window.workspace.router.go(places.Customers())
    window.close()
