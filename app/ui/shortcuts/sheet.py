"""The sheet of shortcuts: what the keys do here, everywhere, and on other pages, over the page."""

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.services.words import Words
from app.ui.shortcuts.shortcut_list import ShortcutList
from app.ui.shortcuts.table import groups_of
from app.ui.theme import CARD, no_ring, theme
from app.ui.theme.paint import draw_box, draw_shadow, painter_on
from app.ui.widgets.icon_button import IconButton
from app.ui.widgets.label import Label
from app.ui.widgets.overlay import Overlay
from app.ui.widgets.scroll_area import ScrollArea
from app.ui.workspace import places

_WIDTH, _BESIDE, _RADIUS = 1180, 24, 12
_EDGE, _RIGHT, _ABOVE, _SPACE, _BELOW = 24, 12, 16, 12, 20
_BAR = 12
"""What is left beside the list for the bar that scrolls it."""


class ShortcutSheet(Overlay):
    """What the keys do at ``place`` first; Esc, F1, the cross or a click beside closes it, and it is gone."""

    def __init__(self, window: QWidget, place: places.Place, words: Words) -> None:
        super().__init__(window)
        title = words.translate("shortcuts", "Shortcuts")
        self.setObjectName("shortcut_sheet")
        self.setAccessibleName(title)
        self._card = QWidget(self)
        self._card.setAccessibleName(title)
        self._close = IconButton("close", words.translate("shortcuts", "Close"), self._card)
        self._close.setObjectName("close_shortcuts")
        self._area = ScrollArea(self._card)
        self._area.setAccessibleName(title)
        self._area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        no_ring(self._area)
        self._list = ShortcutList(groups_of(place), words, self._area)
        self._list.setContentsMargins(0, 0, _BAR, 0)
        self._area.setWidget(self._list)
        head = QHBoxLayout()
        head.addWidget(Label(title, CARD, parent=self._card), 1)
        head.addWidget(self._close)
        column = QVBoxLayout(self._card)
        column.setContentsMargins(_EDGE, _ABOVE, _RIGHT, _BELOW)
        column.setSpacing(_SPACE)
        column.addLayout(head)
        column.addWidget(self._area, 1)
        self._close.clicked.connect(self.close_over)
        self.escaped.connect(self.close_over)
        theme().follow(self)

    def show_over(self) -> None:
        """Open it; arrows and pages scroll it."""
        self._place()
        self.open(self._area)

    def close_over(self) -> None:
        super().close_over()
        self.deleteLater()

    def retheme(self) -> None:
        self._place()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_F1, Qt.Key.Key_Question):
            self.close_over()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QEvent) -> None:
        if isinstance(event, QMouseEvent) and not self._card.geometry().contains(event.position().toPoint()):
            self.close_over()
        event.accept()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        found = super().eventFilter(watched, event)
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return found

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter, card = painter_on(self), self._card.geometry()
        draw_shadow(painter, card, _RADIUS)
        draw_box(painter, card, _RADIUS, theme().color("raised"), theme().color("line2"))

    def _place(self) -> None:
        """In the middle of the window, as wide as three columns and as high as there is room."""
        around = self._window.rect().adjusted(_BESIDE, _BESIDE, -_BESIDE, -_BESIDE)
        width = min(around.width(), theme().scaled(_WIDTH))
        listed = self._list.height_at(width - _EDGE - _RIGHT - _BAR)
        head = max(theme().scaled(32), self._close.sizeHint().height())
        height = min(around.height(), listed + head + _ABOVE + _SPACE + _BELOW)
        card = QRect(0, 0, width, height)
        card.moveCenter(around.center())
        self._card.setGeometry(card)
        self.update()
