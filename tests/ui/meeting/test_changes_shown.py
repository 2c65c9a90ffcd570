"""What changed, on the customer's screen: from the page of the comparison, in the real window."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.domain.change.change_order import ChangeOrder
from app.domain.shown.held import HELD
from app.services.desk.desk import Desk
from app.ui.application.main_window import MainWindow
from app.ui.meeting.changes_page import ChangesShownPage
from app.ui.meeting.customer_window import CustomerWindow
from app.ui.widgets.label import Label
from app.ui.widgets.segmented import Segmented
from app.ui.workspace import places
from tests.support.comparisons import saved_change

SECRET = "Zinfandel"


@pytest.fixture
def change(desk: Desk) -> ChangeOrder:
    """A saved change of everything that is held, with a note that is nobody else's business."""
    saved = saved_change(desk, 18)
    draft = desk.change_services.builder.draft_of(saved)
    terms = replace(draft.terms, internal_notes=SECRET)
    return desk.change_services.change_orders.save(replace(draft, terms=terms))


def customers_windows() -> list[CustomerWindow]:
    return [each for each in QApplication.topLevelWidgets() if isinstance(each, CustomerWindow)]


def spoken(root: QWidget) -> str:
    """Everything that is seen or read aloud."""
    parts = root.findChildren(QWidget)
    texts = [each.text() for each in parts if isinstance(each, Label)]
    return "\n".join([*texts, *(each.accessibleName() for each in parts)])


def test_f11_shows_what_changed_and_f7_puts_it_on_the_customers_screen(
    window: MainWindow, change: ChangeOrder, qtbot: QtBot
) -> None:
    window.workspace.router.go(places.WhatChanged(change.id, HELD, 2, is_change=True))
    qtbot.waitActive(window)
    QTest.keyClick(window, Qt.Key.Key_F11)
    page = window.page
    assert isinstance(page, ChangesShownPage)
    assert page.body is not None
    said = spoken(page.body.picture)
    assert "Ce qui change dans le contrat C-" in said
    assert "18 licences de plus" in said

    QTest.keyClick(window, Qt.Key.Key_F7)
    (shown,) = customers_windows()
    qtbot.waitActive(shown)
    assert spoken(shown) != ""
    assert "18 licences de plus" in spoken(shown)
    assert SECRET not in spoken(shown) + spoken(page)

    english = page.findChild(Segmented, "meeting_language")
    assert english is not None
    english.set_value("en")
    english.chosen.emit("en")
    assert "18 licences more" in spoken(shown)
    assert "18 licences more" in spoken(page.body.picture)

    QTest.keyClick(shown, Qt.Key.Key_Escape)
    assert not shown.isVisible()
    qtbot.waitActive(window)
    assert window.workspace.router.place == places.WhatChanged(change.id, HELD, 2, is_change=True)


def test_a_comparison_that_cannot_be_made_is_not_shown_and_says_why(
    window: MainWindow, change: ChangeOrder
) -> None:
    window.workspace.router.go(places.ShowChanges(change.id, HELD, 7, is_change=True))
    page = window.page
    assert isinstance(page, ChangesShownPage)
    assert page.body is None
    assert "Ces versions ne peuvent pas être montrées" in spoken(page)
    assert customers_windows() == []


def test_a_change_that_is_taken_back_leaves_the_customers_screen(
    window: MainWindow, desk: Desk, change: ChangeOrder, qtbot: QtBot
) -> None:
    window.workspace.router.go(places.ShowChanges(change.id, 1, 2, is_change=True))
    page = window.page
    assert isinstance(page, ChangesShownPage)
    assert page.body is not None
    assert "Rien n’a changé entre ces deux versions." in spoken(page.body.picture)
    page.body.presentation.start()
    (shown,) = customers_windows()
    [row, *_] = desk.queries.outbox()[::-1]
    desk.undo.undo(row.action_id)
    qtbot.waitUntil(lambda: window.page is not page)
    assert not shown.isVisible()
