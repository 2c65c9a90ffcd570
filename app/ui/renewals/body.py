"""The table with its panel at the right; where there is no room, the panel opens over the table."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from app.ui.theme import theme
from app.ui.widgets.slide_in import SlideIn

WIDTH = 360
_FOLDED_BELOW = 1280


class RenewalsBody(QWidget):
    """Lays out ``left`` and ``panel``; the latter is beside it in a window of 1280 pixels or more.

    ``table`` has the keyboard once the panel is closed.
    """

    def __init__(self, left: QWidget, panel: QWidget, table: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self._left, self._panel, self._table = left, panel, table
        self._is_open = self._is_empty = False
        self._is_folded: bool | None = None
        left.setParent(self)
        panel.setParent(self)
        self._slide = SlideIn(panel, self)
        theme().follow(self)

    @property
    def is_panel_shown(self) -> bool:
        """Whether the panel can be seen."""
        return not self._is_empty and (self._is_open or not self._is_folded)

    @property
    def is_folded(self) -> bool:
        """Whether the panel opens over the table."""
        return bool(self._is_folded)

    def set_empty(self, is_empty: bool) -> None:
        """Leave the panel out where no row has the focus."""
        if is_empty != self._is_empty:
            self._is_empty = is_empty
            self._arrange()

    def open_panel(self) -> None:
        """Let the panel be seen."""
        if self.is_panel_shown or self._is_empty:
            return
        self._is_open = True
        self._arrange()
        self._panel.show()
        self._panel.raise_()
        self._slide.start(self.width(), self._panel.pos())

    def close_panel(self) -> None:
        """Take an open panel away from over the table."""
        if self._is_folded and self._is_open:
            self._is_open = False
            self._arrange()
            self._table.setFocus(Qt.FocusReason.OtherFocusReason)

    def retheme(self) -> None:
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._is_folded and self._is_open:
            self.close_panel()
        else:
            super().keyPressEvent(event)

    def _arrange(self) -> None:
        self._is_folded = self.window().width() < theme().scaled(_FOLDED_BELOW)
        width = min(theme().scaled(WIDTH), self.width())
        beside = 0 if self._is_folded or self._is_empty else width
        is_mirrored = self.isRightToLeft()
        self._slide.stop()
        self._left.setGeometry(beside if is_mirrored else 0, 0, self.width() - beside, self.height())
        self._panel.setGeometry(0 if is_mirrored else self.width() - width, 0, width, self.height())
        self._panel.setVisible(self.is_panel_shown)
        self._panel.raise_()
