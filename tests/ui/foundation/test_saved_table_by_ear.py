"""The tables of a rescue as a screen reader finds them."""

from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from app.ui.theme import Theme
from app.ui.trouble.saved_table import SavedRow, SavedTable
from tests.support.assistive import heads_of, inside, name_of, told


def test_each_figure_is_told_with_its_head_and_its_part(look: Theme, qtbot: QtBot) -> None:
    QAccessible.setActive(True)
    table = SavedTable(("Here only", "Found", "Saved", "State"), (0, 60, 60, 90), 2)
    table.add_saved(SavedRow("Drafts", "of yesterday", "12", "11", "Partly", "warning", "attention"))
    table.add_saved(SavedRow("Orders", "", "3", "3", "All", "success", "check"))
    qtbot.addWidget(table)
    table.show()
    assert (told(table).role(), name_of(told(table))) == (QAccessible.Role.Table, "Here only")
    rows = inside(told(table), QAccessible.Role.Row)
    assert len(rows) == 2
    cells = inside(rows[0], QAccessible.Role.Cell)
    assert [name_of(cell) for cell in cells] == ["12", "11", "Partly"]
    assert [heads_of(cell) for cell in cells] == [
        ([head], ["Drafts, of yesterday"]) for head in ("Found", "Saved", "State")
    ]
