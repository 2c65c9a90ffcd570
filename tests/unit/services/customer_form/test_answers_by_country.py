"""Another country: what fits stays, what was there before comes back, what has no field is told."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.customer.customer_rules import check_company
from app.services.customer_form.answers_by_country import not_asked_for
from app.services.customer_form.contact_normalisation import normal_address
from app.services.customer_form.customer_answers import to_customer
from app.services.customer_form.wizard_draft import WizardDraft
from tests.support import builders as b
from tests.support.wizards import new_wizard

COUNTRIES = ("FR", "BE", "CH", "LU", "DE", "GB", "IE", "US", "CA", "MA", "AE")
POSTCODE, REGION, CITY = "address.postal_code", "address.region", "address.city"
NUMBER, VAT = "identity.registration_number", "identity.vat_number"


def test_a_code_that_fits_stays_and_one_that_does_not_is_told_at_its_field() -> None:
    wizard = new_wizard()
    wizard.form.answer(POSTCODE, "33000")
    wizard.form.answer("address.country", "DE")
    assert wizard.form.text(POSTCODE) == "33000"
    wizard.form.answer("address.country", "GB")
    assert wizard.form.text(POSTCODE) == "33000"
    told = {each.field: each for each in check_company(wizard.form.customer())}
    assert told[POSTCODE].code == "postcode.format"
    assert told[POSTCODE].data["example"] == "SW1A 1AA"


def test_what_was_typed_for_a_country_comes_back_with_it() -> None:
    wizard = new_wizard()
    wizard.form.answer("address.country", "US")
    for path, text in {POSTCODE: "78701", REGION: "TX", CITY: "Austin", NUMBER: "91-1144442"}.items():
        wizard.form.answer(path, text)
    wizard.form.answer("address.country", "GB")
    assert (wizard.form.text(REGION), wizard.form.text(CITY)) == ("", "Austin")
    wizard.form.answer(POSTCODE, "SW1A 1AA")
    wizard.form.answer(NUMBER, "01234567")
    wizard.form.answer("address.country", "US")
    assert [wizard.form.text(path) for path in (POSTCODE, REGION, NUMBER)] == ["78701", "TX", "91-1144442"]
    wizard.form.answer("address.country", "GB")
    assert [wizard.form.text(path) for path in (POSTCODE, REGION, NUMBER)] == ["SW1A 1AA", "", "01234567"]


def test_the_same_letters_are_another_region_elsewhere() -> None:
    wizard = new_wizard()
    wizard.form.answer("address.country", "US")
    wizard.form.answer(REGION, "CA")
    wizard.form.answer("address.country", "ES")
    assert wizard.form.text(REGION) == ""


def test_what_a_country_does_not_ask_for_is_told_and_not_sent() -> None:
    wizard = new_wizard()
    wizard.form.answer(VAT, "BE 0428.759.497")
    wizard.form.answer("address.country", "US")
    wizard.form.answer(REGION, "TX")
    assert [each.text for each in not_asked_for(wizard.form.answers, "address")] == ["BE 0428.759.497"]
    assert wizard.form.customer().identity.vat_number == ""
    wizard.form.answer("address.country", "FR")
    assert [(each.country, each.text) for each in not_asked_for(wizard.form.answers, "address")] == [
        ("US", "TX")
    ]
    assert wizard.form.customer().identity.vat_number == "BE0428759497"
    assert wizard.form.customer().address.region == ""


def test_a_code_and_a_town_that_addresses_do_not_have_are_not_sent() -> None:
    wizard = new_wizard()
    wizard.form.answer(POSTCODE, "33000")
    wizard.form.answer(CITY, "Bordeaux")
    wizard.form.answer("address.country", "AE")
    address = wizard.form.customer().address
    assert (address.postal_code, address.city) == ("", "")
    assert [each.text for each in not_asked_for(wizard.form.answers, "address")] == ["Bordeaux", "33000"]


def test_the_billing_address_keeps_its_own() -> None:
    wizard = new_wizard()
    wizard.form.bill_elsewhere(True)
    wizard.form.answer("billing.address.country", "CA")
    wizard.form.answer("billing.address.region", "QC")
    wizard.form.answer("billing.address.country", "CH")
    assert wizard.form.text("billing.address.region") == ""
    wizard.form.answer("billing.address.country", "CA")
    assert wizard.form.text("billing.address.region") == "QC"
    assert wizard.form.text(NUMBER) == ""


@given(st.lists(st.sampled_from(COUNTRIES), max_size=6), st.sampled_from(COUNTRIES))
def test_no_way_through_the_countries_loses_what_was_typed(way: list[str], home: str) -> None:
    wizard = new_wizard()
    wizard.form.answer("address.country", home)
    typed = {POSTCODE: "K1A 0B1", REGION: "ON", CITY: "Ottawa", NUMBER: "123456782", VAT: "123456782RT0001"}
    for path, text in typed.items():
        wizard.form.answer(path, text)
    for country in (*way, home):
        wizard.form.answer("address.country", country)
    assert {path: wizard.form.text(path) for path in typed} == typed


@pytest.mark.parametrize(
    ("country", "path", "typed", "shown"),
    [
        ("FR", POSTCODE, "F-33000 Bordeaux", ("33000", "Bordeaux", "")),
        ("FR", CITY, "33 000 Bordeaux", ("33000", "Bordeaux", "")),
        ("FR", POSTCODE, "33 000", ("33000", "", "")),
        ("GB", CITY, "London SW1A1AA", ("SW1A 1AA", "London", "")),
        ("US", CITY, "Austin, TX 78701", ("78701", "Austin", "TX")),
        ("CA", POSTCODE, "k1a0b1", ("K1A 0B1", "", "")),
    ],
)
def test_a_pasted_line_goes_to_the_fields_of_its_parts(
    country: str, path: str, typed: str, shown: tuple[str, str, str]
) -> None:
    wizard = new_wizard()
    wizard.form.answer("address.country", country)
    wizard.form.answer(path, typed)
    wizard.form.tidy(path)
    assert tuple(wizard.form.text(each) for each in (POSTCODE, CITY, REGION)) == shown


def test_a_pasted_line_leaves_what_is_written_already() -> None:
    wizard = new_wizard()
    wizard.form.answer(CITY, "Mérignac")
    wizard.form.answer(POSTCODE, "33000 Bordeaux")
    wizard.form.tidy(POSTCODE)
    assert (wizard.form.text(POSTCODE), wizard.form.text(CITY)) == ("33000", "Mérignac")


def test_right_numbers_are_kept_in_their_normal_form() -> None:
    wizard = new_wizard()
    wizard.form.answer("address.country", "CH")
    wizard.form.answer(NUMBER, "CHE 100 155 212")
    wizard.form.answer(VAT, "che107787577 mwst")
    wizard.form.tidy(VAT)
    assert wizard.form.text(VAT) == "CHE-107.787.577 MWST"
    identity = to_customer(wizard.form.answers, b.customer().sales_rep).identity
    assert (identity.registration_number, identity.vat_number) == ("CHE-100.155.212", "CHE107787577MWST")


def test_what_was_typed_for_other_countries_is_kept_with_the_draft() -> None:
    wizard = new_wizard()
    wizard.form.answer("address.country", "US")
    wizard.form.answer(REGION, "TX")
    wizard.form.answer("address.country", "FR")
    draft = WizardDraft(wizard.draft.id, wizard.form.answers)
    assert [each.text for each in draft.answers.by_country if each.path == REGION] == ["TX"]


def test_a_number_that_followed_from_another_comes_back_with_it() -> None:
    wizard = new_wizard()
    wizard.form.answer(NUMBER, "732 829 320 00074")
    assert wizard.form.text(VAT) == "FR44 732 829 320"
    wizard.form.answer("address.country", "US")
    assert wizard.form.text(VAT) == ""
    wizard.form.answer(NUMBER, "91-1144442")
    wizard.form.answer("address.country", "FR")
    assert (wizard.form.text(NUMBER), wizard.form.text(VAT)) == ("732 829 320 00074", "FR44 732 829 320")


def test_a_region_that_is_none_of_the_country_is_kept_as_it_came_so_that_it_can_be_told() -> None:
    kept = normal_address(b.address(country="US", region="Bavaria", postal_code="78701", city="Austin"))
    assert kept.region == "Bavaria"
    told = check_company(b.customer(address=kept))
    assert "region.unknown" in {each.code for each in told if each.field == REGION}
