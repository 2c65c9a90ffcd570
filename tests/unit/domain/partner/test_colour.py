"""Colours as they are typed."""

import pytest

from app.domain.partner.colour import written_colour


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("#0F5B6B", "#0F5B6B"),
        (" 0f5b6b ", "#0F5B6B"),
        ("#abc", "#AABBCC"),
        ("fff", "#FFFFFF"),
        ("", ""),
        ("#", "#"),
        ("#12345", "#12345"),
        ("#1234567", "#1234567"),
        ("rgb", "RGB"),
        ("##FFFFF", "##FFFFF"),
        ("٣٣٣", "٣٣٣"),
    ],
)
def test_a_colour_is_taken_without_its_sign_and_in_its_short_form_and_nothing_else_is_one(
    typed: str, kept: str
) -> None:
    assert written_colour(typed) == kept
