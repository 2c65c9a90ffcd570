"""The first reading of a sentence: what it would open, over its amounts or over why it cannot be opened."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from app.services.typed_sentence.proposal import ProposalKind, SentenceAmount
from app.services.typed_sentence.sentence_view import ReadingRow
from app.ui.theme import CARD, CELL, CELL_STRONG, NOTE, SECTION, theme
from app.ui.theme.icons import IconName, paint_icon
from app.ui.theme.paint import (
    draw_lines,
    draw_text,
    leading,
    lines_rect,
    mirrored,
    painter_on,
    text_width,
    trailing,
)

_ICON_LEFT, _SIDE, _PADDING = 20, 20, 10
_TEXT_GAP, _NEARER = 18, 4
"""Texts begin where those of the rows below do."""
_COLUMN, _COLUMN_GAP = 120, 12
_ICONS: dict[ProposalKind, IconName] = {
    ProposalKind.CHANGE: "draft",
    ProposalKind.DIRECT: "draft",
    ProposalKind.QUOTE: "quote",
    ProposalKind.RENEWAL: "calendar",
    ProposalKind.REVISION: "draft",
}


def icon_of(kind: ProposalKind) -> IconName:
    """What stands before a reading that opens a document of this kind."""
    return _ICONS[kind]


class ReadingCard(QWidget):
    """Shows a reading; the list that it stands in knows whether it is current, and is clicked through it."""

    def __init__(self, row: ReadingRow, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.row, self._key = row, "" if row.reason else key
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def heightForWidth(self, width: int) -> int:
        return height_of(self.row, width)

    def sizeHint(self) -> QSize:
        return QSize(self.width(), self.heightForWidth(self.width()))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painter_on(self)
        left, inside = _text_left(), _inside(self.width())
        top, title = _PADDING, theme().scaled(20)
        self._paint_icon(painter, top, title)
        key = text_width(self._key, NOTE) + 8 if self._key else 0
        area = mirrored(self, QRect(left, top, inside - key, title))
        draw_text(painter, area, self.row.title, SECTION, theme().color("text"), leading(self))
        if key:
            area = mirrored(self, QRect(left + inside - key, top, key, title))
            draw_text(painter, area, self._key, NOTE, theme().color("text3"), trailing(self))
        top += title + 2
        height = _line_height(self.row, inside)
        area = mirrored(self, QRect(left, top, inside, height))
        draw_lines(painter, area, self.row.line, CELL, theme().color("text2"))
        top += height + 8
        if self.row.reason:
            area = mirrored(self, QRect(left, top, inside, _reason_lines(self.row.reason, inside)))
            draw_lines(painter, area, self.row.reason, CELL, theme().color("warning"))
        elif self.row.amounts:
            painter.fillRect(mirrored(self, QRect(left, top, inside, 1)), theme().color("line2"))
            self._paint_amounts(painter, top + 9, inside)

    def _paint_icon(self, painter: QPainter, top: int, height: int) -> None:
        side = theme().icon_size(16)
        area = mirrored(self, QRect(_ICON_LEFT, top, side, height))
        if self.row.reason:
            paint_icon(painter, "attention", theme().color("warning"), area, side)
        else:
            paint_icon(painter, icon_of(self.row.kind), theme().color("accent_text"), area, side)

    def _paint_amounts(self, painter: QPainter, top: int, inside: int) -> None:
        columns, height = _columns(self.row, inside), theme().scaled(40)
        width = inside // columns
        for place, amount in enumerate(self.row.amounts):
            row, column = divmod(place, columns)
            left = _text_left() + column * width
            area = QRect(left, top + row * (height + 6), width - _COLUMN_GAP, height)
            self._paint_amount(painter, area, amount, is_first=place == 0)

    def _paint_amount(
        self, painter: QPainter, area: QRect, amount: SentenceAmount, *, is_first: bool
    ) -> None:
        half = area.height() // 2
        label = mirrored(self, QRect(area.left(), area.top(), area.width(), half - 1))
        draw_text(painter, label, amount.label, NOTE, theme().color("text2"), leading(self))
        value = mirrored(self, QRect(area.left(), area.top() + half, area.width(), area.height() - half))
        style = CARD if is_first else CELL_STRONG
        draw_text(painter, value, amount.text, style, theme().color("text"), leading(self))


class ReasonNote(QWidget):
    """Says why a sentence has no first reading: what is missing, or what cannot be."""

    def __init__(self, reason: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reason = reason
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def heightForWidth(self, width: int) -> int:
        return reason_height(self._reason, width)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, side = painter_on(self), theme().icon_size(16)
        icon = mirrored(self, QRect(_ICON_LEFT, _PADDING, side, theme().scaled(20)))
        paint_icon(painter, "attention", theme().color("warning"), icon, side)
        inside = _inside(self.width())
        area = QRect(_text_left(), _PADDING, inside, _reason_lines(self._reason, inside))
        draw_lines(painter, mirrored(self, area), self._reason, CELL, theme().color("warning"))


def height_of(row: ReadingRow, width: int) -> int:
    """How high the card of a reading is at a width."""
    inside = _inside(width)
    height = 2 * _PADDING + theme().scaled(20) + 2 + _line_height(row, inside)
    if row.reason:
        return height + 8 + _reason_lines(row.reason, inside)
    if not row.amounts:
        return height
    rows = -(-len(row.amounts) // _columns(row, inside))
    return height + 17 + rows * theme().scaled(40) + 6 * (rows - 1)


def reason_height(reason: str, width: int) -> int:
    """How high the note of a reason is at a width."""
    return 2 * _PADDING + _reason_lines(reason, _inside(width))


def _reason_lines(reason: str, inside: int) -> int:
    return max(theme().scaled(20), lines_rect(reason, CELL, inside).height())


def _text_left() -> int:
    return _ICON_LEFT + theme().icon_size(16) + theme().scaled(_TEXT_GAP) - _NEARER


def _inside(width: int) -> int:
    return max(1, width - _text_left() - _SIDE)


def _line_height(row: ReadingRow, inside: int) -> int:
    return max(theme().scaled(18), lines_rect(row.line, CELL, inside).height())


def _columns(row: ReadingRow, inside: int) -> int:
    """As many amounts side by side as have room for their labels."""
    widest = max(text_width(each.label, NOTE) for each in row.amounts) + _COLUMN_GAP
    return max(1, min(len(row.amounts), inside // max(widest, theme().scaled(_COLUMN))))
