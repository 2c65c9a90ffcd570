"""The profile of a customer in the window: typed, kept, saved, and told when somebody else was there."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from app.domain.customer.customer import Customer, Phone
from app.services.desk import Desk
from app.services.drafts.drafts import DraftKind
from app.ui.application.main_window import MainWindow
from app.ui.customer_file.page import CustomerFilePage
from app.ui.widgets.banner import Banner
from app.ui.widgets.label import Label
from app.ui.widgets.select import Select
from app.ui.workspace import places
from tests.support.caches import fed, page
from tests.support.desk import customer_named, demo_desk
from tests.support.profile_hand import ProfileHand
from tests.support.toasts import toast_of, undo_of

NAME = "Maison Corbière"


@pytest.fixture
def customer(desk: Desk) -> Customer:
    return customer_named(desk, NAME)


@pytest.fixture
def hand(window: MainWindow, qtbot: QtBot, customer: Customer) -> ProfileHand:
    return ProfileHand(window, qtbot, customer.id)


def test_save_is_there_only_when_something_changed(hand: ProfileHand, customer: Customer) -> None:
    assert not hand.is_there("save_profile")
    hand.type("address.city", "Pessac")
    assert hand.is_there("save_profile")
    hand.type("address.city", customer.address.city)
    assert not hand.is_there("save_profile")


def test_what_is_saved_is_queued_and_shown(hand: ProfileHand, desk: Desk, customer: Customer) -> None:
    hand.type("address.city", "Pessac")
    hand.type("website", "corbiere.example")
    hand.press("save_profile")
    saved = desk.customers.get(customer.id)
    assert (saved.address.city, saved.website) == ("Pessac", "corbiere.example")
    assert len(desk.queries.outbox()) == 1
    assert not hand.is_there("save_profile")
    assert not list(desk.drafts.kept(DraftKind.PROFILE))


def test_the_keyboard_saves(hand: ProfileHand, desk: Desk, customer: Customer) -> None:
    hand.type("address.city", "Pessac")
    QTest.keyClick(hand.find("address.city"), Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    hand.settle()
    assert desk.customers.get(customer.id).address.city == "Pessac"


def test_a_problem_stands_at_its_field_and_nothing_is_saved(
    hand: ProfileHand, desk: Desk, customer: Customer
) -> None:
    hand.type("identity.name", " ")
    hand.press("save_profile")
    assert hand.problem("identity.name")
    assert desk.customers.get(customer.id) == customer
    assert hand.find("identity.name").hasFocus()


def test_what_was_typed_is_there_after_leaving_the_page(
    hand: ProfileHand, desk: Desk, customer: Customer
) -> None:
    hand.type("address.city", "Pess")
    hand.window.workspace.router.go(places.Customers())
    hand.settle()
    hand.open()
    assert hand.text("address.city") == "Pess"
    assert hand.is_there("save_profile")
    assert desk.customers.get(customer.id) == customer


def test_discarding_can_be_undone(hand: ProfileHand, customer: Customer, qtbot: QtBot) -> None:
    hand.type("address.city", "Pessac")
    hand.press("discard_profile")
    assert hand.text("address.city") == customer.address.city
    undo_of(toast_of(hand.window, qtbot)).click()
    hand.settle()
    assert hand.text("address.city") == "Pessac"


def test_a_contact_comes_and_goes(hand: ProfileHand, desk: Desk, customer: Customer) -> None:
    before = len(customer.contacts)
    hand.press("add_contact")
    path = f"contacts.{before}"
    hand.type(f"{path}.name.last", "Bacquet")
    hand.type(f"{path}.email", "ines.bacquet@maison-corbiere.fr")
    hand.press("save_profile")
    saved = desk.customers.get(customer.id)
    assert [each.name.last for each in saved.contacts][-1] == "Bacquet"
    hand.press(f"{path}.remove")
    hand.press("save_profile")
    assert len(desk.customers.get(customer.id).contacts) == before


def arrives(desk: Desk, customer: Customer) -> None:
    """The exchange brings ``customer`` as somebody else made it."""
    desk.store.apply_page(page([fed(customer, 9_000, 2)], head=9_000))


def test_somebody_elses_change_shows_at_once_where_nothing_was_typed(
    hand: ProfileHand, desk: Desk, customer: Customer, qtbot: QtBot
) -> None:
    arrives(desk, replace(customer, website="https://theirs.example"))
    qtbot.waitUntil(lambda: hand.text("website") == "https://theirs.example")


def test_the_same_field_changed_elsewhere_is_told_and_reloaded_when_asked(
    hand: ProfileHand, desk: Desk, customer: Customer, qtbot: QtBot
) -> None:
    hand.type("phone", "+33 2 40 00 12 18")
    hand.type("address.city", "Pessac")
    arrives(desk, replace(customer, phone=Phone("+33", "240004700")))
    qtbot.waitUntil(lambda: hand.is_there("changed_elsewhere"))
    assert hand.text("phone") == "+33 2 40 00 12 18"
    notice = hand.find("changed_elsewhere")
    assert isinstance(notice, Banner)
    notice.action_triggered.emit()
    hand.settle()
    assert hand.text("phone") == "+33 2 40 00 47 00"
    assert hand.text("address.city") == "Pessac"
    hand.press("save_profile")
    assert desk.customers.get(customer.id).address.city == "Pessac"


def test_another_field_changed_elsewhere_does_not_disturb(
    hand: ProfileHand, desk: Desk, customer: Customer
) -> None:
    hand.type("address.city", "Pessac")
    arrives(desk, replace(customer, website="https://theirs.example"))
    hand.press("save_profile")
    saved = desk.customers.get(customer.id)
    assert (saved.address.city, saved.website) == ("Pessac", "https://theirs.example")


@pytest.fixture
def viewer(tmp_path: Path) -> Iterator[Desk]:
    desk = demo_desk(tmp_path / "viewer", who="viewer")
    yield desk
    desk.close()


def test_who_reads_only_sees_the_facts_and_no_field(viewer: Desk, qtbot: QtBot) -> None:
    window = MainWindow(viewer)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    window.workspace.router.go(places.CustomerFile(customer_named(viewer, NAME).id, "profile"))
    assert isinstance(window.page, CustomerFilePage)
    assert not window.page.findChildren(QLineEdit)
    assert any("Bordeaux" in each.text() for each in window.page.findChildren(Label))
    qtbot.waitUntil(lambda: window.workspace.tasks.is_idle)
    window.close()


def test_another_country_and_back_leaves_nothing_to_save(hand: ProfileHand, customer: Customer) -> None:
    def choose(country: str) -> None:
        box = hand.find("address.country")
        assert isinstance(box, Select)
        box.set_value(country)
        box.activated.emit(box.currentIndex())
        hand.settle()

    choose("US")
    assert hand.is_there("save_profile")
    assert hand.is_there("address.region")
    assert not hand.is_there("identity.vat_number")
    hand.type("identity.registration_number", "91-1144442")
    choose(customer.address.country)
    assert hand.text("address.city") == customer.address.city
    assert not hand.is_there("address.region")
    assert not hand.is_there("save_profile")
