"""A cell of a workbook is read as the spreadsheet shows it."""

import io
from datetime import date
from decimal import Decimal

import pytest
import xlsxwriter

from app.services.spreadsheets.number_formats import shown
from app.services.spreadsheets.reading import read_table


@pytest.mark.parametrize(
    ("figure", "format", "text"),
    [
        (1000, "00000", "01000"),
        (44000, "00000", "44000"),
        (240123456, '0#" "##" "##" "##" "##', "02 40 12 34 56"),
        (240123456, "0# ## ## ## ##", "02 40 12 34 56"),
        (33240123457, '0#" "##" "##" "##" "##', "332 40 12 34 57"),
        (73282932000074, "000 000 000 00000", "732 829 320 00074"),
        (2303550123, "[<=9999999]###-####;(###) ###-####", "(230) 355-0123"),
        (3550123, "[<=9999999]###-####;(###) ###-####", "355-0123"),
        (12, '"CU-"0000', "CU-0012"),
        (50, '0" salariés"', "50 salariés"),
        (1000, r"0\ 000", "1 000"),
        (1000, "[$-40C]00000;[Red]-00000", "01000"),
        (0.5, "0%", "50%"),
        (0.125, "0.0%", "12.5%"),
        (1000, "0", None),
        (1000, "General", None),
        (1000, "#,##0", None),
        (1000.5, "00000", None),
        (1000, "0.00", None),
        (1000, "0.00E+00", None),
        (1000, "dd/mm/yyyy", None),
        (1000, "@", None),
        (-5, "00000", None),
    ],
)
def test_a_format_that_writes_digits_says_what_is_shown(figure: float, format: str, text: str | None) -> None:
    assert shown(figure, format) == text


def test_the_cells_of_a_workbook_are_what_people_see() -> None:
    file = io.BytesIO()
    book = xlsxwriter.Workbook(file)
    sheet = book.add_worksheet("Clients & co")
    heads = ("postcode", "rate", "day", "failed", "divided", "formula", "long", "yes", "decimals")
    sheet.write_row(0, 0, heads)
    sheet.write_number(1, 0, 1000, book.add_format({"num_format": "00000"}))
    sheet.write_number(1, 1, Decimal("0.5"), book.add_format({"num_format": "0%"}))
    sheet.write_datetime(1, 2, date(2026, 9, 1), book.add_format({"num_format": "dd/mm/yyyy"}))
    sheet.write_formula(1, 3, "=NA()", None, "#N/A")
    sheet.write_formula(1, 4, "=1/0", None, "#DIV/0!")
    sheet.write_formula(1, 5, "=1000", book.add_format({"num_format": "00000"}), 1000)
    sheet.write_number(1, 6, 1234567890123456789)
    sheet.write_row(1, 7, [True])
    sheet.write_number(1, 8, Decimal("50.0"))
    sheet.write_row(2, 0, ["=1", "x"])
    book.close()
    rows = read_table(file.getvalue()).rows
    assert rows[0].cells == (
        "01000",
        "50%",
        "2026-09-01",
        "#N/A",
        "#DIV/0!",
        "01000",
        "1.234567890123457E+18",
        "true",
        "50",
    )
