"""What is marked of a page that is not published: what changed, and nothing that only moved."""

import pytest
from PySide6.QtGui import QColor, QImage, QPainter

from app.ui.settings.identity.page_difference import Band, bands_between

WIDTH, HEIGHT = 400, 300
Line = tuple[int, int, int]
HEAD: Line = (20, 20, 90)
BELOW: tuple[Line, ...] = ((20, 60, 120), (220, 60, 80), (20, 80, 150))


def page(*lines: Line) -> QImage:
    """Lines as text draws them, in bars: where each begins, how far down, and how long it is."""
    image = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    for left, top, length in lines:
        for at in range(0, length, 3):
            painter.fillRect(left + at, top, 1 + at % 2, 8, QColor("black"))
    painter.end()
    return image


def marked(*bands: Band) -> list[tuple[int, int]]:
    """Where each band begins."""
    return [(round(each.left * WIDTH) + 3, round(each.top * HEIGHT) + 3) for each in bands]


def lower(*lines: Line) -> tuple[Line, ...]:
    return tuple((left, top + 13, length) for left, top, length in lines)


@pytest.mark.parametrize(
    ("after", "expected"),
    [
        ((HEAD, *BELOW), []),
        # A line more moves everything below it.
        ((HEAD, (20, 33, 50), *lower(*BELOW)), [(20, 33)]),
        # One of two columns, and one that moved and changed.
        ((HEAD, BELOW[0], (220, 60, 83), BELOW[2]), [(220, 60)]),
        ((HEAD, (20, 33, 50), *lower((20, 60, 123), *BELOW[1:])), [(20, 33), (20, 73)]),
        # What is gone leaves nothing to look at.
        ((HEAD, *BELOW[1:]), []),
    ],
)
def test_only_what_changed_is_marked(after: tuple[Line, ...], expected: list[tuple[int, int]]) -> None:
    assert marked(*bands_between(page(HEAD, *BELOW), page(*after))) == expected


def test_another_size_is_another_page() -> None:
    assert bands_between(page(HEAD), page(HEAD).scaled(10, 10)) == (Band(0, 0, 1, 1),)
