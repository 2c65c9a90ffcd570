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
from app.services.desk.desk import Desk
from app.services.drafts.drafts import DraftKind
from app.ui.application.main_window import MainWindow
from app.ui.customer_file.page import CustomerFilePage
from app.ui.widgets.banner import Banner
from app.ui.widgets.choices import CheckBox
from app.ui.widgets.label import Label
from app.ui.widgets.select import Select
from app.ui.workspace import places
from tests.support import builders as b
from tests.support.caches import fed, page
from tests.support.desk import customer_named, demo_desk
from tests.support.profile_driver import ProfileDriver
from tests.support.toasts import toast_of, undo_of
from tests.support.windows import Show

NAME = "Maison Corbière"


@pytest.fixture
def customer(desk: Desk) -> Customer:
    return customer_named(desk, NAME)


@pytest.fixture
def driver(window: MainWindow, qtbot: QtBot, customer: Customer) -> ProfileDriver:
    return ProfileDriver(window, qtbot, customer.id)


def test_save_is_there_only_when_something_changed(driver: ProfileDriver, customer: Customer) -> None:
    assert not driver.is_there("save_profile")
    driver.type("address.city", "Pessac")
    assert driver.is_there("save_profile")
    driver.type("address.city", customer.address.city)
    assert not driver.is_there("save_profile")


def test_what_is_saved_is_queued_and_shown(driver: ProfileDriver, desk: Desk, customer: Customer) -> None:
    driver.type("address.city", "Pessac")
    driver.type("website", "corbiere.example")
    driver.press("save_profile")
    saved = desk.customers.get(customer.id)
    assert (saved.address.city, saved.website) == ("Pessac", "corbiere.example")
    assert len(desk.queries.outbox()) == 1
    assert not driver.is_there("save_profile")
    assert not list(desk.drafts.kept(DraftKind.PROFILE))


def test_the_keyboard_saves(driver: ProfileDriver, desk: Desk, customer: Customer) -> None:
    driver.type("address.city", "Pessac")
    QTest.keyClick(driver.find("address.city"), Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    driver.settle()
    assert desk.customers.get(customer.id).address.city == "Pessac"


def test_a_problem_stands_at_its_field_and_nothing_is_saved(
    driver: ProfileDriver, desk: Desk, customer: Customer
) -> None:
    driver.type("identity.name", " ")
    driver.press("save_profile")
    assert driver.problem("identity.name")
    assert desk.customers.get(customer.id) == customer
    assert driver.find("identity.name").hasFocus()


def test_what_was_typed_is_there_after_leaving_the_page(
    driver: ProfileDriver, desk: Desk, customer: Customer
) -> None:
    driver.type("address.city", "Pess")
    driver.window.workspace.router.go(places.Customers())
    driver.settle()
    driver.open()
    assert driver.text("address.city") == "Pess"
    assert driver.is_there("save_profile")
    assert desk.customers.get(customer.id) == customer


def test_discarding_can_be_undone(driver: ProfileDriver, customer: Customer, qtbot: QtBot) -> None:
    driver.type("address.city", "Pessac")
    driver.press("discard_profile")
    assert driver.text("address.city") == customer.address.city
    undo_of(toast_of(driver.window, qtbot)).click()
    driver.settle()
    assert driver.text("address.city") == "Pessac"


def test_a_contact_comes_and_goes(driver: ProfileDriver, desk: Desk, customer: Customer) -> None:
    before = len(customer.contacts)
    driver.press("add_contact")
    path = f"contacts.{before}"
    driver.type(f"{path}.name.last", "Bacquet")
    driver.type(f"{path}.email", "ines.bacquet@maison-corbiere.fr")
    driver.press("save_profile")
    saved = desk.customers.get(customer.id)
    assert [each.name.last for each in saved.contacts][-1] == "Bacquet"
    driver.press(f"{path}.remove")
    driver.press("save_profile")
    assert len(desk.customers.get(customer.id).contacts) == before


def arrives(desk: Desk, customer: Customer) -> None:
    """The exchange brings ``customer`` as somebody else made it."""
    desk.store.apply_page(page([fed(customer, 9_000, 2)], head=9_000))


def test_somebody_elses_change_shows_at_once_where_nothing_was_typed(
    driver: ProfileDriver, desk: Desk, customer: Customer, qtbot: QtBot
) -> None:
    arrives(desk, replace(customer, website="https://theirs.example"))
    qtbot.waitUntil(lambda: driver.text("website") == "https://theirs.example")


def test_the_same_field_changed_elsewhere_is_told_and_reloaded_when_asked(
    driver: ProfileDriver, desk: Desk, customer: Customer, qtbot: QtBot
) -> None:
    driver.type("phone", "+33 2 40 00 12 18")
    driver.type("address.city", "Pessac")
    arrives(desk, replace(customer, phone=Phone("+33", "240004700")))
    qtbot.waitUntil(lambda: driver.is_there("changed_elsewhere"))
    assert driver.text("phone") == "+33 2 40 00 12 18"
    notice = driver.find("changed_elsewhere")
    assert isinstance(notice, Banner)
    notice.action_triggered.emit()
    driver.settle()
    assert driver.text("phone") == "+33 2 40 00 47 00"
    assert driver.text("address.city") == "Pessac"
    driver.press("save_profile")
    assert desk.customers.get(customer.id).address.city == "Pessac"


def test_another_field_changed_elsewhere_does_not_disturb(
    driver: ProfileDriver, desk: Desk, customer: Customer
) -> None:
    driver.type("address.city", "Pessac")
    arrives(desk, replace(customer, website="https://theirs.example"))
    driver.press("save_profile")
    saved = desk.customers.get(customer.id)
    assert (saved.address.city, saved.website) == ("Pessac", "https://theirs.example")


@pytest.fixture
def viewer(tmp_path: Path) -> Iterator[Desk]:
    desk = demo_desk(tmp_path / "viewer", who="viewer")
    yield desk
    desk.close()


def test_who_reads_only_sees_the_facts_and_no_field(viewer: Desk, show: Show) -> None:
    window = show(viewer)
    window.workspace.router.go(places.CustomerFile(customer_named(viewer, NAME).id, "profile"))
    assert isinstance(window.page, CustomerFilePage)
    assert not window.page.findChildren(QLineEdit)
    assert any("Bordeaux" in each.text() for each in window.page.findChildren(Label))


def test_another_country_and_back_leaves_nothing_to_save(driver: ProfileDriver, customer: Customer) -> None:
    def choose(country: str) -> None:
        box = driver.find("address.country")
        assert isinstance(box, Select)
        box.set_value(country)
        box.activated.emit(box.currentIndex())
        driver.settle()

    choose("US")
    assert driver.is_there("save_profile")
    assert driver.is_there("address.region")
    assert not driver.is_there("identity.vat_number")
    driver.type("identity.registration_number", "91-1144442")
    choose(customer.address.country)
    assert driver.text("address.city") == customer.address.city
    assert not driver.is_there("address.region")
    assert not driver.is_there("save_profile")


def test_a_programme_that_asks_for_pages_of_a_newer_desk_leaves_the_profile_open(
    window: MainWindow, qtbot: QtBot, desk: Desk, customer: Customer
) -> None:
    sold, newer = desk.catalogue.programme(customer.programme_id), b.wizard_step(pages=("handwriting",))
    more = tuple(replace(each, wizard=(*each.wizard, newer)) for each in sold.partnerships)
    desk.store.apply_page(page([fed(replace(sold, partnerships=more), 9_000, 2)], head=9_000))
    driver = ProfileDriver(window, qtbot, customer.id)
    driver.type("address.city", "Pessac")
    driver.press("save_profile")
    assert desk.customers.get(customer.id).address.city == "Pessac"


def test_the_electronic_address_follows_from_the_numbers_until_another_is_typed(
    driver: ProfileDriver, desk: Desk, customer: Customer
) -> None:
    usual = customer.receives_at
    assert usual is not None
    value = driver.find("electronic_address.value")
    assert isinstance(value, QLineEdit)
    assert (value.text(), value.placeholderText()) == ("", usual.value)
    driver.type("electronic_address.value", "12345")
    driver.press("save_profile")
    assert "SIREN" in driver.problem("electronic_address.value")
    driver.type("electronic_address.value", f"{usual.value}_COMPTA")
    driver.press("save_profile")
    assert desk.customers.get(customer.id).receives_at == replace(usual, value=f"{usual.value}_COMPTA")


def test_a_delivery_address_is_asked_for_where_it_differs(
    driver: ProfileDriver, desk: Desk, customer: Customer
) -> None:
    box = driver.find("is_delivered_here")
    assert isinstance(box, CheckBox)
    box.click()
    driver.settle()
    for name, text in (("line1", "Zone de Jarry"), ("postal_code", "33600"), ("city", "Pessac")):
        driver.type(f"delivery_address.{name}", text)
    driver.press("save_profile")
    place = desk.customers.get(customer.id).delivery_address
    assert place == b.address(line1="Zone de Jarry", postal_code="33600", city="Pessac")
