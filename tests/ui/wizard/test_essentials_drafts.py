"""The review of Essentials as a draft: another version of the EULA, a refusal of the portal, no network."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel
from pytestqt.qtbot import QtBot

from app.domain.acceptance.acceptance import Acceptance
from app.domain.customer.account import AccountCreation
from app.domain.errors import Problem
from app.domain.ids import AgreementId
from app.services.customer_form.pages import Page
from app.services.customer_form.wizard_draft import draft_of, keep
from app.services.desk.desk import Desk
from app.services.sync.status import Phase, SyncStatus
from app.ui.application.main_window import MainWindow
from app.ui.workspace import places
from tests.support.essentials_driver import answered
from tests.support.wizard_driver import WizardDriver


def open_review(driver: WizardDriver, desk: Desk, eula: Acceptance | None = None) -> None:
    """A draft with everything answered, on its review."""
    draft = replace(
        draft_of(replace(answered(AccountCreation.TRIAL), eula=eula), "draft-5"), page=Page.REVIEW
    )
    keep(desk.drafts, draft)
    driver.open(draft.id)


@pytest.fixture
def driver(window: MainWindow, qtbot: QtBot) -> WizardDriver:
    """On no wizard yet."""
    return WizardDriver(window, qtbot)


@pytest.mark.parametrize(("version", "holds"), [(3, True), (2, False)])
def test_another_version_of_the_eula_is_accepted_anew(
    driver: WizardDriver, desk: Desk, version: int, holds: bool
) -> None:
    eula = Acceptance(AgreementId("essentials_eula"), version, "Claire Moreau", desk.clock.now())
    open_review(driver, desk, eula)
    assert driver.find(QAbstractButton, "accept_eula").isChecked() is holds
    driver.press("wizard_next")
    if holds:
        driver.wait_for(lambda: len(desk.queries.outbox()) == 2)
    else:
        assert "CLUF" in driver.find(QLabel, "wizard_missing").text()


def test_what_the_portal_refused_is_said_on_its_page(driver: WizardDriver, desk: Desk) -> None:
    problem = Problem("first_user.other_domain", "first_user.email", {"domain": "autre.fr"})
    keep(desk.drafts, draft_of(answered(), "draft-6", (problem,)))
    driver.open("draft-6")
    assert "@autre.fr" in driver.problem("first_user.email")


def test_offline_the_review_says_what_the_portal_will_check(driver: WizardDriver, desk: Desk) -> None:
    open_review(driver, desk)
    driver.window.workspace.bridge.sync_changed.emit(SyncStatus(Phase.OFFLINE))
    assert driver.is_there("portal_note")
    driver.press("accept_eula")
    driver.press("wizard_next")
    driver.wait_for(lambda: len(desk.queries.outbox()) == 2)


def test_the_profile_of_a_customer_without_contacts_can_be_read(driver: WizardDriver, desk: Desk) -> None:
    customer = desk.account_creations.open(answered())
    driver.window.workspace.router.go(places.CustomerFile(customer.id, "profile"))
    driver.wait_for(lambda: driver.is_there("identity.name"))
    assert driver.text("identity.name") == customer.identity.name
