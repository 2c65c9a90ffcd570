"""A rep imports customers in the real window: file, columns, check, confirm."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel
from pytestqt.qtbot import QtBot

from app.services.desk import Desk
from app.services.queries.customer_filter import CustomerFilter
from app.services.spreadsheets.import_session import Stage
from app.services.spreadsheets.reading import Encoding, Separator, read_table
from app.ui.application.main_window import MainWindow
from app.ui.customers.page import CustomersPage
from app.ui.widgets.banner import Banner
from app.ui.widgets.choices import CheckBox
from app.ui.widgets.select import Select
from app.ui.workspace import places
from tests.support.clocks import FixedClock
from tests.support.desk import demo_desk
from tests.support.import_files import EMAIL, HEADS, POSTCODE, SIRET, csv_bytes, customer_rows
from tests.support.import_hand import ImportHand
from tests.support.toasts import toast_of


@pytest.fixture(params=["fr"])
def desk(tmp_path: Path, clock: FixedClock, request: pytest.FixtureRequest) -> Iterator[Desk]:
    """Claire Moreau's desk in the language of the test."""
    desk = demo_desk(tmp_path, clock=clock, language=request.param)
    yield desk
    desk.close()


@pytest.fixture
def hand(window: MainWindow, qtbot: QtBot) -> ImportHand:
    return ImportHand(window, qtbot)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Thirty customers of which three have a bad cell, as an old Excel writes them."""
    rows = customer_rows(30)
    rows[3][SIRET], rows[10][POSTCODE], rows[29][EMAIL] = "123", "4", "nobody"
    path = tmp_path / "clients.csv"
    path.write_bytes(csv_bytes(rows, encoding="cp1252"))
    return path


def imported(desk: Desk) -> int:
    return desk.queries.customers(CustomerFilter(text="societe")).count


def give_type(hand: ImportHand, desk: Desk) -> None:
    hand.choose("customer_type", desk.catalogue.customer_types()[0].id)


@pytest.mark.parametrize(
    ("desk", "check", "leave_out", "confirm", "done"),
    [
        (
            "fr",
            "Vérifier",
            "Laisser de côté les 3 lignes avec des problèmes",
            "Importer 27 clients",
            "27 clients importés",
        ),
        ("en", "Check", "Leave out the 3 rows with problems", "Import 27 customers", "27 customers imported"),
    ],
    indirect=["desk"],
)
def test_a_file_with_three_bad_rows_is_checked_and_the_others_are_imported(
    hand: ImportHand,
    desk: Desk,
    qtbot: QtBot,
    file: Path,
    check: str,
    leave_out: str,
    confirm: str,
    done: str,
) -> None:
    assert not hand.next.isEnabled()
    hand.open_file(file)
    assert hand.find(Select, "encoding").value() is Encoding.WINDOWS
    assert hand.find(Select, "separator").value() is Separator.SEMICOLON
    give_type(hand, desk)
    hand.go_on(Stage.COLUMNS)
    assert hand.next.text() == check
    hand.go_on(Stage.CHECK)
    assert [row[:3] for row in hand.findings()] == [
        ["B5", "SIRET", "123"],
        ["D12", "Code postal", "4"],
        ["H31", "Courriel", "nobody"],
    ]
    assert not hand.next.isEnabled()
    assert imported(desk) == 0
    box = hand.find(CheckBox, "leave_out_bad")
    assert box.text() == leave_out
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Space)
    assert (hand.next.isEnabled(), hand.next.text()) == (True, confirm)
    hand.go_on(Stage.DONE)
    assert hand.find(QLabel, "import_done").text() == done
    assert imported(desk) == 27
    assert desk.store.queue_counts().to_send == 27
    QTest.keyClick(hand.next, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: isinstance(hand.window.page, CustomersPage))
    page = hand.window.page
    assert isinstance(page, CustomersPage)
    first = page._model.row_at(0)
    assert first is not None
    assert first.name.startswith("Société n°")


def test_the_corrected_file_is_read_with_the_columns_of_the_last_time(
    hand: ImportHand, desk: Desk, file: Path, qtbot: QtBot
) -> None:
    file.write_bytes(csv_bytes(customer_rows(2), ("Qui", *HEADS[1:])))
    hand.open_file(file)
    give_type(hand, desk)
    hand.go_on(Stage.COLUMNS)
    assert hand.find(Banner, "missing_fields").isVisible()
    hand.choose("column_0", "identity.name")
    qtbot.waitUntil(lambda: not hand.is_visible(Banner, "missing_fields"))
    hand.go_on(Stage.CHECK)
    hand.go_on(Stage.DONE)
    again = ImportHand(hand.window, qtbot)
    again.open_file(file)
    again.go_on(Stage.COLUMNS)
    assert again.find(Select, "column_0").value() == "identity.name"


def test_a_field_chosen_twice_stays_with_the_last_column(hand: ImportHand, file: Path) -> None:
    hand.open_file(file)
    hand.go_on(Stage.COLUMNS)
    hand.choose("column_4", "identity.name")
    assert hand.find(Select, "column_0").value() == ""
    assert hand.find(Select, "column_4").value() == "identity.name"


def test_a_file_that_is_no_table_is_told_so_and_changes_nothing(
    hand: ImportHand, file: Path, tmp_path: Path
) -> None:
    hand.open_file(file)
    wrong = tmp_path / "contrat.pdf"
    wrong.write_bytes(b"%PDF-1.7\x00\x01\x02\x03")
    hand.open_file(wrong)
    hand._qtbot.waitUntil(lambda: "ni un texte ni un classeur" in hand.trouble())
    assert hand.find(QLabel, "file_name").text() == "clients.csv"


def test_another_encoding_shows_other_heads(hand: ImportHand, tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "clients.csv"
    path.write_bytes(csv_bytes(customer_rows(1), encoding="utf-8"))
    hand.open_file(path)
    hand.choose("encoding", Encoding.WINDOWS)
    table = hand.frame._flow.table
    qtbot.waitUntil(lambda: hand.frame._flow.table is not table)
    again = hand.frame._flow.table
    assert again is not None
    assert "PrÃ©nom" in again.heads


def test_the_list_of_problems_is_saved(
    hand: ImportHand, desk: Desk, file: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    hand.open_file(file)
    give_type(hand, desk)
    hand.go_on(Stage.COLUMNS)
    hand.go_on(Stage.CHECK)
    path = tmp_path / "problèmes.xlsx"
    hand.frame.save_list(path)
    assert "problèmes.xlsx" in toast_of(hand.window, qtbot).text()
    assert [row.cells[1] for row in read_table(path.read_bytes()).rows] == ["B5", "D12", "H31"]


def test_escape_stops_a_check_and_leaves_after_that(
    hand: ImportHand, desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "many.csv"
    path.write_bytes(csv_bytes(customer_rows(3_000)))
    hand.open_file(path)
    hand.go_on(Stage.COLUMNS)
    hand.next.click()
    assert not hand.next.isEnabled()
    QTest.keyClick(hand.frame, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: hand.trouble() != "")
    assert hand.frame.stage is Stage.COLUMNS
    assert hand.next.isEnabled()
    QTest.keyClick(hand.frame, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: isinstance(hand.window.page, CustomersPage))


def test_the_page_can_be_left_while_it_checks(hand: ImportHand, tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "many.csv"
    path.write_bytes(csv_bytes(customer_rows(2_000)))
    hand.open_file(path)
    hand.go_on(Stage.COLUMNS)
    hand.next.click()
    hand.window.workspace.router.go(places.Customers())
    qtbot.waitUntil(lambda: hand.window.workspace.tasks.is_idle)
    assert isinstance(hand.window.page, CustomersPage)
    assert QApplication.activeModalWidget() is None


def test_the_steps_behind_can_be_gone_back_to(hand: ImportHand, desk: Desk, file: Path) -> None:
    hand.open_file(file)
    give_type(hand, desk)
    hand.go_on(Stage.COLUMNS)
    hand.go_on(Stage.CHECK)
    hand.find(QAbstractButton, "import_back").click()
    seen = [hand.frame.stage]
    for step in (0, 3, 1):
        hand.frame.parts.steps.chosen.emit(step)
        seen.append(hand.frame.stage)
    assert seen == [Stage.COLUMNS, Stage.FILE, Stage.FILE, Stage.COLUMNS]
