"""The search field: Down and Enter go on with what was found for what was typed."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.ui.theme import Theme
from app.ui.widgets.search_box import SearchBox


@pytest.fixture
def box(look: Theme, qtbot: QtBot) -> SearchBox:
    box = SearchBox("Chercher", "Nom")
    qtbot.addWidget(box)
    box.show()
    return box


@pytest.mark.parametrize(
    ("key", "signal"),
    [(Qt.Key.Key_Down, "went_down"), (Qt.Key.Key_Return, "entered"), (Qt.Key.Key_Enter, "entered")],
)
def test_a_key_that_goes_on_says_first_what_was_typed(box: SearchBox, key: Qt.Key, signal: str) -> None:
    heard: list[str] = []
    box.searched.connect(heard.append)
    getattr(box, signal).connect(lambda: heard.append(signal))
    QTest.keyClicks(box, "fac")
    QTest.keyClick(box, key)
    assert heard == ["fac", signal]


def test_nothing_is_searched_twice(box: SearchBox, qtbot: QtBot) -> None:
    heard: list[str] = []
    box.searched.connect(heard.append)
    QTest.keyClicks(box, "fac")
    qtbot.waitUntil(lambda: heard == ["fac"])
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert heard == ["fac"]
