"""A new price list and the open quotes: what it moves is shown first, and re-priced in one pass."""

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel
from pytestqt.qtbot import QtBot

from app.domain.catalogue.catalogue import PriceEntry, PriceList
from app.domain.document import Kind
from app.domain.ids import PriceListId, QuoteId
from app.services.desk import Desk
from app.ui.application.main_window import MainWindow
from app.ui.widgets.choices import CheckBox
from app.ui.workspace import places
from tests.support.caches import fed, page
from tests.support.toasts import toast_of, undo_of

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def dearer(entry: PriceEntry) -> PriceEntry:
    steps = tuple(replace(step, unit_price=step.unit_price * Decimal("1.1")) for step in entry.tiers.steps)
    return replace(entry, tiers=replace(entry.tiers, steps=steps))


@pytest.fixture
def new_list(desk: Desk) -> PriceList:
    """A list that came today: everything of Cyber 360 for VARs is a tenth dearer."""
    found = desk.store.load_all(Kind.PRICE_LIST)
    lists = [
        each for each in found if isinstance(each, PriceList) and str(each.id).startswith("cyber360-var")
    ]
    newest = max(lists, key=lambda each: each.version)
    today = desk.clock.today()
    ended = replace(newest, valid_to=today - timedelta(days=1))
    entries = tuple(dearer(each) for each in newest.entries)
    fresh = replace(
        newest, id=PriceListId("cyber360-var-eur-v42"), version=42, valid_from=today, entries=entries
    )
    desk.store.apply_page(page([fed(ended, 90_001, version=2), fed(fresh, 90_002)]))
    return fresh


def settle(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: window.workspace.tasks.is_idle)


def button(window: MainWindow, name: str) -> QAbstractButton:
    assert window.page is not None
    found = window.page.findChild(QAbstractButton, name)
    assert found is not None, name
    return found


def open_pass(window: MainWindow, qtbot: QtBot) -> None:
    window.workspace.router.go(places.Renewals())
    settle(window, qtbot)
    qtbot.waitUntil(lambda: button(window, "new_price_list").isVisible())
    QTest.mouseClick(button(window, "new_price_list"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(boxes(window)))


def boxes(window: MainWindow) -> dict[QuoteId, CheckBox]:
    assert window.page is not None
    found = window.page.findChildren(CheckBox)
    return {
        QuoteId(each.objectName().removeprefix("moved_")): each
        for each in found
        if each.isVisible() and each.objectName().startswith("moved_")
    }


def test_while_no_quote_is_on_an_older_list_nothing_is_offered(window: MainWindow, qtbot: QtBot) -> None:
    window.workspace.router.go(places.Renewals())
    settle(window, qtbot)
    assert not button(window, "new_price_list").isVisible()


def test_what_was_ticked_is_re_priced_at_once_and_one_undo_takes_it_back(
    window: MainWindow, desk: Desk, new_list: PriceList, qtbot: QtBot
) -> None:
    concerned = desk.repricing.concerned()
    moved = [each for each in desk.repricing.preview() if each.drift is not None]
    assert len(moved) >= 3
    open_pass(window, qtbot)
    shown = boxes(window)
    assert list(shown) == list(concerned)
    left = moved[0]
    QTest.mouseClick(
        shown[left.quote.id], Qt.MouseButton.LeftButton, pos=shown[left.quote.id].rect().center()
    )
    QTest.mouseClick(button(window, "reprice"), Qt.MouseButton.LeftButton)
    settle(window, qtbot)

    for each in moved[1:]:
        now = desk.quotes.get(each.quote.id)
        assert now.revision == each.quote.revision + 1
        assert now.terms.price_list_id == new_list.id
        assert each.drift is not None
        assert now.totals == each.drift.now
        assert now.terms.lines == each.quote.terms.lines
    assert desk.quotes.get(left.quote.id) == left.quote
    qtbot.waitUntil(lambda: list(boxes(window)) == list(desk.repricing.concerned()))
    assert left.quote.id in boxes(window)

    QTest.mouseClick(undo_of(toast_of(window, qtbot)), Qt.MouseButton.LeftButton)
    settle(window, qtbot)
    assert [desk.quotes.get(each.quote.id) for each in moved] == [each.quote for each in moved]


def test_a_quote_that_cannot_be_re_priced_says_why_in_its_place(
    window: MainWindow, desk: Desk, new_list: PriceList, qtbot: QtBot
) -> None:
    ((first, *_), today) = desk.repricing.preview(), desk.clock.today()
    entries = tuple(each for each in new_list.entries if each.product_id == "none")
    broken = replace(new_list, id=PriceListId("cyber360-var-eur-v43"), version=43, entries=entries)
    assert broken.valid_from == today
    desk.store.apply_page(page([fed(broken, 90_003)]))
    open_pass(window, qtbot)
    assert window.page is not None
    assert not boxes(window)[first.quote.id].isEnabled()
    said = [each.text() for each in window.page.findChildren(QLabel) if each.isVisible()]
    assert any("tarif" in each.lower() and "prix" in each.lower() for each in said)
    assert not button(window, "reprice").isEnabled()
