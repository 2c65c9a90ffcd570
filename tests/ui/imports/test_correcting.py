"""A rep corrects cells in the check, with keys and mouse, and opens the file of a customer that is there."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QRadioButton
from pytestqt.qtbot import QtBot

from app.services.desk.desk import Desk
from app.services.queries.customer_filter import CustomerFilter
from app.services.spreadsheets.import_session import Stage
from app.ui.application.main_window import MainWindow
from app.ui.customer_file.page import CustomerFilePage
from app.ui.imports.page import ImportPage
from app.ui.tables.view import TableView
from app.ui.widgets.choices import CheckBox
from app.ui.widgets.segmented import Segmented
from tests.support.clocks import FixedClock
from tests.support.desk import customer_named, demo_desk
from tests.support.import_driver import ImportDriver
from tests.support.import_files import EMAIL, HEADS, POSTCODE, SIRET, csv_bytes, customer_rows


@pytest.fixture
def desk(tmp_path: Path, clock: FixedClock) -> Iterator[Desk]:
    """Claire Moreau's desk."""
    desk = demo_desk(tmp_path, clock=clock, language="fr")
    yield desk
    desk.close()


@pytest.fixture
def driver(window: MainWindow, qtbot: QtBot) -> ImportDriver:
    return ImportDriver(window, qtbot)


@pytest.fixture
def rows(desk: Desk) -> list[list[str]]:
    """Six customers: two with bad cells, one that is there already, one whose code lost its zero."""
    rows = customer_rows(6)
    rows[0][POSTCODE], rows[1][EMAIL] = "440", "nobody"
    rows[2][SIRET] = customer_named(desk, "Maison Corbière").identity.registration_number
    rows[3][POSTCODE] = "1000"
    return rows


@pytest.fixture
def checked(driver: ImportDriver, desk: Desk, rows: list[list[str]], tmp_path: Path) -> ImportDriver:
    """The window at the check of these customers."""
    path = tmp_path / "clients.csv"
    path.write_bytes(csv_bytes([[*row, ""] for row in rows], (*HEADS, "Effectif")))
    driver.open_file(path)
    driver.choose("customer_type", desk.catalogue.customer_types()[0].id)
    driver.go_on(Stage.COLUMNS)
    driver.go_on(Stage.CHECK)
    return driver


def editor(driver: ImportDriver) -> QLineEdit:
    """The field over the cell."""
    return driver.find(QLineEdit, "correction")


def found(driver: ImportDriver) -> list[list[str]]:
    return [row[:1] + row[2:3] for row in driver.findings()]


def type_over(driver: ImportDriver, qtbot: QtBot, text: str) -> None:
    """Open the current cell with Enter, type, and confirm; wait for the row to be checked again."""
    before = found(driver)
    view = driver.find(TableView, "findings")
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Return)
    field = editor(driver)
    qtbot.waitUntil(field.hasFocus)
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: found(driver) != before and view.hasFocus())


def test_cells_are_typed_over_with_keys_and_the_rows_are_imported(
    checked: ImportDriver, desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    before = (tmp_path / "clients.csv").read_bytes()
    assert found(checked)[:2] == [["D2", "440"], ["H3", "nobody"]]
    assert QApplication.focusWidget() is checked.find(TableView, "findings")
    type_over(checked, qtbot, "44100")
    assert found(checked)[0] == ["H3", "nobody"]
    type_over(checked, qtbot, "somebody@societe-1.fr")
    assert [cell for cell, _ in found(checked)] == ["B4"]
    assert (
        checked.find(QLabel, "corrected").text()
        == "2 cellules corrigées ici\u202f; le fichier reste tel quel"
    )
    box = checked.find(CheckBox, "leave_out_bad")
    QTest.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(10, box.height() // 2))
    checked.go_on(Stage.DONE)
    assert desk.queries.customers(CustomerFilter(text="societe n")).count == 5
    assert desk.queries.customers(CustomerFilter(text="somebody@societe-1.fr")).count == 1
    assert (tmp_path / "clients.csv").read_bytes() == before


def test_a_double_click_opens_the_cell_escape_leaves_it_and_undo_takes_it_back(
    checked: ImportDriver, qtbot: QtBot
) -> None:
    view = checked.find(TableView, "findings")
    place = view.visualRect(view.model().index(0, 2)).center()
    QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    field = editor(checked)
    qtbot.waitUntil(field.hasFocus)
    QTest.keyClicks(field, "9")
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert not checked.is_visible(QLineEdit, "correction")
    assert isinstance(checked.window.page, ImportPage)
    assert checked.frame.stage is Stage.CHECK
    assert found(checked)[0] == ["D2", "440"]

    type_over(checked, qtbot, "9")
    assert found(checked)[0] == ["D2", "9"]
    QTest.keyClick(view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: found(checked)[0] == ["D2", "440"])
    assert not checked.is_visible(QAbstractButton, "undo_correction")

    type_over(checked, qtbot, "44000")
    QTest.mouseClick(checked.find(QAbstractButton, "undo_correction"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: found(checked)[0] == ["D2", "440"])


def test_what_reading_changed_is_listed_and_can_be_corrected(checked: ImportDriver, qtbot: QtBot) -> None:
    listed = checked.find(Segmented, "listed")
    QTest.mouseClick(listed.segment("notes"), Qt.MouseButton.LeftButton)
    [note] = checked.findings()
    assert note[:3] == ["D5", "Code postal", "1000"]
    assert "01000" in note[3]
    view = checked.find(TableView, "findings")
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_F2)
    QTest.keyClicks(editor(checked), "44000")
    QTest.keyClick(editor(checked), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not checked.is_visible(TableView, "findings"))
    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused.isVisible()


def test_the_file_of_the_customer_opens_and_back_leads_to_the_check_as_it_was(
    checked: ImportDriver, qtbot: QtBot
) -> None:
    QTest.mouseClick(checked.find(QAbstractButton, "correct_value"), Qt.MouseButton.LeftButton)
    QTest.keyClicks(editor(checked), "44100")
    QTest.keyClick(editor(checked), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: found(checked)[0] == ["H3", "nobody"])
    view = checked.find(TableView, "findings")
    assert not checked.is_visible(QAbstractButton, "open_that_file")
    QTest.keyClick(view, Qt.Key.Key_Down)
    link = checked.find(QAbstractButton, "open_that_file")
    assert link.text() == "Ouvrir la fiche de Maison Corbière"
    before = found(checked)
    QTest.mouseClick(link, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: isinstance(checked.window.page, CustomerFilePage))

    checked.window.workspace.router.back()

    qtbot.waitUntil(lambda: isinstance(checked.window.page, ImportPage))
    assert checked.frame.stage is Stage.CHECK
    assert found(checked) == before
    assert checked.find(TableView, "findings").currentIndex().row() == 1
    assert checked.find(QLabel, "corrected").text().startswith("1 cellule")
    assert checked.find(QRadioButton, "").isVisible()


def test_another_import_begins_anew(checked: ImportDriver, qtbot: QtBot) -> None:
    view = checked.find(TableView, "findings")
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Down)
    QTest.keyClick(view, Qt.Key.Key_Down)
    QTest.mouseClick(checked.find(QAbstractButton, "open_that_file"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: isinstance(checked.window.page, CustomerFilePage))
    again = ImportDriver(checked.window, qtbot)
    assert again.frame.stage is Stage.FILE


def test_a_window_that_closes_while_a_cell_is_typed_over_takes_nothing(
    checked: ImportDriver, qtbot: QtBot
) -> None:
    view = checked.find(TableView, "findings")
    QTest.keyClick(view, Qt.Key.Key_F2)
    field = editor(checked)
    qtbot.waitUntil(field.hasFocus)
    QTest.keyClicks(field, "44")
    assert field.text() == "44"
