"""A page begins with what the rep came for: a status, a chip, a horizon, a card."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QTableView
from pytestqt.qtbot import QtBot

from app.domain.customer.states import LifecycleStatus
from app.services.desk.desk import Desk
from app.services.queries.renewal_list import RenewalFilter
from app.ui.application.main_window import MainWindow
from app.ui.attention.page import AttentionPage
from app.ui.workspace import places
from tests.support.clocks import FixedClock
from tests.support.desk import demo_desk
from tests.support.windows import Show


def settle(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: window.workspace.tasks.is_idle)


def is_chosen(window: MainWindow, name: str) -> bool:
    assert window.page is not None
    chip = window.page.findChild(QAbstractButton, name)
    assert isinstance(chip, QAbstractButton)
    return chip.isChecked()


def test_the_grid_begins_with_a_status_and_is_whole_again_afterwards(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    window.workspace.router.go(places.Customers(status=LifecycleStatus.INSTALLING))
    settle(window, qtbot)
    assert window.page is not None
    grid = window.page.findChild(QTableView, "customer_grid")
    assert isinstance(grid, QTableView)
    assert grid.model().rowCount() == len(desk.home.queries.installing())
    window.workspace.router.go(places.Customers())
    settle(window, qtbot)
    grid = window.page.findChild(QTableView, "customer_grid")
    assert isinstance(grid, QTableView)
    assert grid.model().rowCount() > len(desk.home.queries.installing())


def test_quotes_and_renewals_begin_with_the_chips_that_were_meant(window: MainWindow, qtbot: QtBot) -> None:
    window.workspace.router.go(places.Quotes(unanswered_only=True))
    settle(window, qtbot)
    assert is_chosen(window, "chip_unanswered")
    window.workspace.router.go(places.Renewals(days=30, without_quote=True))
    settle(window, qtbot)
    assert is_chosen(window, "chip_days_30")
    assert is_chosen(window, "chip_without_quote")
    wanted = RenewalFilter(30, without_quote=True)
    assert window.page is not None
    table = window.page.findChild(QTableView)
    assert isinstance(table, QTableView)
    assert table.model().rowCount() == len(window.workspace.services.queries.renewals(wanted, 0, 500))
    window.workspace.router.go(places.Renewals())
    settle(window, qtbot)
    assert is_chosen(window, "chip_days_90")
    assert not is_chosen(window, "chip_without_quote")


@pytest.fixture
def manager(tmp_path: Path, clock: FixedClock) -> Iterator[Desk]:
    desk = demo_desk(tmp_path / "manager", clock=clock, who="manager")
    yield desk
    desk.close()


def test_attention_opens_the_card_that_was_meant(manager: Desk, show: Show, qtbot: QtBot) -> None:
    window = show(manager)
    last = manager.home.queries.approvals(manager.queries.approvals.waiting())[0]
    window.workspace.router.go(places.Attention(about=last.subject_id))
    settle(window, qtbot)
    page = window.page
    assert isinstance(page, AttentionPage)
    assert [card.subject_id for card in page.approval_cards if card.is_open] == [last.subject_id]
    window.workspace.router.go(places.Attention(about="gone"))
    settle(window, qtbot)
    page = window.page
    assert isinstance(page, AttentionPage)
    assert [card.is_open for card in page.approval_cards].index(True) == 0
