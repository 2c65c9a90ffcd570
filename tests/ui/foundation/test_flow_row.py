"""Chips in a row: roomy where there is room, then closer together, then in two lines."""

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.ui.theme import Theme
from app.ui.widgets.chip import Chip
from app.ui.widgets.flow_row import FlowRow


def test_chips_are_tight_before_they_take_another_line(look: Theme, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    row = FlowRow(window)
    chips = [Chip("Prospects", "1 077"), Chip("En installation", "11"), Chip("Échéance < 90 j", "", "clock")]
    for chip in chips:
        row.add(chip)
    roomy = row.sizeHint().width()
    tight = sum(chip.tight_size().width() for chip in chips) + 2 * 8
    assert tight < roomy
    one_line = row.heightForWidth(roomy)
    assert row.heightForWidth(tight) == one_line < row.heightForWidth(tight - 1)
    window.show()
    for width in (roomy, roomy - 1, tight, roomy):
        row.setGeometry(0, 0, width, one_line)
        assert {chip.y() for chip in chips} == {0}
        assert chips[-1].geometry().right() < width
        expected = [chip.sizeHint() if width == roomy else chip.tight_size() for chip in chips]
        assert [chip.size() for chip in chips] == expected
