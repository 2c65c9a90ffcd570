"""Lines with their difference and its causes, as the panels beside the tables show them."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.services.renewals.renewal_view import LineBlock
from app.ui.theme import CELL_STRONG, NOTE, TextStyle, TokenName
from app.ui.widgets.label import Label
from app.ui.widgets.lines import HLine

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class BlockView(QWidget):
    """A line with its difference, and its causes below."""

    def __init__(self, block: LineBlock, parent: QWidget) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 0)
        column.setSpacing(2)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(Label(block.name, CELL_STRONG, parent=self), 0)
        head.addWidget(Label(block.quantity, NOTE, "text2", self), 1)
        head.addWidget(figure_label(block.difference, CELL_STRONG, "text", self))
        column.addLayout(head)
        for cause in block.causes:
            row = QHBoxLayout()
            row.setSpacing(8)
            row.addWidget(Label(cause.text, NOTE, "text2", self, wrap=True), 1)
            row.addWidget(figure_label(cause.amount, NOTE, "text2", self), 0, Qt.AlignmentFlag.AlignTop)
            column.addLayout(row)
        column.addSpacing(6)
        column.addWidget(HLine("line", self))


def figure_label(text: str, style: TextStyle, ink: TokenName, parent: QWidget) -> Label:
    """A label that stands at the end of its line."""
    label = Label(text, style, ink, parent)
    label.setAlignment(_RIGHT)
    return label


def side_by_side(left: QWidget, *right: QWidget) -> QHBoxLayout:
    """One at each end of a line."""
    row = QHBoxLayout()
    row.setSpacing(6)
    row.addWidget(left)
    row.addStretch(1)
    for each in right:
        row.addWidget(each)
    return row


def clear_layout(layout: QVBoxLayout) -> None:
    """Take every widget out of ``layout``, and let it go."""
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
