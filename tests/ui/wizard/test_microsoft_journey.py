"""A rep adds a customer of Microsoft CSP in the real window, on a cache and a portal of its own."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel
from pytestqt.qtbot import QtBot

from app.domain.customer.customer import Customer
from app.domain.customer.microsoft import MicrosoftAccountKind
from app.domain.document import Kind
from app.domain.subscription.subscription import CspAccount
from app.services.desk.desk import Desk
from app.ui.application.main_window import MainWindow
from app.ui.widgets.banner import Banner
from app.ui.widgets.buttons import Button
from app.ui.widgets.steps import StepList
from app.ui.wizard.page import WizardPage
from app.ui.workspace import places
from portal.demo.embedded import EmbeddedPortal
from portal.store import tenants
from portal.store.tenants import Tenant
from tests.support.attention_driver import AttentionDriver
from tests.support.clocks import FixedClock
from tests.support.demo_portal import demo_portal
from tests.support.windows import LaptopOn
from tests.support.wizard_driver import WizardDriver
from tests.support.wizards import COMPANY

PROGRAMME = "microsoft_csp.VAR"
TAKEN = Tenant("contoso.onmicrosoft.com", "Contoso", "US")
SALES = (
    ("Claire Moreau", "claire.moreau"),
    ("Julien Kervella", "julien.kervella"),
    ("Paul Riou", "paul.riou"),
)
TENANT = "microsoft.new_tenant"


@pytest.fixture
def portal(tmp_path: Path, clock: FixedClock) -> Iterator[EmbeddedPortal]:
    """A portal on which somebody has an account called contoso."""
    with demo_portal(tmp_path, clock, customers=3) as portal:
        tenants.fill(portal.engine, [TAKEN])
        yield portal


@pytest.fixture
def desk(portal: EmbeddedPortal, laptop_on: LaptopOn) -> Desk:
    """Claire's desk."""
    return laptop_on(portal, "rep")


@pytest.fixture
def driver(window: MainWindow, qtbot: QtBot) -> WizardDriver:
    """On an empty wizard of Microsoft CSP."""
    driver = WizardDriver(window, qtbot)
    driver.open_for(PROGRAMME)
    return driver


def fill_in_until_microsoft(driver: WizardDriver) -> None:
    """Company and contacts that pass."""
    driver.fill_in_company()
    driver.choose("partner_subscription_id", "csp-yearly")
    driver.press("wizard_next")
    driver.fill_in_contact()
    # Nothing is installed, so no onboarding e-mail is promised.
    assert not any(each.isVisible() for each in driver.window.findChildren(Banner, "recipients"))
    driver.write("admin_user.login_email", "admin@bertin-fer.fr")
    driver.press("wizard_next")


def fill_in_tenant(driver: WizardDriver, prefix: str) -> None:
    """A new account with the company's details, its number and a name of its own."""
    driver.press("microsoft.new")
    driver.press("copy_company")
    driver.write(f"{TENANT}.phone.number", "04 67 00 18 42")
    driver.write(f"{TENANT}.prefix", prefix)


def fill_in_sales(driver: WizardDriver) -> None:
    """Three people who look after the customer."""
    for index, (name, mailbox) in enumerate(SALES):
        if index:
            driver.press("add_sales_contact")
        driver.write(f"sales_contacts.{index}.name", name)
        driver.write(f"sales_contacts.{index}.email", f"{mailbox}@arvane-informatique.fr")


def created(desk: Desk) -> Customer | None:
    """The customer that the tests add."""
    found = [each for each in desk.store.load_all(Kind.CUSTOMER) if isinstance(each, Customer)]
    return next((each for each in found if each.identity.name == COMPANY["identity.name"]), None)


def tenant_of(desk: Desk, customer: Customer) -> str:
    """The domain of the customer's tenant, as the portal keeps it."""
    accounts = [each for each in desk.store.load_all(Kind.CSP_ACCOUNT) if isinstance(each, CspAccount)]
    return next((each.tenant_domain for each in accounts if each.customer_id == customer.id), "")


def settled(desk: Desk, driver: WizardDriver) -> Customer:
    """The customer after its exchange with the portal."""
    driver.wait_for(lambda: created(desk) is not None)
    customer = created(desk)
    assert customer is not None
    router = driver.window.workspace.router
    driver.wait_for(lambda: router.place == places.CustomerFile(customer.id, "licences"))
    desk.sync.run_once()
    return desk.customers.get(customer.id)


def test_an_account_is_searched_for_and_where_there_is_none_one_can_be_created(
    driver: WizardDriver, desk: Desk
) -> None:
    fill_in_until_microsoft(driver)
    driver.press("microsoft.existing")
    driver.press("search_tenant")
    assert driver.problem("microsoft.existing_domain")
    driver.write("microsoft.existing_domain", "Contoso.onmicrosoft.com")
    driver.press("search_tenant")
    driver.wait_for(lambda: "Contoso" in driver.said("tenant_finding"))
    assert "États-Unis" in driver.said("tenant_finding")
    assert driver.problem("microsoft.existing_domain") == ""
    driver.write("microsoft.existing_domain", "bertin.onmicrosoft.com")
    assert not driver.is_there("tenant_finding")
    driver.press("search_tenant")
    driver.wait_for(lambda: "bertin.onmicrosoft.com" in driver.problem("microsoft.existing_domain"))
    # Said once, at the field: the banner offers what follows from it.
    assert "bertin.onmicrosoft.com" not in driver.said("tenant_finding")
    driver.press("wizard_next")
    assert driver.is_there("microsoft.existing_domain")
    banner = driver.find(Banner, "tenant_finding")
    next(each for each in banner.findChildren(Button) if each.isVisible()).click()
    assert driver.text(f"{TENANT}.prefix") == "bertin"


def test_a_name_that_somebody_has_is_said_at_its_field(driver: WizardDriver) -> None:
    fill_in_until_microsoft(driver)
    fill_in_tenant(driver, "contoso")
    driver.wait_for(lambda: "contoso.onmicrosoft.com" in driver.problem(f"{TENANT}.prefix"))
    driver.press("wizard_next")
    assert driver.is_there(f"{TENANT}.prefix")
    driver.write(f"{TENANT}.prefix", "contoso2")
    driver.wait_for(lambda: driver.is_there("tenant_finding"))
    driver.press("wizard_next")
    assert driver.is_there("sales_contacts.0.name")


def test_a_taken_name_comes_back_in_attention_is_corrected_and_the_customer_created(
    driver: WizardDriver, desk: Desk, portal: EmbeddedPortal, qtbot: QtBot
) -> None:
    portal.stop()
    fill_in_until_microsoft(driver)
    fill_in_tenant(driver, "contoso")
    driver.wait_for(lambda: "vérifier par le portail" in driver.said("tenant_finding"))
    notes = [each.accessibleDescription() for each in driver.find(StepList, "").findChildren(QAbstractButton)]
    assert "à vérifier par le portail" in notes
    driver.press("wizard_next")
    driver.write("sales_contacts.0.name", "Claire Moreau")
    driver.write("sales_contacts.0.email", "claire.moreau@arvane-informatique.fr")
    driver.press("wizard_next")
    driver.wait_for(lambda: created(desk) is not None)
    portal.start()
    driver.wait_for(lambda: driver.window.workspace.tasks.is_idle)
    desk.sync.run_once()

    attention = AttentionDriver(driver.window, qtbot)
    attention.wait_for(1)
    (card,) = attention.cards
    assert any("contoso.onmicrosoft.com" in text for text in attention.texts(card))
    attention.press(card, "mend_customer")
    qtbot.waitUntil(lambda: isinstance(driver.window.page, WizardPage))
    assert "contoso.onmicrosoft.com" in driver.problem(f"{TENANT}.prefix")
    driver.write(f"{TENANT}.prefix", "bertinfer")
    driver.wait_for(lambda: driver.is_there("tenant_finding"))
    driver.press("wizard_next")
    assert driver.text("sales_contacts.0.name") == "Claire Moreau"
    driver.press("wizard_next")
    customer = settled(desk, driver)
    assert tenant_of(desk, customer) == "bertinfer.onmicrosoft.com"
    assert desk.queries.attention() == ()


def test_later_is_a_choice_and_something_must_be_chosen(driver: WizardDriver, desk: Desk) -> None:
    fill_in_until_microsoft(driver)
    driver.press("wizard_next")
    assert "Compte Microsoft" in driver.find(QLabel, "wizard_missing").text()
    driver.press("microsoft.skipped")
    driver.press("wizard_next")
    driver.press("wizard_next")
    customer = settled(desk, driver)
    assert customer.microsoft is not None
    assert customer.microsoft.kind is MicrosoftAccountKind.SKIPPED
    assert customer.sales_contacts == ()


def test_sales_representatives_come_and_go(driver: WizardDriver) -> None:
    fill_in_until_microsoft(driver)
    driver.press("microsoft.skipped")
    driver.press("wizard_next")
    fill_in_sales(driver)
    driver.press("sales_contacts.1.remove")
    assert driver.text("sales_contacts.1.name") == "Paul Riou"
    assert "Julien Kervella" in driver.toast()
    driver.undo()
    assert driver.text("sales_contacts.1.name") == "Julien Kervella"
    for _ in SALES:
        driver.press("sales_contacts.0.remove")
    focused = driver.window.focusWidget()
    assert focused is not None
    assert focused.objectName() == "add_sales_contact"


def test_a_school_says_what_kind_of_school_it_is(driver: WizardDriver) -> None:
    fill_in_until_microsoft(driver)
    fill_in_tenant(driver, "bertinfer")
    driver.choose(f"{TENANT}.qualification", "education")
    driver.write(f"{TENANT}.education_website", "https://www.ecole-bertin.fr/accueil")
    assert driver.text(f"{TENANT}.education_website") == "ecole-bertin.fr"
    driver.press("wizard_next")
    assert driver.problem(f"{TENANT}.education_segment")
    driver.choose(f"{TENANT}.education_segment", "higher")
    driver.press("wizard_next")
    assert driver.is_there("sales_contacts.0.name")
