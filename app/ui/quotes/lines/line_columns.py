"""Where the cells of an offer's lines lie, so that lines and their head stand on the same edges."""

from dataclasses import dataclass

from PySide6.QtCore import QRect

from app.ui.theme import NOTE_STRONG, theme
from app.ui.theme.paint import text_width

_EDGE, _GAP, _BOX = 12, 20, 28
_LEVEL, _STEPPER, _LIST, _DISCOUNT, _MENU = 120, 112, 72, 64, 28
_DISCOUNT_GAP, _NET_GAP, _END = 28, 16, 4
_NET, _NET_MENU, _NAME_LEAST = 114, 2, 130
_ROW, _SECOND_ROW = 52, 40
_HEAD = 32


@dataclass(frozen=True, slots=True)
class LineColumns:
    """The cells of a line; compact lines have their inputs below the name."""

    width: int
    height: int
    name: QRect
    level: QRect
    quantity: QRect
    list_price: QRect
    discount: QRect
    net: QRect
    menu: QRect
    is_compact: bool


def line_columns(width: int, has_levels: bool) -> LineColumns:
    """The cells in a table ``width`` wide; without levels their column goes to the name."""
    px = theme().scaled
    inputs = _inputs_width(has_levels)
    right = px(_NET_GAP) + px(_NET) + _NET_MENU + px(_MENU) + _END
    is_compact = width < px(_EDGE) + px(_NAME_LEAST) + px(_GAP) + inputs + right
    if is_compact:
        return _compact(width, has_levels)
    height, inputs_at = px(_ROW), width - right - inputs
    cells = _inputs(inputs_at, 0, height, has_levels)
    name_width = inputs_at - px(_GAP) - px(_EDGE)
    return LineColumns(width, height, _name(name_width, height), *cells, *_end(width, height), False)


def _compact(width: int, has_levels: bool) -> LineColumns:
    px = theme().scaled
    first = px(_ROW)
    cells = _inputs(px(_EDGE), first, px(_SECOND_ROW) - px(8), has_levels)
    net, menu = _end(width, first)
    name = _name(net.left() - px(_EDGE) - px(_GAP), first)
    return LineColumns(width, first + px(_SECOND_ROW), name, *cells, net, menu, True)


def _inputs_width(has_levels: bool) -> int:
    px = theme().scaled
    fixed = px(_STEPPER) + px(_LIST) + px(_DISCOUNT_GAP) + px(_DISCOUNT)
    return fixed + (px(_LEVEL) + px(_GAP) if has_levels else 0)


def _name(width: int, height: int) -> QRect:
    return QRect(theme().scaled(_EDGE), 0, width, height)


def _inputs(left: int, top: int, height: int, has_levels: bool) -> tuple[QRect, QRect, QRect, QRect]:
    px = theme().scaled
    box = px(_BOX)
    y = top + (height - box) // 2
    level = QRect(left, y, px(_LEVEL) if has_levels else 0, box)
    quantity = QRect(left + (px(_LEVEL) + px(_GAP) if has_levels else 0), y, px(_STEPPER), box)
    list_price = QRect(quantity.right() + 1, y, px(_LIST), box)
    discount = QRect(list_price.right() + 1 + px(_DISCOUNT_GAP), y, px(_DISCOUNT), box)
    return level, quantity, list_price, discount


def _end(width: int, height: int) -> tuple[QRect, QRect]:
    """The amount and the menu at the right end."""
    px = theme().scaled
    side, tall = px(_MENU), px(24)
    menu = QRect(width - _END - side, (height - side) // 2, side, side)
    left = menu.left() - _NET_MENU - px(_NET)
    return QRect(left, (height - tall) // 2, px(_NET), tall), menu


def head_height() -> int:
    return theme().scaled(_HEAD)


def head_cell(text: str, cell: QRect, at_end: bool) -> QRect:
    """Where the head of a column stands: on the edge its cells stand on, as wide as its words."""
    width = max(cell.width(), text_width(text, NOTE_STRONG))
    left = cell.right() + 1 - width if at_end else cell.left()
    return QRect(left, 0, width, head_height())
