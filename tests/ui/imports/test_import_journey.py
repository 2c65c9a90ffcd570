"""A rep imports customers in the real window: file, columns, check, confirm."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel
from pytestqt.qtbot import QtBot

from app.services.desk.desk import Desk
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
from tests.support.import_driver import ImportDriver
from tests.support.import_files import EMAIL, HEADS, POSTCODE, SIRET, csv_bytes, customer_rows
from tests.support.toasts import toast_of, undo_of


@pytest.fixture(params=["fr"])
def desk(tmp_path: Path, clock: FixedClock, request: pytest.FixtureRequest) -> Iterator[Desk]:
    """Claire Moreau's desk in the language of the test."""
    desk = demo_desk(tmp_path, clock=clock, language=request.param)
    yield desk
    desk.close()


@pytest.fixture
def driver(window: MainWindow, qtbot: QtBot) -> ImportDriver:
    return ImportDriver(window, qtbot)


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


def give_type(driver: ImportDriver, desk: Desk) -> None:
    driver.choose("customer_type", desk.catalogue.customer_types()[0].id)


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
    driver: ImportDriver,
    desk: Desk,
    qtbot: QtBot,
    file: Path,
    check: str,
    leave_out: str,
    confirm: str,
    done: str,
) -> None:
    assert not driver.next.isEnabled()
    driver.open_file(file)
    assert driver.find(Select, "encoding").value() is Encoding.WINDOWS
    assert driver.find(Select, "separator").value() is Separator.SEMICOLON
    give_type(driver, desk)
    driver.go_on(Stage.COLUMNS)
    assert driver.next.text() == check
    driver.go_on(Stage.CHECK)
    assert [row[:3] for row in driver.findings()] == [
        ["B5", "SIRET", "123"],
        ["D12", "Code postal", "4"],
        ["H31", "Courriel", "nobody"],
    ]
    assert not driver.next.isEnabled()
    assert imported(desk) == 0
    box = driver.find(CheckBox, "leave_out_bad")
    assert box.text() == leave_out
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Space)
    assert (driver.next.isEnabled(), driver.next.text()) == (True, confirm)
    driver.go_on(Stage.DONE)
    assert driver.find(QLabel, "import_done").text() == done
    assert imported(desk) == 27
    assert desk.store.queue_counts().to_send == 27
    QTest.keyClick(driver.next, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: isinstance(driver.window.page, CustomersPage))
    page = driver.window.page
    assert isinstance(page, CustomersPage)
    first = page._model.row_at(0)
    assert first is not None
    assert first.name.startswith("Société n°")


def test_an_import_is_undone_as_a_whole_and_begins_anew(
    driver: ImportDriver, desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "clients.csv"
    path.write_bytes(csv_bytes(customer_rows(7)))
    driver.open_file(path)
    give_type(driver, desk)
    for stage in (Stage.COLUMNS, Stage.CHECK, Stage.DONE):
        driver.go_on(stage)
    assert imported(desk) == 7

    QTest.mouseClick(undo_of(toast_of(driver.window, qtbot)), Qt.MouseButton.LeftButton)

    qtbot.waitUntil(lambda: driver.window.workspace.messages.last_toast == "7 modifications annulées")
    assert imported(desk) == 0
    assert desk.store.queue_counts().to_send == 0
    assert driver.frame.stage is Stage.FILE


def test_the_corrected_file_is_read_with_the_columns_of_the_last_time(
    driver: ImportDriver, desk: Desk, file: Path, qtbot: QtBot
) -> None:
    file.write_bytes(csv_bytes(customer_rows(2), ("Qui", *HEADS[1:])))
    driver.open_file(file)
    give_type(driver, desk)
    driver.go_on(Stage.COLUMNS)
    assert driver.find(Banner, "missing_fields").isVisible()
    driver.choose("column_0", "identity.name")
    qtbot.waitUntil(lambda: not driver.is_visible(Banner, "missing_fields"))
    driver.go_on(Stage.CHECK)
    driver.go_on(Stage.DONE)
    again = ImportDriver(driver.window, qtbot)
    again.open_file(file)
    again.go_on(Stage.COLUMNS)
    assert again.find(Select, "column_0").value() == "identity.name"


def test_a_field_chosen_twice_stays_with_the_last_column(driver: ImportDriver, file: Path) -> None:
    driver.open_file(file)
    driver.go_on(Stage.COLUMNS)
    driver.choose("column_4", "identity.name")
    assert driver.find(Select, "column_0").value() == ""
    assert driver.find(Select, "column_4").value() == "identity.name"


def test_a_file_that_is_no_table_is_told_so_and_changes_nothing(
    driver: ImportDriver, file: Path, tmp_path: Path
) -> None:
    driver.open_file(file)
    wrong = tmp_path / "contrat.pdf"
    wrong.write_bytes(b"%PDF-1.7\x00\x01\x02\x03")
    driver.open_file(wrong)
    driver._qtbot.waitUntil(lambda: "ni un texte ni un classeur" in driver.trouble())
    assert driver.find(QLabel, "file_name").text() == "clients.csv"


def test_another_encoding_shows_other_heads(driver: ImportDriver, tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "clients.csv"
    path.write_bytes(csv_bytes(customer_rows(1), encoding="utf-8"))
    driver.open_file(path)
    driver.choose("encoding", Encoding.WINDOWS)
    table = driver.frame._session.table
    qtbot.waitUntil(lambda: driver.frame._session.table is not table)
    again = driver.frame._session.table
    assert again is not None
    assert "PrÃ©nom" in again.heads


def test_the_list_of_problems_is_saved(
    driver: ImportDriver, desk: Desk, file: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    driver.open_file(file)
    give_type(driver, desk)
    driver.go_on(Stage.COLUMNS)
    driver.go_on(Stage.CHECK)
    path = tmp_path / "problèmes.xlsx"
    driver.frame.saved_list.save(path)
    assert "problèmes.xlsx" in toast_of(driver.window, qtbot).text()
    assert [row.cells[1] for row in read_table(path.read_bytes()).rows] == ["B5", "D12", "H31"]


def test_escape_stops_a_check_and_leaves_after_that(
    driver: ImportDriver, desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "many.csv"
    path.write_bytes(csv_bytes(customer_rows(3_000)))
    driver.open_file(path)
    driver.go_on(Stage.COLUMNS)
    driver.next.click()
    assert not driver.next.isEnabled()
    QTest.keyClick(driver.frame, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: driver.trouble() != "")
    assert driver.frame.stage is Stage.COLUMNS
    assert driver.next.isEnabled()
    QTest.keyClick(driver.frame, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: isinstance(driver.window.page, CustomersPage))


def test_the_page_can_be_left_while_it_checks(driver: ImportDriver, tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "many.csv"
    path.write_bytes(csv_bytes(customer_rows(2_000)))
    driver.open_file(path)
    driver.go_on(Stage.COLUMNS)
    driver.next.click()
    driver.window.workspace.router.go(places.Customers())
    qtbot.waitUntil(lambda: driver.window.workspace.tasks.is_idle)
    assert isinstance(driver.window.page, CustomersPage)
    assert QApplication.activeModalWidget() is None


def test_the_steps_behind_can_be_gone_back_to(driver: ImportDriver, desk: Desk, file: Path) -> None:
    driver.open_file(file)
    give_type(driver, desk)
    driver.go_on(Stage.COLUMNS)
    driver.go_on(Stage.CHECK)
    driver.find(QAbstractButton, "import_back").click()
    seen = [driver.frame.stage]
    for step in (0, 3, 1):
        driver.frame.parts.steps.chosen.emit(step)
        seen.append(driver.frame.stage)
    assert seen == [Stage.COLUMNS, Stage.FILE, Stage.FILE, Stage.COLUMNS]
