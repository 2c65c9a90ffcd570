"""The wizards of Essentials and Email Cloud as pictures show them, page by page."""

from app.demo.scenes import Scene, Stage, add_customer

ESSENTIALS, CLOUD = "essentials.MSP", "email_cloud.MSP"
COMPANY = (
    ("identity.name", "Verrerie de la Sarthe"),
    ("identity.registration_number", "987 654 308 00012"),
    ("address.line1", "12 rue des Souffleurs"),
    ("address.postal_code", "72000"),
    ("address.city", "Le Mans"),
)


def _package_missing(stage: Stage) -> None:
    add_customer(stage, ESSENTIALS)
    stage.driver.write("package.licences", "beaucoup")
    stage.driver.click("wizard_next")


def _package(stage: Stage) -> None:
    stage.driver.write("package.licences", "1 200")
    stage.driver.check("package.essentials_advanced")


def _company(stage: Stage) -> None:
    driver = stage.driver
    driver.click("wizard_next")
    for name, text in COMPANY:
        driver.write(name, text)
    driver.choose("customer_type_id", "pme")


def _domain_pasted(stage: Stage) -> None:
    driver = stage.driver
    driver.click("wizard_next")
    driver.write("primary_domain", "https://www.verrerie-sarthe.fr/contact")
    driver.click("wizard_next")


def _domain(stage: Stage) -> None:
    driver = stage.driver
    driver.click("take_domain")
    driver.write("first_user.name.first", "Élodie")
    driver.write("first_user.name.last", "Gaudin")


def _other_domain(stage: Stage) -> None:
    stage.driver.write("first_user.email", "elodie.gaudin@gmail.com")
    stage.driver.click("wizard_next")


def _review_missing(stage: Stage) -> None:
    stage.driver.write("first_user.email", "elodie.gaudin@verrerie-sarthe.fr")
    stage.driver.click("wizard_next")
    stage.driver.click("wizard_next")


def _review(stage: Stage) -> None:
    stage.driver.check("account_creation.trial")
    stage.driver.check("accept_eula")


def _eula(stage: Stage) -> None:
    stage.driver.click("read_eula")


def _cloud_domain(stage: Stage) -> None:
    add_customer(stage, CLOUD)
    driver = stage.driver
    for name, text in COMPANY:
        driver.write(name, text)
    driver.choose("customer_type_id", "pme")
    driver.click("wizard_next")
    driver.write("contacts.0.name.last", "Gaudin")
    driver.write("contacts.0.email", "elodie.gaudin@verrerie-sarthe.fr")
    driver.click("wizard_next")
    driver.write("primary_domain", "192.168.0.1")
    driver.click("wizard_next")


OPENING_SCENES: tuple[Scene, ...] = (
    Scene("02m-essentials-package-missing", _package_missing),
    Scene("02n-essentials-package", _package),
    Scene("02o-essentials-company", _company),
    Scene("02p-essentials-domain-pasted", _domain_pasted),
    Scene("02q-essentials-domain", _domain),
    Scene("02r-essentials-other-domain", _other_domain),
    Scene("02s-essentials-review-missing", _review_missing),
    Scene("02t-essentials-review", _review),
    Scene("02u-essentials-eula", _eula),
    Scene("02v-email-cloud-domain", _cloud_domain),
)
