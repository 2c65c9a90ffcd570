"""Data that are damaged: the page that says so, the way out with real clicks, what is said afterwards."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.bootstrap import Laptop
from app.domain.commands.commands import CreateQuote
from app.services.desk.desk import Desk
from app.services.queries.customer_filter import CustomerFilter
from app.ui.application.main_window import MainWindow
from app.ui.sign_in.window import SignInWindow
from app.ui.theme import Scheme, apply_theme
from app.ui.trouble.data_page import DataPage
from app.ui.trouble.window import TroubleWindow
from app.ui.widgets.banner import Banner
from app.ui.widgets.dialog import Dialog
from app.ui.widgets.label import Label
from app.ui.workspace import places
from portal.demo.serving import DemoPortal
from tests.e2e.conftest import CUSTOMERS, NewDesk
from tests.e2e.offers import some_prospect
from tests.support.damage import fingerprints, flip
from tests.support.desktops import running
from tests.support.fault_proxy import FaultProxy


@pytest.fixture
def cache(laptop: Laptop, portal: DemoPortal, proxy: FaultProxy) -> Path:
    """The data of a laptop with a quote that was not sent, switched off."""
    desk = laptop.resume(proxy.url, portal.tokens["rep"].refresh_token)
    desk.sync.run_once()
    quote_offline(desk)
    path = desk.store.path
    desk.close()
    return path


def quote_offline(desk: Desk) -> None:
    """Create a quote that waits to be sent."""
    customer_id = some_prospect(desk)
    terms = desk.offers.new_terms(customer_id)
    lines = tuple(replace(each, quantity=25 if place == 0 else 0) for place, each in enumerate(terms.lines))
    desk.quotes.create(customer_id, replace(terms, lines=lines))


def shown(kind: type[QWidget]) -> list[QWidget]:
    """The visible windows of that kind."""
    return [each for each in QApplication.topLevelWidgets() if isinstance(each, kind) and each.isVisible()]


def damage_page(qtbot: QtBot) -> DataPage:
    """The page of the damage, once the files have been read."""

    def page() -> DataPage | None:
        pages = [each.page for each in shown(TroubleWindow) if isinstance(each, TroubleWindow)]
        return next((each for each in pages if isinstance(each, DataPage) and each.findings), None)

    qtbot.waitUntil(lambda: page() is not None)
    found = page()
    assert found is not None
    return found


def click(page: QWidget, name: str) -> None:
    """Click the button of that name as a mouse does."""
    button = page.findChild(QAbstractButton, name)
    assert button is not None
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def main_window(qtbot: QtBot) -> MainWindow:
    """The desk's window, once it is there."""
    qtbot.waitUntil(lambda: bool(shown(MainWindow)))
    (window,) = shown(MainWindow)
    assert isinstance(window, MainWindow)
    return window


def banner(window: MainWindow) -> str:
    """What the outbox says of the rescue."""
    found = [each for each in window.findChildren(Banner, "rescued") if each.isVisible()]
    return found[0].accessibleName() if found else ""


def test_a_flipped_bit_has_a_page_and_the_quote_that_waited_is_sent_after_a_yes(
    qtbot: QtBot, qapp: QApplication, laptop: Laptop, cache: Path, new_desk: NewDesk
) -> None:
    apply_theme(qapp, Scheme.LIGHT)
    flip(cache, 5000)
    before = fingerprints(cache)
    with running(laptop):
        page = damage_page(qtbot)
        assert not shown(SignInWindow)
        assert not shown(MainWindow)
        assert fingerprints(cache) == before
        assert page.findings is not None
        assert [len(each.saved) for each in page.findings.groups] == [1, 0, 0, 0]
        waiting = page.findings.groups[0].saved[0].subject
        assert isinstance(waiting, CreateQuote)
        click(page, "see_list")
        dialog = page.findChildren(Dialog)[0]
        assert any("Brouillons" in each.text() for each in dialog.findChildren(Label))
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
        click(page, "copy_report")
        report = QApplication.clipboard().text()
        assert "commands: 1 of 1" in report
        customer = page.findings.groups[0].saved[0].customer
        assert customer
        assert customer not in report
        click(page, "rescue_go")

        window = main_window(qtbot)
        assert set(before.values()) <= set(fingerprints(cache).values())
        assert window.workspace.router.place == places.Outbox()
        assert "1 " in banner(window)
        desk = window.workspace.services
        qtbot.waitUntil(lambda: desk.sync.status.last_at is not None)
        assert desk.store.queue_counts().to_send == 1
        assert desk.queries.customers(CustomerFilter()).count == CUSTOMERS

        click(window, "exchange_now")
        qtbot.waitUntil(lambda: desk.store.queue_counts().to_send == 0)
        assert desk.store.queue_counts().attention == 0
    colleague = new_desk("rep2")
    quote = colleague.quotes.get(waiting.quote.id)
    assert quote.number.startswith("D-")
    theirs = [row.id for row in colleague.queries.quotes_of(quote.customer_id)]
    assert theirs.count(quote.id) == 1


def test_a_file_of_no_bytes_is_said_to_be_empty_and_the_desk_begins_anew(
    qtbot: QtBot, qapp: QApplication, laptop: Laptop, cache: Path
) -> None:
    apply_theme(qapp, Scheme.LIGHT)
    cache.write_bytes(b"")
    with running(laptop):
        page = damage_page(qtbot)
        assert "vide" in page.accessibleDescription()
        page.setFocus()
        QTest.keyClick(page, Qt.Key.Key_Return)
        window = main_window(qtbot)
        desk = window.workspace.services
        qtbot.waitUntil(lambda: desk.sync.status.last_at is not None)
        assert desk.queries.customers(CustomerFilter()).count == CUSTOMERS
    assert [each.stat().st_size for each in cache.parent.glob("*.2*.db")] == [0]


def test_damage_met_while_the_desk_runs_leads_to_the_same_page(
    qtbot: QtBot, qapp: QApplication, laptop: Laptop, cache: Path
) -> None:
    apply_theme(qapp, Scheme.LIGHT)
    with running(laptop):
        window = main_window(qtbot)
        desk = window.workspace.services
        flip(cache, 5000)
        window.workspace.tasks.query(desk.look_after_cache, lambda _: None, lambda _: None)
        page = damage_page(qtbot)
        assert not shown(MainWindow)
        click(page, "rescue_go")
        window = main_window(qtbot)
        assert window.workspace.router.place == places.Outbox()
