"""The page of what changed: two revisions beside each other, stepped through, worded and kept."""

from dataclasses import replace
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.domain.document import Kind
from app.domain.ids import PriceListId
from app.domain.quote.quote import Quote, QuoteStatus
from app.domain.shown.held import HELD
from app.services.desk.desk import Desk
from app.ui.actions.change_quote_actions import ChangeQuoteActions
from app.ui.actions.quote_actions import QuoteActions
from app.ui.application.main_window import MainWindow
from app.ui.comparison.page import ComparisonPage
from app.ui.forms.date_input import DateInput
from app.ui.forms.text_area import TextArea
from app.ui.widgets.buttons import Button
from app.ui.widgets.choices import CheckBox
from app.ui.widgets.label import Label
from app.ui.workspace import places
from tests.support.caches import fed
from tests.support.caches import page as page_of
from tests.support.comparisons import renewal, saved_change

SECRET, DOLLARS = "Zinfandel", PriceListId("018f3a72-0000-7000-8000-0000000000d1")


@pytest.fixture
def revised(desk: Desk) -> Quote:
    """An open quote in its third revision; the second has more licences, the third a discount."""
    found = (each for each in desk.store.load_all(Kind.QUOTE) if isinstance(each, Quote))
    today = desk.clock.today()
    quote = next(
        each for each in found if each.status_on(today) is QuoteStatus.OPEN and len(each.terms.lines) > 1
    )
    first = replace(quote.terms.lines[0], quantity=quote.terms.lines[0].quantity + 7, internal_notes=SECRET)
    more = replace(quote.terms, lines=(first, *quote.terms.lines[1:]), internal_notes=SECRET)
    desk.quotes.revise(quote.id, more)
    return desk.quotes.revise(quote.id, replace(more, discount_percent=Decimal("2.5")))


def open_page(window: MainWindow, place: places.WhatChanged) -> ComparisonPage:
    window.workspace.router.go(place)
    page = window.page
    assert isinstance(page, ComparisonPage)
    return page


def spoken(page: QWidget) -> str:
    """Everything that is on the page, as it is read aloud."""
    shown = [each for each in page.findChildren(QWidget) if each.isVisibleTo(page)]
    texts = [each.text() for each in shown if isinstance(each, Label | TextArea)]
    return "\n".join([*texts, *(each.accessibleName() for each in shown)])


def box(page: QWidget) -> TextArea:
    found = page.findChild(TextArea, "comparison_words")
    assert found is not None
    return found


def button(page: QWidget, name: str) -> Button:
    found = page.findChild(Button, name)
    assert found is not None
    return found


def test_the_current_revision_stands_beside_the_one_before_it(window: MainWindow, revised: Quote) -> None:
    page = open_page(window, places.WhatChanged(revised.id))
    assert page.choice.pair == (2, 3)
    said = spoken(page)
    assert "Remise du devis" in said
    assert "Différence par mois HT" in page.findChildren(QWidget, "waterfall")[0].accessibleDescription()
    assert "7\u202flicences de plus" not in said


def test_alt_and_the_arrows_step_through_the_revisions(window: MainWindow, revised: Quote) -> None:
    page = open_page(window, places.WhatChanged(revised.id))
    page.setFocus()
    QTest.keyClick(page, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert window.page is page
    assert page.choice.pair == (1, 2)
    assert "7 licences de plus" in spoken(page)
    QTest.keyClick(page, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert page.choice.pair == (1, 2)
    QTest.keyClick(page, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert page.choice.pair == (2, 3)


def test_the_sentence_is_kept_as_the_rep_left_it_and_taken_back(
    window: MainWindow, desk: Desk, revised: Quote, qtbot: QtBot
) -> None:
    page = open_page(window, places.WhatChanged(revised.id, 1))
    proposed = desk.comparisons.proposed(Kind.QUOTE, revised.id, 1, 3)
    assert "Une remise de 2,5\u202f% s’applique à tout le devis." in proposed
    QTest.keyClicks(box(page), "Bonjour. ")
    assert box(page).text().startswith("Bonjour. ")
    window.workspace.router.go(places.Quotes())
    assert window.workspace.tasks.finish_writing()
    assert desk.comparisons.sentence(Kind.QUOTE, revised.id, 1, 3).startswith("Bonjour. ")
    again = open_page(window, places.WhatChanged(revised.id, 1))
    QTest.mouseClick(button(again, "copy_words"), Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == f"Bonjour. {proposed}"
    QTest.mouseClick(button(again, "proposed_words"), Qt.MouseButton.LeftButton)
    assert window.workspace.tasks.finish_writing()
    assert desk.comparisons.sentence(Kind.QUOTE, revised.id, 1, 3) == proposed
    assert not button(again, "proposed_words").isVisible()


def test_everything_goes_onto_the_clipboard_for_an_e_mail_as_text_and_as_a_table(
    window: MainWindow, revised: Quote, qtbot: QtBot
) -> None:
    page, clipboard = open_page(window, places.WhatChanged(revised.id, 1)), QGuiApplication.clipboard()
    QTest.keyClicks(box(page), "<Bonjour> & ")
    with qtbot.waitSignal(clipboard.dataChanged):
        QTest.mouseClick(button(page, "copy_mail"), Qt.MouseButton.LeftButton)
    kept = clipboard.mimeData()
    assert kept is not None
    assert "Ce qui a changé depuis la version du" in kept.text()
    assert "<Bonjour> & " in kept.text()
    assert "7 licences de plus" in kept.text()
    assert "&lt;Bonjour&gt; &amp; " in kept.html()
    assert "<table" in kept.html()
    assert SECRET not in kept.text() + kept.html()


def test_a_revision_beside_itself_is_said_to_be_identical(window: MainWindow, revised: Quote) -> None:
    page = open_page(window, places.WhatChanged(revised.id, 2, 2))
    assert "Ces deux versions sont identiques pour le client." in spoken(page)
    assert not box(page).isVisible()


def test_the_version_of_a_day_is_taken_as_the_earlier_one(window: MainWindow, revised: Quote) -> None:
    page = open_page(window, places.WhatChanged(revised.id, 2, 3))
    day = page.findChild(DateInput, "version_day")
    assert day is not None
    day.setFocus()
    QTest.keyClicks(day, "19/11/2026")
    assert page.choice.pair == (1, 3)


def test_a_change_stands_beside_what_is_held_and_is_reached_from_its_menu(
    window: MainWindow, desk: Desk
) -> None:
    change = saved_change(desk, 18)
    [row] = [each for each in desk.queries.change_quotes_of(change.customer_id) if each.id == change.id]
    menu = ChangeQuoteActions(window.workspace).menu_of(row, window)
    [way] = [each for each in menu.actions() if each.objectName() == "what_changed"]
    way.trigger()
    page = window.page
    assert isinstance(page, ComparisonPage)
    assert page.choice.pair == (HELD, 1)
    said = spoken(page)
    assert "par rapport au contrat C-" in said
    assert "18 licences de plus" in said
    assert SECRET not in said


def test_a_renewal_stands_beside_its_contract_and_is_reached_from_its_menu(
    window: MainWindow, desk: Desk
) -> None:
    quote = renewal(desk)
    row = desk.queries.quote_rows([quote.id])[quote.id]
    menu = QuoteActions(window.workspace, window).menu_of(row, window)
    [way] = [each for each in menu.actions() if each.objectName() == "what_changed"]
    way.trigger()
    page = window.page
    assert isinstance(page, ComparisonPage)
    assert page.choice.pair == (HELD, 1)
    assert "par rapport au contrat C-" in spoken(page)


def test_two_versions_in_two_currencies_are_refused_in_words(window: MainWindow, revised: Quote) -> None:
    desk, last = window.workspace.services, revised.earlier[0]
    dollars = replace(desk.catalogue.price_list(last.terms.price_list_id), id=DOLLARS, currency="USD")
    terms = replace(last.terms, currency="USD", price_list_id=DOLLARS)
    other = replace(revised, earlier=(replace(last, terms=terms), *revised.earlier[1:]))
    desk.store.apply_page(page_of([fed(dollars, 90_001, version=1), fed(other, 90_002, version=9)]))
    page = open_page(window, places.WhatChanged(revised.id, 1, 2))
    assert "Une version est en USD, l’autre en EUR" in spoken(page)
    assert not box(page).isVisible()


def test_what_does_not_change_is_shown_on_demand(window: MainWindow, revised: Quote) -> None:
    page = open_page(window, places.WhatChanged(revised.id, 1, 2))
    name = desk_name(window, revised)
    assert name not in spoken(page)
    check = page.findChild(CheckBox, "hides_same")
    assert check is not None
    QTest.mouseClick(check, Qt.MouseButton.LeftButton)
    assert name in spoken(page)


def desk_name(window: MainWindow, quote: Quote) -> str:
    """What the second product is called, which no revision touched."""
    shown = window.workspace.services.quotes.shown(quote, "fr")
    return shown.lines[1].name


def test_nothing_internal_is_on_the_page(window: MainWindow, revised: Quote) -> None:
    page = open_page(window, places.WhatChanged(revised.id, 1, 3))
    assert SECRET not in spoken(page)
