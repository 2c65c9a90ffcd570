"""What reps do that nobody planned: Enter in a field, another programme halfway, two wizards, old drafts."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from app.domain.catalogue.catalogue import Partnership
from app.domain.ids import ProgrammeId
from app.domain.partner.partner import Participation
from app.services.customer_form.wizard_draft import draft_of, keep
from app.services.desk.desk import Desk
from app.services.drafts.drafts import DraftKind
from app.ui.application.main_window import MainWindow
from app.ui.widgets.scroll_area import ScrollArea
from app.ui.workspace import places
from tests.support import builders as b
from tests.support.desk import customer_named
from tests.support.essentials_driver import go_to_review
from tests.support.wizard_driver import WizardDriver
from tests.support.wizards import COMPANY


def test_enter_ends_a_field_and_goes_to_the_next(driver: WizardDriver) -> None:
    box = driver.find(QLineEdit, "identity.registration_number")
    box.setFocus()
    QTest.keyClicks(box, "73282932000074")
    QTest.keyClick(box, Qt.Key.Key_Return)
    focused = driver.window.focusWidget()
    assert focused is not None
    assert focused.objectName() == "identity.vat_number"
    assert driver.text("identity.registration_number") == "732 829 320 00074"
    driver.press("wizard_next")
    assert driver.is_there("identity.name")


def test_enter_on_a_programme_chooses_it_and_goes_on(window: MainWindow, qtbot: QtBot) -> None:
    driver = WizardDriver(window, qtbot)
    driver.open()
    QTest.keyClick(driver.find(QAbstractButton, "programme.cyber360.VAR"), Qt.Key.Key_Return)
    focused = driver.window.focusWidget()
    assert focused is not None
    assert focused.objectName() == "identity.name"


def test_after_the_last_field_comes_the_way_on(driver: WizardDriver) -> None:
    driver.find(QAbstractButton, "is_company_billed").setFocus()
    QTest.keyClick(driver.window, Qt.Key.Key_Tab)
    focused = driver.window.focusWidget()
    assert focused is not None
    assert focused.objectName() == "wizard_next"


def test_another_programme_halfway_keeps_what_both_ask_for(window: MainWindow, qtbot: QtBot) -> None:
    driver = WizardDriver(window, qtbot)
    go_to_review(driver)
    driver.press("edit.company")
    while not driver.is_there("programme.cyber360.VAR"):
        driver.press("wizard_back")
    driver.press("programme.cyber360.VAR")
    driver.press("wizard_next")
    assert driver.text("identity.name") == COMPANY["identity.name"]
    driver.press("wizard_next")
    driver.fill_in_contact()
    while not driver.is_there("programme.essentials.MSP"):
        driver.press("wizard_back")
    driver.press("programme.essentials.MSP")
    driver.press("wizard_next")
    assert driver.text("package.licences") == "40"
    assert driver.find(QAbstractButton, "package.essentials_advanced").isChecked()
    assert driver.find(QAbstractButton, "kind.organization").isChecked()


def test_a_wrong_number_without_a_reason_holds_the_rep_back(driver: WizardDriver) -> None:
    driver.fill_in_company(registration_number="73282932000075")
    driver.press("wizard_next")
    assert driver.is_there("identity.override_reason")
    assert "SIRET" in driver.find(QLabel, "wizard_missing").text()
    focused = driver.window.focusWidget()
    assert focused is not None
    assert focused.objectName() == "identity.registration_number"


def test_people_at_one_address_receive_one_email(driver: WizardDriver) -> None:
    driver.fill_in_company()
    driver.press("wizard_next")
    driver.fill_in_contact()
    driver.press("add_contact")
    driver.write("contacts.1.name.last", "Destandau")
    driver.write("contacts.1.email", "ANNE.LARTIGUE@bertin-fer.fr")
    assert driver.said("recipients").startswith("1 personne recevra")
    assert "Anne Lartigue et Destandau (une seule adresse)" in driver.said("recipients")


def test_two_wizards_at_once_are_two_drafts(driver: WizardDriver, desk: Desk) -> None:
    driver.write("identity.name", "Aubanel")
    driver.open_for()
    driver.write("identity.name", "Garage Tissot et Fils")
    driver.wait_until_kept()
    drafts = {draft.title: draft.id for draft in desk.drafts.kept(DraftKind.WIZARD)}
    assert set(drafts) == {"Aubanel", "Garage Tissot et Fils"}
    driver.open(drafts["Aubanel"])
    assert driver.text("identity.name") == "Aubanel"


def test_a_draft_of_a_programme_that_is_sold_no_more_asks_for_another(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    draft = draft_of(b.customer(), "draft-1")
    gone = Participation(ProgrammeId("gone"), Partnership.VAR)
    keep(desk.drafts, replace(draft, answers=replace(draft.answers, participation=gone)))
    driver = WizardDriver(window, qtbot)
    driver.open("draft-1")
    driver.press("wizard_next")
    assert not driver.is_there("identity.name")
    driver.press("programme.cyber360.VAR")
    driver.press("wizard_next")
    assert driver.text("identity.name") == "Ateliers Dupré"


def test_a_draft_of_a_company_that_came_meanwhile_leads_to_its_file(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    there = customer_named(desk, "Maison Corbière")
    keep(desk.drafts, draft_of(b.customer(identity=there.identity), "draft-1"))
    driver = WizardDriver(window, qtbot)
    driver.open("draft-1")
    driver.wait_for(lambda: driver.is_there("duplicate_hint"))
    assert "Maison Corbière" in driver.problem("identity.registration_number")
    buttons = [each for each in window.findChildren(QAbstractButton) if each.text() == "Ouvrir sa fiche"]
    buttons[0].click()
    assert window.workspace.router.place == places.CustomerFile(there.id)
    window.workspace.router.back()
    assert driver.text("identity.name") == "Maison Corbière"


@pytest.mark.parametrize(
    "name", ["account_creation.purchase", "account_creation.trial", "accept_eula", "read_eula"]
)
def test_a_small_window_shows_the_whole_question_of_the_review(
    window: MainWindow, qtbot: QtBot, name: str
) -> None:
    driver = WizardDriver(window, qtbot)
    window.resize(1024, 640)
    go_to_review(driver)
    (area,) = [each for each in window.findChildren(ScrollArea) if each.isVisible()]
    part = driver.find(QAbstractButton, name)
    driver.wait_for(lambda: part.visibleRegion().boundingRect() == part.rect())
    assert area.verticalScrollBar().value() == 0
