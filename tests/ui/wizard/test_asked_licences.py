"""Licences out of the ordinary are asked about once before an account is opened with them."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.domain.acceptance.acceptance import Acceptance
from app.domain.ids import AgreementId
from app.services.customer_form.pages import Page
from app.services.customer_form.wizard_draft import draft_of, keep
from app.services.desk.desk import Desk
from app.ui.application.main_window import MainWindow
from app.ui.widgets.line_edit import LineEdit
from tests.support.essentials_driver import answered
from tests.support.wizard_driver import WizardDriver


@pytest.fixture
def driver(window: MainWindow, qtbot: QtBot, desk: Desk) -> WizardDriver:
    """On the review of a company of 10 to 49 employees that would try 250 licences, everything answered."""
    customer = answered()
    assert customer.package is not None
    customer = replace(
        customer,
        segment="10-49",
        package=replace(customer.package, licences=250),
        eula=Acceptance(AgreementId("essentials_eula"), 3, "Claire Moreau", desk.clock.now()),
    )
    keep(desk.drafts, replace(draft_of(customer, "draft-7"), page=Page.REVIEW))
    driver = WizardDriver(window, qtbot)
    driver.open("draft-7")
    return driver


def question(driver: WizardDriver) -> QWidget | None:
    """What is asked about quantities, if it is on screen."""
    found = driver.window.findChildren(QWidget, "quantity_question")
    return next((each for each in found if each.isVisible()), None)


def press_enter(modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press Enter wherever the keyboard is."""
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, Qt.Key.Key_Return, modifier)


def test_the_answer_no_leads_to_the_licences_and_another_number_is_taken_as_typed(
    driver: WizardDriver, desk: Desk
) -> None:
    press_enter(Qt.KeyboardModifier.ControlModifier)
    assert question(driver) is not None
    press_enter(Qt.KeyboardModifier.ControlModifier)
    assert question(driver) is None
    assert not desk.queries.outbox()
    licences = driver.find(LineEdit, "package.licences")
    assert licences.hasFocus()
    QTest.keyClicks(licences, "25")
    assert licences.text() == "25"
    for _ in range(5):
        press_enter(Qt.KeyboardModifier.ControlModifier)
    driver.wait_for(lambda: len(desk.queries.outbox()) == 2)
    assert question(driver) is None


def test_the_answer_yes_opens_the_account_with_as_many(driver: WizardDriver, desk: Desk) -> None:
    driver.press("wizard_next")
    asked = question(driver)
    assert asked is not None
    keep_button = asked.findChild(QWidget, "quantity_keep")
    assert keep_button is not None
    QTest.mouseClick(keep_button, Qt.MouseButton.LeftButton)
    driver.wait_for(lambda: len(desk.queries.outbox()) == 2)
    assert any("licences=250" in repr(row.command) for row in desk.queries.outbox())
