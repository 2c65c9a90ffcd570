"""Chips in a row: roomy where there is room, then closer together, then in two lines."""

from functools import partial

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.ui.theme import Theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.chip import Chip
from app.ui.widgets.flow_row import FlowRow
from app.ui.widgets.page_header import ObjectHeader
from app.ui.widgets.pill import Pill


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


def test_no_pill_after_a_title_is_cut_where_it_has_no_room_beside_it(look: Theme, qtbot: QtBot) -> None:
    header = ObjectHeader("Lieu", [Button("Valider le devis", "primary")])
    pills = [Pill("En installation", "info"), Pill("Prêt à facturer", "success")]
    header.title.setText("Éditions du Ponant")
    for pill in pills:
        header.add_after_title(pill)
    qtbot.addWidget(header)
    header.show()

    def are_whole() -> bool:
        sizes = {(pill.width(), pill.height()) == pill.sizeHint().toTuple() for pill in pills}
        right = max(pill.mapTo(header, pill.rect().topRight()).x() for pill in pills)
        is_named = header.title.width() >= header.title.sizeHint().width()
        return sizes == {True} and right <= header.width() and is_named

    def stand(is_beside: bool) -> bool:
        top = pills[0].mapTo(header, QPoint()).y()
        return are_whole() and (top < header.title.geometry().bottom()) == is_beside

    steps = ((900, 100, True), (900, 200, False), (900, 100, True), (420, 100, False))
    for width, percent, is_beside in steps:
        look.set_text_percent(percent)
        header.resize(width, header.sizeHint().height())
        qtbot.waitUntil(partial(stand, is_beside))
