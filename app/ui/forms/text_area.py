"""Several lines of text in a box."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from app.ui.theme import BODY, set_ring_radius, theme
from app.ui.theme import apply_style_sheet as apply_style_sheet

_AROUND = 20
"""Outline, padding and margin of the text above and below; with less, a full box begins to scroll."""


class TextArea(QPlainTextEdit):
    """A box of at least ``lines`` lines; ``edited`` follows each keystroke, Tab leaves the box."""

    edited = Signal()

    def __init__(
        self, name: str = "", parent: QWidget | None = None, *, placeholder: str = "", lines: int = 3
    ) -> None:
        super().__init__(parent)
        self._lines = lines
        self._quiet = False
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder)
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        set_ring_radius(self, 6)
        self.textChanged.connect(self._on_text_changed)
        self.retheme()
        theme().follow(self)

    def text(self) -> str:
        return self.toPlainText()

    def set_text(self, text: str) -> None:
        """Show ``text`` without saying that it was edited."""
        if text != self.toPlainText():
            self._quiet = True
            self.setPlainText(text)
            self._quiet = False

    def set_problem(self, has_problem: bool) -> None:
        """Outline the box as wrong; the field around it says why."""
        self._restyle("problem", has_problem)

    def set_fixed(self, fixed: bool) -> None:
        """Lock the text; it can still be selected and copied."""
        self.setReadOnly(fixed)
        self._restyle("fixed", fixed)

    def retheme(self) -> None:
        self.setFont(theme().font(BODY))
        apply_style_sheet(self, "text_area", "bars")
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        line = QFontMetrics(theme().font(BODY)).lineSpacing()
        return QSize(theme().scaled(320), self._lines * line + _AROUND)

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().scaled(120), self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _restyle(self, name: str, value: bool) -> None:
        self.setProperty(name, value)
        self.style().unpolish(self)
        self.style().polish(self)

    def _on_text_changed(self) -> None:
        if not self._quiet:
            self.edited.emit()
