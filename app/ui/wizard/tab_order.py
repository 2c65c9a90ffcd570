"""The order in which Tab goes through parts that were not made in the order in which they are read."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def order_tabs(parts: Sequence[QWidget]) -> None:
    """Let Tab go through ``parts`` one after the other, within each in the order in which it was made."""
    stops = [stop for part in parts for stop in _inside(part)]
    for before, after in pairwise(stops):
        QWidget.setTabOrder(before, after)


def _inside(part: QWidget) -> Iterator[QWidget]:
    """What takes the keyboard in ``part``, by the focus chain, be it visible or not."""
    stop = part.nextInFocusChain()
    while stop is not None and stop is not part:
        if part.isAncestorOf(stop) and stop.focusPolicy() & Qt.FocusPolicy.TabFocus:
            yield stop
        stop = stop.nextInFocusChain()
