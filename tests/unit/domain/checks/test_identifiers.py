"""Published identifiers, and every way a number can be wrong."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.checks.checked import Checked
from app.domain.checks.domain import check_domain
from app.domain.checks.registration import check_registration
from app.domain.checks.siret import check_siren, check_siret, siren_of
from app.domain.checks.vat_number import check_vat_number, siren_of_vat, vat_from_siren
from tests.support.vectors import vectors

PUBLISHED = vectors("identifiers")
CHECKS: dict[str, Callable[[str], Checked]] = {
    "siret": check_siret,
    "siren": check_siren,
    "vat": check_vat_number,
    "domain": check_domain,
}
Judged = list[tuple[str, str]]


def published(verdict: str) -> Judged:
    return [(name, value) for name in CHECKS for value in PUBLISHED[name].get(verdict, [])]


def codes(checked: Checked) -> list[str]:
    return [problem.code for problem in checked.problems]


@pytest.mark.parametrize(("name", "value"), published("valid"))
def test_a_published_valid_one_is_valid(name: str, value: str) -> None:
    assert CHECKS[name](value).is_valid


@pytest.mark.parametrize(("name", "value"), published("invalid"))
def test_a_published_invalid_one_is_not(name: str, value: str) -> None:
    assert not CHECKS[name](value).is_valid


@pytest.mark.parametrize(("typed", "normal"), PUBLISHED["domain"]["normalised"].items())
def test_a_published_form_is_brought_to_its_normal_one(typed: str, normal: str) -> None:
    assert check_domain(typed).normal == normal


@pytest.mark.parametrize(
    "typed",
    [
        "73282932000074",
        " 732 829 320 00074 ",
        "732.829.320.00074",
        "732\u00a0829\u202f320-00074",
        "７３２ 829 320 00074",
    ],
)
def test_a_pasted_siret_is_accepted(typed: str) -> None:
    assert check_siret(typed) == Checked("73282932000074")


@pytest.mark.parametrize(
    ("typed", "code", "data"),
    [
        ("732 829 320", "siret.is_siren", {}),
        ("732 829 321", "siret.length", {"expected": "14", "found": "9"}),
        ("", "siret.length", {"expected": "14", "found": "0"}),
        ("7328293200007A", "siret.letters", {}),
        ("73282932000079", "siret.check_digit", {}),
        ("00000000000000", "siret.check_digit", {}),
        ("35600000009076", "siret.check_digit", {}),
    ],
)
def test_a_wrong_siret_is_told_what_is_wrong(typed: str, code: str, data: dict[str, str]) -> None:
    (problem,) = check_siret(typed).problems
    assert (problem.code, dict(problem.data)) == (code, data)


@given(st.integers(0, 13), st.integers(1, 9))
def test_one_wrong_digit_is_always_found(place: int, shift: int) -> None:
    digits = "73282932000074"
    slip = digits[:place] + str((int(digits[place]) + shift) % 10) + digits[place + 1 :]
    assert codes(check_siret(slip)) == ["siret.check_digit"]


@pytest.mark.parametrize(
    ("number", "siren"),
    [("732 829 320 00074", "732829320"), ("732829320", "732829320"), ("7328", ""), ("x", "")],
)
def test_the_siren_is_within_the_siret(number: str, siren: str) -> None:
    assert siren_of(number) == siren


@pytest.mark.parametrize(
    ("country", "typed", "normal"),
    [
        ("FR", "732 829 320 00074", "73282932000074"),
        ("BE", "BE 0428 759 497", "0428.759.497"),
        ("CH", "CHE100155212", "CHE-100.155.212"),
        ("US", "911144442", "91-1144442"),
        ("GB", "sc123456", "SC123456"),
        ("DE", "Aachen hra 11223", "Aachen HRA 11223"),
        ("LU", "b 82721", "B82721"),
        ("SN", "  SN DKR  2020 ", "SN DKR 2020"),
    ],
)
def test_each_country_has_its_own_form_or_none(country: str, typed: str, normal: str) -> None:
    assert check_registration(typed, country) == Checked(normal)


@pytest.mark.parametrize(
    ("country", "typed", "code"),
    [
        ("FR", "732829320", "siret.is_siren"),
        ("BE", "0428759498", "registration.check_digit"),
        ("BE", "12", "registration.length"),
        ("BE", "0428 ABCDEF", "registration.format"),
        ("GB", "123", "registration.format"),
        ("DE", "4711", "registration.format"),
    ],
)
def test_a_wrong_registration_number_is_told_what_is_wrong(country: str, typed: str, code: str) -> None:
    assert codes(check_registration(typed, country)) == [code]


@pytest.mark.parametrize(
    ("country", "typed", "normal"),
    [
        ("FR", "", ""),
        ("FR", "fr 44 732 829 320", "FR44732829320"),
        ("FR", "44732829320", "FR44732829320"),
        ("FR", "K7399859412", "FRK7399859412"),
        ("GR", "094259216", "EL094259216"),
        ("BE", "0428759497", "BE0428759497"),
        ("GB", "980780684", "GB980780684"),
        ("CH", "CHE-107.787.577 MWST", "CHE107787577MWST"),
        ("CH", "107787577", "CHE107787577"),
        ("NO", "995 525 828 MVA", "NO995525828MVA"),
        ("US", "anything", "ANYTHING"),
    ],
)
def test_a_vat_number_is_completed(country: str, typed: str, normal: str) -> None:
    assert check_vat_number(typed, country) == Checked(normal)


@pytest.mark.parametrize(
    ("country", "typed", "code"),
    [
        ("FR", "FR84323140391", "vat.check_digit"),
        ("FR", "abc", "vat.format"),
        ("FR", "12", "vat.format"),
        ("BE", "BE12", "vat.length"),
        ("CH", "CHE107787578", "vat.check_digit"),
    ],
)
def test_a_wrong_vat_number_is_told_what_is_wrong(country: str, typed: str, code: str) -> None:
    assert codes(check_vat_number(typed, country)) == [code]


def test_a_vat_number_of_another_country_is_a_doubt_only() -> None:
    checked = check_vat_number("FR44732829320", "BE")
    assert checked.is_valid
    assert [warning.code for warning in checked.warnings] == ["vat.other_country"]


@pytest.mark.parametrize(
    ("number", "vat"),
    [
        ("732829320", "FR44732829320"),
        ("732 829 320 00074", "FR44732829320"),
        ("404833048", "FR83404833048"),
        ("404833047", ""),
        ("", ""),
    ],
)
def test_the_french_vat_number_follows_from_the_siren(number: str, vat: str) -> None:
    assert vat_from_siren(number) == vat


@given(st.integers(1, 10**8 - 1).map(lambda number: f"{number:08d}"))
def test_a_derived_vat_number_is_valid_and_gives_its_siren_back(head: str) -> None:
    siren = next(head + str(digit) for digit in range(10) if check_siren(head + str(digit)).is_valid)
    assert check_vat_number(vat_from_siren(siren)) == Checked(vat_from_siren(siren))
    assert siren_of_vat(vat_from_siren(siren)) == siren


@pytest.mark.parametrize("number", ["", "BE0428759497", "XX44732829320", "FR12", "FR4473282932000074"])
def test_other_vat_numbers_hold_no_siren(number: str) -> None:
    assert siren_of_vat(number) == ""
