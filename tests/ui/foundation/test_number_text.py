"""The marks that the desk writes between thousands mean nothing once the number is edited; typed ones do."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.ui.theme import Theme
from app.ui.widgets.number_text import NumberText, whole_digits
from app.ui.widgets.stepper import Stepper
from tests.support.number_page import shown, total_stepper

EDITS = st.lists(
    st.tuples(st.integers(0, 16), st.integers(0, 16), st.text("0123456789", max_size=3)), max_size=6
)


@given(number=st.integers(0, 10**9), mark=st.sampled_from(["\u202f", ","]), edits=EDITS)
def test_digits_typed_and_deleted_anywhere_make_the_number_they_show(
    number: int, mark: str, edits: list[tuple[int, int, str]]
) -> None:
    text = f"{number:,}".replace(",", mark)
    typing = NumberText()
    typing.write(text, whole_digits(number))
    for one, other, typed in edits:
        start, end = sorted((min(one, len(text)), min(other, len(text))))
        text = text[:start] + typed + text[end:]
        typing.edit(text)
        assert typing.meant == text.replace(mark, "")


@pytest.mark.parametrize(
    ("written", "whole", "edited", "meant"),
    [
        ("1\u202f234", 4, "1\u202f2340", "12340"),
        ("1,234.5", 4, "1,234.55", "1234.55"),
        ("1,234.5", 4, "1,2345.5", "12345.5"),
        ("1,234", 1, "1,2345", "1,2345"),
        ("25", 2, "25 30", "25 30"),
        ("1\u202f234", 4, "25 30", "25 30"),
        ("1\u202f234", 4, "1\u202f234 5", "1234 5"),
        ("0\u202f%", 1, "5", "5"),
        ("", 0, "1 234", "1 234"),
    ],
)
def test_what_is_typed_keeps_its_meaning(written: str, whole: int, edited: str, meant: str) -> None:
    typing = NumberText()
    typing.write(written, whole)
    assert typing.meant == written.replace("\u202f", "" if whole > 1 else "\u202f").replace(
        ",", "" if whole > 1 else ","
    )
    typing.edit(edited)
    assert typing.meant == meant


def test_a_digit_added_to_parted_thousands_counts(look: Theme, qtbot: QtBot) -> None:
    page = shown(total_stepper, qtbot)
    assert page.edit.text() == "1,234"
    page.press(Qt.Key.Key_Tab)
    page.press(Qt.Key.Key_End)
    page.type("0")
    assert isinstance(page.field, Stepper)
    assert (page.field.value(), page.field.has_problem()) == (12_340, False)
    page.press(Qt.Key.Key_Backspace)
    page.press(Qt.Key.Key_Backspace)
    assert page.field.value() == 123
    page.press(Qt.Key.Key_Tab)
    assert page.edit.text() == "123"
