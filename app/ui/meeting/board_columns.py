"""Measures of variants side by side: one column of labels, and one of the same width for each variant."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from app.ui.meeting.scale import Scale
from app.ui.theme import BODY
from app.ui.widgets.label import Label

RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LABELS_SHARE, _PADDING = 0.24, 18


@dataclass(frozen=True, slots=True)
class Columns:
    """``count`` columns beside the labels in a view that is ``width`` pixels wide inside its margins."""

    count: int
    width: int
    scale: Scale

    @property
    def labels(self) -> int:
        """The width of the labels."""
        return round(self.width * _LABELS_SHARE)

    @property
    def each(self) -> int:
        """The width of a variant."""
        return max(2 * self.padding, (self.width - self.labels) // max(1, self.count))

    @property
    def padding(self) -> int:
        """The room at both ends of a variant."""
        return self.scale.px(_PADDING)

    def left_of(self, at: int) -> int:
        """Where a variant begins."""
        return self.labels + at * self.each


class ColumnsGrid(QGridLayout):
    """A grid with labels at the left and the columns of the variants; parts are as wide as their column."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(0)

    def arrange(self, columns: Columns) -> None:
        """Give every part the width of its column; what a column had before is forgotten."""
        for at in range(self.columnCount()):
            self.setColumnMinimumWidth(at, 0)
            self.setColumnStretch(at, 0)
        self.setColumnMinimumWidth(0, columns.labels)
        for at in range(columns.count):
            self.setColumnMinimumWidth(at + 1, columns.each)
        self.setColumnStretch(columns.count + 1, 1)


def cell_label(parent: QWidget) -> Label:
    """A label at the right of a column; a text that is too long is shortened."""
    label = Label("", BODY, parent=parent)
    label.setAlignment(RIGHT)
    return label


def fit_cell(label: Label, columns: Columns) -> None:
    """Let a label be as wide as its column."""
    label.setFixedWidth(columns.each)
    label.setContentsMargins(columns.padding, 0, columns.padding, 0)
