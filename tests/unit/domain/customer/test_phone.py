"""A telephone number in its parts: kept, judged and printed as it was typed."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.checks import phone
from app.domain.checks.checked import Checked
from app.domain.checks.phone import calling_code, check_phone, example_of
from app.domain.customer.contact_details import Phone
from app.domain.customer.phone import check_phone_parts, format_phone, to_phone

_COUNTRIES = "FR BE CH LU DE GB IE US CA MA IT ES".split()


def test_a_number_is_kept_in_parts_and_printed_whole() -> None:
    phone = to_phone("02 40 12 34 56 ext. 7", "FR")
    assert phone == Phone("+33", "240123456", "7")
    assert format_phone(phone) == "+33 2 40 12 34 56 ext. 7"
    assert check_phone_parts(phone, "US").is_valid


def test_parts_may_hold_the_number_as_people_write_it() -> None:
    assert check_phone_parts(Phone("+33", "02 40 12 34 56"), "FR") == Checked("+33240123456")
    assert [each.code for each in check_phone_parts(Phone("+33", "12"), "FR").problems] == ["phone.too_short"]


def test_a_number_without_calling_code_is_one_of_the_customers_country() -> None:
    assert check_phone_parts(Phone("", "044 668 18 00"), "CH") == Checked("+41446681800")
    assert check_phone_parts(Phone("", "044 668 18 00"), "FR") == Checked("+33446681800")


def test_an_extension_that_is_none_is_refused_though_the_number_is_right() -> None:
    right = to_phone("02 40 12 34 56", "FR")
    assert check_phone_parts(right, "FR").is_valid
    assert not check_phone_parts(replace(right, extension="the office"), "FR").is_valid


def test_no_number_is_none_and_what_cannot_be_read_stays_as_typed() -> None:
    assert to_phone(" ", "FR") == Phone()
    assert format_phone(Phone()) == ""
    assert format_phone(Phone("", "abc")) == "abc"
    with pytest.raises(ValueError, match="abc"):
        to_phone("abc", "FR")


@given(st.sampled_from(_COUNTRIES))
def test_a_number_that_was_read_is_printed_so_that_it_reads_back(country: str) -> None:
    typed = example_of(country)
    phone = to_phone(typed, country)
    assert phone.calling_code == calling_code(country)
    assert check_phone(format_phone(phone), "ZZ") == check_phone(typed, country)
    assert to_phone(format_phone(phone), "FR") == phone


@given(st.sampled_from(_COUNTRIES), st.integers(0, 10**6))
def test_a_number_in_its_parts_is_judged_as_it_was_typed(country: str, digits: int) -> None:
    """The second look is a short one where the first found the number right."""
    example = example_of(country)
    typed = example[: -len(str(digits))] + str(digits)
    first = check_phone(typed, country)
    if first.is_valid:
        parts = to_phone(typed, country)
        assert check_phone_parts(parts, country) == first
        assert check_phone(f"{parts.calling_code} {parts.number}", country) == first


def test_only_so_many_right_numbers_are_remembered(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(phone, "_RIGHT_MAX", 1)
    for typed in ("02 40 12 34 57", "02 40 12 34 58"):
        parts = to_phone(typed, "FR")
        assert check_phone_parts(parts, "FR") == check_phone(typed)
    assert len(phone._right) == 1
