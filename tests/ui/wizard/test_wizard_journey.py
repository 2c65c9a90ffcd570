"""A rep adds a customer in the real window."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from app.services.desk import Desk
from app.ui.theme import FocusRing
from app.ui.widgets.select import Select
from app.ui.workspace import places
from tests.support.desk import customer_named
from tests.support.keyboard import Keyboard
from tests.support.wizard_hand import WizardHand
from tests.support.wizards import COMPANY, CONTACT


def test_the_ring_follows_the_keyboard_below_the_fold(hand: WizardHand) -> None:
    hand.window.resize(1024, 640)
    ring = hand.window.findChild(FocusRing)
    assert ring is not None
    keyboard = Keyboard(hand.window)
    for path in ("address.city", "identity.name", "address.city"):
        keyboard.walk_to(path)
        hand.wait_for(partial(is_around, ring, path))


def is_around(ring: FocusRing, path: str) -> bool:
    """Whether the ring is drawn around that field."""
    surrounded = ring.surrounded()
    return surrounded is not None and surrounded.objectName() == path


def test_tab_goes_through_the_page_from_top_to_bottom(hand: WizardHand) -> None:
    stops = [hand.window.focusWidget()]
    while stops[-1] is not None and stops[-1].objectName() != "wizard_cancel" and len(stops) < 40:
        QTest.keyClick(stops[-1], Qt.Key.Key_Tab)
        stops.append(hand.window.focusWidget())
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
        "wizard_next",
        "wizard_back",
        "wizard_cancel",
    ]
    hand.fill_in_company()
    hand.press("wizard_next")
    for name in ("contacts.0.roles.primary", "add_contact", "wizard_next"):
        Keyboard(hand.window).walk_to(name)


def test_next_says_what_is_missing_and_goes_to_the_first_field(hand: WizardHand) -> None:
    hand.press("wizard_next")
    focused = hand.window.focusWidget()
    assert focused is not None
    assert focused.objectName() == "identity.name"
    assert hand.find(QLabel, "wizard_missing").text().startswith("Raison sociale, SIRET")
    assert hand.problem("address.city") == "Saisissez la ville."
    hand.fill_in_company()
    assert not hand.is_there("wizard_missing")
    hand.press("wizard_next")
    hand.press("contacts.0.roles.technical")
    hand.press("wizard_next")
    assert hand.problem("contacts.0.name.last")
    assert "Rôles" in hand.find(QLabel, "wizard_missing").text()
    assert hand.said("recipients").startswith("Personne ne recevra")


def test_going_back_loses_nothing(hand: WizardHand) -> None:
    hand.fill_in_company()
    hand.press("wizard_next")
    hand.write("contacts.0.name.last", "Lartigue")
    hand.press("wizard_back")
    assert hand.text("identity.name") == COMPANY["identity.name"]
    hand.press("wizard_next")
    assert hand.text("contacts.0.name.last") == "Lartigue"


def test_the_name_of_a_company_that_is_there_already_leads_to_its_file(
    hand: WizardHand, desk: Desk, qtbot: QtBot
) -> None:
    there = customer_named(desk, "Maison Corbière")
    hand.fill_in_company(registration_number=there.identity.registration_number)
    hand.wait_for(lambda: hand.is_there("duplicate_hint"))
    assert "Maison Corbière" in hand.said("duplicate_hint")
    assert "Maison Corbière" in hand.problem("identity.registration_number")
    hand.press("wizard_next")
    assert hand.is_there("identity.name")
    buttons = [each for each in hand.window.findChildren(QAbstractButton) if each.text() == "Ouvrir sa fiche"]
    buttons[0].click()
    assert hand.window.workspace.router.place == places.CustomerFile(there.id)


def test_the_same_domain_warns_and_lets_the_rep_go_on(hand: WizardHand, desk: Desk, qtbot: QtBot) -> None:
    there = customer_named(desk, "Maison Corbière")
    hand.fill_in_company()
    hand.write("website", there.website)
    hand.wait_for(lambda: hand.is_there("duplicate_hint"))
    assert "même domaine" in hand.said("duplicate_hint")
    hand.press("wizard_next")
    assert hand.is_there("contacts.0.email")


def test_a_country_brings_its_own_labels_and_fields(hand: WizardHand) -> None:
    hand.choose("address.country", "US")
    assert hand.find(QLineEdit, "identity.registration_number").accessibleName() == "EIN"
    assert hand.find(QLineEdit, "address.postal_code").accessibleName() == "Code ZIP"
    hand.choose("address.region", "CA")
    hand.write("address.postal_code", "10001")
    assert "État" in hand.find(Select, "address.region").accessibleName()
    hand.choose("address.country", "CH")
    assert hand.find(QLineEdit, "identity.registration_number").accessibleName() == "IDE (UID)"
    hand.choose("address.country", "LU")
    assert not hand.is_there("address.region")


def test_another_billing_address_asks_for_a_profile(hand: WizardHand) -> None:
    hand.fill_in_company()
    hand.press("is_billed_here")
    focused = hand.window.focusWidget()
    assert focused is not None
    assert focused.objectName() == "billing.name"
    hand.press("wizard_next")
    assert hand.problem("billing.bill_to")
    hand.write("billing.name", "Siege")
    hand.press("is_billed_here")
    assert not hand.is_there("billing.name")
    hand.press("is_billed_here")
    assert hand.text("billing.name") == "Siege"


def test_contacts_come_and_go(hand: WizardHand, qtbot: QtBot) -> None:
    hand.fill_in_company()
    hand.press("wizard_next")
    hand.fill_in_contact()
    hand.press("add_contact")
    hand.write("contacts.1.name.last", "Destandau")
    hand.write("contacts.1.email", "mailto:h.destandau@bertin-fer.fr")
    assert hand.text("contacts.1.email") == "h.destandau@bertin-fer.fr"
    assert hand.said("recipients").startswith("2 personnes recevront")
    assert "Anne Lartigue et Destandau" in hand.said("recipients")
    hand.press("contacts.1.remove")
    assert not hand.is_there("contacts.1.email")
    assert hand.said("recipients").startswith("1 personne recevra")
    hand.undo()
    assert hand.text("contacts.1.email") == "h.destandau@bertin-fer.fr"
    hand.press("contacts.1.copy")
    assert hand.text("contacts.1.email") == CONTACT["contacts.0.email"]
    hand.press("contacts.1.roles.primary")
    assert not hand.find(QAbstractButton, "contacts.0.roles.primary").isChecked()
