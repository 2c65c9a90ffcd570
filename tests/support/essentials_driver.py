"""Drives the wizard of Essentials: packages, the domain, the review."""

from app.domain.catalogue.catalogue import Partnership
from app.domain.customer.account import AccountCreation
from app.domain.customer.customer import Customer
from app.domain.document import Kind
from app.domain.ids import ProductFamilyId, ProductId
from app.services.desk.desk import Desk
from tests.support import builders as b
from tests.support.account_programmes import essentials_customer
from tests.support.wizard_driver import WizardDriver
from tests.support.wizards import COMPANY

PROGRAMME, CLOUD = "essentials.MSP", "email_cloud.MSP"
DOMAIN = "bertin-fer.fr"
PROPOSED = f"anne.lartigue@{DOMAIN}"


def answered(account_creation: AccountCreation | None = AccountCreation.TRIAL) -> Customer:
    """A customer of the demo's Essentials with every answer but the EULA."""
    package = b.package_choice(
        family_id=ProductFamilyId("email"),
        product_id=ProductId("essentials_advanced"),
        licences=40,
        account_creation=account_creation,
    )
    return essentials_customer(
        partnership=Partnership.MSP,
        package=package,
        primary_domain=DOMAIN,
        first_user=b.first_user(email=f"elise.dupre@{DOMAIN}"),
        eula=None,
    )


def choose_package(driver: WizardDriver, licences: str = "40", kind: str = "organization") -> None:
    """Whose account it is, and the Advanced package."""
    driver.press(f"kind.{kind}")
    driver.write("package.licences", licences)
    driver.press("package.essentials_advanced")
    driver.press("wizard_next")


def name_first_user(driver: WizardDriver, domain: str = DOMAIN) -> None:
    """The domain, and who has a mailbox on it."""
    driver.write("primary_domain", domain)
    driver.write("first_user.name.first", "Anne")
    driver.write("first_user.name.last", "Lartigue")


def go_to_review(driver: WizardDriver, kind: str = "organization") -> None:
    """Everything that is asked for before the review, as it should be."""
    driver.open_for(PROGRAMME)
    choose_package(driver, kind=kind)
    driver.fill_in_company()
    driver.press("wizard_next")
    name_first_user(driver)
    driver.press("wizard_next")


def created(desk: Desk, name: str = COMPANY["identity.name"]) -> Customer | None:
    """The customer of the wizard, once it is there."""
    found = desk.store.load_all(Kind.CUSTOMER)
    return next(
        (each for each in found if isinstance(each, Customer) and each.identity.name == name),
        None,
    )
