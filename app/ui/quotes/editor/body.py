"""The offer beside its preview; where there is no room for both, the preview folds to a bar."""

from PySide6.QtCore import QEasingCurve, QPoint, QPropertyAnimation, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.services.quotes.offer_preview import OfferPreview
from app.ui.quotes.preview.bar import PreviewBar
from app.ui.quotes.preview.panel import PreviewPanel
from app.ui.theme import NOTE, theme
from app.ui.widgets.label import Label
from app.ui.widgets.scroll_area import ScrollArea

_PANEL, _FOLDED_BELOW, _MARGIN, _RING, _FOLD_MS = 360, 1100, 24, 3, 160
_AROUND = 40


class EditorBody(QWidget):
    """Lays out ``form`` (with ``notice`` above and a hint below) and the two shapes of the preview."""

    def __init__(
        self, notice: QWidget, form: QWidget, panel: PreviewPanel, bar: PreviewBar, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._panel, self._bar = panel, bar
        self._is_folded: bool | None = None
        self._is_open = False
        self.hint = Label("", NOTE, "text3", self, wrap=True)
        self._scroll = ScrollArea(self)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(self._content(notice, form))
        panel.setParent(self)
        bar.setParent(self)
        self._slide = QPropertyAnimation(panel, b"pos", self)
        self._slide.setEasingCurve(QEasingCurve.Type.OutCubic)
        bar.toggled.connect(self.toggle_preview)
        theme().follow(self)

    @property
    def is_folded(self) -> bool:
        """Whether the preview is the bar."""
        return bool(self._is_folded)

    def show_preview(self, shown: OfferPreview) -> None:
        """Show other amounts in both shapes."""
        self._panel.show_preview(shown)
        self._bar.show_preview(shown)

    def bring_into_view(self, widget: QWidget) -> None:
        """Scroll the form until a control of it can be seen."""
        self._scroll.ensureWidgetVisible(widget, 0, theme().scaled(_AROUND))

    def toggle_preview(self) -> None:
        """Open the folded preview over the form, or close it."""
        if not self._is_folded:
            return
        self._is_open = not self._is_open
        self._bar.show_open(self._is_open)
        place = self._panel_place()
        self._panel.setVisible(self._is_open)
        if not self._is_open:
            return
        self._panel.raise_()
        duration = theme().duration_ms(_FOLD_MS)
        if duration:
            self._slide.setDuration(duration)
            self._slide.setStartValue(QPoint(self.width(), place.y()))
            self._slide.setEndValue(place)
            self._slide.start()

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

    def _content(self, notice: QWidget, form: QWidget) -> QWidget:
        content = QWidget(self)
        column = QVBoxLayout(content)
        # Fields keep the room of the ring around them; the rest of the form does the same.
        column.setContentsMargins(_MARGIN - _RING, 20, _MARGIN - _RING, 16)
        column.setSpacing(0)
        column.addWidget(notice)
        column.addWidget(form)
        column.addStretch(1)
        column.addSpacing(24)
        self.hint.setContentsMargins(_RING, 0, _RING, 0)
        column.addWidget(self.hint)
        return content

    def _arrange(self) -> None:
        is_folded = self.width() < theme().scaled(_FOLDED_BELOW)
        if is_folded != self._is_folded:
            self._is_folded = is_folded
            self._is_open = False
            self._panel.setVisible(not is_folded)
            self._bar.setVisible(is_folded)
            self._bar.show_open(False)
        self._slide.stop()
        below = self._bar.minimumHeight() if is_folded else 0
        width = self.width() if is_folded else self.width() - self._panel_width()
        left = self._panel_width() if self.isRightToLeft() and not is_folded else 0
        self._scroll.setGeometry(left, 0, width, self.height() - below)
        self._bar.setGeometry(0, self.height() - below, self.width(), below)
        self._panel.resize(self._panel_width(), self.height() - below)
        self._panel.move(self._panel_place())

    def _panel_width(self) -> int:
        return min(theme().scaled(_PANEL), self.width())

    def _panel_place(self) -> QPoint:
        return QPoint(0 if self.isRightToLeft() else self.width() - self._panel_width(), 0)
