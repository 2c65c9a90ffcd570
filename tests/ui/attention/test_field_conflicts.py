"""A customer changed in two places: the rep chooses group by group, when they like."""

from dataclasses import replace
from itertools import product

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.domain.customer.customer import Customer, PersonName, Phone
from app.domain.customer.merge import GroupConflict
from app.services.desk.desk import Desk
from app.ui.application.main_window import MainWindow
from app.ui.widgets.buttons import Button
from tests.support.answers import contradict
from tests.support.attention_driver import AttentionDriver
from tests.support.caches import fed, page
from tests.support.desk import customer_named

MINE, THEIRS = Phone("+33", "240001218"), Phone("+33", "240004700")


def focused() -> QWidget:
    """Where the keyboard is."""
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def conflict(desk: Desk, name: str = "Maison Corbière") -> tuple[str, Customer]:
    """Phone and website of a customer changed by both sides; gives the command and the portal's customer."""
    before = customer_named(desk, name)
    desk.customers.update(before, replace(before, phone=MINE, website="https://mine.example"))
    theirs = replace(before, phone=THEIRS, website="https://theirs.example")
    op_id = contradict(
        desk,
        GroupConflict("phone", before.phone, MINE, THEIRS),
        GroupConflict("website", before.website, "https://mine.example", "https://theirs.example"),
    )
    desk.store.apply_page(page([fed(theirs, 9_000, 2)], head=9_000))
    return op_id, theirs


def test_the_portals_values_are_chosen_at_the_start(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    op_id, _ = conflict(desk)
    driver = AttentionDriver(window, qtbot)
    card = driver.card(op_id)
    for group in ("phone", "website"):
        assert driver.button(card, f"theirs:{group}").isChecked()
        assert not driver.button(card, f"mine:{group}").isChecked()
    assert "2 éléments" in driver.reason(card)


def test_every_column_says_its_value_as_people_write_it(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    op_id, _ = conflict(desk)
    driver = AttentionDriver(window, qtbot)
    card = driver.card(op_id)
    assert driver.button(card, "mine:phone").text() == "+33 2 40 00 12 18"
    assert driver.button(card, "theirs:phone").text() == "+33 2 40 00 47 00"
    assert any(text.startswith("Sylvie Aubert, ") for text in driver.texts(card))
    assert "Téléphone" in driver.texts(card)


@pytest.mark.parametrize(("phone", "website"), [*product(("mine", "theirs"), repeat=2)])
def test_each_choice_stands_for_its_own_group(
    window: MainWindow, desk: Desk, qtbot: QtBot, phone: str, website: str
) -> None:
    op_id, theirs = conflict(desk)
    driver = AttentionDriver(window, qtbot)
    card = driver.card(op_id)
    driver.button(card, f"{phone}:phone").click()
    driver.button(card, f"{website}:website").click()
    driver.press(card, "apply")
    driver.wait_for(0)
    seen = desk.customers.get(theirs.id)
    assert seen.phone == (MINE if phone == "mine" else THEIRS)
    assert seen.website == f"https://{website}.example"
    queued = desk.queries.outbox()
    assert len(queued) == (0 if (phone, website) == ("theirs", "theirs") else 1)


def test_later_closes_the_card_and_keeps_the_choices(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    op_id, _ = conflict(desk)
    driver = AttentionDriver(window, qtbot)
    card = driver.card(op_id)
    driver.button(card, "mine:phone").click()
    driver.press(card, "later")
    assert not card.is_open
    assert [each.op_id for each in desk.queries.attention()] == [op_id]
    assert driver.button(driver.card(op_id), "mine:phone").isChecked()


def test_choices_stay_while_another_entry_comes(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    op_id, _ = conflict(desk)
    driver = AttentionDriver(window, qtbot)
    driver.button(driver.card(op_id), "mine:phone").click()
    conflict(desk, "Garage Tissot")
    driver.wait_for(2)
    assert driver.button(driver.card(op_id), "mine:phone").isChecked()


def test_only_the_card_with_the_keyboard_shows_a_primary_action(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    first, _ = conflict(desk)
    second, _ = conflict(desk, "Garage Tissot")
    driver = AttentionDriver(window, qtbot)

    def kinds() -> set[str]:
        buttons = {op_id: driver.button(driver.card(op_id), "apply") for op_id in (first, second)}
        return {id for id, each in buttons.items() if isinstance(each, Button) and each.kind() == "primary"}

    assert kinds() == {driver.cards[0].item.op_id}
    other = second if driver.cards[0].item.op_id == first else first
    driver.button(driver.card(other), "theirs:phone").setFocus(Qt.FocusReason.TabFocusReason)
    assert kinds() == {other}


def test_the_keyboard_alone_is_enough(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    op_id, theirs = conflict(desk)
    driver = AttentionDriver(window, qtbot)
    card = driver.card(op_id)
    card.focus_head()
    for _ in range(12):
        if focused() is driver.button(card, "apply"):
            break
        if focused() is driver.button(card, "theirs:phone"):
            QTest.keyClick(focused(), Qt.Key.Key_Left)
        QTest.keyClick(focused(), Qt.Key.Key_Tab)
    QTest.keyClick(focused(), Qt.Key.Key_Return)
    driver.wait_for(0)
    driver.settle()
    assert desk.customers.get(theirs.id).phone == MINE


def test_a_contact_is_named_by_its_role_and_may_have_gone(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    before = customer_named(desk, "Maison Corbière")
    contact = before.contacts[0]
    renamed = replace(contact, name=PersonName("Inès", "Bacquet"))
    desk.customers.update(before, replace(before, contacts=(renamed, *before.contacts[1:])))
    op_id = contradict(desk, GroupConflict(f"contacts.{contact.id}", contact, renamed, None))
    driver = AttentionDriver(window, qtbot)
    card = driver.card(op_id)
    assert "Contact principal" in driver.texts(card)
    assert driver.button(card, f"theirs:contacts.{contact.id}").text() == "pas de contact"
    assert driver.button(card, f"mine:contacts.{contact.id}").text().startswith("Inès Bacquet, ")
