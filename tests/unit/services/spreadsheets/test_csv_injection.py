"""Cells that no spreadsheet runs, and that come back as they were."""

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.services.spreadsheets.csv_injection import escape_formula, unescape_formula

FORMULAS = (
    "=1+1",
    "+33 2 40",
    "-1",
    "@SUM(A1)",
    "\t=1",
    "\r=1",
    " =1+1",
    "\u22121",
    "\uff1d1",
    "=cmd|' /C calc'!A0",
)
_STARTS = st.sampled_from(["", "=", "+", "-", "@", "\t", "'", "'=", "''=", " ", "\u2212"])


@pytest.mark.parametrize("text", FORMULAS)
def test_what_a_spreadsheet_would_run_begins_with_an_apostrophe(text: str) -> None:
    assert escape_formula(text) == f"'{text}"


@pytest.mark.parametrize("text", ["", "Ateliers Dupré", "L'Île = rêve", "12 rue", "'quoted'", "a@b.fr"])
def test_other_texts_stay_as_they_are(text: str) -> None:
    assert escape_formula(text) == unescape_formula(text) == text


@given(_STARTS, st.text())
def test_every_text_comes_back(start: str, rest: str) -> None:
    text = start + rest
    assert unescape_formula(escape_formula(text)) == text
    assert escape_formula(text)[:1] not in tuple("=+-@\t\r\u2212")


@given(_STARTS, st.text(st.characters(exclude_characters="\x00", codec="utf-8")))
def test_every_text_comes_back_through_a_file(start: str, rest: str) -> None:
    file = io.StringIO(newline="")
    csv.writer(file, delimiter=";", lineterminator="\r\n").writerow([escape_formula(start + rest), "end"])
    file.seek(0)
    [[read, end]] = csv.reader(file, delimiter=";", strict=True)
    assert (unescape_formula(read), end) == (start + rest, "end")
