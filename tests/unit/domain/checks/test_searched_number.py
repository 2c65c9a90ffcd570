"""Numbers as they are typed into a search, with signs and country letters or without."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.checks.searched_number import (
    document_numbers,
    found_spans,
    number_forms,
    parted_words,
    with_letters,
)

YEARS = (2027, 2026)


@pytest.mark.parametrize(
    ("typed", "forms"),
    [
        ("0428759497", ("0428759497",)),
        ("BE0428759497", ("BE0428759497", "0428759497")),
        ("be 0428.759.497", ("BE0428759497", "0428759497")),
        ("732 829 320 00074", ("73282932000074",)),
        ("732\u202f829\u00a0320", ("732829320",)),
        ("FR44 732 829 320", ("FR44732829320", "44732829320", "732829320")),
        ("HRB 12345", ("HRB12345",)),
        ("CHE-100.155.212", ("CHE100155212", "100155212")),
        ("maison corbière", ()),
        ("12 rue", ()),
        ("Boulangerie 1234", ()),
        ("", ()),
    ],
)
def test_a_number_is_read_without_its_signs_and_without_its_country(
    typed: str, forms: tuple[str, ...]
) -> None:
    assert number_forms(typed) == forms


@pytest.mark.parametrize(
    ("typed", "numbers"),
    [
        ("D-2026-1235", ("D-2026-1235",)),
        ("d 2026 1235", ("D-2026-1235",)),
        ("d20261235", ("D-2026-1235",)),
        ("D-2026-1235-2", ("D-2026-1235",)),
        ("M-2026-12351", ("M-2026-12351",)),
        ("D-2026-35", ("D-2026-0035",)),
        ("2026-1235", ("D-2026-1235", "M-2026-1235")),
        ("p7", ("P-0007",)),
        ("PM-0007-2", ("PM-0007",)),
        ("1235", ("D-2027-1235", "D-2026-1235", "M-2027-1235", "M-2026-1235", "P-1235", "PM-1235")),
        ("12", ()),
        ("D-12", ()),
        ("0428759497", ()),
        ("garage", ()),
        ("", ()),
    ],
)
def test_the_number_of_a_quote_is_read_whole(typed: str, numbers: tuple[str, ...]) -> None:
    assert document_numbers(typed, YEARS) == numbers


@pytest.mark.parametrize(
    ("words", "parted"),
    [
        (("d20261235",), ("d", "2026", "1235")),
        (("hrb12345",), ("hrb", "12345")),
        (("p0007",), ("p", "0007")),
        (("garage", "42design"), ("garage", "42design")),
        (("b123456x",), ("b", "123456", "x")),
    ],
)
def test_letters_and_digits_come_apart(words: tuple[str, ...], parted: tuple[str, ...]) -> None:
    assert parted_words(words) == parted


@pytest.mark.parametrize(
    ("text", "query", "hits"),
    [
        ("0428.759.497", "BE0428759497", ["0428.759.497"]),
        ("BE0428759497", "0428 759 497", ["0428759497"]),
        ("Amtsgericht Köln, HRB 12345", "hrb12345", ["HRB 12345"]),
        ("73282932000074", "732 829 320", ["732829320"]),
        ("73282932000074", "FR44732829320", ["732829320"]),
        ("D-2026-1235", "d20261235", ["D-2026-1235"]),
        ("D-2026-1235", "1235", ["1235"]),
        ("9973282932", "7328 2932", []),
        ("Garage Tissot", "garage", ["Garage"]),
    ],
)
def test_a_number_is_marked_across_its_signs(text: str, query: str, hits: list[str]) -> None:
    assert [text[start:end] for start, end in found_spans(text, query)] == hits


@given(st.text(max_size=30), st.text(st.sampled_from("0123456789 .-BEFRHD"), max_size=16))
def test_marks_lie_within_the_text(text: str, query: str) -> None:
    assert all(0 <= start < end <= len(text) for start, end in found_spans(text, query))


def test_the_letters_that_were_left_out_are_tried_where_there_are_none() -> None:
    assert "BE0428759497" in with_letters("0428759497")
    assert with_letters("HRB12345") == ()
