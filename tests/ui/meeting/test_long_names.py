"""A customer with a name of 200 letters is shown whole, and takes nothing else out of sight."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.services.desk.desk import Desk
from app.services.meeting.meeting_view import MeetingView
from app.ui.meeting.sealed_view import SealedView
from app.ui.meeting.view_canvas import ViewCanvas
from app.ui.theme import Scheme, apply_theme
from tests.support import branding_builders as bb
from tests.unit.services.meeting.meetings_of import about_quote

WORDS = ("Société Anonyme des Établissements Réunis " * 5)[:200]


@pytest.fixture(params=["W" * 200, WORDS], ids=["one word", "words"])
def view(desk: Desk, request: pytest.FixtureRequest, qapp: QApplication) -> MeetingView:
    apply_theme(qapp, Scheme.LIGHT)
    return replace(about_quote(desk).view(), title=request.param, logo=bb.picture((900, 100)))


def test_beside_the_signature_the_amounts_stay_in_sight(view: MeetingView, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1920, 1080)
    sealed = SealedView(window)
    sealed.resize(806, 1080)
    sealed.show_sealed(view, "")
    with qtbot.waitExposed(window):
        window.show()

    _is_whole(sealed, view.title)
    for row in view.rows:
        if row.is_included:
            amount = _label(sealed, row.cells[-1])
            assert amount.mapTo(sealed, QPoint(amount.width(), 0)).x() <= sealed.width()


def test_on_a_beamer_the_name_takes_the_lines_that_it_needs(view: MeetingView, qtbot: QtBot) -> None:
    canvas = ViewCanvas()
    qtbot.addWidget(canvas)
    canvas.resize(1024, 768)
    canvas.show_view(view)
    with qtbot.waitExposed(canvas):
        canvas.show()

    assert canvas.width() == 1024
    mark = canvas.findChild(QWidget, "partner_mark")
    assert isinstance(mark, QWidget)
    assert mark.width() > 5 * mark.height()
    _is_whole(canvas, view.title)
    assert canvas.accessibleName() == view.title


def _is_whole(side: QWidget, title: str) -> None:
    label = _label(side, title)
    needed = label.heightForWidth(label.width())
    assert label.mapTo(side, QPoint(label.width(), 0)).x() <= side.width()
    assert label.height() >= needed > label.fontMetrics().height()


def _label(side: QWidget, text: str) -> QLabel:
    """What says ``text``, wherever it may be broken."""
    return next(each for each in side.findChildren(QLabel) if each.text().replace("\u200b", "") == text)
