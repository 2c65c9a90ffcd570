"""The form follows the country: its fields and their names, what is kept, and what no longer fits."""

import pytest
from PySide6.QtWidgets import QLineEdit, QWidget

from app.services.drafts.drafts import DraftKind
from app.ui.forms.field import Field
from app.ui.widgets.select import Select
from tests.support.wizard_hand import WizardHand

COUNTRY, POSTCODE, CITY, REGION = "address.country", "address.postal_code", "address.city", "address.region"
NUMBER, VAT = "identity.registration_number", "identity.vat_number"


def field_of(hand: WizardHand, path: str) -> Field:
    widget: QWidget | None = hand.find(QWidget, path)
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
    hand: WizardHand, country: str, postcode: str, number: str, vat: str, region: str
) -> None:
    if country != "FR":
        hand.choose(COUNTRY, country)
    assert field_of(hand, POSTCODE).label() == postcode
    assert field_of(hand, NUMBER).label() == number
    assert hand.is_there(VAT) == bool(vat)
    assert not vat or field_of(hand, VAT).label() == vat
    assert hand.is_there(REGION) == bool(region)
    assert not region or field_of(hand, REGION).label() == region
    for path in (POSTCODE, NUMBER, *([VAT] if vat else [])):
        assert hand.find(QLineEdit, path).placeholderText()
        assert hand.find(QLineEdit, path).accessibleName()


def test_another_country_says_what_no_longer_fits_and_gives_back_what_did(hand: WizardHand) -> None:
    hand.choose(COUNTRY, "US")
    hand.write(CITY, "Austin, TX 78701")
    assert (hand.text(CITY), hand.text(POSTCODE)) == ("Austin", "78701")
    assert hand.find(Select, REGION).value() == "TX"
    hand.choose(COUNTRY, "GB")
    assert (hand.text(CITY), hand.text(POSTCODE)) == ("Austin", "78701")
    assert "SW1A\u00a01AA" in hand.problem(POSTCODE)
    said = hand.find(Select, COUNTRY).accessibleDescription()
    assert "Texas" in said
    assert "gardé" in said
    hand.write(POSTCODE, "sw1a1aa")
    assert (hand.text(POSTCODE), hand.problem(POSTCODE)) == ("SW1A 1AA", "")
    hand.choose(COUNTRY, "US")
    assert (hand.text(POSTCODE), hand.find(Select, REGION).value()) == ("78701", "TX")
    assert hand.find(Select, COUNTRY).accessibleDescription() == ""


def test_the_draft_keeps_what_was_typed_for_another_country(hand: WizardHand) -> None:
    hand.write("identity.name", "Acme")
    hand.choose(COUNTRY, "CA")
    hand.choose(REGION, "QC")
    hand.choose(COUNTRY, "FR")
    hand.wait_until_kept()
    [draft] = hand.window.workspace.desk.drafts.kept(DraftKind.WIZARD)
    hand.open(draft.id)
    hand.choose(COUNTRY, "CA")
    assert hand.find(Select, REGION).value() == "QC"


def test_the_billing_address_follows_its_own_country(hand: WizardHand) -> None:
    hand.press("is_billed_here")
    hand.choose("billing.address.country", "IE")
    assert field_of(hand, "billing.address.postal_code").label() == "Eircode"
    assert field_of(hand, POSTCODE).label() == "Code postal"
    hand.write("billing.address.postal_code", "d02x285")
    assert hand.text("billing.address.postal_code") == "D02 X285"
