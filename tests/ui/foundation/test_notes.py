"""Notes beside a form: what is wrong is said where it stands, and gone when it is mended."""

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.services.words import Words
from app.ui.forms.field import Field
from app.ui.forms.field_note import FieldNote
from app.ui.forms.field_pair import FieldPair
from app.ui.forms.problem_note import BELOW_LINES, ProblemNote
from app.ui.forms.text_input import TextInput
from app.ui.purchase.saved_note import SavedNote
from app.ui.theme import Theme
from tests.support.assistive import name_of, told


@pytest.fixture
def page(look: Theme, qtbot: QtBot) -> QWidget:
    page = QWidget()
    QVBoxLayout(page)
    qtbot.addWidget(page)
    page.show()
    return page


def added(page: QWidget, note: QWidget) -> None:
    layout = page.layout()
    assert layout is not None
    layout.addWidget(note)


def test_a_note_of_problems_is_there_only_while_something_is_wrong(page: QWidget) -> None:
    note = ProblemNote(page)
    added(page, note)
    assert not note.isVisible()
    note.say("Choose a package.", "", "Accept the agreement.")
    assert note.isVisible()
    assert note.text() == name_of(told(note)) == "Choose a package. Accept the agreement."
    note.say()
    assert not note.isVisible()
    assert note.text() == ""


def test_a_note_below_lines_keeps_away_from_them(page: QWidget) -> None:
    plain, below = ProblemNote(page), ProblemNote(page, BELOW_LINES)
    for note in (plain, below):
        added(page, note)
        note.say("Enter a number of licences.")
    assert below.sizeHint().height() - plain.sizeHint().height() == BELOW_LINES.top()


def test_a_cart_that_is_saved_again_is_told_as_quietly_as_before(page: QWidget) -> None:
    note = SavedNote(Words("en"), page)
    added(page, note)
    note.show_kept(datetime(2026, 11, 20, 9, 30, tzinfo=UTC))
    quiet, size = note.text(), note.font().pixelSize()
    note.show_not_kept("The disk is full.")
    assert note.text() == "Cart not saved: The disk is full."
    assert note.font().pixelSize() > size
    note.show_kept(datetime(2026, 11, 20, 9, 30, tzinfo=UTC))
    assert (note.text(), note.font().pixelSize()) == (quiet, size)


@pytest.mark.parametrize("share", [2, 4])
def test_the_messages_of_two_fields_never_share_a_place(page: QWidget, share: int, qtbot: QtBot) -> None:
    code, city = Field("Code postal", TextInput("", page)), Field("Ville", TextInput("", page))
    pair = FieldPair(code, city, share, page)
    added(page, pair)
    page.resize(340, 200)
    code.set_problem("Saisissez le code postal.")
    city.set_problem("Saisissez la ville.")

    def notes() -> list[QRect]:
        shown = (each for each in pair.findChildren(FieldNote) if each.isVisible())
        return [QRect(each.mapTo(pair, QPoint()), each.size()) for each in shown]

    qtbot.waitUntil(lambda: len(notes()) == 2 and not notes()[0].intersects(notes()[1]))
    first, second = notes()
    assert first.left() <= code.x()
    assert second.left() >= pair.width() // 2 - 16 or second.left() >= city.x()
    assert second.left() - first.left() >= 100
