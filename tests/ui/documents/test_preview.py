"""A quote on screen: with its calculation or without, and as it was before it was modified."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

import pypdfium2
import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.domain.document import Kind
from app.domain.quote.quote import Quote, QuoteStatus
from app.services.desk.desk import Desk
from app.ui.application.main_window import MainWindow
from app.ui.papers.preview_page import PreviewPage
from app.ui.pdf.page_view import PageView
from app.ui.theme import Theme, theme
from app.ui.widgets.banner import Banner
from app.ui.widgets.buttons import Button
from app.ui.widgets.choices import CheckBox
from app.ui.widgets.icon_button import IconButton
from app.ui.widgets.menu import Menu
from app.ui.workspace import places

Control = TypeVar("Control", bound=QWidget)
TITLE = "Annexe : calcul des montants"
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def quote(desk: Desk) -> Quote:
    """An open quote of several lines."""
    found = (each for each in desk.store.load_all(Kind.QUOTE) if isinstance(each, Quote))
    today = desk.clock.today()
    return next(
        each for each in found if each.status_on(today) is QuoteStatus.OPEN and len(each.terms.lines) > 1
    )


@pytest.fixture
def revised(desk: Desk, quote: Quote) -> Quote:
    """The same after it was modified."""
    more = replace(quote.terms.lines[0], quantity=quote.terms.lines[0].quantity + 7)
    lines = (more, *quote.terms.lines[1:])
    return desk.quotes.revise(
        quote.id, replace(quote.terms, lines=lines, customer_notes="Bon départ \U0001f680")
    )


def preview(window: MainWindow, place: places.ReadQuote, qtbot: QtBot) -> PreviewPage:
    """The page of ``place``, with its pages on screen."""
    window.workspace.router.go(place)
    page = window.page
    assert isinstance(page, PreviewPage)
    qtbot.waitUntil(lambda: page.pages > 0)
    return page


def control(page: QWidget, kind: type[Control], name: str) -> Control:
    found = page.findChild(kind, name)
    assert found is not None, name
    return found


def text_of(path: Path) -> str:
    """What a saved PDF says, with plain spaces."""
    document = pypdfium2.PdfDocument(path)
    try:
        texts = [page.get_textpage().get_text_bounded() for page in document]
    finally:
        document.close()
    return " ".join(" ".join(texts).split())


def saved(page: PreviewPage, path: Path, qtbot: QtBot) -> str:
    page.save_to(path)
    qtbot.waitUntil(path.exists)
    return text_of(path)


def items(menu: Menu) -> list[str]:
    return [" ".join(action.text().split()) for action in menu.actions() if action.text()]


def open_menu(page: PreviewPage, qtbot: QtBot) -> Menu:
    control(page, IconButton, "quote_menu").click()
    qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), Menu))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, Menu)
    return menu


def test_the_calculation_comes_and_goes_on_screen_and_in_the_file(
    window: MainWindow, quote: Quote, tmp_path: Path, qtbot: QtBot
) -> None:
    page = preview(window, places.ReadQuote(quote.id), qtbot)
    without = page.pages
    assert TITLE not in saved(page, tmp_path / "without.pdf", qtbot)
    switch = control(page, CheckBox, "with_annex")
    switch.click()
    qtbot.waitUntil(lambda: page.pages > without)
    assert TITLE in saved(page, tmp_path / "with.pdf", qtbot)
    switch.click()
    qtbot.waitUntil(lambda: page.pages == without)


def test_the_laptop_remembers_whether_the_calculation_is_wanted(
    window: MainWindow, desk: Desk, quote: Quote, qtbot: QtBot
) -> None:
    page = preview(window, places.ReadQuote(quote.id), qtbot)
    without = page.pages
    assert not control(page, CheckBox, "with_annex").isChecked()
    control(page, CheckBox, "with_annex").click()
    qtbot.waitUntil(lambda: desk.choices.settings.with_annex)
    window.workspace.router.go(places.Quotes())
    again = preview(window, places.ReadQuote(quote.id), qtbot)
    assert control(again, CheckBox, "with_annex").isChecked()
    assert again.pages > without


def test_a_modified_quote_leads_to_its_earlier_revision_and_back(
    window: MainWindow, revised: Quote, qtbot: QtBot
) -> None:
    page = preview(window, places.ReadQuote(revised.id), qtbot)
    assert not control(page, Banner, "earlier_revision").isVisible()
    menu = open_menu(page, qtbot)
    (earlier,) = [action for action in menu.actions() if action.text() == "Révisions antérieures"]
    inside = earlier.menu()
    assert isinstance(inside, Menu)
    (shown,) = items(inside)
    assert shown.startswith(f"Révision 1, {revised.number}, ")
    inside.actions()[0].trigger()
    menu.close()
    assert window.workspace.router.place == places.ReadQuote(revised.id, 1)
    older = window.page
    assert isinstance(older, PreviewPage)
    banner = control(older, Banner, "earlier_revision")
    assert banner.isVisible()
    assert revised.display_number in banner.accessibleName()
    assert not control(older, Button, "validate_quote").isVisible()
    banner.action_triggered.emit()
    assert window.workspace.router.place == places.ReadQuote(revised.id)


def test_an_earlier_revision_is_saved_with_the_figures_of_then(
    window: MainWindow, desk: Desk, quote: Quote, revised: Quote, tmp_path: Path, qtbot: QtBot
) -> None:
    desk.choices.change_settings(lambda settings: replace(settings, with_annex=True))
    format_money = desk.words.formats.money
    then = " ".join(format_money(quote.totals.monthly_net).split())
    now = " ".join(format_money(revised.totals.monthly_net).split())
    older = preview(window, places.ReadQuote(revised.id, 1), qtbot)
    assert not control(older, Banner, "paper_left_out").isVisible()
    text = saved(older, tmp_path / "older.pdf", qtbot)
    assert f"Total {then}" in text
    assert now not in text
    current = preview(window, places.ReadQuote(revised.id), qtbot)
    left_out = control(current, Banner, "paper_left_out")
    assert left_out.isVisible()
    assert "\U0001f680 U+1F680 – Bon départ \U0001f680" in left_out.accessibleName()
    assert f"Total {now}" in saved(current, tmp_path / "now.pdf", qtbot)


def test_the_menu_of_an_earlier_revision_leads_to_the_others_and_changes_nothing(
    window: MainWindow, desk: Desk, revised: Quote, qtbot: QtBot
) -> None:
    more = replace(revised.terms.lines[0], quantity=revised.terms.lines[0].quantity + 7)
    desk.quotes.revise(revised.id, replace(revised.terms, lines=(more, *revised.terms.lines[1:])))
    page = preview(window, places.ReadQuote(revised.id, 1), qtbot)
    menu = open_menu(page, qtbot)
    current, compared, second = items(menu)
    (changed,) = [action for action in menu.actions() if action.objectName() == "what_changed"]
    changed.trigger()
    menu.close()
    assert current == "Révision actuelle"
    assert compared == "Ce qui a changé"
    assert window.workspace.router.place == places.WhatChanged(revised.id, 1)
    assert second.startswith(f"Révision 2, {revised.number}-2, ")


def test_a_quote_that_was_never_modified_has_no_earlier_revisions(
    window: MainWindow, quote: Quote, qtbot: QtBot
) -> None:
    menu = open_menu(preview(window, places.ReadQuote(quote.id), qtbot), qtbot)
    assert "Révisions antérieures" not in items(menu)
    menu.close()


def test_the_revision_that_is_modified_while_it_is_read_says_so(
    window: MainWindow, desk: Desk, quote: Quote, qtbot: QtBot
) -> None:
    page = preview(window, places.ReadQuote(quote.id, quote.revision), qtbot)
    banner = control(page, Banner, "earlier_revision")
    assert not banner.isVisible()
    more = replace(quote.terms.lines[0], quantity=quote.terms.lines[0].quantity + 7)
    desk.quotes.revise(quote.id, replace(quote.terms, lines=(more, *quote.terms.lines[1:])))
    qtbot.waitUntil(banner.isVisible)


@pytest.fixture
def large() -> Iterator[Theme]:
    theme().set_text_percent(200)
    yield theme()
    theme().set_text_percent(100)


def head_of(page: PreviewPage) -> dict[QWidget, QRect]:
    """The titles and buttons above the document, with their places on the page."""
    pages = control(page, PageView, "document_pages")
    return {
        each: QRect(each.mapTo(page, QPoint()), each.size())
        for each in page.findChildren(QWidget)
        if isinstance(each, QAbstractButton | QLabel)
        and each.isVisible()
        and not pages.isAncestorOf(each)
        and not isinstance(each.parent(), Banner)
    }


@pytest.mark.parametrize("size", [(1440, 900), (1024, 640)])
@pytest.mark.parametrize("revision", [None, 1])
def test_at_twice_the_text_size_nothing_in_the_head_is_cut_or_covered(
    window: MainWindow,
    revised: Quote,
    large: Theme,
    size: tuple[int, int],
    revision: int | None,
    qtbot: QtBot,
) -> None:
    window.resize(*size)
    page = preview(window, places.ReadQuote(revised.id, revision), qtbot)
    head = head_of(page)
    assert len(head) >= 7
    for part, place in head.items():
        assert page.rect().contains(place), part
        assert part.width() >= part.sizeHint().width(), part
        assert not [other for other, at in head.items() if other is not part and at.intersects(place)]
