"""A paper being read with mouse and keyboard: sizes, pages, search, selected text."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.services.papers.quote.quote_pdf import quote_pdf
from app.services.words import Words
from app.ui.papers.copying import Copying
from app.ui.papers.find_strip import FindStrip
from app.ui.papers.finding import Finding
from app.ui.papers.reader_bar import ReaderBar
from app.ui.papers.thumbnails import Thumbnails
from app.ui.pdf.page_text import Span
from app.ui.pdf.page_view import PageView
from app.ui.pdf.pdf_pages import PdfPages
from app.ui.pdf.zoom import Fit
from app.ui.theme import Scheme, apply_theme
from app.ui.workspace.tasks import Tasks
from tests.papers.samples import many_lines, view
from tests.support.handed_out import printed

KEY, MOUSE = Qt.Key, Qt.MouseButton.LeftButton
LINES = 300


@pytest.fixture(scope="module")
def paper() -> bytes:
    return quote_pdf(view(many_lines(LINES)))


@pytest.fixture
def holder(qtbot: QtBot, qapp: QApplication) -> QWidget:
    """A window for parts of the reader."""
    apply_theme(qapp, Scheme.LIGHT)
    holder = QWidget()
    QVBoxLayout(holder)
    qtbot.addWidget(holder)
    with qtbot.waitExposed(holder):
        holder.show()
    return holder


@pytest.fixture
def tasks(qtbot: QtBot) -> Iterator[Tasks]:
    tasks = Tasks()
    yield tasks
    qtbot.waitUntil(lambda: tasks.is_idle)
    tasks.finish()


@pytest.fixture
def pages(tasks: Tasks, paper: bytes, holder: QWidget, qtbot: QtBot) -> Iterator[PageView]:
    """A long paper, with the keyboard in it and its first page drawn and read."""
    pages = PageView("Pages", tasks, lambda page, count: f"{page} / {count}", holder)
    pages.resize(900, 600)
    pages.show()
    pages.show_pages(PdfPages(paper))
    pages.setFocus()
    qtbot.waitUntil(lambda: pages.feed.text(0) is not None)
    yield pages
    pages.close_pages()


def place_of(pages: PageView, page: int, span: Span) -> QPoint:
    """Where the beginning of ``span`` is on the column."""
    found = pages.column.rect_of(page, span)
    return QPointF(found.left() + 1, found.center().y()).toPoint()


def test_of_a_long_paper_only_what_is_in_sight_is_drawn_and_little_is_kept(
    pages: PageView, tasks: Tasks, qtbot: QtBot
) -> None:
    assert pages.count > 12
    pages.set_zoom(200)
    qtbot.waitUntil(lambda: tasks.is_idle)
    bar = pages.verticalScrollBar()
    for part in (1, 2, 3):
        bar.setValue(bar.maximum() * part // 3)
        qtbot.waitUntil(lambda: tasks.is_idle)
    pictures = [pages.feed.picture(page) for page in range(pages.count)]
    assert 0 < sum(each.width() * each.height() for each in pictures if each is not None) < 40_000_000
    assert sum(text is not None for text in pages.feed.texts) < pages.count
    pages.close_pages()
    assert (pages.count, pages.feed.picture(0)) == (0, None)


def test_the_picture_of_a_page_has_a_pixel_for_each_of_the_screen(
    pages: PageView, tasks: Tasks, qtbot: QtBot
) -> None:
    pages.set_zoom(150)
    qtbot.waitUntil(lambda: tasks.is_idle)
    picture, sheet = pages.feed.picture(0), pages.column.sheets[0]
    assert picture is not None
    assert abs(picture.width() - (sheet.width() - 2) * pages.devicePixelRatioF()) <= 1


def test_keys_go_through_the_paper(pages: PageView) -> None:
    bar = pages.verticalScrollBar()
    seen = []
    for key in (KEY.Key_Space, KEY.Key_PageDown, KEY.Key_Down, KEY.Key_End, KEY.Key_PageUp, KEY.Key_Home):
        QTest.keyClick(pages, key)
        seen.append(bar.value())
    assert 0 < seen[0] < seen[1] < seen[2] < seen[3] == bar.maximum()
    assert seen[4] < seen[3]
    assert seen[5] == 0
    QTest.keyClick(pages, KEY.Key_End)
    assert pages.page == pages.count - 1


def test_the_wheel_with_ctrl_changes_the_size_where_the_pointer_is(pages: PageView) -> None:
    before, at = pages.percent, QPointF(450, 300)
    held = pages.verticalScrollBar().value() + at.y()
    turn = QWheelEvent(
        at, pages.viewport().mapToGlobal(at), QPoint(), QPoint(0, 240), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(pages.viewport(), turn)
    assert pages.percent > before
    now = (pages.verticalScrollBar().value() + at.y()) / (pages.percent / before)
    assert abs(now - held) < 2


def test_a_paper_that_fits_the_room_follows_it(pages: PageView) -> None:
    pages.set_zoom(Fit.WIDTH)
    wide = pages.column.sheets[0].width()
    pages.resize(600, 600)
    narrow = pages.column.sheets[0].width()
    assert narrow < wide <= 900
    assert pages.horizontalScrollBar().maximum() == 0
    pages.set_zoom(Fit.PAGE)
    assert pages.column.sheets[0].height() <= pages.viewport().height()


def test_the_mouse_selects_text_over_two_pages_and_copies_it(pages: PageView, qtbot: QtBot) -> None:
    Copying(pages, lambda: "", lambda text: pytest.fail(text))
    pages.set_zoom(Fit.PAGE)
    pages.go_to(1)
    qtbot.waitUntil(lambda: all(pages.feed.text(page) for page in (1, 2)))
    first, second = pages.feed.text(1), pages.feed.text(2)
    assert first is not None
    assert second is not None
    (start, *_), (end, *_) = first.find("quantité"), second.find("quantité")
    QTest.mousePress(pages.column, MOUSE, pos=place_of(pages, 1, start))
    QTest.mouseMove(pages.column, place_of(pages, 2, end))
    QTest.mouseRelease(pages.column, MOUSE, pos=place_of(pages, 2, end))
    QTest.keyClick(pages, KEY.Key_C, Qt.KeyboardModifier.ControlModifier)
    copied = QApplication.clipboard().text()
    assert copied.startswith("Quantité")
    assert copied.endswith("Désignation") or copied.rstrip().endswith("Désignation")
    assert "\r" not in copied
    QTest.keyClick(pages, KEY.Key_Escape)
    assert pages.column.selection is None


def test_everything_is_copied_even_the_pages_that_nobody_has_seen(pages: PageView, qtbot: QtBot) -> None:
    Copying(pages, lambda: "", lambda text: pytest.fail(text))
    QApplication.clipboard().clear()
    QTest.keyClick(pages, KEY.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(pages, KEY.Key_C, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: "page 1" in QApplication.clipboard().text())
    assert QApplication.clipboard().text().count("Désignation") >= pages.count - 1


def test_nothing_of_a_paper_that_is_kept_back_is_copied(pages: PageView) -> None:
    said: list[str] = []
    Copying(pages, lambda: "A manager first.", said.append)
    QApplication.clipboard().setText("before")
    QTest.keyClick(pages, KEY.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(pages, KEY.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert said == ["A manager first."]
    assert QApplication.clipboard().text() == "before"


def test_a_double_click_selects_a_word(pages: PageView) -> None:
    text = pages.feed.text(0)
    assert text is not None
    span = text.find("informatique")[0]
    pages.reveal(0, span)
    QTest.mouseDClick(pages.column, MOUSE, pos=place_of(pages, 0, span))
    (part,) = pages.column.selected_parts
    assert text.text(part[1]) == "Informatique"


def test_a_screen_reader_gets_what_a_page_says(pages: PageView) -> None:
    first = pages.column.sheets[0]
    assert first.accessibleName() == f"1 / {pages.count}"
    assert "Désignation" in first.accessibleDescription()


@pytest.fixture
def strip(pages: PageView, holder: QWidget) -> FindStrip:
    strip = FindStrip(Words("fr"), Finding(pages), holder)
    strip.open_strip()
    return strip


def child(parent: QWidget, kind: type[QWidget], name: str) -> QWidget:
    found = parent.findChild(kind, name)
    assert found is not None, name
    return found


def test_a_search_counts_on_every_page_and_goes_round(
    pages: PageView, strip: FindStrip, paper: bytes, qtbot: QtBot
) -> None:
    every = sum(said.count("Désignation") for place, said in printed(paper) if place.startswith("page "))
    box, found = child(strip, QLineEdit, "find_in_paper"), child(strip, QLabel, "found_in_paper")
    assert isinstance(found, QLabel)
    QTest.keyClicks(box, "designation")
    qtbot.waitUntil(lambda: found.text().endswith(f" sur {every}"))
    assert every >= pages.count - 1
    assert found.text().startswith("1 ")
    QTest.keyClick(box, KEY.Key_Return)
    assert found.text().startswith("2 ")
    assert pages.verticalScrollBar().value() > 0
    QTest.keyClick(box, KEY.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(box, KEY.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert found.text().startswith(f"{every} ")
    QTest.keyClick(box, KEY.Key_Escape)
    assert strip.isHidden()


def test_what_the_paper_does_not_say_is_said(strip: FindStrip, qtbot: QtBot) -> None:
    box, found = child(strip, QLineEdit, "find_in_paper"), child(strip, QLabel, "found_in_paper")
    assert isinstance(found, QLabel)
    QTest.keyClicks(box, "zzz")
    qtbot.waitUntil(lambda: found.text() == "Introuvable dans ce document.")
    assert not child(strip, QWidget, "find_next").isEnabled()


def test_the_page_list_is_drawn_where_it_is_seen_and_leads_to_a_page(
    pages: PageView, holder: QWidget, qtbot: QtBot
) -> None:
    small = Thumbnails("List", pages.feed, lambda page, count: f"{page} / {count}", holder)
    small.resize(small.width(), 400)
    small.chosen.connect(pages.go_to)
    small.show()
    small.build()
    qtbot.waitUntil(lambda: pages.feed.thumbnail(0) is not None)
    assert pages.feed.thumbnail(pages.count - 1) is None
    small.show_page(0)
    small.setFocus()
    QTest.keyClick(small, KEY.Key_End)
    qtbot.waitUntil(lambda: pages.feed.thumbnail(pages.count - 1) is not None)
    assert pages.page == pages.count - 1


def test_a_page_number_is_typed_and_what_is_none_is_said(holder: QWidget) -> None:
    bar = ReaderBar(Words("fr"), holder)
    bar.show()
    asked: list[int] = []
    bar.page_asked.connect(asked.append)
    bar.show_page(0, 12)
    number, of = child(bar, QLineEdit, "page_number"), child(bar, QLabel, "page_count")
    assert isinstance(number, QLineEdit)
    assert isinstance(of, QLabel)
    for typed in ("7", "13", "0", "x", "²"):
        number.selectAll()
        QTest.keyClicks(number, typed)
        QTest.keyClick(number, KEY.Key_Return)
    assert asked == [6]
    assert of.text() == "un nombre de 1 à 12"
    bar.show_page(6, 12)
    assert of.text() == "sur 12"
