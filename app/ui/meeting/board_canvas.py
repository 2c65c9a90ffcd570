"""Variants side by side as the customer sees them: from a ``VariantsView`` alone, as large as its window."""

from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.services.meeting.variants_view import VariantsView
from app.ui.meeting.board_columns import Columns, ColumnsGrid
from app.ui.meeting.board_parts import AmountsRow, ProductRow, TakeRow, VariantHead
from app.ui.meeting.scale import Scale
from app.ui.meeting.view_head import ViewHead
from app.ui.theme import BODY, theme
from app.ui.theme.paint import draw_box, painter_on
from app.ui.widgets.label import Label
from app.ui.widgets.lines import HLine
from app.ui.widgets.scroll_area import scrolled_down

_MARGIN, _GUTTER = 64, 16
"""At the sides; and of the right one, what is left to the bar of a long list."""
_LEAST = 0.3


class BoardCanvas(QWidget):
    """Shows a board; nothing that is drawn, read aloud or copied here comes from anywhere else.

    Signals:
        taken: the key of the variant that the customer wants to go on with.
    """

    taken = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("meeting_board")
        self._board: VariantsView | None = None
        self._heads: list[VariantHead] = []
        self._rows: list[ProductRow] = []
        self._amounts: list[AmountsRow] = []
        self._head, self._headline = ViewHead(self), Label("", BODY, parent=self, wrap=True)
        self._rows_label = Label("", BODY, "text3", self)
        self._take, self._foot = TakeRow(self), Label("", BODY, "text3", self, wrap=True)
        self._column = QVBoxLayout(self)
        self._head_grid = ColumnsGrid()
        self._amounts_column = QVBoxLayout()
        self._lay_out()
        self._take.taken.connect(self.taken)
        self._rescale()
        theme().follow(self)

    def show_board(self, board: VariantsView) -> None:
        """Show ``board``; what is as it was is not touched."""
        if board == self._board:
            return
        before, self._board = self._board, board
        is_other_shape = before is None or _shape(before) != _shape(board)
        self._head.show_view(board)
        self._headline.setText(board.headline)
        self._headline.setVisible(bool(board.headline))
        self._rows_label.setText(board.rows_label)
        self._foot.setText(board.foot)
        self._take.show_board(board)
        self.setAccessibleName(board.title)
        self._build_missing(board)
        for at, head in enumerate(self._heads):
            head.setVisible(at < len(board.variants))
            if at < len(board.variants):
                head.show_variant(board.variants[at])
        for at, row in enumerate(self._rows):
            row.setVisible(at < len(board.rows))
            if at < len(board.rows):
                is_other_shape |= row.show_row(board.rows[at])
        for at, amounts in enumerate(self._amounts):
            amounts.setVisible(at < len(board.amounts))
            if at < len(board.amounts):
                amounts.show_amounts(board.amounts[at], board.variants)
        if is_other_shape:
            self._rescale()
            self.update()

    def retheme(self) -> None:
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._rescale()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground, and a card below the variant that costs least."""
        painter, look = painter_on(self), theme()
        painter.fillRect(self.rect(), look.color("canvas"))
        columns, board = self._columns(), self._board
        scale, below = columns.scale, self._take.geometry().bottom()
        for at, variant in enumerate(board.variants if board is not None else ()):
            if variant.mark:
                top = self._heads[at].mapTo(self, QPoint()).y()
                left = scale.px(_MARGIN) + columns.left_of(at)
                card = QRectF(left, top, columns.each, below - top + scale.px(4))
                draw_box(painter, card, scale.px(12), look.color("surface"), look.color("accent"), 1.5)

    def _lay_out(self) -> None:
        self._list = QWidget(self)
        rows = self._rows_column = QVBoxLayout(self._list)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addStretch(1)
        self._head_grid.addWidget(self._rows_label, 0, 0, Qt.AlignmentFlag.AlignBottom)
        self._amounts_column.setContentsMargins(0, 0, 0, 0)
        self._amounts_column.setSpacing(0)
        column = self._column
        for part in (self._head, self._headline):
            column.addWidget(part)
        column.addLayout(self._head_grid)
        self._lines = HLine("line2", self), HLine("line2", self)
        column.addWidget(self._lines[0])
        column.addWidget(scrolled_down(self._list, self), 1)
        column.addWidget(self._lines[1])
        column.addLayout(self._amounts_column)
        column.addWidget(self._take)
        column.addWidget(self._foot)
        column.setSpacing(0)

    def _build_missing(self, board: VariantsView) -> None:
        while len(self._heads) < len(board.variants):
            head = VariantHead(self)
            self._head_grid.addWidget(head, 0, len(self._heads) + 1)
            self._heads.append(head)
        while len(self._rows) < len(board.rows):
            row = ProductRow(self._list)
            self._rows_column.insertWidget(len(self._rows), row)
            self._rows.append(row)
        while len(self._amounts) < len(board.amounts):
            amounts = AmountsRow(self)
            self._amounts_column.addWidget(amounts)
            self._amounts.append(amounts)

    def _columns(self) -> Columns:
        scale = Scale(self.width(), self.height(), _LEAST)
        count = len(self._board.variants) if self._board is not None else 1
        return Columns(count, self.width() - 2 * scale.px(_MARGIN), scale)

    def _rescale(self) -> None:
        columns = self._columns()
        scale = columns.scale
        edge, gutter = scale.px(_MARGIN), scale.px(_GUTTER)
        # The bar of a long list stands in the margin, so that rows and amounts have the same edges.
        self._column.setContentsMargins(edge, scale.px(28), edge - gutter, scale.px(16))
        self._head.rescale(scale)
        self._head.setContentsMargins(0, 0, gutter, 0)
        self._headline.set_style(scale.style(18, strong=True))
        self._headline.setContentsMargins(0, scale.px(8), gutter, scale.px(8))
        self._rows_label.set_style(scale.style(14))
        self._rows_label.setFixedWidth(columns.labels)
        self._rows_label.setContentsMargins(0, 0, 0, scale.px(6))
        for line in self._lines:
            line.setFixedWidth(columns.width)
        self._foot.set_style(scale.style(14))
        self._foot.setContentsMargins(0, scale.px(10), gutter, 0)
        for head in self._heads:
            head.rescale(columns)
        self._head_grid.arrange(columns)
        for row in self._rows:
            row.rescale(columns, len(self._rows))
        for amounts in self._amounts:
            amounts.rescale(columns)
        self._take.rescale(columns)


def _shape(board: VariantsView) -> tuple[object, ...]:
    """What decides how large everything is."""
    return (
        len(board.variants),
        len(board.rows),
        tuple((each.is_main, any(each.texts)) for each in board.amounts),
    )
