"""Filter chips: chosen or not, with a live count; and the chip that opens a menu."""

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QPushButton, QWidget

from app.ui.theme import CELL, CELL_STRONG, NOTE, TextStyle, TokenName, theme
from app.ui.theme.icons import IconName, paint_icon
from app.ui.theme.paint import draw_box, draw_text, leading, mirrored, painter_on, text_width
from app.ui.widgets.caption import Caption
from app.ui.widgets.painted import Painted

_PADDING, _GAP, _ICON_GAP = 12, 8, 6
_TIGHT_PADDING, _TIGHT_GAP = 8, 6


class Chip(Caption, Painted, QPushButton):
    """A filter that is on or off: ``toggled`` and ``clicked`` are Qt's own.

    ``count`` is text already formatted, so that thousands read as everywhere else. A ``FlowRow`` that has no
    room for its chips in one line makes them tight: less around the words, and no mark.
    Put chips of which one is chosen in an exclusive QButtonGroup.
    """

    def __init__(
        self, text: str, count: str = "", icon: IconName | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setText(text)
        self._count = self._widest = count
        self._icon: IconName | None = icon
        self._ending: IconName | None = None
        self._is_tight = False
        self.setCheckable(True)
        self.setAutoDefault(True)
        self.set_count(count)
        self.be_painted(999)

    def set_count(self, count: str) -> None:
        """Show another count; the chip stays as wide as its longest count, so that its neighbours stay."""
        if count != self._count:
            self._count = count
            self._widest = max(self._widest, count, key=len)
            self.retheme()
        self.setAccessibleName(f"{self.text()} {count}".strip())

    def sizeHint(self) -> QSize:
        return self._size(is_tight=False)

    def tight_size(self) -> QSize:
        return self._size(is_tight=True)

    def set_tight(self, is_tight: bool) -> None:
        if is_tight != self._is_tight:
            self._is_tight = is_tight
            self.update()

    def _size(self, *, is_tight: bool) -> QSize:
        # The wider weight is measured always, so that choosing a chip does not push its neighbours.
        padding, gap = (_TIGHT_PADDING, _TIGHT_GAP) if is_tight else (_PADDING, _GAP)
        width = 2 * theme().scaled(padding) + text_width(self.text(), CELL_STRONG)
        if self._icon is not None and not is_tight:
            width += theme().icon_size(14) + theme().scaled(_ICON_GAP)
        if self._widest:
            width += theme().scaled(gap) + text_width(self._widest, NOTE)
        if self._ending is not None:
            width += theme().scaled(_ICON_GAP) + theme().icon_size(12)
        return QSize(width, theme().scaled(28))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painter_on(self)
        chosen = self.isChecked()
        ground: TokenName = (
            "tint" if chosen else "hover" if self.underMouse() and self.isEnabled() else "surface"
        )
        outline: TokenName = "accent_text" if chosen else "line2"
        draw_box(painter, self.rect(), self.height() / 2, theme().color(ground), theme().color(outline))
        ink = theme().color("disabled" if not self.isEnabled() else "accent_text" if chosen else "text")
        left = padding = theme().scaled(_TIGHT_PADDING if self._is_tight else _PADDING)
        if self._icon is not None and not self._is_tight:
            side = theme().icon_size(14)
            tint = ink if chosen else theme().color("text2")
            paint_icon(painter, self._icon, tint, mirrored(self, QRect(left, 0, side, self.height())), side)
            left += side + theme().scaled(_ICON_GAP)
        style: TextStyle = CELL_STRONG if chosen else CELL
        area = mirrored(self, QRect(left, 0, text_width(self.text(), style), self.height()))
        self.paint_words(painter, area, style, ink, leading(self))
        if self._count:
            width = text_width(self._count, NOTE)
            area = mirrored(self, QRect(self.width() - padding - width, 0, width, self.height()))
            faint = ink if chosen else theme().color("text3")
            draw_text(painter, area, self._count, NOTE, faint, leading(self))
        if self._ending is not None:
            side = theme().icon_size(12)
            area = mirrored(self, QRect(self.width() - padding - side, 0, side, self.height()))
            paint_icon(painter, self._ending, theme().color("text2"), area, side)


class MenuChip(Chip):
    """A chip that opens the menu given to ``setMenu``."""

    def __init__(self, text: str, icon: IconName | None = None, parent: QWidget | None = None) -> None:
        super().__init__(text, "", icon, parent)
        self._ending = "down"
        self.setCheckable(False)
