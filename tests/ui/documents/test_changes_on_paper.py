"""What changed as it is printed: with the quote where that is ticked, and on a page of its own."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from app.domain.document import Kind
from app.domain.quote.quote import Quote, QuoteStatus
from app.domain.shown.held import HELD
from app.services.desk.desk import Desk
from app.ui.application.main_window import MainWindow
from app.ui.comparison.page import ComparisonPage
from app.ui.papers.plain_preview import PlainPreviewPage
from app.ui.papers.preview_page import PreviewPage
from app.ui.widgets.choices import CheckBox
from app.ui.widgets.segmented import Segmented
from app.ui.workspace import places
from tests.support.comparisons import saved_change
from tests.ui.documents.test_preview import control, text_of

LEFT = Qt.MouseButton.LeftButton
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def saved(page: PreviewPage | PlainPreviewPage, path: Path, qtbot: QtBot) -> str:
    page.save_to(path)
    qtbot.waitUntil(path.exists)
    return text_of(path)


def opened(window: MainWindow, place: places.ReadQuote, qtbot: QtBot) -> PreviewPage:
    window.workspace.router.go(place)
    page = window.page
    assert isinstance(page, PreviewPage)
    qtbot.waitUntil(lambda: page.pages > 0)
    return page


def test_the_quote_says_what_changed_where_it_is_ticked_and_something_came_before(
    window: MainWindow, desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    found = (each for each in desk.store.load_all(Kind.QUOTE) if isinstance(each, Quote))
    quote = next(each for each in found if each.status_on(desk.clock.today()) is QuoteStatus.OPEN)
    first = opened(window, places.ReadQuote(quote.id), qtbot)
    assert not control(first, CheckBox, "with_changes").isVisible()
    some, *rest = quote.terms.lines
    desk.quotes.revise(
        quote.id, replace(quote.terms, lines=(replace(some, quantity=some.quantity + 7), *rest))
    )
    page = opened(window, places.ReadQuote(quote.id, 2), qtbot)
    assert "Ce qui a changé" not in saved(page, tmp_path / "without.pdf", qtbot)
    tick = control(page, CheckBox, "with_changes")
    with qtbot.waitSignal(tick.toggled):
        QTest.mouseClick(tick, LEFT)
    text = saved(page, tmp_path / "with.pdf", qtbot)
    assert "Ce qui a changé depuis la version du" in text
    assert "7 licences de plus" in text


def test_a_comparison_is_previewed_in_either_language_and_saved(
    window: MainWindow, desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    change = saved_change(desk, 18)
    window.workspace.router.go(places.WhatChanged(change.id, is_change=True))
    comparison = window.page
    assert isinstance(comparison, ComparisonPage)
    QTest.mouseClick(control(comparison, QAbstractButton, "read_pdf"), LEFT)
    assert window.workspace.router.place == places.ReadChanges(change.id, HELD, 1, is_change=True)
    page = window.page
    assert isinstance(page, PlainPreviewPage)
    qtbot.waitUntil(lambda: page.pages > 0)
    assert "18 licences de plus" in saved(page, tmp_path / "french.pdf", qtbot)
    language = page.findChild(Segmented)
    assert language is not None
    language.chosen.emit("en")
    english = saved(page, tmp_path / "english.pdf", qtbot)
    assert "What changes in contract C-" in english
    assert "18 licences more" in english


def test_what_needs_approval_is_neither_printed_nor_saved(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    change = saved_change(desk, 18, off="40")
    window.workspace.router.go(places.ReadChanges(change.id, HELD, 1, is_change=True))
    page = window.page
    assert isinstance(page, PlainPreviewPage)
    qtbot.waitUntil(lambda: page.pages > 0)
    for name in ("print", "save_pdf"):
        button = control(page, QAbstractButton, name)
        assert "Un responsable doit approuver cette offre" in button.toolTip()
