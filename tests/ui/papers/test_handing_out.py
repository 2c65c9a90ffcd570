"""A paper that leaves the window: saved, opened from the notice, dragged, copied as a file, printed."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QFileDialog,
    QLineEdit,
    QRadioButton,
    QSpinBox,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.domain.document import Kind
from app.domain.quote.quote import Quote, QuoteStatus
from app.services.desk.desk import Desk
from app.ui.application.main_window import MainWindow
from app.ui.papers.file_handle import FileHandle
from app.ui.papers.preview_page import PreviewPage
from app.ui.pdf.saved_notice import SavedNotice
from app.ui.widgets.banner import Banner
from app.ui.widgets.buttons import Button
from app.ui.workspace import places
from tests.support.handed_out import printed
from tests.support.print_queue import NAME, PrintQueue, own_print_queue
from tests.support.programs import Opener, own_opener

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def quotes(desk: Desk) -> list[Quote]:
    """The open quotes that may be handed out."""
    today, found = desk.clock.today(), desk.store.load_all(Kind.QUOTE)
    every = [each for each in found if isinstance(each, Quote)]
    return [
        each
        for each in every
        if each.status_on(today) is QuoteStatus.OPEN and not desk.papers.needs_approval(each)
    ]


@pytest.fixture
def page(window: MainWindow, quotes: list[Quote], qtbot: QtBot) -> PreviewPage:
    return read(window, quotes[0], qtbot)


def read(window: MainWindow, quote: Quote, qtbot: QtBot) -> PreviewPage:
    """The page of a quote, with its paper on screen."""
    window.workspace.router.go(places.ReadQuote(quote.id))
    page = window.page
    assert isinstance(page, PreviewPage)
    qtbot.waitUntil(lambda: page.pages > 0)
    return page


def part(page: QWidget, name: str) -> QWidget:
    found = page.findChild(QWidget, name)
    assert found is not None, name
    return found


def click(page: QWidget, name: str) -> None:
    QTest.mouseClick(part(page, name), Qt.MouseButton.LeftButton)


def answering(kind: type[QDialog], answer: Callable[[QDialog], None]) -> None:
    """Answer the system's dialog of that kind as soon as it is there."""

    def look() -> None:
        found = [
            each for each in QApplication.topLevelWidgets() if isinstance(each, kind) and each.isVisible()
        ]
        if found:
            answer(found[0])
        else:
            QTimer.singleShot(10, look)

    QTimer.singleShot(10, look)


def save_as(name: str) -> Callable[[QDialog], None]:
    """Type ``name`` into the system's dialog and go through with it."""

    def answer(dialog: QDialog) -> None:
        assert isinstance(dialog, QFileDialog)
        field = dialog.findChild(QLineEdit, "fileNameEdit")
        assert isinstance(field, QLineEdit)
        field.setText(name)
        dialog.accept()

    return answer


@pytest.fixture
def opener(tmp_path: Path) -> Iterator[Opener]:
    with own_opener(tmp_path / "programs") as opener:
        yield opener


@pytest.fixture(autouse=True)
def own_dialogs() -> Iterator[None]:
    """The dialogs that Qt paints: a test can see into them."""
    QApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs, True)
    yield
    QApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs, False)


def test_a_saved_paper_is_named_opened_and_its_folder_remembered(
    page: PreviewPage, desk: Desk, tmp_path: Path, qtbot: QtBot, opener: Opener
) -> None:
    folder = tmp_path / "Devis 2026"
    folder.mkdir()
    desk.choices.change_settings(lambda settings: replace(settings, papers_folder=str(tmp_path / "gone")))
    answering(QFileDialog, save_as(str(folder / "offre")))
    click(page, "save_pdf")
    notice = part(page, "saved_notice")
    qtbot.waitUntil(notice.isVisible)
    (saved,) = folder.iterdir()
    assert saved.name == "offre.pdf"
    assert saved.read_bytes().startswith(b"%PDF")
    assert "offre.pdf" in notice.accessibleName()
    qtbot.waitUntil(lambda: desk.choices.settings.papers_folder == str(folder))
    assert isinstance(notice, SavedNotice)
    notice.action_triggered.emit()
    click(notice, "show_in_folder")
    qtbot.waitUntil(lambda: len(opener.opened) == 2)
    assert sorted(opener.opened) == [str(folder), str(saved)]
    opener.give_up()
    links = part(notice, "show_in_folder").mapTo(page, QPoint())
    notice.action_triggered.emit()
    qtbot.waitUntil(part(page, "paper_trouble").isVisible)
    assert part(notice, "show_in_folder").mapTo(page, QPoint()) == links
    assert trouble(page).startswith("Aucun programme n’ouvre ")
    saved.unlink()
    notice.action_triggered.emit()
    qtbot.waitUntil(lambda: "n’existe pas" in trouble(page))
    assert str(saved) in trouble(page)


def trouble(page: QWidget) -> str:
    banner = part(page, "paper_trouble")
    assert isinstance(banner, Banner)
    assert banner.isVisible()
    return banner.accessibleName()


def test_a_place_that_cannot_be_written_to_is_said_and_the_paper_stays(
    page: PreviewPage, tmp_path: Path, qtbot: QtBot
) -> None:
    page.save_to(tmp_path / "gone" / "x.pdf")
    qtbot.waitUntil(part(page, "paper_trouble").isVisible)
    assert str(tmp_path / "gone" / "x.pdf") in trouble(page)
    assert page.pages > 0
    assert not part(page, "saved_notice").isVisible()


def handle(page: QWidget) -> FileHandle:
    found = part(page, "paper_as_file")
    assert isinstance(found, FileHandle)
    return found


def test_the_paper_is_dragged_out_as_a_whole_file_of_its_own(
    page: PreviewPage, desk: Desk, quotes: list[Quote]
) -> None:
    drag = handle(page).drag()
    assert drag is not None
    (url,) = drag.mimeData().urls()
    path = Path(url.toLocalFile())
    assert path.name == desk.papers.file_name(quotes[0].id)
    assert path.read_bytes() == desk.papers.quote_pdf(quotes[0].id)
    assert path.stat().st_mode & 0o077 == 0
    desk.private_files.clear()
    assert not path.exists()


def test_a_click_copies_the_paper_as_a_file(page: PreviewPage, window: MainWindow) -> None:
    click(page, "paper_as_file")
    (url,) = QApplication.clipboard().mimeData().urls()
    assert Path(url.toLocalFile()).read_bytes().startswith(b"%PDF")
    assert window.workspace.messages.last_toast == "Le PDF est dans le presse-papiers"


def test_a_paper_that_needs_approval_leaves_in_no_way(
    window: MainWindow, desk: Desk, quotes: list[Quote], qtbot: QtBot
) -> None:
    # A rep may grant less than that by far.
    terms = replace(quotes[0].terms, discount_percent=Decimal(60))
    page = read(window, desk.quotes.revise(quotes[0].id, terms), qtbot)
    for name in ("print", "save_pdf"):
        assert not part(page, name).isEnabled()
    assert not handle(page).isVisible()
    assert handle(page).drag() is None
    QApplication.clipboard().setText("before")
    pages = part(page, "document_pages")
    for key in (Qt.Key.Key_A, Qt.Key.Key_C):
        QTest.keyClick(pages, key, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.clipboard().text() == "before"
    assert "responsable" in trouble(page)


@pytest.fixture
def queue() -> Iterator[PrintQueue]:
    with own_print_queue() as queue:
        yield queue


def test_the_dialog_of_the_system_prints_the_paper_as_text(
    queue: PrintQueue, page: PreviewPage, window: MainWindow, qtbot: QtBot
) -> None:
    def two_copies(dialog: QDialog) -> None:
        assert isinstance(dialog, QPrintDialog)
        assert dialog.printer().printerName() == NAME
        copies, sides = dialog.findChild(QSpinBox, "copies"), dialog.findChild(QRadioButton, "duplexLong")
        assert copies is not None
        assert sides is not None
        assert not [each for each in dialog.findChildren(QComboBox) if "PDF" in each.currentText()]
        copies.setValue(2)
        sides.setChecked(True)
        dialog.accept()

    answering(QPrintDialog, two_copies)
    click(page, "print")
    qtbot.waitUntil(lambda: window.workspace.messages.last_toast == f"Envoyé à {NAME}")
    every = [said for place, said in printed(queue.printed()) if place.startswith("page ")]
    # Each copy begins on a sheet of its own: where it ends on a front, the back stays empty.
    texts = [said for said in every if said.strip()]
    assert len(texts) == 2 * page.pages
    assert "Abonnement" in texts[0]
    told = queue.options()
    assert (told["sides"], told["media"]) == ("two-sided-long-edge", "A4")
    queue.remove()
    click(page, "print")
    qtbot.waitUntil(part(page, "paper_trouble").isVisible)
    assert "Aucune imprimante" in trouble(page)


def test_keys_change_the_size_and_open_the_search_wherever_the_keyboard_is(
    page: PreviewPage, window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    window.activateWindow()
    assert part(page, "document_pages").hasFocus()
    button = part(page, "save_pdf")
    assert isinstance(button, Button)
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: desk.choices.settings.layouts.get("paper_zoom") == "110")
    QTest.keyClick(button, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: desk.choices.settings.layouts.get("paper_zoom") == "auto")
    QTest.keyClick(button, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert part(page, "find_strip").isVisible()
    assert part(page, "find_in_paper").hasFocus()
