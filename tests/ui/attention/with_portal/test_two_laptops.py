"""Two people at the same thing, through the demo's real portal: the second one settles it in the window."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.customer.customer import Customer
from app.domain.customer.phone import to_phone
from app.domain.document import Kind
from app.domain.quote.quote import Quote, QuoteStatus
from app.services.desk.desk import Desk
from app.ui.application.main_window import MainWindow
from app.ui.theme import Scheme, apply_theme
from tests.support.attention_driver import AttentionDriver
from tests.support.turns import in_turn

MINE, THEIRS = to_phone("+33 2 40 00 12 18", "FR"), to_phone("+33 2 40 00 47 00", "FR")


def open_quote(desk: Desk) -> Quote:
    """A quote that can be validated."""
    found = (each for each in desk.store.load_all(Kind.QUOTE) if isinstance(each, Quote))
    return next(
        each
        for each in found
        if each.status_on(desk.clock.today()) is QuoteStatus.OPEN
        and not desk.quotes.pricing(each).approval_reasons(desk.quotes.pricing(each).price(each.terms))
    )


def test_whoever_validates_second_learns_the_contract_and_takes_note(
    desk: Desk, other: Desk, window: MainWindow, qtbot: QtBot
) -> None:
    quote = open_quote(desk)
    desk.quotes.validate(quote.id, "Paul Martin")
    other.quotes.validate(quote.id, "Paul Martin")
    in_turn(other, desk)
    number = other.quotes.get(quote.id).contract_number

    driver = AttentionDriver(window, qtbot)
    (card,) = driver.cards
    assert card.is_open
    assert number
    assert number in driver.reason(card)
    driver.press(card, "discard")
    driver.wait_for(0)
    in_turn(desk)
    assert desk.quotes.get(quote.id).contract_number == number
    assert desk.queries.outbox() == ()


@pytest.mark.parametrize("choice", ["mine", "theirs"])
def test_the_same_phone_changed_by_both_is_as_the_second_one_chooses(
    desk: Desk, other: Desk, window: MainWindow, qtbot: QtBot, choice: str
) -> None:
    before = next(each for each in desk.store.load_all(Kind.CUSTOMER) if isinstance(each, Customer))
    desk.customers.update(before, replace(before, phone=MINE))
    other.customers.update(before, replace(before, phone=THEIRS))
    in_turn(other, desk)

    driver = AttentionDriver(window, qtbot)
    (card,) = driver.cards
    assert other.account.name in " ".join(driver.texts(card))
    driver.button(card, f"{choice}:phone").click()
    driver.press(card, "apply")
    driver.wait_for(0)
    in_turn(desk, other)
    wanted = MINE if choice == "mine" else THEIRS
    assert desk.customers.get(before.id).phone == wanted
    assert other.customers.get(before.id).phone == wanted
    assert desk.queries.attention() == ()


def test_the_window_follows_what_the_exchange_brings(
    desk: Desk, other: Desk, window: MainWindow, qtbot: QtBot, qapp: QApplication
) -> None:
    apply_theme(qapp, Scheme.DARK)
    driver = AttentionDriver(window, qtbot)
    assert driver.cards == ()
    quote = open_quote(desk)
    other.quotes.validate(quote.id, "Paul Martin")
    desk.quotes.validate(quote.id, "Paul Martin")
    in_turn(other, desk)
    driver.wait_for(1)
