"""One reading of a sentence: the first as a card with its amounts, the others in a line each."""

from typing import ClassVar

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from app.services.typed_sentence.proposal import ProposalKind, SentenceAmount
from app.services.typed_sentence.sentence_view import ReadingRow
from app.ui.theme import BODY, CARD, CELL, CELL_STRONG, NOTE, SECTION, TextStyle, TokenName, no_ring, theme
from app.ui.theme.icons import IconName, paint_icon
from app.ui.theme.paint import (
    draw_box,
    draw_lines,
    draw_text,
    leading,
    lines_rect,
    mirrored,
    painter_on,
    text_width,
    trailing,
)

_INSET, _TEXT_LEFT, _SIDE = 14, 48, 14
_COLUMN, _COLUMN_GAP = 128, 12
_ICONS: dict[ProposalKind, IconName] = {
    ProposalKind.CHANGE: "draft",
    ProposalKind.DIRECT: "draft",
    ProposalKind.QUOTE: "quote",
    ProposalKind.RENEWAL: "calendar",
    ProposalKind.REVISION: "draft",
}


class ReadingButton(QAbstractButton):
    """A reading that is opened by a click, or by the keys of the text that it was typed in.

    Signals:
        pointed: the pointer came to it.
    """

    pointed = Signal()

    def __init__(self, row: ReadingRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.row, self._is_current = row, False
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setEnabled(row.proposal.can_be_opened)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        no_ring(self)
        self.setAccessibleName(row.title)
        amounts = [f"{each.label} {each.text}" for each in row.amounts]
        self.setAccessibleDescription(". ".join(part for part in (row.line, *amounts, row.reason) if part))
        theme().follow(self)

    @property
    def is_current(self) -> bool:
        """Whether Enter opens it."""
        return self._is_current

    def set_current(self, is_current: bool) -> None:
        """Let Enter open it, or not."""
        if is_current != self._is_current:
            self._is_current = is_current
            self.update()

    def retheme(self) -> None:
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def sizeHint(self) -> QSize:
        width = max(self.width(), theme().scaled(320))
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().scaled(160), self.heightForWidth(max(self.width(), theme().scaled(160))))

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        if self.isEnabled():
            self.pointed.emit()

    def paint_ground(self, painter: QPainter) -> None:
        """The tint of what Enter opens."""
        if self._is_current:
            draw_box(painter, self.rect(), 8, theme().color("selected"))

    def paint_icon_at(self, painter: QPainter, top: int, height: int) -> None:
        """What kind of document it is, before the text."""
        side = theme().icon_size(16)
        area = mirrored(self, QRect(_INSET, top, side, height))
        if self.isEnabled():
            colour = theme().color("accent_text" if self._is_current else "text2")
            paint_icon(painter, _ICONS[self.row.kind], colour, area, side)
        else:
            paint_icon(painter, "attention", theme().color("warning"), area, side)

    @property
    def text_left(self) -> int:
        """Where texts begin."""
        return _INSET + theme().icon_size(16) + (_TEXT_LEFT - _INSET - 16)


class ReadingCard(ReadingButton):
    """The first reading: title and line over the amounts, or over why it cannot be opened."""

    PADDING: ClassVar[int] = 10

    def __init__(self, row: ReadingRow, key: str, parent: QWidget | None = None) -> None:
        self._key = key
        super().__init__(row, parent)

    def heightForWidth(self, width: int) -> int:
        inside = self._inside(width)
        height = 2 * self.PADDING + theme().scaled(20) + 2 + self._line_height(inside)
        if self.row.reason:
            return height + 8 + lines_rect(self.row.reason, CELL, inside).height()
        if not self.row.amounts:
            return height
        rows = -(-len(self.row.amounts) // self._columns(inside))
        return height + 17 + rows * theme().scaled(40) + 6 * (rows - 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painter_on(self)
        self.paint_ground(painter)
        top, left, inside = self.PADDING, self.text_left, self._inside(self.width())
        title = theme().scaled(20)
        self.paint_icon_at(painter, top, title)
        key = text_width(self._key, NOTE) + 8 if self._is_current else 0
        colour = theme().color("text")
        area = mirrored(self, QRect(left, top, inside - key, title))
        draw_text(painter, area, self.row.title, SECTION, colour, leading(self))
        if key:
            area = mirrored(self, QRect(left + inside - key, top, key, title))
            draw_text(painter, area, self._key, NOTE, theme().color("text3"), trailing(self))
        top += title + 2
        height = self._line_height(inside)
        line = mirrored(self, QRect(left, top, inside, height))
        draw_lines(painter, line, self.row.line, CELL, theme().color("text2"))
        top += height + 8
        if self.row.reason:
            area = mirrored(self, QRect(left, top, inside, self.height() - top))
            draw_lines(painter, area, self.row.reason, CELL, theme().color("warning"))
        elif self.row.amounts:
            painter.fillRect(mirrored(self, QRect(left, top, inside, 1)), theme().color("line2"))
            self._paint_amounts(painter, top + 9, inside)

    def _paint_amounts(self, painter: QPainter, top: int, inside: int) -> None:
        columns, height = self._columns(inside), theme().scaled(40)
        width = inside // columns
        for place, amount in enumerate(self.row.amounts):
            row, column = divmod(place, columns)
            left = self.text_left + column * width
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

    def _inside(self, width: int) -> int:
        return max(1, width - self.text_left - _SIDE)

    def _line_height(self, inside: int) -> int:
        return max(theme().scaled(18), lines_rect(self.row.line, CELL, inside).height())

    def _columns(self, inside: int) -> int:
        """As many amounts side by side as have room for their labels."""
        widest = max(text_width(each.label, NOTE) for each in self.row.amounts) + _COLUMN_GAP
        return max(1, min(len(self.row.amounts), inside // max(widest, theme().scaled(_COLUMN))))


class ReadingLine(ReadingButton):
    """Another reading: title, what it does, and its first amount at the end."""

    def heightForWidth(self, width: int) -> int:
        return theme().scaled(38)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painter_on(self)
        self.paint_ground(painter)
        self.paint_icon_at(painter, 0, self.height())
        left, right = self.text_left, self.width() - _SIDE
        if self.row.amounts and not self.row.reason:
            right = self._paint_amount_at(painter, right, self.row.amounts[0])
        title = min(text_width(self.row.title, BODY), right - left)
        area = mirrored(self, QRect(left, 0, title, self.height()))
        draw_text(painter, area, self.row.title, BODY, theme().color("text"), leading(self))
        left += title + 12
        note = self.row.reason or self.row.line
        if right - left > theme().scaled(60):
            colour = theme().color("warning" if self.row.reason else "text3")
            area = mirrored(self, QRect(left, 0, right - left, self.height()))
            draw_text(painter, area, note, NOTE, colour, leading(self))

    def _paint_amount_at(self, painter: QPainter, right: int, amount: SentenceAmount) -> int:
        """The amount and how often it falls due, ending at ``right``; where what stands before it may end."""
        if amount.unit:
            right = self._paint_ending_at(painter, right, amount.unit, NOTE, "text2") - 4
        return self._paint_ending_at(painter, right, amount.text, CELL_STRONG, "text") - 12

    def _paint_ending_at(
        self, painter: QPainter, right: int, text: str, style: TextStyle, colour: TokenName
    ) -> int:
        width = text_width(text, style)
        area = mirrored(self, QRect(right - width, 0, width, self.height()))
        draw_text(painter, area, text, style, theme().color(colour), trailing(self))
        return right - width
