"""Paints the rows of a table: one call to the model a row, no style asked."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QHelpEvent, QPainter, QTextLayout
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate, QStyleOptionViewItem, QToolTip

from app.ui.tables.cell import CELL_ROLE, Cell
from app.ui.theme import CELL, CELL_STRONG, NOTE, TINY_STRONG, TextStyle, theme
from app.ui.theme.icons import paint_icon
from app.ui.theme.paint import draw_box, draw_hits, draw_text, text_width
from app.ui.widgets.pill import paint_pill, pill_height, pill_width
from app.ui.widgets.tag import paint_tag, tag_height, tag_width

EDGE, BETWEEN = 12, 8
_GUTTER = 24
_BAR_WIDTH, _BAR_HEIGHT = 96, 4
_GAP = 6
_LEAD_REACH = 104
"""So far from the end of its cell a currency may begin: the longest usual amount has room between."""
PlacedCell = tuple[QRect, Cell | None, bool]
"""A cell in its place, and whether it stands in the column of names, which has the gutter."""
_Index = QModelIndex | QPersistentModelIndex
_RIGHT, _LEFT = Qt.AlignmentFlag.AlignRight, Qt.AlignmentFlag.AlignLeft


def gutter_width() -> int:
    """The room for row marks before a name, at the current text size."""
    return theme().scaled(_GUTTER)


def first_line(text: str, font: QFont, width: int) -> str:
    """What of ``text`` stands on its first line where it is broken between words at ``width``."""
    layout = QTextLayout(text, font)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(width)
    layout.endLayout()
    return text[: line.textLength()]


def run_on(cells: Sequence[PlacedCell]) -> list[PlacedCell]:
    """The cells of a row, in which a sentence takes the room of the empty ones behind it."""
    placed: list[PlacedCell] = []
    for rect, cell, is_name in cells:
        before = placed[-1] if placed else None
        is_empty = cell is None or (cell.text, cell.icon, cell.pill) == ("", None, None)
        if is_empty and before is not None and before[1] is not None and before[1].wraps:
            placed[-1] = (before[0].united(rect), before[1], before[2])
        else:
            placed.append((rect, cell, is_name))
    return placed


class CellDelegate(QStyledItemDelegate):
    """Draws the cells of a row when the view asks for it, and measures those that the model gives.

    The view tells which row is under the pointer through ``hovered_row``. ``name_column`` has the gutter
    for row marks before it; -1 when the table has none.
    """

    def __init__(self, view: QAbstractItemView, name_column: int = -1) -> None:
        super().__init__(view)
        self._view = view
        self.name_column = name_column
        self.hovered_row = -1

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        cell = index.data(CELL_ROLE)
        width = self.natural_width(cell) if isinstance(cell, Cell) else 0
        if index.column() == self.name_column:
            width += gutter_width()
        return QSize(width + 2 * BETWEEN, theme().row_height())

    def helpEvent(
        self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: _Index
    ) -> bool:
        """What is shortened is said whole where the pointer rests on it."""
        cell = index.data(CELL_ROLE)
        whole = self.sizeHint(option, index).width() if isinstance(cell, Cell) else 0
        is_told = bool(index.data(Qt.ItemDataRole.ToolTipRole))
        if not isinstance(cell, Cell) or is_told or whole <= view.visualRect(index).width():
            return super().helpEvent(event, view, option, index)
        first = " ".join(part for part in (cell.before, cell.text, cell.count, cell.tag) if part)
        lines = "\n".join(part for part in (first, cell.second) if part)
        QToolTip.showText(event.globalPos(), lines, view.viewport(), view.visualRect(index))
        return True

    def paint_row(self, painter: QPainter, row: QRect, cells: Sequence[PlacedCell], ground: str) -> None:
        """Draw a row: its ``ground`` (``selected``, ``hover`` or none), and each cell in its place."""
        look, rtl = theme(), self._view.isRightToLeft()
        if ground == "selected":
            painter.fillRect(row, look.color("selected"))
        elif ground == "hover":
            painter.fillRect(row, look.color("hover"))
        painter.fillRect(row.left(), row.bottom(), row.width(), 1, look.color("line"))
        start = self._view.viewport().width() - 1 if rtl else 0
        for rect, cell, is_name in cells:
            is_first = rect.right() >= start if rtl else rect.left() <= start
            if is_first and ground == "selected":
                left = rect.right() - 2 if rtl else rect.left()
                painter.fillRect(left, rect.top(), 3, rect.height() - 1, look.color("accent_text"))
            if cell is not None:
                self._paint_cell(painter, rect, cell, is_name=is_name, is_first=is_first, rtl=rtl)

    def _paint_cell(
        self, painter: QPainter, rect: QRect, cell: Cell, *, is_name: bool, is_first: bool, rtl: bool
    ) -> None:
        inside = rect.adjusted(BETWEEN, 0, -BETWEEN, -1)
        if is_name:
            inside = self._paint_mark(painter, rect, inside, cell, rtl)
        elif is_first:
            inside = (
                inside.adjusted(0, 0, BETWEEN - EDGE, 0) if rtl else inside.adjusted(EDGE - BETWEEN, 0, 0, 0)
            )
        if cell.pill is not None:
            self._paint_pill(painter, inside, cell, rtl)
        elif cell.second or cell.bar is not None:
            self._paint_two_lines(painter, inside, cell, rtl)
        elif cell.wraps and text_width(cell.text, CELL) > inside.width():
            self._paint_sentence(painter, inside, cell, rtl)
        else:
            self._paint_line(painter, inside, cell, rtl)

    def _paint_mark(self, painter: QPainter, rect: QRect, inside: QRect, cell: Cell, rtl: bool) -> QRect:
        """Draw the mark of the row in its gutter; what is left is for the name."""
        if cell.mark is not None:
            left = rect.right() + 1 - gutter_width() if rtl else rect.left()
            gutter = QRect(left, rect.top(), gutter_width(), rect.height() - 1)
            paint_icon(painter, cell.mark, theme().color(cell.mark_ink), gutter, theme().icon_size(14))
        shift = gutter_width() - BETWEEN
        return inside.adjusted(0, 0, -shift, 0) if rtl else inside.adjusted(shift, 0, 0, 0)

    def _paint_pill(self, painter: QPainter, inside: QRect, cell: Cell, rtl: bool) -> None:
        if cell.pill is None:
            return
        width, height = min(pill_width(cell.text, cell.icon), inside.width()), pill_height()
        left = inside.right() + 1 - width if rtl else inside.left()
        note = theme().scaled(NOTE.line) if cell.second else 0
        # The hairline takes a pixel below: the pill goes half of it down, onto the baseline of the row.
        area = QRect(left, inside.top() + (inside.height() - height - note + 1) // 2, width, height)
        paint_pill(painter, area, cell.text, cell.pill, cell.icon, rtl=rtl)
        if cell.second:
            below = QRect(inside.left(), area.bottom() + 1, inside.width(), note)
            draw_text(painter, below, cell.second, NOTE, theme().color("text3"), _RIGHT if rtl else _LEFT)

    def _paint_two_lines(self, painter: QPainter, inside: QRect, cell: Cell, rtl: bool) -> None:
        first, second = theme().scaled(CELL.line), theme().scaled(NOTE.line)
        top = inside.top() + (inside.height() - first - second) // 2
        self._paint_line(painter, QRect(inside.left(), top, inside.width(), first), cell, rtl)
        below = QRect(inside.left(), top + first, inside.width(), second)
        if cell.bar is not None:
            self._paint_bar(painter, below, cell, rtl)
        else:
            align = _RIGHT if cell.align_right != rtl else _LEFT
            draw_text(painter, below, cell.second, NOTE, theme().color("text3"), align)

    def _paint_sentence(self, painter: QPainter, inside: QRect, cell: Cell, rtl: bool) -> None:
        """A sentence on two lines, the end of the second left out where it takes more."""
        painter.setFont(theme().font(CELL))
        first = first_line(cell.text, painter.font(), inside.width())
        top, line = inside.center().y() - theme().scaled(CELL.line), theme().scaled(CELL.line)
        align, ink = _RIGHT if rtl else _LEFT, theme().color(cell.ink)
        draw_text(painter, QRect(inside.left(), top, inside.width(), line), first, CELL, ink, align)
        below = QRect(inside.left(), top + line, inside.width(), line)
        draw_text(painter, below, cell.text[len(first) :].strip(), CELL, ink, align)

    def _paint_bar(self, painter: QPainter, below: QRect, cell: Cell, rtl: bool) -> None:
        width = min(_BAR_WIDTH, below.width())
        left = below.right() + 1 - width if rtl else below.left()
        track = QRect(left, below.center().y() - _BAR_HEIGHT // 2, width, _BAR_HEIGHT)
        draw_box(painter, track, _BAR_HEIGHT / 2, theme().color("line"))
        filled = round(width * min(1.0, max(0.0, cell.bar or 0.0)))
        if filled:
            part = QRect(track.right() + 1 - filled if rtl else left, track.top(), filled, _BAR_HEIGHT)
            draw_box(painter, part, _BAR_HEIGHT / 2, theme().color(cell.bar_ink))

    def _paint_before(self, painter: QPainter, area: QRect, text: str, rtl: bool) -> QRect:
        """Draw the count that leads a note; what is left is for the note."""
        draw_text(painter, area, text, CELL_STRONG, theme().color("text"), _RIGHT if rtl else _LEFT)
        shift = text_width(text, CELL_STRONG) + _GAP
        return area.adjusted(0, 0, -shift, 0) if rtl else area.adjusted(shift, 0, 0, 0)

    def _paint_line(self, painter: QPainter, area: QRect, cell: Cell, rtl: bool) -> None:
        style = CELL_STRONG if cell.strong else CELL
        icon = cell.chevron or cell.icon
        if cell.before:
            area = self._paint_before(painter, area, cell.before, rtl)
        if icon is not None:
            side = theme().icon_size(14)
            left = area.right() + 1 - side if rtl else area.left()
            place = QRect(left, area.top(), side, area.height())
            paint_icon(painter, icon, theme().color(cell.icon_ink), place, side)
            area = area.adjusted(0 if rtl else side + _GAP, 0, -(side + _GAP) if rtl else 0, 0)
        if cell.lead:
            self._paint_lead(painter, area, cell, style, rtl)
        if cell.hits:
            spans = ((place, place + length) for place, length in cell.hits)
            draw_hits(painter, area, cell.text, spans, style, is_from_right=cell.align_right != rtl)
        words = area
        after = tag_width(cell.tag) + BETWEEN if cell.tag else 0
        if after:
            words = area.adjusted(after, 0, 0, 0) if rtl else area.adjusted(0, 0, -after, 0)
        align = _RIGHT if cell.align_right != rtl else _LEFT
        draw_text(painter, words, cell.text, style, theme().color(cell.ink), align)
        if cell.tag or cell.count:
            self._paint_after(painter, words, cell, style, rtl)

    def _paint_lead(self, painter: QPainter, area: QRect, cell: Cell, style: TextStyle, rtl: bool) -> None:
        """The currency at the left of its number: one below the other, and by no other column."""
        needed = text_width(cell.text, style) + BETWEEN + text_width(cell.lead, TINY_STRONG)
        spare = max(0, area.width() - max(needed, theme().scaled(_LEAD_REACH)))
        place = area.adjusted(0, 0, -spare, 0) if rtl else area.adjusted(spare, 0, 0, 0)
        align = _RIGHT if rtl else _LEFT
        draw_text(painter, place, cell.lead, TINY_STRONG, theme().color("text3"), align)

    def _paint_after(self, painter: QPainter, words: QRect, cell: Cell, style: TextStyle, rtl: bool) -> None:
        """The tag or the count that follows the text."""
        shown = min(text_width(cell.text, style), words.width()) + BETWEEN
        width = tag_width(cell.tag) if cell.tag else text_width(cell.count, NOTE)
        left = words.right() + 1 - shown - width if rtl else words.left() + shown
        if cell.tag:
            height = tag_height()
            top = words.top() + (words.height() - height + 1) // 2
            paint_tag(painter, QRect(left, top, width, height), cell.tag)
        else:
            place = QRect(left, words.top(), width, words.height())
            draw_text(painter, place, cell.count, NOTE, theme().color("text3"))

    def natural_width(self, cell: Cell) -> int:
        """How wide all that ``cell`` shows is."""
        if cell.pill is not None:
            return max(pill_width(cell.text, cell.icon), text_width(cell.second, NOTE))
        width = text_width(cell.text, CELL_STRONG if cell.strong else CELL)
        if cell.icon is not None:
            width += theme().icon_size(14) + _GAP
        if cell.tag:
            width += tag_width(cell.tag) + BETWEEN
        if cell.lead:
            width += text_width(cell.lead, TINY_STRONG) + BETWEEN
        if cell.before:
            width += text_width(cell.before, CELL_STRONG) + _GAP
        if cell.count:
            width += text_width(cell.count, NOTE) + BETWEEN
        return max(width, text_width(cell.second, NOTE), _BAR_WIDTH if cell.bar is not None else 0)
