"""What is being typed is never lost: not by leaving, not by another language, not by kill -9."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from app.services.customer_form.customer_answers import new_sales_contact
from app.services.customer_form.pages import Page
from app.services.customer_form.wizard_draft import draft_of, keep, reopen
from app.services.desk.desk import Desk
from app.services.drafts.drafts import DraftKind
from app.services.sync.status import Phase, SyncStatus
from app.ui.application.main_window import MainWindow
from app.ui.customers.page import CustomersPage
from app.ui.theme import apply_theme
from app.ui.workspace import places
from tests.support import builders as b
from tests.support.account_programmes import microsoft_customer
from tests.support.caches import desk_in
from tests.support.child_process import killed_when
from tests.support.clocks import FixedClock
from tests.support.desk import demo_desk
from tests.support.windows import GRID
from tests.support.wizard_driver import WizardDriver
from tests.support.wizard_process import CUSTOMERS, NAME
from tests.support.wizards import COMPANY

LETTERS = 25


def kept(desk: Desk) -> list[str]:
    """The names of the drafts on the disk."""
    return [draft.title for draft in desk.drafts.kept(DraftKind.WIZARD)]


def on_grid(window: MainWindow, name: str) -> QAbstractButton:
    """A button of the customers page."""
    assert isinstance(window.page, CustomersPage)
    found = window.page.findChild(QAbstractButton, name)
    assert isinstance(found, QAbstractButton)
    assert found.isVisible()
    return found


def typed_until_killed(*arguments: str) -> int:
    """How many letters of an answer were on the disk when the window's process was killed."""
    said = killed_when(lambda line: int(line) >= LETTERS, "tests.support.wizard_process", *arguments)
    return int(said)


def test_killed_while_typing_everything_is_there_again(
    tmp_path: Path, qtbot: QtBot, qapp: QApplication
) -> None:
    typed = typed_until_killed(str(tmp_path))
    apply_theme(qapp)
    desk = desk_in(tmp_path, customers=CUSTOMERS)
    window = MainWindow(desk, GRID)
    qtbot.addWidget(window)
    window.show()
    try:
        on_grid(window, "draft_resume").click()
        assert window.page is not None
        box = window.page.findChild(QLineEdit, "identity.name")
        assert isinstance(box, QLineEdit)
        assert len(box.text()) >= typed >= LETTERS
        assert (NAME * 9).startswith(box.text())
    finally:
        window.close()
        desk.close()


@pytest.mark.parametrize(
    ("page", "path"),
    [
        (Page.MICROSOFT_ACCOUNT, "microsoft.new_tenant.registration_id"),
        (Page.ADDITIONAL, "sales_contacts.0.name"),
    ],
)
def test_killed_on_the_last_steps_the_wizard_opens_there_again_with_everything(
    tmp_path: Path, qtbot: QtBot, qapp: QApplication, page: Page, path: str
) -> None:
    customer = microsoft_customer(sales_contacts=())
    draft = draft_of(customer, "draft-4")
    answers = replace(draft.answers, sales_contacts=(new_sales_contact("+33"),))
    desk = desk_in(tmp_path, customers=CUSTOMERS)
    keep(desk.drafts, replace(draft, answers=answers, page=page))
    desk.close()
    typed = typed_until_killed(str(tmp_path), path, draft.id)

    apply_theme(qapp)
    desk = desk_in(tmp_path, customers=CUSTOMERS)
    window = MainWindow(desk, GRID)
    qtbot.addWidget(window)
    window.show()
    try:
        on_grid(window, "draft_resume").click()
        driver = WizardDriver(window, qtbot)
        assert len(driver.text(path)) >= typed >= LETTERS
        assert (NAME * 9).startswith(driver.text(path))
        kept = reopen(desk.drafts, draft.id).answers
        assert (kept.identity.name, kept.contacts) == (answers.identity.name, answers.contacts)
        assert kept.admin_user == answers.admin_user
        driver.wait_until_kept()
    finally:
        window.close()
        desk.close()


def test_nothing_is_kept_before_the_first_letter(driver: WizardDriver, desk: Desk) -> None:
    driver.press("wizard_next")
    for _ in range(30):
        focused = driver.window.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    driver.wait_until_kept()
    driver.press("wizard_close")
    assert isinstance(driver.window.page, CustomersPage)
    assert kept(desk) == []


@pytest.mark.parametrize("way_out", ["wizard_close", "wizard_cancel", "Esc"])
def test_every_way_out_keeps_the_draft_and_the_grid_leads_back(
    driver: WizardDriver, desk: Desk, qtbot: QtBot, way_out: str
) -> None:
    driver.fill_in_company()
    driver.press("wizard_next")
    driver.write("contacts.0.name.last", "Lartigue")
    driver.wait_until_kept()
    assert driver.find(QLabel, "wizard_saved").text().startswith("Brouillon enregistré à 1")
    if way_out == "Esc":
        QTest.keyClick(driver.find(QLineEdit, "contacts.0.email"), Qt.Key.Key_Escape)
    else:
        driver.press(way_out)
    driver.wait_until_kept()
    assert kept(desk) == [COMPANY["identity.name"]]

    on_grid(driver.window, "draft_resume").click()

    assert driver.text("contacts.0.name.last") == "Lartigue"
    driver.press("wizard_back")
    assert driver.text("address.city") == COMPANY["address.city"]


def test_a_draft_thrown_away_can_be_had_back(driver: WizardDriver, desk: Desk, qtbot: QtBot) -> None:
    driver.write("identity.name", "Aubanel")
    driver.wait_until_kept()
    driver.press("wizard_discard")
    driver.wait_for(lambda: kept(desk) == [])
    driver.wait_for(lambda: not driver.is_there("draft_resume"))
    driver.undo()
    driver.wait_for(lambda: kept(desk) == ["Aubanel"])
    driver.wait_for(lambda: driver.is_there("identity.name"))
    assert driver.text("identity.name") == "Aubanel"


def test_the_grid_names_every_draft_and_deletes_the_last(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    driver = WizardDriver(window, qtbot)
    for place, name in enumerate(("Aubanel", "Dupré & Fils")):
        customer = b.customer(identity=b.identity(name=name))
        keep(desk.drafts, draft_of(customer, f"draft-{place}"))
    driver.wait_for(lambda: on_grid(window, "draft_others").isVisible())
    on_grid(window, "draft_delete").click()
    driver.wait_for(lambda: len(kept(desk)) == 1)
    driver.wait_for(lambda: not driver.is_there("draft_others"))


def test_another_language_changes_the_words_and_not_the_answers(driver: WizardDriver, desk: Desk) -> None:
    driver.write("identity.name", "Aubanel")
    for language in ("en", "fr", "en"):
        # At once after the last letter, while it is still on its way to the disk.
        QTest.keyClicks(driver.find(QLineEdit, "identity.name"), f" {language}")
        desk.words.switch(language)
        driver.window.workspace.bridge.language_changed.emit()
    assert driver.text("identity.name") == "Aubanel en fr en"
    assert driver.find(QLineEdit, "identity.name").accessibleName() == "Company name"
    driver.wait_until_kept()
    assert len(kept(desk)) == 1


def test_a_refused_customer_opens_with_what_is_wrong_at_its_field(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    refused = replace(b.customer(), address=b.address(city=""))
    keep(desk.drafts, draft_of(refused, "draft-1"))
    driver = WizardDriver(window, qtbot)
    driver.open("draft-1")
    assert driver.text("identity.name") == "Ateliers Dupré"
    assert driver.problem("address.city") == "Saisissez la ville."


def test_a_draft_that_is_gone_is_said_and_leads_back(window: MainWindow, qtbot: QtBot) -> None:
    driver = WizardDriver(window, qtbot)
    driver.open("gone")
    driver.press("way_back")
    assert window.workspace.router.place == places.Customers()


@pytest.fixture
def other_window(tmp_path: Path, clock: FixedClock, qtbot: QtBot, qapp: QApplication) -> Iterator[MainWindow]:
    """The window of a rep whose partner sells Cyber 360 under two partnerships."""
    apply_theme(qapp)
    desk = demo_desk(tmp_path / "other", clock=clock, who="other_partner")
    window = MainWindow(desk, GRID)
    qtbot.addWidget(window)
    window.show()
    yield window
    qtbot.waitUntil(lambda: window.workspace.tasks.is_idle)
    window.close()
    desk.close()


def test_a_choice_of_programmes_comes_first(other_window: MainWindow, qtbot: QtBot) -> None:
    driver = WizardDriver(other_window, qtbot)
    driver.open()
    driver.press("wizard_next")
    assert not driver.is_there("identity.name")
    driver.press("programme.cyber360.EM")
    driver.press("wizard_next")
    assert driver.is_there("identity.name")
    driver.press("wizard_back")
    assert driver.find(QAbstractButton, "programme.cyber360.EM").isChecked()


def test_offline_it_is_said_what_the_portal_will_check(driver: WizardDriver) -> None:
    assert driver.is_there("portal_note")
    driver.window.workspace.bridge.sync_changed.emit(SyncStatus(Phase.IDLE))
    assert not driver.is_there("portal_note")
    driver.window.workspace.bridge.sync_changed.emit(SyncStatus(Phase.OFFLINE))
    assert driver.is_there("portal_note")
