"""At 1366 pixels search and chips are one line, in French and with the counts of a large portfolio."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.ui.application.main_window import MainWindow
from app.ui.widgets.chip import Chip
from app.ui.widgets.search_row import SearchRow
from app.ui.workspace import places


@pytest.mark.parametrize("place", [places.Quotes(), places.Customers()])
def test_search_and_chips_stand_in_one_line(window: MainWindow, place: places.Place, qtbot: QtBot) -> None:
    window.resize(1366, 740)
    window.workspace.router.go(place)
    qtbot.waitUntil(lambda: window.workspace.tasks.is_idle)
    assert window.page is not None
    row = window.page.findChild(SearchRow)
    assert isinstance(row, SearchRow)
    chips = row.chips.findChildren(Chip)
    for chip in chips:
        if isinstance(place, places.Quotes):
            chip.set_count("340")
        chip.show()
    qtbot.waitUntil(lambda: len({_top(chip, row) for chip in chips}) == 1)
    assert row.search.isVisible()


def _top(part: QWidget, row: QWidget) -> int:
    return part.mapTo(row, QPoint(0, 0)).y()
