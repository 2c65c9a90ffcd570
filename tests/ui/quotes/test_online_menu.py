"""The on-line link of a quote, from the menu of its row."""

from dataclasses import replace

from PySide6.QtGui import QAction
from pytestqt.qtbot import QtBot

from app.domain.commands.commands import ShareOffer
from app.domain.kind import Kind
from app.domain.online.online_offer import OnlineStatus
from app.domain.quote.quote import QuoteStatus
from app.services.queries.quote_list import QuoteFilter
from app.services.queries.rows import QuoteRow
from app.ui.actions.quote_actions import QuoteActions
from app.ui.application.main_window import MainWindow
from app.ui.labels.quote_cells import QuoteCells
from app.wire.protocol import Target
from tests.support import builders as b
from tests.support.online_links import LINK


def entries(window: MainWindow, row: QuoteRow) -> dict[str, QAction]:
    """The entries about the link, by their names."""
    menu = QuoteActions(window.workspace, window).menu_of(row, window)
    return {each.objectName(): each for each in menu.actions() if each.objectName().startswith("online_")}


def test_a_link_is_asked_for_and_waits_for_the_portal(window: MainWindow, qtbot: QtBot) -> None:
    services = window.workspace.services
    row = services.queries.quotes(QuoteFilter(status=QuoteStatus.OPEN)).page(0, 1)[0]
    entries(window, row)["online_share"].trigger()
    qtbot.waitUntil(lambda: services.online_offers.find(row.id) is not None)
    offer = services.online_offers.find(row.id)
    assert offer is not None
    assert (offer.status, services.online_offers.url(offer)) == (OnlineStatus.SHARED, "")
    found = entries(window, row)
    assert list(found) == ["online_copy", "online_revoke"]
    shown = services.queries.find_quote(row.id)
    assert shown is not None
    assert QuoteCells(window.workspace).status(shown).second.startswith("en ligne, ")
    found["online_revoke"].trigger()
    qtbot.waitUntil(lambda: list(entries(window, row)) == ["online_share"])
    revoked = services.queries.find_quote(row.id)
    assert revoked is not None
    assert QuoteCells(window.workspace).status(revoked).second == ""
    assert services.store.load(Kind.ONLINE_OFFER, row.id) == replace(offer, status=OnlineStatus.REVOKED)


def test_what_a_colleague_shared_is_shared_again_for_a_link_of_ones_own(
    window: MainWindow, qtbot: QtBot
) -> None:
    services = window.workspace.services
    row = services.queries.quotes(QuoteFilter(status=QuoteStatus.OPEN)).page(0, 1)[0]
    quote = services.quotes.get(row.id)
    colleagues = b.online_offer(quote, links=(LINK,))
    with services.store.write() as work:
        work.enqueue(ShareOffer(colleagues, LINK), Target(Kind.ONLINE_OFFER, quote.id))
    assert list(entries(window, row)) == ["online_share", "online_revoke"]
    entries(window, row)["online_share"].trigger()
    qtbot.waitUntil(lambda: list(entries(window, row)) == ["online_copy", "online_revoke"])
