"""Two laptops at the same customer, through the portal: merged, or asked about group by group."""

from dataclasses import replace
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from app.domain.customer.customer import BillingProfile, Customer, LifecycleStatus
from app.domain.customer.phone import to_phone
from app.domain.document import Kind
from app.services.desk.desk import Desk
from app.services.queries.rows import SyncMark
from app.ui.application.main_window import MainWindow
from portal.demo.embedded import EmbeddedPortal
from tests.support.attention_driver import AttentionDriver
from tests.support.turns import in_turn

MINE, THEIRS = to_phone("+33 2 40 00 12 18", "FR"), to_phone("+33 2 40 00 47 00", "FR")
THEIRS_AGAIN = to_phone("+33 2 40 00 99 99", "FR")


def some_customer(desk: Desk, status: LifecycleStatus | None = None) -> Customer:
    """A customer of the demo with a contact."""
    found = (each for each in desk.store.load_all(Kind.CUSTOMER) if isinstance(each, Customer))
    return next(each for each in found if each.contacts and status in (None, each.status))


def edit(desk: Desk, before: Customer, **values: Any) -> None:
    """Save other values of a customer, as the rep of ``desk`` saw it."""
    desk.customers.update(before, replace(before, **values))


def test_different_fields_are_merged_without_a_word(
    desk: Desk, other: Desk, window: MainWindow, qtbot: QtBot
) -> None:
    before = some_customer(desk)
    address = replace(before.address, line1="3 quai de la Fosse")
    edit(desk, before, phone=MINE)
    edit(other, before, website="ailleurs.example", address=address)
    in_turn(other, desk, other)
    for each in (desk, other):
        merged = each.customers.get(before.id)
        assert (merged.phone, merged.website, merged.address) == (MINE, "ailleurs.example", address)
        assert each.queries.attention() == ()
    assert AttentionDriver(window, qtbot).cards == ()


def test_five_groups_are_decided_one_by_one_and_the_losers_stay_in_the_log(
    desk: Desk, other: Desk, window: MainWindow, qtbot: QtBot
) -> None:
    before = some_customer(desk)
    contact = before.contacts[0]

    def values(whose: str, phone: str) -> dict[str, Any]:
        address = replace(before.address, line1=f"1 rue {whose}")
        return {
            "identity": replace(before.identity, name=f"Société {whose}"),
            "address": address,
            "billing": BillingProfile(f"Siège {whose}", "Comptabilité", address),
            "contacts": (replace(contact, email=f"{whose}@contact.example"), *before.contacts[1:]),
            "phone": to_phone(phone, "FR"),
        }

    mine, theirs = values("mienne", "+33 2 40 00 12 18"), values("leur", "+33 2 40 00 47 00")
    edit(other, before, **theirs)
    edit(desk, before, **mine)
    in_turn(other, desk)
    driver = AttentionDriver(window, qtbot)
    (card,) = driver.cards
    assert "5" in driver.reason(card)
    texts = driver.texts(card)
    assert {"Adresse", "Téléphone", "Profil de facturation"} <= set(texts)
    for group in ("address", f"contacts.{contact.id}"):
        driver.button(card, f"mine:{group}").click()
    driver.press(card, "apply")
    driver.wait_for(0)
    in_turn(desk, other)
    for each in (desk, other):
        now = each.customers.get(before.id)
        assert now.address == mine["address"]
        assert now.contacts == mine["contacts"]
        assert (now.identity, now.billing, now.phone) == (
            theirs["identity"],
            theirs["billing"],
            theirs["phone"],
        )
    lost = [each for each in desk.online.history(before.id).events if each.outcome == "conflict"]
    assert {each.field: each.new for each in lost[0].changes}["phone"] == MINE


def test_a_conflict_is_decided_offline_and_sent_when_there_is_a_network(
    desk: Desk, other: Desk, portal: EmbeddedPortal, window: MainWindow, qtbot: QtBot
) -> None:
    before = some_customer(desk)
    edit(other, before, phone=THEIRS)
    edit(desk, before, phone=MINE)
    in_turn(other, desk)
    portal.stop()
    driver = AttentionDriver(window, qtbot)
    (card,) = driver.cards
    driver.button(card, "mine:phone").click()
    driver.press(card, "apply")
    driver.wait_for(0)
    assert desk.customers.get(before.id).phone == MINE
    assert desk.queries.customer_rows([before.id])[before.id].mark is SyncMark.QUEUED
    portal.start()
    in_turn(desk, other)
    assert other.customers.get(before.id).phone == MINE


def test_a_value_that_changes_once_more_while_one_decides_is_never_overwritten_unseen(
    desk: Desk, other: Desk, window: MainWindow, qtbot: QtBot
) -> None:
    before = some_customer(desk)
    edit(other, before, phone=THEIRS)
    edit(desk, before, phone=MINE)
    in_turn(other, desk)
    driver = AttentionDriver(window, qtbot)
    (card,) = driver.cards
    edit(other, other.customers.get(before.id), phone=THEIRS_AGAIN)
    in_turn(other)
    driver.button(card, "mine:phone").click()
    driver.press(card, "apply")
    driver.wait_for(0)
    in_turn(desk)
    driver.wait_for(1)
    (again,) = driver.cards
    again.set_open(True)
    assert driver.button(again, "theirs:phone").text() == "+33 2 40 00 99 99"
    assert driver.button(again, "mine:phone").text() == "+33 2 40 00 12 18"
    assert other.customers.get(before.id).phone == THEIRS_AGAIN
    driver.button(again, "mine:phone").click()
    driver.press(again, "apply")
    driver.wait_for(0)
    in_turn(desk, other)
    assert other.customers.get(before.id).phone == MINE


@pytest.mark.parametrize("choice", ["mine", "theirs"])
@pytest.mark.parametrize("is_removed_here", [True, False])
def test_a_contact_removed_on_one_side_and_edited_on_the_other_is_asked_about(
    desk: Desk, other: Desk, window: MainWindow, qtbot: QtBot, choice: str, is_removed_here: bool
) -> None:
    found = (each for each in desk.store.load_all(Kind.CUSTOMER) if isinstance(each, Customer))
    before = next(each for each in found if len(each.contacts) > 1)
    gone = before.contacts[-1]
    without, edited = before.contacts[:-1], replace(gone, job_title="Directrice")
    changed = (*without, edited)
    edit(desk, before, contacts=without if is_removed_here else changed)
    edit(other, before, contacts=changed if is_removed_here else without)
    in_turn(other, desk)
    driver = AttentionDriver(window, qtbot)
    (card,) = driver.cards
    whose = "mine" if is_removed_here else "theirs"
    assert driver.button(card, f"{whose}:contacts.{gone.id}").text() == desk.words.translate(
        "attention", "no such contact"
    )
    driver.button(card, f"{choice}:contacts.{gone.id}").click()
    driver.press(card, "apply")
    driver.wait_for(0)
    in_turn(desk, other)
    is_gone = is_removed_here == (choice == "mine")
    for each in (desk, other):
        now = {contact.id: contact for contact in each.customers.get(before.id).contacts}
        assert now.get(gone.id) == (None if is_gone else edited)
        assert each.queries.attention() == ()


def test_a_customer_marked_lost_meanwhile_stays_lost_whatever_is_chosen(
    desk: Desk, other: Desk, window: MainWindow, qtbot: QtBot
) -> None:
    before = some_customer(desk, LifecycleStatus.PROSPECT)
    reason = next(each for each in other.catalogue.lost_reasons() if not each.needs_text)
    edit(other, before, phone=THEIRS)
    other.customer_transitions.lose([before.id], reason.id)
    edit(desk, before, phone=MINE)
    in_turn(other, desk)
    driver = AttentionDriver(window, qtbot)
    (card,) = driver.cards
    driver.button(card, "mine:phone").click()
    driver.press(card, "apply")
    driver.wait_for(0)
    in_turn(desk, other)
    now = other.customers.get(before.id)
    assert (now.phone, now.status) == (MINE, LifecycleStatus.LOST)


def test_what_is_put_off_stays_and_the_portals_value_stands_until_then(
    desk: Desk, other: Desk, window: MainWindow, qtbot: QtBot
) -> None:
    before = some_customer(desk)
    edit(other, before, phone=THEIRS)
    edit(desk, before, phone=MINE)
    in_turn(other, desk)
    driver = AttentionDriver(window, qtbot)
    driver.press(driver.cards[0], "later")
    assert not driver.cards[0].is_open
    assert desk.customers.get(before.id).phone == THEIRS
    in_turn(desk)
    assert len(desk.queries.attention()) == 1
    (card,) = AttentionDriver(window, qtbot).cards
    card.set_open(True)
    assert driver.button(card, "mine:phone").text() == "+33 2 40 00 12 18"
