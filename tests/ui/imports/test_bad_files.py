"""Files that cannot be imported: the window says where and what to do, and writes nothing."""

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from app.services.desk.desk import Desk
from app.services.queries.customer_filter import CustomerFilter
from app.services.spreadsheets.import_session import Stage
from app.ui.application.main_window import MainWindow
from app.ui.tables.view import TableView
from app.ui.widgets.banner import Banner
from app.ui.widgets.buttons import Button
from app.ui.widgets.choices import CheckBox
from app.ui.widgets.select import Select
from tests.support.clocks import FixedClock
from tests.support.desk import demo_desk
from tests.support.import_driver import ImportDriver
from tests.support.import_files import HEADS, SIRET, csv_bytes, customer_rows

HEAD = ";".join(HEADS).encode("cp1252")
FILES = {
    "empty": (b"", "fichier est vide", "file is empty"),
    "only a head": (HEAD + b"\r\n", "n’a qu’une ligne", "one row only"),
    "a picture": (
        b"\x89PNG\r\n\x1a\n\x00\x01\x02",
        "ni un texte ni un classeur",
        "neither a text nor a workbook",
    ),
    "a web page": (
        b"<!DOCTYPE html>\n<table>",
        "ni un texte ni un classeur",
        "neither a text nor a workbook",
    ),
    "a broken workbook": (b"PK\x03\x04 renamed", "classeur est illisible", "workbook cannot be read"),
    "an open quotation mark": (HEAD + b'\nA;"B\n', "cellule B2, un guillemet", "cell B2 a quotation mark"),
    "an enormous cell": (
        HEAD + b"\nA;1;2;3;4\nB;1;" + b"x" * 20_000,
        "cellule C3 compte 20",
        "Cell C3 has 20,000 characters",
    ),
    "half in another encoding": (
        "Nom;Ville\nÉlise;Nîmes\n".encode() + "Anaïs;Dole\n".encode("cp1252"),
        "ligne 3 n’est pas en UTF-8",
        "Line 3 is not in UTF-8",
    ),
    "too many columns": (b";".join([b"c"] * 401) + b"\nx\n", "401 colonnes", "401 columns"),
}


@pytest.fixture(params=["fr", "en"])
def desk(tmp_path: Path, clock: FixedClock, request: pytest.FixtureRequest) -> Iterator[Desk]:
    """Claire Moreau's desk in either language."""
    desk = demo_desk(tmp_path, clock=clock, language=request.param)
    yield desk
    desk.close()


@pytest.fixture
def driver(window: MainWindow, qtbot: QtBot) -> ImportDriver:
    return ImportDriver(window, qtbot)


def imported(desk: Desk) -> int:
    return desk.queries.customers(CustomerFilter(text="societe")).count


def test_each_bad_file_has_its_own_sentence(
    driver: ImportDriver, desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    language = desk.words.language
    for name, (content, french, english) in FILES.items():
        path = tmp_path / f"{name}.csv"
        path.write_bytes(content)
        wanted = french if language == "fr" else english
        driver.frame.open_file(path)
        wait_for(wanted, driver, qtbot)
        assert not driver.next.isEnabled(), name
    for path, french, english in (
        (tmp_path / "gone.csv", "gone.csv", "no such file"),
        (tmp_path, "dossier", "folder, not a file"),
    ):
        driver.frame.open_file(path)
        wanted = french if language == "fr" else english
        wait_for(wanted, driver, qtbot)
    assert (imported(desk), desk.store.queue_counts().to_send) == (0, 0)


@pytest.mark.skipif(sys.platform == "win32", reason="there no file of the file system waits for its writer")
@pytest.mark.parametrize("desk", ["fr"], indirect=True)
@pytest.mark.parametrize("late", [b"", csv_bytes(customer_rows(1))], ids=["refused", "read"])
def test_a_slow_file_does_not_take_the_place_of_the_one_opened_after_it(
    driver: ImportDriver, desk: Desk, late: bytes, tmp_path: Path, qtbot: QtBot
) -> None:
    slow, chosen = tmp_path / "slow.csv", tmp_path / "chosen.csv"
    os.mkfifo(slow)
    chosen.write_bytes(csv_bytes(customer_rows(2)))
    driver.frame.open_file(slow)
    driver.open_file(chosen)
    slow.write_bytes(late)
    qtbot.waitUntil(lambda: driver.window.workspace.tasks.is_idle)
    assert (driver.find(QLabel, "file_name").text(), driver.trouble()) == ("chosen.csv", "")


@pytest.mark.parametrize("desk", ["fr"], indirect=True)
def test_a_file_that_changed_meanwhile_is_read_again_before_anything_is_written(
    driver: ImportDriver, desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "clients.csv"
    path.write_bytes(csv_bytes(customer_rows(2)))
    driver.open_file(path)
    driver.choose("customer_type", desk.catalogue.customer_types()[0].id)
    driver.go_on(Stage.COLUMNS)
    driver.go_on(Stage.CHECK)
    path.write_bytes(csv_bytes(customer_rows(3)))
    driver.next.click()
    wait_for("modifié après sa vérification", driver, qtbot)
    assert (driver.frame.stage, imported(desk)) == (Stage.CHECK, 0)
    again = next(
        each for each in driver.find(Banner, "import_trouble").findChildren(Button) if each.isVisible()
    )
    again.click()
    qtbot.waitUntil(lambda: driver.frame.stage is Stage.FILE)
    assert driver.trouble() == ""
    for stage in (Stage.COLUMNS, Stage.CHECK, Stage.DONE):
        driver.go_on(stage)
    assert imported(desk) == 3


@pytest.mark.parametrize("desk", ["fr"], indirect=True)
def test_heads_that_are_called_alike_are_told_with_their_letters(
    driver: ImportDriver, tmp_path: Path, desk: Desk
) -> None:
    path = tmp_path / "clients.csv"
    path.write_bytes(csv_bytes([[*row, "x"] for row in customer_rows(1)], (*HEADS, "Ville")))
    driver.open_file(path)
    driver.go_on(Stage.COLUMNS)
    assert "Ville (E, J)" in driver.find(Banner, "repeated_heads").accessibleName()
    assert driver.find(Select, "column_4").value() == "address.city"
    assert driver.find(Select, "column_9").value() == ""
    assert "Ville (J)" in driver.find(Select, "column_9").accessibleName()


@pytest.mark.parametrize("desk", ["en"], indirect=True)
def test_an_import_goes_by_keyboard_alone(
    driver: ImportDriver, desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    rows = [[*row, "PME"] for row in customer_rows(3)]
    rows[1][SIRET] = "123"
    path = tmp_path / "clients.csv"
    path.write_bytes(csv_bytes(rows, ("Qui", *HEADS[1:], "Type")))
    driver.open_file(path)
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: driver.frame.stage is Stage.COLUMNS)
    assert QApplication.focusWidget() is driver.find(Select, "column_0")
    press(Qt.Key.Key_Down)
    assert driver.find(Select, "column_0").value() == "identity.name"
    press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: driver.frame.stage is Stage.CHECK)
    assert [row[0] for row in driver.findings()] == ["B3"]
    # Where the keyboard begins, a bad cell is corrected; further on its row is left out.
    assert QApplication.focusWidget() is driver.find(TableView, "findings")
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is driver.find(CheckBox, "leave_out_bad")
    press(Qt.Key.Key_Space)
    press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: driver.frame.stage is Stage.DONE)
    assert imported(desk) == 2


def wait_for(sentence: str, driver: ImportDriver, qtbot: QtBot) -> None:
    """Wait until ``sentence`` is part of what is said above the step."""
    qtbot.waitUntil(lambda: sentence in driver.trouble())


def press(key: Qt.Key, with_: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key where the keyboard is."""
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, key, with_)
