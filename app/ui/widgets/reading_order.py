"""Lets Tab follow the eye: through what a layout holds in the order in which it is read."""

from collections.abc import Iterator
from itertools import pairwise
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLayout, QScrollArea, QWidget


def follow_the_eye(*roots: QWidget) -> None:
    """Let Tab go through ``roots`` and all that is in them, row by row as they are laid out.

    Widgets stand in the order of Tab as they were made, and a page makes what it needs first. To be called
    when the last of them is made; not over a table that has an order of its own.
    """
    stops = [stop for root in roots for stop in _stops(root)]
    for before, after in pairwise(stops):
        QWidget.setTabOrder(before, after)


def _stops(widget: QWidget) -> Iterator[QWidget]:
    """What Tab comes to in ``widget``, itself first."""
    if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.focusProxy() is None:
        yield widget
    if isinstance(widget, QScrollArea):
        content = widget.widget()
        if content is not None:
            yield from _stops(content)
        return
    laid_out: set[QWidget] = set()
    layout = widget.layout()
    if layout is not None:
        for inside in _read(layout):
            laid_out.add(inside)
            yield from _stops(inside)
    for child in widget.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
        if child not in laid_out and not child.isWindow():
            yield from _stops(child)


def _read(layout: QLayout) -> Iterator[QWidget]:
    """The widgets of ``layout``, and of those in it."""
    for each in _parts(layout):
        if isinstance(each, QLayout):
            yield from _read(each)
        else:
            yield each


def _parts(layout: QLayout) -> list[QWidget | QLayout]:
    """The widgets and layouts in ``layout``, as they are read.

    They are asked for their places: the items that Qt hands out of a layout are no objects of Qt, so that
    Python keeps them when they are gone, and the process may end with them.
    """
    host = layout.parentWidget()
    widgets = host.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly) if host else []
    layouts = [each for each in layout.children() if isinstance(each, QLayout)]
    found: list[tuple[int, QWidget | QLayout]] = [
        *((layout.indexOf(each), each) for each in widgets),
        *((layout.indexOf(each), each) for each in layouts),
    ]
    found = [place for place in found if place[0] >= 0]
    if isinstance(layout, QGridLayout):
        found.sort(key=lambda place: _cell(layout, place[0]))
    else:
        found.sort(key=lambda place: place[0])
    return [each for _, each in found]


def _cell(grid: QGridLayout, index: int) -> tuple[int, int]:
    row, column, *_ = cast(tuple[int, int, int, int], grid.getItemPosition(index))
    return row, column
