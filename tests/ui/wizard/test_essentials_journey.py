"""A rep adds customers of Essentials and Email Cloud in the real window, on a portal of its own."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel, QScrollArea
from pytestqt.qtbot import QtBot

from app.domain.customer.account import AccountCreation
from app.domain.customer.customer import AccountState, Customer
from app.domain.customer.mailing import MailKind
from app.services.desk.desk import Desk
from app.services.drafts.drafts import DraftKind
from app.ui.application.main_window import MainWindow
from app.ui.widgets.choice_card import ChoiceCard
from app.ui.wizard.eula_dialog import EulaDialog
from app.ui.workspace import places
from app.ui.workspace.day_watch import DayWatch
from portal.demo.embedded import EmbeddedPortal
from tests.support.clocks import FixedClock
from tests.support.demo_portal import demo_portal
from tests.support.essentials_driver import (
    CLOUD,
    DOMAIN,
    PROGRAMME,
    PROPOSED,
    choose_package,
    created,
    go_to_review,
    name_first_user,
)
from tests.support.windows import LaptopOn
from tests.support.wizard_driver import WizardDriver
from tests.support.wizards import COMPANY

MIDNIGHT = datetime(2026, 11, 20, 23, 0, tzinfo=UTC)
"""Of the partner, in Paris."""
TRIAL_ENDS = date(2026, 12, 20)
OTHER = {"name": "Garage du Parc", "registration_number": "404 833 048 00022"}


@pytest.fixture
def portal(tmp_path: Path, clock: FixedClock) -> Iterator[EmbeddedPortal]:
    with demo_portal(tmp_path, clock, customers=3) as portal:
        yield portal


@pytest.fixture
def language() -> str:
    return "fr"


@pytest.fixture
def desk(portal: EmbeddedPortal, laptop_on: LaptopOn, language: str) -> Desk:
    """Claire's desk, on a portal that answers."""
    desk = laptop_on(portal, "rep")
    desk.words.switch(language)
    return desk


@pytest.fixture
def driver(window: MainWindow, qtbot: QtBot) -> WizardDriver:
    """On no wizard yet."""
    return WizardDriver(window, qtbot)


def customer_of(driver: WizardDriver, desk: Desk, name: str = COMPANY["identity.name"]) -> Customer:
    """The customer, once the wizard has created it."""
    driver.wait_for(lambda: created(desk, name) is not None)
    driver.wait_for(lambda: isinstance(driver.window.workspace.router.place, places.CustomerFile))
    customer = created(desk, name)
    assert customer is not None
    return customer


def exchange(desk: Desk) -> None:
    """Send what waits, then fetch what came of it."""
    desk.sync.run_once()
    desk.sync.run_once()


def begin(driver: WizardDriver, account_creation: AccountCreation) -> None:
    """Answer the review and create the customer."""
    driver.press(f"account_creation.{account_creation.value}")
    driver.press("accept_eula")
    driver.press("wizard_next")


@pytest.mark.parametrize(
    ("language", "verb"), [("fr", "Créer et démarrer l’essai"), ("en", "Create and start the trial")]
)
def test_a_trial_begins_with_its_customer_and_the_portal_sends_the_credentials(
    driver: WizardDriver, desk: Desk, verb: str
) -> None:
    go_to_review(driver)
    trial_card = driver.find(QAbstractButton, "account_creation.trial")
    assert desk.words.formats.long_date(TRIAL_ENDS) in trial_card.accessibleDescription()
    driver.press("account_creation.trial")
    assert driver.find(QAbstractButton, "wizard_next").text() == verb
    driver.press("accept_eula")
    driver.press("wizard_next")

    customer = customer_of(driver, desk)
    place = driver.window.workspace.router.place
    assert place == places.CustomerFile(customer.id, "licences")
    assert desk.words.formats.short_date(TRIAL_ENDS) in driver.window.workspace.messages.last_toast
    assert desk.words.formats.long_date(TRIAL_ENDS) in driver.said("trial_note")
    (trial,) = desk.queries.trials(customer.id)
    assert (trial.product_id, trial.licences) == ("essentials_advanced", 40)
    assert [*desk.drafts.kept(DraftKind.WIZARD)] == []
    assert len(desk.queries.outbox()) == 2

    exchange(desk)
    assert (desk.queries.outbox(), desk.queries.attention()) == ((), ())
    settled = desk.customers.get(customer.id)
    assert settled.account_state is AccountState.ENABLED
    assert [each.email for each in desk.queries.users(customer.id)] == [PROPOSED]
    (mail,) = desk.queries.installation(customer.id).mails
    assert mail.kind is MailKind.CREDENTIALS
    assert [each.email for each in mail.recipients] == [PROPOSED]


def test_a_purchase_costs_what_the_review_says_and_is_provisioned(driver: WizardDriver, desk: Desk) -> None:
    go_to_review(driver)
    said = driver.find(QAbstractButton, "account_creation.purchase").accessibleDescription()
    begin(driver, AccountCreation.PURCHASE)
    customer = customer_of(driver, desk)
    (order,) = desk.queries.orders(customer.id)
    amount = desk.words.formats.money(order.monthly_net)
    assert amount in said
    assert amount in driver.said("order_note")

    exchange(desk)
    assert desk.queries.attention() == ()
    (order,) = desk.queries.orders(customer.id)
    assert order.number.startswith("O-")
    (row,) = desk.queries.products(customer.id)
    assert (row.product_id, row.quantity) == ("essentials_advanced", 40)
    driver.wait_for(lambda: not driver.is_there("order_note"))


def test_who_accepted_which_version_of_the_eula_is_recorded(driver: WizardDriver, desk: Desk) -> None:
    go_to_review(driver)
    driver.press("account_creation.trial")
    driver.press("wizard_next")
    assert "CLUF" in driver.find(QLabel, "wizard_missing").text()
    driver.press("read_eula")
    dialog = driver.window.findChild(EulaDialog)
    assert dialog is not None
    text = dialog.findChild(QScrollArea, "eula_text")
    assert text is not None
    assert "version 3" in text.accessibleName()
    dialog.primary.click()
    assert driver.find(QAbstractButton, "accept_eula").isChecked()
    assert "Claire Moreau" in driver.find(QLabel, "eula_recorded").text()
    driver.press("wizard_next")

    customer = customer_of(driver, desk)
    exchange(desk)
    eula = desk.customers.get(customer.id).eula
    assert eula is not None
    assert (eula.agreement_id, eula.agreement_version) == ("essentials_eula", 3)
    assert (eula.accepted_by, eula.accepted_at) == ("Claire Moreau", desk.clock.now())


def test_an_address_outside_of_the_domain_stops_the_step(driver: WizardDriver, desk: Desk) -> None:
    driver.open_for(PROGRAMME)
    choose_package(driver)
    driver.fill_in_company()
    driver.press("wizard_next")
    name_first_user(driver)
    assert driver.text("first_user.email") == PROPOSED
    driver.write("first_user.email", "anne@gmail.com")
    assert f"@{DOMAIN}" in driver.problem("first_user.email")
    driver.press("wizard_next")
    assert driver.is_there("first_user.email")
    driver.write("first_user.email", f"anne@{DOMAIN}")
    driver.press("wizard_next")
    assert driver.is_there("accept_eula")


@pytest.mark.parametrize("pasted", ["www.bertin-fer.fr", "https://bertin-fer.fr", "bertin-fer.fr/contact"])
def test_a_pasted_address_is_refused_with_the_bare_domain_offered(driver: WizardDriver, pasted: str) -> None:
    driver.open_for(PROGRAMME)
    choose_package(driver)
    driver.fill_in_company()
    driver.press("wizard_next")
    driver.write("primary_domain", pasted)
    assert DOMAIN in driver.problem("primary_domain")
    driver.press("wizard_next")
    assert driver.is_there("take_domain")
    driver.press("take_domain")
    assert driver.text("primary_domain") == DOMAIN
    assert not driver.problem("primary_domain")
    assert not driver.is_there("take_domain")


def test_an_ip_address_is_no_domain_and_nothing_is_offered(driver: WizardDriver) -> None:
    driver.open_for(PROGRAMME)
    choose_package(driver)
    driver.fill_in_company()
    driver.press("wizard_next")
    driver.write("primary_domain", "192.168.0.1")
    assert "IP" in driver.problem("primary_domain")
    assert not driver.is_there("take_domain")


def test_the_review_leads_back_to_each_page_and_loses_nothing(driver: WizardDriver) -> None:
    go_to_review(driver)
    driver.press("account_creation.purchase")
    for page, field in (
        ("account_package", "package.licences"),
        ("company", "identity.name"),
        ("domain_user", "primary_domain"),
    ):
        driver.press(f"edit.{page}")
        assert driver.text(field)
        while not driver.is_there("accept_eula"):
            driver.press("wizard_next")
    assert driver.find(QAbstractButton, "account_creation.purchase").isChecked()


def test_email_cloud_asks_for_the_domain_alone(driver: WizardDriver, desk: Desk) -> None:
    driver.open_for(CLOUD)
    driver.fill_in_company()
    driver.press("wizard_next")
    driver.fill_in_contact()
    driver.press("wizard_next")
    assert not driver.is_there("first_user.email")
    driver.press("wizard_next")
    assert driver.problem("primary_domain")
    driver.write("primary_domain", DOMAIN)
    driver.press("wizard_next")
    customer = customer_of(driver, desk)
    exchange(desk)
    assert desk.queries.attention() == ()
    settled = desk.customers.get(customer.id)
    assert (settled.primary_domain, settled.first_user, settled.package) == (DOMAIN, None, None)
    assert settled.contacts


def test_a_trial_that_is_reviewed_over_midnight_ends_when_the_page_says(
    driver: WizardDriver, desk: Desk, clock: FixedClock
) -> None:
    go_to_review(driver)
    (watch,) = driver.window.findChildren(DayWatch)
    card = driver.find(ChoiceCard, "account_creation.trial")
    before = card.accessibleDescription()
    clock.moment = MIDNIGHT
    watch.look()
    after = card.accessibleDescription()
    assert "20 décembre 2026" in before.replace("\u00a0", " ")
    assert "21 décembre 2026" in after.replace("\u00a0", " ")
