"""A form that keeps its width where there is more room than it needs."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.ui.theme import theme


class LimitedWidth(QWidget):
    """Gives ``content`` all the width up to ``widest`` px at 100 % text; the rest stays empty after it."""

    def __init__(self, content: QWidget, widest: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._content, self._widest = content, widest
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(content, 1)
        row.addStretch(0)
        self.retheme()
        theme().follow(self)

    def set_widest(self, widest: int) -> None:
        """Give the content up to ``widest`` px at 100 % text from now on."""
        if widest != self._widest:
            self._widest = widest
            self.retheme()

    def retheme(self) -> None:
        self._content.setMaximumWidth(theme().scaled(self._widest))
