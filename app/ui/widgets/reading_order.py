"""Lets Tab follow the eye: through what a layout holds in the order in which it is read."""

from collections.abc import Iterator
from itertools import pairwise
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLayout, QLayoutItem, QScrollArea, QWidget


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
    for item in _items(layout):
        inner, widget = item.layout(), item.widget()
        if widget is not None:
            yield widget
        elif inner is not None:
            yield from _read(inner)


def _items(layout: QLayout) -> list[QLayoutItem]:
    places = [(index, layout.itemAt(index)) for index in range(layout.count())]
    found = [(index, item) for index, item in places if item is not None]
    if isinstance(layout, QGridLayout):
        found.sort(key=lambda place: _cell(layout, place[0]))
    return [item for _, item in found]


def _cell(grid: QGridLayout, index: int) -> tuple[int, int]:
    row, column, *_ = cast(tuple[int, int, int, int], grid.getItemPosition(index))
    return row, column
