"""A rep adds a customer in the real window."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from app.services.desk.desk import Desk
from app.ui.widgets.select import Select
from app.ui.workspace import places
from tests.support.desk import customer_named
from tests.support.keyboard import Keyboard
from tests.support.rings import surrounded_in
from tests.support.wizard_driver import WizardDriver
from tests.support.wizards import COMPANY, CONTACT


def test_the_ring_follows_the_keyboard_below_the_fold(driver: WizardDriver) -> None:
    driver.window.resize(1024, 640)
    keyboard = Keyboard(driver.window)
    for path in ("address.city", "identity.name", "address.city"):
        keyboard.walk_to(path)
        driver.wait_for(partial(is_around, driver.window, path))


def is_around(window: QWidget, path: str) -> bool:
    """Whether the ring is drawn around that field."""
    surrounded = surrounded_in(window)
    return surrounded is not None and surrounded.objectName() == path


def test_tab_goes_through_the_page_from_top_to_bottom(driver: WizardDriver) -> None:
    stops = [driver.window.focusWidget()]
    while stops[-1] is not None and stops[-1].objectName() != "wizard_cancel" and len(stops) < 40:
        QTest.keyClick(stops[-1], Qt.Key.Key_Tab)
        stops.append(driver.window.focusWidget())
    assert [stop.objectName() for stop in stops if stop is not None] == [
        "identity.name",
        "identity.registration_number",
        "identity.vat_number",
        "customer_type_id",
        "industry",
        "segment",
        "phone",
        "website",
        "address.country",
        "address.line1",
        "address.line2",
        "address.postal_code",
        "address.city",
        "is_billed_here",
        "is_company_billed",
        "wizard_next",
        "wizard_back",
        "wizard_cancel",
    ]
    driver.fill_in_company()
    driver.press("wizard_next")
    for name in ("contacts.0.roles.primary", "add_contact", "wizard_next"):
        Keyboard(driver.window).walk_to(name)


def test_next_says_what_is_missing_and_goes_to_the_first_field(driver: WizardDriver) -> None:
    driver.press("wizard_next")
    focused = driver.window.focusWidget()
    assert focused is not None
    assert focused.objectName() == "identity.name"
    assert driver.find(QLabel, "wizard_missing").text().startswith("Raison sociale, SIRET")
    assert driver.problem("address.city") == "Saisissez la ville."
    driver.fill_in_company()
    assert not driver.is_there("wizard_missing")
    driver.press("wizard_next")
    driver.press("contacts.0.roles.technical")
    driver.press("wizard_next")
    assert driver.problem("contacts.0.name.last")
    assert "Rôles" in driver.find(QLabel, "wizard_missing").text()
    assert driver.said("recipients").startswith("Personne ne recevra")


def test_going_back_loses_nothing(driver: WizardDriver) -> None:
    driver.fill_in_company()
    driver.press("wizard_next")
    driver.write("contacts.0.name.last", "Lartigue")
    driver.press("wizard_back")
    assert driver.text("identity.name") == COMPANY["identity.name"]
    driver.press("wizard_next")
    assert driver.text("contacts.0.name.last") == "Lartigue"


def test_the_name_of_a_company_that_is_there_already_leads_to_its_file(
    driver: WizardDriver, desk: Desk, qtbot: QtBot
) -> None:
    there = customer_named(desk, "Maison Corbière")
    driver.fill_in_company(registration_number=there.identity.registration_number)
    driver.wait_for(lambda: driver.is_there("duplicate_hint"))
    assert "Maison Corbière" in driver.said("duplicate_hint")
    assert "Maison Corbière" in driver.problem("identity.registration_number")
    driver.press("wizard_next")
    assert driver.is_there("identity.name")
    buttons = [
        each for each in driver.window.findChildren(QAbstractButton) if each.text() == "Ouvrir sa fiche"
    ]
    buttons[0].click()
    assert driver.window.workspace.router.place == places.CustomerFile(there.id)


def test_the_same_domain_warns_and_lets_the_rep_go_on(driver: WizardDriver, desk: Desk, qtbot: QtBot) -> None:
    there = customer_named(desk, "Maison Corbière")
    driver.fill_in_company()
    driver.write("website", there.website)
    driver.wait_for(lambda: driver.is_there("duplicate_hint"))
    assert "même domaine" in driver.said("duplicate_hint")
    driver.press("wizard_next")
    assert driver.is_there("contacts.0.email")


def test_a_country_brings_its_own_labels_and_fields(driver: WizardDriver) -> None:
    driver.choose("address.country", "US")
    assert driver.find(QLineEdit, "identity.registration_number").accessibleName() == "EIN"
    assert driver.find(QLineEdit, "address.postal_code").accessibleName() == "Code ZIP"
    driver.choose("address.region", "CA")
    driver.write("address.postal_code", "10001")
    assert "État" in driver.find(Select, "address.region").accessibleName()
    driver.choose("address.country", "CH")
    assert driver.find(QLineEdit, "identity.registration_number").accessibleName() == "IDE (UID)"
    driver.choose("address.country", "LU")
    assert not driver.is_there("address.region")


def test_another_billing_address_asks_for_a_profile(driver: WizardDriver) -> None:
    driver.fill_in_company()
    driver.press("is_billed_here")
    assert driver.text("billing.address.city") == driver.text("address.city")
    driver.press("is_company_billed")
    focused = driver.window.focusWidget()
    assert focused is not None
    assert focused.objectName() == "billing.name"
    driver.write("billing.bill_to", "")
    driver.press("wizard_next")
    assert driver.problem("billing.bill_to")
    driver.write("billing.name", "Siege")
    driver.press("is_company_billed")
    assert not driver.is_there("billing.name")
    driver.press("is_company_billed")
    assert driver.text("billing.name") == "Siege"


def test_contacts_come_and_go(driver: WizardDriver, qtbot: QtBot) -> None:
    driver.fill_in_company()
    driver.press("wizard_next")
    driver.fill_in_contact()
    driver.press("add_contact")
    driver.write("contacts.1.name.last", "Destandau")
    driver.write("contacts.1.email", "mailto:h.destandau@bertin-fer.fr")
    assert driver.text("contacts.1.email") == "h.destandau@bertin-fer.fr"
    assert driver.said("recipients").startswith("2 personnes recevront")
    assert "Anne Lartigue et Destandau" in driver.said("recipients")
    driver.press("contacts.1.remove")
    assert not driver.is_there("contacts.1.email")
    assert driver.said("recipients").startswith("1 personne recevra")
    driver.undo()
    assert driver.text("contacts.1.email") == "h.destandau@bertin-fer.fr"
    driver.press("contacts.1.copy")
    assert driver.text("contacts.1.email") == CONTACT["contacts.0.email"]
    driver.press("contacts.1.roles.primary")
    assert not driver.find(QAbstractButton, "contacts.0.roles.primary").isChecked()
