"""From what a list opened to its neighbours in the order of the list, and back to it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.domain.customer.states import CustomerKind
from app.services.desk.desk import Desk
from app.ui.application.main_window import MainWindow
from app.ui.customers.grid_model import CustomerGridModel
from app.ui.tables.view import TableView
from app.ui.widgets.chip import Chip
from app.ui.widgets.label import Label
from app.ui.widgets.tabs import Tabs
from app.ui.workspace import places

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def table_of(window: MainWindow, name: str) -> TableView:
    assert window.page is not None
    found = window.page.findChild(TableView, name)
    assert isinstance(found, TableView)
    return found


def standing(window: MainWindow) -> str:
    """What the bar says, empty where there is none."""
    assert window.page is not None
    bar = window.page.findChild(QWidget, "walk_bar")
    said = window.page.findChild(Label, "walk_standing")
    return said.text() if said is not None and isinstance(bar, QWidget) and bar.isVisible() else ""


def click(window: MainWindow, name: str) -> None:
    assert window.page is not None
    button = window.page.findChild(QPushButton, name)
    assert isinstance(button, QPushButton)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def press(window: MainWindow, key: Qt.Key) -> None:
    QTest.keyClick(window, key, Qt.KeyboardModifier.ControlModifier)


def test_files_follow_each_other_as_the_grid_is_narrowed_and_keep_the_open_tab(
    window: MainWindow, qtbot: QtBot
) -> None:
    chip = window.findChild(Chip, "chip_installed")
    assert isinstance(chip, Chip)
    QTest.mouseClick(chip, Qt.MouseButton.LeftButton)
    grid = table_of(window, "customer_grid")
    grid.sortByColumn(5, Qt.SortOrder.DescendingOrder)
    model = grid.model()
    assert isinstance(model, CustomerGridModel)
    rows = [row for at in range(model.rowCount()) if (row := model.row_at(at)) is not None]
    start = next(at for at, row in enumerate(rows) if at and row.kind is not CustomerKind.CHANNEL)
    grid.setCurrentIndex(model.index(start, 0))
    QTest.keyClick(grid, Qt.Key.Key_Return)
    assert standing(window) == f"{start + 1} / {len(rows)}"
    assert window.page is not None
    tabs = window.page.findChild(Tabs, "file_tabs")
    assert isinstance(tabs, Tabs)
    tabs.chosen.emit("profile")
    press(window, Qt.Key.Key_PageDown)
    assert window.workspace.router.place == places.CustomerFile(rows[start + 1].id, "profile")
    assert standing(window) == f"{start + 2} / {len(rows)}"
    press(window, Qt.Key.Key_PageUp)
    click(window, "walk_before")
    assert window.workspace.router.place == places.CustomerFile(rows[start - 1].id, "profile")
    qtbot.waitUntil(lambda: window.workspace.tasks.is_idle)
    window.workspace.router.back()
    assert grid.isVisible()
    # What was not opened from a list has no neighbours.
    window.workspace.router.go(places.Home())
    window.workspace.router.go(places.CustomerFile(rows[start].id))
    assert standing(window) == ""


def test_papers_follow_each_other_from_the_first_to_the_last_of_the_list(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    window.workspace.router.go(places.Quotes())
    view = table_of(window, "quote_list")
    view.enter_from_above()
    count = view.model().rowCount()
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert standing(window) == f"1 / {count}"
    seen = [window.workspace.router.place]
    press(window, Qt.Key.Key_PageUp)
    assert window.workspace.router.place == seen[0]
    for at in range(2, 5):
        press(window, Qt.Key.Key_PageDown)
        assert standing(window) == f"{at} / {count}"
        seen.append(window.workspace.router.place)
    assert len(set(seen)) == 4
    assert any(isinstance(each, places.ReadChange) for each in seen), "an open change is read in its turn"
    qtbot.waitUntil(lambda: window.workspace.tasks.is_idle)
    window.workspace.router.back()
    assert window.workspace.router.place == places.Quotes()
