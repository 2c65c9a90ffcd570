"""What reading a cell changes is said at the cell; what cannot be read is refused with the reason."""

import pytest

from app.services.desk.desk import Desk
from app.services.spreadsheets.sizes import size_of, size_of_insee
from tests.support.import_files import HEADS, POSTCODE, SIRET, cells, checked, csv_bytes, customer_rows

PHONE = 8


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("50", "50-249"),
        ("50.0", "50-249"),
        ("1 000", "250-4999"),
        ("1,000", "250-4999"),
        ("5\u202f000", "5000+"),
        ("51-200", "50-249"),
        ("51 à 200 salariés", "50-249"),
        ("100 – 199", "50-249"),
        ("1 ou 2 salariés", "1-9"),
        ("<10", "1-9"),
        ("moins de 10", "1-9"),
        ("≤ 9", "1-9"),
        ("<= 9", "1-9"),
        ("10 000+", "5000+"),
        (">= 5000", "5000+"),
        ("plus de 5000", "5000+"),
        ("~50", "50-249"),
        ("0", "1-9"),
        ("1 000+", "size.several"),
        ("201-500", "size.several"),
        ("1-10", "size.several"),
        ("1,2E+3", "number.shortened"),
        ("1.2E3", "number.shortened"),
        ("50;60", "choice.unknown"),
        ("-5", "choice.unknown"),
        ("50%", "choice.unknown"),
        ("12.5", "choice.unknown"),
        ("200-51", "choice.unknown"),
        ("beaucoup", "choice.unknown"),
    ],
)
def test_a_size_is_one_of_ours_or_refused(typed: str, expected: str) -> None:
    code, problem = size_of(typed)
    assert (problem.code if problem else code) == expected


@pytest.mark.parametrize(
    ("typed", "expected"), [("11", "10-49"), ("3", "1-9"), ("53", "5000+"), ("NN", ""), ("00", "")]
)
def test_a_class_of_the_register_is_no_number_of_people(typed: str, expected: str) -> None:
    assert size_of_insee(typed) == (expected, None)


@pytest.mark.parametrize(
    ("column", "typed", "code", "read"),
    [
        (POSTCODE, "4800", "import.nought_restored", "04800"),
        (POSTCODE, "4800.0", "import.nought_restored", "04800"),
        (SIRET, "542096300018", "import.nought_restored", "005 420 963 00018"),
        (PHONE, "0692 00 12 34", "import.phone_read", "+262 692 00 12 34"),
    ],
)
def test_what_reading_changes_is_said_at_the_cell(
    desk: Desk, column: int, typed: str, code: str, read: str
) -> None:
    [row] = customer_rows(1)
    row[column] = typed
    run = checked(desk, csv_bytes([row]))
    assert not run.bad
    [note] = run.notes
    assert (note.column, note.value, note.problem.code) == (column, typed, code)
    assert note.problem.data["read"] == read
    assert read in desk.words.problem(note.problem)


@pytest.mark.parametrize(
    ("head", "typed", "code"),
    [
        ("Effectif", "51-200", "import.size_read"),
        ("Effectif", "201-500", "import.size_left_out"),
        ("Secteur d'activité", "Astrologie", "import.industry_left_out"),
    ],
)
def test_what_fits_none_of_the_choices_is_left_out_and_said(
    desk: Desk, head: str, typed: str, code: str
) -> None:
    run = checked(desk, csv_bytes([[*customer_rows(1)[0], typed]], (*HEADS, head)))
    assert not run.bad
    assert [each.problem.code for each in run.notes] == [code]


def test_a_nought_is_not_restored_where_the_country_is_only_supposed(desk: Desk) -> None:
    [row] = customer_rows(1)
    row[POSTCODE], row[SIRET] = "1000", ""
    assert cells(checked(desk, csv_bytes([row])))["D2"] == "import.nought_dropped"


def test_what_became_a_day_says_so(desk: Desk) -> None:
    rows = [[*customer_rows(1)[0], "2026-09-01"]]
    assert cells(checked(desk, csv_bytes(rows, (*HEADS, "Effectif")))) == {"J2": "import.became_day"}
