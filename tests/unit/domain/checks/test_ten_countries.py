"""The ten countries that reps meet: postal codes, regions, company and VAT numbers, printed addresses."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.checks.checked import Checked
from app.domain.checks.national import parts_of, postcode_example
from app.domain.checks.postcode import check_postcode
from app.domain.checks.region import check_region, has_region, region_name, regions
from app.domain.checks.registration import check_registration, registration_example
from app.domain.checks.town import Town, read_town
from app.domain.checks.vat_number import check_vat_number, has_vat_number, vat_example

COUNTRIES = ("FR", "BE", "CH", "LU", "DE", "GB", "IE", "US", "CA", "MA")
countries = st.sampled_from(COUNTRIES)


def codes(checked: Checked) -> list[str]:
    return [problem.code for problem in checked.problems]


@pytest.mark.parametrize(
    ("country", "typed", "normal"),
    [
        ("FR", "33 000", "33000"),
        ("FR", "33\u00a0000", "33000"),
        ("FR", "F33000", "33000"),
        ("FR", "３３０００", "33000"),
        ("BE", "B 1000", "1000"),
        ("CH", "CH-8001", "8001"),
        ("LU", "L-2449", "2449"),
        ("LU", "lu2449", "2449"),
        ("DE", "D 10115", "10115"),
        ("GB", "SW1A1AA", "SW1A 1AA"),
        ("GB", "sw1a\u202f1aa", "SW1A 1AA"),
        ("IE", "d02x285", "D02 X285"),
        ("IE", "D6W-XY00", "D6W XY00"),
        ("US", "100011234", "10001-1234"),
        ("CA", "K1A0B1", "K1A 0B1"),
        ("CA", "k1a-0b1", "K1A 0B1"),
        ("MA", "20.250", "20250"),
        ("MA", "", ""),
    ],
)
def test_a_pasted_postal_code_is_written_as_its_country_does(country: str, typed: str, normal: str) -> None:
    assert check_postcode(typed, country) == Checked(normal)


@pytest.mark.parametrize(
    ("country", "typed"),
    [
        ("FR", "00123"),
        ("FR", "D-33000"),
        ("BE", "0123"),
        ("CH", "80012"),
        ("LU", "0449"),
        ("DE", "00999"),
        ("GB", "SW1A 1A"),
        ("GB", "QQ1 1AA"),
        ("IE", "Z02 X285"),
        ("IE", "D02 X28"),
        ("US", "1000"),
        ("CA", "D1A 0B1"),
        ("MA", "02025"),
    ],
)
def test_a_code_that_the_country_cannot_have_comes_back_with_an_example(country: str, typed: str) -> None:
    if typed == "D-33000":
        # Any country's letters before a hyphen are let go: people copy them from letterheads.
        assert check_postcode(typed, country) == Checked("33000")
        return
    [problem] = check_postcode(typed, country).problems
    has_form = typed in ("00123", "0123", "0449", "00999", "Z02 X285", "02025")
    assert problem.code == ("postcode.not_given" if has_form else "postcode.format")
    assert problem.data["example"] == postcode_example(country)


@pytest.mark.parametrize("country", COUNTRIES)
def test_every_example_is_a_right_one_in_its_normal_form(country: str) -> None:
    assert check_postcode(postcode_example(country), country) == Checked(postcode_example(country))
    assert check_registration(registration_example(country), country).is_valid
    assert has_vat_number(country) == bool(vat_example(country))
    assert check_vat_number(vat_example(country), country).is_valid


@given(countries, st.sampled_from([" ", "\u00a0", "\u202f", "-", "", "\u3000"]), st.booleans())
def test_spaces_case_and_hyphens_never_matter(country: str, between: str, is_small: bool) -> None:
    example = postcode_example(country)
    typed = between.join(example.replace(" ", ""))
    assert check_postcode(typed.lower() if is_small else typed, country) == Checked(example)


@pytest.mark.parametrize(
    ("country", "count"),
    [("FR", 0), ("BE", 0), ("CH", 26), ("LU", 0), ("DE", 0), ("GB", 0), ("IE", 26), ("US", 62), ("CA", 13)],
)
def test_only_some_countries_have_regions_to_choose(country: str, count: int) -> None:
    assert len(regions(country)) == count
    assert has_region(country) == bool(count)


@pytest.mark.parametrize(
    ("country", "typed", "code"),
    [
        ("US", "california", "CA"),
        ("US", "tx", "TX"),
        ("CA", "Québec", "QC"),
        ("CA", "Colombie-Britannique", "BC"),
        ("CA", "British Columbia", "BC"),
        ("CH", "Canton de Genève", "GE"),
        ("CH", "Geneva", "GE"),
        ("CH", "zh", "ZH"),
        ("CH", "", ""),
        ("IE", "County Cork", "Co. Cork"),
        ("IE", "dublin", "Co. Dublin"),
        ("IE", "", ""),
    ],
)
def test_a_region_is_known_by_its_code_and_by_its_names(country: str, typed: str, code: str) -> None:
    assert check_region(typed, country) == Checked(code)


@pytest.mark.parametrize(
    ("country", "typed", "code"),
    [
        ("US", "", "region.missing"),
        ("CA", "", "region.missing"),
        ("US", "Bavaria", "region.unknown"),
        ("CH", "TX", "region.unknown"),
    ],
)
def test_a_region_that_is_none_is_told(country: str, typed: str, code: str) -> None:
    assert codes(check_region(typed, country)) == [code]


@pytest.mark.parametrize(
    ("country", "typed", "town"),
    [
        ("FR", "F-33000 Bordeaux", Town("33000", "Bordeaux")),
        ("FR", "33 000 Bordeaux", Town("33000", "Bordeaux")),
        ("FR", "75008 PARIS CEDEX 08", Town("75008", "PARIS CEDEX 08")),
        ("CH", "CH-8001 Zürich", Town("8001", "Zürich")),
        ("GB", "London SW1A1AA", Town("SW1A 1AA", "London")),
        ("US", "Austin, TX 78701", Town("78701", "Austin", "TX")),
        ("US", "New York, New York 10001", Town("10001", "New York", "NY")),
        ("CA", "Montréal (Québec) H3Z 2Y7", Town("H3Z 2Y7", "Montréal", "QC")),
        ("IE", "Cork, Co. Cork, T12 X70A", Town("T12 X70A", "Cork", "Co. Cork")),
        ("FR", "Bordeaux", None),
        ("FR", "33000", None),
        ("FR", "10001-1234 Bordeaux", None),
        ("AE", "Dubai 12", None),
        ("ZZ", "33000 Bordeaux", None),
    ],
)
def test_a_whole_line_is_taken_apart(country: str, typed: str, town: Town | None) -> None:
    assert read_town(typed, country) == town


@given(st.text(max_size=40), countries)
def test_no_text_upsets_the_reader_of_lines(text: str, country: str) -> None:
    town = read_town(text, country)
    assert town is None or (check_postcode(town.postal_code, country) == Checked(town.postal_code))


@pytest.mark.parametrize(
    ("country", "typed", "normal"),
    [
        ("BE", "BE 0428 759 497", "0428.759.497"),
        ("CH", "CHE-100.155.212 MWST", "CHE-100.155.212"),
        ("LU", "RCS Luxembourg B 82721", "B82721"),
        ("GB", "1234567", "01234567"),
        ("IE", "CRO 123456", "123456"),
        ("US", "EIN 91 1144442", "91-1144442"),
        ("CA", "12345 6782 RT0001", "123456782"),
        ("MA", "ICE 001561191000066", "001561191000066"),
    ],
)
def test_a_pasted_company_number_is_written_as_its_register_does(
    country: str, typed: str, normal: str
) -> None:
    assert check_registration(typed, country) == Checked(normal)


@pytest.mark.parametrize(
    ("country", "typed", "code"),
    [
        ("BE", "0428759498", "registration.check_digit"),
        ("CH", "CHE-100.155.213", "registration.check_digit"),
        ("LU", "82721", "registration.format"),
        ("DE", "4711", "registration.format"),
        ("GB", "12", "registration.format"),
        ("IE", "12", "registration.format"),
        ("US", "911144", "registration.format"),
        ("CA", "123456783", "registration.check_digit"),
        ("MA", "001561191000067", "registration.check_digit"),
    ],
)
def test_a_wrong_company_number_comes_back_with_an_example(country: str, typed: str, code: str) -> None:
    [problem] = check_registration(typed, country).problems
    assert (problem.code, problem.data["example"]) == (code, registration_example(country))


@pytest.mark.parametrize(
    ("country", "typed", "expected"),
    [
        ("CA", "123456782 RT 0001", []),
        ("CA", "123456782", ["vat.format"]),
        ("CA", "123456783RT0001", ["vat.check_digit"]),
        ("MA", "1234567", []),
        ("MA", "12", ["vat.format"]),
        ("IE", "6433435E", ["vat.check_digit"]),
        ("LU", "LU15027443", ["vat.check_digit"]),
    ],
)
def test_a_tax_number_is_checked_where_there_is_one(country: str, typed: str, expected: list[str]) -> None:
    assert codes(check_vat_number(typed, country)) == expected


# The province by its official name (INE), which Google's data has in one regional language or another.
@pytest.mark.parametrize(
    ("code", "name"),
    [("CA", "Cádiz"), ("TF", "Santa Cruz de Tenerife"), ("BI", "Bizkaia"), ("PM", "Illes Balears")],
)
def test_a_spanish_province_has_its_official_name(code: str, name: str) -> None:
    assert region_name(code, "ES") == name
    assert check_region(name, "ES") == Checked(code)


def test_a_province_with_two_names_is_known_by_each_and_by_both() -> None:
    for typed in ("Alicante", "alacant", "Alicante/Alacant"):
        assert check_region(typed, "ES") == Checked("A")
    assert region_name("QQ", "ES") == "QQ"


@pytest.mark.parametrize(("country", "parts"), [("FR", "CZ"), ("US", "CSZ"), ("HK", "CS")])
def test_the_parts_of_an_address_are_those_of_its_country(country: str, parts: str) -> None:
    assert parts_of(country) == frozenset(parts)


@pytest.mark.parametrize("country", ["HK", "QQ"])
def test_a_country_without_postal_codes_has_no_example(country: str) -> None:
    assert postcode_example(country) == ""


@pytest.mark.parametrize("country", ["PL", "SE", "JP"])
def test_another_country_has_an_example_that_passes_its_own_check(country: str) -> None:
    example = postcode_example(country)
    assert example
    assert check_postcode(example, country).is_valid
