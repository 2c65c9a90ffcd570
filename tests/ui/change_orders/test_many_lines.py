"""A contract of 200 licences: rows are built when they come into view, and nothing else is other for it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from app.services.desk.desk import Desk
from app.ui.application.main_window import MainWindow
from app.ui.change_orders.lines.change_row import ChangeRow
from app.ui.change_orders.lines.change_section import ChangeSection
from app.ui.change_orders.review.review import ChangeReview
from app.ui.widgets.stepper import Stepper
from app.ui.workspace import places
from tests.support.assistive import cell_around, name_of, told
from tests.support.desk import customer_named
from tests.support.patience import PATIENCE_MS
from tests.support.wide_contracts import HOLDER, wide_contract

COUNT = 200


@pytest.fixture
def page(window: MainWindow, desk: Desk, qtbot: QtBot) -> QWidget:
    """The change of a contract with 200 licences, open."""
    QAccessible.setActive(True)
    id = wide_contract(desk, COUNT)
    window.resize(1440, 900)
    window.workspace.router.go(places.ChangeLicences(customer_named(desk, HOLDER).id, id))
    page = window.page
    assert page is not None
    qtbot.waitUntil(lambda: len(rows(page)) > 0 and rows(page)[0].isVisible(), timeout=PATIENCE_MS)
    return page


def rows(page: QWidget) -> list[ChangeRow]:
    """The rows there are, from the top."""
    return sorted(page.findChildren(ChangeRow), key=lambda row: row.y())


def box_of(row: ChangeRow) -> QLineEdit:
    box = row.total.focusProxy()
    assert isinstance(box, QLineEdit)
    return box


def scroll_to_end(page: QWidget, qtbot: QtBot) -> ChangeRow:
    """As with the wheel; the last row, built by then."""
    area = next(each for each in page.findChildren(QScrollArea) if each.isAncestorOf(rows(page)[0]))
    bar = area.verticalScrollBar()
    bar.setValue(bar.maximum())
    held = page.findChildren(ChangeSection)[0]
    qtbot.waitUntil(lambda: held.is_built(COUNT - 1), timeout=PATIENCE_MS)
    return rows(page)[-1]


def test_rows_are_built_when_they_come_into_view_and_the_review_when_it_is_gone_to(
    page: QWidget, qtbot: QtBot
) -> None:
    assert len(rows(page)) < 30
    assert page.findChild(ChangeReview) is None
    last = scroll_to_end(page, qtbot)
    assert len(rows(page)) < 60
    assert last.visibleRegion().boundingRect().height() > 0


def test_a_screen_reader_is_told_where_a_row_stands_among_all_of_them(page: QWidget, qtbot: QtBot) -> None:
    for row, place in ((rows(page)[0], 0), (scroll_to_end(page, qtbot), COUNT - 1)):
        cell = cell_around(told(box_of(row))).tableCellInterface()
        assert (cell.rowIndex(), cell.columnIndex()) == (place, 3)
        assert [name_of(each) for each in cell.columnHeaderCells()] == ["Nouveau total"]


def test_tab_goes_from_row_to_row_beyond_those_that_were_built_first(page: QWidget, qtbot: QtBot) -> None:
    built = len(rows(page))
    box_of(rows(page)[0]).setFocus()
    visited: list[ChangeRow] = []
    while len(visited) < built + 5:
        at = QApplication.focusWidget()
        assert at is not None
        row = next((each for each in rows(page) if each.isAncestorOf(at)), None)
        assert row is not None, "the keyboard has left the rows"
        if row not in visited:
            visited.append(row)
        QTest.keyClick(at, Qt.Key.Key_Tab)
        qtbot.waitUntil(lambda: rows(page)[-1] not in visited[-2:], timeout=PATIENCE_MS)
    assert visited == rows(page)[: len(visited)]


def test_a_row_that_was_built_late_counts_explains_and_is_undone(
    page: QWidget, window: MainWindow, qtbot: QtBot
) -> None:
    last = scroll_to_end(page, qtbot)
    before = last.total.value()
    box_of(last).setFocus()
    QTest.keyClicks(box_of(last), "900")
    assert last.total.value() == 900
    QTest.keyClick(box_of(last), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert last.total.value() == before
    assert QApplication.focusWidget() is box_of(last)
    QTest.mouseClick(last.payment.button, Qt.MouseButton.LeftButton)
    assert any(each.isVisible() for each in window.findChildren(QWidget, "why_result"))


def test_all_of_them_follow_the_one_total_also_those_that_come_into_view_afterwards(
    page: QWidget, qtbot: QtBot
) -> None:
    total = page.findChild(Stepper, "all_totals")
    assert total is not None
    box = total.focusProxy()
    assert isinstance(box, QLineEdit)
    box.setFocus()
    box.selectAll()
    QTest.keyClicks(box, "700")
    assert rows(page)[0].total.value() == 700
    assert scroll_to_end(page, qtbot).total.value() == 700


def test_what_is_wrong_with_a_line_that_is_out_of_view_is_brought_into_view(
    page: QWidget, qtbot: QtBot
) -> None:
    last = scroll_to_end(page, qtbot)
    box_of(last).setFocus()
    QTest.keyClicks(box_of(last), "1000000000000")
    area = next(each for each in page.findChildren(QScrollArea) if each.isAncestorOf(last))
    area.verticalScrollBar().setValue(0)
    rows(page)[0].total.setFocus()
    QTest.keyClick(box_of(rows(page)[0]), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.focusWidget() is box_of(last)
    assert last.visibleRegion().boundingRect().height() > 0
