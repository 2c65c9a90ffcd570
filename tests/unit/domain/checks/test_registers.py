"""Company and VAT numbers of the registers that reps meet, as people write and print them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.checks.checked import Checked
from app.domain.checks.registers import EXAMPLES, FORMS, MODULES, register_of
from app.domain.checks.registration import check_registration, registration_example
from app.domain.checks.vat_number import check_vat_number, vat_example
from app.domain.checks.written import written

REGISTERS = sorted({*EXAMPLES, *FORMS, *MODULES})


# Forms: Handelsregisterverordnung (section and number, § 35a GmbHG for the court on letters), Companies House
# (Uniform Resource Identifiers: customer guide), CRO, RCSL, Sirene, BCE/KBO, UID-Register, IRS, CRA, OMPIC.
@pytest.mark.parametrize(
    ("country", "typed", "normal"),
    [
        ("BE", "BCE 0428.759.497", "0428.759.497"),
        ("BE", "TVA BE 0428 759 497", "0428.759.497"),
        ("BE", "428759497", "0428.759.497"),
        ("CH", "100155212", "CHE-100.155.212"),
        ("CH", "IDE CHE-100.155.212 HR", "CHE-100.155.212"),
        ("LU", "R.C.S. Luxembourg B 82.721", "B82721"),
        ("LI", "FL 0002.649.940-7", "FL-0002.649.940-7"),
        ("LI", "CHE100155212", "CHE-100.155.212"),
        ("DE", "Amtsgericht München, hrb 12345", "Amtsgericht München, HRB 12345"),
        ("DE", "HRB 12345 Amtsgericht München", "HRB 12345 Amtsgericht München"),
        ("DE", "HRB Nr. 158855b", "HRB 158855 B"),
        ("DE", "gnr 12", "GnR 12"),
        ("AT", "122119 M", "FN 122119m"),
        ("GB", "sc 12345", "SC012345"),
        ("GB", "No. 1234567", "01234567"),
        ("GB", "R0000045", "R0000045"),
        ("GB", "ip29527r", "IP29527R"),
        ("GB", "OC301540", "OC301540"),
        ("GB", "NI 012345", "NI012345"),
        ("IE", "CRO 123456", "123456"),
        ("US", "EIN 91 1144442", "91-1144442"),
        ("CA", "NE 123456782 RC0001", "123456782"),
        ("MA", "1561191000066", "001561191000066"),
        ("ES", "CIF: B-58378431".replace(":", ""), "B58378431"),
        ("ES", "54362315K", "54362315K"),
        ("RE", "732 829 320 00074", "73282932000074"),
    ],
)
def test_a_number_is_written_as_its_register_does(country: str, typed: str, normal: str) -> None:
    assert check_registration(typed, country) == Checked(normal)


@pytest.mark.parametrize(
    ("country", "typed", "code"),
    [
        ("BE", "2428759497", "registration.format"),
        ("DE", "HRB 1234567", "registration.format"),
        ("DE", "HRB", "registration.format"),
        ("AT", "122119", "registration.format"),
        ("GB", "SC1234567", "registration.format"),
        ("GB", "12345", "registration.format"),
        ("LI", "FL-12", "registration.format"),
        ("US", "12-345678", "registration.format"),
        ("MA", "12", "registration.length"),
        ("RE", "732829320", "siret.is_siren"),
        ("FR", "404833048", "siret.is_siren"),
    ],
)
def test_a_number_that_its_register_cannot_have_is_refused(country: str, typed: str, code: str) -> None:
    assert [problem.code for problem in check_registration(typed, country).problems] == [code]


@pytest.mark.parametrize(("country", "typed"), [("GB", "XX123456"), ("US", "97-1234567")])
def test_a_beginning_that_is_not_known_is_a_doubt_because_lists_of_them_grow(
    country: str, typed: str
) -> None:
    checked = check_registration(typed, country)
    assert checked.is_valid
    assert [warning.code for warning in checked.warnings] == ["registration.prefix_unknown"]


@pytest.mark.parametrize("country", REGISTERS)
def test_every_example_of_a_register_is_in_its_own_normal_form(country: str) -> None:
    example = registration_example(country)
    if example and country != "FR":
        assert check_registration(example, country) == Checked(example)


@given(
    st.one_of(st.text(max_size=24), st.from_regex(r"[A-Z]{0,4}[ .-]?\d{1,16}[A-Z]{0,3}", fullmatch=True)),
    st.sampled_from(REGISTERS),
)
def test_a_normal_form_is_its_own_and_stays_valid(typed: str, country: str) -> None:
    checked = check_registration(typed, country)
    if checked.is_valid:
        assert check_registration(checked.normal, country) == checked


@given(st.sampled_from(REGISTERS), st.sampled_from([" ", ".", "-", "\u00a0", ""]), st.booleans())
def test_separators_and_case_never_matter(country: str, between: str, is_small: bool) -> None:
    example = registration_example(country)
    if country in ("", "DE") or not example:
        return
    typed = between.join(example.replace(" ", "").replace(".", "").replace("-", ""))
    expected = check_registration(example, country)
    assert check_registration(typed.lower() if is_small else typed, country) == expected


@pytest.mark.parametrize(
    ("country", "typed", "normal"),
    [
        ("GB", "XI 980 7806 84", "XI980780684"),
        ("GB", "980 7806 84", "GB980780684"),
        ("LI", "54 321", "54321"),
        ("RE", "44 732 829 320", "FR44732829320"),
        ("CH", "CHE-107.787.577 TVA", "CHE107787577TVA"),
        ("CH", "CHE-107.787.577 IVA", "CHE107787577IVA"),
    ],
)
def test_a_vat_number_is_of_its_country_also_where_the_country_has_two_ways(
    country: str, typed: str, normal: str
) -> None:
    assert check_vat_number(typed, country) == Checked(normal)


def test_a_french_key_that_is_not_the_siren_s_is_told_with_the_right_one() -> None:
    [problem] = check_vat_number("FR43732829320").problems
    assert (problem.code, problem.data["suggestion"]) == ("vat.key", "FR44732829320")


@pytest.mark.parametrize(("country", "typed"), [("BE", "BE12"), ("LI", "1"), ("GB", "XI980780685")])
def test_a_wrong_vat_number_comes_back_with_an_example(country: str, typed: str) -> None:
    [problem] = check_vat_number(typed, country).problems
    assert problem.data["example"] == vat_example(country)


def test_a_country_without_a_known_form_gives_no_example() -> None:
    [problem] = check_vat_number("PL12", "PL").problems
    assert "example" not in problem.data


@pytest.mark.parametrize(
    ("normal", "shown"),
    [
        ("73282932000074", "732 829 320 00074"),
        ("FR44732829320", "FR44 732 829 320"),
        ("FRK7399859412", "FRK7 399 859 412"),
        ("BE0428759497", "BE 0428.759.497"),
        ("GB980780684", "GB 980 7806 84"),
        ("XI980780684", "XI 980 7806 84"),
        ("CHE107787577MWST", "CHE-107.787.577 MWST"),
        ("CHE107787577", "CHE-107.787.577"),
        ("DE136695976", "DE136695976"),
        ("", ""),
    ],
)
def test_a_number_is_printed_in_the_groups_of_its_country(normal: str, shown: str) -> None:
    assert written(normal) == shown


@given(st.sampled_from(["BE", "CH", "DE", "FR", "GB", "IE", "LU"]))
def test_a_printed_number_reads_back_as_it_was(country: str) -> None:
    normal = check_vat_number(vat_example(country), country).normal
    assert check_vat_number(written(normal), country) == Checked(normal)


@pytest.mark.parametrize(("country", "register"), [("RE", "FR"), ("GP", "FR"), ("FR", "FR"), ("MC", "MC")])
def test_the_overseas_parts_of_france_are_in_its_register(country: str, register: str) -> None:
    assert register_of(country) == register
