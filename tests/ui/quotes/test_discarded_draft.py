"""A draft of an offer that was discarded from a list: it is gone, and can be had back."""

from pytestqt.qtbot import QtBot

from app.services.drafts.drafts import QuoteDraft
from app.services.quotes.draft_rows import quote_draft_row
from app.ui.actions.quote_actions import QuoteActions
from app.ui.application.main_window import MainWindow
from app.ui.widgets.menu import Menu
from tests.support.desk import customer_named
from tests.support.toasts import toast_of, undo_of


def test_a_discarded_draft_comes_back_when_undone(window: MainWindow, qtbot: QtBot) -> None:
    desk = window.workspace.services
    customer = customer_named(desk, "Maison Corbière")
    draft = QuoteDraft("draft-1", customer.id, desk.offers.new_terms(customer.id))
    desk.drafts.save_quote(draft)
    (kept,) = desk.queries.offer_drafts(customer_id=customer.id)
    row = quote_draft_row(desk.quote_services, kept)
    menu: Menu = QuoteActions(window.workspace, window).menu_of(row, window)
    menu.actions()[-1].trigger()
    qtbot.waitUntil(lambda: not desk.drafts.quotes(customer.id))
    toast = toast_of(window, qtbot)
    qtbot.waitUntil(lambda: window.workspace.tasks.is_idle)
    undo_of(toast).click()
    qtbot.waitUntil(lambda: [kept for kept, _ in desk.drafts.quotes(customer.id)] == [draft])
