"""Tables out of whatever file a rep was given, and the sentence where it is none."""

import csv
import io
from datetime import date
from pathlib import Path

import pytest
import xlsxwriter
from hypothesis import given
from hypothesis import strategies as st

from app.domain.errors import RuleViolation
from app.services.spreadsheets import reading
from app.services.spreadsheets.dialects import detect
from app.services.spreadsheets.reading import (
    Dialect,
    Encoding,
    Separator,
    column_letters,
    read_bytes,
    read_table,
)

LINES = 'Nom{0}Ville{0}Note\r\nÉlise{0}Orléans{0}"une{0}note\nsur deux lignes"\r\n\r\nAnaïs{0}Nîmes{0}\r\n'


def refusal(content: bytes, dialect: Dialect | None = None) -> tuple[str, dict[str, str]]:
    with pytest.raises(RuleViolation) as refused:
        read_table(content, dialect)
    [problem] = refused.value.problems
    return problem.code, dict(problem.data)


@pytest.mark.parametrize("separator", list(Separator))
@pytest.mark.parametrize(
    ("codec", "encoding"),
    [
        ("utf-8", Encoding.UTF_8),
        ("utf-8-sig", Encoding.UTF_8),
        ("cp1252", Encoding.WINDOWS),
        ("latin-1", Encoding.WINDOWS),
        ("utf-16", Encoding.UTF_16),
        ("utf-16-le", Encoding.UTF_16),
        ("utf-16-be", Encoding.UTF_16),
    ],
)
def test_a_file_is_read_as_it_was_written(separator: Separator, codec: str, encoding: Encoding) -> None:
    content = LINES.format(separator.value).encode(codec)
    assert detect(content) == Dialect(encoding, separator)
    table = read_table(content)
    assert table.heads == ("Nom", "Ville", "Note")
    assert [row.cells[:2] for row in table.rows] == [("Élise", "Orléans"), ("Anaïs", "Nîmes")]
    assert table.rows[0].cells[2] == f"une{separator.value}note\nsur deux lignes"


def test_rows_have_the_numbers_that_a_spreadsheet_shows() -> None:
    assert [row.number for row in read_table(LINES.format(";").encode()).rows] == [2, 4]


def test_the_euro_of_windows_is_no_control_character() -> None:
    assert read_table("Nom;Note\nA;5 €\n".encode("cp1252")).rows[0].cells[1] == "5 €"


def test_a_byte_that_windows_does_not_know_is_read_as_latin_1() -> None:
    assert detect(b"Nom;Note\nA;\x81\xe9\n").encoding is Encoding.LATIN_1


def test_excel_may_say_what_the_separator_is() -> None:
    table = read_table(b"sep=;\r\nNom;Ville\r\nA, B;C\r\n")
    assert (table.heads, table.rows[0].cells, table.rows[0].number) == (("Nom", "Ville"), ("A, B", "C"), 2)


def test_what_is_chosen_goes_before_what_it_looks_like() -> None:
    content = "Nom;Ville\nÉ;B\n".encode()
    table = read_table(content, Dialect(Encoding.WINDOWS, Separator.COMMA))
    assert table.heads == ("Nom;Ville",)
    assert table.rows[0].cells == ("Ã‰;B",)


def test_a_workbook_is_read_with_its_figures_as_people_write_them(tmp_path: Path) -> None:
    path = tmp_path / "clients.xlsx"
    with xlsxwriter.Workbook(str(path)) as book:
        sheet = book.add_worksheet()
        sheet.write_row(0, 0, ["Nom", "SIRET", "Taux"])
        sheet.write_row(1, 0, ["Élise", 73282932000074, 1.5])
    table = read_table(path.read_bytes())
    assert table.dialect is None
    assert table.rows[0].cells == ("Élise", "73282932000074", "1.5")


def test_a_workbook_says_dates_results_and_no_empty_rows() -> None:
    file = io.BytesIO()
    with xlsxwriter.Workbook(file) as book:
        book.add_worksheet("cachée").hide()
        book.add_worksheet("vide")
        sheet = book.add_worksheet("clients")
        day, blank = book.add_format({"num_format": "dd/mm/yyyy"}), book.add_format({"bold": True})
        sheet.activate()
        sheet.set_first_sheet()
        sheet.write_row(0, 0, ["Nom", "Code postal", "Depuis", "Effectif"])
        sheet.write_string(1, 0, "=1+1")
        sheet.write_number(1, 1, 4800)
        sheet.write_datetime(1, 2, date(2026, 3, 1), day)
        sheet.write_formula(1, 3, "=40+2", None, 42)
        for row in range(2, 300):
            sheet.write_blank(row, 0, None, blank)
    table = read_table(file.getvalue())
    assert [row.cells for row in table.rows] == [("=1+1", "4800", "2026-03-01", "42")]


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "table.empty"),
        (b"\r\n ;; \r\n", "table.empty"),
        (b"Nom;Ville\r\n\r\n", "table.no_rows"),
        (b'Nom;Ville\n"A;B\nC;D\n', "table.quotes"),
        (b'Nom;Ville\n"A"x;B\n', "table.quotes"),
        (b"%PDF-1.7\n\x00\x01\x02\x00binary", "table.not_text"),
        (b"PK\x03\x04 but no workbook", "table.not_workbook"),
        (b"\xd0\xcf\x11\xe0 but no workbook", "table.not_workbook"),
        (b"Nom\n" + b"x" * (reading.CELL_MAX + 1), "table.cell_too_long"),
        (b'Nom\n"' + b"x" * 200_000, "table.quotes"),
        (b"%PDF-1.4\n1 0 obj\nendobj\n", "table.not_text"),
        (b"<html><table><tr><td>Nom</td></tr></table></html>\n", "table.not_text"),
        (b"x" * (reading.CELL_MAX + 1) + b"\nA\n", "table.cell_too_long"),
        ("\ufeffNom\nÉlise\n".encode() + b"\xe9\n", "table.not_all_utf8"),
        (b";".join([b"c"] * (reading.COLUMNS_MAX + 1)) + b"\nx\n", "table.too_many_columns"),
        (b"Nom\n" + b"x\n" * (reading.ROWS_MAX + 1), "table.too_many_rows"),
    ],
)
def test_what_is_no_table_is_told_what_it_is(content: bytes, code: str) -> None:
    assert refusal(content)[0] == code


@pytest.mark.parametrize(
    ("content", "cell"),
    [
        (b'Nom;Ville\nA;B\n"C;D\n', "A3"),
        (b'Nom;Ville\n"A";"B\n', "B2"),
        (b'Nom;Ville;Note\nA;"B\r\nB";C\r\n"D;""E""";F;"G"h\n', "C3"),
        (b'sep=;\nNom;Ville\nA;"B"x\n', "B2"),
        (b'"Nom"x;Ville\nA;B\n', "A1"),
    ],
)
def test_a_quotation_mark_that_is_not_closed_names_its_cell(content: bytes, cell: str) -> None:
    assert refusal(content, Dialect(Encoding.UTF_8, Separator.SEMICOLON)) == ("table.quotes", {"cell": cell})


@given(
    st.lists(st.lists(st.text(st.sampled_from('ab;"\n'), max_size=5), min_size=3, max_size=3), max_size=5),
    st.integers(0, 2),
)
def test_the_cell_that_breaks_a_file_is_named_whatever_stands_before_it(
    rows: list[list[str]], place: int
) -> None:
    text = io.StringIO(newline="")
    csv.writer(text, delimiter=";", quoting=csv.QUOTE_ALL, lineterminator="\n").writerows([["x"] * 3, *rows])
    broken = ";".join(['"a"'] * place + ['"a"b'])
    content = f"{text.getvalue()}{broken}\n".encode()
    cell = f"{column_letters(place)}{len(rows) + 2}"
    assert refusal(content, Dialect(Encoding.UTF_8, Separator.SEMICOLON))[1]["cell"] == cell


def test_a_cell_that_is_too_long_is_named() -> None:
    content = b"Nom;Note\nA;b\nB;" + b"x" * 20_000 + b"\n"
    assert refusal(content) == ("table.cell_too_long", {"cell": "B3", "max": "10000", "count": "20000"})


def test_a_line_that_is_not_in_the_encoding_of_the_lines_before_it_is_named() -> None:
    content = "Nom\nÉlise\n".encode() + "Anaïs\n".encode("cp1252")
    assert refusal(content) == ("table.not_all_utf8", {"line": "3"})
    assert read_table(content, Dialect(Encoding.WINDOWS, Separator.COMMA)).rows[1].cells == ("Anaïs",)


def test_the_title_of_a_list_is_not_its_head() -> None:
    table = read_table(b"Clients 2026;;\n;;\nNom;Ville;CP\nA;B;44000\n")
    assert (table.heads, table.rows[0].number) == (("Nom", "Ville", "CP"), 4)
    assert read_table(b"Nom\nA;B\n").heads == ("Nom",)


def test_heads_that_stand_twice_are_told_with_their_columns() -> None:
    table = read_table(b"Nom;Ville;;Ville;;Nom\nA;B;C;D;E;F\n")
    assert table.repeated == {"Nom": ("A", "F"), "Ville": ("B", "D")}
    assert read_table(b"Nom;Ville\nA;B\n").repeated == {}


def test_two_hundred_columns_are_read() -> None:
    table = read_table(b"\n".join(b";".join(b"c%d" % at for at in range(200)) for _ in range(2)))
    assert (len(table.heads), len(table.rows[0].cells)) == (200, 200)


def test_the_wrong_encoding_names_the_line() -> None:
    content = "Nom\nÉlise\n".encode("cp1252")
    told = refusal(content, Dialect(Encoding.UTF_8, Separator.COMMA))
    assert told == ("table.encoding", {"line": "2"})


def test_a_file_that_is_too_large_is_not_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "BYTES_MAX", 10)
    path = tmp_path / "large.csv"
    path.write_bytes(b"x" * 11)
    with pytest.raises(RuleViolation, match="too_large"):
        read_bytes(path)
    with pytest.raises(RuleViolation, match="missing"):
        read_bytes(tmp_path / "nowhere.csv")


@given(st.binary(max_size=400))
def test_any_bytes_are_a_table_or_refused(content: bytes) -> None:
    try:
        table = read_table(content)
    except RuleViolation:
        return
    assert table.rows
    assert all(any(cell.strip() for cell in row.cells) for row in table.rows)


@pytest.mark.parametrize(
    ("place", "letters"), [(0, "A"), (25, "Z"), (26, "AA"), (51, "AZ"), (701, "ZZ"), (702, "AAA")]
)
def test_columns_are_called_as_spreadsheets_call_them(place: int, letters: str) -> None:
    assert column_letters(place) == letters


def test_a_workbook_that_unpacks_to_too_much_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    from app.services.spreadsheets import workbook

    monkeypatch.setattr(workbook, "UNPACKED_MAX", 100)
    file = io.BytesIO()
    with xlsxwriter.Workbook(file) as book:
        book.add_worksheet().write_string(0, 0, "Nom")
    assert refusal(file.getvalue())[0] == "table.too_large"
