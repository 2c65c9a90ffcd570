"""Columns of every list: dragged, fitted by a double click, hidden, shown and kept; none goes unsaid."""

from dataclasses import dataclass

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.services.desk.desk import Desk
from app.ui.application.main_window import MainWindow
from app.ui.tables.view import TableView
from app.ui.widgets.buttons import Button
from app.ui.widgets.menu import Menu
from app.ui.workspace import places
from tests.support.desk import customer_named


@dataclass(frozen=True)
class List:
    """A list by the name of its table, where it stands, and the column that is dragged."""

    table: str
    place: places.Place | None = None
    tab: places.FileTab = "licences"
    column: int = 0


LISTS = (
    List("customer_grid", places.Customers()),
    List("quote_list", places.Quotes()),
    List("quote_list", places.Quotes(), column=2),
    List("renewals", places.Renewals(), column=1),
    List("customer_quotes", tab="quotes"),
    List("licence_list", tab="licences"),
    List("order_list", tab="orders"),
)


def table_of(window: MainWindow, desk: Desk, shown: List) -> TableView:
    customer = customer_named(desk, "Groupe Valmondois")
    window.workspace.router.go(shown.place or places.CustomerFile(customer.id, shown.tab))
    assert window.page is not None
    found = next(each for each in window.page.findChildren(TableView, shown.table) if each.isVisible())
    assert isinstance(found, TableView)
    return found


def edge_of(table: TableView, column: int) -> QPoint:
    """Where a column ends in the head."""
    header = table.horizontalHeader()
    return QPoint(
        header.sectionViewportPosition(column) + header.sectionSize(column) - 1, header.height() // 2
    )


def drag(table: TableView, column: int, by: int) -> None:
    viewport, start = table.horizontalHeader().viewport(), edge_of(table, column)
    QTest.mouseMove(viewport, start)
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(viewport, start + QPoint(by // 2, 0))
    QTest.mouseMove(viewport, start + QPoint(by, 0))
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=start + QPoint(by, 0))


def settle(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.wait_until(lambda: window.workspace.tasks.is_idle)
    QApplication.processEvents()


@pytest.mark.parametrize("shown", LISTS, ids=lambda each: f"{each.table}-{each.column}")
def test_a_column_is_as_wide_as_it_was_dragged_and_fits_at_a_double_click(
    window: MainWindow, qtbot: QtBot, desk: Desk, shown: List
) -> None:
    table = table_of(window, desk, shown)
    before = table.columnWidth(shown.column)
    drag(table, shown.column, -30)
    settle(qtbot, window)
    dragged = table.columnWidth(shown.column)
    assert dragged == before - 30
    window.resize(1500, 900)
    settle(qtbot, window)
    assert table.columnWidth(shown.column) == dragged
    window.workspace.bridge.language_changed.emit()
    anew = table_of(window, desk, shown)
    assert anew is not table
    settle(qtbot, window)
    assert anew.columnWidth(shown.column) == dragged
    QTest.mouseDClick(
        anew.horizontalHeader().viewport(), Qt.MouseButton.LeftButton, pos=edge_of(anew, shown.column)
    )
    settle(qtbot, window)
    assert anew.columnWidth(shown.column) >= anew.sizeHintForColumn(shown.column)


def choose(table: TableView, qtbot: QtBot, entry: str) -> None:
    """Open the menu of the columns from their heads, and press an entry."""
    header = table.horizontalHeader()
    header.customContextMenuRequested.emit(QPoint(4, 4))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, Menu)
    action = next(each for each in menu.actions() if each.text() == entry)
    QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(action).center())
    menu.close()


def shown_heads(table: TableView) -> list[str]:
    model = table.model()
    heads = [str(model.headerData(at, Qt.Orientation.Horizontal)) for at in range(model.columnCount())]
    return [head for at, head in enumerate(heads) if not table.isColumnHidden(at)]


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_a_column_without_room_is_said_and_can_be_had_all_the_same(
    window: MainWindow, qtbot: QtBot, desk: Desk
) -> None:
    window.resize(1024, 640)
    table = table_of(window, desk, LISTS[1])
    settle(qtbot, window)
    button = table.findChild(Button, "columns_without_room")
    assert isinstance(button, Button)
    total = "Total engagement, €"
    assert total not in shown_heads(table)
    assert (button.isVisible(), button.text()) == (True, "+1")
    assert total in button.toolTip()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, Menu)
    assert [each.text() for each in menu.actions() if each.isCheckable() and not each.isChecked()] == [total]
    menu.close()
    choose(table, qtbot, total)
    assert total in shown_heads(table)
    choose(table, qtbot, "Offre")
    choose(table, qtbot, "Client")
    settle(qtbot, window)
    window.workspace.bridge.language_changed.emit()
    anew = table_of(window, desk, LISTS[1])
    heads = shown_heads(anew)
    assert (total in heads, "Offre" in heads, "Client" in heads) == (True, False, False)
    choose(anew, qtbot, "Colonnes comme au départ")
    assert total not in shown_heads(anew)
    assert {"Offre", "Client"} <= set(shown_heads(anew))
