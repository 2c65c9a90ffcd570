"""Whichever way a list is sorted, and by whichever column: rows that show nothing there come last."""

from itertools import groupby

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTableView
from pytestqt.qtbot import QtBot

from app.services.desk.desk import Desk
from app.services.queries.blank_last import blank_last
from app.ui.application.main_window import MainWindow
from app.ui.tables.cell import CELL_ROLE
from app.ui.tables.view import TableView
from app.ui.workspace import places
from tests.support.desk import customer_named

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
_FILE: tuple[places.FileTab, ...] = ("products", "orders", "invoices", "audit")


def is_blank(view: QTableView, row: int, column: int) -> bool:
    return not view.model().index(row, column).data(CELL_ROLE).text


def click_head(view: QTableView, column: int) -> None:
    header = view.horizontalHeader()
    at = header.viewport().rect().center()
    at.setX(header.sectionViewportPosition(column) + 20)
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=at)


def test_a_blank_has_no_order_and_zero_has_one() -> None:
    rows = [3, None, 0, 7, None]
    assert blank_last(rows, lambda row: row, descends=False) == [0, 3, 7, None, None]
    assert blank_last(rows, lambda row: row, descends=True) == [7, 3, 0, None, None]
    assert blank_last(["b", "", "a"], lambda row: row, descends=True) == ["b", "a", ""]


def test_what_is_blank_stands_at_the_end_of_quotes_renewals_and_the_lists_of_a_file(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    window.resize(2400, 900)
    file = customer_named(desk, "Groupe Valmondois").id
    wrong, blanks = [], 0
    lists: list[places.Place] = [places.Quotes(), places.Renewals()]
    lists += [places.CustomerFile(file, tab) for tab in _FILE]
    for place in lists:
        window.workspace.router.go(place)
        qtbot.waitUntil(lambda: window.workspace.tasks.is_idle)
        assert window.page is not None
        for view in (each for each in window.page.findChildren(TableView) if each.isVisible()):
            for column in range(view.model().columnCount()):
                if view.isColumnHidden(column):
                    continue
                for _ in range(2):
                    click_head(view, column)
                    if view.horizontalHeader().sortIndicatorSection() != column:
                        continue
                    shown = [is_blank(view, row, column) for row in range(view.model().rowCount())]
                    blanks += any(shown)
                    if [each for each, _ in groupby(shown)] not in ([], [False], [True], [False, True]):
                        wrong.append((place, column))
    assert not wrong
    assert blanks, "nothing was blank: this shows nothing"
