"""Two clicks where one was meant: nothing is made twice."""

from dataclasses import replace
from datetime import timedelta

from pytestqt.qtbot import QtBot

from app.domain.quote.quote import QuoteStatus
from app.services.queries.quote_list import QuoteFilter
from app.ui.actions.quote_actions import QuoteActions
from app.ui.actions.start_quote import start_offer
from app.ui.application.main_window import MainWindow
from tests.support.desk import customer_named


def idle(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: window.workspace.tasks.is_idle)


def test_a_new_quote_asked_for_twice_is_one_draft(window: MainWindow, qtbot: QtBot) -> None:
    desk = window.workspace.services
    customer = customer_named(desk, "Maison Corbière")
    for _ in range(2):
        start_offer(window.workspace, customer.id)
    idle(window, qtbot)
    assert len(desk.drafts.quotes(customer.id)) == 1


def test_a_draft_that_was_written_on_is_not_taken_for_a_new_one(window: MainWindow, qtbot: QtBot) -> None:
    desk = window.workspace.services
    customer = customer_named(desk, "Maison Corbière")
    start_offer(window.workspace, customer.id)
    idle(window, qtbot)
    ((draft, _),) = desk.drafts.quotes(customer.id)
    later = draft.terms.start_date + timedelta(days=1)
    desk.drafts.save_quote(replace(draft, terms=replace(draft.terms, start_date=later)))
    start_offer(window.workspace, customer.id)
    idle(window, qtbot)
    assert len(desk.drafts.quotes(customer.id)) == 2


def test_requoting_twice_makes_one_quote(window: MainWindow, qtbot: QtBot) -> None:
    desk = window.workspace.services
    expired = desk.queries.quotes(QuoteFilter(status=QuoteStatus.EXPIRED)).page(0, 1)[0]
    before = desk.queries.quotes(QuoteFilter()).count
    actions = QuoteActions(window.workspace, window)
    for _ in range(2):
        actions.requote(expired.id)
    idle(window, qtbot)
    assert desk.queries.quotes(QuoteFilter()).count == before + 1
