"""What is offered while somebody types, below the field; the keyboard stays in the field."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from app.ui.forms.addressee import Addressee
from app.ui.theme import CELL, CELL_STRONG, theme
from app.ui.theme.paint import draw_box, draw_text, leading, mirrored, painter_on, text_width, trailing

_ROW, _PADDING, _GAP, _INSET, _MOST = 32, 12, 8, 4, 6


class SuggestionList(QWidget):
    """A child of the window, raised over the page; hidden while there is nothing to offer.

    Signals:
        taken: an offer was clicked; it carries the ``Addressee``.
    """

    taken = Signal(object)

    def __init__(self, field: QWidget) -> None:
        super().__init__(field.window())
        self._field = field
        self._offers: Sequence[Addressee] = ()
        self._at = self._under_mouse = -1
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMouseTracking(True)
        self.hide()
        theme().follow(self)

    @property
    def current(self) -> Addressee | None:
        """The offer that Enter would take; the pointer alone chooses none."""
        return self._offers[self._at] if 0 <= self._at < len(self._offers) else None

    def offer(self, offers: Sequence[Addressee], *, is_first_chosen: bool = False) -> None:
        """Show these below the field, none or the first chosen; nothing where there are none."""
        before = self.current
        self._offers, self._under_mouse = tuple(offers[:_MOST]), -1
        self._at = 0 if is_first_chosen and self._offers else -1
        if self._offers and self._field.isVisible():
            self._place()
            self.show()
            self.raise_()
            self.update()
            if self.current not in (None, before):
                self._announce()
        else:
            self.hide()

    def step(self, by: int) -> None:
        """Go to the next offer, or the one before; past the end begins anew."""
        if self._offers and self.isVisible():
            self._at = (
                (self._at + by) % len(self._offers) if self._at >= 0 or by > 0 else len(self._offers) - 1
            )
            self._announce()
            self.update()

    def _announce(self) -> None:
        said = self._offers[self._at].spoken
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._field, said))

    def retheme(self) -> None:
        if self.isVisible():
            self._place()
        self.update()

    def sizeHint(self) -> QSize:
        rows = len(self._offers) * theme().scaled(_ROW) + 2 * _INSET
        return QSize(min(self._field.width(), theme().scaled(480)), rows)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, look = painter_on(self), theme()
        draw_box(painter, self.rect(), 8, look.color("raised"), look.color("line2"))
        for place, each in enumerate(self._offers):
            row = self._row(place)
            if place == self._at:
                draw_box(painter, row, 6, look.color("selected"))
            elif place == self._under_mouse:
                draw_box(painter, row, 6, look.color("hover"))
            self._paint_offer(painter, row, each)

    def _paint_offer(self, painter: QPainter, row: QRect, each: Addressee) -> None:
        look, gap, side = theme(), theme().scaled(_GAP), leading(self)
        left, end = row.left() + _PADDING - _INSET, row.right() + 1 - _PADDING + _INSET
        name = min(text_width(each.label, CELL_STRONG), (end - left) // 2)
        draw_text(painter, self._part(left, name, row), each.label, CELL_STRONG, look.color("text"), side)
        left += name + gap
        role = min(text_width(each.role, CELL), max(0, end - left))
        draw_text(painter, self._part(left, role, row), each.role, CELL, look.color("text2"), side)
        left += role + gap
        if each.name:
            rest = self._part(left, max(0, end - left), row)
            draw_text(painter, rest, each.address, CELL, look.color("text3"), trailing(self))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = self._place_at(event.position().toPoint())
        if at != self._under_mouse:
            self._under_mouse = at
            self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = self._place_at(event.position().toPoint())
        if at >= 0:
            self.taken.emit(self._offers[at])

    def _place_at(self, position: QPoint) -> int:
        found = (at for at in range(len(self._offers)) if self._row(at).contains(position))
        return next(found, -1)

    def _row(self, place: int) -> QRect:
        height = theme().scaled(_ROW)
        return QRect(_INSET, _INSET + place * height, self.width() - 2 * _INSET, height)

    def _part(self, left: int, width: int, row: QRect) -> QRect:
        return mirrored(self, QRect(left, row.top(), width, row.height()))

    def _place(self) -> None:
        """Below the field, or above it where there is no room."""
        window, size = self._field.window(), self.sizeHint()
        below = self._field.mapTo(window, QPoint(0, self._field.height() + _INSET))
        if below.y() + size.height() > window.height():
            below = self._field.mapTo(window, QPoint(0, -size.height() - _INSET))
        self.setGeometry(QRect(below, size))
