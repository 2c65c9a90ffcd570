"""A list of values of which one is chosen."""

from collections.abc import Callable, Sequence
from functools import lru_cache

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, QStringListModel, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from app.ui.theme import BODY, CELL, TextStyle, TokenName, set_ring_radius, theme
from app.ui.theme import apply_style_sheet as apply_style_sheet
from app.ui.theme.icons import paint_icon
from app.ui.theme.paint import (
    draw_box,
    draw_input_box,
    draw_text,
    leading,
    mirrored,
    painter_on,
    smoothen,
    text_width,
)

_PADDING, _GAP = 10, 8


class Select(QComboBox):
    """Choose one of ``options``, each a value and its words.

    ``chosen`` carries the value when the rep picks another one, not when the program sets it.
    ``height`` is 32 in forms, 28 in tables. ``placeholder`` stands while nothing is chosen. ``closed_words``
    gives what the closed box says of a value, where the list says more.
    """

    chosen = Signal(object)

    def __init__(
        self,
        name: str,
        options: Sequence[tuple[object, str]] = (),
        parent: QWidget | None = None,
        *,
        height: int = 32,
        placeholder: str = "",
        closed_words: Callable[[object], str] | None = None,
    ) -> None:
        super().__init__(parent)
        self._values: tuple[object, ...] = ()
        self._texts: tuple[str, ...] = ()
        self._height = height
        self._has_problem = False
        self._widest: int | None = None
        self._closed_words = closed_words
        self._was_open = False
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder)
        self.setMaxVisibleItems(12)
        # The wheel scrolls the page: it must not bring the keyboard here on its way.
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        set_ring_radius(self, 6)
        self.set_options(options)
        self.activated.connect(self._on_activated)
        theme().follow(self)

    def set_options(self, options: Sequence[tuple[object, str]]) -> None:
        """Offer other values; the chosen one stays chosen when it is among them."""
        before = self.value()
        self._values, self._texts, self._listed = _listed(tuple(options))
        self.setModel(self._listed)
        if before in self._values:
            self.set_value(before)
        else:
            self.setCurrentIndex(-1 if self.placeholderText() or not options else 0)
        self.retheme()

    def value(self) -> object:
        """The chosen value, or None."""
        index = self.currentIndex()
        return self._values[index] if 0 <= index < len(self._values) else None

    def has_option(self, value: object) -> bool:
        """Whether ``value`` is one of the options."""
        return value in self._values

    def set_value(self, value: object) -> None:
        """Choose ``value`` without saying so; None chooses nothing."""
        self.setCurrentIndex(-1 if value is None else self._values.index(value))

    def set_problem(self, has_problem: bool) -> None:
        """Outline the box as wrong; the field around it says why."""
        self._has_problem = has_problem
        self.update()

    def retheme(self) -> None:
        self._widest = None
        if self._was_open:
            self._dress_list()
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        if self._widest is None:
            texts = self._texts
            if self._closed_words is not None:
                texts = tuple(map(self._closed_words, self._values))
            self._widest = _widest((*texts, self.placeholderText()), self._style(), theme().text_percent)
        width = 2 * _PADDING + self._widest + _GAP + theme().icon_size(14)
        return QSize(min(width, theme().scaled(480)), theme().scaled(self._height))

    def minimumSizeHint(self) -> QSize:
        natural = self.sizeHint()
        return QSize(min(natural.width(), theme().scaled(120)), natural.height())

    def showPopup(self) -> None:
        # The list costs as much as all the rest of the field, and most stay closed.
        if not self._was_open:
            self._was_open = True
            self.setItemDelegate(_OptionDelegate(self))
            self._dress_list()
        super().showPopup()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the page, never the value: a passing wheel must not change a quote."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painter_on(self)
        enabled = self.isEnabled()
        draw_input_box(painter, self, is_wrong=self._has_problem, is_quiet=not enabled)
        side = theme().icon_size(14)
        arrow = mirrored(self, QRect(self.width() - _PADDING - side, 0, side, self.height()))
        paint_icon(painter, "down", theme().color("text2" if enabled else "disabled"), arrow, side)
        words = QRect(_PADDING, 0, self.width() - 2 * _PADDING - side - _GAP, self.height())
        empty = self.currentIndex() < 0
        ink: TokenName = "disabled" if not enabled else "text3" if empty else "text"
        text = self.placeholderText() if empty else self._words_of(self.currentIndex())
        draw_text(painter, mirrored(self, words), text, self._style(), theme().color(ink), leading(self))

    def _dress_list(self) -> None:
        # The closed box paints itself; Qt would lay out all of its list for each font that it is given.
        self.setFont(theme().font(self._style()))
        apply_style_sheet(self, "list", "bars")

    def _words_of(self, index: int) -> str:
        if self._closed_words is not None:
            return self._closed_words(self._values[index])
        return self._texts[index]

    def _style(self) -> TextStyle:
        return CELL if self._height < 32 else BODY

    def _on_activated(self, index: int) -> None:
        self.chosen.emit(self._values[index])


@lru_cache(maxsize=64)
def _listed(
    options: tuple[tuple[object, str], ...],
) -> tuple[tuple[object, ...], tuple[str, ...], QStringListModel]:
    """The values, their words, and a model of the words, which every list of these options shows."""
    texts = tuple(words for _, words in options)
    return tuple(value for value, _ in options), texts, QStringListModel(texts)


@lru_cache(maxsize=64)
def _widest(texts: tuple[str, ...], style: TextStyle, percent: int) -> int:
    """How wide the widest of ``texts`` is at a text size of ``percent``: forms have the same lists again."""
    return max(text_width(text, style) for text in texts)


class _OptionDelegate(QStyledItemDelegate):
    """One line of the open list: 32 high, the chosen one ticked."""

    def __init__(self, select: Select) -> None:
        super().__init__(select)
        self._select = select

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        text = str(index.data() or "")
        return QSize(
            text_width(text, BODY) + 2 * _PADDING + _GAP + theme().icon_size(16), theme().row_height()
        )

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        smoothen(painter)
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        if state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            draw_box(painter, rect, 6, theme().item_hover())
        words = rect.adjusted(_PADDING, 0, -_PADDING - _GAP - theme().icon_size(16), 0)
        side = theme().icon_size(16)
        tick = QRect(rect.right() + 1 - _PADDING - side, rect.top(), side, rect.height())
        if self._select.isRightToLeft():
            words.moveRight(rect.right() - _PADDING)
            tick.moveLeft(rect.left() + _PADDING)
        draw_text(painter, words, str(index.data() or ""), BODY, theme().color("text"), leading(self._select))
        if index.row() == self._select.currentIndex():
            paint_icon(painter, "check", theme().color("accent_text"), tick, side)
