"""A quote that two people revised: never merged, decided as a whole, each way with its money."""

from dataclasses import replace
from decimal import Decimal

import pytest
from pytestqt.qtbot import QtBot

from app.domain.commands.commands import ReviseQuote
from app.domain.commands.specs import apply
from app.domain.document import Kind
from app.domain.quote.quote import Quote, QuoteStatus
from app.services.attention.quote_conflict import Decision, read_conflict
from app.services.desk.desk import Desk
from app.ui.application.main_window import MainWindow
from tests.support.answers import contradict
from tests.support.attention_driver import AttentionDriver
from tests.support.caches import fed, page


@pytest.fixture
def begun(desk: Desk) -> Quote:
    """An open quote of one revision, as both of them found it."""
    today = desk.clock.today()
    found = (each for each in desk.store.load_all(Kind.QUOTE) if isinstance(each, Quote))
    return next(
        each
        for each in found
        if each.status_on(today) is QuoteStatus.OPEN and not each.earlier and each.terms.start_date > today
    )


@pytest.fixture
def portals(desk: Desk, begun: Quote) -> Quote:
    """The portal's second revision of it, with a discount."""
    terms = replace(begun.terms, discount_percent=Decimal(3))
    pricing = desk.offers.pricing(begun.customer_id, terms, begun.created_on)
    totals = pricing.price(terms).agreed
    revised = apply(begun, ReviseQuote(terms, totals, desk.clock.now()))
    assert isinstance(revised, Quote)
    return revised


@pytest.fixture
def op_id(desk: Desk, begun: Quote, portals: Quote) -> str:
    """The rep's revision with 12 licences more on each line, which comes too late."""
    lines = tuple(replace(line, quantity=line.quantity + 12) for line in begun.terms.lines)
    desk.quotes.revise(begun.id, replace(begun.terms, lines=lines))
    op_id = contradict(desk, code="version-mismatch")
    desk.store.apply_page(page([fed(portals, 9_000, 2)], head=9_000))
    return op_id


def test_each_way_says_what_it_comes_to(
    window: MainWindow, desk: Desk, qtbot: QtBot, op_id: str, portals: Quote
) -> None:
    driver = AttentionDriver(window, qtbot)
    card = driver.card(op_id)
    formats = desk.words.formats
    conflict = read_conflict(desk.quote_services, card.item)
    discard, revise, _ = conflict.outcomes
    assert discard.monthly == portals.totals.monthly_net
    assert revise.monthly is not None
    described = driver.button(card, Decision.REVISE.value).accessibleDescription()
    assert formats.money(revise.monthly) in described
    assert formats.signed(revise.monthly - portals.totals.monthly_net) in described
    assert "inchangé" in driver.button(card, Decision.DISCARD.value).accessibleDescription()


def test_the_table_has_only_what_is_subscribed_or_differs(
    desk: Desk, op_id: str, begun: Quote, portals: Quote
) -> None:
    (item,) = desk.queries.attention()
    assert item.op_id == op_id
    conflict = read_conflict(desk.quote_services, item)
    discount = next(row for row in conflict.rows if row.name == "Remise du devis")
    percent = desk.words.formats.percent
    assert (discount.start, discount.mine, discount.portals) == (
        percent(begun.terms.discount_percent),
        percent(begun.terms.discount_percent),
        percent(Decimal(3)),
    )
    assert "Engagement" not in {row.name for row in conflict.rows}
    assert conflict.monthly[0] == begun.totals.monthly_net
    assert conflict.monthly[2] == portals.totals.monthly_net


def test_discarding_leaves_the_portals_quote(
    window: MainWindow, desk: Desk, qtbot: QtBot, op_id: str, portals: Quote
) -> None:
    driver = AttentionDriver(window, qtbot)
    card = driver.card(op_id)
    driver.button(card, Decision.DISCARD.value).click()
    assert driver.button(card, "decide").text() == "Garder celle du portail"
    driver.press(card, "decide")
    driver.wait_for(0)
    assert desk.quotes.get(portals.id) == portals
    assert desk.queries.outbox() == ()


def test_a_revision_puts_the_reps_terms_on_top_of_the_portals(
    window: MainWindow, desk: Desk, qtbot: QtBot, op_id: str, begun: Quote, portals: Quote
) -> None:
    driver = AttentionDriver(window, qtbot)
    card = driver.card(op_id)
    assert driver.button(card, Decision.REVISE.value).isChecked()
    driver.press(card, "decide")
    driver.wait_for(0)
    revised = desk.quotes.get(begun.id)
    assert revised.revision == 3
    assert revised.terms.lines[0].quantity == begun.terms.lines[0].quantity + 12
    assert revised.earlier[-1].terms == portals.terms


def test_a_new_quote_leaves_the_portals_open(
    window: MainWindow, desk: Desk, qtbot: QtBot, op_id: str, begun: Quote, portals: Quote
) -> None:
    before = {row.id for row in desk.queries.quotes_of(begun.customer_id)}
    driver = AttentionDriver(window, qtbot)
    card = driver.card(op_id)
    driver.button(card, Decision.SAVE_AS_NEW.value).click()
    driver.press(card, "decide")
    driver.wait_for(0)
    assert desk.quotes.get(portals.id) == portals
    (new,) = (row for row in desk.queries.quotes_of(begun.customer_id) if row.id not in before)
    assert new.status is QuoteStatus.OPEN


def test_what_cannot_be_done_any_more_is_not_offered(
    window: MainWindow, desk: Desk, qtbot: QtBot, op_id: str, portals: Quote
) -> None:
    validated = replace(portals, status=QuoteStatus.VALIDATED, contract_number="C-2026-0042")
    desk.store.apply_page(page([fed(validated, 9_001, 3)], head=9_001))
    driver = AttentionDriver(window, qtbot)
    assert driver.names(driver.card(op_id)) == ["discard", "open_quote", "requote"]
