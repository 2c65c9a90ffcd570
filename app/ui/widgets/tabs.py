"""The tabs of a customer file: words with a count, a bar under the current one."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QTabBar, QWidget

from app.ui.theme import BODY, NOTE, SECTION, set_ring_radius, theme
from app.ui.theme.paint import draw_text, leading, painter_on, text_width

_GAP, _COUNT_GAP = 24, 7


class Tabs(QTabBar):
    """Shows tabs; emits ``chosen`` with the value of the tab the rep opens. Arrows move between tabs."""

    chosen = Signal(object)

    def __init__(
        self, name: str, tabs: Sequence[tuple[object, str]] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._values: list[object] = []
        self._counts: list[str] = []
        self._quiet = False
        self.setAccessibleName(name)
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(True)
        self.setElideMode(Qt.TextElideMode.ElideNone)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        set_ring_radius(self, 4)
        self.set_tabs(tabs)
        self.currentChanged.connect(self._on_current_changed)
        theme().follow(self)

    def set_tabs(self, tabs: Sequence[tuple[object, str]]) -> None:
        """Show these tabs, each a value and its words; the current one stays current if it is there."""
        before = self.value()
        self._quiet = True
        while self.count():
            self.removeTab(0)
        self._values = [value for value, _ in tabs]
        self._counts = ["" for _ in tabs]
        for _, words in tabs:
            self.addTab(words)
        if before in self._values:
            self.setCurrentIndex(self._values.index(before))
        self._quiet = False

    def set_count(self, value: object, count: str) -> None:
        """Write a count, formatted already, after the words of a tab."""
        index = self._values.index(value)
        if self._counts[index] != count:
            self._counts[index] = count
            self.setTabText(index, self.tabText(index))
            self.setAccessibleTabName(index, f"{self.tabText(index)} {count}".strip())
            self.retheme()

    def value(self) -> object:
        """The value of the current tab, or None."""
        index = self.currentIndex()
        return self._values[index] if 0 <= index < len(self._values) else None

    def set_value(self, value: object) -> None:
        """Open a tab without saying so."""
        self._quiet = True
        self.setCurrentIndex(self._values.index(value))
        self._quiet = False

    def retheme(self) -> None:
        # A tab bar keeps the sizes it measured; a new font makes it measure again.
        self.setFont(theme().font(BODY))
        self.setIconSize(self.iconSize())
        self.updateGeometry()
        self.update()

    def tabSizeHint(self, index: int) -> QSize:
        width = text_width(self.tabText(index), SECTION) + _GAP
        if index < len(self._counts) and self._counts[index]:
            width += _COUNT_GAP + text_width(self._counts[index], NOTE)
        return QSize(width, theme().scaled(40))

    def minimumTabSizeHint(self, index: int) -> QSize:
        return self.tabSizeHint(index)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painter_on(self)
        for index in range(self.count()):
            area = self.tabRect(index)
            if not area.intersects(event.rect()):
                continue
            current = index == self.currentIndex()
            style = SECTION if current else BODY
            width = text_width(self.tabText(index), style)
            inside = area.adjusted(0, 0, -_GAP, 0)
            if self.isRightToLeft():
                inside.moveRight(area.right())
            ink = theme().color("text" if current else "text2")
            draw_text(painter, inside, self.tabText(index), style, ink, leading(self))
            count = self._counts[index]
            if count:
                left = inside.left() + width + _COUNT_GAP
                place = QRect(left, area.top() + 1, text_width(count, NOTE), area.height())
                if self.isRightToLeft():
                    place.moveRight(inside.right() - width - _COUNT_GAP)
                draw_text(painter, place, count, NOTE, theme().color("text3"), leading(self))
            if current:
                bar = QRect(inside.left(), area.bottom() - 1, inside.width(), 2)
                painter.fillRect(bar, theme().color("accent_text"))

    def _on_current_changed(self, index: int) -> None:
        if not self._quiet and 0 <= index < len(self._values):
            self.chosen.emit(self._values[index])
