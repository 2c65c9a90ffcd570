"""What becomes a number or an identifier is read as it was meant, or refused: never as another one."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.checks.checked import Checked
from app.domain.checks.domain import check_website
from app.domain.checks.email import check_email
from app.domain.checks.phone import check_phone
from app.domain.checks.postcode import check_postcode
from app.domain.checks.registration import check_registration
from app.domain.checks.vat_number import check_vat_number
from app.domain.texts import clean_text

SHORTENED, DECIMALS, SEVERAL = "number.shortened", "number.decimals", "number.several"


def outcome(checked: Checked) -> str:
    """The normal form, or the code of what is wrong."""
    return checked.problems[0].code if checked.problems else checked.normal


@pytest.mark.parametrize(
    ("country", "typed", "expected"),
    [
        ("FR", "73282932000074.0", "73282932000074"),
        ("FR", "73282932000074,00", "73282932000074"),
        ("FR", "73 282 932 000 074,00", "73282932000074"),
        ("FR", "73,282,932,000,074", "73282932000074"),
        ("FR", "732\u202f829\u202f320\u00a000074", "73282932000074"),
        ("FR", "\u200b732829320\u00ad00074\u200e", "73282932000074"),
        ("FR", "７３２８２９３２００００７４", "73282932000074"),
        ("FR", "٧٣٢٨٢٩٣٢٠٠٠٠٧٤", "73282932000074"),
        ("FR", '="73282932000074"', "73282932000074"),
        ("FR", "732829320/00074", "73282932000074"),
        ("FR", "7,32829E+13", SHORTENED),
        ("FR", "7.3282932000074E13", "73282932000074"),
        ("FR", "73282932000074 ; 55200844300004", SEVERAL),
        ("FR", "73282932000074/55200844300004", SEVERAL),
        ("FR", "73282932000074,,55200844300004", SEVERAL),
        ("FR", "73282932000074 ou 55200844300004", SEVERAL),
        ("FR", "7328293200007.4", DECIMALS),
        ("FR", "7328293200007⁴", "siret.letters"),
        ("GB", "1234567.0", "01234567"),
        ("GB", "12345678.0", "12345678"),
        ("GB", "1234567.5", DECIMALS),
        ("GB", "1.23E+06", SHORTENED),
        ("GB", "'01234567", "01234567"),
        ("GB", "1’234’567", "01234567"),
        ("IE", "123,456", SEVERAL),
        ("IE", "123/4567", SEVERAL),
        ("IE", "123456.0", "123456"),
        ("BE", "428759497.0", "0428.759.497"),
        ("MA", "1561191000066.0", "001561191000066"),
        ("CH", "CHE-100.155.212", "CHE-100.155.212"),
        ("US", "911144442.0", "91-1144442"),
        ("NL", "12345678.0", "12345678"),
        ("DE", "HRB 12345 / HRB 67890", SEVERAL),
        ("DE", "HRB ١٢٣٤٥", "HRB 12345"),
        ("PL", "7,32E+10", SHORTENED),
        ("PL", "1234567890.0", "1234567890"),
        ("PL", "12/34.56", "12/34.56"),
    ],
)
def test_a_company_number_is_read_as_it_was_meant(country: str, typed: str, expected: str) -> None:
    assert outcome(check_registration(typed, country)) == expected


@pytest.mark.parametrize(
    ("country", "typed", "expected"),
    [
        ("FR", "44000.0", "44000"),
        ("FR", "４４０００", "44000"),
        ("FR", "44000/44100", SEVERAL),
        ("FR", "44000 ou 44100", SEVERAL),
        ("FR", "4,4E+4", SHORTENED),
        ("IN", "44000.0", "postcode.format"),
        ("BE", "100.0", "postcode.format"),
        ("BE", "1000.0", "1000"),
        ("US", "80202.0", "80202"),
        ("US", "80202-1234", "80202-1234"),
    ],
)
def test_a_postal_code_is_read_as_it_was_meant(country: str, typed: str, expected: str) -> None:
    assert outcome(check_postcode(typed, country)) == expected


@pytest.mark.parametrize(
    ("country", "typed", "expected"),
    [
        ("FR", "44732829320.0", "FR44732829320"),
        ("FR", "FR44\u202f732\u202f829\u202f320", "FR44732829320"),
        ("FR", "FR44732829320 / BE0428759497", SEVERAL),
        ("FR", "4,47328E+10", SHORTENED),
        ("GB", "980780684.0", "GB980780684"),
        ("DE", "12/345/67890", "vat.length"),
    ],
)
def test_a_vat_number_is_read_as_it_was_meant(country: str, typed: str, expected: str) -> None:
    assert outcome(check_vat_number(typed, country)) == expected


@pytest.mark.parametrize(
    ("country", "typed", "expected"),
    [
        ("FR", "0692 00 12 34", "+262692001234"),
        ("FR", "0262 20 12 34", "+262262201234"),
        ("FR", "0263 00 12 34", "+262263001234"),
        ("FR", "0269 60 12 34", "+262269601234"),
        ("FR", "0639 20 12 34", "+262639201234"),
        ("FR", "0693 00 12 34", "+262693001234"),
        ("FR", "0590 20 12 34", "+590590201234"),
        ("FR", "0690 20 12 34", "+590690201234"),
        ("FR", "0594 20 12 34", "+594594201234"),
        ("FR", "0694 20 12 34", "+594694201234"),
        ("FR", "0596 60 12 34", "+596596601234"),
        ("FR", "0696 20 12 34", "+596696201234"),
        ("FR", "0697 20 12 34", "+596697201234"),
        ("FR", "0508 41 12 34", "+508411234"),
        ("FR", "+33 692 00 12 34", "+262692001234"),
        ("FR", "692001234.0", "+262692001234"),
        ("RE", "0240123456", "+33240123456"),
        ("RE", "0696201234", "+596696201234"),
        ("FR", "240123456.0", "+33240123456"),
        ("FR", "33240123457.0", "+33240123457"),
        ("FR", "240,123,456", "+33240123456"),
        ("FR", "2,40E+08", SHORTENED),
        ("FR", "024012345.0", DECIMALS),
        ("GB", "2079460958.0", "+442079460958"),
        ("FR", "0240123456 / 0612345678", SEVERAL),
        ("FR", "0240123456,,0612345678", SEVERAL),
        ("FR", "02 40 12 34 56 ou 06 12 34 56 78", SEVERAL),
        ("FR", "0240123456\n0612345678", SEVERAL),
        ("FR", "01 23 45 67 89/90", SEVERAL),
        ("DE", "030 1234567/68", SEVERAL),
        ("DE", "030/123456", "+4930123456"),
        ("DE", "+49 (0)30/1234567", "+49301234567"),
        ("FR", "0240123456;ext=12", "+33240123456"),
        ("FR", "tel:+33-2-40-12-34-56", "+33240123456"),
        ("FR", "+33.2.40.12.34.56", "+33240123456"),
        ("FR", "٠٢٤٠١٢٣٤٥٦", "+33240123456"),
    ],
)
def test_a_telephone_number_is_read_as_it_was_meant(country: str, typed: str, expected: str) -> None:
    assert outcome(check_phone(typed, country)) == expected


@pytest.mark.parametrize(
    ("check", "expected", "written"),
    [
        (
            check_website,
            "société.fr",
            (
                "société.fr",
                "SOCIÉTÉ.FR.",
                "xn--socit-esab.fr",
                "ｓｏｃｉété.fr",
                "société。fr",
                "soci\u00adété.fr",
            ),
        ),
        (
            check_website,
            "société.fr",
            ("https://www.xn--socit-esab.fr/x?y=1", "http://socie\u0301te\u0301.fr", "\ufeffsociété.fr"),
        ),
        (check_website, SEVERAL, ("a.fr; b.fr", "a.fr / b.fr", "www.a.fr, www.b.fr", "a.fr/b.com")),
        (check_email, "Ann@société.fr", ("Ann@Société.FR", "Ann@xn--socit-esab.fr", "Ann＠société.fr")),
        (check_email, "Ann@société.fr", ("\u200bAnn@société.fr", "Ann <Ann@socie\u0301te\u0301.fr>")),
        (check_email, SEVERAL, ("a@b.fr; c@d.fr", "a@b.fr,c@d.fr", "a@b.fr / c@d.fr")),
    ],
)
def test_one_domain_and_one_address_have_one_form(
    check: Callable[[str], Checked], expected: str, written: tuple[str, ...]
) -> None:
    assert {each: outcome(check(each)) for each in written} == dict.fromkeys(written, expected)


def test_a_name_is_composed_and_has_nothing_that_nobody_sees() -> None:
    assert clean_text("Socie\u0301te\u0301\u200b de\u00a0 l’\u00adÉte\u0301\u202e") == "Société de l’Été"
    assert clean_text("می\u200cخواهم") == "می\u200cخواهم"


VALID = [
    ("FR", "73282932000074", check_registration),
    ("FR", "00542096300018", check_registration),
    ("GB", "01234567", check_registration),
    ("GB", "12345670", check_registration),
    ("IE", "1234567", check_registration),
    ("NL", "12345670", check_registration),
    ("BE", "0428.759.497", check_registration),
    ("MA", "001561191000066", check_registration),
    ("LI", "FL-0002.649.940-7", check_registration),
    ("FR", "FR44732829320", check_vat_number),
    ("GB", "GB980780684", check_vat_number),
    ("FR", "44000", check_postcode),
    ("FR", "01000", check_postcode),
    ("BE", "1000", check_postcode),
    ("IN", "110001", check_postcode),
    ("US", "80202", check_postcode),
    ("FR", "+33240123456", check_phone),
    ("DE", "+4930123456", check_phone),
    ("GB", "+442079460958", check_phone),
]
"""Numbers that are right, each with the check that says so."""


def _as_figure(text: str) -> int:
    return int("".join(each for each in text if each.isdigit()))


_DAMAGE: list[Callable[[str], str]] = [
    lambda text: f"{_as_figure(text)}.0",
    lambda text: f"{_as_figure(text)},00",
    lambda text: f"{_as_figure(text)}.5",
    lambda text: f"{_as_figure(text):,}",
    lambda text: f"{_as_figure(text):,}".replace(",", "\u202f"),
    lambda text: f"{_as_figure(text):,}".replace(",", "'"),
    lambda text: f"{_as_figure(text):.5E}",
    lambda text: f"{_as_figure(text):.2E}".replace(".", ","),
    lambda text: f"{_as_figure(text):.14E}",
    lambda text: text.translate({ord(str(each)): chr(0x660 + each) for each in range(10)}),
    lambda text: text.translate({ord(str(each)): chr(0xFF10 + each) for each in range(10)}),
    lambda text: "\u200b".join(text),
    lambda text: f"\ufeff{text}\u00ad",
    lambda text: f"{text};{text[::-1]}",
    lambda text: f"{text} / {text[::-1]}",
    lambda text: f"{text},,{text}",
    lambda text: f"{text} ou {text}",
]


@given(st.sampled_from(VALID), st.lists(st.sampled_from(_DAMAGE[9:13]), max_size=2), st.sampled_from(_DAMAGE))
def test_a_damaged_number_is_that_number_or_refused_and_never_another(
    valid: tuple[str, str, Callable[[str, str], Checked]],
    letters: list[Callable[[str], str]],
    damage: Callable[[str], str],
) -> None:
    country, right, check = valid
    assert outcome(check(right, country)) == right
    damaged = damage(right)
    for each in letters:
        damaged = each(damaged)
    checked = check(damaged, country)
    assert checked.problems or checked.normal == right, damaged


@given(st.integers(min_value=0, max_value=99_999_999), st.sampled_from(_DAMAGE[:9]))
def test_no_british_number_becomes_another_in_a_spreadsheet(
    number: int, damage: Callable[[str], str]
) -> None:
    right = f"{number:08d}"
    checked = check_registration(damage(right), "GB")
    assert checked.problems or checked.normal == right
