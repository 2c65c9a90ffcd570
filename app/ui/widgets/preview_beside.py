"""A form beside its preview; where there is no room for both, the preview folds to a bar."""

from typing import Protocol

from PySide6.QtCore import QPoint, Qt, SignalInstance
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from app.ui.theme import theme
from app.ui.widgets.scroll_area import ScrollArea
from app.ui.widgets.slide_in import SlideIn

_FOLDED_BELOW, _AROUND = 1100, 40


class FoldedBar(Protocol):
    """What the preview folds to."""

    @property
    def toggled(self) -> SignalInstance: ...

    def show_open(self, is_open: bool) -> None:
        """Say which way its button goes."""
        ...


class PreviewBeside(QWidget):
    """Lays out ``content``, which scrolls, and the two shapes of the preview, ``panel_width`` wide."""

    def __init__(
        self, panel: QWidget, bar: QWidget, fold: FoldedBar, panel_width: int, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._panel, self._bar, self._fold, self._wide = panel, bar, fold, panel_width
        self._is_folded: bool | None = None
        self._is_open = False
        self._scroll = ScrollArea(self)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        # What is typed makes the form longer and shorter: a bar that comes and goes would move it sideways.
        self._scroll.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        panel.setParent(self)
        bar.setParent(self)
        self._slide = SlideIn(panel, self)
        fold.toggled.connect(self.toggle_preview)
        theme().follow(self)

    @property
    def is_folded(self) -> bool:
        """Whether the preview is the bar."""
        return bool(self._is_folded)

    def set_content(self, content: QWidget) -> None:
        """What the preview stands beside."""
        self._scroll.setWidget(content)

    def bring_into_view(self, widget: QWidget) -> None:
        """Scroll the form until a control of it can be seen."""
        self._scroll.ensureWidgetVisible(widget, 0, theme().scaled(_AROUND))

    def bring_keyboard_into_view(self) -> None:
        """Scroll the form until the control that has the keyboard can be seen."""
        at = self.window().focusWidget()
        if at is not None and self._scroll.isAncestorOf(at):
            self.bring_into_view(at)

    def toggle_preview(self) -> None:
        """Open the folded preview over the form, or close it."""
        if not self._is_folded:
            return
        self._is_open = not self._is_open
        self._fold.show_open(self._is_open)
        place = self._panel_place()
        self._panel.setVisible(self._is_open)
        if not self._is_open:
            return
        self._panel.raise_()
        self._slide.start(self.width(), place)

    def retheme(self) -> None:
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._is_folded and self._is_open:
            self.toggle_preview()
        else:
            super().keyPressEvent(event)

    def _arrange(self) -> None:
        is_folded = self.width() < max(theme().scaled(_FOLDED_BELOW), self._needed())
        if is_folded != self._is_folded:
            self._is_folded = is_folded
            self._is_open = False
            self._panel.setVisible(not is_folded)
            self._bar.setVisible(is_folded)
            self._fold.show_open(False)
        self._slide.stop()
        below = self._bar.minimumHeight() if is_folded else 0
        width = self.width() if is_folded else self.width() - self._panel_width()
        left = self._panel_width() if self.isRightToLeft() and not is_folded else 0
        self._scroll.setGeometry(left, 0, width, self.height() - below)
        self._bar.setGeometry(0, self.height() - below, self.width(), below)
        self._panel.resize(self._panel_width(), self.height() - below)
        self._panel.move(self._panel_place())

    def _needed(self) -> int:
        """How wide both are that nothing of the form has to be scrolled to from side to side."""
        content = self._scroll.widget()
        least = content.minimumSizeHint().width() if content is not None else 0
        return self._panel_width() + least + self._scroll.verticalScrollBar().sizeHint().width()

    def _panel_width(self) -> int:
        return min(theme().scaled(self._wide), self.width())

    def _panel_place(self) -> QPoint:
        return QPoint(0 if self.isRightToLeft() else self.width() - self._panel_width(), 0)
