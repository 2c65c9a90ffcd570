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
from app.services.desk import Desk
from app.services.drafts.drafts import DraftKind
from app.ui.application.main_window import MainWindow
from app.ui.widgets.scroll_area import ScrollArea
from app.ui.workspace import places
from tests.support import builders as b
from tests.support.desk import customer_named
from tests.support.essentials_hand import go_to_review
from tests.support.wizard_hand import WizardHand
from tests.support.wizards import COMPANY


def test_enter_ends_a_field_and_goes_to_the_next(hand: WizardHand) -> None:
    box = hand.find(QLineEdit, "identity.registration_number")
    box.setFocus()
    QTest.keyClicks(box, "73282932000074")
    QTest.keyClick(box, Qt.Key.Key_Return)
    focused = hand.window.focusWidget()
    assert focused is not None
    assert focused.objectName() == "identity.vat_number"
    assert hand.text("identity.registration_number") == "732 829 320 00074"
    hand.press("wizard_next")
    assert hand.is_there("identity.name")


def test_enter_on_a_programme_chooses_it_and_goes_on(window: MainWindow, qtbot: QtBot) -> None:
    hand = WizardHand(window, qtbot)
    hand.open()
    QTest.keyClick(hand.find(QAbstractButton, "programme.cyber360.VAR"), Qt.Key.Key_Return)
    focused = hand.window.focusWidget()
    assert focused is not None
    assert focused.objectName() == "identity.name"


def test_after_the_last_field_comes_the_way_on(hand: WizardHand) -> None:
    hand.find(QAbstractButton, "is_billed_here").setFocus()
    QTest.keyClick(hand.window, Qt.Key.Key_Tab)
    focused = hand.window.focusWidget()
    assert focused is not None
    assert focused.objectName() == "wizard_next"


def test_another_programme_halfway_keeps_what_both_ask_for(window: MainWindow, qtbot: QtBot) -> None:
    hand = WizardHand(window, qtbot)
    go_to_review(hand)
    hand.press("edit.company")
    while not hand.is_there("programme.cyber360.VAR"):
        hand.press("wizard_back")
    hand.press("programme.cyber360.VAR")
    hand.press("wizard_next")
    assert hand.text("identity.name") == COMPANY["identity.name"]
    hand.press("wizard_next")
    hand.fill_in_contact()
    while not hand.is_there("programme.essentials.MSP"):
        hand.press("wizard_back")
    hand.press("programme.essentials.MSP")
    hand.press("wizard_next")
    assert hand.text("package.licences") == "40"
    assert hand.find(QAbstractButton, "package.essentials_advanced").isChecked()
    assert hand.find(QAbstractButton, "kind.organization").isChecked()


def test_a_wrong_number_without_a_reason_holds_the_rep_back(hand: WizardHand) -> None:
    hand.fill_in_company(registration_number="73282932000075")
    hand.press("wizard_next")
    assert hand.is_there("identity.override_reason")
    assert "SIRET" in hand.find(QLabel, "wizard_missing").text()
    focused = hand.window.focusWidget()
    assert focused is not None
    assert focused.objectName() == "identity.registration_number"


def test_people_at_one_address_receive_one_email(hand: WizardHand) -> None:
    hand.fill_in_company()
    hand.press("wizard_next")
    hand.fill_in_contact()
    hand.press("add_contact")
    hand.write("contacts.1.name.last", "Destandau")
    hand.write("contacts.1.email", "ANNE.LARTIGUE@bertin-fer.fr")
    assert hand.said("recipients").startswith("1 personne recevra")
    assert "Anne Lartigue et Destandau (une seule adresse)" in hand.said("recipients")


def test_two_wizards_at_once_are_two_drafts(hand: WizardHand, desk: Desk) -> None:
    hand.write("identity.name", "Aubanel")
    hand.open_for()
    hand.write("identity.name", "Garage Tissot et Fils")
    hand.wait_until_kept()
    drafts = {draft.title: draft.id for draft in desk.drafts.kept(DraftKind.WIZARD)}
    assert set(drafts) == {"Aubanel", "Garage Tissot et Fils"}
    hand.open(drafts["Aubanel"])
    assert hand.text("identity.name") == "Aubanel"


def test_a_draft_of_a_programme_that_is_sold_no_more_asks_for_another(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    draft = draft_of(b.customer(), "draft-1")
    gone = Participation(ProgrammeId("gone"), Partnership.VAR)
    keep(desk.drafts, replace(draft, answers=replace(draft.answers, participation=gone)))
    hand = WizardHand(window, qtbot)
    hand.open("draft-1")
    hand.press("wizard_next")
    assert not hand.is_there("identity.name")
    hand.press("programme.cyber360.VAR")
    hand.press("wizard_next")
    assert hand.text("identity.name") == "Ateliers Dupré"


def test_a_draft_of_a_company_that_came_meanwhile_leads_to_its_file(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    there = customer_named(desk, "Maison Corbière")
    keep(desk.drafts, draft_of(b.customer(identity=there.identity), "draft-1"))
    hand = WizardHand(window, qtbot)
    hand.open("draft-1")
    hand.wait_for(lambda: hand.is_there("duplicate_hint"))
    assert "Maison Corbière" in hand.problem("identity.registration_number")
    buttons = [each for each in window.findChildren(QAbstractButton) if each.text() == "Ouvrir sa fiche"]
    buttons[0].click()
    assert window.workspace.router.place == places.CustomerFile(there.id)
    window.workspace.router.back()
    assert hand.text("identity.name") == "Maison Corbière"


@pytest.mark.parametrize("name", ["opening.purchase", "opening.trial", "accept_eula", "read_eula"])
def test_a_small_window_shows_the_whole_question_of_the_review(
    window: MainWindow, qtbot: QtBot, name: str
) -> None:
    hand = WizardHand(window, qtbot)
    window.resize(1024, 640)
    go_to_review(hand)
    (area,) = [each for each in window.findChildren(ScrollArea) if each.isVisible()]
    part = hand.find(QAbstractButton, name)
    hand.wait_for(lambda: part.visibleRegion().boundingRect() == part.rect())
    assert area.verticalScrollBar().value() == 0
