"""Postal codes, cities and regions of each country."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.checks.checked import Checked
from app.domain.checks.postcode import check_city, check_postcode, check_region, regions, rules_of

COUNTRIES = ["FR", "BE", "CH", "LU", "DE", "GB", "US", "CA", "JP", "PL", "PT", "SE", "NL", "ES", "IT", "IE"]


def codes(checked: Checked) -> list[str]:
    return [problem.code for problem in checked.problems]


@pytest.mark.parametrize(
    ("country", "typed", "normal"),
    [
        ("FR", "44 000", "44000"),
        ("FR", "F-44000", "44000"),
        ("FR", "97110", "97110"),
        ("BE", "B-1000", "1000"),
        ("LU", "L-2998", "2998"),
        ("GB", "ec1y8sy", "EC1Y 8SY"),
        ("GB", "m2  5bq", "M2 5BQ"),
        ("US", "22162 1010", "22162-1010"),
        ("CA", "k1a0b1", "K1A 0B1"),
        ("JP", "1540023", "154-0023"),
        ("IE", "", ""),
        ("AE", "po 12", "PO 12"),
    ],
)
def test_a_code_is_written_as_its_country_does(country: str, typed: str, normal: str) -> None:
    assert check_postcode(typed, country) == Checked(normal)


@pytest.mark.parametrize(
    ("country", "typed", "code"),
    [
        ("FR", "", "postcode.missing"),
        ("FR", "4400", "postcode.format"),
        ("FR", "4400A", "postcode.format"),
        ("GB", "GIR 0AAXYZ", "postcode.format"),
        ("CH", "12", "postcode.format"),
        ("ZZ", "44000", "country.unknown"),
        ("", "44000", "country.unknown"),
    ],
)
def test_a_wrong_code_is_told_what_is_wrong(country: str, typed: str, code: str) -> None:
    assert codes(check_postcode(typed, country)) == [code]


def test_a_wrong_code_comes_with_an_example_of_the_country() -> None:
    (problem,) = check_postcode("4400", "FR").problems
    assert check_postcode(problem.data["example"], "FR").is_valid


@pytest.mark.parametrize(
    ("country", "code", "right", "wrong"),
    [
        ("US", "95014", "CA", "NY"),
        ("US", "09012", "AE", "AP"),
        ("US", "20500", "DC", "VA"),
        ("US", "00902", "PR", "FL"),
        ("CA", "V6B 1A1", "BC", "AB"),
        ("CA", "K1A 0B1", "ON", "NS"),
        ("IT", "00144", "RM", "MI"),
        ("ES", "28039", "M", "B"),
    ],
)
def test_a_code_of_another_region_is_a_doubt_only(country: str, code: str, right: str, wrong: str) -> None:
    assert check_postcode(code, country, right) == Checked(code)
    with_warning = check_postcode(code, country, wrong)
    assert with_warning.is_valid
    assert with_warning.normal == code
    [warning] = with_warning.warnings
    assert (warning.code, warning.data["region"]) == ("postcode.other_region", wrong)


@pytest.mark.parametrize("country", COUNTRIES)
def test_every_example_of_a_country_passes_as_it_is_and_run_together(country: str) -> None:
    rules = rules_of(country)
    assert rules is not None
    for example in rules.postal_code_examples:
        normal = check_postcode(example, country).normal
        # The examples of Sweden lack the space that its post writes.
        assert normal.replace(" ", "") == example.replace(" ", "")
        assert check_postcode(normal, country) == Checked(normal)
        assert check_postcode(example.replace(" ", "").lower(), country).is_valid


@given(st.text(max_size=12), st.sampled_from(COUNTRIES))
def test_a_normal_form_is_its_own_normal_form(text: str, country: str) -> None:
    checked = check_postcode(text, country)
    if checked.is_valid:
        assert check_postcode(checked.normal, country) == checked


@pytest.mark.parametrize(
    ("country", "typed", "expected"),
    [
        ("FR", " La  Roche-sur-Yon ", []),
        ("FR", "  ", ["city.missing"]),
        ("HK", "", []),
        ("ZZ", "Nantes", ["country.unknown"]),
    ],
)
def test_a_city_is_wanted_where_addresses_have_one(country: str, typed: str, expected: list[str]) -> None:
    checked = check_city(typed, country)
    assert codes(checked) == expected
    assert checked.normal == " ".join(typed.split())


@pytest.mark.parametrize(
    ("country", "typed", "expected"),
    [
        ("US", "ca", []),
        ("US", "", ["region.missing"]),
        ("US", "ZZ", ["region.unknown"]),
        ("FR", "", []),
        ("FR", "Bretagne", []),
        ("ZZ", "", ["country.unknown"]),
    ],
)
def test_a_region_is_wanted_where_addresses_have_one(country: str, typed: str, expected: list[str]) -> None:
    assert codes(check_region(typed, country)) == expected


def test_regions_are_listed_once_each_and_not_where_there_are_none() -> None:
    assert ("CA", "California") in regions("US")
    assert len(regions("JP")) == len(dict(regions("JP"))) == 47
    assert regions("FR") == regions("ZZ") == ()
