"""Going to a page notes what it shows, for the list of what was opened last."""

from pytestqt.qtbot import QtBot

from app.services.desk.desk import Desk
from app.services.drafts.drafts import QuoteDraft
from app.services.queries.quote_list import QuoteFilter
from app.services.queries.rows import QuoteRow
from app.ui.application.main_window import MainWindow
from app.ui.workspace import places


def test_a_file_a_paper_and_an_offer_that_is_written_are_noted(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    quotes = [row for row in desk.queries.quotes(QuoteFilter()).page(0, 60) if isinstance(row, QuoteRow)]
    first, second = quotes[:2]
    third = next(row for row in quotes if row.customer_id != first.customer_id)
    new = QuoteDraft(desk.drafts.new_id(), third.customer_id, desk.quotes.get(third.id).terms)
    revision = QuoteDraft(desk.drafts.new_id(), second.customer_id, new.terms, quote_id=second.id)
    for draft in (new, revision):
        desk.drafts.save_quote(draft)
    for place in (
        places.CustomerFile(first.customer_id),
        places.ReadQuote(first.id),
        places.EditOffer(new.id),
        places.EditOffer(revision.id),
        places.Quotes(),
    ):
        window.workspace.router.go(place)
        qtbot.waitUntil(lambda: window.workspace.tasks.is_idle)
    assert [row.id for row in desk.recents.customers(9)] == [third.customer_id, first.customer_id]
    assert [row.id for row in desk.recents.quotes(9)] == [second.id, first.id]
