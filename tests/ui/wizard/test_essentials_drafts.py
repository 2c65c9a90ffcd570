"""The review of Essentials survives kill -9, another version of the EULA and a refusal of the portal."""

import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel
from pytestqt.qtbot import QtBot

from app.domain.acceptance import Acceptance
from app.domain.account import Opening
from app.domain.errors import Problem
from app.domain.ids import AgreementId
from app.services.desk import Desk
from app.services.flows.wizard_draft import draft_of, keep
from app.services.flows.wizard_steps import Page
from app.services.sync.status import Phase, SyncStatus
from app.ui import places
from app.ui.main_window import MainWindow
from app.ui.theme import apply_theme
from tests.support.caches import desk_in
from tests.support.essentials_hand import answered
from tests.support.review_process import DONE
from tests.support.wizard_hand import WizardHand
from tests.support.wizard_process import CUSTOMERS

ROOT = Path(__file__).resolve().parents[3]


def killed_on_review(folder: Path, draft_id: str) -> None:
    """Let another process answer the review, and kill it once the answers are on the disk."""
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.support.review_process", str(folder), draft_id],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    with process.stdout as lines:
        assert next(line.strip() for line in lines if line.strip()) == DONE
        process.kill()
    process.wait()


def test_killed_on_the_review_it_opens_there_with_the_trial_and_the_eula(
    tmp_path: Path, qtbot: QtBot, qapp: QApplication
) -> None:
    desk = desk_in(tmp_path, customers=CUSTOMERS)
    draft = replace(draft_of(answered(None), "draft-4"), page=Page.REVIEW)
    keep(desk.drafts, draft)
    desk.close()
    killed_on_review(tmp_path, draft.id)

    apply_theme(qapp)
    desk = desk_in(tmp_path, customers=CUSTOMERS)
    window = MainWindow(desk)
    qtbot.addWidget(window)
    window.show()
    try:
        hand = WizardHand(window, qtbot)
        hand.open(draft.id)
        assert hand.find(QAbstractButton, "opening.trial").isChecked()
        assert hand.find(QAbstractButton, "accept_eula").isChecked()
        assert "Claire Moreau" in hand.find(QLabel, "eula_recorded").text()
        hand.press("wizard_next")
        hand.wait_for(lambda: len(desk.queries.outbox()) == 2)
        hand.wait_until_kept()
    finally:
        window.close()
        desk.close()


def open_review(hand: WizardHand, desk: Desk, eula: Acceptance | None = None) -> None:
    """A draft with everything answered, on its review."""
    draft = replace(draft_of(replace(answered(Opening.TRIAL), eula=eula), "draft-5"), page=Page.REVIEW)
    keep(desk.drafts, draft)
    hand.open(draft.id)


@pytest.fixture
def hand(window: MainWindow, qtbot: QtBot) -> WizardHand:
    """On no wizard yet."""
    return WizardHand(window, qtbot)


@pytest.mark.parametrize(("version", "holds"), [(3, True), (2, False)])
def test_another_version_of_the_eula_is_accepted_anew(
    hand: WizardHand, desk: Desk, version: int, holds: bool
) -> None:
    eula = Acceptance(AgreementId("essentials_eula"), version, "Claire Moreau", desk.clock.now())
    open_review(hand, desk, eula)
    assert hand.find(QAbstractButton, "accept_eula").isChecked() is holds
    hand.press("wizard_next")
    if holds:
        hand.wait_for(lambda: len(desk.queries.outbox()) == 2)
    else:
        assert "CLUF" in hand.find(QLabel, "wizard_missing").text()


def test_what_the_portal_refused_is_said_on_its_page(hand: WizardHand, desk: Desk) -> None:
    problem = Problem("first_user.other_domain", "first_user.email", {"domain": "autre.fr"})
    keep(desk.drafts, draft_of(answered(), "draft-6", (problem,)))
    hand.open("draft-6")
    assert "@autre.fr" in hand.problem("first_user.email")


def test_offline_the_review_says_what_the_portal_will_check(hand: WizardHand, desk: Desk) -> None:
    open_review(hand, desk)
    hand.window.workspace.bridge.sync_changed.emit(SyncStatus(Phase.OFFLINE))
    assert hand.is_there("portal_note")
    hand.press("accept_eula")
    hand.press("wizard_next")
    hand.wait_for(lambda: len(desk.queries.outbox()) == 2)


def test_the_profile_of_a_customer_without_contacts_can_be_read(hand: WizardHand, desk: Desk) -> None:
    customer = desk.openings.open(answered())
    hand.window.workspace.router.go(places.CustomerFile(customer.id, "profile"))
    hand.wait_for(lambda: hand.is_there("identity.name"))
    assert hand.text("identity.name") == customer.identity.name
