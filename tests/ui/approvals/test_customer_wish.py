"""A customer asks for a change on the portal's page: *Attention* of the rep who shared the offer has it."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.domain.ids import CustomerId, QuoteId
from app.domain.online.online_offer import OnlineStatus
from app.domain.quote.quote import QuoteStatus
from app.services.desk.desk import Desk
from app.services.queries.quote_list import QuoteFilter
from app.ui.attention.wish_card import WishCard
from app.ui.workspace import places
from portal.demo.embedded import EmbeddedPortal
from tests.support.approval_driver import ApprovalDriver
from tests.support.customer_pages import Browser
from tests.support.turns import in_turn
from tests.support.windows import Show


@pytest.fixture
def browser() -> Iterator[Browser]:
    """The customer's."""
    browser = Browser()
    yield browser
    browser.session.close()


@pytest.fixture
def shared(desk: Desk) -> QuoteId:
    """A quote that its rep shared, and that the portal made the link of."""
    row = desk.queries.quotes(QuoteFilter(status=QuoteStatus.OPEN)).page(0, 1)[0]
    desk.online_offers.share(desk.quotes.get(row.id))
    in_turn(desk)
    return row.id


def ask(desk: Desk, portal: EmbeddedPortal, browser: Browser, id: QuoteId, comment: str) -> None:
    """The customer writes ``comment``, and the desk hears of it."""
    offer = desk.online_offers.find(id)
    assert offer is not None
    url = desk.online_offers.url(offer)
    assert url.startswith(portal.url)
    page = browser.open(url)
    browser.send(page, 1, name="Élise Dupré", role="DSI", comment=comment)
    in_turn(desk)


def cards_of(rep: ApprovalDriver) -> list[WishCard]:
    """The wishes in *Attention*."""
    return [each for each in rep.page.findChildren(WishCard) if not each.isHidden()]


def online_status(desk: Desk, id: QuoteId) -> str:
    """What lists say of the link of a quote."""
    row = desk.queries.find_quote(id)
    return row.online.status if row is not None and row.online is not None else ""


def counted(rep: ApprovalDriver) -> int:
    """What the navigation says that waits."""
    last = rep.button("go_attention").accessibleName().rpartition(", ")[2]
    return int(last) if last.isdigit() else 0


def test_a_wish_is_read_and_taken_off_the_list(
    desk: Desk, portal: EmbeddedPortal, browser: Browser, shared: QuoteId, show: Show, qtbot: QtBot
) -> None:
    rep = ApprovalDriver(show(desk), qtbot)
    rep.go(places.Attention())
    before = counted(rep)
    assert cards_of(rep) == []
    ask(desk, portal, browser, shared, "10 postes de plus")
    qtbot.waitUntil(lambda: len(cards_of(rep)) == 1)
    qtbot.waitUntil(lambda: counted(rep) == before + 1)
    (card,) = cards_of(rep)
    card.set_open(True)
    said = rep.texts(card)
    for each in ("“10 postes de plus”", "Élise Dupré, DSI", "révision 1", "Rien n’a été modifié"):
        assert each.strip("“”") in said
    rep.press(card, "wish_read")
    qtbot.waitUntil(lambda: cards_of(rep) == [])
    qtbot.waitUntil(lambda: counted(rep) == before)
    in_turn(desk)
    offer = desk.online_offers.find(shared)
    assert offer is not None
    assert offer.status is OnlineStatus.SHARED


def test_a_wish_leads_to_a_revision_and_another_wish_replaces_it(
    desk: Desk, portal: EmbeddedPortal, browser: Browser, shared: QuoteId, show: Show, qtbot: QtBot
) -> None:
    ask(desk, portal, browser, shared, "10 postes de plus")
    rep = ApprovalDriver(show(desk), qtbot)
    rep.go(places.Attention())
    ask(desk, portal, browser, shared, "12 postes")
    qtbot.waitUntil(lambda: [each.wish.comment for each in cards_of(rep)] == ["12 postes"])
    (card,) = cards_of(rep)
    card.set_open(True)
    rep.keys(card, Qt.Key.Key_Escape)
    assert not card.is_open
    card.set_open(True)
    rep.press(card, "wish_revise")
    qtbot.waitUntil(lambda: isinstance(rep.window.workspace.router.place, places.EditOffer))
    drafts = desk.drafts.quotes(CustomerId(card.wish.customer_id))
    assert shared in [draft.quote_id for draft, _ in drafts]


def test_nobody_else_is_asked(
    desk: Desk, manager: Desk, portal: EmbeddedPortal, browser: Browser, shared: QuoteId
) -> None:
    ask(desk, portal, browser, shared, "10 postes de plus")
    in_turn(manager)
    assert manager.online_offers.find(shared) is not None
    assert manager.queries.online.asked(manager.account.user_id) == ()
    (wish,) = desk.queries.online.asked(desk.account.user_id)
    assert (wish.name, wish.role, wish.revision > 0, wish.is_quote) == ("Élise Dupré", "DSI", True, True)


def test_who_looks_after_the_customer_is_asked_as_well_until_a_revision_answers(
    desk: Desk, manager: Desk, portal: EmbeddedPortal, browser: Browser
) -> None:
    mine = desk.queries.quotes(QuoteFilter(status=QuoteStatus.OPEN)).page(0, 100)
    id = next(each.id for each in mine if each.sales_rep == desk.account.name)
    in_turn(manager)
    quote = manager.quotes.get(id)
    manager.online_offers.share(quote)
    in_turn(manager)
    ask(manager, portal, browser, id, "10 postes de plus")
    in_turn(desk)
    for each in (desk, manager):
        assert [wish.id for wish in each.queries.online.asked(each.account.user_id)] == [id]
        assert online_status(each, id) == "change_asked"
    desk.quotes.revise(id, replace(quote.terms, customer_notes="10 postes de plus, comme convenu"))
    assert desk.queries.online.asked(desk.account.user_id) == ()
    in_turn(desk, manager)
    assert manager.queries.online.asked(manager.account.user_id) == ()
    assert online_status(manager, id) == "shared"
