"""What several controls paint in the same way."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QWidget

from app.ui.theme import BODY, Theme
from app.ui.theme.paint import Edge, draw_caption, draw_hairline, text_width
from app.ui.widgets.card import Panel

# How much of the spare width is before the words.
SPARE_BEFORE = {
    Qt.AlignmentFlag.AlignLeft: 0.0,
    Qt.AlignmentFlag.AlignRight: 1.0,
    Qt.AlignmentFlag.AlignHCenter: 0.5,
}


def edges_of(widget: QWidget, look: Theme) -> set[Edge]:
    """The edges of ``widget`` that have a line."""
    picture = widget.grab().toImage()
    right, bottom = picture.width() - 1, picture.height() - 1
    middles: dict[Edge, tuple[int, int]] = {
        "left": (0, bottom // 2),
        "right": (right, bottom // 2),
        "top": (right // 2, 0),
        "bottom": (right // 2, bottom),
    }
    return {edge for edge, place in middles.items() if picture.pixelColor(*place) == look.color("line")}


@pytest.mark.parametrize(
    ("line", "direction", "edges"),
    [
        ("left", Qt.LayoutDirection.LeftToRight, {"left"}),
        ("left", Qt.LayoutDirection.RightToLeft, {"right"}),
        ("right", Qt.LayoutDirection.RightToLeft, {"left"}),
        ("top", Qt.LayoutDirection.RightToLeft, {"top"}),
        ("bottom", Qt.LayoutDirection.LeftToRight, {"bottom"}),
        (None, Qt.LayoutDirection.LeftToRight, set()),
    ],
)
def test_the_hairline_of_a_panel_is_on_its_side_in_the_direction_of_writing(
    look: Theme, line: Edge | None, direction: Qt.LayoutDirection, edges: set[Edge]
) -> None:
    panel = Panel("surface", line)
    panel.setLayoutDirection(direction)
    panel.resize(40, 30)
    assert edges_of(panel, look) == edges


def inked_rows(look: Theme, underlined: int, align: Qt.AlignmentFlag, width: int) -> dict[int, range]:
    """The rows that an underline adds below "Noms" in ``width`` pixels, and how far each goes."""
    pictures = []
    for place in (-1, underlined):
        picture = QImage(width, 32, QImage.Format.Format_RGB32)
        picture.fill(look.color("surface"))
        painter = QPainter(picture)
        draw_caption(painter, picture.rect(), "Noms", BODY, look.color("text"), align, underlined=place)
        painter.end()
        pictures.append(picture)
    plain, marked = pictures
    found: dict[int, range] = {}
    for y in range(32):
        changed = [x for x in range(width) if plain.pixel(x, y) != marked.pixel(x, y)]
        if changed:
            found[y] = range(changed[0], changed[-1] + 1)
    return found


@pytest.mark.parametrize("align", SPARE_BEFORE)
@pytest.mark.parametrize("place", range(4))
def test_one_line_lies_below_the_letter_and_no_other(
    look: Theme, place: int, align: Qt.AlignmentFlag
) -> None:
    width, text = 200, text_width("Noms", BODY)
    rows = inked_rows(look, place, align, width)
    assert len(rows) == 1
    before = (width - text) * SPARE_BEFORE[align]
    start = before + text_width("Noms"[:place], BODY)
    end = before + text_width("Noms"[: place + 1], BODY)
    (reach,) = rows.values()
    assert abs(reach.start - start) <= 2
    assert abs(reach.stop - end) <= 2


def test_a_letter_that_is_cut_off_has_no_line(look: Theme) -> None:
    assert inked_rows(look, 3, Qt.AlignmentFlag.AlignLeft, text_width("No", BODY)) == {}


def test_hairlines_are_one_pixel(look: Theme) -> None:
    class Lined(QWidget):
        def paintEvent(self, _event: object) -> None:
            painter = QPainter(self)
            painter.fillRect(self.rect(), look.color("surface"))
            draw_hairline(painter, self, "line", "top")

    widget = Lined()
    widget.resize(20, 20)
    picture = widget.grab().toImage()
    assert [picture.pixelColor(10, y) == look.color("line") for y in range(3)] == [True, False, False]
