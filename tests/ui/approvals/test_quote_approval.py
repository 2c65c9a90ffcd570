"""A quote beyond its rep's limit, from the question to the sale, through windows and a real portal."""

from dataclasses import replace
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.domain.approval.approval import ApprovalStatus
from app.domain.approval.request_rules import NOTE_MAX
from app.domain.errors import RuleViolation
from app.domain.quote.quote import Quote, QuoteStatus
from app.services.desk.desk import Desk
from app.services.drafts.drafts import QuoteDraft
from app.services.queries.customer_filter import CustomerFilter
from app.ui.forms.decimal_input import DecimalInput
from app.ui.forms.text_area import TextArea
from app.ui.tables.cell import CELL_ROLE
from app.ui.tables.view import TableView
from app.ui.widgets.menu import Menu
from app.ui.workspace import places
from portal.demo.embedded import EmbeddedPortal
from tests.support.approval_driver import ApprovalDriver
from tests.support.toasts import toast_of, undo_of
from tests.support.turns import in_turn
from tests.support.windows import Show

# Menus ask for more than the offscreen platform has.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
NOTE = "Il signe mardi."


def quote_beyond(desk: Desk, percent: str = "25") -> Quote:
    """A new quote for Maison Corbière that grants ``percent`` on everything, known to the portal."""
    customer = desk.queries.customers(CustomerFilter(text="Maison Corbière")).page(0, 1)[0]
    model = next(r for r in desk.queries.quotes_of(customer.id) if r.status is QuoteStatus.OPEN)
    terms = desk.offers.at_todays_prices(desk.quotes.get(model.id).terms, customer.id)
    lines = tuple(replace(line, discount_percent=Decimal(0)) for line in terms.lines)
    quote = desk.quotes.create(
        customer.id,
        replace(terms, lines=lines, discount_percent=Decimal(percent), customer_discount_percent=Decimal(0)),
    )
    in_turn(desk)
    return desk.quotes.get(quote.id)


def ask(desk: Desk, quote: Quote, note: str = NOTE) -> str:
    return desk.approvals.ask(desk.quotes.asking(desk.quotes.get(quote.id)), note).id


def status(desk: Desk, id: str) -> ApprovalStatus:
    return desk.approvals.get(id).status


def test_a_rep_asks_the_manager_approves_by_keys_and_the_rep_sells(
    desk: Desk, manager: Desk, show: Show, qtbot: QtBot
) -> None:
    quote = quote_beyond(desk)
    rep = ApprovalDriver(show(desk), qtbot)
    rep.go(places.ReadQuote(quote.id))
    assert rep.find("validate_quote") is None
    rep.click("ask_approval")
    rep.click("ask_approval_confirm")
    assert "pourquoi" in rep.texts(rep.window)
    note = rep.find("approval_note")
    assert isinstance(note, TextArea)
    note.setPlainText("x" * (NOTE_MAX + 1))
    rep.click("ask_approval_confirm")
    # What the manager would not have read to its end is not sent.
    assert "1\u202f001" in rep.texts(rep.window)
    note.setPlainText("")
    rep.write("approval_note", NOTE)
    rep.click("ask_approval_confirm")
    qtbot.waitUntil(lambda: rep.find("ask_approval_dialog") is None)
    (row,) = desk.queries.quote_rows([quote.id]).values()
    assert row.approval is not None
    assert row.approval.is_waiting
    assert not rep.button("validate_quote").isEnabled()
    assert not rep.button("save_pdf").isEnabled()
    in_turn(desk, manager)

    boss = ApprovalDriver(show(manager), qtbot)
    boss.attention()
    card = boss.card(quote.id)
    said = boss.texts(card)
    assert NOTE in said
    assert "Claire Moreau" in said
    assert "25 %" in said.replace("\u202f", " ")
    card.focus_head()
    qtbot.waitUntil(card.answer.field.hasFocus)
    boss.keys(card.answer.field, Qt.Key.Key_Return, with_ctrl=True)
    qtbot.waitUntil(lambda: quote.id not in [each.subject_id for each in boss.page.approval_cards])
    in_turn(manager, desk)

    (row,) = desk.queries.quote_rows([quote.id]).values()
    assert row.approval is not None
    assert (row.approval.is_granted, row.approval.answered_by) == (True, "Sophie Aubert")
    qtbot.waitUntil(lambda: rep.button("validate_quote").isEnabled())
    rep.click("validate_quote")
    rep.click("accept_agreement")
    rep.click("validate_confirm")
    in_turn(desk)
    assert desk.quotes.get(quote.id).status is QuoteStatus.VALIDATED
    assert desk.queries.attention() == ()


def test_a_no_needs_words_and_reaches_the_rep(desk: Desk, manager: Desk, show: Show, qtbot: QtBot) -> None:
    quote = quote_beyond(desk)
    id = ask(desk, quote)
    in_turn(desk, manager)
    boss = ApprovalDriver(show(manager), qtbot)
    boss.attention()
    card = boss.card(quote.id)
    boss.press(card, "decline")
    assert "Dites à Claire Moreau ce qui manque." in boss.texts(card)
    boss.type_answer(card, "Demandez 24 mois.")
    boss.press(card, "decline")
    in_turn(manager, desk)
    assert status(desk, id) is ApprovalStatus.DECLINED

    rep = ApprovalDriver(show(desk), qtbot)
    (declined,) = rep.answered()
    assert declined.is_open
    assert "Demandez 24 mois." in rep.texts(declined)
    with pytest.raises(RuleViolation) as refused:
        desk.quotes.validate(quote.id, "Paul Martin")
    assert refused.value.problems[0].code == "discount.approval_needed"
    rep.press(declined, "let_go")
    qtbot.waitUntil(lambda: not rep.answered())
    in_turn(desk)
    assert status(desk, id) is ApprovalStatus.WITHDRAWN


def test_a_new_revision_while_the_card_is_open_keeps_the_words_and_shows_new_figures(
    desk: Desk, manager: Desk, show: Show, qtbot: QtBot
) -> None:
    quote = quote_beyond(desk)
    first = ask(desk, quote)
    in_turn(desk, manager)
    boss = ApprovalDriver(show(manager), qtbot)
    boss.attention()
    card = boss.card(quote.id)
    card.focus_head()
    boss.type_answer(card, "Bien, mais")
    desk.quotes.revise(quote.id, replace(quote.terms, discount_percent=Decimal(30)))
    second = ask(desk, quote, "Encore un effort.")
    in_turn(desk, manager)
    qtbot.waitUntil(lambda: card.request.id == second)
    said = boss.texts(card)
    assert "Révision 2 reçue, montants changés." in said
    assert "Encore un effort." in said
    assert card.answer.field.text() == "Bien, mais"
    assert card.is_open
    boss.keys(card.answer.field, Qt.Key.Key_Return, with_ctrl=True)
    in_turn(manager, desk)
    assert (status(desk, first), status(desk, second)) == (ApprovalStatus.VOID, ApprovalStatus.APPROVED)


def test_a_manager_away_decides_and_the_portal_has_the_last_word(
    desk: Desk, manager: Desk, portal: EmbeddedPortal, show: Show, qtbot: QtBot
) -> None:
    quote = quote_beyond(desk)
    id = ask(desk, quote)
    in_turn(desk, manager)
    portal.stop()
    in_turn(manager)
    boss = ApprovalDriver(show(manager), qtbot)
    boss.attention()
    card = boss.card(quote.id)
    boss.press(card, "approve")
    assert status(manager, id) is ApprovalStatus.APPROVED
    portal.start()
    desk.quotes.revise(quote.id, replace(quote.terms, discount_percent=Decimal(30)))
    in_turn(desk, manager, desk)
    assert status(desk, id) is ApprovalStatus.VOID
    (refused,) = manager.queries.attention()
    assert (refused.code, refused.data["revision"]) == ("approval-void", "2")
    with pytest.raises(RuleViolation):
        desk.quotes.validate(quote.id, "Paul Martin")


@pytest.mark.parametrize("language", ["fr", "en"])
def test_a_rep_sells_by_the_yes_of_a_manager_who_gave_it_away_from_the_network(
    desk: Desk, manager: Desk, portal: EmbeddedPortal, show: Show, qtbot: QtBot
) -> None:
    quote = quote_beyond(desk)
    rep = ApprovalDriver(show(desk), qtbot)
    rep.go(places.ReadQuote(quote.id))
    rep.click("ask_approval")
    rep.write("approval_note", NOTE)
    rep.click("ask_approval_confirm")
    qtbot.waitUntil(lambda: rep.find("ask_approval_dialog") is None)
    in_turn(desk, manager)
    portal.stop()
    boss = ApprovalDriver(show(manager), qtbot)
    boss.attention()
    boss.press(boss.card(quote.id), "approve")
    portal.start()
    assert not rep.button("validate_quote").isEnabled()
    in_turn(manager, desk)
    qtbot.waitUntil(lambda: rep.button("validate_quote").isEnabled())
    desk.quotes.validate(quote.id, "Paul Martin")
    in_turn(desk, desk)
    assert desk.queries.attention() == ()
    assert desk.quotes.get(quote.id).status is QuoteStatus.VALIDATED
    assert desk.queries.contracts(quote.customer_id)


def test_of_two_laptops_that_answer_at_once_the_second_is_told(
    desk: Desk, manager: Desk, manager_at_home: Desk
) -> None:
    quote = quote_beyond(desk)
    id = ask(desk, quote)
    in_turn(desk, manager, manager_at_home)
    digest = manager.approvals.get(id).subject.digest
    manager.approvals.approve(id, digest, "")
    manager_at_home.approvals.decline(id, digest, "Non.")
    in_turn(manager, manager_at_home, desk)
    assert status(desk, id) is ApprovalStatus.APPROVED
    assert status(manager_at_home, id) is ApprovalStatus.APPROVED
    (late,) = manager_at_home.queries.attention()
    assert (late.code, late.data["name"]) == ("already-approved", "Sophie Aubert")


def test_modify_withdraws_what_waits_and_undo_brings_it_back(
    desk: Desk, manager: Desk, show: Show, qtbot: QtBot
) -> None:
    quote = quote_beyond(desk)
    id = ask(desk, quote)
    in_turn(desk, manager)
    desk.choices.change_settings(lambda settings: replace(settings, send_delay_s=30))
    rep = ApprovalDriver(show(desk), qtbot)
    rep.go(places.CustomerFile(quote.customer_id, "quotes"))
    view = rep.window.findChild(TableView, "customer_quotes")
    assert view is not None
    index = next(
        view.model().index(row, 6)
        for row in range(view.model().rowCount())
        if quote.number in view.model().index(row, 0).data()
    )
    assert index.data() == "Modifier"
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(index).center())
    rep.settle()
    assert status(desk, id) is ApprovalStatus.WITHDRAWN
    qtbot.waitUntil(lambda: rep.find("create_quote") is not None)
    toast = toast_of(rep.window, qtbot)
    assert "retirée" in toast.text()
    QTest.mouseClick(undo_of(toast), Qt.MouseButton.LeftButton)
    rep.settle()
    assert status(desk, id) is ApprovalStatus.REQUESTED


@pytest.mark.parametrize(
    ("language", "says"), [("fr", "36 % dépasse 35 %"), ("en", "36% is beyond 35%")], ids=["fr", "en"]
)
def test_what_nobody_may_grant_says_so_where_a_manager_would_be_asked(
    desk: Desk, show: Show, qtbot: QtBot, says: str
) -> None:
    quote = quote_beyond(desk, "36")
    rep = ApprovalDriver(show(desk), qtbot)
    rep.go(places.ReadQuote(quote.id))
    on_paper = rep.button("ask_approval")
    assert not on_paper.isEnabled()
    assert says in on_paper.toolTip().replace("\u202f", " ")
    rep.click("quote_menu")
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, Menu)
    [item] = [each for each in menu.actions() if each.objectName() == "ask_approval"]
    assert (item.isEnabled(), item.toolTip()) == (False, on_paper.toolTip())
    menu.close()
    with pytest.raises(RuleViolation) as refused:
        ask(desk, quote)
    assert refused.value.problems[0].code == "approval-beyond"


def test_the_editor_creates_no_quote_that_nobody_may_grant(desk: Desk, show: Show, qtbot: QtBot) -> None:
    quote = quote_beyond(desk, "36")
    draft = QuoteDraft("beyond", quote.customer_id, quote.terms)
    desk.drafts.save_quote(draft)
    rep = ApprovalDriver(show(desk), qtbot)
    rep.go(places.EditOffer(draft.id))
    finish = rep.button("create_quote")
    assert not finish.isEnabled()
    assert "36 % dépasse 35 %" in finish.toolTip().replace("\u202f", " ")
    names = (each.accessibleName() for each in rep.window.findChildren(QWidget))
    assert "votre limite\u202f; celle d’un responsable\u00a0: 35\u202f%" in names
    assert rep.find("save_and_ask") is None
    box = rep.window.findChild(DecimalInput, "quote_discount")
    assert box is not None
    box.setFocus()
    box.selectAll()
    QTest.keyClicks(box, "30")
    rep.settle()
    assert finish.isEnabled()
    assert not finish.toolTip()


def test_a_manager_approves_while_writing(manager: Desk) -> None:
    quote = quote_beyond(manager)
    manager.quotes.validate(quote.id, "Paul Martin")
    in_turn(manager)
    assert manager.quotes.get(quote.id).status is QuoteStatus.VALIDATED


def test_only_managers_have_the_chip_and_an_empty_list_says_so(
    desk: Desk, manager: Desk, show: Show, qtbot: QtBot
) -> None:
    rep = ApprovalDriver(show(desk), qtbot)
    assert rep.attention() == ()
    assert rep.find("chip_to_approve") is None
    for id in manager.queries.approvals.waiting():
        manager.approvals.approve(id, manager.approvals.get(id).subject.digest, "")
    boss = ApprovalDriver(show(manager), qtbot)
    boss.attention()
    boss.click("chip_to_approve")
    assert "Aucune demande en attente." in boss.texts(boss.page)


def test_the_log_of_the_customer_tells_who_asked_and_what_was_answered(
    desk: Desk, manager: Desk, show: Show, qtbot: QtBot
) -> None:
    quote = quote_beyond(desk)
    id = ask(desk, quote)
    in_turn(desk, manager)
    manager.approvals.decline(id, manager.approvals.get(id).subject.digest, "Demandez 24 mois.")
    in_turn(manager, desk)
    rep = ApprovalDriver(show(desk), qtbot)
    rep.go(places.CustomerFile(quote.customer_id, "audit"))
    view = rep.window.findChild(TableView, "audit_log")
    assert view is not None
    model = view.model()
    qtbot.waitUntil(lambda: model.rowCount() > 1)
    said = " | ".join(
        str(model.index(row, column).data(CELL_ROLE))
        for row in range(2)
        for column in range(model.columnCount())
    )
    assert "Remise refusée" in said
    assert "Sophie Aubert, Demandez 24 mois." in said
    assert "Approbation demandée" in said
    assert "declined" not in said


def test_what_is_written_beyond_the_limit_is_saved_and_asked_about_in_one_go(
    desk: Desk, show: Show, qtbot: QtBot
) -> None:
    customer = desk.queries.customers(CustomerFilter(text="Maison Corbière")).page(0, 1)[0]
    model = next(r for r in desk.queries.quotes_of(customer.id) if r.status is QuoteStatus.OPEN)
    terms = replace(
        desk.offers.at_todays_prices(desk.quotes.get(model.id).terms, customer.id),
        discount_percent=Decimal(18),
    )
    draft = QuoteDraft(desk.drafts.new_id(), customer.id, terms)
    desk.drafts.save_quote(draft)
    before = {row.id for row in desk.queries.quotes_of(customer.id)}
    rep = ApprovalDriver(show(desk), qtbot)
    rep.go(places.EditOffer(draft.id))
    rep.click("save_and_ask")
    rep.write("approval_note", NOTE)
    rep.click("ask_approval_confirm")
    qtbot.waitUntil(lambda: rep.find("ask_approval_dialog") is None)
    assert rep.window.workspace.router.place == places.CustomerFile(customer.id, "quotes")
    (made,) = [row for row in desk.queries.quotes_of(customer.id) if row.id not in before]
    assert made.approval is not None
    assert made.approval.is_waiting
    in_turn(desk)
    assert desk.queries.attention() == ()
