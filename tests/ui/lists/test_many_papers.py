"""Papers of the selected quotes, from the list: their folder, how far it is, and what was left out."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from app.services.desk.desk import Desk
from app.ui.application.main_window import MainWindow
from app.ui.quotes.list.list_page import QuotesPage
from app.ui.tables.view import TableView
from app.ui.widgets.buttons import Button
from app.ui.workspace import places

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def page(window: MainWindow) -> QuotesPage:
    window.workspace.router.go(places.Quotes())
    assert isinstance(window.page, QuotesPage)
    return window.page


@pytest.fixture(autouse=True)
def own_dialogs() -> Iterator[None]:
    """The dialogs that Qt paints: a test can see into them."""
    QApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs, True)
    yield
    QApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs, False)


def part(page: QWidget, name: str) -> QWidget:
    found = page.findChild(QWidget, name)
    assert found is not None, name
    return found


def select_all(page: QuotesPage) -> int:
    """Select every row by its key; how many there are."""
    table = page.findChild(TableView, "quote_list")
    assert isinstance(table, TableView)
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    return table.model().rowCount()


def choose_folder(folder: Path) -> None:
    """Answer the system's dialog with ``folder`` as soon as it is there."""

    def look() -> None:
        dialogs = [each for each in QApplication.topLevelWidgets() if isinstance(each, QFileDialog)]
        if not dialogs or not dialogs[0].isVisible():
            QTimer.singleShot(10, look)
            return
        field = dialogs[0].findChild(QLineEdit, "fileNameEdit")
        assert isinstance(field, QLineEdit)
        field.setText(str(folder))
        dialogs[0].accept()

    QTimer.singleShot(10, look)


def said_of(page: QuotesPage) -> str:
    """What the list of what was left out says."""
    labels = part(page, "left_out").findChildren(QLabel)
    return " ".join(label.text() for label in labels if label.isVisible())


def test_the_bar_is_there_for_several_and_goes_with_the_selection(page: QuotesPage) -> None:
    bar = part(page, "selected_offers")
    assert not bar.isVisible()
    count = select_all(page)
    assert bar.isVisible()
    assert f"{count} sélectionnés" in [label.text() for label in bar.findChildren(QLabel)]
    QTest.mouseClick(part(page, "select_no_offer"), Qt.MouseButton.LeftButton)
    assert not bar.isVisible()


def test_papers_are_saved_in_the_chosen_folder_and_what_has_none_is_listed(
    page: QuotesPage, desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    folder = tmp_path / "Devis de novembre"
    folder.mkdir()
    count = select_all(page)
    choose_folder(folder)
    QTest.mouseClick(part(page, "save_papers"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(part(page, "papers_progress").isVisible)
    assert not part(page, "save_papers").isVisible()
    qtbot.waitUntil(part(page, "saved_notice").isVisible)
    saved = list(folder.iterdir())
    assert part(page, "saved_notice").accessibleName() == f"{len(saved)} documents enregistrés"
    said = said_of(page)
    assert f"{count - len(saved)} n’ont pas de document" in said
    assert "D-2026-1160-2, Laboratoires Vernay" in said
    qtbot.waitUntil(lambda: desk.choices.settings.papers_folder == str(folder))
    QTest.mouseClick(part(page, "close_left_out"), Qt.MouseButton.LeftButton)
    assert not part(page, "left_out").isVisible()


def test_cancelling_keeps_what_is_finished(page: QuotesPage, tmp_path: Path, qtbot: QtBot) -> None:
    folder = tmp_path / "papers"
    folder.mkdir()
    count = select_all(page)
    page.selected_offers.save_to(folder)
    cancel = next(each for each in part(page, "papers_progress").findChildren(Button))
    QTest.mouseClick(cancel, Qt.MouseButton.LeftButton)
    notice = part(page, "saved_notice")
    qtbot.waitUntil(notice.isVisible)
    assert notice.accessibleName().startswith("Arrêté.")
    assert len(list(folder.iterdir())) < count
    assert all(each.read_bytes().rstrip().endswith(b"%%EOF") for each in folder.iterdir())


def test_leaving_the_page_stops_it_and_says_what_was_saved(
    page: QuotesPage, window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    folder = tmp_path / "papers"
    folder.mkdir()
    select_all(page)
    page.selected_offers.save_to(folder)
    window.workspace.router.go(places.Outbox())
    qtbot.waitUntil(lambda: window.workspace.messages.last_toast.startswith("Arrêté."))
