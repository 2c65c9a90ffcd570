"""A meeting about fifty lines: what is seen is built and not cut, and every line can be turned."""

from dataclasses import replace
from itertools import cycle, islice

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from app.domain.ids import LineId
from app.services.desk.desk import Desk
from app.services.drafts.drafts import QuoteDraft
from app.ui.application.main_window import MainWindow
from app.ui.meeting.page import MeetingBody
from app.ui.meeting.page_header import MeetingHeader
from app.ui.meeting.rep_panel import RepLines
from app.ui.meeting.view_rows import ViewRow
from app.ui.theme import Scheme, apply_theme
from app.ui.widgets.stepper import Stepper
from app.ui.workspace import places
from tests.support.desk import customer_named
from tests.ui.quotes.offer_pages import CUSTOMER, DRAFT, pictured_terms

LINES = 50


@pytest.fixture
def page(window: MainWindow, desk: Desk, qtbot: QtBot) -> MeetingBody:
    """The rep's side on a laptop of 1366 × 768."""
    customer = customer_named(desk, CUSTOMER)
    terms = pictured_terms(desk, customer.id)
    again = islice(cycle(terms.lines[:3]), LINES)
    lines = tuple(replace(each, id=LineId(f"line-{at}")) for at, each in enumerate(again))
    desk.drafts.save_quote(QuoteDraft(DRAFT, customer.id, replace(terms, lines=lines)))
    window.resize(1366, 768)
    window.workspace.router.go(places.Meet(DRAFT))
    page = next(each for each in window.findChildren(MeetingBody) if each.isVisible())
    qtbot.waitUntil(lambda: len(page.findChildren(ViewRow)) > 0)
    return page


def test_amounts_end_under_their_head_where_the_lines_scroll(page: MeetingBody, qtbot: QtBot) -> None:
    view = page.picture.view
    shown = view.canvas.view
    assert shown is not None
    texts = (shown.columns[0].head, shown.rows[0].cells[0], shown.total.cells[0])

    qtbot.waitUntil(lambda: len({_right_of(view, text) for text in texts}) == 1)

    assert len(view.findChildren(ViewRow)) < LINES


def test_a_line_that_is_scrolled_to_is_there_and_turned(page: MeetingBody, desk: Desk, qtbot: QtBot) -> None:
    lines = page.findChild(RepLines)
    assert lines is not None
    area = next(each for each in page.findChildren(QScrollArea) if each.isAncestorOf(lines))
    content = area.widget()
    assert content is not None
    name = f"meeting_quantity_{LINES - 1}"
    assert page.findChild(Stepper, name) is None

    def at_end() -> bool:
        area.ensureVisible(0, lines.mapTo(content, QPoint(0, lines.height())).y())
        return page.findChild(Stepper, name) is not None

    qtbot.waitUntil(at_end)
    stepper = page.findChild(Stepper, name)
    assert stepper is not None
    before = stepper.value()
    QTest.mouseClick(stepper.findChildren(QAbstractButton)[1], Qt.MouseButton.LeftButton)

    qtbot.waitUntil(lambda: desk.drafts.quote(DRAFT).terms.lines[LINES - 1].quantity == before + 1)


@pytest.mark.parametrize("percent", [100, 200])
def test_on_a_small_laptop_with_large_text_the_rep_reaches_every_control(
    page: MeetingBody, qapp: QApplication, qtbot: QtBot, percent: int
) -> None:
    apply_theme(qapp, Scheme.DARK, percent)
    header = page.findChild(MeetingHeader)
    assert header is not None

    qtbot.waitUntil(lambda: [*_cut(header, QAbstractButton), *_cut(page, Stepper)] == [])


def _cut(root: QWidget, kind: type[QWidget]) -> list[str]:
    """The controls that are not whole, where they are not just scrolled away."""
    return [
        each.objectName()
        for each in root.findChildren(kind)
        if each.isVisible() and each.visibleRegion().boundingRect().width() not in (0, each.width())
    ]


def _right_of(view: QWidget, text: str) -> int:
    """Where a text of the view ends."""
    label = next(each for each in view.findChildren(QLabel) if each.text() == text)
    return label.mapTo(view, QPoint(label.width(), 0)).x()
