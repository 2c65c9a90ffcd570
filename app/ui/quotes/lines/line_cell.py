"""The cells of an offer's line: around each control one of its own, so that a screen reader finds a table."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget

from app.ui.theme.paint import mirrored

_Control = TypeVar("_Control", bound=QWidget)


def in_cell(row: QWidget, build: Callable[[QWidget], _Control]) -> _Control:
    """A control that ``build`` makes inside a new cell of ``row``."""
    return build(QWidget(row))


def cell_of(control: QWidget) -> QWidget:
    """The cell around ``control``."""
    cell = control.parentWidget()
    assert cell is not None, "every control of a line stands in a cell"
    return cell


def place_in_cell(control: QWidget, place: QRect) -> None:
    """Put ``control`` at ``place`` of its row, thought from left to right; its cell is as large."""
    cell = cell_of(control)
    row = cell_of(cell)
    cell.setGeometry(mirrored(row, place))
    control.setGeometry(cell.rect())


def show_in_cell(control: QWidget, is_shown: bool) -> None:
    """Let ``control`` be there or not, with its cell: an empty one would lie over its neighbour."""
    cell_of(control).setVisible(is_shown)
