"""The form follows the country: its fields and their names, what is kept, and what no longer fits."""

import pytest
from PySide6.QtWidgets import QLineEdit, QWidget

from app.services.drafts.drafts import DraftKind
from app.ui.forms.field import Field
from app.ui.widgets.select import Select
from tests.support.wizard_driver import WizardDriver

COUNTRY, POSTCODE, CITY, REGION = "address.country", "address.postal_code", "address.city", "address.region"
NUMBER, VAT = "identity.registration_number", "identity.vat_number"


def field_of(driver: WizardDriver, path: str) -> Field:
    widget: QWidget | None = driver.find(QWidget, path)
    while widget is not None and not isinstance(widget, Field):
        widget = widget.parentWidget()
    assert isinstance(widget, Field)
    return widget


@pytest.mark.parametrize(
    ("country", "postcode", "number", "vat", "region"),
    [
        ("FR", "Code postal", "SIRET", "N° de TVA", ""),
        ("BE", "Code postal", "Numéro d’entreprise (BCE)", "N° de TVA", ""),
        ("CH", "NPA", "IDE (UID)", "N° de TVA (MWST/TVA/IVA)", "Canton"),
        ("LU", "Code postal", "N° RCS Luxembourg", "N° de TVA", ""),
        ("DE", "Code postal", "N° de registre du commerce (HRB)", "N° de TVA (USt-IdNr.)", ""),
        ("GB", "Code postal", "N° de société (Companies House)", "N° de TVA", ""),
        ("IE", "Eircode", "N° CRO", "N° de TVA", "Comté"),
        ("US", "Code ZIP", "EIN", "", "État"),
        ("CA", "Code postal", "Numéro d’entreprise (NE)", "Numéro de TPS/TVH", "Province"),
        ("MA", "Code postal", "ICE", "Identifiant fiscal (IF)", ""),
    ],
)
def test_the_form_speaks_of_what_the_country_has(
    driver: WizardDriver, country: str, postcode: str, number: str, vat: str, region: str
) -> None:
    if country != "FR":
        driver.choose(COUNTRY, country)
    assert field_of(driver, POSTCODE).label() == postcode
    assert field_of(driver, NUMBER).label() == number
    assert driver.is_there(VAT) == bool(vat)
    assert not vat or field_of(driver, VAT).label() == vat
    assert driver.is_there(REGION) == bool(region)
    assert not region or field_of(driver, REGION).label() == region
    for path in (POSTCODE, NUMBER, *([VAT] if vat else [])):
        assert driver.find(QLineEdit, path).placeholderText()
        assert driver.find(QLineEdit, path).accessibleName()


def test_another_country_says_what_no_longer_fits_and_gives_back_what_did(driver: WizardDriver) -> None:
    driver.choose(COUNTRY, "US")
    driver.write(CITY, "Austin, TX 78701")
    assert (driver.text(CITY), driver.text(POSTCODE)) == ("Austin", "78701")
    assert driver.find(Select, REGION).value() == "TX"
    driver.choose(COUNTRY, "GB")
    assert (driver.text(CITY), driver.text(POSTCODE)) == ("Austin", "78701")
    assert "SW1A\u00a01AA" in driver.problem(POSTCODE)
    said = driver.find(Select, COUNTRY).accessibleDescription()
    assert "Texas" in said
    assert "gardé" in said
    driver.write(POSTCODE, "sw1a1aa")
    assert (driver.text(POSTCODE), driver.problem(POSTCODE)) == ("SW1A 1AA", "")
    driver.choose(COUNTRY, "US")
    assert (driver.text(POSTCODE), driver.find(Select, REGION).value()) == ("78701", "TX")
    assert driver.find(Select, COUNTRY).accessibleDescription() == ""


def test_the_draft_keeps_what_was_typed_for_another_country(driver: WizardDriver) -> None:
    driver.write("identity.name", "Acme")
    driver.choose(COUNTRY, "CA")
    driver.choose(REGION, "QC")
    driver.choose(COUNTRY, "FR")
    driver.wait_until_kept()
    [draft] = driver.window.workspace.services.drafts.kept(DraftKind.WIZARD)
    driver.open(draft.id)
    driver.choose(COUNTRY, "CA")
    assert driver.find(Select, REGION).value() == "QC"


def test_the_billing_address_follows_its_own_country(driver: WizardDriver) -> None:
    driver.press("is_billed_here")
    driver.choose("billing.address.country", "IE")
    assert field_of(driver, "billing.address.postal_code").label() == "Eircode"
    assert field_of(driver, POSTCODE).label() == "Code postal"
    driver.write("billing.address.postal_code", "d02x285")
    assert driver.text("billing.address.postal_code") == "D02 X285"
