"""Electronic addresses: what each scheme takes, and which one a company has without asking."""

import pytest

from app.domain.checks.electronic_address import SCHEMES, check_electronic_address, schemes_for
from app.domain.customer.electronic_address import ElectronicAddress, derived_address

SIREN = "732829320"


@pytest.mark.parametrize(
    ("scheme", "typed", "normal", "code"),
    [
        ("0225", "732 829 320", SIREN, ""),
        ("0225", f"{SIREN}_73282932000074", f"{SIREN}_73282932000074", ""),
        ("0225", f"{SIREN}_73282932000074_COMPTA", f"{SIREN}_73282932000074_COMPTA", ""),
        ("0225", f"{SIREN}_achats-1.fr", f"{SIREN}_achats-1.fr", ""),
        ("0225", "732829321", "732829321", "electronic.siren"),
        ("0225", f"{SIREN}_73282932000075", f"{SIREN}_73282932000075", "electronic.siret"),
        ("0225", f"{SIREN}_21440109300015", f"{SIREN}_21440109300015", "electronic.siret"),
        ("0225", f"{SIREN}/x", f"{SIREN}/x", "electronic.characters"),
        ("0225", f"{SIREN}_{'x' * 120}", f"{SIREN}_{'x' * 120}", "electronic.too_long"),
        ("0225", " ", "", "electronic.missing"),
        ("9999", "x", "x", "electronic.scheme"),
        ("0208", "0428759497", "0428759497", ""),
        ("EM", "compta@dupre.fr", "compta@dupre.fr", ""),
        ("EM", "compta", "compta", "email.at_missing"),
    ],
)
def test_each_scheme_says_what_it_takes(scheme: str, typed: str, normal: str, code: str) -> None:
    checked = check_electronic_address(scheme, typed)
    assert [each.code for each in checked.problems] == ([code] if code else [])
    assert checked.normal == normal


def test_the_address_of_another_company_is_a_warning() -> None:
    checked = check_electronic_address("0225", "404833048", SIREN)
    assert checked.is_valid
    assert [(each.code, each.data) for each in checked.warnings] == [
        ("electronic.other_siren", {"expected": SIREN})
    ]


def test_a_country_offers_its_own_schemes_and_everybodys() -> None:
    assert [each.code for each in schemes_for("BE")] == ["0208", "0088", "0060", "EM"]
    assert schemes_for("FR")[0].code == "0225"
    assert all(len(each.country) in (0, 2) for each in SCHEMES.values())


@pytest.mark.parametrize(
    ("country", "registration", "vat", "derived"),
    [
        ("FR", "73282932000074", "", ElectronicAddress("0225", SIREN)),
        ("RE", "73282932000074", "", ElectronicAddress("0225", SIREN)),
        ("FR", "", "FR44732829320", None),
        ("BE", "0428.759.497", "", ElectronicAddress("0208", "0428759497")),
        ("BE", "", "BE0428759497", None),
        ("DE", "HRB 1", "DE 136695976", ElectronicAddress("9930", "DE136695976")),
        ("DE", "HRB 1", "", None),
        ("US", "91-1144442", "", None),
    ],
)
def test_what_follows_from_the_numbers(
    country: str, registration: str, vat: str, derived: ElectronicAddress | None
) -> None:
    assert derived_address(country, registration, vat) == derived
