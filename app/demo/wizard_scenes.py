"""The wizard as pictures show it, page by page: Microsoft CSP, then Essentials and Email Cloud."""

from app.demo.account_creation_scenes import OPENING_SCENES
from app.demo.address_scenes import ADDRESS_SCENES
from app.demo.scenes import Scene, Stage, add_customer
from app.ui.workspace import places

MICROSOFT = "microsoft_csp.VAR"
_COMPANY = (
    ("identity.name", "Menuiserie Aubanel et Fils"),
    ("identity.registration_number", "987 654 308 00012"),
    ("phone", "04 67 00 18 42"),
    ("website", "aubanel-bois.fr"),
    ("address.line1", "18 rue des Compagnons"),
    ("address.postal_code", "34070"),
    ("address.city", "Montpellier"),
)
_PERSON = (
    ("contacts.0.name.first", "Jean"),
    ("contacts.0.name.last", "Aubanel"),
    ("contacts.0.email", "jean@aubanel-bois.fr"),
    ("admin_user.login_email", "admin@aubanel-bois.fr"),
)
_SALES = (
    ("Claire Moreau", "claire.moreau"),
    ("Julien Kervella", "julien.kervella"),
    ("Paul Riou", "paul.riou"),
)


def _programme(stage: Stage) -> None:
    stage.go(places.Customers())
    stage.go(places.AddCustomer())


def _company(stage: Stage) -> None:
    add_customer(stage, MICROSOFT)
    for name, text in _COMPANY:
        stage.driver.write(name, text)
    stage.driver.choose("customer_type_id", "pme")
    stage.driver.choose("partner_subscription_id", "csp-monthly")


def _contacts(stage: Stage) -> None:
    stage.driver.click("wizard_next")
    for name, text in _PERSON:
        stage.driver.write(name, text)


def _choose(stage: Stage) -> None:
    stage.driver.click("wizard_next")


def _found(stage: Stage) -> None:
    driver = stage.driver
    driver.check("microsoft.existing")
    driver.write("microsoft.existing_domain", "menuiserierolland.onmicrosoft.com")
    driver.click("search_tenant")


def _nobody(stage: Stage) -> None:
    stage.driver.write("microsoft.existing_domain", "aubanelbois.onmicrosoft.com")
    stage.driver.click("search_tenant")


def _new(stage: Stage) -> None:
    driver = stage.driver
    driver.check("microsoft.new")
    driver.click("copy_company")
    driver.choose("microsoft.new_tenant.qualification", "education")
    driver.write("microsoft.new_tenant.prefix", "aubanelbois")


def _additional(stage: Stage) -> None:
    driver = stage.driver
    driver.choose("microsoft.new_tenant.qualification", "non_profit")
    driver.click("wizard_next")
    for index, (name, mailbox) in enumerate(_SALES):
        if index:
            driver.click("add_sales_contact")
        driver.write(f"sales_contacts.{index}.name", name)
        driver.write(f"sales_contacts.{index}.email", f"{mailbox}@arvane-informatique.fr")


WIZARD_SCENES: tuple[Scene, ...] = (
    Scene("02d-wizard-programme", _programme),
    Scene("02e-microsoft-company", _company),
    Scene("02f-microsoft-contacts", _contacts),
    Scene("02g-microsoft-choice", _choose),
    Scene("02h-microsoft-found", _found),
    Scene("02i-microsoft-nobody", _nobody),
    Scene("02j-microsoft-new", _new),
    Scene("02k-microsoft-additional", _additional),
    *OPENING_SCENES,
    *ADDRESS_SCENES,
)
