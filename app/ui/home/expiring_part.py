"""The quotes and change quotes that expire this week, and what goes with them."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QRect, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from app.domain.kind import Kind
from app.domain.money import Money
from app.services.queries.expiring import ExpiringRow
from app.services.words import Words, time_left
from app.ui.home.row import EDGE, GAP, HomeRow, width_of
from app.ui.home.row_column import RowColumn
from app.ui.home.section import Sentence
from app.ui.theme import CELL, CELL_STRONG, NOTE_STRONG, TINY_STRONG, set_tip, theme
from app.ui.theme.icons import paint_icon
from app.ui.theme.paint import draw_hairline, draw_text, leading, mirrored, painter_on, trailing

SHOWN_MOST = 8
_SOON_DAYS = 3
_HEIGHT, _TALL, _HEAD = 36, 56, 32
_NUMBER, _AMOUNT, _EXPIRY, _ACTION = 108, 104, 106, 48
_BESIDE, _ONE_LINE_FROM = 128, 560


class ExpiringPart(QWidget):
    """A table of buttons: each row opens its quote.

    Signals:
        asked: the ``ExpiringRow`` to open.
    """

    asked = Signal(object)

    def __init__(self, words: Words, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = words
        self._today, self._currency = date.min, ""
        self._entries: dict[HomeRow, ExpiringRow] = {}
        self._head = _Head(words, self)
        self._rows: RowColumn[ExpiringRow] = RowColumn(lambda row: row.id, self._build_row, self._fill, self)
        self._sentence = Sentence(self)
        self._sentence.setObjectName("at_stake")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for each in (self._head, self._rows, self._sentence):
            column.addWidget(each)

    def show_rows(
        self, rows: Sequence[ExpiringRow], at_stake: Sequence[Money], today: date, currency: str
    ) -> None:
        """Show these, whose sums are ``at_stake``; amounts in another than ``currency`` say so."""
        self._today, self._currency = today, currency
        self._entries.clear()
        self._rows.show_entries(rows[:SHOWN_MOST])
        self._head.set_currency(currency)
        self._head.setVisible(bool(rows))
        self._sentence.setText(self._said(rows, at_stake))

    def _said(self, rows: Sequence[ExpiringRow], at_stake: Sequence[Money]) -> str:
        words, parts = self._words, []
        if not rows:
            return words.translate("home", "Nothing expires this week.")
        if len(rows) > SHOWN_MOST:
            parts.append(words.translate("home", "and {n} more,", n=len(rows) - SHOWN_MOST))
        sums = [each for each in at_stake if each.minor]
        if sums:
            amounts = " + ".join(words.formats.money(each) for each in sums)
            parts.append(words.translate("home", "at stake: {amount} a month", amount=amounts))
        text = " ".join(parts)
        return text[:1].upper() + text[1:]

    def _build_row(self) -> HomeRow:
        row = _Row(self)
        row.setObjectName("expiring")
        row.clicked.connect(lambda: self.asked.emit(self._entries[row]))
        return row

    def _fill(self, row: HomeRow, entry: ExpiringRow) -> None:
        assert isinstance(row, _Row)
        self._entries[row] = entry
        words, money = self._words, entry.at_stake
        amount = words.formats.amount(money) if money.minor else ""
        if entry.kind is Kind.CHANGE_ORDER and money.minor > 0:
            amount = f"+{amount}"
        row.say(
            entry.number,
            entry.customer_name,
            amount,
            money.currency if money.minor and money.currency != self._currency else "",
            time_left(words, entry.expires_on, self._today),
            words.translate("home", "Open", "verb"),
            is_soon=(entry.expires_on - self._today).days <= _SOON_DAYS,
        )


class _Row(HomeRow):
    """Number, customer, a month of it, when it expires, and the way to it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._number = self._customer = self._amount = self._code = self._expiry = self._action = ""
        self._is_soon = False

    def say(
        self, number: str, customer: str, amount: str, code: str, expiry: str, action: str, *, is_soon: bool
    ) -> None:
        """Show it; ``code`` is that of another currency than the column's."""
        self._number, self._customer, self._amount, self._code = number, customer, amount, code
        self._expiry, self._action, self._is_soon = expiry, action, is_soon
        priced = f"{amount} {code}".strip()
        self.setAccessibleName(", ".join(each for each in (number, customer, priced, expiry) if each))
        self.setAccessibleDescription(action)
        set_tip(self, customer)
        self.update()

    def height_at(self, width: int) -> int:
        return theme().scaled(_TALL if _is_tall(width) else _HEIGHT)

    def paint_row(self, painter: QPainter) -> None:
        if _is_tall(self.width()):
            self._paint_two_lines(painter)
            return
        number, customer, amount, expiry, action = _columns(self.width(), self.height())
        self.write(painter, number, self._number, CELL_STRONG, "text")
        self.write(painter, customer, self._customer, CELL, "text2")
        self._paint_amount(painter, amount)
        self._paint_expiry(painter, expiry)
        self.write(painter, action, self._action, CELL_STRONG, "accent_text", at_end=True)

    def _paint_two_lines(self, painter: QPainter) -> None:
        look = theme()
        line, edge = look.scaled(CELL.line), look.scaled(EDGE)
        top, width = self.height() // 2 - line, self.width() - 2 * edge
        beside = look.scaled(_BESIDE)
        self.write(painter, QRect(edge, top, width - beside, line), self._number, CELL_STRONG, "text")
        self._paint_amount(painter, QRect(edge + width - beside, top, beside, line))
        below = QRect(edge, top + line, width - beside, line)
        self.write(painter, below, self._customer, CELL, "text2")
        self._paint_expiry(painter, QRect(edge + width - beside, top + line, beside, line))

    def _paint_amount(self, painter: QPainter, area: QRect) -> None:
        self.write(painter, area, self._amount, CELL, "text", at_end=True)
        beside = QRect(area)
        beside.setRight(area.right() - width_of(self._amount, CELL))
        self.write(painter, beside, self._code, TINY_STRONG, "text3", at_end=True)

    def _paint_expiry(self, painter: QPainter, area: QRect) -> None:
        look = theme()
        side = look.icon_size(14)
        place = mirrored(self, QRect(area.left(), area.top(), side, area.height()))
        paint_icon(painter, "clock", look.color("warning" if self._is_soon else "text3"), place, side)
        text = area.adjusted(side + look.scaled(6), 0, 0, 0)
        style = CELL_STRONG if self._is_soon else CELL
        self.write(painter, text, self._expiry, style, "warning" if self._is_soon else "text2")


class _Head(QWidget):
    """The heads of the columns; none where each row takes two lines."""

    def __init__(self, words: Words, parent: QWidget) -> None:
        super().__init__(parent)
        self._words, self._currency = words, ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme().follow(self)

    def set_currency(self, currency: str) -> None:
        """Head the amounts with it."""
        self._currency = self._words.formats.currency(currency) if currency else ""
        self.update()

    def retheme(self) -> None:
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(0, 0 if _is_tall(self.width()) else theme().scaled(_HEAD))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def resizeEvent(self, _event: object) -> None:
        self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if _is_tall(self.width()):
            return
        painter, words = painter_on(self), self._words
        number, customer, amount, expiry, _action = _columns(self.width(), self.height())
        monthly = words.translate("home", "Monthly excl. VAT, {currency}", currency=self._currency)
        heads = (
            (number, words.translate("home", "Quote"), leading(self)),
            (customer, words.translate("home", "Customer"), leading(self)),
            (amount.adjusted(-theme().scaled(60), 0, 0, 0), monthly, trailing(self)),
            (expiry, words.translate("home", "Expiry"), leading(self)),
        )
        for area, text, align in heads:
            draw_text(painter, mirrored(self, area), text, NOTE_STRONG, theme().color("text2"), align)
        draw_hairline(painter, self, "line")


def _is_tall(width: int) -> bool:
    return width < theme().scaled(_ONE_LINE_FROM)


def _columns(width: int, height: int) -> tuple[QRect, QRect, QRect, QRect, QRect]:
    """Where the columns stand, from the leading side: the customer takes what the others leave."""
    look = theme()
    edge, gap = look.scaled(EDGE), look.scaled(GAP)
    fixed = [look.scaled(each) for each in (_NUMBER, _AMOUNT, _EXPIRY, _ACTION)]
    number, amount, expiry, action = fixed
    customer = width - 2 * edge - sum(fixed) - 5 * gap
    found, left = [], edge
    # What is read from the left keeps away from the figures that end before it.
    for each, after in ((number, gap), (customer, gap), (amount, 2 * gap), (expiry, gap), (action, 0)):
        found.append(QRect(left, 0, each, height))
        left += each + after
    return found[0], found[1], found[2], found[3], found[4]
