"""The order in which Tab goes through parts that were not made in the order in which they are read."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.ui.widgets.focus_chain import focus_chain


def order_tabs(parts: Sequence[QWidget]) -> None:
    """Let Tab go through ``parts`` one after the other, within each in the order in which it was made."""
    part_of = {inside: part for part in parts for inside in part.findChildren(QWidget)}
    stops: dict[QWidget, list[QWidget]] = {part: [] for part in parts}
    # Once around: the chain holds every widget of the window.
    for stop in focus_chain(parts[0]):
        part = part_of.get(stop)
        if part is not None and stop.focusPolicy() & Qt.FocusPolicy.TabFocus:
            stops[part].append(stop)
    for before, after in pairwise([stop for part in parts for stop in stops[part]]):
        QWidget.setTabOrder(before, after)
