"""The outbox: what waits to be sent, oldest first, and its empty state."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.services.desk import Desk
from app.services.queries.queues import OutboxRow
from app.ui.application.main_window import MainWindow
from app.ui.outbox.page import OutboxPage
from app.ui.tables.row_model import RowModel
from app.ui.tables.view import TableView
from app.ui.widgets.label import Label
from app.ui.workspace import places
from tests.support.answers import last_sent
from tests.support.desk import customer_named


@pytest.fixture
def page(window: MainWindow) -> OutboxPage:
    window.workspace.router.go(places.Outbox())
    assert isinstance(window.page, OutboxPage)
    return window.page


def table(page: OutboxPage) -> TableView:
    """The table of commands."""
    found = page.findChild(TableView, "outbox_list")
    assert isinstance(found, TableView)
    return found


def rows(page: OutboxPage) -> list[OutboxRow]:
    """The commands on show."""
    model = table(page).model()
    assert isinstance(model, RowModel)
    return list(model.rows)


def move(desk: Desk, name: str, city: str) -> None:
    """A change that waits to be sent."""
    before = customer_named(desk, name)
    desk.customers.update(before, replace(before, address=replace(before.address, city=city)))


def test_nothing_waits_at_first(page: OutboxPage) -> None:
    assert rows(page) == []
    assert "Rien à envoyer" in {label.text() for label in page.findChildren(Label)}


def test_what_is_done_waits_here_oldest_first(page: OutboxPage, desk: Desk, qtbot: QtBot) -> None:
    move(desk, "Maison Corbière", "Pessac")
    move(desk, "Garage Tissot", "Vannes")
    qtbot.waitUntil(lambda: len(rows(page)) == 2)
    assert [row.customer_name for row in rows(page)] == ["Maison Corbière", "Garage Tissot"]


def test_what_is_on_its_way_says_so(page: OutboxPage, desk: Desk, qtbot: QtBot) -> None:
    move(desk, "Maison Corbière", "Pessac")
    last_sent(desk)
    move(desk, "Garage Tissot", "Vannes")
    qtbot.waitUntil(lambda: [row.is_sent for row in rows(page)] == [True, False])
    model = table(page).model()
    states = [model.index(row, 3).data() for row in range(2)]
    assert states == ["Envoyé, sans réponse", "À envoyer"]


def test_enter_opens_the_customer(page: OutboxPage, desk: Desk, window: MainWindow, qtbot: QtBot) -> None:
    move(desk, "Maison Corbière", "Pessac")
    qtbot.waitUntil(lambda: len(rows(page)) == 1)
    view = table(page)
    view.setCurrentIndex(view.model().index(0, 0))
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert window.workspace.router.place == places.CustomerFile(customer_named(desk, "Maison Corbière").id)
