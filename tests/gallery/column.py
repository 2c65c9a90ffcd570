"""A column of the gallery: small headings over the parts they name."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.theme import NOTE_STRONG
from app.ui.widgets.label import Label


class Column(QWidget):
    """Parts under headings, from the top."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.layout_ = QVBoxLayout(self)
        self.layout_.setContentsMargins(3, 0, 3, 0)
        self.layout_.setSpacing(8)

    def heading(self, text: str) -> None:
        """Name what follows."""
        self.layout_.addWidget(Label(text, NOTE_STRONG, "text3", self))

    def part(self, widget: QWidget) -> None:
        """One part as wide as the column."""
        self.layout_.addWidget(widget)

    def row(self, *widgets: QWidget, spacing: int = 8) -> None:
        """Parts side by side, at their own widths."""
        line = QHBoxLayout()
        line.setSpacing(spacing)
        for widget in widgets:
            line.addWidget(widget)
        line.addStretch(1)
        self.layout_.addLayout(line)

    def gap(self, pixels: int) -> None:
        """Empty space."""
        self.layout_.addSpacing(pixels)

    def widen(self, pixels: int) -> None:
        """Be at least so wide."""
        self.layout_.addWidget(_Strut(pixels, self))

    def finish(self) -> "Column":
        """Push everything to the top."""
        self.layout_.addStretch(1)
        return self


class _Strut(QWidget):
    """Nothing, but so wide: a minimum width set on the column would let it cut its content."""

    def __init__(self, width: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFixedSize(width, 0)
