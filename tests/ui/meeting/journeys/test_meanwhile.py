"""What happens to an offer while it lies on the table: the rep hears of it, the customer is shown nothing."""

from dataclasses import replace

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from app.domain.change.change_order import ChangeOrder, ChangeOrderStatus
from app.domain.quote.quote import Quote, QuoteStatus
from app.services.change_orders.change_checks import Consent
from app.services.desk.desk import Desk
from app.services.drafts.drafts import QuoteDraft
from app.ui.application.main_window import MainWindow
from app.ui.workspace import places
from portal.demo.embedded import EmbeddedPortal
from tests.support.attention_driver import AttentionDriver
from tests.support.clocks import FixedClock
from tests.support.customer_pages import Browser
from tests.support.desk import customer_named
from tests.support.meeting_driver import LEFT, MeetingDriver, change_draft, part
from tests.support.turns import in_turn
from tests.ui.days.test_partner_days import look_at_day
from tests.ui.quotes.offer_pages import CUSTOMER, DRAFT, pictured_terms

HOLDS = "Groupe Valmondois"


@pytest.fixture
def quoted(desk: Desk, other: Desk) -> Quote:
    """An open quote that both desks know, and the draft of a meeting about it."""
    customer = customer_named(desk, CUSTOMER)
    quote = desk.quotes.create(customer.id, pictured_terms(desk, customer.id))
    in_turn(desk, other)
    known = desk.quotes.get(quote.id)
    desk.drafts.save_quote(QuoteDraft(DRAFT, customer.id, known.terms, known.id))
    return known


def test_a_colleagues_revision_while_it_is_signed_leaves_one_sentence_and_is_gone_on_from(
    meeting: MeetingDriver, desk: Desk, other: Desk, quoted: Quote, qtbot: QtBot
) -> None:
    meeting.open(DRAFT)
    step = meeting.ask_to_accept()
    meeting.sign()
    lines = tuple(replace(each, quantity=each.quantity + 5) for each in quoted.terms.lines)
    other.quotes.revise(quoted.id, replace(quoted.terms, lines=lines))
    in_turn(other, desk)

    qtbot.waitUntil(lambda: bool(meeting.answer))
    assert meeting.answer == "Cette offre ne peut plus être acceptée telle qu’elle est montrée."
    assert (step.bar.accept.isVisible(), meeting.windows) == (False, 2)
    assert "révisé" in meeting.trouble
    QTest.mouseClick(step.bar.back, LEFT)
    assert not part(meeting.customers, QAbstractButton, "meeting_accept").isVisible()
    meeting.take_way_on()
    assert meeting.trouble == ""
    meeting.ask_to_accept()
    meeting.sign()
    meeting.accept()
    in_turn(desk, other)

    sold = other.quotes.get(quoted.id)
    assert (sold.status, sold.revision) == (QuoteStatus.VALIDATED, 2)
    assert [each.quantity for each in sold.terms.lines] == [each.quantity for each in lines]


@pytest.mark.parametrize("who", ["colleague", "customer"])
def test_what_is_sold_elsewhere_meanwhile_cannot_be_signed_and_nothing_is_lost(
    meeting: MeetingDriver,
    desk: Desk,
    other: Desk,
    quoted: Quote,
    window: MainWindow,
    portal: EmbeddedPortal,
    qtbot: QtBot,
    who: str,
) -> None:
    if who == "customer":
        desk.online_offers.share(quoted)
        in_turn(desk, desk)
    meeting.open(DRAFT)
    meeting.one_more()
    if who == "customer":
        _accept_online(desk, quoted)
    else:
        other.quotes.validate(quoted.id, "Paul Martin")
    in_turn(other, desk)

    qtbot.waitUntil(lambda: "n’est plus ouvert" in meeting.trouble)
    assert not part(meeting.customers, QAbstractButton, "meeting_accept").isVisible()
    assert meeting.windows == 2
    meeting.leave_customer()
    QTest.mouseClick(part(meeting.page, QAbstractButton, "meeting_leave"), LEFT)
    meeting.choose("leave_draft")
    assert not isinstance(window.workspace.router.place, places.Meet)
    assert desk.drafts.quote(DRAFT).terms.lines[0].quantity == quoted.terms.lines[0].quantity + 1
    assert desk.queries.attention() == ()


def test_midnight_of_the_last_day_takes_the_agreement_away(
    meeting: MeetingDriver, desk: Desk, quoted: Quote, clock: FixedClock, qtbot: QtBot, window: MainWindow
) -> None:
    meeting.open(DRAFT)
    meeting.ask_to_accept()
    meeting.sign()
    clock.advance(days=(quoted.expires_on - desk.clock.today()).days + 1)
    look_at_day(window, qtbot)

    assert meeting.answer
    assert not meeting.step.bar.accept.isVisible()
    assert "expiré" in meeting.trouble.lower()


def test_a_contract_that_a_colleague_changed_meanwhile_is_gone_on_from(
    meeting: MeetingDriver, desk: Desk, other: Desk, clock: FixedClock, qtbot: QtBot, window: MainWindow
) -> None:
    meeting.open(change_draft(desk, HOLDS), is_change=True)
    meeting.one_more()
    meeting.ask_to_accept()
    meeting.sign()
    _place_order(other, 690)
    in_turn(other, desk)

    qtbot.waitUntil(lambda: bool(meeting.answer))
    assert not meeting.step.bar.accept.isVisible()
    assert "C-2024-0062" in meeting.trouble
    QTest.mouseClick(meeting.step.bar.back, LEFT)
    meeting.take_way_on()
    assert meeting.trouble == ""
    meeting.ask_to_accept()
    meeting.sign()
    for _ in range(3):
        # Past the end of the term, which goes on; whoever never exchanges is signed out.
        clock.advance(days=34)
        in_turn(desk, other)
    look_at_day(window, qtbot)
    assert meeting.answer
    assert meeting.trouble
    QTest.mouseClick(meeting.step.bar.back, LEFT)
    meeting.take_way_on()
    meeting.ask_to_accept()
    meeting.sign()
    meeting.accept()
    in_turn(desk, other)

    assert desk.queries.attention() == ()
    (order,) = _signed_orders(other)
    assert order.status is ChangeOrderStatus.SUBMITTED
    assert {each.quantity for each in order.terms.lines} == {683}
    assert desk.queries.attention() == ()


@pytest.mark.parametrize("late", [29, 31])
def test_a_yes_in_time_is_honoured_late_and_re_quoted_with_one_click_when_too_late(
    meeting: MeetingDriver,
    desk: Desk,
    quoted: Quote,
    clock: FixedClock,
    window: MainWindow,
    qtbot: QtBot,
    late: int,
) -> None:
    clock.advance(days=(quoted.expires_on - desk.clock.today()).days)
    meeting.have_signed(DRAFT, more=0)
    clock.advance(days=late)
    in_turn(desk, desk)
    if late > 30:
        _re_quote(AttentionDriver(window, qtbot), desk, quoted)
        return

    assert desk.quotes.get(quoted.id).status is QuoteStatus.VALIDATED
    (row,) = (each for each in desk.queries.quotes_of(quoted.customer_id) if each.id == quoted.id)
    assert row.is_accepted_offline


def _accept_online(desk: Desk, quoted: Quote) -> None:
    offer = desk.online_offers.find(quoted.id)
    assert offer is not None
    browser = Browser()
    page = browser.open(desk.online_offers.url(offer))
    browser.send(page, name="Élise Dupré", role="DSI", agreed="1")
    browser.session.close()


def _place_order(desk: Desk, total: int) -> None:
    """A colleague's order for the customer whose change is on the table."""
    contract = desk.queries.contracts(customer_named(desk, HOLDS).id)[0]
    draft = desk.change_services.builder.new_draft(contract.id)
    first, *others = draft.terms.lines
    terms = replace(draft.terms, lines=(replace(first, quantity=total), *others))
    desk.change_services.change_orders.place(replace(draft, terms=terms), Consent(True, True, None))


def _signed_orders(desk: Desk) -> list[ChangeOrder]:
    orders = desk.change_services.change_orders.of_customer(customer_named(desk, HOLDS).id)
    return [each for each in orders if each.submission is not None and each.submission.acceptance]


def _re_quote(attention: AttentionDriver, desk: Desk, quoted: Quote) -> None:
    """The signature came too late: it is said whose, and one click quotes anew."""
    (card,) = attention.cards
    assert attention.names(card)[-1] == "requote"
    assert "ne compte pas" in attention.reason(card)
    attention.press(card, "requote")
    assert desk.queries.attention() == ()
    anew = max(desk.queries.quotes_of(quoted.customer_id), key=lambda each: each.written_at)
    assert (anew.status, anew.created_on) == (QuoteStatus.OPEN, desk.clock.today())
