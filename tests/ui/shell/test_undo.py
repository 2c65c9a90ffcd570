"""Undo from the toast, wherever something was done: the rep is back where they were, with everything."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from app.domain.commands.commands import CreateCustomer
from app.domain.customer.lifecycle import AccountEvent
from app.domain.customer.states import AccountState
from app.domain.kind import Kind
from app.domain.quote.quote import Quote, QuoteStatus
from app.services.desk.desk import Desk
from app.services.drafts.drafts import QuoteDraft
from app.services.drafts.kept_drafts import DraftKind
from app.services.queries.customer_filter import CustomerFilter
from app.ui.actions.quote_actions import QuoteActions
from app.ui.actions.reason_dialog import ReasonDialog
from app.ui.application.main_window import MainWindow
from app.ui.undo.say_done import say_done
from app.ui.widgets.dialog import Dialog
from app.ui.workspace import places
from tests.support.answers import refuse
from tests.support.attention_driver import AttentionDriver
from tests.support.desk import customer_named
from tests.support.toasts import toast_of, undo_of
from tests.support.wizard_driver import WizardDriver
from tests.support.wizards import COMPANY, CONTACT

PROSPECT = "Maison Corbière"


def settle(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: window.workspace.tasks.is_idle)


def undo(window: MainWindow, qtbot: QtBot) -> None:
    """Press *Undo* on the toast, and wait until what follows is done."""
    toast = toast_of(window, qtbot)
    qtbot.waitUntil(toast.isVisible)
    QTest.mouseClick(undo_of(toast), Qt.MouseButton.LeftButton)
    settle(window, qtbot)
    assert not [each for each in window.findChildren(Dialog) if each.isVisible()], (
        "nothing is complained about"
    )


def draft_of(desk: Desk, quote: Quote | None = None) -> QuoteDraft:
    customer = customer_named(desk, PROSPECT)
    terms = quote.terms if quote else desk.offers.new_terms(customer.id)
    terms = replace(terms, lines=(replace(terms.lines[0], quantity=25), *terms.lines[1:]))
    draft = QuoteDraft(desk.drafts.new_id(), customer.id, terms)
    desk.drafts.save_quote(draft)
    return draft


def created(desk: Desk) -> Quote:
    draft = draft_of(desk)
    return desk.quotes.create(draft.customer_id, draft.terms, draft.id)


def test_a_customer_that_is_undone_is_in_the_wizard_again(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    driver = WizardDriver(window, qtbot)
    driver.open_for()
    driver.fill_in_company()
    driver.press("wizard_next")
    driver.fill_in_contact()
    driver.press("wizard_next")
    settle(window, qtbot)
    [row] = desk.queries.outbox()
    assert isinstance(row.command, CreateCustomer)
    assert window.workspace.router.place == places.CustomerFile(row.customer_id)

    undo(window, qtbot)

    assert isinstance(window.workspace.router.place, places.AddCustomer)
    assert desk.queries.outbox() == ()
    assert desk.store.load(Kind.CUSTOMER, row.customer_id) is None
    assert len(list(desk.drafts.kept(DraftKind.WIZARD))) == 1
    assert driver.text("contacts.0.email") == CONTACT["contacts.0.email"], "where the rep was"
    driver.press("wizard_back")
    assert driver.text("identity.name") == COMPANY["identity.name"]


def test_a_quote_that_is_undone_while_it_is_read_is_a_draft_again(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    quote = created(desk)
    window.workspace.router.go(places.ReadQuote(quote.id))
    settle(window, qtbot)
    say_done(window.workspace, "Devis créé", Kind.QUOTE, quote.id)

    undo(window, qtbot)

    assert isinstance(window.workspace.router.place, places.EditOffer)
    assert desk.drafts.quote(window.workspace.router.place.draft_id).terms.lines[0].quantity == 25


def test_a_quote_that_is_gone_while_it_is_read_leads_to_the_others(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    quote = created(desk)
    window.workspace.router.go(places.ReadQuote(quote.id))
    settle(window, qtbot)
    desk.undo.undo(desk.undo.last() or "")
    qtbot.waitUntil(lambda: window.workspace.router.place == places.Quotes())
    [dialog] = [each for each in window.findChildren(Dialog) if each.isVisible()]
    dialog.reject()


def refused_quote(desk: Desk) -> Quote:
    quote = created(desk)
    return desk.quotes.refuse(quote.id, desk.catalogue.refusal_reasons()[0].id, "Trop cher")


def test_a_quote_that_is_refused_from_its_menu_is_open_again(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    quote = created(desk)
    window.workspace.router.go(places.ReadQuote(quote.id))
    settle(window, qtbot)
    row = next(each for each in desk.queries.quotes_of(quote.customer_id) if each.id == quote.id)
    page = window.page
    assert page is not None
    QuoteActions(window.workspace, page).menu_of(row, page).actions()[-1].trigger()
    [dialog] = window.findChildren(ReasonDialog)
    QTest.keyClick(dialog.first_field, Qt.Key.Key_Down)
    QTest.mouseClick(dialog.primary, Qt.MouseButton.LeftButton)
    settle(window, qtbot)
    assert desk.quotes.get(quote.id).status is QuoteStatus.REFUSED

    undo(window, qtbot)

    assert desk.quotes.get(quote.id).status is QuoteStatus.OPEN
    assert window.workspace.messages.last_toast.startswith("Annulé")


def test_the_toast_goes_when_what_it_offers_to_undo_is_sent(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    refused_quote(desk)
    action_id = desk.undo.last() or ""
    # Far longer than any delay: it can only go because of what is sent.
    window.workspace.messages.toast_for(
        10_000, "Devis refusé", "Annuler", lambda: None, lambda: desk.undo.is_possible(action_id)
    )
    toast = toast_of(window, qtbot)
    assert toast.isVisible()
    desk.store.take_batch(is_at_once=True)
    qtbot.waitUntil(lambda: not toast.isVisible())


def test_a_decision_that_is_undone_waits_in_attention_again(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    known = next(row for row in desk.queries.quotes_of(customer_named(desk, PROSPECT).id) if row.number)
    desk.quotes.validate(known.id, "Paul Martin")
    op_id = refuse(desk, "price-changed", {})
    driver = AttentionDriver(window, qtbot)
    driver.press(driver.card(op_id), "requote")
    driver.wait_for(0)

    undo(window, qtbot)

    driver.wait_for(1)
    assert [card.item.op_id for card in driver.cards] == [op_id]
    assert desk.queries.outbox() == ()


def test_what_is_sent_while_the_rep_reaches_for_the_button_is_said(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    """Another process took it: the toast does not know for a moment, and then says so."""
    id = next(
        row.id
        for row in desk.queries.customers(CustomerFilter()).page(0, 40)
        if row.account_state is AccountState.ENABLED
    )
    desk.customer_transitions.set_state([id], AccountEvent.SUSPEND)
    action_id = desk.undo.last() or ""
    window.workspace.bridge.blockSignals(True)
    say_done(window.workspace, "Compte suspendu", Kind.CUSTOMER, id)
    desk.store.take_batch(is_at_once=True)
    toast = toast_of(window, qtbot)
    assert toast.isVisible()
    undo_of(toast).click()

    def dialogs() -> list[Dialog]:
        return [each for each in window.findChildren(Dialog) if each.isVisible()]

    qtbot.waitUntil(lambda: len(dialogs()) == 1)
    window.workspace.bridge.blockSignals(False)
    dialogs()[0].reject()
    assert not desk.undo.is_possible(action_id)


def test_without_a_delay_nothing_is_offered(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    desk.choices.change_settings(lambda settings: replace(settings, send_delay_s=0))
    quote = created(desk)
    say_done(window.workspace, "Devis créé", Kind.QUOTE, quote.id)
    toast = toast_of(window, qtbot)
    assert toast.isVisible()
    assert not undo_of(toast).isVisible()


def test_the_key_is_the_text_box_s_while_something_is_typed(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    quote = created(desk)
    search = window.findChild(QLineEdit, "search_customers")
    assert isinstance(search, QLineEdit)
    search.setFocus()
    QTest.keyClicks(search, "corb")
    QTest.keyClick(search, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    settle(window, qtbot)
    assert search.text() == ""
    assert desk.quotes.get(quote.id) == quote
