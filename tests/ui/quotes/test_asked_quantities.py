"""A quote with a quantity out of the ordinary: asked about once, wherever it is made, taken up or agreed."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from app.domain.commands.commands import ReviseQuote
from app.domain.document import Kind
from app.domain.ids import ProductId
from app.domain.quote.quote import Quote, QuoteStatus
from app.services.attention.quote_conflict import Decision
from app.services.desk.desk import Desk
from app.services.drafts.drafts import QuoteDraft
from app.ui.actions.quote_actions import QuoteActions
from app.ui.actions.validate_dialog import ValidateDialog
from app.ui.application.main_window import MainWindow
from app.ui.widgets.buttons import Button
from app.ui.widgets.stepper import Stepper
from app.ui.workspace import places
from tests.support.answers import contradict, refuse
from tests.support.attention_driver import AttentionDriver
from tests.support.desk import customer_named
from tests.ui.quotes.offer_pages import (
    CUSTOMER,
    DRAFT,
    control,
    custom_terms,
    open_editor,
    settle,
    type_into,
)

PROTECT = ProductId("protect")
MANY = 25_000
"""More than five for each employee of any company of the demo whose size is known."""


def question(window: MainWindow) -> QWidget | None:
    """What is asked about quantities, if it is on screen."""
    found = window.findChildren(QWidget, "quantity_question")
    return next((each for each in found if each.isVisible()), None)


def answer(window: MainWindow, qtbot: QtBot, name: str) -> None:
    """Press a button of the question, and wait until what follows is done."""
    asked = question(window)
    assert asked is not None
    QTest.mouseClick(control(asked, Button, name), Qt.MouseButton.LeftButton)
    settle(qtbot, window)


def quotes_of(desk: Desk) -> list[int]:
    """How many Protect each open quote of the customer is about."""
    rows = desk.queries.quotes_of(customer_named(desk, CUSTOMER).id)
    quotes = [desk.quotes.get(row.id) for row in rows if row.status is QuoteStatus.OPEN]
    return [line.quantity for quote in quotes for line in quote.terms.lines if line.product_id == PROTECT]


def unusual_quote(desk: Desk) -> Quote:
    """An open quote that nobody was asked about, as one of a colleague's is."""
    customer = customer_named(desk, CUSTOMER)
    return desk.quotes.create(customer.id, custom_terms(desk, customer.id, protect=MANY))


def test_a_new_quote_goes_back_to_the_count_or_is_created_as_typed(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    customer = customer_named(desk, CUSTOMER)
    draft = QuoteDraft(DRAFT, customer.id, custom_terms(desk, customer.id, protect=25))
    editor = open_editor(window, desk, draft)
    before = quotes_of(desk)
    type_into(editor, "quantity_protect", str(MANY))
    control(editor, Button, "create_quote").click()
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settle(qtbot, window)
    assert question(window) is None
    assert quotes_of(desk) == before
    edit = control(editor, Stepper, "quantity_protect").findChild(QLineEdit)
    assert edit is not None
    assert edit.hasFocus()
    assert edit.selectedText() == edit.text()
    control(editor, Button, "create_quote").click()
    answer(window, qtbot, "quantity_keep")
    assert sorted(quotes_of(desk)) == sorted([*before, MANY])


def test_a_variant_of_the_board_is_asked_about_when_it_becomes_the_quote(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    customer = customer_named(desk, CUSTOMER)
    draft = QuoteDraft(DRAFT, customer.id, custom_terms(desk, customer.id, protect=25))
    control(open_editor(window, desk, draft), Button, "compare_offer").click()
    page = window.page
    assert page is not None
    type_into(page, "seats_B", str(MANY))
    control(page, Button, "make_first_B").click()
    settle(qtbot, window)
    assert window.page is not None
    control(window.page, Button, "create_quote").click()
    assert question(window) is not None


def test_validating_asks_before_who_accepted(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    quote = unusual_quote(desk)
    window.workspace.router.go(places.CustomerFile(quote.customer_id, "quotes"))
    assert window.page is not None
    actions = QuoteActions(window.workspace, window.page)
    actions.validate(quote.id)
    assert not window.findChildren(ValidateDialog)
    answer(window, qtbot, "quantity_correct")
    assert not window.findChildren(ValidateDialog)
    actions.validate(quote.id)
    answer(window, qtbot, "quantity_keep")
    assert len(window.findChildren(ValidateDialog)) == 1


def test_a_quote_made_anew_at_todays_prices_is_asked_about(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    quote = unusual_quote(desk)
    reason = next(each for each in desk.catalogue.refusal_reasons() if not each.needs_text)
    desk.quotes.refuse(quote.id, reason.id)
    assert window.page is not None
    actions = QuoteActions(window.workspace, window.page)
    before = quotes_of(desk)
    actions.requote(quote.id)
    answer(window, qtbot, "quantity_correct")
    assert quotes_of(desk) == before
    actions.requote(quote.id)
    answer(window, qtbot, "quantity_keep")
    assert sorted(quotes_of(desk)) == sorted([*before, MANY])


def test_a_refused_quote_is_asked_about_before_it_is_quoted_again(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    unusual_quote(desk)
    op_id = refuse(desk, "price-changed")
    before = quotes_of(desk)
    driver = AttentionDriver(window, qtbot)
    card = driver.card(op_id)
    driver.press(card, "requote")
    answer(window, qtbot, "quantity_correct")
    assert quotes_of(desk) == before
    assert driver.button(card, "requote").isEnabled()
    driver.press(card, "requote")
    answer(window, qtbot, "quantity_keep")
    driver.wait_for(0)
    assert sorted(quotes_of(desk)) == sorted([*before, MANY])


@pytest.mark.parametrize("decision", [Decision.REVISE, Decision.SAVE_AS_NEW])
def test_a_revision_that_came_too_late_is_asked_about_before_it_is_made_again(
    window: MainWindow, desk: Desk, qtbot: QtBot, decision: Decision
) -> None:
    op_id = late_revision(desk)
    driver = AttentionDriver(window, qtbot)
    card = driver.card(op_id)
    driver.press(card, decision.value)
    driver.press(card, "decide")
    answer(window, qtbot, "quantity_correct")
    assert [each.op_id for each in desk.queries.attention()] == [op_id]
    driver.press(card, "decide")
    answer(window, qtbot, "quantity_keep")
    driver.wait_for(0)


def test_the_portals_revision_is_kept_without_a_question(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    op_id = late_revision(desk)
    driver = AttentionDriver(window, qtbot)
    card = driver.card(op_id)
    driver.press(card, Decision.DISCARD.value)
    driver.press(card, "decide")
    assert question(window) is None
    driver.wait_for(0)


def late_revision(desk: Desk) -> str:
    """The rep's revision with too many licences, which a colleague's was before."""
    today = desk.clock.today()
    found = (each for each in desk.store.load_all(Kind.QUOTE) if isinstance(each, Quote))
    begun = next(
        each
        for each in found
        if each.status_on(today) is QuoteStatus.OPEN
        and not each.earlier
        and each.terms.start_date > today
        and desk.customers.get(each.customer_id).segment in ("1-9", "10-49", "50-249", "250-4999")
    )
    lines = tuple(replace(line, quantity=line.quantity * 25_000) for line in begun.terms.lines)
    desk.quotes.revise(begun.id, replace(begun.terms, lines=lines))
    (row,) = [each for each in desk.queries.outbox() if isinstance(each.command, ReviseQuote)]
    assert row.target_id == begun.id
    return contradict(desk, code="version-mismatch")
